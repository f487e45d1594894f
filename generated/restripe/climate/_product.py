# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `climate.product` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, Dict, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.climate import ProductListParams, ProductRetrieveParams
    from ._supplier import Supplier


class ProductCurrentPricesPerMetricTon(StripeObject):
    """Part of a reply: schema `climate_removals_products_price`."""

    amount_fees: int
    amount_subtotal: int
    amount_total: int


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
