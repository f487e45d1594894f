# Rendered by codegen; never edit.
"""Services: BillingService, CoreService, V2Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .v2.billing._objects import (
        MeterEventAdjustmentService,
        MeterEventService,
        MeterEventSessionService,
        MeterEventStreamService,
    )
    from .v2.core._objects import EventDestinationService, EventService


class BillingService(StripeService):
    """Calls below `client.v2.billing`."""

    _services = {
        "meter_event_adjustments": "v2.billing._objects:MeterEventAdjustmentService",
        "meter_event_session": "v2.billing._objects:MeterEventSessionService",
        "meter_event_stream": "v2.billing._objects:MeterEventStreamService",
        "meter_events": "v2.billing._objects:MeterEventService",
    }
    if TYPE_CHECKING:
        meter_event_adjustments: MeterEventAdjustmentService
        meter_event_session: MeterEventSessionService
        meter_event_stream: MeterEventStreamService
        meter_events: MeterEventService


class CoreService(StripeService):
    """Calls below `client.v2.core`."""

    _services = {
        "event_destinations": "v2.core._objects:EventDestinationService",
        "events": "v2.core._objects:EventService",
    }
    if TYPE_CHECKING:
        event_destinations: EventDestinationService
        events: EventService


class V2Services(StripeService):
    """The services of `client.v2`."""

    _services = {
        "billing": "_v2_services:BillingService",
        "core": "_v2_services:CoreService",
    }
    if TYPE_CHECKING:
        billing: BillingService
        core: CoreService
