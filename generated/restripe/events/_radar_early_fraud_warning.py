# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `radar.early_fraud_warning`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._charge import Charge
    from .._core.objects import ExpandableField
    from .._payment_intent import PaymentIntent
    from ..radar._early_fraud_warning import EarlyFraudWarning


class RadarEarlyFraudWarningPreviousAttributes(PreviousAttributes):
    """Former values of `radar.early_fraud_warning` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    actionable: Optional[bool]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    fraud_type: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["radar.early_fraud_warning"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]

    _inner_class_types = {"charge": None, "payment_intent": None}


class RadarEarlyFraudWarningEventData(EventData):
    """What an event holds about the schema `radar.early_fraud_warning`."""

    object: EarlyFraudWarning
    previous_attributes: Optional[RadarEarlyFraudWarningPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "RadarEarlyFraudWarningPreviousAttributes",
    }


class RadarEarlyFraudWarningCreatedEvent(Event):
    """The event `radar.early_fraud_warning.created`."""

    LOOKUP_TYPE: ClassVar[Literal["radar.early_fraud_warning.created"]] = (
        "radar.early_fraud_warning.created"
    )

    data: RadarEarlyFraudWarningEventData
    type: Literal["radar.early_fraud_warning.created"]

    _inner_class_types = {"data": "RadarEarlyFraudWarningEventData"}


class RadarEarlyFraudWarningUpdatedEvent(Event):
    """The event `radar.early_fraud_warning.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["radar.early_fraud_warning.updated"]] = (
        "radar.early_fraud_warning.updated"
    )

    data: RadarEarlyFraudWarningEventData
    type: Literal["radar.early_fraud_warning.updated"]

    _inner_class_types = {"data": "RadarEarlyFraudWarningEventData"}
