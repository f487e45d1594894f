# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal

from ..._core.config import RequestOptions
from .._shared import RetrieveParams
from .._shared_2 import FailParams, FailureDetails


class _InboundTransferCreateParamsRequired(RequestOptions):
    amount: int
    currency: str
    financial_account: str
    origin_payment_method: str


class InboundTransferCreateParams(_InboundTransferCreateParamsRequired, total=False):
    description: str
    expand: List[str]
    metadata: Dict[str, str]
    statement_descriptor: str


class _InboundTransferListParamsRequired(RequestOptions):
    financial_account: str


class InboundTransferListParams(_InboundTransferListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["canceled", "failed", "processing", "succeeded"]


InboundTransferCancelParams = RetrieveParams
InboundTransferRetrieveParams = RetrieveParams
InboundTransferFailParamsFailureDetails = FailureDetails
InboundTransferFailParams = FailParams
InboundTransferReturnInboundTransferParams = RetrieveParams
InboundTransferSucceedParams = RetrieveParams
