# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Union

from .._core.config import RequestOptions
from ._shared import Created, ListParams, RetrieveParams, UpdateParams


class ApplicationFeeRefundParams(RequestOptions, total=False):
    amount: int
    expand: List[str]
    metadata: Dict[str, str]


class ApplicationFeeListParams(RequestOptions, total=False):
    charge: str
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


ApplicationFeeCreateRefundParams = ApplicationFeeRefundParams
ApplicationFeeListParamsCreated = Created
ApplicationFeeListRefundsParams = ListParams
ApplicationFeeModifyRefundParams = UpdateParams
ApplicationFeeRetrieveParams = RetrieveParams
ApplicationFeeRetrieveRefundParams = RetrieveParams
ApplicationFeeRefundCreateParams = ApplicationFeeRefundParams
ApplicationFeeRefundListParams = ListParams
ApplicationFeeRefundRetrieveParams = RetrieveParams
ApplicationFeeRefundUpdateParams = UpdateParams
