# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `payout`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional, Union

    from .._application_fee import ApplicationFee
    from .._balance_transaction import BalanceTransaction
    from .._bank_account import BankAccount
    from .._card import Card
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._payout import Payout, PayoutTraceId


class PayoutPreviousAttributes(PreviousAttributes):
    """Former values of `payout` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_fee_id: Optional[str]
        balance_transaction_id: Optional[str]
        destination_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        original_payout_id: Optional[str]
        reversed_by_id: Optional[str]

    amount: Optional[int]
    application_fee: Optional[ExpandableField[ApplicationFee]]
    application_fee_amount: Optional[int]
    arrival_date: Optional[int]
    automatic: Optional[bool]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination: Optional[ExpandableField[Union[BankAccount, Card]]]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_code: Optional[str]
    failure_message: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    method: Optional[str]
    object: Optional[Literal["payout"]]
    original_payout: Optional[ExpandableField[Payout]]
    payout_method: Optional[str]
    reconciliation_status: Optional[
        Literal["completed", "in_progress", "not_applicable"]
    ]
    reversed_by: Optional[ExpandableField[Payout]]
    source_type: Optional[str]
    statement_descriptor: Optional[str]
    status: Optional[str]
    trace_id: Optional[PayoutTraceId]
    type: Optional[Literal["bank_account", "card"]]

    _inner_class_types = {
        "application_fee": None,
        "balance_transaction": None,
        "destination": None,
        "failure_balance_transaction": None,
        "metadata": "*",
        "original_payout": None,
        "reversed_by": None,
        "trace_id": "_payout:PayoutTraceId",
    }


class PayoutEventData(EventData):
    """What an event holds about the schema `payout`."""

    object: Payout
    previous_attributes: Optional[PayoutPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PayoutPreviousAttributes",
    }


class PayoutCanceledEvent(Event):
    """The event `payout.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.canceled"]] = "payout.canceled"

    data: PayoutEventData
    type: Literal["payout.canceled"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutCreatedEvent(Event):
    """The event `payout.created`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.created"]] = "payout.created"

    data: PayoutEventData
    type: Literal["payout.created"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutFailedEvent(Event):
    """The event `payout.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.failed"]] = "payout.failed"

    data: PayoutEventData
    type: Literal["payout.failed"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutPaidEvent(Event):
    """The event `payout.paid`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.paid"]] = "payout.paid"

    data: PayoutEventData
    type: Literal["payout.paid"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutReconciliationCompletedEvent(Event):
    """The event `payout.reconciliation_completed`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.reconciliation_completed"]] = (
        "payout.reconciliation_completed"
    )

    data: PayoutEventData
    type: Literal["payout.reconciliation_completed"]

    _inner_class_types = {"data": "PayoutEventData"}


class PayoutUpdatedEvent(Event):
    """The event `payout.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["payout.updated"]] = "payout.updated"

    data: PayoutEventData
    type: Literal["payout.updated"]

    _inner_class_types = {"data": "PayoutEventData"}
