# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `cash_balance`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._cash_balance import CashBalance, CashBalanceSettings
    from .._core.descriptors import OptionalMapField


class CashBalancePreviousAttributes(PreviousAttributes):
    """Former values of `cash_balance` fields, of any of them.

    What is nested in them may be partial as well.
    """

    available: OptionalMapField[int]
    customer: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["cash_balance"]]
    settings: Optional[CashBalanceSettings]

    _inner_class_types = {
        "available": "*",
        "settings": "_cash_balance:CashBalanceSettings",
    }


class CashBalanceEventData(EventData):
    """What an event holds about the schema `cash_balance`."""

    object: CashBalance
    previous_attributes: Optional[CashBalancePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CashBalancePreviousAttributes",
    }


class CashBalanceFundsAvailableEvent(Event):
    """The event `cash_balance.funds_available`."""

    LOOKUP_TYPE: ClassVar[Literal["cash_balance.funds_available"]] = (
        "cash_balance.funds_available"
    )

    data: CashBalanceEventData
    type: Literal["cash_balance.funds_available"]

    _inner_class_types = {"data": "CashBalanceEventData"}
