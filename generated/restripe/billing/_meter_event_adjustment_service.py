# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: MeterEventAdjustmentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from ..params.billing._meter_event_adjustment import (
        MeterEventAdjustmentCreateParams,
    )
    from ._meter_event_adjustment import MeterEventAdjustment


class MeterEventAdjustmentService(StripeService):
    """Calls below `client.v1.billing.meter_event_adjustments`."""

    def create(
        self,
        params: MeterEventAdjustmentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments

        Required: event_name, type.
        Optional: cancel, expand.
        Returns MeterEventAdjustment; raises StripeError.
        """
        return self._request(
            "post", "/v1/billing/meter_event_adjustments", (), params, options
        )

    async def create_async(
        self,
        params: MeterEventAdjustmentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> MeterEventAdjustment:
        """Async twin of `create`: POST /v1/billing/meter_event_adjustments."""
        return await self._request_async(
            "post", "/v1/billing/meter_event_adjustments", (), params, options
        )
