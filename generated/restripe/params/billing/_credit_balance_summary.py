# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared_2 import ApplicabilityScope, Price


class _CreditBalanceSummaryRetrieveParamsFilterRequired(TypedDict):
    type: Literal["applicability_scope", "credit_grant"]


class CreditBalanceSummaryRetrieveParamsFilter(
    _CreditBalanceSummaryRetrieveParamsFilterRequired, total=False
):
    applicability_scope: ApplicabilityScope
    credit_grant: str


class _CreditBalanceSummaryRetrieveParamsRequired(RequestOptions):
    customer: str
    filter: CreditBalanceSummaryRetrieveParamsFilter


class CreditBalanceSummaryRetrieveParams(
    _CreditBalanceSummaryRetrieveParamsRequired, total=False
):
    expand: List[str]


CreditBalanceSummaryRetrieveParamsFilterApplicabilityScopePrice = Price
CreditBalanceSummaryRetrieveParamsFilterApplicabilityScope = ApplicabilityScope
