# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SecretService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.apps._secret import (
        SecretCreateParams,
        SecretDeleteWhereParams,
        SecretFindParams,
        SecretListParams,
    )
    from ._secret import Secret


class SecretService(StripeService):
    """Calls below `client.v1.apps.secrets`."""

    def create(
        self, params: SecretCreateParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """POST /v1/apps/secrets

        Required: name, payload, scope.
        Optional: expand, expires_at.
        Returns Secret; raises StripeError.
        """
        return self._request("post", "/v1/apps/secrets", (), params, options)

    async def create_async(
        self, params: SecretCreateParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """Async twin of `create`: POST /v1/apps/secrets."""
        return await self._request_async(
            "post", "/v1/apps/secrets", (), params, options
        )

    def delete_where(
        self, params: SecretDeleteWhereParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """POST /v1/apps/secrets/delete

        Required: name, scope.
        Optional: expand.
        Returns Secret; raises StripeError.
        """
        return self._request("post", "/v1/apps/secrets/delete", (), params, options)

    async def delete_where_async(
        self, params: SecretDeleteWhereParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """Async twin of `delete_where`: POST /v1/apps/secrets/delete."""
        return await self._request_async(
            "post", "/v1/apps/secrets/delete", (), params, options
        )

    def find(
        self, params: SecretFindParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """GET /v1/apps/secrets/find

        Required: name, scope.
        Optional: expand.
        Returns Secret; raises StripeError.
        """
        return self._request("get", "/v1/apps/secrets/find", (), params, options)

    async def find_async(
        self, params: SecretFindParams, options: Optional[RequestOptions] = None
    ) -> Secret:
        """Async twin of `find`: GET /v1/apps/secrets/find."""
        return await self._request_async(
            "get", "/v1/apps/secrets/find", (), params, options
        )

    def list(
        self, params: SecretListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Secret]:
        """GET /v1/apps/secrets

        Required: scope.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[Secret]; raises StripeError.
        """
        return self._request(
            "get", "/v1/apps/secrets", (), params, options, expects="list"
        )

    async def list_async(
        self, params: SecretListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Secret]:
        """Async twin of `list`: GET /v1/apps/secrets."""
        return await self._request_async(
            "get", "/v1/apps/secrets", (), params, options, expects="list"
        )
