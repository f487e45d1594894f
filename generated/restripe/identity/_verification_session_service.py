# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: VerificationSessionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.identity._verification_session import (
        VerificationSessionCancelParams,
        VerificationSessionCreateParams,
        VerificationSessionListParams,
        VerificationSessionRedactParams,
        VerificationSessionRetrieveParams,
        VerificationSessionUpdateParams,
    )
    from ._verification_session import VerificationSession


class VerificationSessionService(StripeService):
    """Calls below `client.v1.identity.verification_sessions`."""

    def cancel(
        self,
        session: str,
        params: Optional[VerificationSessionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}/cancel

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "post",
            "/v1/identity/verification_sessions/{session}/cancel",
            (session,),
            params,
            options,
        )

    async def cancel_async(
        self,
        session: str,
        params: Optional[VerificationSessionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `cancel`:
        POST /v1/identity/verification_sessions/{session}/cancel.
        """
        return await self._request_async(
            "post",
            "/v1/identity/verification_sessions/{session}/cancel",
            (session,),
            params,
            options,
        )

    def create(
        self,
        params: Optional[VerificationSessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions

        Optional: client_reference_id, expand, metadata, options, provided_details,
        related_customer, related_person, return_url, type, verification_flow.
        Returns VerificationSession; raises StripeError.
        """
        return self._request(
            "post", "/v1/identity/verification_sessions", (), params, options
        )

    async def create_async(
        self,
        params: Optional[VerificationSessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `create`: POST /v1/identity/verification_sessions."""
        return await self._request_async(
            "post", "/v1/identity/verification_sessions", (), params, options
        )

    def list(
        self,
        params: Optional[VerificationSessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationSession]:
        """GET /v1/identity/verification_sessions

        Optional: client_reference_id, created, ending_before, expand, limit,
        related_customer, starting_after, status.
        Returns ListObject[VerificationSession]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/identity/verification_sessions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[VerificationSessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationSession]:
        """Async twin of `list`: GET /v1/identity/verification_sessions."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_sessions",
            (),
            params,
            options,
            expects="list",
        )

    def redact(
        self,
        session: str,
        params: Optional[VerificationSessionRedactParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}/redact

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "post",
            "/v1/identity/verification_sessions/{session}/redact",
            (session,),
            params,
            options,
        )

    async def redact_async(
        self,
        session: str,
        params: Optional[VerificationSessionRedactParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `redact`:
        POST /v1/identity/verification_sessions/{session}/redact.
        """
        return await self._request_async(
            "post",
            "/v1/identity/verification_sessions/{session}/redact",
            (session,),
            params,
            options,
        )

    def retrieve(
        self,
        session: str,
        params: Optional[VerificationSessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """GET /v1/identity/verification_sessions/{session}

        Optional: expand.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "get",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[VerificationSessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `retrieve`: GET /v1/identity/verification_sessions/{session}."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )

    def update(
        self,
        session: str,
        params: Optional[VerificationSessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """POST /v1/identity/verification_sessions/{session}

        Optional: expand, metadata, options, provided_details, type.
        Returns VerificationSession; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "post",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )

    async def update_async(
        self,
        session: str,
        params: Optional[VerificationSessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationSession:
        """Async twin of `update`: POST /v1/identity/verification_sessions/{session}."""
        return await self._request_async(
            "post",
            "/v1/identity/verification_sessions/{session}",
            (session,),
            params,
            options,
        )
