# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `quote`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._account import Account
    from .._application import Application
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._discount import Discount
    from .._invoice import Invoice
    from .._line_item import LineItem
    from .._quote import (
        Quote,
        QuoteAutomaticTax,
        QuoteComputed,
        QuoteFromQuote,
        QuoteInvoiceSettings,
        QuoteStatusTransitions,
        QuoteSubscriptionData,
        QuoteTotalDetails,
        QuoteTransferData,
    )
    from .._subscription import Subscription
    from .._subscription_schedule import SubscriptionSchedule
    from .._tax_rate import TaxRate
    from ..test_helpers._test_clock import TestClock


class QuotePreviousAttributes(PreviousAttributes):
    """Former values of `quote` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        invoice_id: Optional[str]
        on_behalf_of_id: Optional[str]
        subscription_id: Optional[str]
        subscription_schedule_id: Optional[str]
        test_clock_id: Optional[str]

    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    application_fee_percent: Optional[float]
    automatic_tax: Optional[QuoteAutomaticTax]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    computed: Optional[QuoteComputed]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    default_tax_rates: Optional[List[ExpandableField[TaxRate]]]
    description: Optional[str]
    discounts: Optional[List[ExpandableField[Discount]]]
    expires_at: Optional[int]
    footer: Optional[str]
    from_quote: Optional[QuoteFromQuote]
    header: Optional[str]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    invoice_settings: Optional[QuoteInvoiceSettings]
    line_items: Optional[ListObject[LineItem]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["quote"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    status: Optional[Literal["accepted", "canceled", "draft", "open"]]
    status_transitions: Optional[QuoteStatusTransitions]
    subscription: Optional[ExpandableField[Subscription]]
    subscription_data: Optional[QuoteSubscriptionData]
    subscription_schedule: Optional[ExpandableField[SubscriptionSchedule]]
    test_clock: Optional[ExpandableField[TestClock]]
    total_details: Optional[QuoteTotalDetails]
    transfer_data: Optional[QuoteTransferData]

    _inner_class_types = {
        "application": None,
        "automatic_tax": "_quote:QuoteAutomaticTax",
        "computed": "_quote:QuoteComputed",
        "customer": None,
        "default_tax_rates": None,
        "discounts": None,
        "from_quote": "_quote:QuoteFromQuote",
        "invoice": None,
        "invoice_settings": "_quote:QuoteInvoiceSettings",
        "line_items": "_core.lists:ListObject",
        "metadata": "*",
        "on_behalf_of": None,
        "status_transitions": "_quote:QuoteStatusTransitions",
        "subscription": None,
        "subscription_data": "_quote:QuoteSubscriptionData",
        "subscription_schedule": None,
        "test_clock": None,
        "total_details": "_quote:QuoteTotalDetails",
        "transfer_data": "_quote:QuoteTransferData",
    }


class QuoteEventData(EventData):
    """What an event holds about the schema `quote`."""

    object: Quote
    previous_attributes: Optional[QuotePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "QuotePreviousAttributes",
    }


class QuoteAcceptedEvent(Event):
    """The event `quote.accepted`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.accepted"]] = "quote.accepted"

    data: QuoteEventData
    type: Literal["quote.accepted"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteCanceledEvent(Event):
    """The event `quote.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.canceled"]] = "quote.canceled"

    data: QuoteEventData
    type: Literal["quote.canceled"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteCreatedEvent(Event):
    """The event `quote.created`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.created"]] = "quote.created"

    data: QuoteEventData
    type: Literal["quote.created"]

    _inner_class_types = {"data": "QuoteEventData"}


class QuoteFinalizedEvent(Event):
    """The event `quote.finalized`."""

    LOOKUP_TYPE: ClassVar[Literal["quote.finalized"]] = "quote.finalized"

    data: QuoteEventData
    type: Literal["quote.finalized"]

    _inner_class_types = {"data": "QuoteEventData"}
