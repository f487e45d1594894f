# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `billing.alert_triggered` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

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
