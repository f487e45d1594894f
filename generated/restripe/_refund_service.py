# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: RefundService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._refund import Refund
    from .params._refund import (
        RefundCancelParams,
        RefundCreateParams,
        RefundListParams,
        RefundRetrieveParams,
        RefundUpdateParams,
    )


class RefundService(StripeService):
    """Calls below `client.v1.refunds`."""

    def cancel(
        self,
        refund: str,
        params: Optional[RefundCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/refunds/{refund}/cancel

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request(
            "post", "/v1/refunds/{refund}/cancel", (refund,), params, options
        )

    async def cancel_async(
        self,
        refund: str,
        params: Optional[RefundCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `cancel`: POST /v1/refunds/{refund}/cancel."""
        return await self._request_async(
            "post", "/v1/refunds/{refund}/cancel", (refund,), params, options
        )

    def create(
        self,
        params: Optional[RefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/refunds

        Optional: amount, charge, currency, customer, expand, instructions_email,
        metadata, origin, payment_intent, reason, refund_application_fee,
        reverse_transfer.
        Returns Refund; raises StripeError.
        """
        return self._request("post", "/v1/refunds", (), params, options)

    async def create_async(
        self,
        params: Optional[RefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `create`: POST /v1/refunds."""
        return await self._request_async("post", "/v1/refunds", (), params, options)

    def list(
        self,
        params: Optional[RefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Refund]:
        """GET /v1/refunds

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[Refund]; raises StripeError.
        """
        return self._request("get", "/v1/refunds", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[RefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Refund]:
        """Async twin of `list`: GET /v1/refunds."""
        return await self._request_async(
            "get", "/v1/refunds", (), params, options, expects="list"
        )

    def retrieve(
        self,
        refund: str,
        params: Optional[RefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """GET /v1/refunds/{refund}

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request("get", "/v1/refunds/{refund}", (refund,), params, options)

    async def retrieve_async(
        self,
        refund: str,
        params: Optional[RefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `retrieve`: GET /v1/refunds/{refund}."""
        return await self._request_async(
            "get", "/v1/refunds/{refund}", (refund,), params, options
        )

    def update(
        self,
        refund: str,
        params: Optional[RefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/refunds/{refund}

        Optional: expand, metadata.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request("post", "/v1/refunds/{refund}", (refund,), params, options)

    async def update_async(
        self,
        refund: str,
        params: Optional[RefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `update`: POST /v1/refunds/{refund}."""
        return await self._request_async(
            "post", "/v1/refunds/{refund}", (refund,), params, options
        )
