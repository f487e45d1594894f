# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TokenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._token import Token
    from .params._token import TokenCreateParams, TokenRetrieveParams


class TokenService(StripeService):
    """Calls below `client.v1.tokens`."""

    def create(
        self,
        params: Optional[TokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """POST /v1/tokens

        Optional: account, bank_account, card, customer, cvc_update, expand, person,
        pii.
        Returns Token; raises StripeError.
        """
        return self._request("post", "/v1/tokens", (), params, options)

    async def create_async(
        self,
        params: Optional[TokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `create`: POST /v1/tokens."""
        return await self._request_async("post", "/v1/tokens", (), params, options)

    def retrieve(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """GET /v1/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request("get", "/v1/tokens/{token}", (token,), params, options)

    async def retrieve_async(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/tokens/{token}."""
        return await self._request_async(
            "get", "/v1/tokens/{token}", (token,), params, options
        )
