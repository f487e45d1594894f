# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `issuing` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._authorization import Authorization as Authorization
    from ._authorization_service import AuthorizationService as AuthorizationService
    from ._card import Card as Card
    from ._card_service import CardService as CardService
    from ._cardholder import Cardholder as Cardholder
    from ._cardholder_service import CardholderService as CardholderService
    from ._dispute import Dispute as Dispute
    from ._dispute_service import DisputeService as DisputeService
    from ._personalization_design import PersonalizationDesign as PersonalizationDesign
    from ._personalization_design_service import (
        PersonalizationDesignService as PersonalizationDesignService,
    )
    from ._physical_bundle import PhysicalBundle as PhysicalBundle
    from ._physical_bundle_service import PhysicalBundleService as PhysicalBundleService
    from ._settlement import Settlement as Settlement
    from ._token import Token as Token
    from ._token_service import TokenService as TokenService
    from ._transaction import Transaction as Transaction
    from ._transaction_service import TransactionService as TransactionService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Authorization": "_authorization",
            "AuthorizationService": "_authorization_service",
            "Card": "_card",
            "CardService": "_card_service",
            "Cardholder": "_cardholder",
            "CardholderService": "_cardholder_service",
            "Dispute": "_dispute",
            "DisputeService": "_dispute_service",
            "PersonalizationDesign": "_personalization_design",
            "PersonalizationDesignService": "_personalization_design_service",
            "PhysicalBundle": "_physical_bundle",
            "PhysicalBundleService": "_physical_bundle_service",
            "Settlement": "_settlement",
            "Token": "_token",
            "TokenService": "_token_service",
            "Transaction": "_transaction",
            "TransactionService": "_transaction_service",
        },
    )
