# Rendered by codegen; never edit.
"""`shipping_rate`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Dict, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._tax_code import TaxCode
    from .params._others import (
        ShippingRateCreateParams,
        ShippingRateListParams,
        ShippingRateModifyParams,
        ShippingRateRetrieveParams,
        ShippingRateUpdateParams,
    )


class ShippingRateDeliveryEstimateMaximum(StripeObject):
    """Part of a reply: schema `shipping_rate_delivery_estimate_bound`."""

    unit: Literal["business_day", "day", "hour", "month", "week"]
    value: int


class ShippingRateDeliveryEstimate(StripeObject):
    """Part of a reply: schema `shipping_rate_delivery_estimate`."""

    if TYPE_CHECKING:
        Maximum: TypeAlias = ShippingRateDeliveryEstimateMaximum
        Minimum: TypeAlias = ShippingRateDeliveryEstimateMaximum

    maximum: Optional[ShippingRateDeliveryEstimateMaximum]
    minimum: Optional[ShippingRateDeliveryEstimateMaximum]

    _inner_class_types = {
        "maximum": "ShippingRateDeliveryEstimateMaximum",
        "minimum": "ShippingRateDeliveryEstimateMaximum",
    }


class ShippingRateFixedAmountCurrencyOptions(StripeObject):
    """Part of a reply: schema `shipping_rate_currency_option`."""

    amount: int
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]


class ShippingRateFixedAmount(StripeObject):
    """Part of a reply: schema `shipping_rate_fixed_amount`."""

    if TYPE_CHECKING:
        CurrencyOptions: TypeAlias = ShippingRateFixedAmountCurrencyOptions

    amount: int
    currency: str
    currency_options: Optional[Dict[str, ShippingRateFixedAmountCurrencyOptions]]

    _inner_class_types = {"currency_options": "*ShippingRateFixedAmountCurrencyOptions"}


class ShippingRate(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `shipping_rate` object.

    Operations: GET /v1/shipping_rates, GET /v1/shipping_rates/{shipping_rate_token},
    POST /v1/shipping_rates, POST /v1/shipping_rates/{shipping_rate_token}.
    """

    OBJECT_NAME: ClassVar[Literal["shipping_rate"]] = "shipping_rate"

    if TYPE_CHECKING:
        DeliveryEstimate: TypeAlias = ShippingRateDeliveryEstimate
        FixedAmount: TypeAlias = ShippingRateFixedAmount
        tax_code_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ShippingRateListParams],
        ) -> AnyIterator[ShippingRate]: ...

    active: bool
    created: int
    delivery_estimate: Optional[ShippingRateDeliveryEstimate]
    display_name: Optional[str]
    fixed_amount: Optional[ShippingRateFixedAmount]
    id: str
    livemode: bool
    metadata: MapField[str]
    object: Literal["shipping_rate"]
    tax_behavior: Optional[Literal["exclusive", "inclusive", "unspecified"]]
    tax_code: Optional[ExpandableField[TaxCode]]
    type: Literal["fixed_amount"]

    _inner_class_types = {
        "delivery_estimate": "ShippingRateDeliveryEstimate",
        "fixed_amount": "ShippingRateFixedAmount",
        "metadata": "*",
        "tax_code": None,
    }
    _class_url = "/v1/shipping_rates"

    @classmethod
    def create(cls, **params: Unpack[ShippingRateCreateParams]) -> ShippingRate:
        """POST /v1/shipping_rates

        Required: display_name.
        Optional: delivery_estimate, expand, fixed_amount, metadata, tax_behavior,
        tax_code, type.
        Returns ShippingRate; raises StripeError.
        """
        return request("post", "/v1/shipping_rates", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ShippingRateCreateParams]
    ) -> ShippingRate:
        """Async twin of `create`: POST /v1/shipping_rates."""
        return await request_async("post", "/v1/shipping_rates", (), params)

    @classmethod
    def list(cls, **params: Unpack[ShippingRateListParams]) -> ListObject[ShippingRate]:
        """GET /v1/shipping_rates

        Optional: active, created, currency, ending_before, expand, limit,
        starting_after.
        Returns ListObject[ShippingRate]; raises StripeError.
        """
        return request("get", "/v1/shipping_rates", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ShippingRateListParams]
    ) -> ListObject[ShippingRate]:
        """Async twin of `list`: GET /v1/shipping_rates."""
        return await request_async(
            "get", "/v1/shipping_rates", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[ShippingRateModifyParams]
    ) -> ShippingRate:
        """POST /v1/shipping_rates/{shipping_rate_token}

        Optional: active, expand, fixed_amount, metadata, tax_behavior.
        Returns ShippingRate; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/shipping_rates/{shipping_rate_token}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ShippingRateModifyParams]
    ) -> ShippingRate:
        """Async twin of `modify`: POST /v1/shipping_rates/{shipping_rate_token}."""
        return await request_async(
            "post", "/v1/shipping_rates/{shipping_rate_token}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ShippingRateRetrieveParams]
    ) -> ShippingRate:
        """GET /v1/shipping_rates/{shipping_rate_token}

        Optional: expand.
        Returns ShippingRate; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/shipping_rates/{shipping_rate_token}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ShippingRateRetrieveParams]
    ) -> ShippingRate:
        """Async twin of `retrieve`: GET /v1/shipping_rates/{shipping_rate_token}."""
        return await request_async(
            "get", "/v1/shipping_rates/{shipping_rate_token}", (id,), params
        )


class ShippingRateService(StripeService):
    """Calls below `client.v1.shipping_rates`."""

    def create(
        self, params: ShippingRateCreateParams, options: Optional[RequestOptions] = None
    ) -> ShippingRate:
        """POST /v1/shipping_rates

        Required: display_name.
        Optional: delivery_estimate, expand, fixed_amount, metadata, tax_behavior,
        tax_code, type.
        Returns ShippingRate; raises StripeError.
        """
        return self._request("post", "/v1/shipping_rates", (), params, options)

    async def create_async(
        self, params: ShippingRateCreateParams, options: Optional[RequestOptions] = None
    ) -> ShippingRate:
        """Async twin of `create`: POST /v1/shipping_rates."""
        return await self._request_async(
            "post", "/v1/shipping_rates", (), params, options
        )

    def list(
        self,
        params: Optional[ShippingRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ShippingRate]:
        """GET /v1/shipping_rates

        Optional: active, created, currency, ending_before, expand, limit,
        starting_after.
        Returns ListObject[ShippingRate]; raises StripeError.
        """
        return self._request(
            "get", "/v1/shipping_rates", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ShippingRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ShippingRate]:
        """Async twin of `list`: GET /v1/shipping_rates."""
        return await self._request_async(
            "get", "/v1/shipping_rates", (), params, options, expects="list"
        )

    def retrieve(
        self,
        shipping_rate_token: str,
        params: Optional[ShippingRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ShippingRate:
        """GET /v1/shipping_rates/{shipping_rate_token}

        Optional: expand.
        Returns ShippingRate; raises StripeError (InvalidRequestError when
        shipping_rate_token is empty).
        """
        return self._request(
            "get",
            "/v1/shipping_rates/{shipping_rate_token}",
            (shipping_rate_token,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        shipping_rate_token: str,
        params: Optional[ShippingRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ShippingRate:
        """Async twin of `retrieve`: GET /v1/shipping_rates/{shipping_rate_token}."""
        return await self._request_async(
            "get",
            "/v1/shipping_rates/{shipping_rate_token}",
            (shipping_rate_token,),
            params,
            options,
        )

    def update(
        self,
        shipping_rate_token: str,
        params: Optional[ShippingRateUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ShippingRate:
        """POST /v1/shipping_rates/{shipping_rate_token}

        Optional: active, expand, fixed_amount, metadata, tax_behavior.
        Returns ShippingRate; raises StripeError (InvalidRequestError when
        shipping_rate_token is empty).
        """
        return self._request(
            "post",
            "/v1/shipping_rates/{shipping_rate_token}",
            (shipping_rate_token,),
            params,
            options,
        )

    async def update_async(
        self,
        shipping_rate_token: str,
        params: Optional[ShippingRateUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ShippingRate:
        """Async twin of `update`: POST /v1/shipping_rates/{shipping_rate_token}."""
        return await self._request_async(
            "post",
            "/v1/shipping_rates/{shipping_rate_token}",
            (shipping_rate_token,),
            params,
            options,
        )
