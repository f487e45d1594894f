# Rendered by codegen; never edit.
"""`subscription_schedule`: parts, events and services."""

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
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._coupon import Coupon
    from ._customer import Customer
    from ._discount import Discount as _Discount
    from ._payment_method import PaymentMethod
    from ._price import Price
    from ._promotion_code import PromotionCode
    from ._shared import ConnectAccountReference, SubscriptionsResourceBillingMode
    from ._subscription import (
        Subscription,
        SubscriptionBillingThresholds,
        SubscriptionTransferData,
    )
    from ._subscription_item import SubscriptionItemBillingThresholds
    from ._tax_id import TaxId
    from ._tax_rate import TaxRate
    from .params._subscription_schedule import (
        SubscriptionScheduleCancelParams,
        SubscriptionScheduleCreateParams,
        SubscriptionScheduleListParams,
        SubscriptionScheduleModifyParams,
        SubscriptionScheduleReleaseParams,
        SubscriptionScheduleRetrieveParams,
        SubscriptionScheduleUpdateParams,
    )
    from .test_helpers._objects import TestClock


class SubscriptionScheduleCurrentPhase(StripeObject):
    """Part of a reply: schema `subscription_schedule_current_phase`."""

    end_date: int
    start_date: int


class SubscriptionScheduleDefaultSettingsAutomaticTax(StripeObject):
    """Part of a reply: schema
    `subscription_schedules_resource_default_settings_automatic_tax`.
    """

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    disabled_reason: Optional[Literal["requires_location_inputs"]]
    enabled: bool
    liability: Optional[ConnectAccountReference]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class SubscriptionScheduleDefaultSettingsInvoiceSettings(StripeObject):
    """Part of a reply: schema `invoice_setting_subscription_schedule_setting`."""

    if TYPE_CHECKING:
        Issuer: TypeAlias = ConnectAccountReference

    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    days_until_due: Optional[int]
    issuer: ConnectAccountReference

    _inner_class_types = {
        "account_tax_ids": None,
        "issuer": "_shared:ConnectAccountReference",
    }


class SubscriptionScheduleDefaultSettings(StripeObject):
    """Part of a reply: schema `subscription_schedules_resource_default_settings`."""

    if TYPE_CHECKING:
        AutomaticTax: TypeAlias = SubscriptionScheduleDefaultSettingsAutomaticTax
        BillingThresholds: TypeAlias = SubscriptionBillingThresholds
        InvoiceSettings: TypeAlias = SubscriptionScheduleDefaultSettingsInvoiceSettings
        TransferData: TypeAlias = SubscriptionTransferData
        default_payment_method_id: Optional[str]
        on_behalf_of_id: Optional[str]

    application_fee_percent: Optional[float]
    automatic_tax: Optional[SubscriptionScheduleDefaultSettingsAutomaticTax]
    billing_cycle_anchor: Literal["automatic", "phase_start"]
    billing_thresholds: Optional[SubscriptionBillingThresholds]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    description: Optional[str]
    invoice_settings: SubscriptionScheduleDefaultSettingsInvoiceSettings
    on_behalf_of: Optional[ExpandableField[Account]]
    transfer_data: Optional[SubscriptionTransferData]

    _inner_class_types = {
        "automatic_tax": "SubscriptionScheduleDefaultSettingsAutomaticTax",
        "billing_thresholds": "_subscription:SubscriptionBillingThresholds",
        "default_payment_method": None,
        "invoice_settings": "SubscriptionScheduleDefaultSettingsInvoiceSettings",
        "on_behalf_of": None,
        "transfer_data": "_subscription:SubscriptionTransferData",
    }


class SubscriptionSchedulePhaseDiscount(StripeObject):
    """Part of a reply: schema `discounts_resource_stackable_discount`."""

    if TYPE_CHECKING:
        coupon_id: Optional[str]
        discount_id: Optional[str]
        promotion_code_id: Optional[str]

    coupon: Optional[ExpandableField[Coupon]]
    discount: Optional[ExpandableField[_Discount]]
    promotion_code: Optional[ExpandableField[PromotionCode]]

    _inner_class_types = {"coupon": None, "discount": None, "promotion_code": None}


class SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd(StripeObject):
    """Part of a reply: schema
    `subscription_schedules_resource_invoice_item_period_resource_period_end`.
    """

    timestamp: Optional[int]
    type: Literal["min_item_period_end", "phase_end", "timestamp"]


class SubscriptionSchedulePhaseAddInvoiceItemPeriodStart(StripeObject):
    """Part of a reply: schema
    `subscription_schedules_resource_invoice_item_period_resource_period_start`.
    """

    timestamp: Optional[int]
    type: Literal["max_item_period_start", "phase_start", "timestamp"]


class SubscriptionSchedulePhaseAddInvoiceItemPeriod(StripeObject):
    """Part of a reply: schema `subscription_schedule_add_invoice_item_period`."""

    if TYPE_CHECKING:
        End: TypeAlias = SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd
        Start: TypeAlias = SubscriptionSchedulePhaseAddInvoiceItemPeriodStart

    end: SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd
    start: SubscriptionSchedulePhaseAddInvoiceItemPeriodStart

    _inner_class_types = {
        "end": "SubscriptionSchedulePhaseAddInvoiceItemPeriodEnd",
        "start": "SubscriptionSchedulePhaseAddInvoiceItemPeriodStart",
    }


class SubscriptionSchedulePhaseAddInvoiceItem(StripeObject):
    """Part of a reply: schema `subscription_schedule_add_invoice_item`."""

    if TYPE_CHECKING:
        Discount: TypeAlias = SubscriptionSchedulePhaseDiscount
        Period: TypeAlias = SubscriptionSchedulePhaseAddInvoiceItemPeriod
        price_id: Optional[str]

    discounts: List[SubscriptionSchedulePhaseDiscount]
    metadata: OptionalMapField[str]
    period: SubscriptionSchedulePhaseAddInvoiceItemPeriod
    price: ExpandableField[Price]
    quantity: Optional[int]
    tax_rates: Optional[List[TaxRate]]

    _inner_class_types = {
        "discounts": "SubscriptionSchedulePhaseDiscount",
        "metadata": "*",
        "period": "SubscriptionSchedulePhaseAddInvoiceItemPeriod",
        "price": None,
        "tax_rates": None,
    }


class SubscriptionSchedulePhaseAutomaticTax(StripeObject):
    """Part of a reply: schema `schedules_phase_automatic_tax`."""

    if TYPE_CHECKING:
        Liability: TypeAlias = ConnectAccountReference

    disabled_reason: Optional[Literal["requires_location_inputs"]]
    enabled: bool
    liability: Optional[ConnectAccountReference]

    _inner_class_types = {"liability": "_shared:ConnectAccountReference"}


class SubscriptionSchedulePhaseInvoiceSettings(StripeObject):
    """Part of a reply: schema `invoice_setting_subscription_schedule_phase_setting`."""

    if TYPE_CHECKING:
        Issuer: TypeAlias = ConnectAccountReference

    account_tax_ids: Optional[List[ExpandableField[TaxId]]]
    days_until_due: Optional[int]
    issuer: Optional[ConnectAccountReference]

    _inner_class_types = {
        "account_tax_ids": None,
        "issuer": "_shared:ConnectAccountReference",
    }


class SubscriptionSchedulePhaseItem(StripeObject):
    """Part of a reply: schema `subscription_schedule_configuration_item`."""

    if TYPE_CHECKING:
        BillingThresholds: TypeAlias = SubscriptionItemBillingThresholds
        Discount: TypeAlias = SubscriptionSchedulePhaseDiscount
        price_id: Optional[str]

    billing_thresholds: Optional[SubscriptionItemBillingThresholds]
    discounts: List[SubscriptionSchedulePhaseDiscount]
    metadata: OptionalMapField[str]
    price: ExpandableField[Price]
    quantity: Optional[int]
    tax_rates: Optional[List[TaxRate]]

    _inner_class_types = {
        "billing_thresholds": "_subscription_item:SubscriptionItemBillingThresholds",
        "discounts": "SubscriptionSchedulePhaseDiscount",
        "metadata": "*",
        "price": None,
        "tax_rates": None,
    }


class SubscriptionSchedulePhase(StripeObject):
    """Part of a reply: schema `subscription_schedule_phase_configuration`."""

    if TYPE_CHECKING:
        AddInvoiceItem: TypeAlias = SubscriptionSchedulePhaseAddInvoiceItem
        AutomaticTax: TypeAlias = SubscriptionSchedulePhaseAutomaticTax
        BillingThresholds: TypeAlias = SubscriptionBillingThresholds
        Discount: TypeAlias = SubscriptionSchedulePhaseDiscount
        InvoiceSettings: TypeAlias = SubscriptionSchedulePhaseInvoiceSettings
        Item: TypeAlias = SubscriptionSchedulePhaseItem
        TransferData: TypeAlias = SubscriptionTransferData
        default_payment_method_id: Optional[str]
        on_behalf_of_id: Optional[str]

    add_invoice_items: List[SubscriptionSchedulePhaseAddInvoiceItem]
    application_fee_percent: Optional[float]
    automatic_tax: Optional[SubscriptionSchedulePhaseAutomaticTax]
    billing_cycle_anchor: Optional[Literal["automatic", "phase_start"]]
    billing_thresholds: Optional[SubscriptionBillingThresholds]
    collection_method: Optional[Literal["charge_automatically", "send_invoice"]]
    currency: str
    default_payment_method: Optional[ExpandableField[PaymentMethod]]
    default_tax_rates: Optional[List[TaxRate]]
    description: Optional[str]
    discounts: List[SubscriptionSchedulePhaseDiscount]
    end_date: int
    invoice_settings: Optional[SubscriptionSchedulePhaseInvoiceSettings]
    items: List[SubscriptionSchedulePhaseItem]  # type: ignore[assignment,unused-ignore]
    metadata: OptionalMapField[str]
    on_behalf_of: Optional[ExpandableField[Account]]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    start_date: int
    transfer_data: Optional[SubscriptionTransferData]
    trial_end: Optional[int]

    _inner_class_types = {
        "add_invoice_items": "SubscriptionSchedulePhaseAddInvoiceItem",
        "automatic_tax": "SubscriptionSchedulePhaseAutomaticTax",
        "billing_thresholds": "_subscription:SubscriptionBillingThresholds",
        "default_payment_method": None,
        "default_tax_rates": None,
        "discounts": "SubscriptionSchedulePhaseDiscount",
        "invoice_settings": "SubscriptionSchedulePhaseInvoiceSettings",
        "items": "SubscriptionSchedulePhaseItem",
        "metadata": "*",
        "on_behalf_of": None,
        "transfer_data": "_subscription:SubscriptionTransferData",
    }


class SubscriptionSchedule(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `subscription_schedule` object.

    Operations: GET /v1/subscription_schedules,
    GET /v1/subscription_schedules/{schedule}, POST /v1/subscription_schedules,
    POST /v1/subscription_schedules/{schedule},
    POST /v1/subscription_schedules/{schedule}/cancel,
    POST /v1/subscription_schedules/{schedule}/release.
    """

    OBJECT_NAME: ClassVar[Literal["subscription_schedule"]] = "subscription_schedule"

    if TYPE_CHECKING:
        BillingMode: TypeAlias = SubscriptionsResourceBillingMode
        CurrentPhase: TypeAlias = SubscriptionScheduleCurrentPhase
        DefaultSettings: TypeAlias = SubscriptionScheduleDefaultSettings
        Phase: TypeAlias = SubscriptionSchedulePhase
        application_id: Optional[str]
        customer_id: Optional[str]
        subscription_id: Optional[str]
        test_clock_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SubscriptionScheduleListParams],
        ) -> AnyIterator[SubscriptionSchedule]: ...

    application: Optional[ExpandableField[Application]]
    billing_mode: SubscriptionsResourceBillingMode
    canceled_at: Optional[int]
    completed_at: Optional[int]
    created: int
    current_phase: Optional[SubscriptionScheduleCurrentPhase]
    customer: ExpandableField[Customer]
    default_settings: SubscriptionScheduleDefaultSettings
    end_behavior: Literal["cancel", "none", "release", "renew"]
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["subscription_schedule"]
    phases: List[SubscriptionSchedulePhase]
    released_at: Optional[int]
    released_subscription: Optional[str]
    status: Literal["active", "canceled", "completed", "not_started", "released"]
    subscription: Optional[ExpandableField[Subscription]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "application": None,
        "billing_mode": "_shared:SubscriptionsResourceBillingMode",
        "current_phase": "SubscriptionScheduleCurrentPhase",
        "customer": None,
        "default_settings": "SubscriptionScheduleDefaultSettings",
        "metadata": "*",
        "phases": "SubscriptionSchedulePhase",
        "subscription": None,
        "test_clock": None,
    }
    _class_url = "/v1/subscription_schedules"

    @api_method
    @staticmethod
    def cancel(
        schedule: str, /, **params: Unpack[SubscriptionScheduleCancelParams]
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel

        Optional: expand, invoice_now, prorate.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return request_on(
            "post", "/v1/subscription_schedules/{schedule}/cancel", (schedule,), params
        )

    @api_method
    @staticmethod
    async def cancel_async(
        schedule: str, /, **params: Unpack[SubscriptionScheduleCancelParams]
    ) -> SubscriptionSchedule:
        """Async twin of `cancel`: POST /v1/subscription_schedules/{schedule}/cancel."""
        return await request_on_async(
            "post", "/v1/subscription_schedules/{schedule}/cancel", (schedule,), params
        )

    @classmethod
    def create(
        cls, **params: Unpack[SubscriptionScheduleCreateParams]
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules

        Optional: billing_mode, customer, default_settings, end_behavior, expand,
        from_subscription, metadata, phases, start_date.
        Returns SubscriptionSchedule; raises StripeError.
        """
        return request("post", "/v1/subscription_schedules", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[SubscriptionScheduleCreateParams]
    ) -> SubscriptionSchedule:
        """Async twin of `create`: POST /v1/subscription_schedules."""
        return await request_async("post", "/v1/subscription_schedules", (), params)

    @classmethod
    def list(
        cls, **params: Unpack[SubscriptionScheduleListParams]
    ) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules

        Optional: canceled_at, completed_at, created, customer, ending_before,
        expand, limit, released_at, scheduled, starting_after.
        Returns ListObject[SubscriptionSchedule]; raises StripeError.
        """
        return request("get", "/v1/subscription_schedules", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SubscriptionScheduleListParams]
    ) -> ListObject[SubscriptionSchedule]:
        """Async twin of `list`: GET /v1/subscription_schedules."""
        return await request_async(
            "get", "/v1/subscription_schedules", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[SubscriptionScheduleModifyParams]
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}

        Optional: default_settings, end_behavior, expand, metadata, phases,
        proration_behavior.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request("post", "/v1/subscription_schedules/{schedule}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[SubscriptionScheduleModifyParams]
    ) -> SubscriptionSchedule:
        """Async twin of `modify`: POST /v1/subscription_schedules/{schedule}."""
        return await request_async(
            "post", "/v1/subscription_schedules/{schedule}", (id,), params
        )

    @api_method
    @staticmethod
    def release(
        schedule: str, /, **params: Unpack[SubscriptionScheduleReleaseParams]
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release

        Optional: expand, preserve_cancel_date.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return request_on(
            "post", "/v1/subscription_schedules/{schedule}/release", (schedule,), params
        )

    @api_method
    @staticmethod
    async def release_async(
        schedule: str, /, **params: Unpack[SubscriptionScheduleReleaseParams]
    ) -> SubscriptionSchedule:
        """Async twin of `release`: POST /v1/subscription_schedules/{schedule}/release."""
        return await request_on_async(
            "post", "/v1/subscription_schedules/{schedule}/release", (schedule,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[SubscriptionScheduleRetrieveParams]
    ) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}

        Optional: expand.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request("get", "/v1/subscription_schedules/{schedule}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SubscriptionScheduleRetrieveParams]
    ) -> SubscriptionSchedule:
        """Async twin of `retrieve`: GET /v1/subscription_schedules/{schedule}."""
        return await request_async(
            "get", "/v1/subscription_schedules/{schedule}", (id,), params
        )


class SubscriptionSchedulePreviousAttributes(PreviousAttributes):
    """Former values of `subscription_schedule` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        customer_id: Optional[str]
        subscription_id: Optional[str]
        test_clock_id: Optional[str]

    application: Optional[ExpandableField[Application]]
    billing_mode: Optional[SubscriptionsResourceBillingMode]
    canceled_at: Optional[int]
    completed_at: Optional[int]
    created: Optional[int]
    current_phase: Optional[SubscriptionScheduleCurrentPhase]
    customer: Optional[ExpandableField[Customer]]
    default_settings: Optional[SubscriptionScheduleDefaultSettings]
    end_behavior: Optional[Literal["cancel", "none", "release", "renew"]]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["subscription_schedule"]]
    phases: Optional[List[SubscriptionSchedulePhase]]
    released_at: Optional[int]
    released_subscription: Optional[str]
    status: Optional[
        Literal["active", "canceled", "completed", "not_started", "released"]
    ]
    subscription: Optional[ExpandableField[Subscription]]
    test_clock: Optional[ExpandableField[TestClock]]

    _inner_class_types = {
        "application": None,
        "billing_mode": "_shared:SubscriptionsResourceBillingMode",
        "current_phase": "SubscriptionScheduleCurrentPhase",
        "customer": None,
        "default_settings": "SubscriptionScheduleDefaultSettings",
        "metadata": "*",
        "phases": "SubscriptionSchedulePhase",
        "subscription": None,
        "test_clock": None,
    }


class SubscriptionScheduleEventData(EventData):
    """What an event holds about the schema `subscription_schedule`."""

    object: SubscriptionSchedule
    previous_attributes: Optional[SubscriptionSchedulePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SubscriptionSchedulePreviousAttributes",
    }


class SubscriptionScheduleAbortedEvent(Event):
    """The event `subscription_schedule.aborted`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.aborted"]] = (
        "subscription_schedule.aborted"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.aborted"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleCanceledEvent(Event):
    """The event `subscription_schedule.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.canceled"]] = (
        "subscription_schedule.canceled"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.canceled"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleCompletedEvent(Event):
    """The event `subscription_schedule.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.completed"]] = (
        "subscription_schedule.completed"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.completed"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleCreatedEvent(Event):
    """The event `subscription_schedule.created`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.created"]] = (
        "subscription_schedule.created"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.created"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleExpiringEvent(Event):
    """The event `subscription_schedule.expiring`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.expiring"]] = (
        "subscription_schedule.expiring"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.expiring"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleReleasedEvent(Event):
    """The event `subscription_schedule.released`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.released"]] = (
        "subscription_schedule.released"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.released"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleUpdatedEvent(Event):
    """The event `subscription_schedule.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["subscription_schedule.updated"]] = (
        "subscription_schedule.updated"
    )

    data: SubscriptionScheduleEventData
    type: Literal["subscription_schedule.updated"]

    _inner_class_types = {"data": "SubscriptionScheduleEventData"}


class SubscriptionScheduleService(StripeService):
    """Calls below `client.v1.subscription_schedules`."""

    def cancel(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/cancel

        Optional: expand, invoice_now, prorate.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "post",
            "/v1/subscription_schedules/{schedule}/cancel",
            (schedule,),
            params,
            options,
        )

    async def cancel_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `cancel`: POST /v1/subscription_schedules/{schedule}/cancel."""
        return await self._request_async(
            "post",
            "/v1/subscription_schedules/{schedule}/cancel",
            (schedule,),
            params,
            options,
        )

    def create(
        self,
        params: Optional[SubscriptionScheduleCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules

        Optional: billing_mode, customer, default_settings, end_behavior, expand,
        from_subscription, metadata, phases, start_date.
        Returns SubscriptionSchedule; raises StripeError.
        """
        return self._request("post", "/v1/subscription_schedules", (), params, options)

    async def create_async(
        self,
        params: Optional[SubscriptionScheduleCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `create`: POST /v1/subscription_schedules."""
        return await self._request_async(
            "post", "/v1/subscription_schedules", (), params, options
        )

    def list(
        self,
        params: Optional[SubscriptionScheduleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SubscriptionSchedule]:
        """GET /v1/subscription_schedules

        Optional: canceled_at, completed_at, created, customer, ending_before,
        expand, limit, released_at, scheduled, starting_after.
        Returns ListObject[SubscriptionSchedule]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscription_schedules", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SubscriptionScheduleListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SubscriptionSchedule]:
        """Async twin of `list`: GET /v1/subscription_schedules."""
        return await self._request_async(
            "get", "/v1/subscription_schedules", (), params, options, expects="list"
        )

    def release(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleReleaseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}/release

        Optional: expand, preserve_cancel_date.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "post",
            "/v1/subscription_schedules/{schedule}/release",
            (schedule,),
            params,
            options,
        )

    async def release_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleReleaseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `release`: POST /v1/subscription_schedules/{schedule}/release."""
        return await self._request_async(
            "post",
            "/v1/subscription_schedules/{schedule}/release",
            (schedule,),
            params,
            options,
        )

    def retrieve(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """GET /v1/subscription_schedules/{schedule}

        Optional: expand.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "get", "/v1/subscription_schedules/{schedule}", (schedule,), params, options
        )

    async def retrieve_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `retrieve`: GET /v1/subscription_schedules/{schedule}."""
        return await self._request_async(
            "get", "/v1/subscription_schedules/{schedule}", (schedule,), params, options
        )

    def update(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """POST /v1/subscription_schedules/{schedule}

        Optional: default_settings, end_behavior, expand, metadata, phases,
        proration_behavior.
        Returns SubscriptionSchedule; raises StripeError (InvalidRequestError when
        schedule is empty).
        """
        return self._request(
            "post",
            "/v1/subscription_schedules/{schedule}",
            (schedule,),
            params,
            options,
        )

    async def update_async(
        self,
        schedule: str,
        params: Optional[SubscriptionScheduleUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionSchedule:
        """Async twin of `update`: POST /v1/subscription_schedules/{schedule}."""
        return await self._request_async(
            "post",
            "/v1/subscription_schedules/{schedule}",
            (schedule,),
            params,
            options,
        )
