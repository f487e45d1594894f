# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `test_helpers.issuing` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._authorization_service import AuthorizationService as AuthorizationService
    from ._card_service import CardService as CardService
    from ._personalization_design_service import (
        PersonalizationDesignService as PersonalizationDesignService,
    )
    from ._transaction_service import TransactionService as TransactionService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AuthorizationService": "_authorization_service",
            "CardService": "_card_service",
            "PersonalizationDesignService": "_personalization_design_service",
            "TransactionService": "_transaction_service",
        },
    )
