# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ProductService, ProductFeatureService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from ._product import Product
    from ._product_feature import ProductFeature
    from .params._product import (
        ProductCreateParams,
        ProductDeleteParams,
        ProductFeatureCreateParams,
        ProductFeatureDeleteParams,
        ProductFeatureListParams,
        ProductFeatureRetrieveParams,
        ProductListParams,
        ProductRetrieveParams,
        ProductSearchParams,
        ProductUpdateParams,
    )


class ProductService(StripeService):
    """Calls below `client.v1.products`."""

    _services = {"features": "_product_service:ProductFeatureService"}
    if TYPE_CHECKING:
        features: ProductFeatureService

    def create(
        self, params: ProductCreateParams, options: Optional[RequestOptions] = None
    ) -> Product:
        """POST /v1/products

        Required: name.
        Optional: active, default_price_data, description, expand, id, images,
        marketing_features, metadata, package_dimensions, shippable,
        statement_descriptor, tax_code, unit_label, url.
        Returns Product; raises StripeError.
        """
        return self._request("post", "/v1/products", (), params, options)

    async def create_async(
        self, params: ProductCreateParams, options: Optional[RequestOptions] = None
    ) -> Product:
        """Async twin of `create`: POST /v1/products."""
        return await self._request_async("post", "/v1/products", (), params, options)

    def delete(
        self,
        id: str,
        params: Optional[ProductDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """DELETE /v1/products/{id}

        Returns Product; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("delete", "/v1/products/{id}", (id,), params, options)

    async def delete_async(
        self,
        id: str,
        params: Optional[ProductDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """Async twin of `delete`: DELETE /v1/products/{id}."""
        return await self._request_async(
            "delete", "/v1/products/{id}", (id,), params, options
        )

    def list(
        self,
        params: Optional[ProductListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Product]:
        """GET /v1/products

        Optional: active, created, ending_before, expand, ids, limit, shippable,
        starting_after, url.
        Returns ListObject[Product]; raises StripeError.
        """
        return self._request("get", "/v1/products", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[ProductListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Product]:
        """Async twin of `list`: GET /v1/products."""
        return await self._request_async(
            "get", "/v1/products", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[ProductRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """GET /v1/products/{id}

        Optional: expand.
        Returns Product; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/products/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[ProductRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """Async twin of `retrieve`: GET /v1/products/{id}."""
        return await self._request_async(
            "get", "/v1/products/{id}", (id,), params, options
        )

    def search(
        self, params: ProductSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Product]:
        """GET /v1/products/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Product]; raises StripeError.
        """
        return self._request(
            "get", "/v1/products/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: ProductSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Product]:
        """Async twin of `search`: GET /v1/products/search."""
        return await self._request_async(
            "get", "/v1/products/search", (), params, options, expects="search"
        )

    def update(
        self,
        id: str,
        params: Optional[ProductUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """POST /v1/products/{id}

        Optional: active, default_price, description, expand, images,
        marketing_features, metadata, name, package_dimensions, shippable,
        statement_descriptor, tax_code, unit_label, url.
        Returns Product; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("post", "/v1/products/{id}", (id,), params, options)

    async def update_async(
        self,
        id: str,
        params: Optional[ProductUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Product:
        """Async twin of `update`: POST /v1/products/{id}."""
        return await self._request_async(
            "post", "/v1/products/{id}", (id,), params, options
        )


class ProductFeatureService(StripeService):
    """Calls below `client.v1.products.features`."""

    def create(
        self,
        product: str,
        params: ProductFeatureCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ProductFeature:
        """POST /v1/products/{product}/features

        Required: entitlement_feature.
        Optional: expand.
        Returns ProductFeature; raises StripeError (InvalidRequestError when product
        is empty).
        """
        return self._request(
            "post", "/v1/products/{product}/features", (product,), params, options
        )

    async def create_async(
        self,
        product: str,
        params: ProductFeatureCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> ProductFeature:
        """Async twin of `create`: POST /v1/products/{product}/features."""
        return await self._request_async(
            "post", "/v1/products/{product}/features", (product,), params, options
        )

    def delete(
        self,
        product: str,
        id: str,
        params: Optional[ProductFeatureDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ProductFeature:
        """DELETE /v1/products/{product}/features/{id}

        Returns ProductFeature; raises StripeError (InvalidRequestError when product
        or id is empty).
        """
        return self._request(
            "delete",
            "/v1/products/{product}/features/{id}",
            (product, id),
            params,
            options,
        )

    async def delete_async(
        self,
        product: str,
        id: str,
        params: Optional[ProductFeatureDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ProductFeature:
        """Async twin of `delete`: DELETE /v1/products/{product}/features/{id}."""
        return await self._request_async(
            "delete",
            "/v1/products/{product}/features/{id}",
            (product, id),
            params,
            options,
        )

    def list(
        self,
        product: str,
        params: Optional[ProductFeatureListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ProductFeature]:
        """GET /v1/products/{product}/features

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ProductFeature]; raises StripeError (InvalidRequestError
        when product is empty).
        """
        return self._request(
            "get",
            "/v1/products/{product}/features",
            (product,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        product: str,
        params: Optional[ProductFeatureListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ProductFeature]:
        """Async twin of `list`: GET /v1/products/{product}/features."""
        return await self._request_async(
            "get",
            "/v1/products/{product}/features",
            (product,),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        product: str,
        id: str,
        params: Optional[ProductFeatureRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ProductFeature:
        """GET /v1/products/{product}/features/{id}

        Optional: expand.
        Returns ProductFeature; raises StripeError (InvalidRequestError when product
        or id is empty).
        """
        return self._request(
            "get",
            "/v1/products/{product}/features/{id}",
            (product, id),
            params,
            options,
        )

    async def retrieve_async(
        self,
        product: str,
        id: str,
        params: Optional[ProductFeatureRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ProductFeature:
        """Async twin of `retrieve`: GET /v1/products/{product}/features/{id}."""
        return await self._request_async(
            "get",
            "/v1/products/{product}/features/{id}",
            (product, id),
            params,
            options,
        )
