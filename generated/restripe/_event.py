# Rendered by codegen; never edit.
"""`event`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Any, ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .events._unions import AnyEvent
    from .params._others import EventListParams, EventRetrieveParams


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


class UnknownEvent(Event):
    """An event of a type that this package does not know.

    Its `type` is text like any other's; type checkers see a literal that never
    occurs, so that they can tell the known ones apart: read `event["type"]`.
    """

    type: Literal["<unknown>"]


class EventService(StripeService):
    """Calls below `client.v1.events`."""

    def list(
        self,
        params: Optional[EventListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[AnyEvent]:
        """GET /v1/events

        Optional: created, delivery_success, ending_before, expand, limit,
        starting_after, type, types.
        Returns ListObject[Event]; raises StripeError.
        """
        return self._request("get", "/v1/events", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[EventListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[AnyEvent]:
        """Async twin of `list`: GET /v1/events."""
        return await self._request_async(
            "get", "/v1/events", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[EventRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> AnyEvent:
        """GET /v1/events/{id}

        Optional: expand.
        Returns Event; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/events/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[EventRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> AnyEvent:
        """Async twin of `retrieve`: GET /v1/events/{id}."""
        return await self._request_async(
            "get", "/v1/events/{id}", (id,), params, options
        )
