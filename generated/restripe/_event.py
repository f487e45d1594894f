# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `event` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import ListableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import Any, ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.lists import ListObject
    from .events._unions import AnyEvent
    from .params._event import EventListParams, EventRetrieveParams


class EventData(StripeObject):
    """Part of a reply: schema `notification_event_data`."""

    object: Any
    previous_attributes: Any

    _inner_class_types = {"object": None, "previous_attributes": None}


class EventRequest(StripeObject):
    """Part of a reply: schema `notification_event_request`."""

    id: Optional[str]
    idempotency_key: Optional[str]


class Event(ListableAPIResource):
    """The `event` object.

    Operations: GET /v1/events, GET /v1/events/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["event"]] = "event"

    if TYPE_CHECKING:
        Data: TypeAlias = EventData
        Request: TypeAlias = EventRequest

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[EventListParams]
        ) -> AnyIterator[AnyEvent]: ...

    account: Optional[str]
    api_version: Optional[str]
    context: Optional[str]
    created: int
    data: EventData
    id: str
    livemode: bool
    object: Literal["event"]
    pending_webhooks: int
    request: Optional[EventRequest]
    type: str

    _inner_class_types = {"data": "EventData", "request": "EventRequest"}
    _class_url = "/v1/events"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "event"

    @classmethod
    def list(cls, **params: Unpack[EventListParams]) -> ListObject[AnyEvent]:
        """GET /v1/events

        Optional: created, delivery_success, ending_before, expand, limit,
        starting_after, type, types.
        Returns ListObject[Event]; raises StripeError.
        """
        return request("get", "/v1/events", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[EventListParams]
    ) -> ListObject[AnyEvent]:
        """Async twin of `list`: GET /v1/events."""
        return await request_async("get", "/v1/events", (), params, expects="list")

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[EventRetrieveParams]) -> AnyEvent:
        """GET /v1/events/{id}

        Optional: expand.
        Returns Event; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/events/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[EventRetrieveParams]
    ) -> AnyEvent:
        """Async twin of `retrieve`: GET /v1/events/{id}."""
        return await request_async("get", "/v1/events/{id}", (id,), params)
