# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.meter_event_adjustment` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import CreateableAPIResource, request, request_async
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from ..params.billing import MeterEventAdjustmentCreateParams


class MeterEventAdjustmentCancel(StripeObject):
    """Part of a reply: schema
    `billing_meter_resource_billing_meter_event_adjustment_cancel`.
    """

    identifier: Optional[str]


class MeterEventAdjustment(CreateableAPIResource):
    """The `billing.meter_event_adjustment` object.

    Operations: POST /v1/billing/meter_event_adjustments.
    """

    OBJECT_NAME: ClassVar[Literal["billing.meter_event_adjustment"]] = (
        "billing.meter_event_adjustment"
    )

    if TYPE_CHECKING:
        Cancel: TypeAlias = MeterEventAdjustmentCancel

    cancel: Optional[MeterEventAdjustmentCancel]
    event_name: str
    livemode: bool
    object: Literal["billing.meter_event_adjustment"]
    status: Literal["complete", "pending"]
    type: Literal["cancel"]

    _inner_class_types = {"cancel": "MeterEventAdjustmentCancel"}
    _class_url = "/v1/billing/meter_event_adjustments"

    @classmethod
    def create(
        cls, **params: Unpack[MeterEventAdjustmentCreateParams]
    ) -> MeterEventAdjustment:
        """POST /v1/billing/meter_event_adjustments

        Required: event_name, type.
        Optional: cancel, expand.
        Returns MeterEventAdjustment; raises StripeError.
        """
        return request("post", "/v1/billing/meter_event_adjustments", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[MeterEventAdjustmentCreateParams]
    ) -> MeterEventAdjustment:
        """Async twin of `create`: POST /v1/billing/meter_event_adjustments."""
        return await request_async(
            "post", "/v1/billing/meter_event_adjustments", (), params
        )


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
