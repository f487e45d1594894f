# Rendered by codegen; never edit.
"""`billing_portal.configuration`, `billing_portal.session`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._application import Application
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import (
        ConfigurationFeaturesSubscriptionCancelCancellationReasonOption,
        SessionFlowType,
        SessionLocale,
    )
    from ..params.billing_portal import (
        ConfigurationCreateParams,
        ConfigurationListParams,
        ConfigurationModifyParams,
        ConfigurationRetrieveParams,
        ConfigurationUpdateParams,
        SessionCreateParams,
    )


class ConfigurationBusinessProfile(StripeObject):
    """Part of a reply: schema `portal_business_profile`."""

    headline: Optional[str]
    privacy_policy_url: Optional[str]
    terms_of_service_url: Optional[str]


class ConfigurationFeaturesCustomerUpdate(StripeObject):
    """Part of a reply: schema `portal_customer_update`."""

    allowed_updates: List[
        Literal["address", "email", "name", "phone", "shipping", "tax_id"]
    ]
    enabled: bool


class ConfigurationFeaturesInvoiceHistory(StripeObject):
    """Part of a reply: schema `portal_invoice_list`."""

    enabled: bool


class ConfigurationFeaturesPaymentMethodUpdate(StripeObject):
    """Part of a reply: schema `portal_payment_method_update`."""

    enabled: bool


class ConfigurationFeaturesSubscriptionCancelCancellationReason(StripeObject):
    """Part of a reply: schema `portal_subscription_cancellation_reason`."""

    enabled: bool
    options: List[ConfigurationFeaturesSubscriptionCancelCancellationReasonOption]


class ConfigurationFeaturesSubscriptionCancel(StripeObject):
    """Part of a reply: schema `portal_subscription_cancel`."""

    if TYPE_CHECKING:
        CancellationReason: TypeAlias = (
            ConfigurationFeaturesSubscriptionCancelCancellationReason
        )

    cancellation_reason: ConfigurationFeaturesSubscriptionCancelCancellationReason
    enabled: bool
    mode: Literal["at_period_end", "immediately"]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]

    _inner_class_types = {
        "cancellation_reason": "ConfigurationFeaturesSubscriptionCancelCancellationReason",
    }


class ConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity(StripeObject):
    """Part of a reply: schema `portal_subscription_update_product_adjustable_quantity`."""

    enabled: bool
    maximum: Optional[int]
    minimum: int


class ConfigurationFeaturesSubscriptionUpdateProduct(StripeObject):
    """Part of a reply: schema `portal_subscription_update_product`."""

    if TYPE_CHECKING:
        AdjustableQuantity: TypeAlias = (
            ConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity
        )

    adjustable_quantity: (
        ConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity
    )
    prices: List[str]
    product: str

    _inner_class_types = {
        "adjustable_quantity": "ConfigurationFeaturesSubscriptionUpdateProductAdjustableQuantity",
    }


class ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition(StripeObject):
    """Part of a reply: schema
    `portal_resource_schedule_update_at_period_end_condition`.
    """

    type: Literal["decreasing_item_amount", "shortening_interval"]


class ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd(StripeObject):
    """Part of a reply: schema `portal_resource_schedule_update_at_period_end`."""

    if TYPE_CHECKING:
        Condition: TypeAlias = (
            ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
        )

    conditions: List[
        ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition
    ]

    _inner_class_types = {
        "conditions": "ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEndCondition",
    }


class ConfigurationFeaturesSubscriptionUpdate(StripeObject):
    """Part of a reply: schema `portal_subscription_update`."""

    if TYPE_CHECKING:
        Product: TypeAlias = ConfigurationFeaturesSubscriptionUpdateProduct
        ScheduleAtPeriodEnd: TypeAlias = (
            ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd
        )

    default_allowed_updates: List[Literal["price", "promotion_code", "quantity"]]
    enabled: bool
    products: Optional[List[ConfigurationFeaturesSubscriptionUpdateProduct]]
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    schedule_at_period_end: ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd
    trial_update_behavior: Literal["continue_trial", "end_trial"]

    _inner_class_types = {
        "products": "ConfigurationFeaturesSubscriptionUpdateProduct",
        "schedule_at_period_end": "ConfigurationFeaturesSubscriptionUpdateScheduleAtPeriodEnd",
    }


class ConfigurationFeatures(StripeObject):
    """Part of a reply: schema `portal_features`."""

    if TYPE_CHECKING:
        CustomerUpdate: TypeAlias = ConfigurationFeaturesCustomerUpdate
        InvoiceHistory: TypeAlias = ConfigurationFeaturesInvoiceHistory
        PaymentMethodUpdate: TypeAlias = ConfigurationFeaturesPaymentMethodUpdate
        SubscriptionCancel: TypeAlias = ConfigurationFeaturesSubscriptionCancel
        SubscriptionUpdate: TypeAlias = ConfigurationFeaturesSubscriptionUpdate

    customer_update: ConfigurationFeaturesCustomerUpdate
    invoice_history: ConfigurationFeaturesInvoiceHistory
    payment_method_update: ConfigurationFeaturesPaymentMethodUpdate
    subscription_cancel: ConfigurationFeaturesSubscriptionCancel
    subscription_update: ConfigurationFeaturesSubscriptionUpdate

    _inner_class_types = {
        "customer_update": "ConfigurationFeaturesCustomerUpdate",
        "invoice_history": "ConfigurationFeaturesInvoiceHistory",
        "payment_method_update": "ConfigurationFeaturesPaymentMethodUpdate",
        "subscription_cancel": "ConfigurationFeaturesSubscriptionCancel",
        "subscription_update": "ConfigurationFeaturesSubscriptionUpdate",
    }


class ConfigurationLoginPage(StripeObject):
    """Part of a reply: schema `portal_login_page`."""

    enabled: bool
    url: Optional[str]


class SessionFlowAfterCompletionHostedConfirmation(StripeObject):
    """Part of a reply: schema `portal_flows_after_completion_hosted_confirmation`."""

    custom_message: Optional[str]


class SessionFlowAfterCompletionRedirect(StripeObject):
    """Part of a reply: schema `portal_flows_after_completion_redirect`."""

    return_url: str


class SessionFlowAfterCompletion(StripeObject):
    """Part of a reply: schema `portal_flows_flow_after_completion`."""

    if TYPE_CHECKING:
        HostedConfirmation: TypeAlias = SessionFlowAfterCompletionHostedConfirmation
        Redirect: TypeAlias = SessionFlowAfterCompletionRedirect

    hosted_confirmation: Optional[SessionFlowAfterCompletionHostedConfirmation]
    redirect: Optional[SessionFlowAfterCompletionRedirect]
    type: Literal["hosted_confirmation", "portal_homepage", "redirect"]

    _inner_class_types = {
        "hosted_confirmation": "SessionFlowAfterCompletionHostedConfirmation",
        "redirect": "SessionFlowAfterCompletionRedirect",
    }


class SessionFlowSubscriptionCancelRetentionCouponOffer(StripeObject):
    """Part of a reply: schema `portal_flows_coupon_offer`."""

    coupon: str


class SessionFlowSubscriptionCancelRetention(StripeObject):
    """Part of a reply: schema `portal_flows_retention`."""

    if TYPE_CHECKING:
        CouponOffer: TypeAlias = SessionFlowSubscriptionCancelRetentionCouponOffer

    coupon_offer: Optional[SessionFlowSubscriptionCancelRetentionCouponOffer]
    type: Literal["coupon_offer"]

    _inner_class_types = {
        "coupon_offer": "SessionFlowSubscriptionCancelRetentionCouponOffer",
    }


class SessionFlowSubscriptionCancel(StripeObject):
    """Part of a reply: schema `portal_flows_flow_subscription_cancel`."""

    if TYPE_CHECKING:
        Retention: TypeAlias = SessionFlowSubscriptionCancelRetention

    retention: Optional[SessionFlowSubscriptionCancelRetention]
    subscription: str

    _inner_class_types = {"retention": "SessionFlowSubscriptionCancelRetention"}


class SessionFlowSubscriptionUpdate(StripeObject):
    """Part of a reply: schema `portal_flows_flow_subscription_update`."""

    subscription: str


class SessionFlowSubscriptionUpdateConfirmDiscount(StripeObject):
    """Part of a reply: schema `portal_flows_subscription_update_confirm_discount`."""

    coupon: Optional[str]
    promotion_code: Optional[str]


class SessionFlowSubscriptionUpdateConfirmItem(StripeObject):
    """Part of a reply: schema `portal_flows_subscription_update_confirm_item`."""

    id: Optional[str]
    price: Optional[str]
    quantity: Optional[int]


class SessionFlowSubscriptionUpdateConfirm(StripeObject):
    """Part of a reply: schema `portal_flows_flow_subscription_update_confirm`."""

    if TYPE_CHECKING:
        Discount: TypeAlias = SessionFlowSubscriptionUpdateConfirmDiscount
        Item: TypeAlias = SessionFlowSubscriptionUpdateConfirmItem

    discounts: Optional[List[SessionFlowSubscriptionUpdateConfirmDiscount]]
    items: List[SessionFlowSubscriptionUpdateConfirmItem]  # type: ignore[assignment,unused-ignore]
    subscription: str

    _inner_class_types = {
        "discounts": "SessionFlowSubscriptionUpdateConfirmDiscount",
        "items": "SessionFlowSubscriptionUpdateConfirmItem",
    }


class SessionFlow(StripeObject):
    """Part of a reply: schema `portal_flows_flow`."""

    if TYPE_CHECKING:
        AfterCompletion: TypeAlias = SessionFlowAfterCompletion
        SubscriptionCancel: TypeAlias = SessionFlowSubscriptionCancel
        SubscriptionUpdate: TypeAlias = SessionFlowSubscriptionUpdate
        SubscriptionUpdateConfirm: TypeAlias = SessionFlowSubscriptionUpdateConfirm

    after_completion: SessionFlowAfterCompletion
    subscription_cancel: Optional[SessionFlowSubscriptionCancel]
    subscription_update: Optional[SessionFlowSubscriptionUpdate]
    subscription_update_confirm: Optional[SessionFlowSubscriptionUpdateConfirm]
    type: SessionFlowType

    _inner_class_types = {
        "after_completion": "SessionFlowAfterCompletion",
        "subscription_cancel": "SessionFlowSubscriptionCancel",
        "subscription_update": "SessionFlowSubscriptionUpdate",
        "subscription_update_confirm": "SessionFlowSubscriptionUpdateConfirm",
    }


class Configuration(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `billing_portal.configuration` object.

    Operations: GET /v1/billing_portal/configurations,
    GET /v1/billing_portal/configurations/{configuration},
    POST /v1/billing_portal/configurations,
    POST /v1/billing_portal/configurations/{configuration}.
    """

    OBJECT_NAME: ClassVar[Literal["billing_portal.configuration"]] = (
        "billing_portal.configuration"
    )

    if TYPE_CHECKING:
        BusinessProfile: TypeAlias = ConfigurationBusinessProfile
        Features: TypeAlias = ConfigurationFeatures
        LoginPage: TypeAlias = ConfigurationLoginPage
        application_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ConfigurationListParams],
        ) -> AnyIterator[Configuration]: ...

    active: bool
    application: Optional[ExpandableField[Application]]
    business_profile: ConfigurationBusinessProfile
    created: int
    default_return_url: Optional[str]
    features: ConfigurationFeatures
    id: str
    is_default: bool
    livemode: bool
    login_page: ConfigurationLoginPage
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Literal["billing_portal.configuration"]
    updated: int

    _inner_class_types = {
        "application": None,
        "business_profile": "ConfigurationBusinessProfile",
        "features": "ConfigurationFeatures",
        "login_page": "ConfigurationLoginPage",
        "metadata": "*",
    }
    _class_url = "/v1/billing_portal/configurations"

    @classmethod
    def create(cls, **params: Unpack[ConfigurationCreateParams]) -> Configuration:
        """POST /v1/billing_portal/configurations

        Required: features.
        Optional: business_profile, default_return_url, expand, login_page, metadata,
        name.
        Returns Configuration; raises StripeError.
        """
        return request("post", "/v1/billing_portal/configurations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ConfigurationCreateParams]
    ) -> Configuration:
        """Async twin of `create`: POST /v1/billing_portal/configurations."""
        return await request_async(
            "post", "/v1/billing_portal/configurations", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ConfigurationListParams]
    ) -> ListObject[Configuration]:
        """GET /v1/billing_portal/configurations

        Optional: active, ending_before, expand, is_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return request(
            "get", "/v1/billing_portal/configurations", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ConfigurationListParams]
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/billing_portal/configurations."""
        return await request_async(
            "get", "/v1/billing_portal/configurations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[ConfigurationModifyParams]
    ) -> Configuration:
        """POST /v1/billing_portal/configurations/{configuration}

        Optional: active, business_profile, default_return_url, expand, features,
        login_page, metadata, name.
        Returns Configuration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/billing_portal/configurations/{configuration}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ConfigurationModifyParams]
    ) -> Configuration:
        """Async twin of `modify`:
        POST /v1/billing_portal/configurations/{configuration}.
        """
        return await request_async(
            "post", "/v1/billing_portal/configurations/{configuration}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ConfigurationRetrieveParams]
    ) -> Configuration:
        """GET /v1/billing_portal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/billing_portal/configurations/{configuration}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ConfigurationRetrieveParams]
    ) -> Configuration:
        """Async twin of `retrieve`:
        GET /v1/billing_portal/configurations/{configuration}.
        """
        return await request_async(
            "get", "/v1/billing_portal/configurations/{configuration}", (id,), params
        )


class Session(CreateableAPIResource):
    """The `billing_portal.session` object.

    Operations: POST /v1/billing_portal/sessions.
    """

    OBJECT_NAME: ClassVar[Literal["billing_portal.session"]] = "billing_portal.session"

    if TYPE_CHECKING:
        Flow: TypeAlias = SessionFlow
        configuration_id: Optional[str]

    configuration: ExpandableField[Configuration]
    created: int
    customer: str
    flow: Optional[SessionFlow]
    id: str
    livemode: bool
    locale: Optional[SessionLocale]
    object: Literal["billing_portal.session"]
    on_behalf_of: Optional[str]
    return_url: Optional[str]
    url: str

    _inner_class_types = {"configuration": None, "flow": "SessionFlow"}
    _class_url = "/v1/billing_portal/sessions"

    @classmethod
    def create(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """POST /v1/billing_portal/sessions

        Required: customer.
        Optional: configuration, expand, flow_data, locale, on_behalf_of, return_url.
        Returns Session; raises StripeError.
        """
        return request("post", "/v1/billing_portal/sessions", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """Async twin of `create`: POST /v1/billing_portal/sessions."""
        return await request_async("post", "/v1/billing_portal/sessions", (), params)


class BillingPortalConfigurationPreviousAttributes(PreviousAttributes):
    """Former values of `billing_portal.configuration` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]

    active: Optional[bool]
    application: Optional[ExpandableField[Application]]
    business_profile: Optional[ConfigurationBusinessProfile]
    created: Optional[int]
    default_return_url: Optional[str]
    features: Optional[ConfigurationFeatures]
    id: Optional[str]
    is_default: Optional[bool]
    livemode: Optional[bool]
    login_page: Optional[ConfigurationLoginPage]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["billing_portal.configuration"]]
    updated: Optional[int]

    _inner_class_types = {
        "application": None,
        "business_profile": "ConfigurationBusinessProfile",
        "features": "ConfigurationFeatures",
        "login_page": "ConfigurationLoginPage",
        "metadata": "*",
    }


class BillingPortalConfigurationEventData(EventData):
    """What an event holds about the schema `billing_portal.configuration`."""

    object: Configuration
    previous_attributes: Optional[BillingPortalConfigurationPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BillingPortalConfigurationPreviousAttributes",
    }


class BillingPortalConfigurationCreatedEvent(Event):
    """The event `billing_portal.configuration.created`."""

    LOOKUP_TYPE: ClassVar[Literal["billing_portal.configuration.created"]] = (
        "billing_portal.configuration.created"
    )

    data: BillingPortalConfigurationEventData
    type: Literal["billing_portal.configuration.created"]

    _inner_class_types = {"data": "BillingPortalConfigurationEventData"}


class BillingPortalConfigurationUpdatedEvent(Event):
    """The event `billing_portal.configuration.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["billing_portal.configuration.updated"]] = (
        "billing_portal.configuration.updated"
    )

    data: BillingPortalConfigurationEventData
    type: Literal["billing_portal.configuration.updated"]

    _inner_class_types = {"data": "BillingPortalConfigurationEventData"}


class BillingPortalSessionPreviousAttributes(PreviousAttributes):
    """Former values of `billing_portal.session` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        configuration_id: Optional[str]

    configuration: Optional[ExpandableField[Configuration]]
    created: Optional[int]
    customer: Optional[str]
    flow: Optional[SessionFlow]
    id: Optional[str]
    livemode: Optional[bool]
    locale: Optional[SessionLocale]
    object: Optional[Literal["billing_portal.session"]]
    on_behalf_of: Optional[str]
    return_url: Optional[str]
    url: Optional[str]

    _inner_class_types = {"configuration": None, "flow": "SessionFlow"}


class BillingPortalSessionEventData(EventData):
    """What an event holds about the schema `billing_portal.session`."""

    object: Session
    previous_attributes: Optional[BillingPortalSessionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BillingPortalSessionPreviousAttributes",
    }


class BillingPortalSessionCreatedEvent(Event):
    """The event `billing_portal.session.created`."""

    LOOKUP_TYPE: ClassVar[Literal["billing_portal.session.created"]] = (
        "billing_portal.session.created"
    )

    data: BillingPortalSessionEventData
    type: Literal["billing_portal.session.created"]

    _inner_class_types = {"data": "BillingPortalSessionEventData"}


class ConfigurationService(StripeService):
    """Calls below `client.v1.billing_portal.configurations`."""

    def create(
        self,
        params: ConfigurationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/billing_portal/configurations

        Required: features.
        Optional: business_profile, default_return_url, expand, login_page, metadata,
        name.
        Returns Configuration; raises StripeError.
        """
        return self._request(
            "post", "/v1/billing_portal/configurations", (), params, options
        )

    async def create_async(
        self,
        params: ConfigurationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `create`: POST /v1/billing_portal/configurations."""
        return await self._request_async(
            "post", "/v1/billing_portal/configurations", (), params, options
        )

    def list(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """GET /v1/billing_portal/configurations

        Optional: active, ending_before, expand, is_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/billing_portal/configurations",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/billing_portal/configurations."""
        return await self._request_async(
            "get",
            "/v1/billing_portal/configurations",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """GET /v1/billing_portal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "get",
            "/v1/billing_portal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `retrieve`:
        GET /v1/billing_portal/configurations/{configuration}.
        """
        return await self._request_async(
            "get",
            "/v1/billing_portal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def update(
        self,
        configuration: str,
        params: Optional[ConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/billing_portal/configurations/{configuration}

        Optional: active, business_profile, default_return_url, expand, features,
        login_page, metadata, name.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "post",
            "/v1/billing_portal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def update_async(
        self,
        configuration: str,
        params: Optional[ConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `update`:
        POST /v1/billing_portal/configurations/{configuration}.
        """
        return await self._request_async(
            "post",
            "/v1/billing_portal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )


class SessionService(StripeService):
    """Calls below `client.v1.billing_portal.sessions`."""

    def create(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """POST /v1/billing_portal/sessions

        Required: customer.
        Optional: configuration, expand, flow_data, locale, on_behalf_of, return_url.
        Returns Session; raises StripeError.
        """
        return self._request("post", "/v1/billing_portal/sessions", (), params, options)

    async def create_async(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """Async twin of `create`: POST /v1/billing_portal/sessions."""
        return await self._request_async(
            "post", "/v1/billing_portal/sessions", (), params, options
        )
