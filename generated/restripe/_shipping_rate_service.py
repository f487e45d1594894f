# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ShippingRateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._shipping_rate import ShippingRate
    from .params._shipping_rate import (
        ShippingRateCreateParams,
        ShippingRateListParams,
        ShippingRateRetrieveParams,
        ShippingRateUpdateParams,
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
