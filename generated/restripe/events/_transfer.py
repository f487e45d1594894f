# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._account import Account
    from .._balance_transaction import BalanceTransaction
    from .._charge import Charge
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._reversal import Reversal
    from .._transfer import Transfer


class TransferPreviousAttributes(PreviousAttributes):
    """Former values of `transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        destination_id: Optional[str]
        destination_payment_id: Optional[str]
        source_transaction_id: Optional[str]

    amount: Optional[int]
    amount_reversed: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination: Optional[ExpandableField[Account]]
    destination_payment: Optional[ExpandableField[Charge]]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["transfer"]]
    reversals: Optional[ListObject[Reversal]]
    reversed: Optional[bool]
    source_transaction: Optional[ExpandableField[Charge]]
    source_type: Optional[str]
    transfer_group: Optional[str]

    _inner_class_types = {
        "balance_transaction": None,
        "destination": None,
        "destination_payment": None,
        "metadata": "*",
        "reversals": "_core.lists:ListObject",
        "source_transaction": None,
    }


class TransferEventData(EventData):
    """What an event holds about the schema `transfer`."""

    object: Transfer
    previous_attributes: Optional[TransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TransferPreviousAttributes",
    }


class TransferCreatedEvent(Event):
    """The event `transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["transfer.created"]] = "transfer.created"

    data: TransferEventData
    type: Literal["transfer.created"]

    _inner_class_types = {"data": "TransferEventData"}


class TransferReversedEvent(Event):
    """The event `transfer.reversed`."""

    LOOKUP_TYPE: ClassVar[Literal["transfer.reversed"]] = "transfer.reversed"

    data: TransferEventData
    type: Literal["transfer.reversed"]

    _inner_class_types = {"data": "TransferEventData"}


class TransferUpdatedEvent(Event):
    """The event `transfer.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["transfer.updated"]] = "transfer.updated"

    data: TransferEventData
    type: Literal["transfer.updated"]

    _inner_class_types = {"data": "TransferEventData"}
