# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: BalanceService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._balance import Balance
    from ._core.config import RequestOptions
    from .params._balance import BalanceRetrieveParams


class BalanceService(StripeService):
    """Calls below `client.v1.balance`."""

    def retrieve(
        self,
        params: Optional[BalanceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Balance:
        """GET /v1/balance

        Optional: expand.
        Returns Balance; raises StripeError.
        """
        return self._request("get", "/v1/balance", (), params, options)

    async def retrieve_async(
        self,
        params: Optional[BalanceRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Balance:
        """Async twin of `retrieve`: GET /v1/balance."""
        return await self._request_async("get", "/v1/balance", (), params, options)
