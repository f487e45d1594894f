# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CoreService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from .core._event_destination_service import EventDestinationService
    from .core._event_service import EventService


class CoreService(StripeService):
    """Calls below `client.v2.core`."""

    _services = {
        "event_destinations": "v2.core._event_destination_service:EventDestinationService",
        "events": "v2.core._event_service:EventService",
    }
    if TYPE_CHECKING:
        event_destinations: EventDestinationService
        events: EventService
