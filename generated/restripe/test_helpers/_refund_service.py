# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: RefundService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._refund import Refund
    from ..params.test_helpers._refund import RefundExpireParams


class RefundService(StripeService):
    """Calls below `client.v1.test_helpers.refunds`."""

    def expire(
        self,
        refund: str,
        params: Optional[RefundExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/test_helpers/refunds/{refund}/expire

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/refunds/{refund}/expire",
            (refund,),
            params,
            options,
        )

    async def expire_async(
        self,
        refund: str,
        params: Optional[RefundExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `expire`: POST /v1/test_helpers/refunds/{refund}/expire."""
        return await self._request_async(
            "post",
            "/v1/test_helpers/refunds/{refund}/expire",
            (refund,),
            params,
            options,
        )
