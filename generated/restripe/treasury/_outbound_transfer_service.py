# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: OutboundTransferService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._outbound_transfer import (
        OutboundTransferCancelParams,
        OutboundTransferCreateParams,
        OutboundTransferListParams,
        OutboundTransferRetrieveParams,
    )
    from ._outbound_transfer import OutboundTransfer


class OutboundTransferService(StripeService):
    """Calls below `client.v1.treasury.outbound_transfers`."""

    def cancel(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
            options,
        )

    async def cancel_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/outbound_transfers/{outbound_transfer}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/outbound_transfers/{outbound_transfer}/cancel",
            (outbound_transfer,),
            params,
            options,
        )

    def create(
        self,
        params: OutboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/treasury/outbound_transfers

        Required: amount, currency, financial_account.
        Optional: description, destination_payment_method,
        destination_payment_method_data, destination_payment_method_options, expand,
        metadata, statement_descriptor.
        Returns OutboundTransfer; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/outbound_transfers", (), params, options
        )

    async def create_async(
        self,
        params: OutboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `create`: POST /v1/treasury/outbound_transfers."""
        return await self._request_async(
            "post", "/v1/treasury/outbound_transfers", (), params, options
        )

    def list(
        self,
        params: OutboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundTransfer]:
        """GET /v1/treasury/outbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[OutboundTransfer]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/outbound_transfers",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: OutboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[OutboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/outbound_transfers."""
        return await self._request_async(
            "get",
            "/v1/treasury/outbound_transfers",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """GET /v1/treasury/outbound_transfers/{outbound_transfer}

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `retrieve`:
        GET /v1/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )
