# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `billing.alert_triggered`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ..billing._alert import Alert
    from ..billing._alert_triggered import AlertTriggered


class BillingAlertTriggeredPreviousAttributes(PreviousAttributes):
    """Former values of `billing.alert_triggered` fields, of any of them.

    What is nested in them may be partial as well.
    """

    alert: Optional[Alert]
    created: Optional[int]
    customer: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["billing.alert_triggered"]]
    value: Optional[int]

    _inner_class_types = {"alert": None}


class BillingAlertTriggeredEventData(EventData):
    """What an event holds about the schema `billing.alert_triggered`."""

    object: AlertTriggered
    previous_attributes: Optional[BillingAlertTriggeredPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BillingAlertTriggeredPreviousAttributes",
    }


class BillingAlertTriggeredEvent(Event):
    """The event `billing.alert.triggered`."""

    LOOKUP_TYPE: ClassVar[Literal["billing.alert.triggered"]] = (
        "billing.alert.triggered"
    )

    data: BillingAlertTriggeredEventData
    type: Literal["billing.alert.triggered"]

    _inner_class_types = {"data": "BillingAlertTriggeredEventData"}
