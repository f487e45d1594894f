# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: OutboundTransferService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.treasury._outbound_transfer import (
        OutboundTransferFailParams,
        OutboundTransferPostParams,
        OutboundTransferReturnOutboundTransferParams,
        OutboundTransferUpdateParams,
    )
    from ...treasury._outbound_transfer import OutboundTransfer


class OutboundTransferService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.outbound_transfers`."""

    def fail(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
            (outbound_transfer,),
            params,
            options,
        )

    async def fail_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `fail`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/fail",
            (outbound_transfer,),
            params,
            options,
        )

    def post(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post

        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
            (outbound_transfer,),
            params,
            options,
        )

    async def post_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferPostParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `post`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/post",
            (outbound_transfer,),
            params,
            options,
        )

    def return_outbound_transfer(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferReturnOutboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return

        Optional: expand, returned_details.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
            (outbound_transfer,),
            params,
            options,
        )

    async def return_outbound_transfer_async(
        self,
        outbound_transfer: str,
        params: Optional[OutboundTransferReturnOutboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `return_outbound_transfer`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}/return",
            (outbound_transfer,),
            params,
            options,
        )

    def update(
        self,
        outbound_transfer: str,
        params: OutboundTransferUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}

        Required: tracking_details.
        Optional: expand.
        Returns OutboundTransfer; raises StripeError (InvalidRequestError when
        outbound_transfer is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )

    async def update_async(
        self,
        outbound_transfer: str,
        params: OutboundTransferUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> OutboundTransfer:
        """Async twin of `update`:
        POST /v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/outbound_transfers/{outbound_transfer}",
            (outbound_transfer,),
            params,
            options,
        )
