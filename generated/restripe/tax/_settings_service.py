# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SettingsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from ..params.tax._settings import SettingsRetrieveParams, SettingsUpdateParams
    from ._settings import Settings


class SettingsService(StripeService):
    """Calls below `client.v1.tax.settings`."""

    def retrieve(
        self,
        params: Optional[SettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """GET /v1/tax/settings

        Optional: expand.
        Returns Settings; raises StripeError.
        """
        return self._request("get", "/v1/tax/settings", (), params, options)

    async def retrieve_async(
        self,
        params: Optional[SettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """Async twin of `retrieve`: GET /v1/tax/settings."""
        return await self._request_async("get", "/v1/tax/settings", (), params, options)

    def update(
        self,
        params: Optional[SettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """POST /v1/tax/settings

        Optional: defaults, expand, head_office.
        Returns Settings; raises StripeError.
        """
        return self._request("post", "/v1/tax/settings", (), params, options)

    async def update_async(
        self,
        params: Optional[SettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """Async twin of `update`: POST /v1/tax/settings."""
        return await self._request_async(
            "post", "/v1/tax/settings", (), params, options
        )
