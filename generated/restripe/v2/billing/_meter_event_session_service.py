# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: MeterEventSessionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...params.v2.billing._meter_event_session import MeterEventSessionCreateParams
    from ._meter_event_session import MeterEventSession


class MeterEventSessionService(StripeService):
    """Calls below `client.v2.billing.meter_event_session`."""

    def create(
        self,
        params: Optional[MeterEventSessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventSession:
        """POST /v2/billing/meter_event_session

        Returns MeterEventSession; raises StripeError.
        """
        return self._request(
            "post", "/v2/billing/meter_event_session", (), params, options
        )

    async def create_async(
        self,
        params: Optional[MeterEventSessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventSession:
        """Async twin of `create`: POST /v2/billing/meter_event_session."""
        return await self._request_async(
            "post", "/v2/billing/meter_event_session", (), params, options
        )
