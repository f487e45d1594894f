# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ConfirmationTokenService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._confirmation_token import ConfirmationToken
    from .._core.config import RequestOptions
    from ..params.test_helpers._confirmation_token import ConfirmationTokenCreateParams


class ConfirmationTokenService(StripeService):
    """Calls below `client.v1.test_helpers.confirmation_tokens`."""

    def create(
        self,
        params: Optional[ConfirmationTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """POST /v1/test_helpers/confirmation_tokens

        Optional: expand, payment_method, payment_method_data,
        payment_method_options, return_url, setup_future_usage, shipping.
        Returns ConfirmationToken; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/confirmation_tokens", (), params, options
        )

    async def create_async(
        self,
        params: Optional[ConfirmationTokenCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ConfirmationToken:
        """Async twin of `create`: POST /v1/test_helpers/confirmation_tokens."""
        return await self._request_async(
            "post", "/v1/test_helpers/confirmation_tokens", (), params, options
        )
