# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TaxRateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._tax_rate import TaxRate
    from .params._tax_rate import (
        TaxRateCreateParams,
        TaxRateListParams,
        TaxRateRetrieveParams,
        TaxRateUpdateParams,
    )


class TaxRateService(StripeService):
    """Calls below `client.v1.tax_rates`."""

    def create(
        self, params: TaxRateCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxRate:
        """POST /v1/tax_rates

        Required: display_name, inclusive, percentage.
        Optional: active, country, description, expand, jurisdiction, metadata,
        state, tax_type.
        Returns TaxRate; raises StripeError.
        """
        return self._request("post", "/v1/tax_rates", (), params, options)

    async def create_async(
        self, params: TaxRateCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxRate:
        """Async twin of `create`: POST /v1/tax_rates."""
        return await self._request_async("post", "/v1/tax_rates", (), params, options)

    def list(
        self,
        params: Optional[TaxRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxRate]:
        """GET /v1/tax_rates

        Optional: active, created, ending_before, expand, inclusive, limit,
        starting_after.
        Returns ListObject[TaxRate]; raises StripeError.
        """
        return self._request(
            "get", "/v1/tax_rates", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TaxRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxRate]:
        """Async twin of `list`: GET /v1/tax_rates."""
        return await self._request_async(
            "get", "/v1/tax_rates", (), params, options, expects="list"
        )

    def retrieve(
        self,
        tax_rate: str,
        params: Optional[TaxRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}

        Optional: expand.
        Returns TaxRate; raises StripeError (InvalidRequestError when tax_rate is
        empty).
        """
        return self._request(
            "get", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )

    async def retrieve_async(
        self,
        tax_rate: str,
        params: Optional[TaxRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """Async twin of `retrieve`: GET /v1/tax_rates/{tax_rate}."""
        return await self._request_async(
            "get", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )

    def update(
        self,
        tax_rate: str,
        params: Optional[TaxRateUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}

        Optional: active, country, description, display_name, expand, jurisdiction,
        metadata, state, tax_type.
        Returns TaxRate; raises StripeError (InvalidRequestError when tax_rate is
        empty).
        """
        return self._request(
            "post", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )

    async def update_async(
        self,
        tax_rate: str,
        params: Optional[TaxRateUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """Async twin of `update`: POST /v1/tax_rates/{tax_rate}."""
        return await self._request_async(
            "post", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )
