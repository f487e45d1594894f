# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


class _DebitReversalCreateParamsRequired(RequestOptions):
    received_debit: str


class DebitReversalCreateParams(_DebitReversalCreateParamsRequired, total=False):
    expand: List[str]
    metadata: Dict[str, str]


class _DebitReversalListParamsRequired(RequestOptions):
    financial_account: str


class DebitReversalListParams(_DebitReversalListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    received_debit: str
    resolution: Literal["lost", "won"]
    starting_after: str
    status: Literal["canceled", "completed", "processing"]


DebitReversalRetrieveParams = RetrieveParams
