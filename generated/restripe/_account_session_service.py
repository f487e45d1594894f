# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AccountSessionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._account_session import AccountSession
    from ._core.config import RequestOptions
    from .params._account_session import AccountSessionCreateParams


class AccountSessionService(StripeService):
    """Calls below `client.v1.account_sessions`."""

    def create(
        self,
        params: AccountSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> AccountSession:
        """POST /v1/account_sessions

        Required: account, components.
        Optional: expand.
        Returns AccountSession; raises StripeError.
        """
        return self._request("post", "/v1/account_sessions", (), params, options)

    async def create_async(
        self,
        params: AccountSessionCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> AccountSession:
        """Async twin of `create`: POST /v1/account_sessions."""
        return await self._request_async(
            "post", "/v1/account_sessions", (), params, options
        )
