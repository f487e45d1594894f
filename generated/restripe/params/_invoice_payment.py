# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from .._core.config import RequestOptions
from ._shared import RetrieveParams


class _InvoicePaymentListParamsPaymentRequired(TypedDict):
    type: Literal["payment_intent"]


class InvoicePaymentListParamsPayment(
    _InvoicePaymentListParamsPaymentRequired, total=False
):
    payment_intent: str


class InvoicePaymentListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    invoice: str
    limit: int
    payment: InvoicePaymentListParamsPayment
    starting_after: str
    status: Literal["canceled", "open", "paid"]


InvoicePaymentRetrieveParams = RetrieveParams
