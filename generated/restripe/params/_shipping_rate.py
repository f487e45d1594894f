# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    Created,
    CurrencyOptions,
    DeliveryEstimate,
    FixedAmount,
    Maximum,
    RetrieveParams,
)


class _ShippingRateCreateParamsRequired(RequestOptions):
    display_name: str


class ShippingRateCreateParams(_ShippingRateCreateParamsRequired, total=False):
    delivery_estimate: DeliveryEstimate
    expand: List[str]
    fixed_amount: FixedAmount
    metadata: Dict[str, str]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    tax_code: str
    type: Literal["fixed_amount"]


class ShippingRateListParams(RequestOptions, total=False):
    active: bool
    created: Union[Created, int, datetime]
    currency: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class ShippingRateModifyParamsFixedAmountCurrencyOptions(TypedDict, total=False):
    amount: int
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]


class ShippingRateModifyParamsFixedAmount(TypedDict, total=False):
    currency_options: Dict[str, ShippingRateModifyParamsFixedAmountCurrencyOptions]


class ShippingRateModifyParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    fixed_amount: ShippingRateModifyParamsFixedAmount
    metadata: Union[Literal[""], Dict[str, str]]
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]


ShippingRateCreateParamsDeliveryEstimateMaximum = Maximum
ShippingRateCreateParamsDeliveryEstimateMinimum = Maximum
ShippingRateCreateParamsDeliveryEstimate = DeliveryEstimate
ShippingRateCreateParamsFixedAmountCurrencyOptions = CurrencyOptions
ShippingRateCreateParamsFixedAmount = FixedAmount
ShippingRateListParamsCreated = Created
ShippingRateRetrieveParams = RetrieveParams
ShippingRateUpdateParamsFixedAmountCurrencyOptions = (
    ShippingRateModifyParamsFixedAmountCurrencyOptions
)
ShippingRateUpdateParamsFixedAmount = ShippingRateModifyParamsFixedAmount
ShippingRateUpdateParams = ShippingRateModifyParams
