# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CustomerSessionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._customer_session import CustomerSession
    from .params._customer_session import CustomerSessionCreateParams


class CustomerSessionService(StripeService):
    """Calls below `client.v1.customer_sessions`."""

    def create(
        self,
        params: CustomerSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerSession:
        """POST /v1/customer_sessions

        Required: components, customer.
        Optional: expand.
        Returns CustomerSession; raises StripeError.
        """
        return self._request("post", "/v1/customer_sessions", (), params, options)

    async def create_async(
        self,
        params: CustomerSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> CustomerSession:
        """Async twin of `create`: POST /v1/customer_sessions."""
        return await self._request_async(
            "post", "/v1/customer_sessions", (), params, options
        )
