# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from ..._core.prefixes import suggesting
from .._shared import DeleteParams

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class MeterEventAdjustmentCreateParamsCancel(TypedDict):
    identifier: str


class _MeterEventAdjustmentCreateParamsRequired(RequestOptions):
    cancel: MeterEventAdjustmentCreateParamsCancel
    event_name: str
    type: Literal["cancel"]


class MeterEventAdjustmentCreateParams(
    _MeterEventAdjustmentCreateParamsRequired, total=False
):
    pass


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


class _MeterEventCreateParamsRequired(RequestOptions):
    event_name: str
    payload: Dict[str, str]


class MeterEventCreateParams(_MeterEventCreateParamsRequired, total=False):
    identifier: str
    timestamp: Union[str, datetime]


MeterEventSessionCreateParams = DeleteParams
