# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.cardholder`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from ..issuing._cardholder import (
        Cardholder,
        CardholderBilling,
        CardholderCompany,
        CardholderIndividual,
        CardholderRequirements,
        CardholderSpendingControls,
    )


class IssuingCardholderPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.cardholder` fields, of any of them.

    What is nested in them may be partial as well.
    """

    billing: Optional[CardholderBilling]
    company: Optional[CardholderCompany]
    created: Optional[int]
    email: Optional[str]
    id: Optional[str]
    individual: Optional[CardholderIndividual]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["issuing.cardholder"]]
    phone_number: Optional[str]
    preferred_locales: Optional[List[Literal["de", "en", "es", "fr", "it"]]]
    requirements: Optional[CardholderRequirements]
    spending_controls: Optional[CardholderSpendingControls]
    status: Optional[Literal["active", "blocked", "inactive"]]
    type: Optional[Literal["company", "individual"]]

    _inner_class_types = {
        "billing": "issuing._cardholder:CardholderBilling",
        "company": "issuing._cardholder:CardholderCompany",
        "individual": "issuing._cardholder:CardholderIndividual",
        "metadata": "*",
        "requirements": "issuing._cardholder:CardholderRequirements",
        "spending_controls": "issuing._cardholder:CardholderSpendingControls",
    }


class IssuingCardholderEventData(EventData):
    """What an event holds about the schema `issuing.cardholder`."""

    object: Cardholder
    previous_attributes: Optional[IssuingCardholderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardholderPreviousAttributes",
    }


class IssuingCardholderCreatedEvent(Event):
    """The event `issuing_cardholder.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_cardholder.created"]] = (
        "issuing_cardholder.created"
    )

    data: IssuingCardholderEventData
    type: Literal["issuing_cardholder.created"]

    _inner_class_types = {"data": "IssuingCardholderEventData"}


class IssuingCardholderUpdatedEvent(Event):
    """The event `issuing_cardholder.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_cardholder.updated"]] = (
        "issuing_cardholder.updated"
    )

    data: IssuingCardholderEventData
    type: Literal["issuing_cardholder.updated"]

    _inner_class_types = {"data": "IssuingCardholderEventData"}
