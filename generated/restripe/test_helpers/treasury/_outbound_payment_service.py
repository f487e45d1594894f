# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: OutboundPaymentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.treasury._outbound_payment import (
        OutboundPaymentFailParams,
        OutboundPaymentPostParams,
        OutboundPaymentReturnOutboundPaymentParams,
        OutboundPaymentUpdateParams,
    )
    from ...treasury._outbound_payment import OutboundPayment


class OutboundPaymentService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.outbound_payments`."""

    def fail(
        self,
        id: str,
        params: Optional[OutboundPaymentFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/fail

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
            (id,),
            params,
            options,
        )

    async def fail_async(
        self,
        id: str,
        params: Optional[OutboundPaymentFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `fail`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/fail",
            (id,),
            params,
            options,
        )

    def post(
        self,
        id: str,
        params: Optional[OutboundPaymentPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/post

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/post",
            (id,),
            params,
            options,
        )

    async def post_async(
        self,
        id: str,
        params: Optional[OutboundPaymentPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `post`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}/post.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/post",
            (id,),
            params,
            options,
        )

    def return_outbound_payment(
        self,
        id: str,
        params: Optional[OutboundPaymentReturnOutboundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}/return

        Optional: expand, returned_details.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/return",
            (id,),
            params,
            options,
        )

    async def return_outbound_payment_async(
        self,
        id: str,
        params: Optional[OutboundPaymentReturnOutboundPaymentParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `return_outbound_payment`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}/return",
            (id,),
            params,
            options,
        )

    def update(
        self,
        id: str,
        params: OutboundPaymentUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/test_helpers/treasury/outbound_payments/{id}

        Required: tracking_details.
        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}",
            (id,),
            params,
            options,
        )

    async def update_async(
        self,
        id: str,
        params: OutboundPaymentUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `update`:
        POST /v1/test_helpers/treasury/outbound_payments/{id}.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_payments/{id}",
            (id,),
            params,
            options,
        )
