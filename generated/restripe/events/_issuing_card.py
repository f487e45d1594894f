# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.card`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..issuing._card import Card, CardShipping, CardSpendingControls, CardWallets
    from ..issuing._cardholder import Cardholder
    from ..issuing._personalization_design import PersonalizationDesign


class IssuingCardPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.card` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        personalization_design_id: Optional[str]
        replaced_by_id: Optional[str]
        replacement_for_id: Optional[str]

    brand: Optional[str]
    cancellation_reason: Optional[Literal["design_rejected", "lost", "stolen"]]
    cardholder: Optional[Cardholder]
    created: Optional[int]
    currency: Optional[str]
    cvc: Optional[str]
    exp_month: Optional[int]
    exp_year: Optional[int]
    financial_account: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    number: Optional[str]
    object: Optional[Literal["issuing.card"]]
    personalization_design: Optional[ExpandableField[PersonalizationDesign]]
    replaced_by: Optional[ExpandableField[Card]]
    replacement_for: Optional[ExpandableField[Card]]
    replacement_reason: Optional[Literal["damaged", "expired", "lost", "stolen"]]
    second_line: Optional[str]
    shipping: Optional[CardShipping]
    spending_controls: Optional[CardSpendingControls]
    status: Optional[Literal["active", "canceled", "inactive"]]
    type: Optional[Literal["physical", "virtual"]]
    wallets: Optional[CardWallets]

    _inner_class_types = {
        "cardholder": None,
        "metadata": "*",
        "personalization_design": None,
        "replaced_by": None,
        "replacement_for": None,
        "shipping": "issuing._card:CardShipping",
        "spending_controls": "issuing._card:CardSpendingControls",
        "wallets": "issuing._card:CardWallets",
    }


class IssuingCardEventData(EventData):
    """What an event holds about the schema `issuing.card`."""

    object: Card
    previous_attributes: Optional[IssuingCardPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingCardPreviousAttributes",
    }


class IssuingCardCreatedEvent(Event):
    """The event `issuing_card.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.created"]] = "issuing_card.created"

    data: IssuingCardEventData
    type: Literal["issuing_card.created"]

    _inner_class_types = {"data": "IssuingCardEventData"}


class IssuingCardUpdatedEvent(Event):
    """The event `issuing_card.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_card.updated"]] = "issuing_card.updated"

    data: IssuingCardEventData
    type: Literal["issuing_card.updated"]

    _inner_class_types = {"data": "IssuingCardEventData"}
