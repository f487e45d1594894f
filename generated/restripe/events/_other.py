# Rendered by codegen; never edit.
"""Events about what is no resource."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Union

    from .._account import Account
    from .._bank_account import BankAccount
    from .._card import Card
    from .._source import Source


class ExternalAccountEventData(EventData):
    """What an event holds about the schema `external_account`."""

    object: Union[BankAccount, Card]

    _inner_class_types = {"object": None}


class AccountExternalAccountCreatedEvent(Event):
    """The event `account.external_account.created`."""

    LOOKUP_TYPE: ClassVar[Literal["account.external_account.created"]] = (
        "account.external_account.created"
    )

    data: ExternalAccountEventData
    type: Literal["account.external_account.created"]

    _inner_class_types = {"data": "ExternalAccountEventData"}


class AccountExternalAccountDeletedEvent(Event):
    """The event `account.external_account.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["account.external_account.deleted"]] = (
        "account.external_account.deleted"
    )

    data: ExternalAccountEventData
    type: Literal["account.external_account.deleted"]

    _inner_class_types = {"data": "ExternalAccountEventData"}


class AccountExternalAccountUpdatedEvent(Event):
    """The event `account.external_account.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["account.external_account.updated"]] = (
        "account.external_account.updated"
    )

    data: ExternalAccountEventData
    type: Literal["account.external_account.updated"]

    _inner_class_types = {"data": "ExternalAccountEventData"}


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
