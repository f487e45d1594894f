# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `v2.billing` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._meter_event import MeterEvent as MeterEvent
    from ._meter_event_adjustment import MeterEventAdjustment as MeterEventAdjustment
    from ._meter_event_adjustment_service import (
        MeterEventAdjustmentService as MeterEventAdjustmentService,
    )
    from ._meter_event_service import MeterEventService as MeterEventService
    from ._meter_event_session import MeterEventSession as MeterEventSession
    from ._meter_event_session_service import (
        MeterEventSessionService as MeterEventSessionService,
    )
    from ._meter_event_stream_service import (
        MeterEventStreamService as MeterEventStreamService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "MeterEvent": "_meter_event",
            "MeterEventAdjustment": "_meter_event_adjustment",
            "MeterEventAdjustmentService": "_meter_event_adjustment_service",
            "MeterEventService": "_meter_event_service",
            "MeterEventSession": "_meter_event_session",
            "MeterEventSessionService": "_meter_event_session_service",
            "MeterEventStreamService": "_meter_event_stream_service",
        },
    )
