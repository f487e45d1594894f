# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams


class BalanceTransactionListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    payout: str
    source: str
    starting_after: str
    type: str


BalanceTransactionListParamsCreated = Created
BalanceTransactionRetrieveParams = RetrieveParams
