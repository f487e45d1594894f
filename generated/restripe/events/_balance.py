# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `balance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._balance import (
        Balance,
        BalanceAvailable,
        BalanceInstantAvailable,
        BalanceIssuing,
        BalanceRefundAndDisputePrefunding,
    )


class BalancePreviousAttributes(PreviousAttributes):
    """Former values of `balance` fields, of any of them.

    What is nested in them may be partial as well.
    """

    available: Optional[List[BalanceAvailable]]
    connect_reserved: Optional[List[BalanceAvailable]]
    instant_available: Optional[List[BalanceInstantAvailable]]
    issuing: Optional[BalanceIssuing]
    livemode: Optional[bool]
    object: Optional[Literal["balance"]]
    pending: Optional[List[BalanceAvailable]]
    refund_and_dispute_prefunding: Optional[BalanceRefundAndDisputePrefunding]

    _inner_class_types = {
        "available": "_balance:BalanceAvailable",
        "connect_reserved": "_balance:BalanceAvailable",
        "instant_available": "_balance:BalanceInstantAvailable",
        "issuing": "_balance:BalanceIssuing",
        "pending": "_balance:BalanceAvailable",
        "refund_and_dispute_prefunding": "_balance:BalanceRefundAndDisputePrefunding",
    }


class BalanceEventData(EventData):
    """What an event holds about the schema `balance`."""

    object: Balance
    previous_attributes: Optional[BalancePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "BalancePreviousAttributes",
    }


class BalanceAvailableEvent(Event):
    """The event `balance.available`."""

    LOOKUP_TYPE: ClassVar[Literal["balance.available"]] = "balance.available"

    data: BalanceEventData
    type: Literal["balance.available"]

    _inner_class_types = {"data": "BalanceEventData"}
