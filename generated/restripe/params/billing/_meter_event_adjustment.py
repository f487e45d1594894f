# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions


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
