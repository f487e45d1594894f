# Rendered by codegen; never edit.
"""Stripe's `financial_connections` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Account as Account,
        AccountOwner as AccountOwner,
        AccountOwnerService as AccountOwnerService,
        AccountOwnership as AccountOwnership,
        AccountService as AccountService,
        Session as Session,
        SessionService as SessionService,
        Transaction as Transaction,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Account": "_objects",
            "AccountOwner": "_objects",
            "AccountOwnerService": "_objects",
            "AccountOwnership": "_objects",
            "AccountService": "_objects",
            "Session": "_objects",
            "SessionService": "_objects",
            "Transaction": "_objects",
            "TransactionService": "_objects",
        },
    )
