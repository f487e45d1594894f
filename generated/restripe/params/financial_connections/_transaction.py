# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams


class TransactionListParamsTransactionRefresh(TypedDict):
    after: str


class _TransactionListParamsRequired(RequestOptions):
    account: str


class TransactionListParams(_TransactionListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    transacted_at: Union[Created, int, datetime]
    transaction_refresh: TransactionListParamsTransactionRefresh


TransactionListParamsTransactedAt = Created
TransactionRetrieveParams = RetrieveParams
