# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: EventService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .events._unions import AnyEvent
    from .params._event import EventListParams, EventRetrieveParams


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
