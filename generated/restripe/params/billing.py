# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .._core.config import RequestOptions as _RequestOptions
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class _AlertCreateParamsUsageThresholdFilterRequired(_TypedDict):
    type: _Literal["customer"]


class AlertCreateParamsUsageThresholdFilter(
    _AlertCreateParamsUsageThresholdFilterRequired, total=False
):
    customer: str


class _AlertCreateParamsUsageThresholdRequired(_TypedDict):
    gte: int
    meter: str
    recurrence: _Literal["one_time"]


class AlertCreateParamsUsageThreshold(
    _AlertCreateParamsUsageThresholdRequired, total=False
):
    filters: _List[AlertCreateParamsUsageThresholdFilter]


class _AlertCreateParamsRequired(_RequestOptions):
    alert_type: _Literal["usage_threshold"]
    title: str


class AlertCreateParams(_AlertCreateParamsRequired, total=False):
    expand: _List[str]
    usage_threshold: AlertCreateParamsUsageThreshold


class AlertListParams(_RequestOptions, total=False):
    alert_type: _Literal["usage_threshold"]
    ending_before: str
    expand: _List[str]
    limit: int
    meter: str
    starting_after: str


class CreditGrantCreateParamsApplicabilityConfigScopePrice(_TypedDict):
    id: str


class CreditGrantCreateParamsApplicabilityConfigScope(_TypedDict, total=False):
    price_type: _Literal["metered"]
    prices: _List[CreditGrantCreateParamsApplicabilityConfigScopePrice]


class _CreditBalanceSummaryRetrieveParamsFilterRequired(_TypedDict):
    type: _Literal["applicability_scope", "credit_grant"]


class CreditBalanceSummaryRetrieveParamsFilter(
    _CreditBalanceSummaryRetrieveParamsFilterRequired, total=False
):
    applicability_scope: CreditGrantCreateParamsApplicabilityConfigScope
    credit_grant: str


class _CreditBalanceSummaryRetrieveParamsRequired(_RequestOptions):
    customer: str
    filter: CreditBalanceSummaryRetrieveParamsFilter


class CreditBalanceSummaryRetrieveParams(
    _CreditBalanceSummaryRetrieveParamsRequired, total=False
):
    expand: _List[str]


class _CreditBalanceTransactionListParamsRequired(_RequestOptions):
    customer: str


class CreditBalanceTransactionListParams(
    _CreditBalanceTransactionListParamsRequired, total=False
):
    credit_grant: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class CreditGrantCreateParamsAmountMonetary(_TypedDict):
    currency: str
    value: int


class _CreditGrantCreateParamsAmountRequired(_TypedDict):
    type: _Literal["monetary"]


class CreditGrantCreateParamsAmount(
    _CreditGrantCreateParamsAmountRequired, total=False
):
    monetary: CreditGrantCreateParamsAmountMonetary


class CreditGrantCreateParamsApplicabilityConfig(_TypedDict):
    scope: CreditGrantCreateParamsApplicabilityConfigScope


class _CreditGrantCreateParamsRequired(_RequestOptions):
    amount: CreditGrantCreateParamsAmount
    applicability_config: CreditGrantCreateParamsApplicabilityConfig
    category: _Literal["paid", "promotional"]
    customer: str


class CreditGrantCreateParams(_CreditGrantCreateParamsRequired, total=False):
    effective_at: _Union[int, _datetime]
    expand: _List[str]
    expires_at: _Union[int, _datetime]
    metadata: _Dict[str, str]
    name: str
    priority: int


class CreditGrantListParams(_RequestOptions, total=False):
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class CreditGrantModifyParams(_RequestOptions, total=False):
    expand: _List[str]
    expires_at: _Union[_Literal[""], int, _datetime]
    metadata: _Dict[str, str]


class MeterCreateParamsCustomerMapping(_TypedDict):
    event_payload_key: str
    type: _Literal["by_id"]


class MeterCreateParamsDefaultAggregation(_TypedDict):
    formula: _Literal["count", "last", "sum"]


class MeterCreateParamsValueSettings(_TypedDict):
    event_payload_key: str


class _MeterCreateParamsRequired(_RequestOptions):
    default_aggregation: MeterCreateParamsDefaultAggregation
    display_name: str
    event_name: str


class MeterCreateParams(_MeterCreateParamsRequired, total=False):
    customer_mapping: MeterCreateParamsCustomerMapping
    event_time_window: _Literal["day", "hour"]
    expand: _List[str]
    value_settings: MeterCreateParamsValueSettings


class MeterListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["active", "inactive"]


class _MeterEventSummaryListParamsRequired(_RequestOptions):
    customer: str
    end_time: _Union[int, _datetime]
    start_time: _Union[int, _datetime]


class MeterEventSummaryListParams(_MeterEventSummaryListParamsRequired, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    value_grouping_window: _Literal["day", "hour"]


class MeterModifyParams(_RequestOptions, total=False):
    display_name: str
    expand: _List[str]


class _MeterEventCreateParamsRequired(_RequestOptions):
    event_name: str
    payload: _Dict[str, str]


class MeterEventCreateParams(_MeterEventCreateParamsRequired, total=False):
    expand: _List[str]
    identifier: str
    timestamp: _Union[int, _datetime]


class MeterEventAdjustmentCreateParamsCancel(_TypedDict, total=False):
    identifier: str


class _MeterEventAdjustmentCreateParamsRequired(_RequestOptions):
    event_name: str
    type: _Literal["cancel"]


class MeterEventAdjustmentCreateParams(
    _MeterEventAdjustmentCreateParamsRequired, total=False
):
    cancel: MeterEventAdjustmentCreateParamsCancel
    expand: _List[str]


AlertActivateParams = _shared.RetrieveParams
AlertArchiveParams = _shared.RetrieveParams
AlertDeactivateParams = _shared.RetrieveParams
AlertRetrieveParams = _shared.RetrieveParams
CreditBalanceSummaryRetrieveParamsFilterApplicabilityScopePrice = (
    CreditGrantCreateParamsApplicabilityConfigScopePrice
)
CreditBalanceSummaryRetrieveParamsFilterApplicabilityScope = (
    CreditGrantCreateParamsApplicabilityConfigScope
)
CreditBalanceTransactionRetrieveParams = _shared.RetrieveParams
CreditGrantExpireParams = _shared.RetrieveParams
CreditGrantRetrieveParams = _shared.RetrieveParams
CreditGrantVoidGrantParams = _shared.RetrieveParams
MeterDeactivateParams = _shared.RetrieveParams
MeterListEventSummariesParams = MeterEventSummaryListParams
MeterReactivateParams = _shared.RetrieveParams
MeterRetrieveParams = _shared.RetrieveParams
CreditGrantUpdateParams = CreditGrantModifyParams
MeterUpdateParams = MeterModifyParams
