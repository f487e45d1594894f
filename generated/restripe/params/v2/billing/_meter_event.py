# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, Union

from ...._core.config import RequestOptions


class _MeterEventCreateParamsRequired(RequestOptions):
    event_name: str
    payload: Dict[str, str]


class MeterEventCreateParams(_MeterEventCreateParamsRequired, total=False):
    identifier: str
    timestamp: Union[str, datetime]
