# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `v2.billing.meter_event` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject
from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ..._core.config import RequestOptions
    from ..._core.descriptors import MapField
    from ...params.v2.billing import MeterEventCreateParams


class MeterEvent(StripeObject):
    """The `v2.billing.meter_event` object."""

    OBJECT_NAME: ClassVar[Literal["v2.billing.meter_event"]] = "v2.billing.meter_event"

    created: str
    event_name: str
    identifier: str
    livemode: bool
    object: Literal["v2.billing.meter_event"]
    payload: MapField[str]
    timestamp: str

    _inner_class_types = {"payload": "*"}


class MeterEventService(StripeService):
    """Calls below `client.v2.billing.meter_events`."""

    def create(
        self, params: MeterEventCreateParams, options: Optional[RequestOptions] = None
    ) -> MeterEvent:
        """POST /v2/billing/meter_events

        Required: event_name, payload.
        Optional: identifier, timestamp.
        Returns MeterEvent; raises StripeError.
        """
        return self._request("post", "/v2/billing/meter_events", (), params, options)

    async def create_async(
        self, params: MeterEventCreateParams, options: Optional[RequestOptions] = None
    ) -> MeterEvent:
        """Async twin of `create`: POST /v2/billing/meter_events."""
        return await self._request_async(
            "post", "/v2/billing/meter_events", (), params, options
        )
