# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: IssuingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .issuing._authorization_service import AuthorizationService
    from .issuing._card_service import CardService
    from .issuing._cardholder_service import CardholderService
    from .issuing._dispute_service import DisputeService
    from .issuing._personalization_design_service import PersonalizationDesignService
    from .issuing._physical_bundle_service import PhysicalBundleService
    from .issuing._token_service import TokenService
    from .issuing._transaction_service import TransactionService


class IssuingService(StripeService):
    """Calls below `client.v1.issuing`."""

    _services = {
        "authorizations": "issuing._authorization_service:AuthorizationService",
        "cardholders": "issuing._cardholder_service:CardholderService",
        "cards": "issuing._card_service:CardService",
        "disputes": "issuing._dispute_service:DisputeService",
        "personalization_designs": "issuing._personalization_design_service:PersonalizationDesignService",
        "physical_bundles": "issuing._physical_bundle_service:PhysicalBundleService",
        "tokens": "issuing._token_service:TokenService",
        "transactions": "issuing._transaction_service:TransactionService",
    }
    if TYPE_CHECKING:
        authorizations: AuthorizationService
        cardholders: CardholderService
        cards: CardService
        disputes: DisputeService
        personalization_designs: PersonalizationDesignService
        physical_bundles: PhysicalBundleService
        tokens: TokenService
        transactions: TransactionService
