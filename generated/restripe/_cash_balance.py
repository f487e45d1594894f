# Rendered by codegen; never edit.
"""`cash_balance`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import UpdateableAPIResource
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ._core.descriptors import OptionalMapField


class CashBalanceSettings(StripeObject):
    """Part of a reply: schema `customer_balance_customer_balance_settings`."""

    reconciliation_mode: Literal["automatic", "manual"]
    using_merchant_default: bool


class CashBalance(UpdateableAPIResource):
    """The `cash_balance` object."""

    OBJECT_NAME: ClassVar[Literal["cash_balance"]] = "cash_balance"

    if TYPE_CHECKING:
        Settings: TypeAlias = CashBalanceSettings

    available: OptionalMapField[int]
    customer: str
    livemode: bool
    object: Literal["cash_balance"]
    settings: CashBalanceSettings

    _inner_class_types = {"available": "*", "settings": "CashBalanceSettings"}
    _parent_urls = {"/v1/customers/{customer}/cash_balance": "Customer.{}_cash_balance"}


class CashBalancePreviousAttributes(PreviousAttributes):
    """Former values of `cash_balance` fields, of any of them.

    What is nested in them may be partial as well.
    """

    available: OptionalMapField[int]
    customer: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["cash_balance"]]
    settings: Optional[CashBalanceSettings]

    _inner_class_types = {"available": "*", "settings": "CashBalanceSettings"}


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
