# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `payment_source`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Union

    from .._account import Account
    from .._bank_account import BankAccount
    from .._card import Card
    from .._source import Source


class PaymentSourceEventData(EventData):
    """What an event holds about the schema `payment_source`."""

    object: Union[Account, BankAccount, Card, Source]

    _inner_class_types = {"object": None}


class CustomerSourceCreatedEvent(Event):
    """The event `customer.source.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.source.created"]] = (
        "customer.source.created"
    )

    data: PaymentSourceEventData
    type: Literal["customer.source.created"]

    _inner_class_types = {"data": "PaymentSourceEventData"}


class CustomerSourceDeletedEvent(Event):
    """The event `customer.source.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.source.deleted"]] = (
        "customer.source.deleted"
    )

    data: PaymentSourceEventData
    type: Literal["customer.source.deleted"]

    _inner_class_types = {"data": "PaymentSourceEventData"}


class CustomerSourceExpiringEvent(Event):
    """The event `customer.source.expiring`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.source.expiring"]] = (
        "customer.source.expiring"
    )

    data: PaymentSourceEventData
    type: Literal["customer.source.expiring"]

    _inner_class_types = {"data": "PaymentSourceEventData"}


class CustomerSourceUpdatedEvent(Event):
    """The event `customer.source.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.source.updated"]] = (
        "customer.source.updated"
    )

    data: PaymentSourceEventData
    type: Literal["customer.source.updated"]

    _inner_class_types = {"data": "PaymentSourceEventData"}
