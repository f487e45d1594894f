# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: InboundTransferService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._inbound_transfer import (
        InboundTransferCancelParams,
        InboundTransferCreateParams,
        InboundTransferListParams,
        InboundTransferRetrieveParams,
    )
    from ._inbound_transfer import InboundTransfer


class InboundTransferService(StripeService):
    """Calls below `client.v1.treasury.inbound_transfers`."""

    def cancel(
        self,
        inbound_transfer: str,
        params: Optional[InboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when
        inbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
            options,
        )

    async def cancel_async(
        self,
        inbound_transfer: str,
        params: Optional[InboundTransferCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `cancel`:
        POST /v1/treasury/inbound_transfers/{inbound_transfer}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/inbound_transfers/{inbound_transfer}/cancel",
            (inbound_transfer,),
            params,
            options,
        )

    def create(
        self,
        params: InboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/treasury/inbound_transfers

        Required: amount, currency, financial_account, origin_payment_method.
        Optional: description, expand, metadata, statement_descriptor.
        Returns InboundTransfer; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/inbound_transfers", (), params, options
        )

    async def create_async(
        self,
        params: InboundTransferCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `create`: POST /v1/treasury/inbound_transfers."""
        return await self._request_async(
            "post", "/v1/treasury/inbound_transfers", (), params, options
        )

    def list(
        self,
        params: InboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InboundTransfer]:
        """GET /v1/treasury/inbound_transfers

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[InboundTransfer]; raises StripeError.
        """
        return self._request(
            "get", "/v1/treasury/inbound_transfers", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: InboundTransferListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[InboundTransfer]:
        """Async twin of `list`: GET /v1/treasury/inbound_transfers."""
        return await self._request_async(
            "get", "/v1/treasury/inbound_transfers", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[InboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """GET /v1/treasury/inbound_transfers/{id}

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[InboundTransferRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `retrieve`: GET /v1/treasury/inbound_transfers/{id}."""
        return await self._request_async(
            "get", "/v1/treasury/inbound_transfers/{id}", (id,), params, options
        )
