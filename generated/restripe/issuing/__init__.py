# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `issuing` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._authorization import (
        Authorization as Authorization,
        AuthorizationService as AuthorizationService,
    )
    from ._card import Card as Card, CardService as CardService
    from ._cardholder import (
        Cardholder as Cardholder,
        CardholderService as CardholderService,
    )
    from ._dispute import Dispute as Dispute, DisputeService as DisputeService
    from ._personalization_design import (
        PersonalizationDesign as PersonalizationDesign,
        PersonalizationDesignService as PersonalizationDesignService,
    )
    from ._physical_bundle import (
        PhysicalBundle as PhysicalBundle,
        PhysicalBundleService as PhysicalBundleService,
    )
    from ._settlement import Settlement as Settlement
    from ._token import Token as Token, TokenService as TokenService
    from ._transaction import (
        Transaction as Transaction,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Authorization": "_authorization",
            "AuthorizationService": "_authorization",
            "Card": "_card",
            "CardService": "_card",
            "Cardholder": "_cardholder",
            "CardholderService": "_cardholder",
            "Dispute": "_dispute",
            "DisputeService": "_dispute",
            "PersonalizationDesign": "_personalization_design",
            "PersonalizationDesignService": "_personalization_design",
            "PhysicalBundle": "_physical_bundle",
            "PhysicalBundleService": "_physical_bundle",
            "Settlement": "_settlement",
            "Token": "_token",
            "TokenService": "_token",
            "Transaction": "_transaction",
            "TransactionService": "_transaction",
        },
    )
