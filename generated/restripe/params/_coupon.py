# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    CouponListParams as _CouponListParams,
    Created,
    DeleteParams,
    RetrieveParams,
)


class CouponCreateParamsAppliesTo(TypedDict, total=False):
    products: List[str]


class CouponCreateParamsCurrencyOptions(TypedDict):
    amount_off: int


class CouponCreateParams(RequestOptions, total=False):
    amount_off: int
    applies_to: CouponCreateParamsAppliesTo
    currency: str
    currency_options: Dict[str, CouponCreateParamsCurrencyOptions]
    duration: Literal["forever", "once", "repeating"]
    duration_in_months: int
    expand: List[str]
    id: str
    max_redemptions: int
    metadata: Union[Literal[""], Dict[str, str]]
    name: str
    percent_off: float
    redeem_by: Union[int, datetime]


class CouponModifyParams(RequestOptions, total=False):
    currency_options: Dict[str, CouponCreateParamsCurrencyOptions]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    name: str


CouponDeleteParams = DeleteParams
CouponListParamsCreated = Created
CouponListParams = _CouponListParams
CouponModifyParamsCurrencyOptions = CouponCreateParamsCurrencyOptions
CouponRetrieveParams = RetrieveParams
CouponUpdateParamsCurrencyOptions = CouponCreateParamsCurrencyOptions
CouponUpdateParams = CouponModifyParams
