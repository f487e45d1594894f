# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TokenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._token import (
        TokenListParams,
        TokenRetrieveParams,
        TokenUpdateParams,
    )
    from ._token import Token


class TokenService(StripeService):
    """Calls below `client.v1.issuing.tokens`."""

    def list(
        self, params: TokenListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Token]:
        """GET /v1/issuing/tokens

        Required: card.
        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[Token]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/tokens", (), params, options, expects="list"
        )

    async def list_async(
        self, params: TokenListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Token]:
        """Async twin of `list`: GET /v1/issuing/tokens."""
        return await self._request_async(
            "get", "/v1/issuing/tokens", (), params, options, expects="list"
        )

    def retrieve(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """GET /v1/issuing/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request(
            "get", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    async def retrieve_async(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/issuing/tokens/{token}."""
        return await self._request_async(
            "get", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    def update(
        self,
        token: str,
        params: TokenUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """POST /v1/issuing/tokens/{token}

        Required: status.
        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request(
            "post", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    async def update_async(
        self,
        token: str,
        params: TokenUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `update`: POST /v1/issuing/tokens/{token}."""
        return await self._request_async(
            "post", "/v1/issuing/tokens/{token}", (token,), params, options
        )
