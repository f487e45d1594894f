# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, Union

from .._core.config import RequestOptions
from ._shared import Created, DeleteParams, RetrieveParams
from ._shared_2 import Product, Tier, TransformQuantity


class _PlanCreateParamsRequired(RequestOptions):
    currency: str
    interval: Literal["day", "month", "week", "year"]


class PlanCreateParams(_PlanCreateParamsRequired, total=False):
    active: bool
    amount: int
    amount_decimal: Union[str, Decimal]
    billing_scheme: Literal["per_unit", "tiered"]
    expand: List[str]
    id: str
    interval_count: int
    metadata: Union[Literal[""], Dict[str, str]]
    meter: str
    nickname: str
    product: Union[Product, str]
    tiers: List[Tier]
    tiers_mode: Literal["graduated", "volume"]
    transform_usage: TransformQuantity
    trial_period_days: int
    usage_type: Literal["licensed", "metered"]


class PlanListParams(RequestOptions, total=False):
    active: bool
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    product: str
    starting_after: str


class PlanModifyParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    nickname: str
    product: str
    trial_period_days: int


PlanCreateParamsProduct = Product
PlanCreateParamsTier = Tier
PlanCreateParamsTransformUsage = TransformQuantity
PlanDeleteParams = DeleteParams
PlanListParamsCreated = Created
PlanRetrieveParams = RetrieveParams
PlanUpdateParams = PlanModifyParams
