# Rendered by codegen; never edit.
"""Stripe's `treasury` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        CreditReversal as CreditReversal,
        CreditReversalService as CreditReversalService,
        DebitReversal as DebitReversal,
        DebitReversalService as DebitReversalService,
        FinancialAccount as FinancialAccount,
        FinancialAccountFeatures as FinancialAccountFeatures,
        FinancialAccountFeaturesService as FinancialAccountFeaturesService,
        FinancialAccountService as FinancialAccountService,
        InboundTransfer as InboundTransfer,
        InboundTransferService as InboundTransferService,
        OutboundPayment as OutboundPayment,
        OutboundPaymentService as OutboundPaymentService,
        OutboundTransfer as OutboundTransfer,
        OutboundTransferService as OutboundTransferService,
        ReceivedCredit as ReceivedCredit,
        ReceivedCreditService as ReceivedCreditService,
        ReceivedDebit as ReceivedDebit,
        ReceivedDebitService as ReceivedDebitService,
        Transaction as Transaction,
        TransactionEntry as TransactionEntry,
        TransactionEntryService as TransactionEntryService,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "CreditReversal": "_objects",
            "CreditReversalService": "_objects",
            "DebitReversal": "_objects",
            "DebitReversalService": "_objects",
            "FinancialAccount": "_objects",
            "FinancialAccountFeatures": "_objects",
            "FinancialAccountFeaturesService": "_objects",
            "FinancialAccountService": "_objects",
            "InboundTransfer": "_objects",
            "InboundTransferService": "_objects",
            "OutboundPayment": "_objects",
            "OutboundPaymentService": "_objects",
            "OutboundTransfer": "_objects",
            "OutboundTransferService": "_objects",
            "ReceivedCredit": "_objects",
            "ReceivedCreditService": "_objects",
            "ReceivedDebit": "_objects",
            "ReceivedDebitService": "_objects",
            "Transaction": "_objects",
            "TransactionEntry": "_objects",
            "TransactionEntryService": "_objects",
            "TransactionService": "_objects",
        },
    )
