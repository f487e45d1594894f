# Rendered by codegen; never edit.
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
    from ._objects import (
        Event as Event,
        EventDestination as EventDestination,
        EventDestinationService as EventDestinationService,
        EventService as EventService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Event": "_objects",
            "EventDestination": "_objects",
            "EventDestinationService": "_objects",
            "EventNotification": ".._core.notifications",
            "EventService": "_objects",
            "Reason": ".._core.notifications",
            "ReasonRequest": ".._core.notifications",
            "RelatedObject": ".._core.notifications",
            "RelatedSingletonObject": ".._core.notifications",
        },
    )
