# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: MeterEventService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.v2.billing._meter_event import MeterEventCreateParams
    from ._meter_event import MeterEvent


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
