# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Literal, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams


class _TransactionEntryListParamsRequired(RequestOptions):
    financial_account: str


class TransactionEntryListParams(_TransactionEntryListParamsRequired, total=False):
    created: Union[Created, int, datetime]
    effective_at: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    order_by: Literal["created", "effective_at"]
    starting_after: str
    transaction: str


TransactionEntryListParamsCreated = Created
TransactionEntryListParamsEffectiveAt = Created
TransactionEntryRetrieveParams = RetrieveParams
