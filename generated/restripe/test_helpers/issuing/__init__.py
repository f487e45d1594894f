# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `test_helpers.issuing` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._services import (
        AuthorizationService as AuthorizationService,
        CardService as CardService,
        PersonalizationDesignService as PersonalizationDesignService,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "AuthorizationService": "_services",
            "CardService": "_services",
            "PersonalizationDesignService": "_services",
            "TransactionService": "_services",
        },
    )
