# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `subscription`."""

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
    from .._invoice import Invoice
    from .._payment_method import PaymentMethod
    from .._setup_intent import SetupIntent
    from .._shared import (
        SubscriptionsResourceBillingMode,
        SubscriptionsTrialsResourceTrialSettings,
    )
    from .._source import Source
    from .._subscription import (
        Subscription,
        SubscriptionAutomaticTax,
        SubscriptionBillingCycleAnchorConfig,
        SubscriptionBillingThresholds,
        SubscriptionCancellationDetails,
        SubscriptionInvoiceSettings,
        SubscriptionPauseCollection,
        SubscriptionPaymentSettings,
        SubscriptionPendingInvoiceItemInterval,
        SubscriptionPendingUpdate,
        SubscriptionTransferData,
    )
    from .._subscription_item import SubscriptionItem
    from .._subscription_schedule import SubscriptionSchedule
    from .._tax_rate import TaxRate
    from ..test_helpers._test_clock import TestClock


class SubscriptionPreviousAttributes(PreviousAttributes):
    """Former values of `subscription` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        default_payment_method_id: Optional[str]
        default_source_id: Optional[str]
        latest_invoice_id: Optional[str]
        on_behalf_of_id: Optional[str]
        pending_setup_intent_id: Optional[str]
        schedule_id: Optional[str]
        test_clock_id: Optional[str]

    application: Optional[ExpandableField[Application]]
    application_fee_percent: Optional[float]
    automatic_tax: Optional[SubscriptionAutomaticTax]
    billing_cycle_anchor: Optional[int]
    billing_cycle_anchor_config: Optional[SubscriptionBillingCycleAnchorConfig]
    billing_mode: Optional[SubscriptionsResourceBillingMode]
    billing_thresholds: Optional[SubscriptionBillingThresholds]
    cancel_at: Optional[int]
    cancel_at_period_end: Optional[bool]
    canceled_at: Optional[int]
    cancellation_details: Optional[SubscriptionCancellationDetails]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    days_until_due: Optional[int]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    default_source: Optional[ExpandableField[Union[BankAccount, Card, Source]]]
    default_tax_rates: Optional[List[TaxRate]]
    description: Optional[str]
    discounts: Optional[List[ExpandableField[Discount]]]
    ended_at: Optional[int]
    id: Optional[str]
    invoice_settings: Optional[SubscriptionInvoiceSettings]
    items: Optional[ListObject[SubscriptionItem]]  # type: ignore[assignment,unused-ignore]
    latest_invoice: Optional[ExpandableField[Invoice]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    next_pending_invoice_item_invoice: Optional[int]
    object: Optional[Literal["subscription"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    pause_collection: Optional[SubscriptionPauseCollection]
    payment_settings: Optional[SubscriptionPaymentSettings]
    pending_invoice_item_interval: Optional[SubscriptionPendingInvoiceItemInterval]
    pending_setup_intent: Optional[ExpandableField[SetupIntent]]
    pending_update: Optional[SubscriptionPendingUpdate]
    schedule: Optional[ExpandableField[SubscriptionSchedule]]
    start_date: Optional[int]
    status: Optional[
        Literal[
            "active",
            "canceled",
            "incomplete",
            "incomplete_expired",
            "past_due",
            "paused",
            "trialing",
            "unpaid",
        ]
    ]
    test_clock: Optional[ExpandableField[TestClock]]
    transfer_data: Optional[SubscriptionTransferData]
    trial_end: Optional[int]
    trial_settings: Optional[SubscriptionsTrialsResourceTrialSettings]
    trial_start: Optional[int]

    _inner_class_types = {
        "application": None,
        "automatic_tax": "_subscription:SubscriptionAutomaticTax",
        "billing_cycle_anchor_config": "_subscription:SubscriptionBillingCycleAnchorConfig",
        "billing_mode": "_shared:SubscriptionsResourceBillingMode",
        "billing_thresholds": "_subscription:SubscriptionBillingThresholds",
        "cancellation_details": "_subscription:SubscriptionCancellationDetails",
        "customer": None,
        "default_payment_method": None,
        "default_source": None,
        "default_tax_rates": None,
        "discounts": None,
        "invoice_settings": "_subscription:SubscriptionInvoiceSettings",
        "items": "_core.lists:ListObject",
        "latest_invoice": None,
        "metadata": "*",
        "on_behalf_of": None,
        "pause_collection": "_subscription:SubscriptionPauseCollection",
        "payment_settings": "_subscription:SubscriptionPaymentSettings",
        "pending_invoice_item_interval": "_subscription:SubscriptionPendingInvoiceItemInterval",
        "pending_setup_intent": None,
        "pending_update": "_subscription:SubscriptionPendingUpdate",
        "schedule": None,
        "test_clock": None,
        "transfer_data": "_subscription:SubscriptionTransferData",
        "trial_settings": "_shared:SubscriptionsTrialsResourceTrialSettings",
    }


class SubscriptionEventData(EventData):
    """What an event holds about the schema `subscription`."""

    object: Subscription
    previous_attributes: Optional[SubscriptionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SubscriptionPreviousAttributes",
    }


class CustomerSubscriptionCreatedEvent(Event):
    """The event `customer.subscription.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.created"]] = (
        "customer.subscription.created"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.created"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionDeletedEvent(Event):
    """The event `customer.subscription.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.deleted"]] = (
        "customer.subscription.deleted"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.deleted"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionPausedEvent(Event):
    """The event `customer.subscription.paused`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.paused"]] = (
        "customer.subscription.paused"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.paused"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionPendingUpdateAppliedEvent(Event):
    """The event `customer.subscription.pending_update_applied`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.pending_update_applied"]] = (
        "customer.subscription.pending_update_applied"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.pending_update_applied"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionPendingUpdateExpiredEvent(Event):
    """The event `customer.subscription.pending_update_expired`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.pending_update_expired"]] = (
        "customer.subscription.pending_update_expired"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.pending_update_expired"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionResumedEvent(Event):
    """The event `customer.subscription.resumed`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.resumed"]] = (
        "customer.subscription.resumed"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.resumed"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionTrialWillEndEvent(Event):
    """The event `customer.subscription.trial_will_end`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.trial_will_end"]] = (
        "customer.subscription.trial_will_end"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.trial_will_end"]

    _inner_class_types = {"data": "SubscriptionEventData"}


class CustomerSubscriptionUpdatedEvent(Event):
    """The event `customer.subscription.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.subscription.updated"]] = (
        "customer.subscription.updated"
    )

    data: SubscriptionEventData
    type: Literal["customer.subscription.updated"]

    _inner_class_types = {"data": "SubscriptionEventData"}
