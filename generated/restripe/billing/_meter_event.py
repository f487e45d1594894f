# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `billing.meter_event` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import CreateableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from typing_extensions import Unpack

    from .._core.descriptors import MapField
    from ..params.billing._meter_event import MeterEventCreateParams


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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "billing.meter_event"

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
