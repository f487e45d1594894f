# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: IssuingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from .issuing._authorization_service import AuthorizationService
    from .issuing._card_service import CardService
    from .issuing._personalization_design_service import PersonalizationDesignService
    from .issuing._transaction_service import TransactionService


class IssuingService(StripeService):
    """Calls below `client.v1.test_helpers.issuing`."""

    _services = {
        "authorizations": "test_helpers.issuing._authorization_service:AuthorizationService",
        "cards": "test_helpers.issuing._card_service:CardService",
        "personalization_designs": "test_helpers.issuing._personalization_design_service:PersonalizationDesignService",
        "transactions": "test_helpers.issuing._transaction_service:TransactionService",
    }
    if TYPE_CHECKING:
        authorizations: AuthorizationService
        cards: CardService
        personalization_designs: PersonalizationDesignService
        transactions: TransactionService
