# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


class _CreditReversalCreateParamsRequired(RequestOptions):
    received_credit: str


class CreditReversalCreateParams(_CreditReversalCreateParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]


class _CreditReversalListParamsRequired(RequestOptions):
    financial_account: str


class CreditReversalListParams(_CreditReversalListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    received_credit: str
    starting_after: str
    status: Literal["canceled", "posted", "processing"]


CreditReversalRetrieveParams = RetrieveParams
