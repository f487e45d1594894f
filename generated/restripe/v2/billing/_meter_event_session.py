# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `v2.billing.meter_event_session` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject
from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ..._core.config import RequestOptions
    from ...params.v2.billing import MeterEventSessionCreateParams


class MeterEventSession(StripeObject):
    """The `v2.billing.meter_event_session` object."""

    OBJECT_NAME: ClassVar[Literal["v2.billing.meter_event_session"]] = (
        "v2.billing.meter_event_session"
    )

    authentication_token: str
    created: str
    expires_at: str
    id: str
    livemode: bool
    object: Literal["v2.billing.meter_event_session"]


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
