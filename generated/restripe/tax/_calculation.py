# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `tax.calculation` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._enums import TaxabilityReason, TaxType
    from .._shared import (
        TaxProductResourceCustomerDetails,
        TaxProductResourceLineItemTaxBreakdown,
        TaxProductResourceShipFromDetails,
    )
    from .._tax_rate import TaxRateFlatAmount
    from ..params.tax import (
        CalculationCreateParams,
        CalculationLineItemListParams,
        CalculationListLineItemsParams,
        CalculationRetrieveParams,
    )
    from ._calculation_line_item import CalculationLineItem


class CalculationShippingCost(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_calculation_shipping_cost`."""

    if TYPE_CHECKING:
        TaxBreakdown: TypeAlias = TaxProductResourceLineItemTaxBreakdown

    amount: int
    amount_tax: int
    shipping_rate: Optional[str]
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_breakdown: Optional[List[TaxProductResourceLineItemTaxBreakdown]]
    tax_code: str

    _inner_class_types = {
        "tax_breakdown": "_shared:TaxProductResourceLineItemTaxBreakdown",
    }


class CalculationTaxBreakdownTaxRateDetails(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_rate_details`."""

    if TYPE_CHECKING:
        FlatAmount: TypeAlias = TaxRateFlatAmount

    country: Optional[str]
    flat_amount: Optional[TaxRateFlatAmount]
    percentage_decimal: str
    rate_type: Optional[Literal["flat_amount", "percentage"]]
    state: Optional[str]
    tax_type: Optional[TaxType]

    _inner_class_types = {"flat_amount": "_tax_rate:TaxRateFlatAmount"}


class CalculationTaxBreakdown(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_breakdown`."""

    if TYPE_CHECKING:
        TaxRateDetails: TypeAlias = CalculationTaxBreakdownTaxRateDetails

    amount: int
    inclusive: bool
    tax_rate_details: CalculationTaxBreakdownTaxRateDetails
    taxability_reason: TaxabilityReason
    taxable_amount: int

    _inner_class_types = {"tax_rate_details": "CalculationTaxBreakdownTaxRateDetails"}


class Calculation(CreateableAPIResource):
    """The `tax.calculation` object.

    Operations: GET /v1/tax/calculations/{calculation},
    GET /v1/tax/calculations/{calculation}/line_items, POST /v1/tax/calculations.
    """

    OBJECT_NAME: ClassVar[Literal["tax.calculation"]] = "tax.calculation"

    if TYPE_CHECKING:
        CustomerDetails: TypeAlias = TaxProductResourceCustomerDetails
        ShipFromDetails: TypeAlias = TaxProductResourceShipFromDetails
        ShippingCost: TypeAlias = CalculationShippingCost
        TaxBreakdown: TypeAlias = CalculationTaxBreakdown

    amount_total: int
    currency: str
    customer: Optional[str]
    customer_details: TaxProductResourceCustomerDetails
    expires_at: Optional[int]
    id: Optional[str]
    line_items: Optional[ListObject[CalculationLineItem]]
    livemode: bool
    object: Literal["tax.calculation"]
    ship_from_details: Optional[TaxProductResourceShipFromDetails]
    shipping_cost: Optional[CalculationShippingCost]
    tax_amount_exclusive: int
    tax_amount_inclusive: int
    tax_breakdown: List[CalculationTaxBreakdown]
    tax_date: int

    _inner_class_types = {
        "customer_details": "_shared:TaxProductResourceCustomerDetails",
        "line_items": None,
        "ship_from_details": "_shared:TaxProductResourceShipFromDetails",
        "shipping_cost": "CalculationShippingCost",
        "tax_breakdown": "CalculationTaxBreakdown",
    }
    _class_url = "/v1/tax/calculations"

    @classmethod
    def create(cls, **params: Unpack[CalculationCreateParams]) -> Calculation:
        """POST /v1/tax/calculations

        Required: currency, line_items.
        Optional: customer, customer_details, expand, ship_from_details,
        shipping_cost, tax_date.
        Returns Calculation; raises StripeError.
        """
        return request("post", "/v1/tax/calculations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CalculationCreateParams]
    ) -> Calculation:
        """Async twin of `create`: POST /v1/tax/calculations."""
        return await request_async("post", "/v1/tax/calculations", (), params)

    @api_method
    @staticmethod
    def list_line_items(
        calculation: str, /, **params: Unpack[CalculationListLineItemsParams]
    ) -> ListObject[CalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CalculationLineItem]; raises StripeError
        (InvalidRequestError when calculation is empty).
        """
        return request_on(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        calculation: str, /, **params: Unpack[CalculationListLineItemsParams]
    ) -> ListObject[CalculationLineItem]:
        """Async twin of `list_line_items`:
        GET /v1/tax/calculations/{calculation}/line_items.
        """
        return await request_on_async(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            expects="list",
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CalculationRetrieveParams]
    ) -> Calculation:
        """GET /v1/tax/calculations/{calculation}

        Optional: expand.
        Returns Calculation; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/tax/calculations/{calculation}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CalculationRetrieveParams]
    ) -> Calculation:
        """Async twin of `retrieve`: GET /v1/tax/calculations/{calculation}."""
        return await request_async(
            "get", "/v1/tax/calculations/{calculation}", (id,), params
        )


class CalculationService(StripeService):
    """Calls below `client.v1.tax.calculations`."""

    _services = {"line_items": "tax._calculation:CalculationLineItemService"}
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
