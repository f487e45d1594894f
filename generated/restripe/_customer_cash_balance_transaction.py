# Rendered by codegen; never edit.
"""`customer_cash_balance_transaction`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import APIResource
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ._balance_transaction import BalanceTransaction
    from ._core.objects import ExpandableField
    from ._customer import Customer
    from ._enums import (
        CustomerBalanceBankTransferType,
        CustomerCashBalanceTransactionType,
    )
    from ._payment_intent import PaymentIntent
    from ._refund import Refund


class CustomerCashBalanceTransactionAdjustedForOverdraft(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_adjusted_for_overdraft`.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        linked_transaction_id: Optional[str]

    balance_transaction: ExpandableField[BalanceTransaction]
    linked_transaction: ExpandableField[CustomerCashBalanceTransaction]

    _inner_class_types = {"balance_transaction": None, "linked_transaction": None}


class CustomerCashBalanceTransactionAppliedToPayment(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_applied_to_payment_transaction`.
    """

    if TYPE_CHECKING:
        payment_intent_id: Optional[str]

    payment_intent: ExpandableField[PaymentIntent]

    _inner_class_types = {"payment_intent": None}


class CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_eu_bank_transfer`.
    """

    bic: Optional[str]
    iban_last4: Optional[str]
    sender_name: Optional[str]


class CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_gb_bank_transfer`.
    """

    account_number_last4: Optional[str]
    sender_name: Optional[str]
    sort_code: Optional[str]


class CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_jp_bank_transfer`.
    """

    sender_bank: Optional[str]
    sender_branch: Optional[str]
    sender_name: Optional[str]


class CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_us_bank_transfer`.
    """

    network: Optional[Literal["ach", "domestic_wire_us", "swift"]]
    sender_name: Optional[str]


class CustomerCashBalanceTransactionFundedBankTransfer(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer`.
    """

    if TYPE_CHECKING:
        EuBankTransfer: TypeAlias = (
            CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer
        )
        GbBankTransfer: TypeAlias = (
            CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer
        )
        JpBankTransfer: TypeAlias = (
            CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer
        )
        UsBankTransfer: TypeAlias = (
            CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer
        )

    eu_bank_transfer: Optional[
        CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer
    ]
    gb_bank_transfer: Optional[
        CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer
    ]
    jp_bank_transfer: Optional[
        CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer
    ]
    reference: Optional[str]
    type: CustomerBalanceBankTransferType
    us_bank_transfer: Optional[
        CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer
    ]

    _inner_class_types = {
        "eu_bank_transfer": "CustomerCashBalanceTransactionFundedBankTransferEuBankTransfer",
        "gb_bank_transfer": "CustomerCashBalanceTransactionFundedBankTransferGbBankTransfer",
        "jp_bank_transfer": "CustomerCashBalanceTransactionFundedBankTransferJpBankTransfer",
        "us_bank_transfer": "CustomerCashBalanceTransactionFundedBankTransferUsBankTransfer",
    }


class CustomerCashBalanceTransactionFunded(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_funded_transaction`.
    """

    if TYPE_CHECKING:
        BankTransfer: TypeAlias = CustomerCashBalanceTransactionFundedBankTransfer

    bank_transfer: CustomerCashBalanceTransactionFundedBankTransfer

    _inner_class_types = {
        "bank_transfer": "CustomerCashBalanceTransactionFundedBankTransfer",
    }


class CustomerCashBalanceTransactionRefundedFromPayment(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_refunded_from_payment_transaction`.
    """

    if TYPE_CHECKING:
        refund_id: Optional[str]

    refund: ExpandableField[Refund]

    _inner_class_types = {"refund": None}


class CustomerCashBalanceTransactionTransferredToBalance(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_transferred_to_balance`.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]

    balance_transaction: ExpandableField[BalanceTransaction]

    _inner_class_types = {"balance_transaction": None}


class CustomerCashBalanceTransactionUnappliedFromPayment(StripeObject):
    """Part of a reply: schema
    `customer_balance_resource_cash_balance_transaction_resource_unapplied_from_payment_transaction`.
    """

    if TYPE_CHECKING:
        payment_intent_id: Optional[str]

    payment_intent: ExpandableField[PaymentIntent]

    _inner_class_types = {"payment_intent": None}


class CustomerCashBalanceTransaction(APIResource):
    """The `customer_cash_balance_transaction` object."""

    OBJECT_NAME: ClassVar[Literal["customer_cash_balance_transaction"]] = (
        "customer_cash_balance_transaction"
    )

    if TYPE_CHECKING:
        AdjustedForOverdraft: TypeAlias = (
            CustomerCashBalanceTransactionAdjustedForOverdraft
        )
        AppliedToPayment: TypeAlias = CustomerCashBalanceTransactionAppliedToPayment
        Funded: TypeAlias = CustomerCashBalanceTransactionFunded
        RefundedFromPayment: TypeAlias = (
            CustomerCashBalanceTransactionRefundedFromPayment
        )
        TransferredToBalance: TypeAlias = (
            CustomerCashBalanceTransactionTransferredToBalance
        )
        UnappliedFromPayment: TypeAlias = (
            CustomerCashBalanceTransactionUnappliedFromPayment
        )
        customer_id: Optional[str]

    adjusted_for_overdraft: Optional[CustomerCashBalanceTransactionAdjustedForOverdraft]
    applied_to_payment: Optional[CustomerCashBalanceTransactionAppliedToPayment]
    created: int
    currency: str
    customer: ExpandableField[Customer]
    ending_balance: int
    funded: Optional[CustomerCashBalanceTransactionFunded]
    id: str
    livemode: bool
    net_amount: int
    object: Literal["customer_cash_balance_transaction"]
    refunded_from_payment: Optional[CustomerCashBalanceTransactionRefundedFromPayment]
    transferred_to_balance: Optional[CustomerCashBalanceTransactionTransferredToBalance]
    type: CustomerCashBalanceTransactionType
    unapplied_from_payment: Optional[CustomerCashBalanceTransactionUnappliedFromPayment]

    _inner_class_types = {
        "adjusted_for_overdraft": "CustomerCashBalanceTransactionAdjustedForOverdraft",
        "applied_to_payment": "CustomerCashBalanceTransactionAppliedToPayment",
        "customer": None,
        "funded": "CustomerCashBalanceTransactionFunded",
        "refunded_from_payment": "CustomerCashBalanceTransactionRefundedFromPayment",
        "transferred_to_balance": "CustomerCashBalanceTransactionTransferredToBalance",
        "unapplied_from_payment": "CustomerCashBalanceTransactionUnappliedFromPayment",
    }
    _parent_urls = {
        "/v1/customers/{customer}/cash_balance_transactions/{id}": "Customer.{}_cash_balance_transaction",
    }


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
    type: Optional[CustomerCashBalanceTransactionType]
    unapplied_from_payment: Optional[CustomerCashBalanceTransactionUnappliedFromPayment]

    _inner_class_types = {
        "adjusted_for_overdraft": "CustomerCashBalanceTransactionAdjustedForOverdraft",
        "applied_to_payment": "CustomerCashBalanceTransactionAppliedToPayment",
        "customer": None,
        "funded": "CustomerCashBalanceTransactionFunded",
        "refunded_from_payment": "CustomerCashBalanceTransactionRefundedFromPayment",
        "transferred_to_balance": "CustomerCashBalanceTransactionTransferredToBalance",
        "unapplied_from_payment": "CustomerCashBalanceTransactionUnappliedFromPayment",
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
