# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `customer_cash_balance_transaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._customer_cash_balance_transaction import (
        CustomerCashBalanceTransaction,
        CustomerCashBalanceTransactionAdjustedForOverdraft,
        CustomerCashBalanceTransactionAppliedToPayment,
        CustomerCashBalanceTransactionFunded,
        CustomerCashBalanceTransactionRefundedFromPayment,
        CustomerCashBalanceTransactionTransferredToBalance,
        CustomerCashBalanceTransactionUnappliedFromPayment,
    )


class CustomerCashBalanceTransactionPreviousAttributes(PreviousAttributes):
    """Former values of `customer_cash_balance_transaction` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]

    adjusted_for_overdraft: Optional[CustomerCashBalanceTransactionAdjustedForOverdraft]
    applied_to_payment: Optional[CustomerCashBalanceTransactionAppliedToPayment]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    ending_balance: Optional[int]
    funded: Optional[CustomerCashBalanceTransactionFunded]
    id: Optional[str]
    livemode: Optional[bool]
    net_amount: Optional[int]
    object: Optional[Literal["customer_cash_balance_transaction"]]
    refunded_from_payment: Optional[CustomerCashBalanceTransactionRefundedFromPayment]
    transferred_to_balance: Optional[CustomerCashBalanceTransactionTransferredToBalance]
    type: Optional[
        Literal[
            "adjusted_for_overdraft",
            "applied_to_payment",
            "funded",
            "funding_reversed",
            "refunded_from_payment",
            "return_canceled",
            "return_initiated",
            "transferred_to_balance",
            "unapplied_from_payment",
        ]
    ]
    unapplied_from_payment: Optional[CustomerCashBalanceTransactionUnappliedFromPayment]

    _inner_class_types = {
        "adjusted_for_overdraft": "_customer_cash_balance_transaction:CustomerCashBalanceTransactionAdjustedForOverdraft",
        "applied_to_payment": "_customer_cash_balance_transaction:CustomerCashBalanceTransactionAppliedToPayment",
        "customer": None,
        "funded": "_customer_cash_balance_transaction:CustomerCashBalanceTransactionFunded",
        "refunded_from_payment": "_customer_cash_balance_transaction:CustomerCashBalanceTransactionRefundedFromPayment",
        "transferred_to_balance": "_customer_cash_balance_transaction:CustomerCashBalanceTransactionTransferredToBalance",
        "unapplied_from_payment": "_customer_cash_balance_transaction:CustomerCashBalanceTransactionUnappliedFromPayment",
    }


class CustomerCashBalanceTransactionEventData(EventData):
    """What an event holds about the schema `customer_cash_balance_transaction`."""

    object: CustomerCashBalanceTransaction
    previous_attributes: Optional[CustomerCashBalanceTransactionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CustomerCashBalanceTransactionPreviousAttributes",
    }


class CustomerCashBalanceTransactionCreatedEvent(Event):
    """The event `customer_cash_balance_transaction.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer_cash_balance_transaction.created"]] = (
        "customer_cash_balance_transaction.created"
    )

    data: CustomerCashBalanceTransactionEventData
    type: Literal["customer_cash_balance_transaction.created"]

    _inner_class_types = {"data": "CustomerCashBalanceTransactionEventData"}
