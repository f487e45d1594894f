# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `v2.billing.meter_event_adjustment` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject
from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ..._core.config import RequestOptions
    from ...params.v2.billing import MeterEventAdjustmentCreateParams


class MeterEventAdjustmentCancel(StripeObject):
    """Part of a reply: schema `v2.billing.meter_event_adjustment/properties/cancel`."""

    identifier: str


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
