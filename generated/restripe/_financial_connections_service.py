# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: FinancialConnectionsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .financial_connections._account_service import AccountService
    from .financial_connections._session_service import SessionService
    from .financial_connections._transaction_service import TransactionService


class FinancialConnectionsService(StripeService):
    """Calls below `client.v1.financial_connections`."""

    _services = {
        "accounts": "financial_connections._account_service:AccountService",
        "sessions": "financial_connections._session_service:SessionService",
        "transactions": "financial_connections._transaction_service:TransactionService",
    }
    if TYPE_CHECKING:
        accounts: AccountService
        sessions: SessionService
        transactions: TransactionService
