# Rendered by codegen; never edit.
"""`customer_session`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import CreateableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.config import RequestOptions
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from .params._others import CustomerSessionCreateParams


class CustomerSessionComponentsBuyButton(StripeObject):
    """Part of a reply: schema
    `customer_session_resource_components_resource_buy_button`.
    """

    enabled: bool


class CustomerSessionComponentsPaymentElementFeatures(StripeObject):
    """Part of a reply: schema
    `customer_session_resource_components_resource_payment_element_resource_features`.
    """

    payment_method_allow_redisplay_filters: List[
        Literal["always", "limited", "unspecified"]
    ]
    payment_method_redisplay: Literal["disabled", "enabled"]
    payment_method_redisplay_limit: Optional[int]
    payment_method_remove: Literal["disabled", "enabled"]
    payment_method_save: Literal["disabled", "enabled"]
    payment_method_save_usage: Optional[Literal["off_session", "on_session"]]


class CustomerSessionComponentsPaymentElement(StripeObject):
    """Part of a reply: schema
    `customer_session_resource_components_resource_payment_element`.
    """

    if TYPE_CHECKING:
        Features: TypeAlias = CustomerSessionComponentsPaymentElementFeatures

    enabled: bool
    features: Optional[CustomerSessionComponentsPaymentElementFeatures]

    _inner_class_types = {"features": "CustomerSessionComponentsPaymentElementFeatures"}


class CustomerSessionComponentsPricingTable(StripeObject):
    """Part of a reply: schema
    `customer_session_resource_components_resource_pricing_table`.
    """

    enabled: bool


class CustomerSessionComponents(StripeObject):
    """Part of a reply: schema `customer_session_resource_components`."""

    if TYPE_CHECKING:
        BuyButton: TypeAlias = CustomerSessionComponentsBuyButton
        PaymentElement: TypeAlias = CustomerSessionComponentsPaymentElement
        PricingTable: TypeAlias = CustomerSessionComponentsPricingTable

    buy_button: CustomerSessionComponentsBuyButton
    payment_element: CustomerSessionComponentsPaymentElement
    pricing_table: CustomerSessionComponentsPricingTable

    _inner_class_types = {
        "buy_button": "CustomerSessionComponentsBuyButton",
        "payment_element": "CustomerSessionComponentsPaymentElement",
        "pricing_table": "CustomerSessionComponentsPricingTable",
    }


class CustomerSession(CreateableAPIResource):
    """The `customer_session` object.

    Operations: POST /v1/customer_sessions.
    """

    OBJECT_NAME: ClassVar[Literal["customer_session"]] = "customer_session"

    if TYPE_CHECKING:
        Components: TypeAlias = CustomerSessionComponents
        customer_id: Optional[str]

    client_secret: str
    components: Optional[CustomerSessionComponents]
    created: int
    customer: ExpandableField[Customer]
    expires_at: int
    livemode: bool
    object: Literal["customer_session"]

    _inner_class_types = {"components": "CustomerSessionComponents", "customer": None}
    _class_url = "/v1/customer_sessions"

    @classmethod
    def create(cls, **params: Unpack[CustomerSessionCreateParams]) -> CustomerSession:
        """POST /v1/customer_sessions

        Required: components, customer.
        Optional: expand.
        Returns CustomerSession; raises StripeError.
        """
        return request("post", "/v1/customer_sessions", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CustomerSessionCreateParams]
    ) -> CustomerSession:
        """Async twin of `create`: POST /v1/customer_sessions."""
        return await request_async("post", "/v1/customer_sessions", (), params)


class CustomerSessionService(StripeService):
    """Calls below `client.v1.customer_sessions`."""

    def create(
        self,
        params: CustomerSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerSession:
        """POST /v1/customer_sessions

        Required: components, customer.
        Optional: expand.
        Returns CustomerSession; raises StripeError.
        """
        return self._request("post", "/v1/customer_sessions", (), params, options)

    async def create_async(
        self,
        params: CustomerSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerSession:
        """Async twin of `create`: POST /v1/customer_sessions."""
        return await self._request_async(
            "post", "/v1/customer_sessions", (), params, options
        )
