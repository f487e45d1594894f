# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `payment_link`."""

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
    from .._line_item import LineItem
    from .._payment_link import (
        PaymentLink,
        PaymentLinkAfterCompletion,
        PaymentLinkAutomaticTax,
        PaymentLinkConsentCollection,
        PaymentLinkCustomField,
        PaymentLinkCustomText,
        PaymentLinkInvoiceCreation,
        PaymentLinkOptionalItem,
        PaymentLinkPaymentIntentData,
        PaymentLinkPhoneNumberCollection,
        PaymentLinkRestrictions,
        PaymentLinkShippingAddressCollection,
        PaymentLinkShippingOption,
        PaymentLinkSubscriptionData,
        PaymentLinkTaxIdCollection,
        PaymentLinkTransferData,
    )


class PaymentLinkPreviousAttributes(PreviousAttributes):
    """Former values of `payment_link` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        on_behalf_of_id: Optional[str]

    active: Optional[bool]
    after_completion: Optional[PaymentLinkAfterCompletion]
    allow_promotion_codes: Optional[bool]
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    application_fee_percent: Optional[float]
    automatic_tax: Optional[PaymentLinkAutomaticTax]
    billing_address_collection: Optional[Literal["auto", "required"]]
    consent_collection: Optional[PaymentLinkConsentCollection]
    currency: Optional[str]
    custom_fields: Optional[List[PaymentLinkCustomField]]
    custom_text: Optional[PaymentLinkCustomText]
    customer_creation: Optional[Literal["always", "if_required"]]
    id: Optional[str]
    inactive_message: Optional[str]
    invoice_creation: Optional[PaymentLinkInvoiceCreation]
    line_items: Optional[ListObject[LineItem]]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["payment_link"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    optional_items: Optional[List[PaymentLinkOptionalItem]]
    payment_intent_data: Optional[PaymentLinkPaymentIntentData]
    payment_method_collection: Optional[Literal["always", "if_required"]]
    payment_method_types: Optional[
        List[
            Literal[
                "affirm",
                "afterpay_clearpay",
                "alipay",
                "alma",
                "au_becs_debit",
                "bacs_debit",
                "bancontact",
                "billie",
                "blik",
                "boleto",
                "card",
                "cashapp",
                "eps",
                "fpx",
                "giropay",
                "grabpay",
                "ideal",
                "klarna",
                "konbini",
                "link",
                "mobilepay",
                "multibanco",
                "oxxo",
                "p24",
                "pay_by_bank",
                "paynow",
                "paypal",
                "pix",
                "promptpay",
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
    phone_number_collection: Optional[PaymentLinkPhoneNumberCollection]
    restrictions: Optional[PaymentLinkRestrictions]
    shipping_address_collection: Optional[PaymentLinkShippingAddressCollection]
    shipping_options: Optional[List[PaymentLinkShippingOption]]
    submit_type: Optional[Literal["auto", "book", "donate", "pay", "subscribe"]]
    subscription_data: Optional[PaymentLinkSubscriptionData]
    tax_id_collection: Optional[PaymentLinkTaxIdCollection]
    transfer_data: Optional[PaymentLinkTransferData]
    url: Optional[str]

    _inner_class_types = {
        "after_completion": "_payment_link:PaymentLinkAfterCompletion",
        "application": None,
        "automatic_tax": "_payment_link:PaymentLinkAutomaticTax",
        "consent_collection": "_payment_link:PaymentLinkConsentCollection",
        "custom_fields": "_payment_link:PaymentLinkCustomField",
        "custom_text": "_payment_link:PaymentLinkCustomText",
        "invoice_creation": "_payment_link:PaymentLinkInvoiceCreation",
        "line_items": "_core.lists:ListObject",
        "metadata": "*",
        "on_behalf_of": None,
        "optional_items": "_payment_link:PaymentLinkOptionalItem",
        "payment_intent_data": "_payment_link:PaymentLinkPaymentIntentData",
        "phone_number_collection": "_payment_link:PaymentLinkPhoneNumberCollection",
        "restrictions": "_payment_link:PaymentLinkRestrictions",
        "shipping_address_collection": "_payment_link:PaymentLinkShippingAddressCollection",
        "shipping_options": "_payment_link:PaymentLinkShippingOption",
        "subscription_data": "_payment_link:PaymentLinkSubscriptionData",
        "tax_id_collection": "_payment_link:PaymentLinkTaxIdCollection",
        "transfer_data": "_payment_link:PaymentLinkTransferData",
    }


class PaymentLinkEventData(EventData):
    """What an event holds about the schema `payment_link`."""

    object: PaymentLink
    previous_attributes: Optional[PaymentLinkPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PaymentLinkPreviousAttributes",
    }


class PaymentLinkCreatedEvent(Event):
    """The event `payment_link.created`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_link.created"]] = "payment_link.created"

    data: PaymentLinkEventData
    type: Literal["payment_link.created"]

    _inner_class_types = {"data": "PaymentLinkEventData"}


class PaymentLinkUpdatedEvent(Event):
    """The event `payment_link.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payment_link.updated"]] = "payment_link.updated"

    data: PaymentLinkEventData
    type: Literal["payment_link.updated"]

    _inner_class_types = {"data": "PaymentLinkEventData"}
