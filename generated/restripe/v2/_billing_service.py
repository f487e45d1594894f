# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: BillingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from .billing._meter_event_adjustment_service import MeterEventAdjustmentService
    from .billing._meter_event_service import MeterEventService
    from .billing._meter_event_session_service import MeterEventSessionService
    from .billing._meter_event_stream_service import MeterEventStreamService


class BillingService(StripeService):
    """Calls below `client.v2.billing`."""

    _services = {
        "meter_event_adjustments": "v2.billing._meter_event_adjustment_service:MeterEventAdjustmentService",
        "meter_event_session": "v2.billing._meter_event_session_service:MeterEventSessionService",
        "meter_event_stream": "v2.billing._meter_event_stream_service:MeterEventStreamService",
        "meter_events": "v2.billing._meter_event_service:MeterEventService",
    }
    if TYPE_CHECKING:
        meter_event_adjustments: MeterEventAdjustmentService
        meter_event_session: MeterEventSessionService
        meter_event_stream: MeterEventStreamService
        meter_events: MeterEventService
