# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CalculationService, CalculationLineItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.tax._calculation import (
        CalculationCreateParams,
        CalculationLineItemListParams,
        CalculationRetrieveParams,
    )
    from ._calculation import Calculation
    from ._calculation_line_item import CalculationLineItem


class CalculationService(StripeService):
    """Calls below `client.v1.tax.calculations`."""

    _services = {"line_items": "tax._calculation_service:CalculationLineItemService"}
    if TYPE_CHECKING:
        line_items: CalculationLineItemService

    def create(
        self, params: CalculationCreateParams, options: Optional[RequestOptions] = None
    ) -> Calculation:
        """POST /v1/tax/calculations

        Required: currency, line_items.
        Optional: customer, customer_details, expand, ship_from_details,
        shipping_cost, tax_date.
        Returns Calculation; raises StripeError.
        """
        return self._request("post", "/v1/tax/calculations", (), params, options)

    async def create_async(
        self, params: CalculationCreateParams, options: Optional[RequestOptions] = None
    ) -> Calculation:
        """Async twin of `create`: POST /v1/tax/calculations."""
        return await self._request_async(
            "post", "/v1/tax/calculations", (), params, options
        )

    def retrieve(
        self,
        calculation: str,
        params: Optional[CalculationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Calculation:
        """GET /v1/tax/calculations/{calculation}

        Optional: expand.
        Returns Calculation; raises StripeError (InvalidRequestError when calculation
        is empty).
        """
        return self._request(
            "get", "/v1/tax/calculations/{calculation}", (calculation,), params, options
        )

    async def retrieve_async(
        self,
        calculation: str,
        params: Optional[CalculationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Calculation:
        """Async twin of `retrieve`: GET /v1/tax/calculations/{calculation}."""
        return await self._request_async(
            "get", "/v1/tax/calculations/{calculation}", (calculation,), params, options
        )


class CalculationLineItemService(StripeService):
    """Calls below `client.v1.tax.calculations.line_items`."""

    def list(
        self,
        calculation: str,
        params: Optional[CalculationLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CalculationLineItem]; raises StripeError
        (InvalidRequestError when calculation is empty).
        """
        return self._request(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        calculation: str,
        params: Optional[CalculationLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CalculationLineItem]:
        """Async twin of `list`: GET /v1/tax/calculations/{calculation}/line_items."""
        return await self._request_async(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            options,
            expects="list",
        )
