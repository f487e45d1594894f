# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from ._shared import RetrieveParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


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


class CreditGrantCreateParamsApplicabilityConfigScopePrice(TypedDict):
    id: str


class CreditGrantCreateParamsApplicabilityConfigScope(TypedDict, total=False):
    price_type: Literal["metered"]
    prices: List[CreditGrantCreateParamsApplicabilityConfigScopePrice]


class _CreditBalanceSummaryRetrieveParamsFilterRequired(TypedDict):
    type: Literal["applicability_scope", "credit_grant"]


class CreditBalanceSummaryRetrieveParamsFilter(
    _CreditBalanceSummaryRetrieveParamsFilterRequired, total=False
):
    applicability_scope: CreditGrantCreateParamsApplicabilityConfigScope
    credit_grant: str


class _CreditBalanceSummaryRetrieveParamsRequired(RequestOptions):
    customer: str
    filter: CreditBalanceSummaryRetrieveParamsFilter


class CreditBalanceSummaryRetrieveParams(
    _CreditBalanceSummaryRetrieveParamsRequired, total=False
):
    expand: List[str]


class _CreditBalanceTransactionListParamsRequired(RequestOptions):
    customer: str


class CreditBalanceTransactionListParams(
    _CreditBalanceTransactionListParamsRequired, total=False
):
    credit_grant: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


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
    scope: CreditGrantCreateParamsApplicabilityConfigScope


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


class MeterCreateParamsCustomerMapping(TypedDict):
    event_payload_key: str
    type: Literal["by_id"]


class MeterCreateParamsDefaultAggregation(TypedDict):
    formula: Literal["count", "last", "sum"]


class MeterCreateParamsValueSettings(TypedDict):
    event_payload_key: str


class _MeterCreateParamsRequired(RequestOptions):
    default_aggregation: MeterCreateParamsDefaultAggregation
    display_name: str
    event_name: str


class MeterCreateParams(_MeterCreateParamsRequired, total=False):
    customer_mapping: MeterCreateParamsCustomerMapping
    event_time_window: Literal["day", "hour"]
    expand: List[str]
    value_settings: MeterCreateParamsValueSettings


class MeterListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "inactive"]


class _MeterEventSummaryListParamsRequired(RequestOptions):
    customer: str
    end_time: Union[int, datetime]
    start_time: Union[int, datetime]


class MeterEventSummaryListParams(_MeterEventSummaryListParamsRequired, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    value_grouping_window: Literal["day", "hour"]


class MeterModifyParams(RequestOptions, total=False):
    display_name: str
    expand: List[str]


class _MeterEventCreateParamsRequired(RequestOptions):
    event_name: str
    payload: Dict[str, str]


class MeterEventCreateParams(_MeterEventCreateParamsRequired, total=False):
    expand: List[str]
    identifier: str
    timestamp: Union[int, datetime]


class MeterEventAdjustmentCreateParamsCancel(TypedDict, total=False):
    identifier: str


class _MeterEventAdjustmentCreateParamsRequired(RequestOptions):
    event_name: str
    type: Literal["cancel"]


class MeterEventAdjustmentCreateParams(
    _MeterEventAdjustmentCreateParamsRequired, total=False
):
    cancel: MeterEventAdjustmentCreateParamsCancel
    expand: List[str]


AlertActivateParams = RetrieveParams
AlertArchiveParams = RetrieveParams
AlertDeactivateParams = RetrieveParams
AlertRetrieveParams = RetrieveParams
CreditBalanceSummaryRetrieveParamsFilterApplicabilityScopePrice = (
    CreditGrantCreateParamsApplicabilityConfigScopePrice
)
CreditBalanceSummaryRetrieveParamsFilterApplicabilityScope = (
    CreditGrantCreateParamsApplicabilityConfigScope
)
CreditBalanceTransactionRetrieveParams = RetrieveParams
CreditGrantExpireParams = RetrieveParams
CreditGrantRetrieveParams = RetrieveParams
CreditGrantVoidGrantParams = RetrieveParams
MeterDeactivateParams = RetrieveParams
MeterListEventSummariesParams = MeterEventSummaryListParams
MeterReactivateParams = RetrieveParams
MeterRetrieveParams = RetrieveParams
CreditGrantUpdateParams = CreditGrantModifyParams
MeterUpdateParams = MeterModifyParams
