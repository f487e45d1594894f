# Rendered by codegen; never edit.
"""`climate.order`, `climate.product`, `climate.supplier`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
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
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, Dict, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._shared import ClimateRemovalsLocation
    from ..params.climate import (
        OrderCancelParams,
        OrderCreateParams,
        OrderListParams,
        OrderModifyParams,
        OrderRetrieveParams,
        OrderUpdateParams,
        ProductListParams,
        ProductRetrieveParams,
        SupplierListParams,
        SupplierRetrieveParams,
    )


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


class ProductCurrentPricesPerMetricTon(StripeObject):
    """Part of a reply: schema `climate_removals_products_price`."""

    amount_fees: int
    amount_subtotal: int
    amount_total: int


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


class Product(ListableAPIResource):
    """The `climate.product` object.

    Operations: GET /v1/climate/products, GET /v1/climate/products/{product}.
    """

    OBJECT_NAME: ClassVar[Literal["climate.product"]] = "climate.product"

    if TYPE_CHECKING:
        CurrentPricesPerMetricTon: TypeAlias = ProductCurrentPricesPerMetricTon

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[ProductListParams]
        ) -> AnyIterator[Product]: ...

    created: int
    current_prices_per_metric_ton: Dict[str, ProductCurrentPricesPerMetricTon]
    delivery_year: Optional[int]
    id: str
    livemode: bool
    metric_tons_available: Decimal
    name: str
    object: Literal["climate.product"]
    suppliers: List[Supplier]

    _inner_class_types = {
        "current_prices_per_metric_ton": "*ProductCurrentPricesPerMetricTon",
        "suppliers": None,
    }
    _field_encodings = {"metric_tons_available": "decimal_string"}
    _class_url = "/v1/climate/products"

    @classmethod
    def list(cls, **params: Unpack[ProductListParams]) -> ListObject[Product]:
        """GET /v1/climate/products

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Product]; raises StripeError.
        """
        return request("get", "/v1/climate/products", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ProductListParams]
    ) -> ListObject[Product]:
        """Async twin of `list`: GET /v1/climate/products."""
        return await request_async(
            "get", "/v1/climate/products", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ProductRetrieveParams]) -> Product:
        """GET /v1/climate/products/{product}

        Optional: expand.
        Returns Product; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/climate/products/{product}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ProductRetrieveParams]
    ) -> Product:
        """Async twin of `retrieve`: GET /v1/climate/products/{product}."""
        return await request_async(
            "get", "/v1/climate/products/{product}", (id,), params
        )


class Supplier(ListableAPIResource):
    """The `climate.supplier` object.

    Operations: GET /v1/climate/suppliers, GET /v1/climate/suppliers/{supplier}.
    """

    OBJECT_NAME: ClassVar[Literal["climate.supplier"]] = "climate.supplier"

    if TYPE_CHECKING:
        Location: TypeAlias = ClimateRemovalsLocation

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SupplierListParams],
        ) -> AnyIterator[Supplier]: ...

    id: str
    info_url: str
    livemode: bool
    locations: List[ClimateRemovalsLocation]
    name: str
    object: Literal["climate.supplier"]
    removal_pathway: Literal[
        "biomass_carbon_removal_and_storage",
        "direct_air_capture",
        "enhanced_weathering",
    ]

    _inner_class_types = {"locations": "_shared:ClimateRemovalsLocation"}
    _class_url = "/v1/climate/suppliers"

    @classmethod
    def list(cls, **params: Unpack[SupplierListParams]) -> ListObject[Supplier]:
        """GET /v1/climate/suppliers

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Supplier]; raises StripeError.
        """
        return request("get", "/v1/climate/suppliers", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SupplierListParams]
    ) -> ListObject[Supplier]:
        """Async twin of `list`: GET /v1/climate/suppliers."""
        return await request_async(
            "get", "/v1/climate/suppliers", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[SupplierRetrieveParams]) -> Supplier:
        """GET /v1/climate/suppliers/{supplier}

        Optional: expand.
        Returns Supplier; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/climate/suppliers/{supplier}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SupplierRetrieveParams]
    ) -> Supplier:
        """Async twin of `retrieve`: GET /v1/climate/suppliers/{supplier}."""
        return await request_async(
            "get", "/v1/climate/suppliers/{supplier}", (id,), params
        )


class ClimateOrderPreviousAttributes(PreviousAttributes):
    """Former values of `climate.order` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        product_id: Optional[str]

    amount_fees: Optional[int]
    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    beneficiary: Optional[OrderBeneficiary]
    canceled_at: Optional[int]
    cancellation_reason: Optional[
        Literal["expired", "product_unavailable", "requested"]
    ]
    certificate: Optional[str]
    confirmed_at: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    delayed_at: Optional[int]
    delivered_at: Optional[int]
    delivery_details: Optional[List[OrderDeliveryDetail]]
    expected_delivery_year: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    metric_tons: Optional[Decimal]
    object: Optional[Literal["climate.order"]]
    product: Optional[ExpandableField[Product]]
    product_substituted_at: Optional[int]
    status: Optional[
        Literal["awaiting_funds", "canceled", "confirmed", "delivered", "open"]
    ]

    _inner_class_types = {
        "beneficiary": "OrderBeneficiary",
        "delivery_details": "OrderDeliveryDetail",
        "metadata": "*",
        "product": None,
    }
    _field_encodings = {"metric_tons": "decimal_string"}


class ClimateOrderEventData(EventData):
    """What an event holds about the schema `climate.order`."""

    object: Order
    previous_attributes: Optional[ClimateOrderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ClimateOrderPreviousAttributes",
    }


class ClimateOrderCanceledEvent(Event):
    """The event `climate.order.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.canceled"]] = "climate.order.canceled"

    data: ClimateOrderEventData
    type: Literal["climate.order.canceled"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderCreatedEvent(Event):
    """The event `climate.order.created`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.created"]] = "climate.order.created"

    data: ClimateOrderEventData
    type: Literal["climate.order.created"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderDelayedEvent(Event):
    """The event `climate.order.delayed`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.delayed"]] = "climate.order.delayed"

    data: ClimateOrderEventData
    type: Literal["climate.order.delayed"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderDeliveredEvent(Event):
    """The event `climate.order.delivered`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.delivered"]] = (
        "climate.order.delivered"
    )

    data: ClimateOrderEventData
    type: Literal["climate.order.delivered"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderProductSubstitutedEvent(Event):
    """The event `climate.order.product_substituted`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.product_substituted"]] = (
        "climate.order.product_substituted"
    )

    data: ClimateOrderEventData
    type: Literal["climate.order.product_substituted"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateProductPreviousAttributes(PreviousAttributes):
    """Former values of `climate.product` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    current_prices_per_metric_ton: Optional[Dict[str, ProductCurrentPricesPerMetricTon]]
    delivery_year: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    metric_tons_available: Optional[Decimal]
    name: Optional[str]
    object: Optional[Literal["climate.product"]]
    suppliers: Optional[List[Supplier]]

    _inner_class_types = {
        "current_prices_per_metric_ton": "*ProductCurrentPricesPerMetricTon",
        "suppliers": None,
    }
    _field_encodings = {"metric_tons_available": "decimal_string"}


class ClimateProductEventData(EventData):
    """What an event holds about the schema `climate.product`."""

    object: Product
    previous_attributes: Optional[ClimateProductPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ClimateProductPreviousAttributes",
    }


class ClimateProductCreatedEvent(Event):
    """The event `climate.product.created`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.product.created"]] = (
        "climate.product.created"
    )

    data: ClimateProductEventData
    type: Literal["climate.product.created"]

    _inner_class_types = {"data": "ClimateProductEventData"}


class ClimateProductPricingUpdatedEvent(Event):
    """The event `climate.product.pricing_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.product.pricing_updated"]] = (
        "climate.product.pricing_updated"
    )

    data: ClimateProductEventData
    type: Literal["climate.product.pricing_updated"]

    _inner_class_types = {"data": "ClimateProductEventData"}


class OrderService(StripeService):
    """Calls below `client.v1.climate.orders`."""

    def cancel(
        self,
        order: str,
        params: Optional[OrderCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Order:
        """POST /v1/climate/orders/{order}/cancel

        Optional: expand.
        Returns Order; raises StripeError (InvalidRequestError when order is empty).
        """
        return self._request(
            "post", "/v1/climate/orders/{order}/cancel", (order,), params, options
        )

    async def cancel_async(
        self,
        order: str,
        params: Optional[OrderCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Order:
        """Async twin of `cancel`: POST /v1/climate/orders/{order}/cancel."""
        return await self._request_async(
            "post", "/v1/climate/orders/{order}/cancel", (order,), params, options
        )

    def create(
        self, params: OrderCreateParams, options: Optional[RequestOptions] = None
    ) -> Order:
        """POST /v1/climate/orders

        Required: product.
        Optional: amount, beneficiary, currency, expand, metadata, metric_tons.
        Returns Order; raises StripeError.
        """
        return self._request("post", "/v1/climate/orders", (), params, options)

    async def create_async(
        self, params: OrderCreateParams, options: Optional[RequestOptions] = None
    ) -> Order:
        """Async twin of `create`: POST /v1/climate/orders."""
        return await self._request_async(
            "post", "/v1/climate/orders", (), params, options
        )

    def list(
        self,
        params: Optional[OrderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Order]:
        """GET /v1/climate/orders

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Order]; raises StripeError.
        """
        return self._request(
            "get", "/v1/climate/orders", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[OrderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Order]:
        """Async twin of `list`: GET /v1/climate/orders."""
        return await self._request_async(
            "get", "/v1/climate/orders", (), params, options, expects="list"
        )

    def retrieve(
        self,
        order: str,
        params: Optional[OrderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Order:
        """GET /v1/climate/orders/{order}

        Optional: expand.
        Returns Order; raises StripeError (InvalidRequestError when order is empty).
        """
        return self._request(
            "get", "/v1/climate/orders/{order}", (order,), params, options
        )

    async def retrieve_async(
        self,
        order: str,
        params: Optional[OrderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Order:
        """Async twin of `retrieve`: GET /v1/climate/orders/{order}."""
        return await self._request_async(
            "get", "/v1/climate/orders/{order}", (order,), params, options
        )

    def update(
        self,
        order: str,
        params: Optional[OrderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Order:
        """POST /v1/climate/orders/{order}

        Optional: beneficiary, expand, metadata.
        Returns Order; raises StripeError (InvalidRequestError when order is empty).
        """
        return self._request(
            "post", "/v1/climate/orders/{order}", (order,), params, options
        )

    async def update_async(
        self,
        order: str,
        params: Optional[OrderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Order:
        """Async twin of `update`: POST /v1/climate/orders/{order}."""
        return await self._request_async(
            "post", "/v1/climate/orders/{order}", (order,), params, options
        )


class ProductService(StripeService):
    """Calls below `client.v1.climate.products`."""

    def list(
        self,
        params: Optional[ProductListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Product]:
        """GET /v1/climate/products

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Product]; raises StripeError.
        """
        return self._request(
            "get", "/v1/climate/products", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ProductListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Product]:
        """Async twin of `list`: GET /v1/climate/products."""
        return await self._request_async(
            "get", "/v1/climate/products", (), params, options, expects="list"
        )

    def retrieve(
        self,
        product: str,
        params: Optional[ProductRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """GET /v1/climate/products/{product}

        Optional: expand.
        Returns Product; raises StripeError (InvalidRequestError when product is
        empty).
        """
        return self._request(
            "get", "/v1/climate/products/{product}", (product,), params, options
        )

    async def retrieve_async(
        self,
        product: str,
        params: Optional[ProductRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """Async twin of `retrieve`: GET /v1/climate/products/{product}."""
        return await self._request_async(
            "get", "/v1/climate/products/{product}", (product,), params, options
        )


class SupplierService(StripeService):
    """Calls below `client.v1.climate.suppliers`."""

    def list(
        self,
        params: Optional[SupplierListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Supplier]:
        """GET /v1/climate/suppliers

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Supplier]; raises StripeError.
        """
        return self._request(
            "get", "/v1/climate/suppliers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SupplierListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Supplier]:
        """Async twin of `list`: GET /v1/climate/suppliers."""
        return await self._request_async(
            "get", "/v1/climate/suppliers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        supplier: str,
        params: Optional[SupplierRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Supplier:
        """GET /v1/climate/suppliers/{supplier}

        Optional: expand.
        Returns Supplier; raises StripeError (InvalidRequestError when supplier is
        empty).
        """
        return self._request(
            "get", "/v1/climate/suppliers/{supplier}", (supplier,), params, options
        )

    async def retrieve_async(
        self,
        supplier: str,
        params: Optional[SupplierRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Supplier:
        """Async twin of `retrieve`: GET /v1/climate/suppliers/{supplier}."""
        return await self._request_async(
            "get", "/v1/climate/suppliers/{supplier}", (supplier,), params, options
        )
