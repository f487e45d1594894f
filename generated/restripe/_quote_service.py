# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: QuoteService, QuoteComputedUpfrontLineItemsService, QuoteLineItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.message import StripeStreamResponse
    from ._line_item import LineItem
    from ._quote import Quote
    from .params._quote import (
        QuoteAcceptParams,
        QuoteCancelParams,
        QuoteComputedUpfrontLineItemsListParams,
        QuoteCreateParams,
        QuoteFinalizeQuoteParams,
        QuoteLineItemListParams,
        QuoteListParams,
        QuotePdfParams,
        QuoteRetrieveParams,
        QuoteUpdateParams,
    )


class QuoteService(StripeService):
    """Calls below `client.v1.quotes`."""

    _services = {
        "computed_upfront_line_items": "_quote_service:QuoteComputedUpfrontLineItemsService",
        "line_items": "_quote_service:QuoteLineItemService",
    }
    if TYPE_CHECKING:
        computed_upfront_line_items: QuoteComputedUpfrontLineItemsService
        line_items: QuoteLineItemService

    def accept(
        self,
        quote: str,
        params: Optional[QuoteAcceptParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}/accept

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request(
            "post", "/v1/quotes/{quote}/accept", (quote,), params, options
        )

    async def accept_async(
        self,
        quote: str,
        params: Optional[QuoteAcceptParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `accept`: POST /v1/quotes/{quote}/accept."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}/accept", (quote,), params, options
        )

    def cancel(
        self,
        quote: str,
        params: Optional[QuoteCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}/cancel

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request(
            "post", "/v1/quotes/{quote}/cancel", (quote,), params, options
        )

    async def cancel_async(
        self,
        quote: str,
        params: Optional[QuoteCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `cancel`: POST /v1/quotes/{quote}/cancel."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}/cancel", (quote,), params, options
        )

    def create(
        self,
        params: Optional[QuoteCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes

        Optional: application_fee_amount, application_fee_percent, automatic_tax,
        collection_method, customer, default_tax_rates, description, discounts,
        expand, expires_at, footer, from_quote, header, invoice_settings, line_items,
        metadata, on_behalf_of, subscription_data, test_clock, transfer_data.
        Returns Quote; raises StripeError.
        """
        return self._request("post", "/v1/quotes", (), params, options)

    async def create_async(
        self,
        params: Optional[QuoteCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `create`: POST /v1/quotes."""
        return await self._request_async("post", "/v1/quotes", (), params, options)

    def finalize_quote(
        self,
        quote: str,
        params: Optional[QuoteFinalizeQuoteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}/finalize

        Optional: expand, expires_at.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request(
            "post", "/v1/quotes/{quote}/finalize", (quote,), params, options
        )

    async def finalize_quote_async(
        self,
        quote: str,
        params: Optional[QuoteFinalizeQuoteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `finalize_quote`: POST /v1/quotes/{quote}/finalize."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}/finalize", (quote,), params, options
        )

    def list(
        self,
        params: Optional[QuoteListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Quote]:
        """GET /v1/quotes

        Optional: customer, ending_before, expand, limit, starting_after, status,
        test_clock.
        Returns ListObject[Quote]; raises StripeError.
        """
        return self._request("get", "/v1/quotes", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[QuoteListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Quote]:
        """Async twin of `list`: GET /v1/quotes."""
        return await self._request_async(
            "get", "/v1/quotes", (), params, options, expects="list"
        )

    def pdf(
        self,
        quote: str,
        params: Optional[QuotePdfParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> StripeStreamResponse:
        """GET /v1/quotes/{quote}/pdf

        Optional: expand.
        Returns StripeStreamResponse; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return self._request_stream(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, options, base="files"
        )

    async def pdf_async(
        self,
        quote: str,
        params: Optional[QuotePdfParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> StripeStreamResponse:
        """Async twin of `pdf`: GET /v1/quotes/{quote}/pdf."""
        return await self._request_stream_async(
            "get", "/v1/quotes/{quote}/pdf", (quote,), params, options, base="files"
        )

    def retrieve(
        self,
        quote: str,
        params: Optional[QuoteRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """GET /v1/quotes/{quote}

        Optional: expand.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request("get", "/v1/quotes/{quote}", (quote,), params, options)

    async def retrieve_async(
        self,
        quote: str,
        params: Optional[QuoteRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `retrieve`: GET /v1/quotes/{quote}."""
        return await self._request_async(
            "get", "/v1/quotes/{quote}", (quote,), params, options
        )

    def update(
        self,
        quote: str,
        params: Optional[QuoteUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """POST /v1/quotes/{quote}

        Optional: application_fee_amount, application_fee_percent, automatic_tax,
        collection_method, customer, default_tax_rates, description, discounts,
        expand, expires_at, footer, header, invoice_settings, line_items, metadata,
        on_behalf_of, subscription_data, transfer_data.
        Returns Quote; raises StripeError (InvalidRequestError when quote is empty).
        """
        return self._request("post", "/v1/quotes/{quote}", (quote,), params, options)

    async def update_async(
        self,
        quote: str,
        params: Optional[QuoteUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Quote:
        """Async twin of `update`: POST /v1/quotes/{quote}."""
        return await self._request_async(
            "post", "/v1/quotes/{quote}", (quote,), params, options
        )


class QuoteComputedUpfrontLineItemsService(StripeService):
    """Calls below `client.v1.quotes.computed_upfront_line_items`."""

    def list(
        self,
        quote: str,
        params: Optional[QuoteComputedUpfrontLineItemsListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/computed_upfront_line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return self._request(
            "get",
            "/v1/quotes/{quote}/computed_upfront_line_items",
            (quote,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        quote: str,
        params: Optional[QuoteComputedUpfrontLineItemsListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/quotes/{quote}/computed_upfront_line_items."""
        return await self._request_async(
            "get",
            "/v1/quotes/{quote}/computed_upfront_line_items",
            (quote,),
            params,
            options,
            expects="list",
        )


class QuoteLineItemService(StripeService):
    """Calls below `client.v1.quotes.line_items`."""

    def list(
        self,
        quote: str,
        params: Optional[QuoteLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/quotes/{quote}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        quote is empty).
        """
        return self._request(
            "get",
            "/v1/quotes/{quote}/line_items",
            (quote,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        quote: str,
        params: Optional[QuoteLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/quotes/{quote}/line_items."""
        return await self._request_async(
            "get",
            "/v1/quotes/{quote}/line_items",
            (quote,),
            params,
            options,
            expects="list",
        )
