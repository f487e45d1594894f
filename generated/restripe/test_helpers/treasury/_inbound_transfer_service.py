# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: InboundTransferService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.test_helpers.treasury._inbound_transfer import (
        InboundTransferFailParams,
        InboundTransferReturnInboundTransferParams,
        InboundTransferSucceedParams,
    )
    from ...treasury._inbound_transfer import InboundTransfer


class InboundTransferService(StripeService):
    """Calls below `client.v1.test_helpers.treasury.inbound_transfers`."""

    def fail(
        self,
        id: str,
        params: Optional[InboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail

        Optional: expand, failure_details.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
            (id,),
            params,
            options,
        )

    async def fail_async(
        self,
        id: str,
        params: Optional[InboundTransferFailParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `fail`:
        POST /v1/test_helpers/treasury/inbound_transfers/{id}/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/fail",
            (id,),
            params,
            options,
        )

    def return_inbound_transfer(
        self,
        id: str,
        params: Optional[InboundTransferReturnInboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/return

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
            (id,),
            params,
            options,
        )

    async def return_inbound_transfer_async(
        self,
        id: str,
        params: Optional[InboundTransferReturnInboundTransferParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `return_inbound_transfer`:
        POST /v1/test_helpers/treasury/inbound_transfers/{id}/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/return",
            (id,),
            params,
            options,
        )

    def succeed(
        self,
        id: str,
        params: Optional[InboundTransferSucceedParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed

        Optional: expand.
        Returns InboundTransfer; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
            (id,),
            params,
            options,
        )

    async def succeed_async(
        self,
        id: str,
        params: Optional[InboundTransferSucceedParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> InboundTransfer:
        """Async twin of `succeed`:
        POST /v1/test_helpers/treasury/inbound_transfers/{id}/succeed.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/treasury/inbound_transfers/{id}/succeed",
            (id,),
            params,
            options,
        )
