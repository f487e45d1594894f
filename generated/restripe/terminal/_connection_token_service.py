# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ConnectionTokenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from ..params.terminal._connection_token import ConnectionTokenCreateParams
    from ._connection_token import ConnectionToken


class ConnectionTokenService(StripeService):
    """Calls below `client.v1.terminal.connection_tokens`."""

    def create(
        self,
        params: Optional[ConnectionTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConnectionToken:
        """POST /v1/terminal/connection_tokens

        Optional: expand, location.
        Returns ConnectionToken; raises StripeError.
        """
        return self._request(
            "post", "/v1/terminal/connection_tokens", (), params, options
        )

    async def create_async(
        self,
        params: Optional[ConnectionTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConnectionToken:
        """Async twin of `create`: POST /v1/terminal/connection_tokens."""
        return await self._request_async(
            "post", "/v1/terminal/connection_tokens", (), params, options
        )
