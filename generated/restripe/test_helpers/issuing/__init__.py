# Rendered by codegen; never edit.
"""Stripe's `test_helpers.issuing` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        AuthorizationService as AuthorizationService,
        CardService as CardService,
        PersonalizationDesignService as PersonalizationDesignService,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AuthorizationService": "_objects",
            "CardService": "_objects",
            "PersonalizationDesignService": "_objects",
            "TransactionService": "_objects",
        },
    )
