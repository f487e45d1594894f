# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `v2.billing.meter_event_session` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal


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

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "v2.billing.meter_event_session"
