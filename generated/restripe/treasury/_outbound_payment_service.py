# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: OutboundPaymentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._outbound_payment import (
        OutboundPaymentCancelParams,
        OutboundPaymentCreateParams,
        OutboundPaymentListParams,
        OutboundPaymentRetrieveParams,
    )
    from ._outbound_payment import OutboundPayment


class OutboundPaymentService(StripeService):
    """Calls below `client.v1.treasury.outbound_payments`."""

    def cancel(
        self,
        id: str,
        params: Optional[OutboundPaymentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments/{id}/cancel

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params, options
        )

    async def cancel_async(
        self,
        id: str,
        params: Optional[OutboundPaymentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `cancel`: POST /v1/treasury/outbound_payments/{id}/cancel."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_payments/{id}/cancel", (id,), params, options
        )

    def create(
        self,
        params: OutboundPaymentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """POST /v1/treasury/outbound_payments

        Required: amount, currency, financial_account.
        Optional: customer, description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options,
        end_user_details, expand, metadata, statement_descriptor.
        Returns OutboundPayment; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/outbound_payments", (), params, options
        )

    async def create_async(
        self,
        params: OutboundPaymentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `create`: POST /v1/treasury/outbound_payments."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_payments", (), params, options
        )

    def list(
        self,
        params: OutboundPaymentListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundPayment]:
        """GET /v1/treasury/outbound_payments

        Required: financial_account.
        Optional: created, customer, ending_before, expand, limit, starting_after,
        status.
        Returns ListObject[OutboundPayment]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/outbound_payments", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: OutboundPaymentListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundPayment]:
        """Async twin of `list`: GET /v1/treasury/outbound_payments."""
        return await self._request_async(
            "get", "/v1/treasury/outbound_payments", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[OutboundPaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """GET /v1/treasury/outbound_payments/{id}

        Optional: expand.
        Returns OutboundPayment; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[OutboundPaymentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundPayment:
        """Async twin of `retrieve`: GET /v1/treasury/outbound_payments/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/outbound_payments/{id}", (id,), params, options
        )
