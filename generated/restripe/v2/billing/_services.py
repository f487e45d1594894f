# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Services: MeterEventStreamService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.v2.billing import MeterEventStreamCreateParams


class MeterEventStreamService(StripeService):
    """Calls below `client.v2.billing.meter_event_stream`."""

    def create(
        self,
        params: MeterEventStreamCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """POST /v2/billing/meter_event_stream

        Required: events.
        Returns None; raises StripeError.
        """
        self._request(
            "post",
            "/v2/billing/meter_event_stream",
            (),
            params,
            options,
            base="meter_events",
            expects="empty",
        )

    async def create_async(
        self,
        params: MeterEventStreamCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> None:
        """Async twin of `create`: POST /v2/billing/meter_event_stream."""
        await self._request_async(
            "post",
            "/v2/billing/meter_event_stream",
            (),
            params,
            options,
            base="meter_events",
            expects="empty",
        )
