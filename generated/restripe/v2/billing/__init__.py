# Rendered by codegen; never edit.
"""Stripe's `v2.billing` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        MeterEvent as MeterEvent,
        MeterEventAdjustment as MeterEventAdjustment,
        MeterEventAdjustmentService as MeterEventAdjustmentService,
        MeterEventService as MeterEventService,
        MeterEventSession as MeterEventSession,
        MeterEventSessionService as MeterEventSessionService,
        MeterEventStreamService as MeterEventStreamService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "MeterEvent": "_objects",
            "MeterEventAdjustment": "_objects",
            "MeterEventAdjustmentService": "_objects",
            "MeterEventService": "_objects",
            "MeterEventSession": "_objects",
            "MeterEventSessionService": "_objects",
            "MeterEventStreamService": "_objects",
        },
    )
