# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams, UpdateParams


class _PayoutCreateParamsRequired(RequestOptions):
    amount: int
    currency: str


class PayoutCreateParams(_PayoutCreateParamsRequired, total=False):
    description: str
    destination: str
    expand: List[str]
    metadata: Dict[str, str]
    method: Literal["instant", "standard"]
    payout_method: str
    source_type: Literal["bank_account", "card", "fpx"]
    statement_descriptor: str


class PayoutListParams(RequestOptions, total=False):
    arrival_date: Union[Created, int, datetime]
    created: Union[Created, int, datetime]
    destination: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: str


class PayoutReverseParams(RequestOptions, total=False):
    expand: List[str]
    metadata: Dict[str, str]


PayoutCancelParams = RetrieveParams
PayoutListParamsArrivalDate = Created
PayoutListParamsCreated = Created
PayoutModifyParams = UpdateParams
PayoutRetrieveParams = RetrieveParams
PayoutUpdateParams = UpdateParams
