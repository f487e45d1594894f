# Rendered by codegen; never edit.
"""`payment_link`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._enums import AllowedCountry, PaymentLinkPaymentMethodType
    from ._invoice import (
        InvoiceSettingCheckoutRenderingOptions,
        InvoiceSettingCustomField,
    )
    from ._line_item import LineItem
    from ._shared import (
        ConnectAccountReference,
        SubscriptionsTrialsResourceTrialSettings,
    )
    from ._shipping_rate import ShippingRate
    from ._tax_id import TaxId
    from .params._payment_link import (
        PaymentLinkCreateParams,
        PaymentLinkLineItemListParams,
        PaymentLinkListLineItemsParams,
        PaymentLinkListParams,
        PaymentLinkModifyParams,
        PaymentLinkRetrieveParams,
        PaymentLinkUpdateParams,
    )


class PaymentLinkAfterCompletionHostedConfirmation(StripeObject):
    """Part of a reply: schema
    `payment_links_resource_completion_behavior_confirmation_page`.
    """

    custom_message: Optional[str]


class PaymentLinkAfterCompletionRedirect(StripeObject):
    """Part of a reply: schema `payment_links_resource_completion_behavior_redirect`."""

    url: str


class PaymentLinkAfterCompletion(StripeObject):
    """Part of a reply: schema `payment_links_resource_after_completion`."""

    if TYPE_CHECKING:
        HostedConfirmation: TypeAlias = PaymentLinkAfterCompletionHostedConfirmation
        Redirect: TypeAlias = PaymentLinkAfterCompletionRedirect

    hosted_confirmation: Optional[PaymentLinkAfterCompletionHostedConfirmation]
    redirect: Optional[PaymentLinkAfterCompletionRedirect]
    type: Literal["hosted_confirmation", "redirect"]

    _inner_class_types = {
        "hosted_confirmation": "PaymentLinkAfterCompletionHostedConfirmation",
        "redirect": "PaymentLinkAfterCompletionRedirect",
    }


class PaymentLinkAutomaticTax(StripeObject):
    """Part of a reply: schema `payment_links_resource_automatic_tax`."""

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    enabled: bool
    liability: Optional[ConnectAccountReference]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class PaymentLinkConsentCollectionPaymentMethodReuseAgreement(StripeObject):
    """Part of a reply: schema `payment_links_resource_payment_method_reuse_agreement`."""

    position: Literal["auto", "hidden"]


class PaymentLinkConsentCollection(StripeObject):
    """Part of a reply: schema `payment_links_resource_consent_collection`."""

    if TYPE_CHECKING:
        PaymentMethodReuseAgreement: TypeAlias = (
            PaymentLinkConsentCollectionPaymentMethodReuseAgreement
        )

    payment_method_reuse_agreement: Optional[
        PaymentLinkConsentCollectionPaymentMethodReuseAgreement
    ]
    promotions: Optional[Literal["auto", "none"]]
    terms_of_service: Optional[Literal["none", "required"]]

    _inner_class_types = {
        "payment_method_reuse_agreement": "PaymentLinkConsentCollectionPaymentMethodReuseAgreement",
    }


class PaymentLinkCustomFieldDropdownOption(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_fields_dropdown_option`."""

    label: str
    value: str


class PaymentLinkCustomFieldDropdown(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_fields_dropdown`."""

    if TYPE_CHECKING:
        Option: TypeAlias = PaymentLinkCustomFieldDropdownOption

    default_value: Optional[str]
    options: List[PaymentLinkCustomFieldDropdownOption]

    _inner_class_types = {"options": "PaymentLinkCustomFieldDropdownOption"}


class PaymentLinkCustomFieldLabel(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_fields_label`."""

    custom: Optional[str]
    type: Literal["custom"]


class PaymentLinkCustomFieldNumeric(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_fields_numeric`."""

    default_value: Optional[str]
    maximum_length: Optional[int]
    minimum_length: Optional[int]


class PaymentLinkCustomFieldText(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_fields_text`."""

    default_value: Optional[str]
    maximum_length: Optional[int]
    minimum_length: Optional[int]


class PaymentLinkCustomField(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_fields`."""

    if TYPE_CHECKING:
        Dropdown: TypeAlias = PaymentLinkCustomFieldDropdown
        Label: TypeAlias = PaymentLinkCustomFieldLabel
        Numeric: TypeAlias = PaymentLinkCustomFieldNumeric
        Text: TypeAlias = PaymentLinkCustomFieldText

    dropdown: Optional[PaymentLinkCustomFieldDropdown]
    key: str
    label: PaymentLinkCustomFieldLabel
    numeric: Optional[PaymentLinkCustomFieldNumeric]
    optional: bool
    text: Optional[PaymentLinkCustomFieldText]
    type: Literal["dropdown", "numeric", "text"]

    _inner_class_types = {
        "dropdown": "PaymentLinkCustomFieldDropdown",
        "label": "PaymentLinkCustomFieldLabel",
        "numeric": "PaymentLinkCustomFieldNumeric",
        "text": "PaymentLinkCustomFieldText",
    }


class PaymentLinkCustomTextAfterSubmit(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_text_position`."""

    message: str


class PaymentLinkCustomText(StripeObject):
    """Part of a reply: schema `payment_links_resource_custom_text`."""

    if TYPE_CHECKING:
        AfterSubmit: TypeAlias = PaymentLinkCustomTextAfterSubmit
        ShippingAddress: TypeAlias = PaymentLinkCustomTextAfterSubmit
        Submit: TypeAlias = PaymentLinkCustomTextAfterSubmit
        TermsOfServiceAcceptance: TypeAlias = PaymentLinkCustomTextAfterSubmit

    after_submit: Optional[PaymentLinkCustomTextAfterSubmit]
    shipping_address: Optional[PaymentLinkCustomTextAfterSubmit]
    submit: Optional[PaymentLinkCustomTextAfterSubmit]
    terms_of_service_acceptance: Optional[PaymentLinkCustomTextAfterSubmit]

    _inner_class_types = {
        "after_submit": "PaymentLinkCustomTextAfterSubmit",
        "shipping_address": "PaymentLinkCustomTextAfterSubmit",
        "submit": "PaymentLinkCustomTextAfterSubmit",
        "terms_of_service_acceptance": "PaymentLinkCustomTextAfterSubmit",
    }


class PaymentLinkInvoiceCreationInvoiceData(StripeObject):
    """Part of a reply: schema `payment_links_resource_invoice_settings`."""

    if TYPE_CHECKING:
        CustomField: TypeAlias = InvoiceSettingCustomField
        Issuer: TypeAlias = ConnectAccountReference
        RenderingOptions: TypeAlias = InvoiceSettingCheckoutRenderingOptions

    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    custom_fields: Optional[List[InvoiceSettingCustomField]]
    description: Optional[str]
    footer: Optional[str]
    issuer: Optional[ConnectAccountReference]
    metadata: OptionalMapField[str]
    rendering_options: Optional[InvoiceSettingCheckoutRenderingOptions]

    _inner_class_types = {
        "account_tax_ids": None,
        "custom_fields": "_invoice:InvoiceSettingCustomField",
        "issuer": "_shared:ConnectAccountReference",
        "metadata": "*",
        "rendering_options": "_invoice:InvoiceSettingCheckoutRenderingOptions",
    }


class PaymentLinkInvoiceCreation(StripeObject):
    """Part of a reply: schema `payment_links_resource_invoice_creation`."""

    if TYPE_CHECKING:
        InvoiceData: TypeAlias = PaymentLinkInvoiceCreationInvoiceData

    enabled: bool
    invoice_data: Optional[PaymentLinkInvoiceCreationInvoiceData]

    _inner_class_types = {"invoice_data": "PaymentLinkInvoiceCreationInvoiceData"}


class PaymentLinkOptionalItemAdjustableQuantity(StripeObject):
    """Part of a reply: schema
    `payment_links_resource_optional_item_adjustable_quantity`.
    """

    enabled: bool
    maximum: Optional[int]
    minimum: Optional[int]


class PaymentLinkOptionalItem(StripeObject):
    """Part of a reply: schema `payment_links_resource_optional_item`."""

    if TYPE_CHECKING:
        AdjustableQuantity: TypeAlias = PaymentLinkOptionalItemAdjustableQuantity

    adjustable_quantity: Optional[PaymentLinkOptionalItemAdjustableQuantity]
    price: str
    quantity: int

    _inner_class_types = {
        "adjustable_quantity": "PaymentLinkOptionalItemAdjustableQuantity",
    }


class PaymentLinkPaymentIntentData(StripeObject):
    """Part of a reply: schema `payment_links_resource_payment_intent_data`."""

    capture_method: Optional[Literal["automatic", "automatic_async", "manual"]]
    description: Optional[str]
    metadata: MapField[str]
    setup_future_usage: Optional[Literal["off_session", "on_session"]]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    transfer_group: Optional[str]

    _inner_class_types = {"metadata": "*"}


class PaymentLinkPhoneNumberCollection(StripeObject):
    """Part of a reply: schema `payment_links_resource_phone_number_collection`."""

    enabled: bool


class PaymentLinkRestrictionsCompletedSessions(StripeObject):
    """Part of a reply: schema `payment_links_resource_completed_sessions`."""

    count: int
    limit: int


class PaymentLinkRestrictions(StripeObject):
    """Part of a reply: schema `payment_links_resource_restrictions`."""

    if TYPE_CHECKING:
        CompletedSessions: TypeAlias = PaymentLinkRestrictionsCompletedSessions

    completed_sessions: PaymentLinkRestrictionsCompletedSessions

    _inner_class_types = {
        "completed_sessions": "PaymentLinkRestrictionsCompletedSessions",
    }


class PaymentLinkShippingAddressCollection(StripeObject):
    """Part of a reply: schema `payment_links_resource_shipping_address_collection`."""

    allowed_countries: List[AllowedCountry]


class PaymentLinkShippingOption(StripeObject):
    """Part of a reply: schema `payment_links_resource_shipping_option`."""

    if TYPE_CHECKING:
        shipping_rate_id: Optional[str]

    shipping_amount: int
    shipping_rate: ExpandableField[ShippingRate]

    _inner_class_types = {"shipping_rate": None}


class PaymentLinkSubscriptionDataInvoiceSettings(StripeObject):
    """Part of a reply: schema
    `payment_links_resource_subscription_data_invoice_settings`.
    """

    if TYPE_CHECKING:
        Issuer: TypeAlias = ConnectAccountReference

    issuer: ConnectAccountReference

    _inner_class_types = {"issuer": "_shared:ConnectAccountReference"}


class PaymentLinkSubscriptionData(StripeObject):
    """Part of a reply: schema `payment_links_resource_subscription_data`."""

    if TYPE_CHECKING:
        InvoiceSettings: TypeAlias = PaymentLinkSubscriptionDataInvoiceSettings
        TrialSettings: TypeAlias = SubscriptionsTrialsResourceTrialSettings

    description: Optional[str]
    invoice_settings: PaymentLinkSubscriptionDataInvoiceSettings
    metadata: MapField[str]
    trial_period_days: Optional[int]
    trial_settings: Optional[SubscriptionsTrialsResourceTrialSettings]

    _inner_class_types = {
        "invoice_settings": "PaymentLinkSubscriptionDataInvoiceSettings",
        "metadata": "*",
        "trial_settings": "_shared:SubscriptionsTrialsResourceTrialSettings",
    }


class PaymentLinkTaxIdCollection(StripeObject):
    """Part of a reply: schema `payment_links_resource_tax_id_collection`."""

    enabled: bool
    required: Literal["if_supported", "never"]


class PaymentLinkTransferData(StripeObject):
    """Part of a reply: schema `payment_links_resource_transfer_data`."""

    if TYPE_CHECKING:
        destination_id: Optional[str]

    amount: Optional[int]
    destination: ExpandableField[Account]

    _inner_class_types = {"destination": None}


class PaymentLink(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `payment_link` object.

    Operations: GET /v1/payment_links, GET /v1/payment_links/{payment_link},
    GET /v1/payment_links/{payment_link}/line_items, POST /v1/payment_links,
    POST /v1/payment_links/{payment_link}.
    """

    OBJECT_NAME: ClassVar[Literal["payment_link"]] = "payment_link"

    if TYPE_CHECKING:
        AfterCompletion: TypeAlias = PaymentLinkAfterCompletion
        AutomaticTax: TypeAlias = PaymentLinkAutomaticTax
        ConsentCollection: TypeAlias = PaymentLinkConsentCollection
        CustomField: TypeAlias = PaymentLinkCustomField
        CustomText: TypeAlias = PaymentLinkCustomText
        InvoiceCreation: TypeAlias = PaymentLinkInvoiceCreation
        OptionalItem: TypeAlias = PaymentLinkOptionalItem
        PaymentIntentData: TypeAlias = PaymentLinkPaymentIntentData
        PhoneNumberCollection: TypeAlias = PaymentLinkPhoneNumberCollection
        Restrictions: TypeAlias = PaymentLinkRestrictions
        ShippingAddressCollection: TypeAlias = PaymentLinkShippingAddressCollection
        ShippingOption: TypeAlias = PaymentLinkShippingOption
        SubscriptionData: TypeAlias = PaymentLinkSubscriptionData
        TaxIdCollection: TypeAlias = PaymentLinkTaxIdCollection
        TransferData: TypeAlias = PaymentLinkTransferData
        application_id: Optional[str]
        on_behalf_of_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[PaymentLinkListParams],
        ) -> AnyIterator[PaymentLink]: ...

    active: bool
    after_completion: PaymentLinkAfterCompletion
    allow_promotion_codes: bool
    application: Optional[ExpandableField[Application]]
    application_fee_amount: Optional[int]
    application_fee_percent: Optional[float]
    automatic_tax: PaymentLinkAutomaticTax
    billing_address_collection: Literal["auto", "required"]
    consent_collection: Optional[PaymentLinkConsentCollection]
    currency: str
    custom_fields: List[PaymentLinkCustomField]
    custom_text: PaymentLinkCustomText
    customer_creation: Literal["always", "if_required"]
    id: str
    inactive_message: Optional[str]
    invoice_creation: Optional[PaymentLinkInvoiceCreation]
    line_items: Optional[ListObject[LineItem]]
    livemode: bool
    metadata: MapField[str]
    object: Literal["payment_link"]
    on_behalf_of: Optional[ExpandableField[Account]]
    optional_items: Optional[List[PaymentLinkOptionalItem]]
    payment_intent_data: Optional[PaymentLinkPaymentIntentData]
    payment_method_collection: Literal["always", "if_required"]
    payment_method_types: Optional[List[PaymentLinkPaymentMethodType]]
    phone_number_collection: PaymentLinkPhoneNumberCollection
    restrictions: Optional[PaymentLinkRestrictions]
    shipping_address_collection: Optional[PaymentLinkShippingAddressCollection]
    shipping_options: List[PaymentLinkShippingOption]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: Optional[PaymentLinkSubscriptionData]
    tax_id_collection: PaymentLinkTaxIdCollection
    transfer_data: Optional[PaymentLinkTransferData]
    url: str

    _inner_class_types = {
        "after_completion": "PaymentLinkAfterCompletion",
        "application": None,
        "automatic_tax": "PaymentLinkAutomaticTax",
        "consent_collection": "PaymentLinkConsentCollection",
        "custom_fields": "PaymentLinkCustomField",
        "custom_text": "PaymentLinkCustomText",
        "invoice_creation": "PaymentLinkInvoiceCreation",
        "line_items": None,
        "metadata": "*",
        "on_behalf_of": None,
        "optional_items": "PaymentLinkOptionalItem",
        "payment_intent_data": "PaymentLinkPaymentIntentData",
        "phone_number_collection": "PaymentLinkPhoneNumberCollection",
        "restrictions": "PaymentLinkRestrictions",
        "shipping_address_collection": "PaymentLinkShippingAddressCollection",
        "shipping_options": "PaymentLinkShippingOption",
        "subscription_data": "PaymentLinkSubscriptionData",
        "tax_id_collection": "PaymentLinkTaxIdCollection",
        "transfer_data": "PaymentLinkTransferData",
    }
    _class_url = "/v1/payment_links"

    @classmethod
    def create(cls, **params: Unpack[PaymentLinkCreateParams]) -> PaymentLink:
        """POST /v1/payment_links

        Required: line_items.
        Optional: after_completion, allow_promotion_codes, application_fee_amount,
        application_fee_percent, automatic_tax, billing_address_collection,
        consent_collection, currency, custom_fields, custom_text, customer_creation,
        expand, inactive_message, invoice_creation, metadata, on_behalf_of,
        optional_items, payment_intent_data, payment_method_collection,
        payment_method_types, phone_number_collection, restrictions,
        shipping_address_collection, shipping_options, submit_type,
        subscription_data, tax_id_collection, transfer_data.
        Returns PaymentLink; raises StripeError.
        """
        return request("post", "/v1/payment_links", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[PaymentLinkCreateParams]
    ) -> PaymentLink:
        """Async twin of `create`: POST /v1/payment_links."""
        return await request_async("post", "/v1/payment_links", (), params)

    @classmethod
    def list(cls, **params: Unpack[PaymentLinkListParams]) -> ListObject[PaymentLink]:
        """GET /v1/payment_links

        Optional: active, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentLink]; raises StripeError.
        """
        return request("get", "/v1/payment_links", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[PaymentLinkListParams]
    ) -> ListObject[PaymentLink]:
        """Async twin of `list`: GET /v1/payment_links."""
        return await request_async(
            "get", "/v1/payment_links", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_line_items(
        payment_link: str, /, **params: Unpack[PaymentLinkListLineItemsParams]
    ) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return request_on(
            "get",
            "/v1/payment_links/{payment_link}/line_items",
            (payment_link,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        payment_link: str, /, **params: Unpack[PaymentLinkListLineItemsParams]
    ) -> ListObject[LineItem]:
        """Async twin of `list_line_items`:
        GET /v1/payment_links/{payment_link}/line_items.
        """
        return await request_on_async(
            "get",
            "/v1/payment_links/{payment_link}/line_items",
            (payment_link,),
            params,
            expects="list",
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[PaymentLinkModifyParams]) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}

        Optional: active, after_completion, allow_promotion_codes, automatic_tax,
        billing_address_collection, custom_fields, custom_text, customer_creation,
        expand, inactive_message, invoice_creation, line_items, metadata,
        payment_intent_data, payment_method_collection, payment_method_types,
        phone_number_collection, restrictions, shipping_address_collection,
        submit_type, subscription_data, tax_id_collection.
        Returns PaymentLink; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/payment_links/{payment_link}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[PaymentLinkModifyParams]
    ) -> PaymentLink:
        """Async twin of `modify`: POST /v1/payment_links/{payment_link}."""
        return await request_async(
            "post", "/v1/payment_links/{payment_link}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[PaymentLinkRetrieveParams]
    ) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}

        Optional: expand.
        Returns PaymentLink; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/payment_links/{payment_link}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PaymentLinkRetrieveParams]
    ) -> PaymentLink:
        """Async twin of `retrieve`: GET /v1/payment_links/{payment_link}."""
        return await request_async(
            "get", "/v1/payment_links/{payment_link}", (id,), params
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
    payment_method_types: Optional[List[PaymentLinkPaymentMethodType]]
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
        "after_completion": "PaymentLinkAfterCompletion",
        "application": None,
        "automatic_tax": "PaymentLinkAutomaticTax",
        "consent_collection": "PaymentLinkConsentCollection",
        "custom_fields": "PaymentLinkCustomField",
        "custom_text": "PaymentLinkCustomText",
        "invoice_creation": "PaymentLinkInvoiceCreation",
        "line_items": "_core.lists:ListObject",
        "metadata": "*",
        "on_behalf_of": None,
        "optional_items": "PaymentLinkOptionalItem",
        "payment_intent_data": "PaymentLinkPaymentIntentData",
        "phone_number_collection": "PaymentLinkPhoneNumberCollection",
        "restrictions": "PaymentLinkRestrictions",
        "shipping_address_collection": "PaymentLinkShippingAddressCollection",
        "shipping_options": "PaymentLinkShippingOption",
        "subscription_data": "PaymentLinkSubscriptionData",
        "tax_id_collection": "PaymentLinkTaxIdCollection",
        "transfer_data": "PaymentLinkTransferData",
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


class PaymentLinkService(StripeService):
    """Calls below `client.v1.payment_links`."""

    _services = {"line_items": "_payment_link:PaymentLinkLineItemService"}
    if TYPE_CHECKING:
        line_items: PaymentLinkLineItemService

    def create(
        self, params: PaymentLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> PaymentLink:
        """POST /v1/payment_links

        Required: line_items.
        Optional: after_completion, allow_promotion_codes, application_fee_amount,
        application_fee_percent, automatic_tax, billing_address_collection,
        consent_collection, currency, custom_fields, custom_text, customer_creation,
        expand, inactive_message, invoice_creation, metadata, on_behalf_of,
        optional_items, payment_intent_data, payment_method_collection,
        payment_method_types, phone_number_collection, restrictions,
        shipping_address_collection, shipping_options, submit_type,
        subscription_data, tax_id_collection, transfer_data.
        Returns PaymentLink; raises StripeError.
        """
        return self._request("post", "/v1/payment_links", (), params, options)

    async def create_async(
        self, params: PaymentLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> PaymentLink:
        """Async twin of `create`: POST /v1/payment_links."""
        return await self._request_async(
            "post", "/v1/payment_links", (), params, options
        )

    def list(
        self,
        params: Optional[PaymentLinkListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentLink]:
        """GET /v1/payment_links

        Optional: active, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentLink]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_links", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentLinkListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentLink]:
        """Async twin of `list`: GET /v1/payment_links."""
        return await self._request_async(
            "get", "/v1/payment_links", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payment_link: str,
        params: Optional[PaymentLinkRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}

        Optional: expand.
        Returns PaymentLink; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return self._request(
            "get", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )

    async def retrieve_async(
        self,
        payment_link: str,
        params: Optional[PaymentLinkRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """Async twin of `retrieve`: GET /v1/payment_links/{payment_link}."""
        return await self._request_async(
            "get", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )

    def update(
        self,
        payment_link: str,
        params: Optional[PaymentLinkUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}

        Optional: active, after_completion, allow_promotion_codes, automatic_tax,
        billing_address_collection, custom_fields, custom_text, customer_creation,
        expand, inactive_message, invoice_creation, line_items, metadata,
        payment_intent_data, payment_method_collection, payment_method_types,
        phone_number_collection, restrictions, shipping_address_collection,
        submit_type, subscription_data, tax_id_collection.
        Returns PaymentLink; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return self._request(
            "post", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )

    async def update_async(
        self,
        payment_link: str,
        params: Optional[PaymentLinkUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """Async twin of `update`: POST /v1/payment_links/{payment_link}."""
        return await self._request_async(
            "post", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )


class PaymentLinkLineItemService(StripeService):
    """Calls below `client.v1.payment_links.line_items`."""

    def list(
        self,
        payment_link: str,
        params: Optional[PaymentLinkLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return self._request(
            "get",
            "/v1/payment_links/{payment_link}/line_items",
            (payment_link,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        payment_link: str,
        params: Optional[PaymentLinkLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/payment_links/{payment_link}/line_items."""
        return await self._request_async(
            "get",
            "/v1/payment_links/{payment_link}/line_items",
            (payment_link,),
            params,
            options,
            expects="list",
        )
