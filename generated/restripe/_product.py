# Rendered by codegen; never edit.
"""`product`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
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

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField
    from ._price import Price
    from ._product_feature import ProductFeature
    from ._tax_code import TaxCode
    from .params._others import (
        ProductCreateFeatureParams,
        ProductCreateParams,
        ProductDeleteFeatureParams,
        ProductDeleteParams,
        ProductFeatureCreateParams,
        ProductFeatureDeleteParams,
        ProductFeatureListParams,
        ProductFeatureRetrieveParams,
        ProductListFeaturesParams,
        ProductListParams,
        ProductModifyParams,
        ProductRetrieveFeatureParams,
        ProductRetrieveParams,
        ProductSearchParams,
        ProductUpdateParams,
    )


class ProductMarketingFeature(StripeObject):
    """Part of a reply: schema `product_marketing_feature`."""

    name: Optional[str]


class ProductPackageDimensions(StripeObject):
    """Part of a reply: schema `package_dimensions`."""

    height: float
    length: float
    weight: float
    width: float


class Product(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `product` object.

    Operations: DELETE /v1/products/{id},
    DELETE /v1/products/{product}/features/{id}, GET /v1/products,
    GET /v1/products/search, GET /v1/products/{id},
    GET /v1/products/{product}/features, GET /v1/products/{product}/features/{id},
    POST /v1/products, POST /v1/products/{id}, POST /v1/products/{product}/features.
    """

    OBJECT_NAME: ClassVar[Literal["product"]] = "product"

    if TYPE_CHECKING:
        MarketingFeature: TypeAlias = ProductMarketingFeature
        PackageDimensions: TypeAlias = ProductPackageDimensions
        default_price_id: Optional[str]
        tax_code_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[ProductListParams]
        ) -> AnyIterator[Product]: ...

        @classmethod
        def search_auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ProductSearchParams],
        ) -> AnyIterator[Product]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ProductSearchParams],
        ) -> AnyIterator[Product]: ...

    active: bool
    created: int
    default_price: Optional[ExpandableField[Price]]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    id: str
    images: List[str]
    livemode: bool
    marketing_features: List[ProductMarketingFeature]
    metadata: MapField[str]
    name: str
    object: Literal["product"]
    package_dimensions: Optional[ProductPackageDimensions]
    shippable: Optional[bool]
    statement_descriptor: Optional[str]
    tax_code: Optional[ExpandableField[TaxCode]]
    unit_label: Optional[str]
    updated: int
    url: Optional[str]

    _inner_class_types = {
        "default_price": None,
        "marketing_features": "ProductMarketingFeature",
        "metadata": "*",
        "package_dimensions": "ProductPackageDimensions",
        "tax_code": None,
    }
    _class_url = "/v1/products"

    @classmethod
    def create(cls, **params: Unpack[ProductCreateParams]) -> Product:
        """POST /v1/products

        Required: name.
        Optional: active, default_price_data, description, expand, id, images,
        marketing_features, metadata, package_dimensions, shippable,
        statement_descriptor, tax_code, unit_label, url.
        Returns Product; raises StripeError.
        """
        return request("post", "/v1/products", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[ProductCreateParams]) -> Product:
        """Async twin of `create`: POST /v1/products."""
        return await request_async("post", "/v1/products", (), params)

    @api_method
    @staticmethod
    def create_feature(
        product: str, /, **params: Unpack[ProductCreateFeatureParams]
    ) -> ProductFeature:
        """POST /v1/products/{product}/features

        Required: entitlement_feature.
        Optional: expand.
        Returns ProductFeature; raises StripeError (InvalidRequestError when product
        is empty).
        """
        return request_on("post", "/v1/products/{product}/features", (product,), params)

    @api_method
    @staticmethod
    async def create_feature_async(
        product: str, /, **params: Unpack[ProductCreateFeatureParams]
    ) -> ProductFeature:
        """Async twin of `create_feature`: POST /v1/products/{product}/features."""
        return await request_on_async(
            "post", "/v1/products/{product}/features", (product,), params
        )

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[ProductDeleteParams]) -> Product:
        """DELETE /v1/products/{id}

        Returns Product; raises StripeError (InvalidRequestError when sid is empty).
        """
        return request_on("delete", "/v1/products/{id}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ProductDeleteParams]
    ) -> Product:
        """Async twin of `delete`: DELETE /v1/products/{id}."""
        return await request_on_async("delete", "/v1/products/{id}", (sid,), params)

    @api_method
    @staticmethod
    def delete_feature(
        product: str, /, id: str, **params: Unpack[ProductDeleteFeatureParams]
    ) -> ProductFeature:
        """DELETE /v1/products/{product}/features/{id}

        Returns ProductFeature; raises StripeError (InvalidRequestError when product
        or id is empty).
        """
        return request_on(
            "delete", "/v1/products/{product}/features/{id}", (product, id), params
        )

    @api_method
    @staticmethod
    async def delete_feature_async(
        product: str, /, id: str, **params: Unpack[ProductDeleteFeatureParams]
    ) -> ProductFeature:
        """Async twin of `delete_feature`: DELETE /v1/products/{product}/features/{id}."""
        return await request_on_async(
            "delete", "/v1/products/{product}/features/{id}", (product, id), params
        )

    @classmethod
    def list(cls, **params: Unpack[ProductListParams]) -> ListObject[Product]:
        """GET /v1/products

        Optional: active, created, ending_before, expand, ids, limit, shippable,
        starting_after, url.
        Returns ListObject[Product]; raises StripeError.
        """
        return request("get", "/v1/products", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ProductListParams]
    ) -> ListObject[Product]:
        """Async twin of `list`: GET /v1/products."""
        return await request_async("get", "/v1/products", (), params, expects="list")

    @api_method
    @staticmethod
    def list_features(
        product: str, /, **params: Unpack[ProductListFeaturesParams]
    ) -> ListObject[ProductFeature]:
        """GET /v1/products/{product}/features

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ProductFeature]; raises StripeError (InvalidRequestError
        when product is empty).
        """
        return request_on(
            "get", "/v1/products/{product}/features", (product,), params, expects="list"
        )

    @api_method
    @staticmethod
    async def list_features_async(
        product: str, /, **params: Unpack[ProductListFeaturesParams]
    ) -> ListObject[ProductFeature]:
        """Async twin of `list_features`: GET /v1/products/{product}/features."""
        return await request_on_async(
            "get", "/v1/products/{product}/features", (product,), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[ProductModifyParams]) -> Product:
        """POST /v1/products/{id}

        Optional: active, default_price, description, expand, images,
        marketing_features, metadata, name, package_dimensions, shippable,
        statement_descriptor, tax_code, unit_label, url.
        Returns Product; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/products/{id}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ProductModifyParams]
    ) -> Product:
        """Async twin of `modify`: POST /v1/products/{id}."""
        return await request_async("post", "/v1/products/{id}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ProductRetrieveParams]) -> Product:
        """GET /v1/products/{id}

        Optional: expand.
        Returns Product; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/products/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ProductRetrieveParams]
    ) -> Product:
        """Async twin of `retrieve`: GET /v1/products/{id}."""
        return await request_async("get", "/v1/products/{id}", (id,), params)

    @api_method
    @staticmethod
    def retrieve_feature(
        product: str, /, id: str, **params: Unpack[ProductRetrieveFeatureParams]
    ) -> ProductFeature:
        """GET /v1/products/{product}/features/{id}

        Optional: expand.
        Returns ProductFeature; raises StripeError (InvalidRequestError when product
        or id is empty).
        """
        return request_on(
            "get", "/v1/products/{product}/features/{id}", (product, id), params
        )

    @api_method
    @staticmethod
    async def retrieve_feature_async(
        product: str, /, id: str, **params: Unpack[ProductRetrieveFeatureParams]
    ) -> ProductFeature:
        """Async twin of `retrieve_feature`: GET /v1/products/{product}/features/{id}."""
        return await request_on_async(
            "get", "/v1/products/{product}/features/{id}", (product, id), params
        )

    @classmethod
    def search(
        cls, **params: Unpack[ProductSearchParams]
    ) -> SearchResultObject[Product]:
        """GET /v1/products/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Product]; raises StripeError.
        """
        return request("get", "/v1/products/search", (), params, expects="search")

    @classmethod
    async def search_async(
        cls, **params: Unpack[ProductSearchParams]
    ) -> SearchResultObject[Product]:
        """Async twin of `search`: GET /v1/products/search."""
        return await request_async(
            "get", "/v1/products/search", (), params, expects="search"
        )


class ProductPreviousAttributes(PreviousAttributes):
    """Former values of `product` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        default_price_id: Optional[str]
        tax_code_id: Optional[str]

    active: Optional[bool]
    created: Optional[int]
    default_price: Optional[ExpandableField[Price]]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    id: Optional[str]
    images: Optional[List[str]]
    livemode: Optional[bool]
    marketing_features: Optional[List[ProductMarketingFeature]]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["product"]]
    package_dimensions: Optional[ProductPackageDimensions]
    shippable: Optional[bool]
    statement_descriptor: Optional[str]
    tax_code: Optional[ExpandableField[TaxCode]]
    unit_label: Optional[str]
    updated: Optional[int]
    url: Optional[str]

    _inner_class_types = {
        "default_price": None,
        "marketing_features": "ProductMarketingFeature",
        "metadata": "*",
        "package_dimensions": "ProductPackageDimensions",
        "tax_code": None,
    }


class ProductEventData(EventData):
    """What an event holds about the schema `product`."""

    object: Product
    previous_attributes: Optional[ProductPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ProductPreviousAttributes",
    }


class ProductCreatedEvent(Event):
    """The event `product.created`."""

    LOOKUP_TYPE: ClassVar[Literal["product.created"]] = "product.created"

    data: ProductEventData
    type: Literal["product.created"]

    _inner_class_types = {"data": "ProductEventData"}


class ProductDeletedEvent(Event):
    """The event `product.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["product.deleted"]] = "product.deleted"

    data: ProductEventData
    type: Literal["product.deleted"]

    _inner_class_types = {"data": "ProductEventData"}


class ProductUpdatedEvent(Event):
    """The event `product.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["product.updated"]] = "product.updated"

    data: ProductEventData
    type: Literal["product.updated"]

    _inner_class_types = {"data": "ProductEventData"}


class ProductService(StripeService):
    """Calls below `client.v1.products`."""

    _services = {"features": "_product:ProductFeatureService"}
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
