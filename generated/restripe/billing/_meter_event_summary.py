# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.meter_event_summary` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal


class MeterEventSummary(StripeObject):
    """The `billing.meter_event_summary` object."""

    OBJECT_NAME: ClassVar[Literal["billing.meter_event_summary"]] = (
        "billing.meter_event_summary"
    )

    aggregated_value: float
    end_time: int
    id: str
    livemode: bool
    meter: str
    object: Literal["billing.meter_event_summary"]
    start_time: int
