# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: OrderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.climate._order import (
        OrderCancelParams,
        OrderCreateParams,
        OrderListParams,
        OrderRetrieveParams,
        OrderUpdateParams,
    )
    from ._order import Order


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
