# Rendered by codegen; never edit.
"""`price`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, Dict, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField, OptionalMapField
    from ._core.lists import ListObject, SearchResultObject
    from ._core.objects import ExpandableField
    from ._product import Product
    from .params._others import (
        PriceCreateParams,
        PriceListParams,
        PriceModifyParams,
        PriceRetrieveParams,
        PriceSearchParams,
        PriceUpdateParams,
    )


class PriceCustomUnitAmount(StripeObject):
    """Part of a reply: schema `custom_unit_amount`."""

    maximum: Optional[int]
    minimum: Optional[int]
    preset: Optional[int]


class PriceTier(StripeObject):
    """Part of a reply: schema `price_tier`."""

    flat_amount: Optional[int]
    flat_amount_decimal: Optional[Decimal]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]
    up_to: Optional[int]

    _field_encodings = {
        "flat_amount_decimal": "decimal_string",
        "unit_amount_decimal": "decimal_string",
    }


class PriceCurrencyOptions(StripeObject):
    """Part of a reply: schema `currency_option`."""

    if TYPE_CHECKING:
        CustomUnitAmount: TypeAlias = PriceCustomUnitAmount
        Tier: TypeAlias = PriceTier

    custom_unit_amount: Optional[PriceCustomUnitAmount]
    tax_behavior: Optional[Literal["exclusive", "inclusive", "unspecified"]]
    tiers: Optional[List[PriceTier]]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "custom_unit_amount": "PriceCustomUnitAmount",
        "tiers": "PriceTier",
    }
    _field_encodings = {"unit_amount_decimal": "decimal_string"}


class PriceRecurring(StripeObject):
    """Part of a reply: schema `recurring`."""

    interval: Literal["day", "month", "week", "year"]
    interval_count: int
    meter: Optional[str]
    usage_type: Literal["licensed", "metered"]


class PriceTransformQuantity(StripeObject):
    """Part of a reply: schema `transform_quantity`."""

    divide_by: int
    round: Literal["down", "up"]


class Price(
    CreateableAPIResource,
    ListableAPIResource,
    SearchableAPIResource,
    UpdateableAPIResource,
):
    """The `price` object.

    Operations: GET /v1/prices, GET /v1/prices/search, GET /v1/prices/{price},
    POST /v1/prices, POST /v1/prices/{price}.
    """

    OBJECT_NAME: ClassVar[Literal["price"]] = "price"

    if TYPE_CHECKING:
        CurrencyOptions: TypeAlias = PriceCurrencyOptions
        CustomUnitAmount: TypeAlias = PriceCustomUnitAmount
        Recurring: TypeAlias = PriceRecurring
        Tier: TypeAlias = PriceTier
        TransformQuantity: TypeAlias = PriceTransformQuantity
        product_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[PriceListParams]
        ) -> AnyIterator[Price]: ...

        @classmethod
        def search_auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[PriceSearchParams]
        ) -> AnyIterator[Price]: ...

        @classmethod
        async def search_auto_paging_iter_async(
            cls, *, max_items: Optional[int] = None, **params: Unpack[PriceSearchParams]
        ) -> AnyIterator[Price]: ...

    active: bool
    billing_scheme: Literal["per_unit", "tiered"]
    created: int
    currency: str
    currency_options: Optional[Dict[str, PriceCurrencyOptions]]
    custom_unit_amount: Optional[PriceCustomUnitAmount]
    deleted: Optional[Literal[True]]
    id: str
    livemode: bool
    lookup_key: Optional[str]
    metadata: MapField[str]
    nickname: Optional[str]
    object: Literal["price"]
    product: ExpandableField[Product]
    recurring: Optional[PriceRecurring]
    tax_behavior: Optional[Literal["exclusive", "inclusive", "unspecified"]]
    tiers: Optional[List[PriceTier]]
    tiers_mode: Optional[Literal["graduated", "volume"]]
    transform_quantity: Optional[PriceTransformQuantity]
    type: Literal["one_time", "recurring"]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "currency_options": "*PriceCurrencyOptions",
        "custom_unit_amount": "PriceCustomUnitAmount",
        "metadata": "*",
        "product": None,
        "recurring": "PriceRecurring",
        "tiers": "PriceTier",
        "transform_quantity": "PriceTransformQuantity",
    }
    _field_encodings = {"unit_amount_decimal": "decimal_string"}
    _class_url = "/v1/prices"

    @classmethod
    def create(cls, **params: Unpack[PriceCreateParams]) -> Price:
        """POST /v1/prices

        Required: currency.
        Optional: active, billing_scheme, currency_options, custom_unit_amount,
        expand, lookup_key, metadata, nickname, product, product_data, recurring,
        tax_behavior, tiers, tiers_mode, transfer_lookup_key, transform_quantity,
        unit_amount, unit_amount_decimal.
        Returns Price; raises StripeError.
        """
        return request("post", "/v1/prices", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[PriceCreateParams]) -> Price:
        """Async twin of `create`: POST /v1/prices."""
        return await request_async("post", "/v1/prices", (), params)

    @classmethod
    def list(cls, **params: Unpack[PriceListParams]) -> ListObject[Price]:
        """GET /v1/prices

        Optional: active, created, currency, ending_before, expand, limit,
        lookup_keys, product, recurring, starting_after, type.
        Returns ListObject[Price]; raises StripeError.
        """
        return request("get", "/v1/prices", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[PriceListParams]) -> ListObject[Price]:
        """Async twin of `list`: GET /v1/prices."""
        return await request_async("get", "/v1/prices", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[PriceModifyParams]) -> Price:
        """POST /v1/prices/{price}

        Optional: active, currency_options, expand, lookup_key, metadata, nickname,
        tax_behavior, transfer_lookup_key.
        Returns Price; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/prices/{price}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[PriceModifyParams]) -> Price:
        """Async twin of `modify`: POST /v1/prices/{price}."""
        return await request_async("post", "/v1/prices/{price}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[PriceRetrieveParams]) -> Price:
        """GET /v1/prices/{price}

        Optional: expand.
        Returns Price; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/prices/{price}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[PriceRetrieveParams]
    ) -> Price:
        """Async twin of `retrieve`: GET /v1/prices/{price}."""
        return await request_async("get", "/v1/prices/{price}", (id,), params)

    @classmethod
    def search(cls, **params: Unpack[PriceSearchParams]) -> SearchResultObject[Price]:
        """GET /v1/prices/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Price]; raises StripeError.
        """
        return request("get", "/v1/prices/search", (), params, expects="search")

    @classmethod
    async def search_async(
        cls, **params: Unpack[PriceSearchParams]
    ) -> SearchResultObject[Price]:
        """Async twin of `search`: GET /v1/prices/search."""
        return await request_async(
            "get", "/v1/prices/search", (), params, expects="search"
        )


class PricePreviousAttributes(PreviousAttributes):
    """Former values of `price` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        product_id: Optional[str]

    active: Optional[bool]
    billing_scheme: Optional[Literal["per_unit", "tiered"]]
    created: Optional[int]
    currency: Optional[str]
    currency_options: Optional[Dict[str, PriceCurrencyOptions]]
    custom_unit_amount: Optional[PriceCustomUnitAmount]
    deleted: Optional[Literal[True]]
    id: Optional[str]
    livemode: Optional[bool]
    lookup_key: Optional[str]
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Optional[Literal["price"]]
    product: Optional[ExpandableField[Product]]
    recurring: Optional[PriceRecurring]
    tax_behavior: Optional[Literal["exclusive", "inclusive", "unspecified"]]
    tiers: Optional[List[PriceTier]]
    tiers_mode: Optional[Literal["graduated", "volume"]]
    transform_quantity: Optional[PriceTransformQuantity]
    type: Optional[Literal["one_time", "recurring"]]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "currency_options": "*PriceCurrencyOptions",
        "custom_unit_amount": "PriceCustomUnitAmount",
        "metadata": "*",
        "product": None,
        "recurring": "PriceRecurring",
        "tiers": "PriceTier",
        "transform_quantity": "PriceTransformQuantity",
    }
    _field_encodings = {"unit_amount_decimal": "decimal_string"}


class PriceEventData(EventData):
    """What an event holds about the schema `price`."""

    object: Price
    previous_attributes: Optional[PricePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PricePreviousAttributes",
    }


class PriceCreatedEvent(Event):
    """The event `price.created`."""

    LOOKUP_TYPE: ClassVar[Literal["price.created"]] = "price.created"

    data: PriceEventData
    type: Literal["price.created"]

    _inner_class_types = {"data": "PriceEventData"}


class PriceDeletedEvent(Event):
    """The event `price.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["price.deleted"]] = "price.deleted"

    data: PriceEventData
    type: Literal["price.deleted"]

    _inner_class_types = {"data": "PriceEventData"}


class PriceUpdatedEvent(Event):
    """The event `price.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["price.updated"]] = "price.updated"

    data: PriceEventData
    type: Literal["price.updated"]

    _inner_class_types = {"data": "PriceEventData"}


class PriceService(StripeService):
    """Calls below `client.v1.prices`."""

    def create(
        self, params: PriceCreateParams, options: Optional[RequestOptions] = None
    ) -> Price:
        """POST /v1/prices

        Required: currency.
        Optional: active, billing_scheme, currency_options, custom_unit_amount,
        expand, lookup_key, metadata, nickname, product, product_data, recurring,
        tax_behavior, tiers, tiers_mode, transfer_lookup_key, transform_quantity,
        unit_amount, unit_amount_decimal.
        Returns Price; raises StripeError.
        """
        return self._request("post", "/v1/prices", (), params, options)

    async def create_async(
        self, params: PriceCreateParams, options: Optional[RequestOptions] = None
    ) -> Price:
        """Async twin of `create`: POST /v1/prices."""
        return await self._request_async("post", "/v1/prices", (), params, options)

    def list(
        self,
        params: Optional[PriceListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Price]:
        """GET /v1/prices

        Optional: active, created, currency, ending_before, expand, limit,
        lookup_keys, product, recurring, starting_after, type.
        Returns ListObject[Price]; raises StripeError.
        """
        return self._request("get", "/v1/prices", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[PriceListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Price]:
        """Async twin of `list`: GET /v1/prices."""
        return await self._request_async(
            "get", "/v1/prices", (), params, options, expects="list"
        )

    def retrieve(
        self,
        price: str,
        params: Optional[PriceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Price:
        """GET /v1/prices/{price}

        Optional: expand.
        Returns Price; raises StripeError (InvalidRequestError when price is empty).
        """
        return self._request("get", "/v1/prices/{price}", (price,), params, options)

    async def retrieve_async(
        self,
        price: str,
        params: Optional[PriceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Price:
        """Async twin of `retrieve`: GET /v1/prices/{price}."""
        return await self._request_async(
            "get", "/v1/prices/{price}", (price,), params, options
        )

    def search(
        self, params: PriceSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Price]:
        """GET /v1/prices/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Price]; raises StripeError.
        """
        return self._request(
            "get", "/v1/prices/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: PriceSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Price]:
        """Async twin of `search`: GET /v1/prices/search."""
        return await self._request_async(
            "get", "/v1/prices/search", (), params, options, expects="search"
        )

    def update(
        self,
        price: str,
        params: Optional[PriceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Price:
        """POST /v1/prices/{price}

        Optional: active, currency_options, expand, lookup_key, metadata, nickname,
        tax_behavior, transfer_lookup_key.
        Returns Price; raises StripeError (InvalidRequestError when price is empty).
        """
        return self._request("post", "/v1/prices/{price}", (price,), params, options)

    async def update_async(
        self,
        price: str,
        params: Optional[PriceUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Price:
        """Async twin of `update`: POST /v1/prices/{price}."""
        return await self._request_async(
            "post", "/v1/prices/{price}", (price,), params, options
        )
