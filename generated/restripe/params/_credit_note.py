# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import Created, ListParams, RetrieveParams, ShippingCost


class CreditNoteCreateParamsLineTaxAmount(TypedDict):
    amount: int
    tax_rate: str
    taxable_amount: int


class _CreditNoteCreateParamsLineRequired(TypedDict):
    type: Literal["custom_line_item", "invoice_line_item"]


class CreditNoteCreateParamsLine(_CreditNoteCreateParamsLineRequired, total=False):
    amount: int
    description: str
    invoice_line_item: str
    quantity: int
    tax_amounts: Union[Literal[""], List[CreditNoteCreateParamsLineTaxAmount]]
    tax_rates: Union[Literal[""], List[str]]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class CreditNoteCreateParamsRefund(TypedDict, total=False):
    amount_refunded: int
    refund: str


class _CreditNoteCreateParamsRequired(RequestOptions):
    invoice: str


class CreditNoteCreateParams(_CreditNoteCreateParamsRequired, total=False):
    amount: int
    credit_amount: int
    effective_at: Union[int, datetime]
    email_type: Literal["credit_note", "none"]
    expand: List[str]
    lines: List[CreditNoteCreateParamsLine]
    memo: str
    metadata: Dict[str, str]
    out_of_band_amount: int
    reason: Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    refund_amount: int
    refunds: List[CreditNoteCreateParamsRefund]
    shipping_cost: ShippingCost


class CreditNoteListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    invoice: str
    limit: int
    starting_after: str


class CreditNoteModifyParams(RequestOptions, total=False):
    expand: List[str]
    memo: str
    metadata: Dict[str, str]


class _CreditNotePreviewLinesParamsRequired(RequestOptions):
    invoice: str


class CreditNotePreviewLinesParams(_CreditNotePreviewLinesParamsRequired, total=False):
    amount: int
    credit_amount: int
    effective_at: Union[int, datetime]
    email_type: Literal["credit_note", "none"]
    ending_before: str
    expand: List[str]
    limit: int
    lines: List[CreditNoteCreateParamsLine]
    memo: str
    metadata: Dict[str, str]
    out_of_band_amount: int
    reason: Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    refund_amount: int
    refunds: List[CreditNoteCreateParamsRefund]
    shipping_cost: ShippingCost
    starting_after: str


CreditNoteCreateParamsShippingCost = ShippingCost
CreditNoteListParamsCreated = Created
CreditNoteListLinesParams = ListParams
CreditNotePreviewParamsLineTaxAmount = CreditNoteCreateParamsLineTaxAmount
CreditNotePreviewParamsLine = CreditNoteCreateParamsLine
CreditNotePreviewParamsRefund = CreditNoteCreateParamsRefund
CreditNotePreviewParamsShippingCost = ShippingCost
CreditNotePreviewParams = CreditNoteCreateParams
CreditNotePreviewLinesParamsLineTaxAmount = CreditNoteCreateParamsLineTaxAmount
CreditNotePreviewLinesParamsLine = CreditNoteCreateParamsLine
CreditNotePreviewLinesParamsRefund = CreditNoteCreateParamsRefund
CreditNotePreviewLinesParamsShippingCost = ShippingCost
CreditNoteRetrieveParams = RetrieveParams
CreditNoteVoidCreditNoteParams = RetrieveParams
CreditNoteUpdateParams = CreditNoteModifyParams
CreditNoteLineItemListParams = ListParams
CreditNotePreviewLinesListParamsLineTaxAmount = CreditNoteCreateParamsLineTaxAmount
CreditNotePreviewLinesListParamsLine = CreditNoteCreateParamsLine
CreditNotePreviewLinesListParamsRefund = CreditNoteCreateParamsRefund
CreditNotePreviewLinesListParamsShippingCost = ShippingCost
CreditNotePreviewLinesListParams = CreditNotePreviewLinesParams
