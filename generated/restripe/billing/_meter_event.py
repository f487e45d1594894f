# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.meter_event` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import CreateableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._core.config import RequestOptions
    from .._core.descriptors import MapField
    from ..params.billing import MeterEventCreateParams


class MeterEvent(CreateableAPIResource):
    """The `billing.meter_event` object.

    Operations: POST /v1/billing/meter_events.
    """

    OBJECT_NAME: ClassVar[Literal["billing.meter_event"]] = "billing.meter_event"

    created: int
    event_name: str
    identifier: str
    livemode: bool
    object: Literal["billing.meter_event"]
    payload: MapField[str]
    timestamp: int

    _inner_class_types = {"payload": "*"}
    _class_url = "/v1/billing/meter_events"

    @classmethod
    def create(cls, **params: Unpack[MeterEventCreateParams]) -> MeterEvent:
        """POST /v1/billing/meter_events

        Required: event_name, payload.
        Optional: expand, identifier, timestamp.
        Returns MeterEvent; raises StripeError.
        """
        return request("post", "/v1/billing/meter_events", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[MeterEventCreateParams]) -> MeterEvent:
        """Async twin of `create`: POST /v1/billing/meter_events."""
        return await request_async("post", "/v1/billing/meter_events", (), params)


class MeterEventService(StripeService):
    """Calls below `client.v1.billing.meter_events`."""

    def create(
        self, params: MeterEventCreateParams, options: Optional[RequestOptions] = None
    ) -> MeterEvent:
        """POST /v1/billing/meter_events

        Required: event_name, payload.
        Optional: expand, identifier, timestamp.
        Returns MeterEvent; raises StripeError.
        """
        return self._request("post", "/v1/billing/meter_events", (), params, options)

    async def create_async(
        self, params: MeterEventCreateParams, options: Optional[RequestOptions] = None
    ) -> MeterEvent:
        """Async twin of `create`: POST /v1/billing/meter_events."""
        return await self._request_async(
            "post", "/v1/billing/meter_events", (), params, options
        )
