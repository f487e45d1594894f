# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.debit_reversal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..treasury._debit_reversal import (
        DebitReversal,
        DebitReversalLinkedFlows,
        DebitReversalStatusTransitions,
    )
    from ..treasury._transaction import Transaction


class TreasuryDebitReversalPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.debit_reversal` fields, of any of them.

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
    linked_flows: Optional[DebitReversalLinkedFlows]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    network: Optional[Literal["ach", "card"]]
    object: Optional[Literal["treasury.debit_reversal"]]
    received_debit: Optional[str]
    status: Optional[Literal["failed", "processing", "succeeded"]]
    status_transitions: Optional[DebitReversalStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "linked_flows": "treasury._debit_reversal:DebitReversalLinkedFlows",
        "metadata": "*",
        "status_transitions": "treasury._debit_reversal:DebitReversalStatusTransitions",
        "transaction": None,
    }


class TreasuryDebitReversalEventData(EventData):
    """What an event holds about the schema `treasury.debit_reversal`."""

    object: DebitReversal
    previous_attributes: Optional[TreasuryDebitReversalPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryDebitReversalPreviousAttributes",
    }


class TreasuryDebitReversalCompletedEvent(Event):
    """The event `treasury.debit_reversal.completed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.completed"]] = (
        "treasury.debit_reversal.completed"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.completed"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryDebitReversalCreatedEvent(Event):
    """The event `treasury.debit_reversal.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.created"]] = (
        "treasury.debit_reversal.created"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.created"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}


class TreasuryDebitReversalInitialCreditGrantedEvent(Event):
    """The event `treasury.debit_reversal.initial_credit_granted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.debit_reversal.initial_credit_granted"]] = (
        "treasury.debit_reversal.initial_credit_granted"
    )

    data: TreasuryDebitReversalEventData
    type: Literal["treasury.debit_reversal.initial_credit_granted"]

    _inner_class_types = {"data": "TreasuryDebitReversalEventData"}
