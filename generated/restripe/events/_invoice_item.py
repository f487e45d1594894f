# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `invoiceitem`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._discount import Discount
    from .._invoice import Invoice, InvoiceLineItemPeriod
    from .._invoice_item import (
        InvoiceItem,
        InvoiceItemParent,
        InvoiceItemProrationDetails,
    )
    from .._shared import BillingBillResourceInvoicingPricingPricing
    from .._tax_rate import TaxRate
    from ..test_helpers._test_clock import TestClock


class InvoiceItemPreviousAttributes(PreviousAttributes):
    """Former values of `invoiceitem` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        invoice_id: Optional[str]
        test_clock_id: Optional[str]

    amount: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    date: Optional[int]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    discountable: Optional[bool]
    discounts: Optional[List[ExpandableField[Discount]]]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    net_amount: Optional[int]
    object: Optional[Literal["invoiceitem"]]
    parent: Optional[InvoiceItemParent]
    period: Optional[InvoiceLineItemPeriod]
    pricing: Optional[BillingBillResourceInvoicingPricingPricing]
    proration: Optional[bool]
    proration_details: Optional[InvoiceItemProrationDetails]
    quantity: Optional[int]
    tax_rates: Optional[List[TaxRate]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "customer": None,
        "discounts": None,
        "invoice": None,
        "metadata": "*",
        "parent": "_invoice_item:InvoiceItemParent",
        "period": "_invoice:InvoiceLineItemPeriod",
        "pricing": "_shared:BillingBillResourceInvoicingPricingPricing",
        "proration_details": "_invoice_item:InvoiceItemProrationDetails",
        "tax_rates": None,
        "test_clock": None,
    }


class InvoiceItemEventData(EventData):
    """What an event holds about the schema `invoiceitem`."""

    object: InvoiceItem
    previous_attributes: Optional[InvoiceItemPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "InvoiceItemPreviousAttributes",
    }


class InvoiceitemCreatedEvent(Event):
    """The event `invoiceitem.created`."""

    LOOKUP_TYPE: ClassVar[Literal["invoiceitem.created"]] = "invoiceitem.created"

    data: InvoiceItemEventData
    type: Literal["invoiceitem.created"]

    _inner_class_types = {"data": "InvoiceItemEventData"}


class InvoiceitemDeletedEvent(Event):
    """The event `invoiceitem.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["invoiceitem.deleted"]] = "invoiceitem.deleted"

    data: InvoiceItemEventData
    type: Literal["invoiceitem.deleted"]

    _inner_class_types = {"data": "InvoiceItemEventData"}
