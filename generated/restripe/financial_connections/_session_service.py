# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SessionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from ..params.financial_connections._session import (
        SessionCreateParams,
        SessionRetrieveParams,
    )
    from ._session import Session


class SessionService(StripeService):
    """Calls below `client.v1.financial_connections.sessions`."""

    def create(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """POST /v1/financial_connections/sessions

        Required: account_holder, permissions.
        Optional: expand, filters, prefetch, return_url.
        Returns Session; raises StripeError.
        """
        return self._request(
            "post", "/v1/financial_connections/sessions", (), params, options
        )

    async def create_async(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """Async twin of `create`: POST /v1/financial_connections/sessions."""
        return await self._request_async(
            "post", "/v1/financial_connections/sessions", (), params, options
        )

    def retrieve(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """GET /v1/financial_connections/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/sessions/{session}",
            (session,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/financial_connections/sessions/{session}."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/sessions/{session}",
            (session,),
            params,
            options,
        )
