# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `credit_note`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._credit_note import CreditNote, CreditNoteRefund
    from .._credit_note_line_item import CreditNoteLineItem
    from .._customer import Customer
    from .._customer_balance_transaction import CustomerBalanceTransaction
    from .._invoice import Invoice
    from .._shared import (
        BillingBillResourceInvoicingTaxesTax,
        CreditNotesPretaxCreditAmount,
        DiscountsResourceDiscountAmount,
        InvoicesResourceShippingCost,
    )


class CreditNotePreviousAttributes(PreviousAttributes):
    """Former values of `credit_note` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        customer_balance_transaction_id: Optional[str]
        invoice_id: Optional[str]

    amount: Optional[int]
    amount_shipping: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    customer_balance_transaction: Optional[ExpandableField[CustomerBalanceTransaction]]
    discount_amount: Optional[int]
    discount_amounts: Optional[List[DiscountsResourceDiscountAmount]]
    effective_at: Optional[int]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    lines: Optional[ListObject[CreditNoteLineItem]]
    livemode: Optional[bool]
    memo: Optional[str]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["credit_note"]]
    out_of_band_amount: Optional[int]
    pdf: Optional[str]
    post_payment_amount: Optional[int]
    pre_payment_amount: Optional[int]
    pretax_credit_amounts: Optional[List[CreditNotesPretaxCreditAmount]]
    reason: Optional[
        Literal["duplicate", "fraudulent", "order_change", "product_unsatisfactory"]
    ]
    refunds: Optional[List[CreditNoteRefund]]
    shipping_cost: Optional[InvoicesResourceShippingCost]
    status: Optional[Literal["issued", "void"]]
    subtotal: Optional[int]
    subtotal_excluding_tax: Optional[int]
    total: Optional[int]
    total_excluding_tax: Optional[int]
    total_taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    type: Optional[Literal["mixed", "post_payment", "pre_payment"]]
    voided_at: Optional[int]

    _inner_class_types = {
        "customer": None,
        "customer_balance_transaction": None,
        "discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "invoice": None,
        "lines": "_core.lists:ListObject",
        "metadata": "*",
        "pretax_credit_amounts": "_shared:CreditNotesPretaxCreditAmount",
        "refunds": "_credit_note:CreditNoteRefund",
        "shipping_cost": "_shared:InvoicesResourceShippingCost",
        "total_taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }


class CreditNoteEventData(EventData):
    """What an event holds about the schema `credit_note`."""

    object: CreditNote
    previous_attributes: Optional[CreditNotePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CreditNotePreviousAttributes",
    }


class CreditNoteCreatedEvent(Event):
    """The event `credit_note.created`."""

    LOOKUP_TYPE: ClassVar[Literal["credit_note.created"]] = "credit_note.created"

    data: CreditNoteEventData
    type: Literal["credit_note.created"]

    _inner_class_types = {"data": "CreditNoteEventData"}


class CreditNoteUpdatedEvent(Event):
    """The event `credit_note.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["credit_note.updated"]] = "credit_note.updated"

    data: CreditNoteEventData
    type: Literal["credit_note.updated"]

    _inner_class_types = {"data": "CreditNoteEventData"}


class CreditNoteVoidedEvent(Event):
    """The event `credit_note.voided`."""

    LOOKUP_TYPE: ClassVar[Literal["credit_note.voided"]] = "credit_note.voided"

    data: CreditNoteEventData
    type: Literal["credit_note.voided"]

    _inner_class_types = {"data": "CreditNoteEventData"}
