# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import RetrieveParams


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


MeterDeactivateParams = RetrieveParams
MeterListEventSummariesParams = MeterEventSummaryListParams
MeterReactivateParams = RetrieveParams
MeterRetrieveParams = RetrieveParams
MeterUpdateParams = MeterModifyParams
