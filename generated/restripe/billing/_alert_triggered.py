# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `billing.alert_triggered` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from ._alert import Alert


class AlertTriggered(StripeObject):
    """The `billing.alert_triggered` object."""

    OBJECT_NAME: ClassVar[Literal["billing.alert_triggered"]] = (
        "billing.alert_triggered"
    )

    alert: Alert
    created: int
    customer: str
    livemode: bool
    object: Literal["billing.alert_triggered"]
    value: int

    _inner_class_types = {"alert": None}

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "billing.alert_triggered"
