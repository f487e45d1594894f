# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from .._enums import PaymentBehavior
from ._shared import (
    BillingThresholds,
    Discount,
    ItemPriceData,
    Recurring,
    RetrieveParams,
)


class _SubscriptionItemCreateParamsRequired(RequestOptions):
    subscription: str


class SubscriptionItemCreateParams(_SubscriptionItemCreateParamsRequired, total=False):
    billing_thresholds: Union[Literal[""], BillingThresholds]
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    metadata: Dict[str, str]
    payment_behavior: PaymentBehavior
    price: str
    price_data: ItemPriceData
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: Union[int, datetime]
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class SubscriptionItemDeleteParams(RequestOptions, total=False):
    clear_usage: bool
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: Union[int, datetime]


class _SubscriptionItemListParamsRequired(RequestOptions):
    subscription: str


class SubscriptionItemListParams(_SubscriptionItemListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class SubscriptionItemModifyParams(RequestOptions, total=False):
    billing_thresholds: Union[Literal[""], BillingThresholds]
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    off_session: bool
    payment_behavior: PaymentBehavior
    price: str
    price_data: ItemPriceData
    proration_behavior: Literal["always_invoice", "create_prorations", "none"]
    proration_date: Union[int, datetime]
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


SubscriptionItemCreateParamsBillingThresholds = BillingThresholds
SubscriptionItemCreateParamsDiscount = Discount
SubscriptionItemCreateParamsPriceDataRecurring = Recurring
SubscriptionItemCreateParamsPriceData = ItemPriceData
SubscriptionItemModifyParamsBillingThresholds = BillingThresholds
SubscriptionItemModifyParamsDiscount = Discount
SubscriptionItemModifyParamsPriceDataRecurring = Recurring
SubscriptionItemModifyParamsPriceData = ItemPriceData
SubscriptionItemRetrieveParams = RetrieveParams
SubscriptionItemUpdateParamsBillingThresholds = BillingThresholds
SubscriptionItemUpdateParamsDiscount = Discount
SubscriptionItemUpdateParamsPriceDataRecurring = Recurring
SubscriptionItemUpdateParamsPriceData = ItemPriceData
SubscriptionItemUpdateParams = SubscriptionItemModifyParams
