# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


class _AlertCreateParamsUsageThresholdFilterRequired(TypedDict):
    type: Literal["customer"]


class AlertCreateParamsUsageThresholdFilter(
    _AlertCreateParamsUsageThresholdFilterRequired, total=False
):
    customer: str


class _AlertCreateParamsUsageThresholdRequired(TypedDict):
    gte: int
    meter: str
    recurrence: Literal["one_time"]


class AlertCreateParamsUsageThreshold(
    _AlertCreateParamsUsageThresholdRequired, total=False
):
    filters: List[AlertCreateParamsUsageThresholdFilter]


class _AlertCreateParamsRequired(RequestOptions):
    alert_type: Literal["usage_threshold"]
    title: str


class AlertCreateParams(_AlertCreateParamsRequired, total=False):
    expand: List[str]
    usage_threshold: AlertCreateParamsUsageThreshold


class AlertListParams(RequestOptions, total=False):
    alert_type: Literal["usage_threshold"]
    ending_before: str
    expand: List[str]
    limit: int
    meter: str
    starting_after: str


AlertActivateParams = RetrieveParams
AlertArchiveParams = RetrieveParams
AlertDeactivateParams = RetrieveParams
AlertRetrieveParams = RetrieveParams
