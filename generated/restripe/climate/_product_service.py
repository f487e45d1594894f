# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ProductService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.climate._product import ProductListParams, ProductRetrieveParams
    from ._product import Product


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
