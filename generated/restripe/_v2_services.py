# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Services: BillingService, CoreService, V2Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .v2.billing._meter_event import MeterEventService
    from .v2.billing._meter_event_adjustment import MeterEventAdjustmentService
    from .v2.billing._meter_event_session import MeterEventSessionService
    from .v2.billing._services import MeterEventStreamService
    from .v2.core._event import EventService
    from .v2.core._event_destination import EventDestinationService


class BillingService(StripeService):
    """Calls below `client.v2.billing`."""

    _services = {
        "meter_event_adjustments": "v2.billing._meter_event_adjustment:MeterEventAdjustmentService",
        "meter_event_session": "v2.billing._meter_event_session:MeterEventSessionService",
        "meter_event_stream": "v2.billing._services:MeterEventStreamService",
        "meter_events": "v2.billing._meter_event:MeterEventService",
    }
    if TYPE_CHECKING:
        meter_event_adjustments: MeterEventAdjustmentService
        meter_event_session: MeterEventSessionService
        meter_event_stream: MeterEventStreamService
        meter_events: MeterEventService


class CoreService(StripeService):
    """Calls below `client.v2.core`."""

    _services = {
        "event_destinations": "v2.core._event_destination:EventDestinationService",
        "events": "v2.core._event:EventService",
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
