# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The thin event `v2.core.event_destination.ping`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.notifications import EventNotificationWithRelatedObject, RelatedObjectEvent
from .._core.objects import StripeObject
from ..v2.core._event import Event

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from typing_extensions import TypeAlias

    from .._core.notifications import RelatedObject as _RelatedObject
    from ..v2.core._event_destination import EventDestination


class V2CoreEventDestinationPingEventRelatedObject(StripeObject):
    """Part of a reply: schema
    `v2.core.event_destination.ping/properties/related_object`.
    """

    id: str
    type: Literal["v2.core.event_destination"]
    url: str


class V2CoreEventDestinationPingEvent(RelatedObjectEvent, Event):
    """The thin event `v2.core.event_destination.ping`, as it is fetched."""

    LOOKUP_TYPE: ClassVar[Literal["v2.core.event_destination.ping"]] = (
        "v2.core.event_destination.ping"
    )

    if TYPE_CHECKING:
        RelatedObject: TypeAlias = V2CoreEventDestinationPingEventRelatedObject

        def fetch_related_object(self) -> EventDestination: ...
        async def fetch_related_object_async(self) -> EventDestination: ...

    related_object: V2CoreEventDestinationPingEventRelatedObject
    type: Literal["v2.core.event_destination.ping"]

    _inner_class_types = {
        "related_object": "V2CoreEventDestinationPingEventRelatedObject",
    }


class V2CoreEventDestinationPingEventNotification(EventNotificationWithRelatedObject):
    """What is pushed of an event `v2.core.event_destination.ping`."""

    LOOKUP_TYPE: ClassVar[Literal["v2.core.event_destination.ping"]] = (
        "v2.core.event_destination.ping"
    )

    if TYPE_CHECKING:
        type: Literal["v2.core.event_destination.ping"]
        related_object: _RelatedObject

        def fetch_event(self) -> V2CoreEventDestinationPingEvent: ...
        async def fetch_event_async(self) -> V2CoreEventDestinationPingEvent: ...
        def fetch_related_object(self) -> EventDestination: ...
        async def fetch_related_object_async(self) -> EventDestination: ...
