# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `v2.billing.meter_event_adjustment` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from typing_extensions import TypeAlias


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

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "v2.billing.meter_event_adjustment"
