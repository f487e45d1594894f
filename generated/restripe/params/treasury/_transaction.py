# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams


class TransactionListParamsStatusTransitions(TypedDict, total=False):
    posted_at: Union[Created, int, datetime]


class _TransactionListParamsRequired(RequestOptions):
    financial_account: str


class TransactionListParams(_TransactionListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    order_by: Literal["created", "posted_at"]
    starting_after: str
    status: Literal["open", "posted", "void"]
    status_transitions: TransactionListParamsStatusTransitions


TransactionListParamsCreated = Created
TransactionListParamsStatusTransitionsPostedAt = Created
TransactionRetrieveParams = RetrieveParams
