# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TaxService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .tax._calculation_service import CalculationService
    from .tax._registration_service import RegistrationService
    from .tax._settings_service import SettingsService
    from .tax._transaction_service import TransactionService


class TaxService(StripeService):
    """Calls below `client.v1.tax`."""

    _services = {
        "calculations": "tax._calculation_service:CalculationService",
        "registrations": "tax._registration_service:RegistrationService",
        "settings": "tax._settings_service:SettingsService",
        "transactions": "tax._transaction_service:TransactionService",
    }
    if TYPE_CHECKING:
        calculations: CalculationService
        registrations: RegistrationService
        settings: SettingsService
        transactions: TransactionService
