# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `tax` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._calculation import Calculation as Calculation
    from ._calculation_line_item import CalculationLineItem as CalculationLineItem
    from ._calculation_service import (
        CalculationLineItemService as CalculationLineItemService,
        CalculationService as CalculationService,
    )
    from ._registration import Registration as Registration
    from ._registration_service import RegistrationService as RegistrationService
    from ._settings import Settings as Settings
    from ._settings_service import SettingsService as SettingsService
    from ._transaction import Transaction as Transaction
    from ._transaction_line_item import TransactionLineItem as TransactionLineItem
    from ._transaction_service import (
        TransactionLineItemService as TransactionLineItemService,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Calculation": "_calculation",
            "CalculationLineItem": "_calculation_line_item",
            "CalculationLineItemService": "_calculation_service",
            "CalculationService": "_calculation_service",
            "Registration": "_registration",
            "RegistrationService": "_registration_service",
            "Settings": "_settings",
            "SettingsService": "_settings_service",
            "Transaction": "_transaction",
            "TransactionLineItem": "_transaction_line_item",
            "TransactionLineItemService": "_transaction_service",
            "TransactionService": "_transaction_service",
        },
    )
