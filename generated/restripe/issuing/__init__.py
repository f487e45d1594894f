# Rendered by codegen; never edit.
"""Stripe's `issuing` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Authorization as Authorization,
        AuthorizationService as AuthorizationService,
        Card as Card,
        Cardholder as Cardholder,
        CardholderService as CardholderService,
        CardService as CardService,
        Dispute as Dispute,
        DisputeService as DisputeService,
        PersonalizationDesign as PersonalizationDesign,
        PersonalizationDesignService as PersonalizationDesignService,
        PhysicalBundle as PhysicalBundle,
        PhysicalBundleService as PhysicalBundleService,
        Settlement as Settlement,
        Token as Token,
        TokenService as TokenService,
        Transaction as Transaction,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Authorization": "_objects",
            "AuthorizationService": "_objects",
            "Card": "_objects",
            "CardService": "_objects",
            "Cardholder": "_objects",
            "CardholderService": "_objects",
            "Dispute": "_objects",
            "DisputeService": "_objects",
            "PersonalizationDesign": "_objects",
            "PersonalizationDesignService": "_objects",
            "PhysicalBundle": "_objects",
            "PhysicalBundleService": "_objects",
            "Settlement": "_objects",
            "Token": "_objects",
            "TokenService": "_objects",
            "Transaction": "_objects",
            "TransactionService": "_objects",
        },
    )
