# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import Created, RetrieveParams


class _PromotionCodeCreateParamsPromotionRequired(TypedDict):
    type: Literal["coupon"]


class PromotionCodeCreateParamsPromotion(
    _PromotionCodeCreateParamsPromotionRequired, total=False
):
    coupon: str


class PromotionCodeCreateParamsRestrictionsCurrencyOptions(TypedDict, total=False):
    minimum_amount: int


class PromotionCodeCreateParamsRestrictions(TypedDict, total=False):
    currency_options: Dict[str, PromotionCodeCreateParamsRestrictionsCurrencyOptions]
    first_time_transaction: bool
    minimum_amount: int
    minimum_amount_currency: str


class _PromotionCodeCreateParamsRequired(RequestOptions):
    promotion: PromotionCodeCreateParamsPromotion


class PromotionCodeCreateParams(_PromotionCodeCreateParamsRequired, total=False):
    active: bool
    code: str
    customer: str
    expand: List[str]
    expires_at: Union[int, datetime]
    max_redemptions: int
    metadata: Dict[str, str]
    restrictions: PromotionCodeCreateParamsRestrictions


class PromotionCodeListParams(RequestOptions, total=False):
    active: bool
    code: str
    coupon: str
    created: Union[Created, int, datetime]
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class PromotionCodeModifyParamsRestrictions(TypedDict, total=False):
    currency_options: Dict[str, PromotionCodeCreateParamsRestrictionsCurrencyOptions]


class PromotionCodeModifyParams(RequestOptions, total=False):
    active: bool
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    restrictions: PromotionCodeModifyParamsRestrictions


PromotionCodeListParamsCreated = Created
PromotionCodeModifyParamsRestrictionsCurrencyOptions = (
    PromotionCodeCreateParamsRestrictionsCurrencyOptions
)
PromotionCodeRetrieveParams = RetrieveParams
PromotionCodeUpdateParamsRestrictionsCurrencyOptions = (
    PromotionCodeCreateParamsRestrictionsCurrencyOptions
)
PromotionCodeUpdateParamsRestrictions = PromotionCodeModifyParamsRestrictions
PromotionCodeUpdateParams = PromotionCodeModifyParams
