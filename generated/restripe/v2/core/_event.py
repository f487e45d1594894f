# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `v2.core.event` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject
from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ..._core.config import RequestOptions
    from ..._core.lists import V2ListObject
    from ...params.v2.core import EventListParams, EventRetrieveParams


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


class EventService(StripeService):
    """Calls below `client.v2.core.events`."""

    def list(
        self, params: EventListParams, options: Optional[RequestOptions] = None
    ) -> V2ListObject[Event]:
        """GET /v2/core/events

        Required: object_id.
        Optional: limit.
        Returns V2ListObject[Event]; raises StripeError.
        """
        return self._request(
            "get", "/v2/core/events", (), params, options, expects="v2_list"
        )

    async def list_async(
        self, params: EventListParams, options: Optional[RequestOptions] = None
    ) -> V2ListObject[Event]:
        """Async twin of `list`: GET /v2/core/events."""
        return await self._request_async(
            "get", "/v2/core/events", (), params, options, expects="v2_list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[EventRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Event:
        """GET /v2/core/events/{id}

        Returns Event; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v2/core/events/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[EventRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Event:
        """Async twin of `retrieve`: GET /v2/core/events/{id}."""
        return await self._request_async(
            "get", "/v2/core/events/{id}", (id,), params, options
        )
