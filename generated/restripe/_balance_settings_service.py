# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: BalanceSettingsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._balance_settings import BalanceSettings
    from ._core.config import RequestOptions
    from .params._balance_settings import (
        BalanceSettingsRetrieveParams,
        BalanceSettingsUpdateParams,
    )


class BalanceSettingsService(StripeService):
    """Calls below `client.v1.balance_settings`."""

    def retrieve(
        self,
        params: Optional[BalanceSettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """GET /v1/balance_settings

        Optional: expand.
        Returns BalanceSettings; raises StripeError.
        """
        return self._request("get", "/v1/balance_settings", (), params, options)

    async def retrieve_async(
        self,
        params: Optional[BalanceSettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """Async twin of `retrieve`: GET /v1/balance_settings."""
        return await self._request_async(
            "get", "/v1/balance_settings", (), params, options
        )

    def update(
        self,
        params: Optional[BalanceSettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """POST /v1/balance_settings

        Optional: expand, payments.
        Returns BalanceSettings; raises StripeError.
        """
        return self._request("post", "/v1/balance_settings", (), params, options)

    async def update_async(
        self,
        params: Optional[BalanceSettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceSettings:
        """Async twin of `update`: POST /v1/balance_settings."""
        return await self._request_async(
            "post", "/v1/balance_settings", (), params, options
        )
