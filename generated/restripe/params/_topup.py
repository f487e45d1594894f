# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams, TopupModifyParams as _TopupModifyParams
from ._shared_2 import Amount


class _TopupCreateParamsRequired(RequestOptions):
    amount: int
    currency: str


class TopupCreateParams(_TopupCreateParamsRequired, total=False):
    description: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    source: str
    statement_descriptor: str
    transfer_group: str


class TopupListParams(RequestOptions, total=False):
    amount: Union[Amount, int]
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "pending", "succeeded"]


TopupCancelParams = RetrieveParams
TopupListParamsAmount = Amount
TopupListParamsCreated = Created
TopupModifyParams = _TopupModifyParams
TopupRetrieveParams = RetrieveParams
TopupUpdateParams = _TopupModifyParams
