# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `treasury` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._credit_reversal import CreditReversal as CreditReversal
    from ._credit_reversal_service import CreditReversalService as CreditReversalService
    from ._debit_reversal import DebitReversal as DebitReversal
    from ._debit_reversal_service import DebitReversalService as DebitReversalService
    from ._financial_account import FinancialAccount as FinancialAccount
    from ._financial_account_features import (
        FinancialAccountFeatures as FinancialAccountFeatures,
    )
    from ._financial_account_service import (
        FinancialAccountFeaturesService as FinancialAccountFeaturesService,
        FinancialAccountService as FinancialAccountService,
    )
    from ._inbound_transfer import InboundTransfer as InboundTransfer
    from ._inbound_transfer_service import (
        InboundTransferService as InboundTransferService,
    )
    from ._outbound_payment import OutboundPayment as OutboundPayment
    from ._outbound_payment_service import (
        OutboundPaymentService as OutboundPaymentService,
    )
    from ._outbound_transfer import OutboundTransfer as OutboundTransfer
    from ._outbound_transfer_service import (
        OutboundTransferService as OutboundTransferService,
    )
    from ._received_credit import ReceivedCredit as ReceivedCredit
    from ._received_credit_service import ReceivedCreditService as ReceivedCreditService
    from ._received_debit import ReceivedDebit as ReceivedDebit
    from ._received_debit_service import ReceivedDebitService as ReceivedDebitService
    from ._transaction import Transaction as Transaction
    from ._transaction_entry import TransactionEntry as TransactionEntry
    from ._transaction_entry_service import (
        TransactionEntryService as TransactionEntryService,
    )
    from ._transaction_service import TransactionService as TransactionService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "CreditReversal": "_credit_reversal",
            "CreditReversalService": "_credit_reversal_service",
            "DebitReversal": "_debit_reversal",
            "DebitReversalService": "_debit_reversal_service",
            "FinancialAccount": "_financial_account",
            "FinancialAccountFeatures": "_financial_account_features",
            "FinancialAccountFeaturesService": "_financial_account_service",
            "FinancialAccountService": "_financial_account_service",
            "InboundTransfer": "_inbound_transfer",
            "InboundTransferService": "_inbound_transfer_service",
            "OutboundPayment": "_outbound_payment",
            "OutboundPaymentService": "_outbound_payment_service",
            "OutboundTransfer": "_outbound_transfer",
            "OutboundTransferService": "_outbound_transfer_service",
            "ReceivedCredit": "_received_credit",
            "ReceivedCreditService": "_received_credit_service",
            "ReceivedDebit": "_received_debit",
            "ReceivedDebitService": "_received_debit_service",
            "Transaction": "_transaction",
            "TransactionEntry": "_transaction_entry",
            "TransactionEntryService": "_transaction_entry_service",
            "TransactionService": "_transaction_service",
        },
    )
