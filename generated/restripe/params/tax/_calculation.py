# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import ListParams, RetrieveParams, TaxId


class _CalculationCreateParamsCustomerDetailsAddressRequired(TypedDict):
    country: str


class CalculationCreateParamsCustomerDetailsAddress(
    _CalculationCreateParamsCustomerDetailsAddressRequired, total=False
):
    city: Union[Literal[""], str]
    line1: Union[Literal[""], str]
    line2: Union[Literal[""], str]
    postal_code: Union[Literal[""], str]
    state: Union[Literal[""], str]


class CalculationCreateParamsCustomerDetails(TypedDict, total=False):
    address: CalculationCreateParamsCustomerDetailsAddress
    address_source: Literal["billing", "shipping"]
    ip_address: str
    tax_ids: List[TaxId]
    taxability_override: Literal["customer_exempt", "none", "reverse_charge"]


class _CalculationCreateParamsLineItemRequired(TypedDict):
    amount: int


class CalculationCreateParamsLineItem(
    _CalculationCreateParamsLineItemRequired, total=False
):
    metadata: Dict[str, str]
    product: str
    quantity: int
    reference: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str


class CalculationCreateParamsShipFromDetails(TypedDict):
    address: CalculationCreateParamsCustomerDetailsAddress


class CalculationCreateParamsShippingCost(TypedDict, total=False):
    amount: int
    shipping_rate: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str


class _CalculationCreateParamsRequired(RequestOptions):
    currency: str
    line_items: List[CalculationCreateParamsLineItem]


class CalculationCreateParams(_CalculationCreateParamsRequired, total=False):
    customer: str
    customer_details: CalculationCreateParamsCustomerDetails
    expand: List[str]
    ship_from_details: CalculationCreateParamsShipFromDetails
    shipping_cost: CalculationCreateParamsShippingCost
    tax_date: int


CalculationCreateParamsCustomerDetailsTaxId = TaxId
CalculationCreateParamsShipFromDetailsAddress = (
    CalculationCreateParamsCustomerDetailsAddress
)
CalculationListLineItemsParams = ListParams
CalculationRetrieveParams = RetrieveParams
CalculationLineItemListParams = ListParams
