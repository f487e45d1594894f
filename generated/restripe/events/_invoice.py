# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `invoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional, Union

    from .._account import Account
    from .._application import Application
    from .._bank_account import BankAccount
    from .._card import Card
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._discount import Discount
    from .._invoice import (
        Invoice,
        InvoiceAutomaticTax,
        InvoiceConfirmationSecret,
        InvoiceCustomerTaxId,
        InvoiceFromInvoice,
        InvoiceParent,
        InvoicePaymentSettings,
        InvoiceRendering,
        InvoiceSettingCustomField,
        InvoiceStatusTransitions,
        InvoiceThresholdReason,
    )
    from .._invoice_line_item import InvoiceLineItem
    from .._invoice_payment import InvoicePayment
    from .._payment_method import PaymentMethod
    from .._shared import (
        Address,
        ApiErrors,
        BillingBillResourceInvoicingTaxesTax,
        ConnectAccountReference,
        DiscountsResourceDiscountAmount,
        InvoicesResourcePretaxCreditAmount,
        InvoicesResourceShippingCost,
        Shipping,
    )
    from .._source import Source
    from .._tax_id import TaxId
    from .._tax_rate import TaxRate
    from ..test_helpers._test_clock import TestClock


class InvoicePreviousAttributes(PreviousAttributes):
    """Former values of `invoice` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        default_payment_method_id: Optional[str]
        default_source_id: Optional[str]
        latest_revision_id: Optional[str]
        on_behalf_of_id: Optional[str]
        test_clock_id: Optional[str]

    account_country: Optional[str]
    account_name: Optional[str]
    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    amount_due: Optional[int]
    amount_overpaid: Optional[int]
    amount_paid: Optional[int]
    amount_remaining: Optional[int]
    amount_shipping: Optional[int]
    application: Optional[ExpandableField[Application]]
    attempt_count: Optional[int]
    attempted: Optional[bool]
    auto_advance: Optional[bool]
    automatic_tax: Optional[InvoiceAutomaticTax]
    automatically_finalizes_at: Optional[int]
    billing_reason: Optional[
        Literal[
            "automatic_pending_invoice_item_invoice",
            "manual",
            "quote_accept",
            "subscription",
            "subscription_create",
            "subscription_cycle",
            "subscription_threshold",
            "subscription_update",
            "upcoming",
        ]
    ]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    confirmation_secret: Optional[InvoiceConfirmationSecret]
    created: Optional[int]
    currency: Optional[str]
    custom_fields: Optional[List[InvoiceSettingCustomField]]
    customer: Optional[ExpandableField[Customer]]
    customer_address: Optional[Address]
    customer_email: Optional[str]
    customer_name: Optional[str]
    customer_phone: Optional[str]
    customer_shipping: Optional[Shipping]
    customer_tax_exempt: Optional[Literal["exempt", "none", "reverse"]]
    customer_tax_ids: Optional[List[InvoiceCustomerTaxId]]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    default_source: Optional[ExpandableField[Union[BankAccount, Card, Source]]]
    default_tax_rates: Optional[List[TaxRate]]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    discounts: Optional[List[ExpandableField[Discount]]]
    due_date: Optional[int]
    effective_at: Optional[int]
    ending_balance: Optional[int]
    footer: Optional[str]
    from_invoice: Optional[InvoiceFromInvoice]
    hosted_invoice_url: Optional[str]
    id: Optional[str]
    invoice_pdf: Optional[str]
    issuer: Optional[ConnectAccountReference]
    last_finalization_error: Optional[ApiErrors]
    latest_revision: Optional[ExpandableField[Invoice]]
    lines: Optional[ListObject[InvoiceLineItem]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    next_payment_attempt: Optional[int]
    number: Optional[str]
    object: Optional[Literal["invoice"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    parent: Optional[InvoiceParent]
    payment_settings: Optional[InvoicePaymentSettings]
    payments: Optional[ListObject[InvoicePayment]]
    period_end: Optional[int]
    period_start: Optional[int]
    post_payment_credit_notes_amount: Optional[int]
    pre_payment_credit_notes_amount: Optional[int]
    receipt_number: Optional[str]
    rendering: Optional[InvoiceRendering]
    shipping_cost: Optional[InvoicesResourceShippingCost]
    shipping_details: Optional[Shipping]
    starting_balance: Optional[int]
    statement_descriptor: Optional[str]
    status: Optional[Literal["draft", "open", "paid", "uncollectible", "void"]]
    status_transitions: Optional[InvoiceStatusTransitions]
    subtotal: Optional[int]
    subtotal_excluding_tax: Optional[int]
    test_clock: Optional[ExpandableField[TestClock]]
    threshold_reason: Optional[InvoiceThresholdReason]
    total: Optional[int]
    total_discount_amounts: Optional[List[DiscountsResourceDiscountAmount]]
    total_excluding_tax: Optional[int]
    total_pretax_credit_amounts: Optional[List[InvoicesResourcePretaxCreditAmount]]
    total_taxes: Optional[List[BillingBillResourceInvoicingTaxesTax]]
    webhooks_delivered_at: Optional[int]

    _inner_class_types = {
        "account_tax_ids": None,
        "application": None,
        "automatic_tax": "_invoice:InvoiceAutomaticTax",
        "confirmation_secret": "_invoice:InvoiceConfirmationSecret",
        "custom_fields": "_invoice:InvoiceSettingCustomField",
        "customer": None,
        "customer_address": "_shared:Address",
        "customer_shipping": "_shared:Shipping",
        "customer_tax_ids": "_invoice:InvoiceCustomerTaxId",
        "default_payment_method": None,
        "default_source": None,
        "default_tax_rates": None,
        "discounts": None,
        "from_invoice": "_invoice:InvoiceFromInvoice",
        "issuer": "_shared:ConnectAccountReference",
        "last_finalization_error": "_shared:ApiErrors",
        "latest_revision": None,
        "lines": "_core.lists:ListObject",
        "metadata": "*",
        "on_behalf_of": None,
        "parent": "_invoice:InvoiceParent",
        "payment_settings": "_invoice:InvoicePaymentSettings",
        "payments": "_core.lists:ListObject",
        "rendering": "_invoice:InvoiceRendering",
        "shipping_cost": "_shared:InvoicesResourceShippingCost",
        "shipping_details": "_shared:Shipping",
        "status_transitions": "_invoice:InvoiceStatusTransitions",
        "test_clock": None,
        "threshold_reason": "_invoice:InvoiceThresholdReason",
        "total_discount_amounts": "_shared:DiscountsResourceDiscountAmount",
        "total_pretax_credit_amounts": "_shared:InvoicesResourcePretaxCreditAmount",
        "total_taxes": "_shared:BillingBillResourceInvoicingTaxesTax",
    }


class InvoiceEventData(EventData):
    """What an event holds about the schema `invoice`."""

    object: Invoice
    previous_attributes: Optional[InvoicePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "InvoicePreviousAttributes",
    }


class InvoiceCreatedEvent(Event):
    """The event `invoice.created`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.created"]] = "invoice.created"

    data: InvoiceEventData
    type: Literal["invoice.created"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceDeletedEvent(Event):
    """The event `invoice.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.deleted"]] = "invoice.deleted"

    data: InvoiceEventData
    type: Literal["invoice.deleted"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceFinalizationFailedEvent(Event):
    """The event `invoice.finalization_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.finalization_failed"]] = (
        "invoice.finalization_failed"
    )

    data: InvoiceEventData
    type: Literal["invoice.finalization_failed"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceFinalizedEvent(Event):
    """The event `invoice.finalized`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.finalized"]] = "invoice.finalized"

    data: InvoiceEventData
    type: Literal["invoice.finalized"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceMarkedUncollectibleEvent(Event):
    """The event `invoice.marked_uncollectible`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.marked_uncollectible"]] = (
        "invoice.marked_uncollectible"
    )

    data: InvoiceEventData
    type: Literal["invoice.marked_uncollectible"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceOverdueEvent(Event):
    """The event `invoice.overdue`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.overdue"]] = "invoice.overdue"

    data: InvoiceEventData
    type: Literal["invoice.overdue"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceOverpaidEvent(Event):
    """The event `invoice.overpaid`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.overpaid"]] = "invoice.overpaid"

    data: InvoiceEventData
    type: Literal["invoice.overpaid"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaidEvent(Event):
    """The event `invoice.paid`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.paid"]] = "invoice.paid"

    data: InvoiceEventData
    type: Literal["invoice.paid"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaymentActionRequiredEvent(Event):
    """The event `invoice.payment_action_required`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.payment_action_required"]] = (
        "invoice.payment_action_required"
    )

    data: InvoiceEventData
    type: Literal["invoice.payment_action_required"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaymentFailedEvent(Event):
    """The event `invoice.payment_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.payment_failed"]] = "invoice.payment_failed"

    data: InvoiceEventData
    type: Literal["invoice.payment_failed"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoicePaymentSucceededEvent(Event):
    """The event `invoice.payment_succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.payment_succeeded"]] = (
        "invoice.payment_succeeded"
    )

    data: InvoiceEventData
    type: Literal["invoice.payment_succeeded"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceSentEvent(Event):
    """The event `invoice.sent`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.sent"]] = "invoice.sent"

    data: InvoiceEventData
    type: Literal["invoice.sent"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceUpcomingEvent(Event):
    """The event `invoice.upcoming`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.upcoming"]] = "invoice.upcoming"

    data: InvoiceEventData
    type: Literal["invoice.upcoming"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceUpdatedEvent(Event):
    """The event `invoice.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.updated"]] = "invoice.updated"

    data: InvoiceEventData
    type: Literal["invoice.updated"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceVoidedEvent(Event):
    """The event `invoice.voided`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.voided"]] = "invoice.voided"

    data: InvoiceEventData
    type: Literal["invoice.voided"]

    _inner_class_types = {"data": "InvoiceEventData"}


class InvoiceWillBeDueEvent(Event):
    """The event `invoice.will_be_due`."""

    LOOKUP_TYPE: ClassVar[Literal["invoice.will_be_due"]] = "invoice.will_be_due"

    data: InvoiceEventData
    type: Literal["invoice.will_be_due"]

    _inner_class_types = {"data": "InvoiceEventData"}
