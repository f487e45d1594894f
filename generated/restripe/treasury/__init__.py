# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `treasury` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._credit_reversal import (
        CreditReversal as CreditReversal,
        CreditReversalService as CreditReversalService,
    )
    from ._debit_reversal import (
        DebitReversal as DebitReversal,
        DebitReversalService as DebitReversalService,
    )
    from ._financial_account import (
        FinancialAccount as FinancialAccount,
        FinancialAccountFeaturesService as FinancialAccountFeaturesService,
        FinancialAccountService as FinancialAccountService,
    )
    from ._financial_account_features import (
        FinancialAccountFeatures as FinancialAccountFeatures,
    )
    from ._inbound_transfer import (
        InboundTransfer as InboundTransfer,
        InboundTransferService as InboundTransferService,
    )
    from ._outbound_payment import (
        OutboundPayment as OutboundPayment,
        OutboundPaymentService as OutboundPaymentService,
    )
    from ._outbound_transfer import (
        OutboundTransfer as OutboundTransfer,
        OutboundTransferService as OutboundTransferService,
    )
    from ._received_credit import (
        ReceivedCredit as ReceivedCredit,
        ReceivedCreditService as ReceivedCreditService,
    )
    from ._received_debit import (
        ReceivedDebit as ReceivedDebit,
        ReceivedDebitService as ReceivedDebitService,
    )
    from ._transaction import (
        Transaction as Transaction,
        TransactionService as TransactionService,
    )
    from ._transaction_entry import (
        TransactionEntry as TransactionEntry,
        TransactionEntryService as TransactionEntryService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "CreditReversal": "_credit_reversal",
            "CreditReversalService": "_credit_reversal",
            "DebitReversal": "_debit_reversal",
            "DebitReversalService": "_debit_reversal",
            "FinancialAccount": "_financial_account",
            "FinancialAccountFeatures": "_financial_account_features",
            "FinancialAccountFeaturesService": "_financial_account",
            "FinancialAccountService": "_financial_account",
            "InboundTransfer": "_inbound_transfer",
            "InboundTransferService": "_inbound_transfer",
            "OutboundPayment": "_outbound_payment",
            "OutboundPaymentService": "_outbound_payment",
            "OutboundTransfer": "_outbound_transfer",
            "OutboundTransferService": "_outbound_transfer",
            "ReceivedCredit": "_received_credit",
            "ReceivedCreditService": "_received_credit",
            "ReceivedDebit": "_received_debit",
            "ReceivedDebitService": "_received_debit",
            "Transaction": "_transaction",
            "TransactionEntry": "_transaction_entry",
            "TransactionEntryService": "_transaction_entry",
            "TransactionService": "_transaction",
        },
    )
