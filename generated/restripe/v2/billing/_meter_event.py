# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `v2.billing.meter_event` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from ..._core.descriptors import MapField


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

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "v2.billing.meter_event"
