# Rendered by codegen; never edit.
"""`credit_note_line_item`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ._shared import (
        BillingBillResourceInvoicingTaxesTax,
        CreditNotesPretaxCreditAmount,
        DiscountsResourceDiscountAmount,
    )
    from ._tax_rate import TaxRate


class CreditNoteLineItem(StripeObject):
    """The `credit_note_line_item` object."""

    OBJECT_NAME: ClassVar[Literal["credit_note_line_item"]] = "credit_note_line_item"

    if TYPE_CHECKING:
        DiscountAmount: TypeAlias = DiscountsResourceDiscountAmount
        PretaxCreditAmount: TypeAlias = CreditNotesPretaxCreditAmount
        Tax: TypeAlias = BillingBillResourceInvoicingTaxesTax

    amount: int
    description: Optional[str]
    discount_amount: int
    discount_amounts: List[DiscountsResourceDiscountAmount]
    id: str
    invoice_line_item: Optional[str]
    livemode: bool
    object: Literal["credit_note_line_item"]
    pretax_credit_amounts: List[CreditNotesPretaxCreditAmount]
    quantity: Optional[int]
    tax_rates: List[TaxRate]
    taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    type: Literal["custom_line_item", "invoice_line_item"]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "pretax_credit_amounts": "_shared:CreditNotesPretaxCreditAmount",
        "tax_rates": None,
        "taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }
    _field_encodings = {"unit_amount_decimal": "decimal_string"}
