# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, TypedDict, Union

from ...._core.config import RequestOptions


class _MeterEventStreamCreateParamsEventRequired(TypedDict):
    event_name: str
    payload: Dict[str, str]


class MeterEventStreamCreateParamsEvent(
    _MeterEventStreamCreateParamsEventRequired, total=False
):
    identifier: str
    timestamp: Union[str, datetime]


class _MeterEventStreamCreateParamsRequired(RequestOptions):
    events: List[MeterEventStreamCreateParamsEvent]


class MeterEventStreamCreateParams(_MeterEventStreamCreateParamsRequired, total=False):
    pass
