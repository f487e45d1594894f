# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ConfirmationTokenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._confirmation_token import ConfirmationToken
    from ._core.config import RequestOptions
    from .params._confirmation_token import ConfirmationTokenRetrieveParams


class ConfirmationTokenService(StripeService):
    """Calls below `client.v1.confirmation_tokens`."""

    def retrieve(
        self,
        confirmation_token: str,
        params: Optional[ConfirmationTokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """GET /v1/confirmation_tokens/{confirmation_token}

        Optional: expand.
        Returns ConfirmationToken; raises StripeError (InvalidRequestError when
        confirmation_token is empty).
        """
        return self._request(
            "get",
            "/v1/confirmation_tokens/{confirmation_token}",
            (confirmation_token,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        confirmation_token: str,
        params: Optional[ConfirmationTokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """Async twin of `retrieve`: GET /v1/confirmation_tokens/{confirmation_token}."""
        return await self._request_async(
            "get",
            "/v1/confirmation_tokens/{confirmation_token}",
            (confirmation_token,),
            params,
            options,
        )
