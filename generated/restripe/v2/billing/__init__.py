# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `v2.billing` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._meter_event import (
        MeterEvent as MeterEvent,
        MeterEventService as MeterEventService,
    )
    from ._meter_event_adjustment import (
        MeterEventAdjustment as MeterEventAdjustment,
        MeterEventAdjustmentService as MeterEventAdjustmentService,
    )
    from ._meter_event_session import (
        MeterEventSession as MeterEventSession,
        MeterEventSessionService as MeterEventSessionService,
    )
    from ._services import MeterEventStreamService as MeterEventStreamService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "MeterEvent": "_meter_event",
            "MeterEventAdjustment": "_meter_event_adjustment",
            "MeterEventAdjustmentService": "_meter_event_adjustment",
            "MeterEventService": "_meter_event",
            "MeterEventSession": "_meter_event_session",
            "MeterEventSessionService": "_meter_event_session",
            "MeterEventStreamService": "_services",
        },
    )
