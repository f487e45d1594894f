# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: EphemeralKeyService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._ephemeral_key import EphemeralKey
    from .params._ephemeral_key import (
        EphemeralKeyCreateParams,
        EphemeralKeyDeleteParams,
    )


class EphemeralKeyService(StripeService):
    """Calls below `client.v1.ephemeral_keys`."""

    def create(
        self,
        params: Optional[EphemeralKeyCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """POST /v1/ephemeral_keys

        Optional: customer, expand, issuing_card, nonce, verification_session.
        Returns EphemeralKey; raises StripeError.
        """
        return self._request("post", "/v1/ephemeral_keys", (), params, options)

    async def create_async(
        self,
        params: Optional[EphemeralKeyCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """Async twin of `create`: POST /v1/ephemeral_keys."""
        return await self._request_async(
            "post", "/v1/ephemeral_keys", (), params, options
        )

    def delete(
        self,
        key: str,
        params: Optional[EphemeralKeyDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """DELETE /v1/ephemeral_keys/{key}

        Optional: expand.
        Returns EphemeralKey; raises StripeError (InvalidRequestError when key is
        empty).
        """
        return self._request(
            "delete", "/v1/ephemeral_keys/{key}", (key,), params, options
        )

    async def delete_async(
        self,
        key: str,
        params: Optional[EphemeralKeyDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EphemeralKey:
        """Async twin of `delete`: DELETE /v1/ephemeral_keys/{key}."""
        return await self._request_async(
            "delete", "/v1/ephemeral_keys/{key}", (key,), params, options
        )
