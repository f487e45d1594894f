# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AuthorizationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._authorization import (
        AuthorizationApproveParams,
        AuthorizationDeclineParams,
        AuthorizationListParams,
        AuthorizationRetrieveParams,
        AuthorizationUpdateParams,
    )
    from ._authorization import Authorization


class AuthorizationService(StripeService):
    """Calls below `client.v1.issuing.authorizations`."""

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    def approve(
        self,
        authorization: str,
        params: Optional[AuthorizationApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/approve

        Optional: amount, expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    async def approve_async(
        self,
        authorization: str,
        params: Optional[AuthorizationApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `approve`:
        POST /v1/issuing/authorizations/{authorization}/approve.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    def decline(
        self,
        authorization: str,
        params: Optional[AuthorizationDeclineParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/decline

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    async def decline_async(
        self,
        authorization: str,
        params: Optional[AuthorizationDeclineParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `decline`:
        POST /v1/issuing/authorizations/{authorization}/decline.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[AuthorizationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Authorization]:
        """GET /v1/issuing/authorizations

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Authorization]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/authorizations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[AuthorizationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Authorization]:
        """Async twin of `list`: GET /v1/issuing/authorizations."""
        return await self._request_async(
            "get", "/v1/issuing/authorizations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        authorization: str,
        params: Optional[AuthorizationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """GET /v1/issuing/authorizations/{authorization}

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        authorization: str,
        params: Optional[AuthorizationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `retrieve`: GET /v1/issuing/authorizations/{authorization}."""
        return await self._request_async(
            "get",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    def update(
        self,
        authorization: str,
        params: Optional[AuthorizationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/issuing/authorizations/{authorization}

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    async def update_async(
        self,
        authorization: str,
        params: Optional[AuthorizationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `update`: POST /v1/issuing/authorizations/{authorization}."""
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )
