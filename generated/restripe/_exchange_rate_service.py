# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ExchangeRateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._exchange_rate import ExchangeRate
    from .params._exchange_rate import (
        ExchangeRateListParams,
        ExchangeRateRetrieveParams,
    )


class ExchangeRateService(StripeService):
    """Calls below `client.v1.exchange_rates`."""

    def list(
        self,
        params: Optional[ExchangeRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ExchangeRate]; raises StripeError.
        """
        return self._request(
            "get", "/v1/exchange_rates", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ExchangeRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ExchangeRate]:
        """Async twin of `list`: GET /v1/exchange_rates."""
        return await self._request_async(
            "get", "/v1/exchange_rates", (), params, options, expects="list"
        )

    def retrieve(
        self,
        rate_id: str,
        params: Optional[ExchangeRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}

        Optional: expand.
        Returns ExchangeRate; raises StripeError (InvalidRequestError when rate_id is
        empty).
        """
        return self._request(
            "get", "/v1/exchange_rates/{rate_id}", (rate_id,), params, options
        )

    async def retrieve_async(
        self,
        rate_id: str,
        params: Optional[ExchangeRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ExchangeRate:
        """Async twin of `retrieve`: GET /v1/exchange_rates/{rate_id}."""
        return await self._request_async(
            "get", "/v1/exchange_rates/{rate_id}", (rate_id,), params, options
        )
