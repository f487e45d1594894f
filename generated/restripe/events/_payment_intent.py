# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `payment_intent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._account import Account
    from .._application import Application
    from .._charge import Charge
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._payment_intent import (
        PaymentIntent,
        PaymentIntentAmountDetails,
        PaymentIntentAutomaticPaymentMethods,
        PaymentIntentNextAction,
        PaymentIntentPaymentMethodOptions,
        PaymentIntentProcessing,
        PaymentIntentTransferData,
    )
    from .._payment_method import (
        PaymentMethod,
        PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    )
    from .._review import Review
    from .._shared import (
        ApiErrors,
        PaymentFlowsPaymentIntentPresentmentDetails,
        Shipping,
    )


class PaymentIntentPreviousAttributes(PreviousAttributes):
    """Former values of `payment_intent` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        latest_charge_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_method_id: Optional[str]
        review_id: Optional[str]

    amount: Optional[int]
    amount_capturable: Optional[int]
    amount_details: Optional[PaymentIntentAmountDetails]
    amount_received: Optional[int]
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    automatic_payment_methods: Optional[PaymentIntentAutomaticPaymentMethods]
    canceled_at: Optional[int]
    cancellation_reason: Optional[
        Literal[
            "abandoned",
            "automatic",
            "duplicate",
            "expired",
            "failed_invoice",
            "fraudulent",
            "requested_by_customer",
            "void_invoice",
        ]
    ]
    capture_method: Optional[Literal["automatic", "automatic_async", "manual"]]
    client_secret: Optional[str]
    confirmation_method: Optional[Literal["automatic", "manual"]]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    excluded_payment_method_types: Optional[
        List[
            Literal[
                "acss_debit",
                "affirm",
                "afterpay_clearpay",
                "alipay",
                "alma",
                "amazon_pay",
                "au_becs_debit",
                "bacs_debit",
                "bancontact",
                "billie",
                "blik",
                "boleto",
                "card",
                "cashapp",
                "crypto",
                "customer_balance",
                "eps",
                "fpx",
                "giropay",
                "grabpay",
                "ideal",
                "kakao_pay",
                "klarna",
                "konbini",
                "kr_card",
                "mb_way",
                "mobilepay",
                "multibanco",
                "naver_pay",
                "nz_bank_account",
                "oxxo",
                "p24",
                "pay_by_bank",
                "payco",
                "paynow",
                "paypal",
                "pix",
                "promptpay",
                "revolut_pay",
                "samsung_pay",
                "satispay",
                "sepa_debit",
                "sofort",
                "swish",
                "twint",
                "us_bank_account",
                "wechat_pay",
                "zip",
            ]
        ]
    ]
    id: Optional[str]
    last_payment_error: Optional[ApiErrors]
    latest_charge: Optional[ExpandableField[Charge]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    next_action: Optional[PaymentIntentNextAction]
    object: Optional[Literal["payment_intent"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[PaymentIntentPaymentMethodOptions]
    payment_method_types: Optional[List[str]]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    processing: Optional[PaymentIntentProcessing]
    receipt_email: Optional[str]
    review: Optional[ExpandableField[Review]]
    setup_future_usage: Optional[Literal["off_session", "on_session"]]
    shipping: Optional[Shipping]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    status: Optional[
        Literal[
            "canceled",
            "processing",
            "requires_action",
            "requires_capture",
            "requires_confirmation",
            "requires_payment_method",
            "succeeded",
        ]
    ]
    transfer_data: Optional[PaymentIntentTransferData]
    transfer_group: Optional[str]

    _inner_class_types = {
        "amount_details": "_payment_intent:PaymentIntentAmountDetails",
        "application": None,
        "automatic_payment_methods": "_payment_intent:PaymentIntentAutomaticPaymentMethods",
        "customer": None,
        "last_payment_error": "_shared:ApiErrors",
        "latest_charge": None,
        "metadata": "*",
        "next_action": "_payment_intent:PaymentIntentNextAction",
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "_payment_intent:PaymentIntentPaymentMethodOptions",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "processing": "_payment_intent:PaymentIntentProcessing",
        "review": None,
        "shipping": "_shared:Shipping",
        "transfer_data": "_payment_intent:PaymentIntentTransferData",
    }


class PaymentIntentEventData(EventData):
    """What an event holds about the schema `payment_intent`."""

    object: PaymentIntent
    previous_attributes: Optional[PaymentIntentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PaymentIntentPreviousAttributes",
    }


class PaymentIntentAmountCapturableUpdatedEvent(Event):
    """The event `payment_intent.amount_capturable_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.amount_capturable_updated"]] = (
        "payment_intent.amount_capturable_updated"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.amount_capturable_updated"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentCanceledEvent(Event):
    """The event `payment_intent.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.canceled"]] = (
        "payment_intent.canceled"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.canceled"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentCreatedEvent(Event):
    """The event `payment_intent.created`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.created"]] = "payment_intent.created"

    data: PaymentIntentEventData
    type: Literal["payment_intent.created"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentPartiallyFundedEvent(Event):
    """The event `payment_intent.partially_funded`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.partially_funded"]] = (
        "payment_intent.partially_funded"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.partially_funded"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentPaymentFailedEvent(Event):
    """The event `payment_intent.payment_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.payment_failed"]] = (
        "payment_intent.payment_failed"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.payment_failed"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentProcessingEvent(Event):
    """The event `payment_intent.processing`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.processing"]] = (
        "payment_intent.processing"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.processing"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentRequiresActionEvent(Event):
    """The event `payment_intent.requires_action`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.requires_action"]] = (
        "payment_intent.requires_action"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.requires_action"]

    _inner_class_types = {"data": "PaymentIntentEventData"}


class PaymentIntentSucceededEvent(Event):
    """The event `payment_intent.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_intent.succeeded"]] = (
        "payment_intent.succeeded"
    )

    data: PaymentIntentEventData
    type: Literal["payment_intent.succeeded"]

    _inner_class_types = {"data": "PaymentIntentEventData"}
