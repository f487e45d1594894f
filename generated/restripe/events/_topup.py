# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `topup`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._balance_transaction import BalanceTransaction
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._source import Source
    from .._topup import Topup


class TopupPreviousAttributes(PreviousAttributes):
    """Former values of `topup` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]

    amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    expected_availability_date: Optional[int]
    failure_code: Optional[str]
    failure_message: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["topup"]]
    source: Optional[Source]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "pending", "reversed", "succeeded"]]
    transfer_group: Optional[str]

    _inner_class_types = {"balance_transaction": None, "metadata": "*", "source": None}


class TopupEventData(EventData):
    """What an event holds about the schema `topup`."""

    object: Topup
    previous_attributes: Optional[TopupPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TopupPreviousAttributes",
    }


class TopupCanceledEvent(Event):
    """The event `topup.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.canceled"]] = "topup.canceled"

    data: TopupEventData
    type: Literal["topup.canceled"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupCreatedEvent(Event):
    """The event `topup.created`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.created"]] = "topup.created"

    data: TopupEventData
    type: Literal["topup.created"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupFailedEvent(Event):
    """The event `topup.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.failed"]] = "topup.failed"

    data: TopupEventData
    type: Literal["topup.failed"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupReversedEvent(Event):
    """The event `topup.reversed`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.reversed"]] = "topup.reversed"

    data: TopupEventData
    type: Literal["topup.reversed"]

    _inner_class_types = {"data": "TopupEventData"}


class TopupSucceededEvent(Event):
    """The event `topup.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["topup.succeeded"]] = "topup.succeeded"

    data: TopupEventData
    type: Literal["topup.succeeded"]

    _inner_class_types = {"data": "TopupEventData"}
