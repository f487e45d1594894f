# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PriceService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from ._price import Price
    from .params._price import (
        PriceCreateParams,
        PriceListParams,
        PriceRetrieveParams,
        PriceSearchParams,
        PriceUpdateParams,
    )


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
