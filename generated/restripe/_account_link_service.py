# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AccountLinkService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._account_link import AccountLink
    from ._core.config import RequestOptions
    from .params._account_link import AccountLinkCreateParams


class AccountLinkService(StripeService):
    """Calls below `client.v1.account_links`."""

    def create(
        self, params: AccountLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> AccountLink:
        """POST /v1/account_links

        Required: account, type.
        Optional: collect, collection_options, expand, refresh_url, return_url.
        Returns AccountLink; raises StripeError.
        """
        return self._request("post", "/v1/account_links", (), params, options)

    async def create_async(
        self, params: AccountLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> AccountLink:
        """Async twin of `create`: POST /v1/account_links."""
        return await self._request_async(
            "post", "/v1/account_links", (), params, options
        )
