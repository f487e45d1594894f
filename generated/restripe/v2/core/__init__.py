# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `v2.core` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ..._core.notifications import (
        EventNotification as EventNotification,
        Reason as Reason,
        ReasonRequest as ReasonRequest,
        RelatedObject as RelatedObject,
        RelatedSingletonObject as RelatedSingletonObject,
    )
    from ._event import Event as Event, EventService as EventService
    from ._event_destination import (
        EventDestination as EventDestination,
        EventDestinationService as EventDestinationService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Event": "_event",
            "EventDestination": "_event_destination",
            "EventDestinationService": "_event_destination",
            "EventNotification": ".._core.notifications",
            "EventService": "_event",
            "Reason": ".._core.notifications",
            "ReasonRequest": ".._core.notifications",
            "RelatedObject": ".._core.notifications",
            "RelatedSingletonObject": ".._core.notifications",
        },
    )
