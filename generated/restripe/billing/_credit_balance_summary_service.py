# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CreditBalanceSummaryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from ..params.billing._credit_balance_summary import (
        CreditBalanceSummaryRetrieveParams,
    )
    from ._credit_balance_summary import CreditBalanceSummary


class CreditBalanceSummaryService(StripeService):
    """Calls below `client.v1.billing.credit_balance_summary`."""

    def retrieve(
        self,
        params: CreditBalanceSummaryRetrieveParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceSummary:
        """GET /v1/billing/credit_balance_summary

        Required: customer, filter.
        Optional: expand.
        Returns CreditBalanceSummary; raises StripeError.
        """
        return self._request(
            "get", "/v1/billing/credit_balance_summary", (), params, options
        )

    async def retrieve_async(
        self,
        params: CreditBalanceSummaryRetrieveParams,
        options: Optional[RequestOptions] = None,
    ) -> CreditBalanceSummary:
        """Async twin of `retrieve`: GET /v1/billing/credit_balance_summary."""
        return await self._request_async(
            "get", "/v1/billing/credit_balance_summary", (), params, options
        )
