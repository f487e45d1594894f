# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SessionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from ..params.billing_portal._session import SessionCreateParams
    from ._session import Session


class SessionService(StripeService):
    """Calls below `client.v1.billing_portal.sessions`."""

    def create(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """POST /v1/billing_portal/sessions

        Required: customer.
        Optional: configuration, expand, flow_data, locale, on_behalf_of, return_url.
        Returns Session; raises StripeError.
        """
        return self._request("post", "/v1/billing_portal/sessions", (), params, options)

    async def create_async(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """Async twin of `create`: POST /v1/billing_portal/sessions."""
        return await self._request_async(
            "post", "/v1/billing_portal/sessions", (), params, options
        )
