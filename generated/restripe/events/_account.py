# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional, Union

    from .._account import (
        Account,
        AccountBusinessProfile,
        AccountCapabilities,
        AccountCompany,
        AccountController,
        AccountFutureRequirements,
        AccountGroups,
        AccountRequirements,
        AccountSettings,
        AccountTosAcceptance,
    )
    from .._bank_account import BankAccount
    from .._card import Card
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._person import Person


class AccountPreviousAttributes(PreviousAttributes):
    """Former values of `account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    business_profile: Optional[AccountBusinessProfile]
    business_type: Optional[
        Literal["company", "government_entity", "individual", "non_profit"]
    ]
    capabilities: Optional[AccountCapabilities]
    charges_enabled: Optional[bool]
    company: Optional[AccountCompany]
    controller: Optional[AccountController]
    country: Optional[str]
    created: Optional[int]
    default_currency: Optional[str]
    deleted: Optional[Literal[True]]
    details_submitted: Optional[bool]
    email: Optional[str]
    external_accounts: Optional[ListObject[Union[BankAccount, Card]]]
    future_requirements: Optional[AccountFutureRequirements]
    groups: Optional[AccountGroups]
    id: Optional[str]
    individual: Optional[Person]
    metadata: OptionalMapField[str]
    object: Optional[Literal["account"]]
    payouts_enabled: Optional[bool]
    requirements: Optional[AccountRequirements]
    settings: Optional[AccountSettings]
    tos_acceptance: Optional[AccountTosAcceptance]
    type: Optional[Literal["custom", "express", "none", "standard"]]

    _inner_class_types = {
        "business_profile": "_account:AccountBusinessProfile",
        "capabilities": "_account:AccountCapabilities",
        "company": "_account:AccountCompany",
        "controller": "_account:AccountController",
        "external_accounts": "_core.lists:ListObject",
        "future_requirements": "_account:AccountFutureRequirements",
        "groups": "_account:AccountGroups",
        "individual": None,
        "metadata": "*",
        "requirements": "_account:AccountRequirements",
        "settings": "_account:AccountSettings",
        "tos_acceptance": "_account:AccountTosAcceptance",
    }


class AccountEventData(EventData):
    """What an event holds about the schema `account`."""

    object: Account
    previous_attributes: Optional[AccountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "AccountPreviousAttributes",
    }


class AccountUpdatedEvent(Event):
    """The event `account.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["account.updated"]] = "account.updated"

    data: AccountEventData
    type: Literal["account.updated"]

    _inner_class_types = {"data": "AccountEventData"}
