# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import (
    Created,
    DeleteParams,
    Discount,
    Period,
    PriceData,
    Pricing,
    RetrieveParams,
)


class _InvoiceItemCreateParamsRequired(RequestOptions):
    customer: str


class InvoiceItemCreateParams(_InvoiceItemCreateParamsRequired, total=False):
    amount: int
    currency: str
    description: str
    discountable: bool
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    invoice: str
    metadata: Union[Literal[""], Dict[str, str]]
    period: Period
    price_data: PriceData
    pricing: Pricing
    quantity: int
    subscription: str
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: Union[Literal[""], str]
    tax_rates: List[str]
    unit_amount_decimal: Union[str, Decimal]


class InvoiceItemListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    invoice: str
    limit: int
    pending: bool
    starting_after: str


class InvoiceItemModifyParams(RequestOptions, total=False):
    amount: int
    description: str
    discountable: bool
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    period: Period
    price_data: PriceData
    pricing: Pricing
    quantity: int
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: Union[Literal[""], str]
    tax_rates: Union[Literal[""], List[str]]
    unit_amount_decimal: Union[str, Decimal]


InvoiceItemCreateParamsDiscount = Discount
InvoiceItemCreateParamsPeriod = Period
InvoiceItemCreateParamsPriceData = PriceData
InvoiceItemCreateParamsPricing = Pricing
InvoiceItemDeleteParams = DeleteParams
InvoiceItemListParamsCreated = Created
InvoiceItemModifyParamsDiscount = Discount
InvoiceItemModifyParamsPeriod = Period
InvoiceItemModifyParamsPriceData = PriceData
InvoiceItemModifyParamsPricing = Pricing
InvoiceItemRetrieveParams = RetrieveParams
InvoiceItemUpdateParamsDiscount = Discount
InvoiceItemUpdateParamsPeriod = Period
InvoiceItemUpdateParamsPriceData = PriceData
InvoiceItemUpdateParamsPricing = Pricing
InvoiceItemUpdateParams = InvoiceItemModifyParams
