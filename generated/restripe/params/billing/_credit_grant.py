# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import RetrieveParams
from .._shared_2 import ApplicabilityScope, Price


class CreditGrantCreateParamsAmountMonetary(TypedDict):
    currency: str
    value: int


class _CreditGrantCreateParamsAmountRequired(TypedDict):
    type: Literal["monetary"]


class CreditGrantCreateParamsAmount(
    _CreditGrantCreateParamsAmountRequired, total=False
):
    monetary: CreditGrantCreateParamsAmountMonetary


class CreditGrantCreateParamsApplicabilityConfig(TypedDict):
    scope: ApplicabilityScope


class _CreditGrantCreateParamsRequired(RequestOptions):
    amount: CreditGrantCreateParamsAmount
    applicability_config: CreditGrantCreateParamsApplicabilityConfig
    category: Literal["paid", "promotional"]
    customer: str


class CreditGrantCreateParams(_CreditGrantCreateParamsRequired, total=False):
    effective_at: Union[int, datetime]
    expand: List[str]
    expires_at: Union[int, datetime]
    metadata: Dict[str, str]
    name: str
    priority: int


class CreditGrantListParams(RequestOptions, total=False):
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class CreditGrantModifyParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: Union[Literal[""], int, datetime]
    metadata: Dict[str, str]


CreditGrantCreateParamsApplicabilityConfigScopePrice = Price
CreditGrantCreateParamsApplicabilityConfigScope = ApplicabilityScope
CreditGrantExpireParams = RetrieveParams
CreditGrantRetrieveParams = RetrieveParams
CreditGrantVoidGrantParams = RetrieveParams
CreditGrantUpdateParams = CreditGrantModifyParams
