# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: EventService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ..._core.lists import V2ListObject
    from ...params.v2.core._event import EventListParams, EventRetrieveParams
    from ._event import Event


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
