# Rendered by codegen; never edit.
"""`subscription`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.extras import SubscriptionExtras
from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
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
    from typing import ClassVar, List, Literal, Optional, Union

    from typing_extensions import TypeAlias, Unpack

    from ._account import Account
    from ._application import Application
    from ._bank_account import BankAccount
    from ._card import Card as _Card
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._discount import Discount
    from ._enums import (
        ConfigurationFeaturesSubscriptionCancelCancellationReasonOption,
        InvoicePaymentSettingsPaymentMethodType,
        SetupIntentPaymentMethodOptionsCardNetwork,
        SubscriptionStatus,
    )
    from ._invoice import Invoice
    from ._invoice_payment import (
        InvoicePaymentMethodOptionsAcssDebit,
        InvoicePaymentMethodOptionsBancontact,
        InvoicePaymentMethodOptionsCustomerBalance,
        InvoicePaymentMethodOptionsKonbini,
        InvoicePaymentMethodOptionsSepaDebit,
        InvoicePaymentMethodOptionsUsBankAccount,
    )
    from ._payment_method import PaymentMethod
    from ._setup_intent import SetupIntent
    from ._shared import (
        ConnectAccountReference,
        SubscriptionsResourceBillingMode,
        SubscriptionsTrialsResourceTrialSettings,
    )
    from ._source import Source
    from ._subscription_item import SubscriptionItem
    from ._subscription_schedule import SubscriptionSchedule
    from ._tax_id import TaxId
    from ._tax_rate import TaxRate
    from .params._subscription import (
        SubscriptionCancelParams,
        SubscriptionCreateParams,
        SubscriptionDeleteDiscountParams,
        SubscriptionDeleteParams,
        SubscriptionListParams,
        SubscriptionMigrateParams,
        SubscriptionModifyParams,
        SubscriptionResumeParams,
        SubscriptionRetrieveParams,
        SubscriptionSearchParams,
        SubscriptionUpdateParams,
    )
    from .test_helpers._objects import TestClock


class SubscriptionAutomaticTax(StripeObject):
    """Part of a reply: schema `subscription_automatic_tax`."""

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    disabled_reason: Optional[Literal["requires_location_inputs"]]
    enabled: bool
    liability: Optional[ConnectAccountReference]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class SubscriptionBillingCycleAnchorConfig(StripeObject):
    """Part of a reply: schema `subscriptions_resource_billing_cycle_anchor_config`."""

    day_of_month: int
    hour: Optional[int]
    minute: Optional[int]
    month: Optional[int]
    second: Optional[int]


class SubscriptionBillingThresholds(StripeObject):
    """Part of a reply: schema `subscription_billing_thresholds`."""

    amount_gte: Optional[int]
    reset_billing_cycle_anchor: Optional[bool]


class SubscriptionCancellationDetails(StripeObject):
    """Part of a reply: schema `cancellation_details`."""

    comment: Optional[str]
    feedback: Optional[ConfigurationFeaturesSubscriptionCancelCancellationReasonOption]
    reason: Optional[
        Literal["cancellation_requested", "payment_disputed", "payment_failed"]
    ]


class SubscriptionInvoiceSettings(StripeObject):
    """Part of a reply: schema `subscriptions_resource_subscription_invoice_settings`."""

    if TYPE_CHECKING:
        Issuer: TypeAlias = ConnectAccountReference

    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    issuer: ConnectAccountReference

    _inner_class_types = {
        "account_tax_ids": None,
        "issuer": "_shared:ConnectAccountReference",
    }


class SubscriptionPauseCollection(StripeObject):
    """Part of a reply: schema `subscriptions_resource_pause_collection`."""

    behavior: Literal["keep_as_draft", "mark_uncollectible", "void"]
    resumes_at: Optional[int]


class SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions(StripeObject):
    """Part of a reply: schema `invoice_mandate_options_card`."""

    amount: Optional[int]
    amount_type: Optional[Literal["fixed", "maximum"]]
    description: Optional[str]


class SubscriptionPaymentSettingsPaymentMethodOptionsCard(StripeObject):
    """Part of a reply: schema `subscription_payment_method_options_card`."""

    if TYPE_CHECKING:
        MandateOptions: TypeAlias = (
            SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions
        )

    mandate_options: Optional[
        SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions
    ]
    network: Optional[SetupIntentPaymentMethodOptionsCardNetwork]
    request_three_d_secure: Optional[Literal["any", "automatic", "challenge"]]

    _inner_class_types = {
        "mandate_options": "SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions",
    }


class SubscriptionPaymentSettingsPaymentMethodOptions(StripeObject):
    """Part of a reply: schema `subscriptions_resource_payment_method_options`."""

    if TYPE_CHECKING:
        AcssDebit: TypeAlias = InvoicePaymentMethodOptionsAcssDebit
        Bancontact: TypeAlias = InvoicePaymentMethodOptionsBancontact
        Card: TypeAlias = SubscriptionPaymentSettingsPaymentMethodOptionsCard
        CustomerBalance: TypeAlias = InvoicePaymentMethodOptionsCustomerBalance
        Konbini: TypeAlias = InvoicePaymentMethodOptionsKonbini
        SepaDebit: TypeAlias = InvoicePaymentMethodOptionsSepaDebit
        UsBankAccount: TypeAlias = InvoicePaymentMethodOptionsUsBankAccount

    acss_debit: Optional[InvoicePaymentMethodOptionsAcssDebit]
    bancontact: Optional[InvoicePaymentMethodOptionsBancontact]
    card: Optional[SubscriptionPaymentSettingsPaymentMethodOptionsCard]
    customer_balance: Optional[InvoicePaymentMethodOptionsCustomerBalance]
    konbini: Optional[InvoicePaymentMethodOptionsKonbini]
    sepa_debit: Optional[InvoicePaymentMethodOptionsSepaDebit]
    us_bank_account: Optional[InvoicePaymentMethodOptionsUsBankAccount]

    _inner_class_types = {
        "acss_debit": "_invoice_payment:InvoicePaymentMethodOptionsAcssDebit",
        "bancontact": "_invoice_payment:InvoicePaymentMethodOptionsBancontact",
        "card": "SubscriptionPaymentSettingsPaymentMethodOptionsCard",
        "customer_balance": "_invoice_payment:InvoicePaymentMethodOptionsCustomerBalance",
        "konbini": "_invoice_payment:InvoicePaymentMethodOptionsKonbini",
        "sepa_debit": "_invoice_payment:InvoicePaymentMethodOptionsSepaDebit",
        "us_bank_account": "_invoice_payment:InvoicePaymentMethodOptionsUsBankAccount",
    }


class SubscriptionPaymentSettings(StripeObject):
    """Part of a reply: schema `subscriptions_resource_payment_settings`."""

    if TYPE_CHECKING:
        PaymentMethodOptions: TypeAlias = (
            SubscriptionPaymentSettingsPaymentMethodOptions
        )

    payment_method_options: Optional[SubscriptionPaymentSettingsPaymentMethodOptions]
    payment_method_types: Optional[List[InvoicePaymentSettingsPaymentMethodType]]
    save_default_payment_method: Optional[Literal["off", "on_subscription"]]

    _inner_class_types = {
        "payment_method_options": "SubscriptionPaymentSettingsPaymentMethodOptions",
    }


class SubscriptionPendingInvoiceItemInterval(StripeObject):
    """Part of a reply: schema `subscription_pending_invoice_item_interval`."""

    interval: Literal["day", "month", "week", "year"]
    interval_count: int


class SubscriptionPendingUpdate(StripeObject):
    """Part of a reply: schema `subscriptions_resource_pending_update`."""

    billing_cycle_anchor: Optional[int]
    expires_at: int
    subscription_items: Optional[List[SubscriptionItem]]
    trial_end: Optional[int]
    trial_from_plan: Optional[bool]

    _inner_class_types = {"subscription_items": None}


class SubscriptionTransferData(StripeObject):
    """Part of a reply: schema `subscription_transfer_data`."""

    if TYPE_CHECKING:
        destination_id: Optional[str]

    amount_percent: Optional[float]
    destination: ExpandableField[Account]

    _inner_class_types = {"destination": None}


class Subscription(
    SubscriptionExtras,
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `subscription` object.

    Operations: DELETE /v1/subscriptions/{subscription_exposed_id},
    DELETE /v1/subscriptions/{subscription_exposed_id}/discount,
    GET /v1/subscriptions, GET /v1/subscriptions/search,
    GET /v1/subscriptions/{subscription_exposed_id}, POST /v1/subscriptions,
    POST /v1/subscriptions/{subscription_exposed_id},
    POST /v1/subscriptions/{subscription}/migrate,
    POST /v1/subscriptions/{subscription}/resume.
    """

    OBJECT_NAME: ClassVar[Literal["subscription"]] = "subscription"

    if TYPE_CHECKING:
        AutomaticTax: TypeAlias = SubscriptionAutomaticTax
        BillingCycleAnchorConfig: TypeAlias = SubscriptionBillingCycleAnchorConfig
        BillingMode: TypeAlias = SubscriptionsResourceBillingMode
        BillingThresholds: TypeAlias = SubscriptionBillingThresholds
        CancellationDetails: TypeAlias = SubscriptionCancellationDetails
        InvoiceSettings: TypeAlias = SubscriptionInvoiceSettings
        PauseCollection: TypeAlias = SubscriptionPauseCollection
        PaymentSettings: TypeAlias = SubscriptionPaymentSettings
        PendingInvoiceItemInterval: TypeAlias = SubscriptionPendingInvoiceItemInterval
        PendingUpdate: TypeAlias = SubscriptionPendingUpdate
        TransferData: TypeAlias = SubscriptionTransferData
        TrialSettings: TypeAlias = SubscriptionsTrialsResourceTrialSettings
        application_id: Optional[str]
        customer_id: Optional[str]
        default_payment_method_id: Optional[str]
        default_source_id: Optional[str]
        latest_invoice_id: Optional[str]
        on_behalf_of_id: Optional[str]
        pending_setup_intent_id: Optional[str]
        schedule_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SubscriptionListParams],
        ) -> AnyIterator[Subscription]: ...

        @classmethod
        def search_auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SubscriptionSearchParams],
        ) -> AnyIterator[Subscription]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SubscriptionSearchParams],
        ) -> AnyIterator[Subscription]: ...

    application: Optional[ExpandableField[Application]]
    application_fee_percent: Optional[float]
    automatic_tax: SubscriptionAutomaticTax
    billing_cycle_anchor: int
    billing_cycle_anchor_config: Optional[SubscriptionBillingCycleAnchorConfig]
    billing_mode: SubscriptionsResourceBillingMode
    billing_thresholds: Optional[SubscriptionBillingThresholds]
    cancel_at: Optional[int]
    cancel_at_period_end: bool
    canceled_at: Optional[int]
    cancellation_details: Optional[SubscriptionCancellationDetails]
    collection_method: Literal["charge_automatically", "send_invoice"]
    created: int
    currency: str
    customer: ExpandableField[Customer]
    days_until_due: Optional[int]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    default_source: Optional[ExpandableField[Union[BankAccount, _Card, Source]]]
    default_tax_rates: Optional[List[TaxRate]]
    description: Optional[str]
    discounts: List[ExpandableField[Discount]]
    ended_at: Optional[int]
    id: str
    invoice_settings: SubscriptionInvoiceSettings
    items: ListObject[SubscriptionItem]  # type: ignore[assignment,unused-ignore]
    latest_invoice: Optional[ExpandableField[Invoice]]
    livemode: bool
    metadata: MapField[str]
    next_pending_invoice_item_invoice: Optional[int]
    object: Literal["subscription"]
    on_behalf_of: Optional[ExpandableField[Account]]
    pause_collection: Optional[SubscriptionPauseCollection]
    payment_settings: Optional[SubscriptionPaymentSettings]
    pending_invoice_item_interval: Optional[SubscriptionPendingInvoiceItemInterval]
    pending_setup_intent: Optional[ExpandableField[SetupIntent]]
    pending_update: Optional[SubscriptionPendingUpdate]
    schedule: Optional[ExpandableField[SubscriptionSchedule]]
    start_date: int
    status: SubscriptionStatus
    test_clock: Optional[ExpandableField[TestClock]]
    transfer_data: Optional[SubscriptionTransferData]
    trial_end: Optional[int]
    trial_settings: Optional[SubscriptionsTrialsResourceTrialSettings]
    trial_start: Optional[int]

    _inner_class_types = {
        "application": None,
        "automatic_tax": "SubscriptionAutomaticTax",
        "billing_cycle_anchor_config": "SubscriptionBillingCycleAnchorConfig",
        "billing_mode": "_shared:SubscriptionsResourceBillingMode",
        "billing_thresholds": "SubscriptionBillingThresholds",
        "cancellation_details": "SubscriptionCancellationDetails",
        "customer": None,
        "default_payment_method": None,
        "default_source": None,
        "default_tax_rates": None,
        "discounts": None,
        "invoice_settings": "SubscriptionInvoiceSettings",
        "items": None,
        "latest_invoice": None,
        "metadata": "*",
        "on_behalf_of": None,
        "pause_collection": "SubscriptionPauseCollection",
        "payment_settings": "SubscriptionPaymentSettings",
        "pending_invoice_item_interval": "SubscriptionPendingInvoiceItemInterval",
        "pending_setup_intent": None,
        "pending_update": "SubscriptionPendingUpdate",
        "schedule": None,
        "test_clock": None,
        "transfer_data": "SubscriptionTransferData",
        "trial_settings": "_shared:SubscriptionsTrialsResourceTrialSettings",
    }
    _class_url = "/v1/subscriptions"

    @api_method
    @staticmethod
    def cancel(
        subscription_exposed_id: str, /, **params: Unpack[SubscriptionCancelParams]
    ) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}

        Optional: cancellation_details, expand, invoice_now, prorate.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return request_on(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
        )

    @api_method
    @staticmethod
    async def cancel_async(
        subscription_exposed_id: str, /, **params: Unpack[SubscriptionCancelParams]
    ) -> Subscription:
        """Async twin of `cancel`: DELETE /v1/subscriptions/{subscription_exposed_id}."""
        return await request_on_async(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[SubscriptionCreateParams]) -> Subscription:
        """POST /v1/subscriptions

        Required: customer.
        Optional: add_invoice_items, application_fee_percent, automatic_tax,
        backdate_start_date, billing_cycle_anchor, billing_cycle_anchor_config,
        billing_mode, billing_thresholds, cancel_at, cancel_at_period_end,
        collection_method, currency, days_until_due, default_payment_method,
        default_source, default_tax_rates, description, discounts, expand,
        invoice_settings, items, metadata, off_session, on_behalf_of,
        payment_behavior, payment_settings, pending_invoice_item_interval,
        proration_behavior, transfer_data, trial_end, trial_from_plan,
        trial_period_days, trial_settings.
        Returns Subscription; raises StripeError.
        """
        return request("post", "/v1/subscriptions", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[SubscriptionCreateParams]
    ) -> Subscription:
        """Async twin of `create`: POST /v1/subscriptions."""
        return await request_async("post", "/v1/subscriptions", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[SubscriptionDeleteParams]) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}

        Optional: cancellation_details, expand, invoice_now, prorate.
        Returns Subscription; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/subscriptions/{subscription_exposed_id}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[SubscriptionDeleteParams]
    ) -> Subscription:
        """Async twin of `delete`: DELETE /v1/subscriptions/{subscription_exposed_id}."""
        return await request_on_async(
            "delete", "/v1/subscriptions/{subscription_exposed_id}", (sid,), params
        )

    @api_method
    @staticmethod
    def delete_discount(
        subscription_exposed_id: str,
        /,
        **params: Unpack[SubscriptionDeleteDiscountParams],
    ) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount

        Returns Discount; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return request_on(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}/discount",
            (subscription_exposed_id,),
            params,
        )

    @api_method
    @staticmethod
    async def delete_discount_async(
        subscription_exposed_id: str,
        /,
        **params: Unpack[SubscriptionDeleteDiscountParams],
    ) -> Discount:
        """Async twin of `delete_discount`:
        DELETE /v1/subscriptions/{subscription_exposed_id}/discount.
        """
        return await request_on_async(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}/discount",
            (subscription_exposed_id,),
            params,
        )

    @classmethod
    def list(cls, **params: Unpack[SubscriptionListParams]) -> ListObject[Subscription]:
        """GET /v1/subscriptions

        Optional: automatic_tax, collection_method, created, current_period_end,
        current_period_start, customer, ending_before, expand, limit, price,
        starting_after, status, test_clock.
        Returns ListObject[Subscription]; raises StripeError.
        """
        return request("get", "/v1/subscriptions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SubscriptionListParams]
    ) -> ListObject[Subscription]:
        """Async twin of `list`: GET /v1/subscriptions."""
        return await request_async(
            "get", "/v1/subscriptions", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def migrate(
        subscription: str, /, **params: Unpack[SubscriptionMigrateParams]
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate

        Required: billing_mode.
        Optional: expand.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription is empty).
        """
        return request_on(
            "post", "/v1/subscriptions/{subscription}/migrate", (subscription,), params
        )

    @api_method
    @staticmethod
    async def migrate_async(
        subscription: str, /, **params: Unpack[SubscriptionMigrateParams]
    ) -> Subscription:
        """Async twin of `migrate`: POST /v1/subscriptions/{subscription}/migrate."""
        return await request_on_async(
            "post", "/v1/subscriptions/{subscription}/migrate", (subscription,), params
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[SubscriptionModifyParams]
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}

        Optional: add_invoice_items, application_fee_percent, automatic_tax,
        billing_cycle_anchor, billing_thresholds, cancel_at, cancel_at_period_end,
        cancellation_details, collection_method, days_until_due,
        default_payment_method, default_source, default_tax_rates, description,
        discounts, expand, invoice_settings, items, metadata, off_session,
        on_behalf_of, pause_collection, payment_behavior, payment_settings,
        pending_invoice_item_interval, proration_behavior, proration_date,
        transfer_data, trial_end, trial_from_plan, trial_settings.
        Returns Subscription; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/subscriptions/{subscription_exposed_id}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[SubscriptionModifyParams]
    ) -> Subscription:
        """Async twin of `modify`: POST /v1/subscriptions/{subscription_exposed_id}."""
        return await request_async(
            "post", "/v1/subscriptions/{subscription_exposed_id}", (id,), params
        )

    @api_method
    @staticmethod
    def resume(
        subscription: str, /, **params: Unpack[SubscriptionResumeParams]
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume

        Optional: billing_cycle_anchor, expand, proration_behavior, proration_date.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription is empty).
        """
        return request_on(
            "post", "/v1/subscriptions/{subscription}/resume", (subscription,), params
        )

    @api_method
    @staticmethod
    async def resume_async(
        subscription: str, /, **params: Unpack[SubscriptionResumeParams]
    ) -> Subscription:
        """Async twin of `resume`: POST /v1/subscriptions/{subscription}/resume."""
        return await request_on_async(
            "post", "/v1/subscriptions/{subscription}/resume", (subscription,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[SubscriptionRetrieveParams]
    ) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}

        Optional: expand.
        Returns Subscription; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/subscriptions/{subscription_exposed_id}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SubscriptionRetrieveParams]
    ) -> Subscription:
        """Async twin of `retrieve`: GET /v1/subscriptions/{subscription_exposed_id}."""
        return await request_async(
            "get", "/v1/subscriptions/{subscription_exposed_id}", (id,), params
        )

    @classmethod
    def search(
        cls, **params: Unpack[SubscriptionSearchParams]
    ) -> SearchResultObject[Subscription]:
        """GET /v1/subscriptions/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Subscription]; raises StripeError.
        """
        return request("get", "/v1/subscriptions/search", (), params, expects="search")

    @classmethod
    async def search_async(
        cls, **params: Unpack[SubscriptionSearchParams]
    ) -> SearchResultObject[Subscription]:
        """Async twin of `search`: GET /v1/subscriptions/search."""
        return await request_async(
            "get", "/v1/subscriptions/search", (), params, expects="search"
        )


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
    default_source: Optional[ExpandableField[Union[BankAccount, _Card, Source]]]
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
    status: Optional[SubscriptionStatus]
    test_clock: Optional[ExpandableField[TestClock]]
    transfer_data: Optional[SubscriptionTransferData]
    trial_end: Optional[int]
    trial_settings: Optional[SubscriptionsTrialsResourceTrialSettings]
    trial_start: Optional[int]

    _inner_class_types = {
        "application": None,
        "automatic_tax": "SubscriptionAutomaticTax",
        "billing_cycle_anchor_config": "SubscriptionBillingCycleAnchorConfig",
        "billing_mode": "_shared:SubscriptionsResourceBillingMode",
        "billing_thresholds": "SubscriptionBillingThresholds",
        "cancellation_details": "SubscriptionCancellationDetails",
        "customer": None,
        "default_payment_method": None,
        "default_source": None,
        "default_tax_rates": None,
        "discounts": None,
        "invoice_settings": "SubscriptionInvoiceSettings",
        "items": "_core.lists:ListObject",
        "latest_invoice": None,
        "metadata": "*",
        "on_behalf_of": None,
        "pause_collection": "SubscriptionPauseCollection",
        "payment_settings": "SubscriptionPaymentSettings",
        "pending_invoice_item_interval": "SubscriptionPendingInvoiceItemInterval",
        "pending_setup_intent": None,
        "pending_update": "SubscriptionPendingUpdate",
        "schedule": None,
        "test_clock": None,
        "transfer_data": "SubscriptionTransferData",
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


class SubscriptionService(StripeService):
    """Calls below `client.v1.subscriptions`."""

    def cancel(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}

        Optional: cancellation_details, expand, invoice_now, prorate.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def cancel_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `cancel`: DELETE /v1/subscriptions/{subscription_exposed_id}."""
        return await self._request_async(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    def create(
        self, params: SubscriptionCreateParams, options: Optional[RequestOptions] = None
    ) -> Subscription:
        """POST /v1/subscriptions

        Required: customer.
        Optional: add_invoice_items, application_fee_percent, automatic_tax,
        backdate_start_date, billing_cycle_anchor, billing_cycle_anchor_config,
        billing_mode, billing_thresholds, cancel_at, cancel_at_period_end,
        collection_method, currency, days_until_due, default_payment_method,
        default_source, default_tax_rates, description, discounts, expand,
        invoice_settings, items, metadata, off_session, on_behalf_of,
        payment_behavior, payment_settings, pending_invoice_item_interval,
        proration_behavior, transfer_data, trial_end, trial_from_plan,
        trial_period_days, trial_settings.
        Returns Subscription; raises StripeError.
        """
        return self._request("post", "/v1/subscriptions", (), params, options)

    async def create_async(
        self, params: SubscriptionCreateParams, options: Optional[RequestOptions] = None
    ) -> Subscription:
        """Async twin of `create`: POST /v1/subscriptions."""
        return await self._request_async(
            "post", "/v1/subscriptions", (), params, options
        )

    def delete_discount(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionDeleteDiscountParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount

        Returns Discount; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}/discount",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def delete_discount_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionDeleteDiscountParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Discount:
        """Async twin of `delete_discount`:
        DELETE /v1/subscriptions/{subscription_exposed_id}/discount.
        """
        return await self._request_async(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}/discount",
            (subscription_exposed_id,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[SubscriptionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Subscription]:
        """GET /v1/subscriptions

        Optional: automatic_tax, collection_method, created, current_period_end,
        current_period_start, customer, ending_before, expand, limit, price,
        starting_after, status, test_clock.
        Returns ListObject[Subscription]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscriptions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SubscriptionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Subscription]:
        """Async twin of `list`: GET /v1/subscriptions."""
        return await self._request_async(
            "get", "/v1/subscriptions", (), params, options, expects="list"
        )

    def migrate(
        self,
        subscription: str,
        params: SubscriptionMigrateParams,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate

        Required: billing_mode.
        Optional: expand.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription is empty).
        """
        return self._request(
            "post",
            "/v1/subscriptions/{subscription}/migrate",
            (subscription,),
            params,
            options,
        )

    async def migrate_async(
        self,
        subscription: str,
        params: SubscriptionMigrateParams,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `migrate`: POST /v1/subscriptions/{subscription}/migrate."""
        return await self._request_async(
            "post",
            "/v1/subscriptions/{subscription}/migrate",
            (subscription,),
            params,
            options,
        )

    def resume(
        self,
        subscription: str,
        params: Optional[SubscriptionResumeParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume

        Optional: billing_cycle_anchor, expand, proration_behavior, proration_date.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription is empty).
        """
        return self._request(
            "post",
            "/v1/subscriptions/{subscription}/resume",
            (subscription,),
            params,
            options,
        )

    async def resume_async(
        self,
        subscription: str,
        params: Optional[SubscriptionResumeParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `resume`: POST /v1/subscriptions/{subscription}/resume."""
        return await self._request_async(
            "post",
            "/v1/subscriptions/{subscription}/resume",
            (subscription,),
            params,
            options,
        )

    def retrieve(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}

        Optional: expand.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "get",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `retrieve`: GET /v1/subscriptions/{subscription_exposed_id}."""
        return await self._request_async(
            "get",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    def search(
        self, params: SubscriptionSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Subscription]:
        """GET /v1/subscriptions/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Subscription]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscriptions/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: SubscriptionSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Subscription]:
        """Async twin of `search`: GET /v1/subscriptions/search."""
        return await self._request_async(
            "get", "/v1/subscriptions/search", (), params, options, expects="search"
        )

    def update(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}

        Optional: add_invoice_items, application_fee_percent, automatic_tax,
        billing_cycle_anchor, billing_thresholds, cancel_at, cancel_at_period_end,
        cancellation_details, collection_method, days_until_due,
        default_payment_method, default_source, default_tax_rates, description,
        discounts, expand, invoice_settings, items, metadata, off_session,
        on_behalf_of, pause_collection, payment_behavior, payment_settings,
        pending_invoice_item_interval, proration_behavior, proration_date,
        transfer_data, trial_end, trial_from_plan, trial_settings.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "post",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def update_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `update`: POST /v1/subscriptions/{subscription_exposed_id}."""
        return await self._request_async(
            "post",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )
