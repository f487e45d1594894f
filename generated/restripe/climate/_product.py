# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `climate.product` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import ListableAPIResource, request, request_async

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, Dict, List, Literal, Optional

    from typing_extensions import Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from ..params.climate._product import ProductListParams, ProductRetrieveParams
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "climate.product"

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
