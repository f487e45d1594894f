# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from ._credit_reversal import *
    from ._debit_reversal import *
    from ._financial_account import *
    from ._inbound_transfer import *
    from ._outbound_payment import *
    from ._outbound_transfer import *
    from ._received_credit import *
    from ._received_debit import *
    from ._transaction import *
    from ._transaction_entry import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "CreditReversal": "_credit_reversal",
            "DebitReversal": "_debit_reversal",
            "FinancialAccount": "_financial_account",
            "InboundTransfer": "_inbound_transfer",
            "OutboundPayment": "_outbound_payment",
            "OutboundTransfer": "_outbound_transfer",
            "ReceivedCredit": "_received_credit",
            "ReceivedDebit": "_received_debit",
            "Transaction": "_transaction",
            "TransactionEntry": "_transaction_entry",
        },
        [],
    )
