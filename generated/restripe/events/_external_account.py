# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `external_account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Union

    from .._bank_account import BankAccount
    from .._card import Card


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
