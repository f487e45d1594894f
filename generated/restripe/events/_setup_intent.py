# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `setup_intent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._account import Account
    from .._application import Application
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._mandate import Mandate
    from .._payment_method import (
        PaymentMethod,
        PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    )
    from .._setup_attempt import SetupAttempt
    from .._setup_intent import (
        SetupIntent,
        SetupIntentAutomaticPaymentMethods,
        SetupIntentNextAction,
        SetupIntentPaymentMethodOptions,
    )
    from .._shared import ApiErrors


class SetupIntentPreviousAttributes(PreviousAttributes):
    """Former values of `setup_intent` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        latest_attempt_id: Optional[str]
        mandate_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_method_id: Optional[str]
        single_use_mandate_id: Optional[str]

    application: Optional[ExpandableField[Application]]
    attach_to_self: Optional[bool]
    automatic_payment_methods: Optional[SetupIntentAutomaticPaymentMethods]
    cancellation_reason: Optional[
        Literal["abandoned", "duplicate", "requested_by_customer"]
    ]
    client_secret: Optional[str]
    created: Optional[int]
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    flow_directions: Optional[List[Literal["inbound", "outbound"]]]
    id: Optional[str]
    last_setup_error: Optional[ApiErrors]
    latest_attempt: Optional[ExpandableField[SetupAttempt]]
    livemode: Optional[bool]
    mandate: Optional[ExpandableField[Mandate]]
    metadata: OptionalMapField[str]
    next_action: Optional[SetupIntentNextAction]
    object: Optional[Literal["setup_intent"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[SetupIntentPaymentMethodOptions]
    payment_method_types: Optional[List[str]]
    single_use_mandate: Optional[ExpandableField[Mandate]]
    status: Optional[
        Literal[
            "canceled",
            "processing",
            "requires_action",
            "requires_confirmation",
            "requires_payment_method",
            "succeeded",
        ]
    ]
    usage: Optional[str]

    _inner_class_types = {
        "application": None,
        "automatic_payment_methods": "_setup_intent:SetupIntentAutomaticPaymentMethods",
        "customer": None,
        "last_setup_error": "_shared:ApiErrors",
        "latest_attempt": None,
        "mandate": None,
        "metadata": "*",
        "next_action": "_setup_intent:SetupIntentNextAction",
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "_setup_intent:SetupIntentPaymentMethodOptions",
        "single_use_mandate": None,
    }


class SetupIntentEventData(EventData):
    """What an event holds about the schema `setup_intent`."""

    object: SetupIntent
    previous_attributes: Optional[SetupIntentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SetupIntentPreviousAttributes",
    }


class SetupIntentCanceledEvent(Event):
    """The event `setup_intent.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["setup_intent.canceled"]] = "setup_intent.canceled"

    data: SetupIntentEventData
    type: Literal["setup_intent.canceled"]

    _inner_class_types = {"data": "SetupIntentEventData"}


class SetupIntentCreatedEvent(Event):
    """The event `setup_intent.created`."""

    LOOKUP_TYPE: ClassVar[Literal["setup_intent.created"]] = "setup_intent.created"

    data: SetupIntentEventData
    type: Literal["setup_intent.created"]

    _inner_class_types = {"data": "SetupIntentEventData"}


class SetupIntentRequiresActionEvent(Event):
    """The event `setup_intent.requires_action`."""

    LOOKUP_TYPE: ClassVar[Literal["setup_intent.requires_action"]] = (
        "setup_intent.requires_action"
    )

    data: SetupIntentEventData
    type: Literal["setup_intent.requires_action"]

    _inner_class_types = {"data": "SetupIntentEventData"}


class SetupIntentSetupFailedEvent(Event):
    """The event `setup_intent.setup_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["setup_intent.setup_failed"]] = (
        "setup_intent.setup_failed"
    )

    data: SetupIntentEventData
    type: Literal["setup_intent.setup_failed"]

    _inner_class_types = {"data": "SetupIntentEventData"}


class SetupIntentSucceededEvent(Event):
    """The event `setup_intent.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["setup_intent.succeeded"]] = "setup_intent.succeeded"

    data: SetupIntentEventData
    type: Literal["setup_intent.succeeded"]

    _inner_class_types = {"data": "SetupIntentEventData"}
