# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.credit_reversal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..treasury._credit_reversal import (
        CreditReversal,
        CreditReversalStatusTransitions,
    )
    from ..treasury._transaction import Transaction


class TreasuryCreditReversalPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.credit_reversal` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    network: Optional[Literal["ach", "stripe"]]
    object: Optional[Literal["treasury.credit_reversal"]]
    received_credit: Optional[str]
    status: Optional[Literal["canceled", "posted", "processing"]]
    status_transitions: Optional[CreditReversalStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "metadata": "*",
        "status_transitions": "treasury._credit_reversal:CreditReversalStatusTransitions",
        "transaction": None,
    }


class TreasuryCreditReversalEventData(EventData):
    """What an event holds about the schema `treasury.credit_reversal`."""

    object: CreditReversal
    previous_attributes: Optional[TreasuryCreditReversalPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryCreditReversalPreviousAttributes",
    }


class TreasuryCreditReversalCreatedEvent(Event):
    """The event `treasury.credit_reversal.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.credit_reversal.created"]] = (
        "treasury.credit_reversal.created"
    )

    data: TreasuryCreditReversalEventData
    type: Literal["treasury.credit_reversal.created"]

    _inner_class_types = {"data": "TreasuryCreditReversalEventData"}


class TreasuryCreditReversalPostedEvent(Event):
    """The event `treasury.credit_reversal.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.credit_reversal.posted"]] = (
        "treasury.credit_reversal.posted"
    )

    data: TreasuryCreditReversalEventData
    type: Literal["treasury.credit_reversal.posted"]

    _inner_class_types = {"data": "TreasuryCreditReversalEventData"}
