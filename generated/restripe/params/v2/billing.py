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

from ..._core.config import RequestOptions as _RequestOptions
from ..._core.prefixes import suggest_names as _suggest_names
from .. import _shared

_suggest_names(__name__)


class MeterEventAdjustmentCreateParamsCancel(_TypedDict):
    identifier: str


class _MeterEventAdjustmentCreateParamsRequired(_RequestOptions):
    cancel: MeterEventAdjustmentCreateParamsCancel
    event_name: str
    type: _Literal["cancel"]


class MeterEventAdjustmentCreateParams(
    _MeterEventAdjustmentCreateParamsRequired, total=False
):
    pass


class _MeterEventStreamCreateParamsEventRequired(_TypedDict):
    event_name: str
    payload: _Dict[str, str]


class MeterEventStreamCreateParamsEvent(
    _MeterEventStreamCreateParamsEventRequired, total=False
):
    identifier: str
    timestamp: _Union[str, _datetime]


class _MeterEventStreamCreateParamsRequired(_RequestOptions):
    events: _List[MeterEventStreamCreateParamsEvent]


class MeterEventStreamCreateParams(_MeterEventStreamCreateParamsRequired, total=False):
    pass


class _MeterEventCreateParamsRequired(_RequestOptions):
    event_name: str
    payload: _Dict[str, str]


class MeterEventCreateParams(_MeterEventCreateParamsRequired, total=False):
    identifier: str
    timestamp: _Union[str, _datetime]


MeterEventSessionCreateParams = _shared.DeleteParams
