# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `financial_connections.account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.objects import ExpandableField
    from .._shared import BankConnectionsResourceAccountholder
    from ..financial_connections._account import (
        Account,
        AccountBalance,
        AccountBalanceRefresh,
        AccountOwnershipRefresh,
        AccountTransactionRefresh,
    )
    from ..financial_connections._account_ownership import AccountOwnership


class FinancialConnectionsAccountPreviousAttributes(PreviousAttributes):
    """Former values of `financial_connections.account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        ownership_id: Optional[str]

    account_holder: Optional[BankConnectionsResourceAccountholder]
    balance: Optional[AccountBalance]
    balance_refresh: Optional[AccountBalanceRefresh]
    category: Optional[Literal["cash", "credit", "investment", "other"]]
    created: Optional[int]
    display_name: Optional[str]
    id: Optional[str]
    institution_name: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["financial_connections.account"]]
    ownership: Optional[ExpandableField[AccountOwnership]]
    ownership_refresh: Optional[AccountOwnershipRefresh]
    permissions: Optional[
        List[Literal["balances", "ownership", "payment_method", "transactions"]]
    ]
    status: Optional[Literal["active", "disconnected", "inactive"]]
    subcategory: Optional[
        Literal[
            "checking", "credit_card", "line_of_credit", "mortgage", "other", "savings"
        ]
    ]
    subscriptions: Optional[List[Literal["transactions"]]]
    supported_payment_method_types: Optional[List[Literal["link", "us_bank_account"]]]
    transaction_refresh: Optional[AccountTransactionRefresh]

    _inner_class_types = {
        "account_holder": "_shared:BankConnectionsResourceAccountholder",
        "balance": "financial_connections._account:AccountBalance",
        "balance_refresh": "financial_connections._account:AccountBalanceRefresh",
        "ownership": None,
        "ownership_refresh": "financial_connections._account:AccountOwnershipRefresh",
        "transaction_refresh": "financial_connections._account:AccountTransactionRefresh",
    }


class FinancialConnectionsAccountEventData(EventData):
    """What an event holds about the schema `financial_connections.account`."""

    object: Account
    previous_attributes: Optional[FinancialConnectionsAccountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "FinancialConnectionsAccountPreviousAttributes",
    }


class FinancialConnectionsAccountCreatedEvent(Event):
    """The event `financial_connections.account.created`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.created"]] = (
        "financial_connections.account.created"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.created"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountDeactivatedEvent(Event):
    """The event `financial_connections.account.deactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.deactivated"]] = (
        "financial_connections.account.deactivated"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.deactivated"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountDisconnectedEvent(Event):
    """The event `financial_connections.account.disconnected`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.disconnected"]] = (
        "financial_connections.account.disconnected"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.disconnected"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountReactivatedEvent(Event):
    """The event `financial_connections.account.reactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.reactivated"]] = (
        "financial_connections.account.reactivated"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.reactivated"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountRefreshedBalanceEvent(Event):
    """The event `financial_connections.account.refreshed_balance`."""

    LOOKUP_TYPE: ClassVar[
        Literal["financial_connections.account.refreshed_balance"]
    ] = "financial_connections.account.refreshed_balance"

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.refreshed_balance"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountRefreshedOwnershipEvent(Event):
    """The event `financial_connections.account.refreshed_ownership`."""

    LOOKUP_TYPE: ClassVar[
        Literal["financial_connections.account.refreshed_ownership"]
    ] = "financial_connections.account.refreshed_ownership"

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.refreshed_ownership"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountRefreshedTransactionsEvent(Event):
    """The event `financial_connections.account.refreshed_transactions`."""

    LOOKUP_TYPE: ClassVar[
        Literal["financial_connections.account.refreshed_transactions"]
    ] = "financial_connections.account.refreshed_transactions"

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.refreshed_transactions"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}
