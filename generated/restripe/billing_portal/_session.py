# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing_portal.session` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import CreateableAPIResource, request, request_async
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from .._core.objects import ExpandableField
    from .._enums import SessionFlowType, SessionLocale
    from ..params.billing_portal import SessionCreateParams
    from ._configuration import Configuration


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
