# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams, SearchParams
from ._shared_2 import (
    CustomUnitAmount,
    PriceCreateParamsCurrencyOptions as _PriceCreateParamsCurrencyOptions,
    Product,
    Tier,
    TransformQuantity,
)


class _PriceCreateParamsRecurringRequired(TypedDict):
    interval: Literal["day", "month", "week", "year"]


class PriceCreateParamsRecurring(_PriceCreateParamsRecurringRequired, total=False):
    interval_count: int
    meter: str
    usage_type: Literal["licensed", "metered"]


class _PriceCreateParamsRequired(RequestOptions):
    currency: str


class PriceCreateParams(_PriceCreateParamsRequired, total=False):
    active: bool
    billing_scheme: Literal["per_unit", "tiered"]
    currency_options: Dict[str, _PriceCreateParamsCurrencyOptions]
    custom_unit_amount: CustomUnitAmount
    expand: List[str]
    lookup_key: str
    metadata: Dict[str, str]
    nickname: str
    product: str
    product_data: Product
    recurring: PriceCreateParamsRecurring
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tiers: List[Tier]
    tiers_mode: Literal["graduated", "volume"]
    transfer_lookup_key: bool
    transform_quantity: TransformQuantity
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class PriceListParamsRecurring(TypedDict, total=False):
    interval: Literal["day", "month", "week", "year"]
    meter: str
    usage_type: Literal["licensed", "metered"]


class PriceListParams(RequestOptions, total=False):
    active: bool
    created: Union[Created, int, datetime]
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    lookup_keys: List[str]
    product: str
    recurring: PriceListParamsRecurring
    starting_after: str
    type: Literal["one_time", "recurring"]


class PriceModifyParams(RequestOptions, total=False):
    active: bool
    currency_options: Union[Literal[""], Dict[str, _PriceCreateParamsCurrencyOptions]]
    expand: List[str]
    lookup_key: str
    metadata: Union[Literal[""], Dict[str, str]]
    nickname: str
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    transfer_lookup_key: bool


PriceCreateParamsCurrencyOptionsCustomUnitAmount = CustomUnitAmount
PriceCreateParamsCurrencyOptionsTier = Tier
PriceCreateParamsCurrencyOptions = _PriceCreateParamsCurrencyOptions
PriceCreateParamsCustomUnitAmount = CustomUnitAmount
PriceCreateParamsProductData = Product
PriceCreateParamsTier = Tier
PriceCreateParamsTransformQuantity = TransformQuantity
PriceListParamsCreated = Created
PriceModifyParamsCurrencyOptionsCustomUnitAmount = CustomUnitAmount
PriceModifyParamsCurrencyOptionsTier = Tier
PriceModifyParamsCurrencyOptions = _PriceCreateParamsCurrencyOptions
PriceRetrieveParams = RetrieveParams
PriceSearchParams = SearchParams
PriceUpdateParamsCurrencyOptionsCustomUnitAmount = CustomUnitAmount
PriceUpdateParamsCurrencyOptionsTier = Tier
PriceUpdateParamsCurrencyOptions = _PriceCreateParamsCurrencyOptions
PriceUpdateParams = PriceModifyParams
