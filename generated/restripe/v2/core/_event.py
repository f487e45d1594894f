# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `v2.core.event` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias


class EventReasonRequest(StripeObject):
    """Part of a reply: schema `v2.core.event/properties/reason/properties/request`."""

    id: str
    idempotency_key: str


class EventReason(StripeObject):
    """Part of a reply: schema `v2.core.event/properties/reason`."""

    if TYPE_CHECKING:
        Request: TypeAlias = EventReasonRequest

    request: Optional[EventReasonRequest]
    type: Literal["request"]

    _inner_class_types = {"request": "EventReasonRequest"}


class Event(StripeObject):
    """The `v2.core.event` object."""

    OBJECT_NAME: ClassVar[Literal["v2.core.event"]] = "v2.core.event"

    if TYPE_CHECKING:
        Reason: TypeAlias = EventReason

    context: Optional[str]
    created: str
    id: str
    livemode: bool
    object: Literal["v2.core.event"]
    reason: Optional[EventReason]
    type: str

    _inner_class_types = {"reason": "EventReason"}

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "v2.core.event"
