# Rendered by codegen; never edit.
"""`setup_intent`: parts, events and services."""

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
    from typing import Any, ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField, UntypedStripeObject
    from ._customer import Customer
    from ._enums import SetupIntentPaymentMethodOptionsCardNetwork, SetupIntentStatus
    from ._mandate import Mandate
    from ._payment_intent import (
        PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    )
    from ._payment_method import (
        PaymentMethod,
        PaymentMethodConfigBizPaymentMethodConfigurationDetails,
        PaymentMethodOptionsUsBankAccountMandateOptions,
    )
    from ._setup_attempt import SetupAttempt
    from ._shared import ApiErrors, LinkedAccountOptionsCommon
    from .params._setup_intent import (
        SetupIntentCancelParams,
        SetupIntentConfirmParams,
        SetupIntentCreateParams,
        SetupIntentListParams,
        SetupIntentModifyParams,
        SetupIntentRetrieveParams,
        SetupIntentUpdateParams,
        SetupIntentVerifyMicrodepositsParams,
    )


class SetupIntentAutomaticPaymentMethods(StripeObject):
    """Part of a reply: schema `payment_flows_automatic_payment_methods_setup_intent`."""

    allow_redirects: Optional[Literal["always", "never"]]
    enabled: Optional[bool]


class SetupIntentNextActionRedirectToUrl(StripeObject):
    """Part of a reply: schema `setup_intent_next_action_redirect_to_url`."""

    return_url: Optional[str]
    url: Optional[str]


class SetupIntentNextActionVerifyWithMicrodeposits(StripeObject):
    """Part of a reply: schema `setup_intent_next_action_verify_with_microdeposits`."""

    arrival_date: int
    hosted_verification_url: str
    microdeposit_type: Optional[Literal["amounts", "descriptor_code"]]


class SetupIntentNextAction(StripeObject):
    """Part of a reply: schema `setup_intent_next_action`."""

    if TYPE_CHECKING:
        CashappHandleRedirectOrDisplayQrCode: TypeAlias = (
            PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
        )
        RedirectToUrl: TypeAlias = SetupIntentNextActionRedirectToUrl
        VerifyWithMicrodeposits: TypeAlias = (
            SetupIntentNextActionVerifyWithMicrodeposits
        )

    cashapp_handle_redirect_or_display_qr_code: Optional[
        PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode
    ]
    redirect_to_url: Optional[SetupIntentNextActionRedirectToUrl]
    type: str
    use_stripe_sdk: Optional[UntypedStripeObject[Any]]
    verify_with_microdeposits: Optional[SetupIntentNextActionVerifyWithMicrodeposits]

    _inner_class_types = {
        "cashapp_handle_redirect_or_display_qr_code": "_payment_intent:PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode",
        "redirect_to_url": "SetupIntentNextActionRedirectToUrl",
        "use_stripe_sdk": None,
        "verify_with_microdeposits": "SetupIntentNextActionVerifyWithMicrodeposits",
    }


class SetupIntentPaymentMethodOptionsAcssDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `setup_intent_payment_method_options_mandate_options_acss_debit`.
    """

    custom_mandate_url: Optional[str]
    default_for: Optional[List[Literal["invoice", "subscription"]]]
    interval_description: Optional[str]
    payment_schedule: Optional[Literal["combined", "interval", "sporadic"]]
    transaction_type: Optional[Literal["business", "personal"]]


class SetupIntentPaymentMethodOptionsAcssDebit(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_acss_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            SetupIntentPaymentMethodOptionsAcssDebitMandateOptions
        )

    currency: Optional[Literal["cad", "usd"]]
    mandate_options: Optional[SetupIntentPaymentMethodOptionsAcssDebitMandateOptions]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "mandate_options": "SetupIntentPaymentMethodOptionsAcssDebitMandateOptions",
    }


class SetupIntentPaymentMethodOptionsAmazonPay(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_amazon_pay`."""


class SetupIntentPaymentMethodOptionsBacsDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `setup_intent_payment_method_options_mandate_options_bacs_debit`.
    """

    reference_prefix: Optional[str]


class SetupIntentPaymentMethodOptionsBacsDebit(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_bacs_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            SetupIntentPaymentMethodOptionsBacsDebitMandateOptions
        )

    mandate_options: Optional[SetupIntentPaymentMethodOptionsBacsDebitMandateOptions]

    _inner_class_types = {
        "mandate_options": "SetupIntentPaymentMethodOptionsBacsDebitMandateOptions",
    }


class SetupIntentPaymentMethodOptionsCardMandateOptions(StripeObject):
    """Part of a reply: schema
    `setup_intent_payment_method_options_card_mandate_options`.
    """

    amount: int
    amount_type: Literal["fixed", "maximum"]
    currency: str
    description: Optional[str]
    end_date: Optional[int]
    interval: Literal["day", "month", "sporadic", "week", "year"]
    interval_count: Optional[int]
    reference: str
    start_date: int
    supported_types: Optional[List[Literal["india"]]]


class SetupIntentPaymentMethodOptionsCard(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_card`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = SetupIntentPaymentMethodOptionsCardMandateOptions

    mandate_options: Optional[SetupIntentPaymentMethodOptionsCardMandateOptions]
    network: Optional[SetupIntentPaymentMethodOptionsCardNetwork]
    request_three_d_secure: Optional[Literal["any", "automatic", "challenge"]]

    _inner_class_types = {
        "mandate_options": "SetupIntentPaymentMethodOptionsCardMandateOptions",
    }


class SetupIntentPaymentMethodOptionsCardPresent(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_card_present`."""


class SetupIntentPaymentMethodOptionsKlarna(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_klarna`."""

    currency: Optional[str]
    preferred_locale: Optional[str]


class SetupIntentPaymentMethodOptionsLink(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_link`."""


class SetupIntentPaymentMethodOptionsPaypal(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_paypal`."""

    billing_agreement_id: Optional[str]


class SetupIntentPaymentMethodOptionsSepaDebitMandateOptions(StripeObject):
    """Part of a reply: schema
    `setup_intent_payment_method_options_mandate_options_sepa_debit`.
    """

    reference_prefix: Optional[str]


class SetupIntentPaymentMethodOptionsSepaDebit(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_sepa_debit`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            SetupIntentPaymentMethodOptionsSepaDebitMandateOptions
        )

    mandate_options: Optional[SetupIntentPaymentMethodOptionsSepaDebitMandateOptions]

    _inner_class_types = {
        "mandate_options": "SetupIntentPaymentMethodOptionsSepaDebitMandateOptions",
    }


class SetupIntentPaymentMethodOptionsUsBankAccount(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options_us_bank_account`."""

    if TYPE_CHECKING:
        FinancialConnections: TypeAlias = LinkedAccountOptionsCommon
        MandateOptions: TypeAlias = PaymentMethodOptionsUsBankAccountMandateOptions

    financial_connections: Optional[LinkedAccountOptionsCommon]
    mandate_options: Optional[PaymentMethodOptionsUsBankAccountMandateOptions]
    verification_method: Optional[Literal["automatic", "instant", "microdeposits"]]

    _inner_class_types = {
        "financial_connections": "_shared:LinkedAccountOptionsCommon",
        "mandate_options": "_payment_method:PaymentMethodOptionsUsBankAccountMandateOptions",
    }


class SetupIntentPaymentMethodOptions(StripeObject):
    """Part of a reply: schema `setup_intent_payment_method_options`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = SetupIntentPaymentMethodOptionsAcssDebit
        AmazonPay: TypeAlias = SetupIntentPaymentMethodOptionsAmazonPay
        BacsDebit: TypeAlias = SetupIntentPaymentMethodOptionsBacsDebit
        Card: TypeAlias = SetupIntentPaymentMethodOptionsCard
        CardPresent: TypeAlias = SetupIntentPaymentMethodOptionsCardPresent
        Klarna: TypeAlias = SetupIntentPaymentMethodOptionsKlarna
        Link: TypeAlias = SetupIntentPaymentMethodOptionsLink
        Paypal: TypeAlias = SetupIntentPaymentMethodOptionsPaypal
        SepaDebit: TypeAlias = SetupIntentPaymentMethodOptionsSepaDebit
        UsBankAccount: TypeAlias = SetupIntentPaymentMethodOptionsUsBankAccount

    acss_debit: Optional[SetupIntentPaymentMethodOptionsAcssDebit]
    amazon_pay: Optional[SetupIntentPaymentMethodOptionsAmazonPay]
    bacs_debit: Optional[SetupIntentPaymentMethodOptionsBacsDebit]
    card: Optional[SetupIntentPaymentMethodOptionsCard]
    card_present: Optional[SetupIntentPaymentMethodOptionsCardPresent]
    klarna: Optional[SetupIntentPaymentMethodOptionsKlarna]
    link: Optional[SetupIntentPaymentMethodOptionsLink]
    paypal: Optional[SetupIntentPaymentMethodOptionsPaypal]
    sepa_debit: Optional[SetupIntentPaymentMethodOptionsSepaDebit]
    us_bank_account: Optional[SetupIntentPaymentMethodOptionsUsBankAccount]

    _inner_class_types = {
        "acss_debit": "SetupIntentPaymentMethodOptionsAcssDebit",
        "amazon_pay": "SetupIntentPaymentMethodOptionsAmazonPay",
        "bacs_debit": "SetupIntentPaymentMethodOptionsBacsDebit",
        "card": "SetupIntentPaymentMethodOptionsCard",
        "card_present": "SetupIntentPaymentMethodOptionsCardPresent",
        "klarna": "SetupIntentPaymentMethodOptionsKlarna",
        "link": "SetupIntentPaymentMethodOptionsLink",
        "paypal": "SetupIntentPaymentMethodOptionsPaypal",
        "sepa_debit": "SetupIntentPaymentMethodOptionsSepaDebit",
        "us_bank_account": "SetupIntentPaymentMethodOptionsUsBankAccount",
    }


class SetupIntent(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `setup_intent` object.

    Operations: GET /v1/setup_intents, GET /v1/setup_intents/{intent},
    POST /v1/setup_intents, POST /v1/setup_intents/{intent},
    POST /v1/setup_intents/{intent}/cancel, POST /v1/setup_intents/{intent}/confirm,
    POST /v1/setup_intents/{intent}/verify_microdeposits.
    """

    OBJECT_NAME: ClassVar[Literal["setup_intent"]] = "setup_intent"

    if TYPE_CHECKING:
        AutomaticPaymentMethods: TypeAlias = SetupIntentAutomaticPaymentMethods
        LastSetupError: TypeAlias = ApiErrors
        NextAction: TypeAlias = SetupIntentNextAction
        PaymentMethodConfigurationDetails: TypeAlias = (
            PaymentMethodConfigBizPaymentMethodConfigurationDetails
        )
        PaymentMethodOptions: TypeAlias = SetupIntentPaymentMethodOptions
        application_id: Optional[str]
        customer_id: Optional[str]
        latest_attempt_id: Optional[str]
        mandate_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_method_id: Optional[str]
        single_use_mandate_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SetupIntentListParams],
        ) -> AnyIterator[SetupIntent]: ...

    application: Optional[ExpandableField[Application]]
    attach_to_self: Optional[bool]
    automatic_payment_methods: Optional[SetupIntentAutomaticPaymentMethods]
    cancellation_reason: Optional[
        Literal["abandoned", "duplicate", "requested_by_customer"]
    ]
    client_secret: Optional[str]
    created: int
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    flow_directions: Optional[List[Literal["inbound", "outbound"]]]
    id: str
    last_setup_error: Optional[ApiErrors]
    latest_attempt: Optional[ExpandableField[SetupAttempt]]
    livemode: bool
    mandate: Optional[ExpandableField[Mandate]]
    metadata: OptionalMapField[str]
    next_action: Optional[SetupIntentNextAction]
    object: Literal["setup_intent"]
    on_behalf_of: Optional[ExpandableField[Account]]
    payment_method: Optional[ExpandableField[PaymentMethod]]
    payment_method_configuration_details: Optional[
        PaymentMethodConfigBizPaymentMethodConfigurationDetails
    ]
    payment_method_options: Optional[SetupIntentPaymentMethodOptions]
    payment_method_types: List[str]
    single_use_mandate: Optional[ExpandableField[Mandate]]
    status: SetupIntentStatus
    usage: str

    _inner_class_types = {
        "application": None,
        "automatic_payment_methods": "SetupIntentAutomaticPaymentMethods",
        "customer": None,
        "last_setup_error": "_shared:ApiErrors",
        "latest_attempt": None,
        "mandate": None,
        "metadata": "*",
        "next_action": "SetupIntentNextAction",
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "SetupIntentPaymentMethodOptions",
        "single_use_mandate": None,
    }
    _class_url = "/v1/setup_intents"

    @api_method
    @staticmethod
    def cancel(
        intent: str, /, **params: Unpack[SetupIntentCancelParams]
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel

        Optional: cancellation_reason, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post", "/v1/setup_intents/{intent}/cancel", (intent,), params
        )

    @api_method
    @staticmethod
    async def cancel_async(
        intent: str, /, **params: Unpack[SetupIntentCancelParams]
    ) -> SetupIntent:
        """Async twin of `cancel`: POST /v1/setup_intents/{intent}/cancel."""
        return await request_on_async(
            "post", "/v1/setup_intents/{intent}/cancel", (intent,), params
        )

    @api_method
    @staticmethod
    def confirm(
        intent: str, /, **params: Unpack[SetupIntentConfirmParams]
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm

        Optional: client_secret, confirmation_token, expand, mandate_data,
        payment_method, payment_method_data, payment_method_options, return_url,
        use_stripe_sdk.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post", "/v1/setup_intents/{intent}/confirm", (intent,), params
        )

    @api_method
    @staticmethod
    async def confirm_async(
        intent: str, /, **params: Unpack[SetupIntentConfirmParams]
    ) -> SetupIntent:
        """Async twin of `confirm`: POST /v1/setup_intents/{intent}/confirm."""
        return await request_on_async(
            "post", "/v1/setup_intents/{intent}/confirm", (intent,), params
        )

    @classmethod
    def create(cls, **params: Unpack[SetupIntentCreateParams]) -> SetupIntent:
        """POST /v1/setup_intents

        Optional: attach_to_self, automatic_payment_methods, confirm,
        confirmation_token, customer, description, expand, flow_directions,
        mandate_data, metadata, on_behalf_of, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, return_url, single_use, usage, use_stripe_sdk.
        Returns SetupIntent; raises StripeError.
        """
        return request("post", "/v1/setup_intents", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[SetupIntentCreateParams]
    ) -> SetupIntent:
        """Async twin of `create`: POST /v1/setup_intents."""
        return await request_async("post", "/v1/setup_intents", (), params)

    @classmethod
    def list(cls, **params: Unpack[SetupIntentListParams]) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents

        Optional: attach_to_self, created, customer, ending_before, expand, limit,
        payment_method, starting_after.
        Returns ListObject[SetupIntent]; raises StripeError.
        """
        return request("get", "/v1/setup_intents", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SetupIntentListParams]
    ) -> ListObject[SetupIntent]:
        """Async twin of `list`: GET /v1/setup_intents."""
        return await request_async(
            "get", "/v1/setup_intents", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[SetupIntentModifyParams]) -> SetupIntent:
        """POST /v1/setup_intents/{intent}

        Optional: attach_to_self, customer, description, expand, flow_directions,
        metadata, payment_method, payment_method_configuration, payment_method_data,
        payment_method_options, payment_method_types.
        Returns SetupIntent; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/setup_intents/{intent}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[SetupIntentModifyParams]
    ) -> SetupIntent:
        """Async twin of `modify`: POST /v1/setup_intents/{intent}."""
        return await request_async("post", "/v1/setup_intents/{intent}", (id,), params)

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[SetupIntentRetrieveParams]
    ) -> SetupIntent:
        """GET /v1/setup_intents/{intent}

        Optional: client_secret, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/setup_intents/{intent}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SetupIntentRetrieveParams]
    ) -> SetupIntent:
        """Async twin of `retrieve`: GET /v1/setup_intents/{intent}."""
        return await request_async("get", "/v1/setup_intents/{intent}", (id,), params)

    @api_method
    @staticmethod
    def verify_microdeposits(
        intent: str, /, **params: Unpack[SetupIntentVerifyMicrodepositsParams]
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits

        Optional: amounts, client_secret, descriptor_code, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return request_on(
            "post", "/v1/setup_intents/{intent}/verify_microdeposits", (intent,), params
        )

    @api_method
    @staticmethod
    async def verify_microdeposits_async(
        intent: str, /, **params: Unpack[SetupIntentVerifyMicrodepositsParams]
    ) -> SetupIntent:
        """Async twin of `verify_microdeposits`:
        POST /v1/setup_intents/{intent}/verify_microdeposits.
        """
        return await request_on_async(
            "post", "/v1/setup_intents/{intent}/verify_microdeposits", (intent,), params
        )


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
    status: Optional[SetupIntentStatus]
    usage: Optional[str]

    _inner_class_types = {
        "application": None,
        "automatic_payment_methods": "SetupIntentAutomaticPaymentMethods",
        "customer": None,
        "last_setup_error": "_shared:ApiErrors",
        "latest_attempt": None,
        "mandate": None,
        "metadata": "*",
        "next_action": "SetupIntentNextAction",
        "on_behalf_of": None,
        "payment_method": None,
        "payment_method_configuration_details": "_payment_method:PaymentMethodConfigBizPaymentMethodConfigurationDetails",
        "payment_method_options": "SetupIntentPaymentMethodOptions",
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


class SetupIntentService(StripeService):
    """Calls below `client.v1.setup_intents`."""

    def cancel(
        self,
        intent: str,
        params: Optional[SetupIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel

        Optional: cancellation_reason, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/setup_intents/{intent}/cancel", (intent,), params, options
        )

    async def cancel_async(
        self,
        intent: str,
        params: Optional[SetupIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `cancel`: POST /v1/setup_intents/{intent}/cancel."""
        return await self._request_async(
            "post", "/v1/setup_intents/{intent}/cancel", (intent,), params, options
        )

    def confirm(
        self,
        intent: str,
        params: Optional[SetupIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm

        Optional: client_secret, confirmation_token, expand, mandate_data,
        payment_method, payment_method_data, payment_method_options, return_url,
        use_stripe_sdk.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/setup_intents/{intent}/confirm", (intent,), params, options
        )

    async def confirm_async(
        self,
        intent: str,
        params: Optional[SetupIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `confirm`: POST /v1/setup_intents/{intent}/confirm."""
        return await self._request_async(
            "post", "/v1/setup_intents/{intent}/confirm", (intent,), params, options
        )

    def create(
        self,
        params: Optional[SetupIntentCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents

        Optional: attach_to_self, automatic_payment_methods, confirm,
        confirmation_token, customer, description, expand, flow_directions,
        mandate_data, metadata, on_behalf_of, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, return_url, single_use, usage, use_stripe_sdk.
        Returns SetupIntent; raises StripeError.
        """
        return self._request("post", "/v1/setup_intents", (), params, options)

    async def create_async(
        self,
        params: Optional[SetupIntentCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `create`: POST /v1/setup_intents."""
        return await self._request_async(
            "post", "/v1/setup_intents", (), params, options
        )

    def list(
        self,
        params: Optional[SetupIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents

        Optional: attach_to_self, created, customer, ending_before, expand, limit,
        payment_method, starting_after.
        Returns ListObject[SetupIntent]; raises StripeError.
        """
        return self._request(
            "get", "/v1/setup_intents", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SetupIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SetupIntent]:
        """Async twin of `list`: GET /v1/setup_intents."""
        return await self._request_async(
            "get", "/v1/setup_intents", (), params, options, expects="list"
        )

    def retrieve(
        self,
        intent: str,
        params: Optional[SetupIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """GET /v1/setup_intents/{intent}

        Optional: client_secret, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "get", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    async def retrieve_async(
        self,
        intent: str,
        params: Optional[SetupIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `retrieve`: GET /v1/setup_intents/{intent}."""
        return await self._request_async(
            "get", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    def update(
        self,
        intent: str,
        params: Optional[SetupIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}

        Optional: attach_to_self, customer, description, expand, flow_directions,
        metadata, payment_method, payment_method_configuration, payment_method_data,
        payment_method_options, payment_method_types.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    async def update_async(
        self,
        intent: str,
        params: Optional[SetupIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `update`: POST /v1/setup_intents/{intent}."""
        return await self._request_async(
            "post", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    def verify_microdeposits(
        self,
        intent: str,
        params: Optional[SetupIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits

        Optional: amounts, client_secret, descriptor_code, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/setup_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )

    async def verify_microdeposits_async(
        self,
        intent: str,
        params: Optional[SetupIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `verify_microdeposits`:
        POST /v1/setup_intents/{intent}/verify_microdeposits.
        """
        return await self._request_async(
            "post",
            "/v1/setup_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )
