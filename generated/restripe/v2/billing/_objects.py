# Rendered by codegen; never edit.
"""`v2.billing.meter_event`, `v2.billing.meter_event_adjustment`,
`v2.billing.meter_event_session`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject
from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ..._core.config import RequestOptions
    from ..._core.descriptors import MapField
    from ...params.v2.billing import (
        MeterEventAdjustmentCreateParams,
        MeterEventCreateParams,
        MeterEventSessionCreateParams,
        MeterEventStreamCreateParams,
    )


class MeterEventAdjustmentCancel(StripeObject):
    """Part of a reply: schema `v2.billing.meter_event_adjustment/properties/cancel`."""

    identifier: str


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


class MeterEventAdjustment(StripeObject):
    """The `v2.billing.meter_event_adjustment` object."""

    OBJECT_NAME: ClassVar[Literal["v2.billing.meter_event_adjustment"]] = (
        "v2.billing.meter_event_adjustment"
    )

    if TYPE_CHECKING:
        Cancel: TypeAlias = MeterEventAdjustmentCancel

    cancel: MeterEventAdjustmentCancel
    created: str
    event_name: str
    id: str
    livemode: bool
    object: Literal["v2.billing.meter_event_adjustment"]
    status: Literal["complete", "pending"]
    type: Literal["cancel"]

    _inner_class_types = {"cancel": "MeterEventAdjustmentCancel"}


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


class MeterEventAdjustmentService(StripeService):
    """Calls below `client.v2.billing.meter_event_adjustments`."""

    def create(
        self,
        params: MeterEventAdjustmentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventAdjustment:
        """POST /v2/billing/meter_event_adjustments

        Required: cancel, event_name, type.
        Returns MeterEventAdjustment; raises StripeError.
        """
        return self._request(
            "post", "/v2/billing/meter_event_adjustments", (), params, options
        )

    async def create_async(
        self,
        params: MeterEventAdjustmentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventAdjustment:
        """Async twin of `create`: POST /v2/billing/meter_event_adjustments."""
        return await self._request_async(
            "post", "/v2/billing/meter_event_adjustments", (), params, options
        )


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
