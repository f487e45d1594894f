# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PayoutService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._payout import Payout
    from .params._payout import (
        PayoutCancelParams,
        PayoutCreateParams,
        PayoutListParams,
        PayoutRetrieveParams,
        PayoutReverseParams,
        PayoutUpdateParams,
    )


class PayoutService(StripeService):
    """Calls below `client.v1.payouts`."""

    def cancel(
        self,
        payout: str,
        params: Optional[PayoutCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """POST /v1/payouts/{payout}/cancel

        Optional: expand.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request(
            "post", "/v1/payouts/{payout}/cancel", (payout,), params, options
        )

    async def cancel_async(
        self,
        payout: str,
        params: Optional[PayoutCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `cancel`: POST /v1/payouts/{payout}/cancel."""
        return await self._request_async(
            "post", "/v1/payouts/{payout}/cancel", (payout,), params, options
        )

    def create(
        self, params: PayoutCreateParams, options: Optional[RequestOptions] = None
    ) -> Payout:
        """POST /v1/payouts

        Required: amount, currency.
        Optional: description, destination, expand, metadata, method, payout_method,
        source_type, statement_descriptor.
        Returns Payout; raises StripeError.
        """
        return self._request("post", "/v1/payouts", (), params, options)

    async def create_async(
        self, params: PayoutCreateParams, options: Optional[RequestOptions] = None
    ) -> Payout:
        """Async twin of `create`: POST /v1/payouts."""
        return await self._request_async("post", "/v1/payouts", (), params, options)

    def list(
        self,
        params: Optional[PayoutListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Payout]:
        """GET /v1/payouts

        Optional: arrival_date, created, destination, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Payout]; raises StripeError.
        """
        return self._request("get", "/v1/payouts", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[PayoutListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Payout]:
        """Async twin of `list`: GET /v1/payouts."""
        return await self._request_async(
            "get", "/v1/payouts", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payout: str,
        params: Optional[PayoutRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """GET /v1/payouts/{payout}

        Optional: expand.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request("get", "/v1/payouts/{payout}", (payout,), params, options)

    async def retrieve_async(
        self,
        payout: str,
        params: Optional[PayoutRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `retrieve`: GET /v1/payouts/{payout}."""
        return await self._request_async(
            "get", "/v1/payouts/{payout}", (payout,), params, options
        )

    def reverse(
        self,
        payout: str,
        params: Optional[PayoutReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """POST /v1/payouts/{payout}/reverse

        Optional: expand, metadata.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request(
            "post", "/v1/payouts/{payout}/reverse", (payout,), params, options
        )

    async def reverse_async(
        self,
        payout: str,
        params: Optional[PayoutReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `reverse`: POST /v1/payouts/{payout}/reverse."""
        return await self._request_async(
            "post", "/v1/payouts/{payout}/reverse", (payout,), params, options
        )

    def update(
        self,
        payout: str,
        params: Optional[PayoutUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """POST /v1/payouts/{payout}

        Optional: expand, metadata.
        Returns Payout; raises StripeError (InvalidRequestError when payout is
        empty).
        """
        return self._request("post", "/v1/payouts/{payout}", (payout,), params, options)

    async def update_async(
        self,
        payout: str,
        params: Optional[PayoutUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Payout:
        """Async twin of `update`: POST /v1/payouts/{payout}."""
        return await self._request_async(
            "post", "/v1/payouts/{payout}", (payout,), params, options
        )
