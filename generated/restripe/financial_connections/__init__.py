# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `financial_connections` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._account import Account as Account
    from ._account_owner import AccountOwner as AccountOwner
    from ._account_ownership import AccountOwnership as AccountOwnership
    from ._account_service import (
        AccountOwnerService as AccountOwnerService,
        AccountService as AccountService,
    )
    from ._session import Session as Session
    from ._session_service import SessionService as SessionService
    from ._transaction import Transaction as Transaction
    from ._transaction_service import TransactionService as TransactionService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Account": "_account",
            "AccountOwner": "_account_owner",
            "AccountOwnerService": "_account_service",
            "AccountOwnership": "_account_ownership",
            "AccountService": "_account_service",
            "Session": "_session",
            "SessionService": "_session_service",
            "Transaction": "_transaction",
            "TransactionService": "_transaction_service",
        },
    )
