# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `climate.order` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.descriptors import MapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._shared import ClimateRemovalsLocation
    from ..params.climate._order import (
        OrderCancelParams,
        OrderCreateParams,
        OrderListParams,
        OrderModifyParams,
        OrderRetrieveParams,
    )
    from ._product import Product
    from ._supplier import Supplier


class OrderBeneficiary(StripeObject):
    """Part of a reply: schema `climate_removals_beneficiary`."""

    public_name: str


class OrderDeliveryDetail(StripeObject):
    """Part of a reply: schema `climate_removals_order_deliveries`."""

    if TYPE_CHECKING:
        Location: TypeAlias = ClimateRemovalsLocation

    delivered_at: int
    location: Optional[ClimateRemovalsLocation]
    metric_tons: str
    registry_url: Optional[str]
    supplier: Supplier

    _inner_class_types = {
        "location": "_shared:ClimateRemovalsLocation",
        "supplier": None,
    }


class Order(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `climate.order` object.

    Operations: GET /v1/climate/orders, GET /v1/climate/orders/{order},
    POST /v1/climate/orders, POST /v1/climate/orders/{order},
    POST /v1/climate/orders/{order}/cancel.
    """

    OBJECT_NAME: ClassVar[Literal["climate.order"]] = "climate.order"

    if TYPE_CHECKING:
        Beneficiary: TypeAlias = OrderBeneficiary
        DeliveryDetail: TypeAlias = OrderDeliveryDetail
        product_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[OrderListParams]
        ) -> AnyIterator[Order]: ...

    amount_fees: int
    amount_subtotal: int
    amount_total: int
    beneficiary: Optional[OrderBeneficiary]
    canceled_at: Optional[int]
    cancellation_reason: Optional[
        Literal["expired", "product_unavailable", "requested"]
    ]
    certificate: Optional[str]
    confirmed_at: Optional[int]
    created: int
    currency: str
    delayed_at: Optional[int]
    delivered_at: Optional[int]
    delivery_details: List[OrderDeliveryDetail]
    expected_delivery_year: int
    id: str
    livemode: bool
    metadata: MapField[str]
    metric_tons: Decimal
    object: Literal["climate.order"]
    product: ExpandableField[Product]
    product_substituted_at: Optional[int]
    status: Literal["awaiting_funds", "canceled", "confirmed", "delivered", "open"]

    _inner_class_types = {
        "beneficiary": "OrderBeneficiary",
        "delivery_details": "OrderDeliveryDetail",
        "metadata": "*",
        "product": None,
    }
    _field_encodings = {"metric_tons": "decimal_string"}
    _class_url = "/v1/climate/orders"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "climate.order"

    @api_method
    @staticmethod
    def cancel(order: str, /, **params: Unpack[OrderCancelParams]) -> Order:
        """POST /v1/climate/orders/{order}/cancel

        Optional: expand.
        Returns Order; raises StripeError (InvalidRequestError when order is empty).
        """
        return request_on("post", "/v1/climate/orders/{order}/cancel", (order,), params)

    @api_method
    @staticmethod
    async def cancel_async(order: str, /, **params: Unpack[OrderCancelParams]) -> Order:
        """Async twin of `cancel`: POST /v1/climate/orders/{order}/cancel."""
        return await request_on_async(
            "post", "/v1/climate/orders/{order}/cancel", (order,), params
        )

    @classmethod
    def create(cls, **params: Unpack[OrderCreateParams]) -> Order:
        """POST /v1/climate/orders

        Required: product.
        Optional: amount, beneficiary, currency, expand, metadata, metric_tons.
        Returns Order; raises StripeError.
        """
        return request("post", "/v1/climate/orders", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[OrderCreateParams]) -> Order:
        """Async twin of `create`: POST /v1/climate/orders."""
        return await request_async("post", "/v1/climate/orders", (), params)

    @classmethod
    def list(cls, **params: Unpack[OrderListParams]) -> ListObject[Order]:
        """GET /v1/climate/orders

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Order]; raises StripeError.
        """
        return request("get", "/v1/climate/orders", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[OrderListParams]) -> ListObject[Order]:
        """Async twin of `list`: GET /v1/climate/orders."""
        return await request_async(
            "get", "/v1/climate/orders", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[OrderModifyParams]) -> Order:
        """POST /v1/climate/orders/{order}

        Optional: beneficiary, expand, metadata.
        Returns Order; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/climate/orders/{order}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[OrderModifyParams]) -> Order:
        """Async twin of `modify`: POST /v1/climate/orders/{order}."""
        return await request_async("post", "/v1/climate/orders/{order}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[OrderRetrieveParams]) -> Order:
        """GET /v1/climate/orders/{order}

        Optional: expand.
        Returns Order; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/climate/orders/{order}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[OrderRetrieveParams]
    ) -> Order:
        """Async twin of `retrieve`: GET /v1/climate/orders/{order}."""
        return await request_async("get", "/v1/climate/orders/{order}", (id,), params)
