# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TreasuryService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .treasury._credit_reversal_service import CreditReversalService
    from .treasury._debit_reversal_service import DebitReversalService
    from .treasury._financial_account_service import FinancialAccountService
    from .treasury._inbound_transfer_service import InboundTransferService
    from .treasury._outbound_payment_service import OutboundPaymentService
    from .treasury._outbound_transfer_service import OutboundTransferService
    from .treasury._received_credit_service import ReceivedCreditService
    from .treasury._received_debit_service import ReceivedDebitService
    from .treasury._transaction_entry_service import TransactionEntryService
    from .treasury._transaction_service import TransactionService


class TreasuryService(StripeService):
    """Calls below `client.v1.treasury`."""

    _services = {
        "credit_reversals": "treasury._credit_reversal_service:CreditReversalService",
        "debit_reversals": "treasury._debit_reversal_service:DebitReversalService",
        "financial_accounts": "treasury._financial_account_service:FinancialAccountService",
        "inbound_transfers": "treasury._inbound_transfer_service:InboundTransferService",
        "outbound_payments": "treasury._outbound_payment_service:OutboundPaymentService",
        "outbound_transfers": "treasury._outbound_transfer_service:OutboundTransferService",
        "received_credits": "treasury._received_credit_service:ReceivedCreditService",
        "received_debits": "treasury._received_debit_service:ReceivedDebitService",
        "transaction_entries": "treasury._transaction_entry_service:TransactionEntryService",
        "transactions": "treasury._transaction_service:TransactionService",
    }
    if TYPE_CHECKING:
        credit_reversals: CreditReversalService
        debit_reversals: DebitReversalService
        financial_accounts: FinancialAccountService
        inbound_transfers: InboundTransferService
        outbound_payments: OutboundPaymentService
        outbound_transfers: OutboundTransferService
        received_credits: ReceivedCreditService
        received_debits: ReceivedDebitService
        transaction_entries: TransactionEntryService
        transactions: TransactionService
