# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `checkout.session`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._invoice import Invoice
    from .._line_item import LineItem
    from .._payment_intent import PaymentIntent
    from .._payment_link import PaymentLink
    from .._payment_method import (
        PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    )
    from .._setup_intent import SetupIntent
    from .._shared import PaymentFlowsPaymentIntentPresentmentDetails
    from .._subscription import Subscription
    from ..checkout._session import (
        Session,
        SessionAdaptivePricing,
        SessionAfterExpiration,
        SessionAutomaticTax,
        SessionBrandingSettings,
        SessionCollectedInformation,
        SessionConsent,
        SessionConsentCollection,
        SessionCurrencyConversion,
        SessionCustomerDetails,
        SessionCustomField,
        SessionCustomText,
        SessionDiscount,
        SessionInvoiceCreation,
        SessionNameCollection,
        SessionOptionalItem,
        SessionPaymentMethodOptions,
        SessionPermissions,
        SessionPhoneNumberCollection,
        SessionSavedPaymentMethodOptions,
        SessionShippingAddressCollection,
        SessionShippingCost,
        SessionShippingOption,
        SessionTaxIdCollection,
        SessionTotalDetails,
        SessionWalletOptions,
    )


class CheckoutSessionPreviousAttributes(PreviousAttributes):
    """Former values of `checkout.session` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        invoice_id: Optional[str]
        payment_intent_id: Optional[str]
        payment_link_id: Optional[str]
        setup_intent_id: Optional[str]
        subscription_id: Optional[str]

    adaptive_pricing: Optional[SessionAdaptivePricing]
    after_expiration: Optional[SessionAfterExpiration]
    allow_promotion_codes: Optional[bool]
    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    automatic_tax: Optional[SessionAutomaticTax]
    billing_address_collection: Optional[Literal["auto", "required"]]
    branding_settings: Optional[SessionBrandingSettings]
    cancel_url: Optional[str]
    client_reference_id: Optional[str]
    client_secret: Optional[str]
    collected_information: Optional[SessionCollectedInformation]
    consent: Optional[SessionConsent]
    consent_collection: Optional[SessionConsentCollection]
    created: Optional[int]
    currency: Optional[str]
    currency_conversion: Optional[SessionCurrencyConversion]
    custom_fields: Optional[List[SessionCustomField]]
    custom_text: Optional[SessionCustomText]
    customer: Optional[ExpandableField[Customer]]
    customer_creation: Optional[Literal["always", "if_required"]]
    customer_details: Optional[SessionCustomerDetails]
    customer_email: Optional[str]
    discounts: Optional[List[SessionDiscount]]
    excluded_payment_method_types: Optional[List[str]]
    expires_at: Optional[int]
    id: Optional[str]
    invoice: Optional[ExpandableField[Invoice]]
    invoice_creation: Optional[SessionInvoiceCreation]
    line_items: Optional[ListObject[LineItem]]
    livemode: Optional[bool]
    locale: Optional[
        Literal[
            "auto",
            "bg",
            "cs",
            "da",
            "de",
            "el",
            "en",
            "en-GB",
            "es",
            "es-419",
            "et",
            "fi",
            "fil",
            "fr",
            "fr-CA",
            "hr",
            "hu",
            "id",
            "it",
            "ja",
            "ko",
            "lt",
            "lv",
            "ms",
            "mt",
            "nb",
            "nl",
            "pl",
            "pt",
            "pt-BR",
            "ro",
            "ru",
            "sk",
            "sl",
            "sv",
            "th",
            "tr",
            "vi",
            "zh",
            "zh-HK",
            "zh-TW",
        ]
    ]
    metadata: OptionalMapField[str]
    mode: Optional[Literal["payment", "setup", "subscription"]]
    name_collection: Optional[SessionNameCollection]
    object: Optional[Literal["checkout.session"]]
    optional_items: Optional[List[SessionOptionalItem]]
    origin_context: Optional[Literal["mobile_app", "web"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_link: Optional[ExpandableField[PaymentLink]]
    payment_method_collection: Optional[Literal["always", "if_required"]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[SessionPaymentMethodOptions]
    payment_method_types: Optional[List[str]]
    payment_status: Optional[Literal["no_payment_required", "paid", "unpaid"]]
    permissions: Optional[SessionPermissions]
    phone_number_collection: Optional[SessionPhoneNumberCollection]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    recovered_from: Optional[str]
    redirect_on_completion: Optional[Literal["always", "if_required", "never"]]
    return_url: Optional[str]
    saved_payment_method_options: Optional[SessionSavedPaymentMethodOptions]
    setup_intent: Optional[ExpandableField[SetupIntent]]
    shipping_address_collection: Optional[SessionShippingAddressCollection]
    shipping_cost: Optional[SessionShippingCost]
    shipping_options: Optional[List[SessionShippingOption]]
    status: Optional[Literal["complete", "expired", "open"]]
    submit_type: Optional[Literal["auto", "book", "donate", "pay", "subscribe"]]
    subscription: Optional[ExpandableField[Subscription]]
    success_url: Optional[str]
    tax_id_collection: Optional[SessionTaxIdCollection]
    total_details: Optional[SessionTotalDetails]
    ui_mode: Optional[Literal["custom", "embedded", "hosted"]]
    url: Optional[str]
    wallet_options: Optional[SessionWalletOptions]

    _inner_class_types = {
        "adaptive_pricing": "checkout._session:SessionAdaptivePricing",
        "after_expiration": "checkout._session:SessionAfterExpiration",
        "automatic_tax": "checkout._session:SessionAutomaticTax",
        "branding_settings": "checkout._session:SessionBrandingSettings",
        "collected_information": "checkout._session:SessionCollectedInformation",
        "consent": "checkout._session:SessionConsent",
        "consent_collection": "checkout._session:SessionConsentCollection",
        "currency_conversion": "checkout._session:SessionCurrencyConversion",
        "custom_fields": "checkout._session:SessionCustomField",
        "custom_text": "checkout._session:SessionCustomText",
        "customer": None,
        "customer_details": "checkout._session:SessionCustomerDetails",
        "discounts": "checkout._session:SessionDiscount",
        "invoice": None,
        "invoice_creation": "checkout._session:SessionInvoiceCreation",
        "line_items": "_core.lists:ListObject",
        "metadata": "*",
        "name_collection": "checkout._session:SessionNameCollection",
        "optional_items": "checkout._session:SessionOptionalItem",
        "payment_intent": None,
        "payment_link": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "checkout._session:SessionPaymentMethodOptions",
        "permissions": "checkout._session:SessionPermissions",
        "phone_number_collection": "checkout._session:SessionPhoneNumberCollection",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "saved_payment_method_options": "checkout._session:SessionSavedPaymentMethodOptions",
        "setup_intent": None,
        "shipping_address_collection": "checkout._session:SessionShippingAddressCollection",
        "shipping_cost": "checkout._session:SessionShippingCost",
        "shipping_options": "checkout._session:SessionShippingOption",
        "subscription": None,
        "tax_id_collection": "checkout._session:SessionTaxIdCollection",
        "total_details": "checkout._session:SessionTotalDetails",
        "wallet_options": "checkout._session:SessionWalletOptions",
    }


class CheckoutSessionEventData(EventData):
    """What an event holds about the schema `checkout.session`."""

    object: Session
    previous_attributes: Optional[CheckoutSessionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CheckoutSessionPreviousAttributes",
    }


class CheckoutSessionAsyncPaymentFailedEvent(Event):
    """The event `checkout.session.async_payment_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.async_payment_failed"]] = (
        "checkout.session.async_payment_failed"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.async_payment_failed"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class CheckoutSessionAsyncPaymentSucceededEvent(Event):
    """The event `checkout.session.async_payment_succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.async_payment_succeeded"]] = (
        "checkout.session.async_payment_succeeded"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.async_payment_succeeded"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class CheckoutSessionCompletedEvent(Event):
    """The event `checkout.session.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.completed"]] = (
        "checkout.session.completed"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.completed"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}


class CheckoutSessionExpiredEvent(Event):
    """The event `checkout.session.expired`."""

    LOOKUP_TYPE: ClassVar[Literal["checkout.session.expired"]] = (
        "checkout.session.expired"
    )

    data: CheckoutSessionEventData
    type: Literal["checkout.session.expired"]

    _inner_class_types = {"data": "CheckoutSessionEventData"}
