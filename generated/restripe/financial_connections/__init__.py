# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `financial_connections` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._account import (
        Account as Account,
        AccountOwnerService as AccountOwnerService,
        AccountService as AccountService,
    )
    from ._account_owner import AccountOwner as AccountOwner
    from ._account_ownership import AccountOwnership as AccountOwnership
    from ._session import Session as Session, SessionService as SessionService
    from ._transaction import (
        Transaction as Transaction,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Account": "_account",
            "AccountOwner": "_account_owner",
            "AccountOwnerService": "_account",
            "AccountOwnership": "_account_ownership",
            "AccountService": "_account",
            "Session": "_session",
            "SessionService": "_session",
            "Transaction": "_transaction",
            "TransactionService": "_transaction",
        },
    )
