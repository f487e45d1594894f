# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `tax` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._calculation import (
        Calculation as Calculation,
        CalculationLineItemService as CalculationLineItemService,
        CalculationService as CalculationService,
    )
    from ._calculation_line_item import CalculationLineItem as CalculationLineItem
    from ._registration import (
        Registration as Registration,
        RegistrationService as RegistrationService,
    )
    from ._settings import Settings as Settings, SettingsService as SettingsService
    from ._transaction import (
        Transaction as Transaction,
        TransactionLineItemService as TransactionLineItemService,
        TransactionService as TransactionService,
    )
    from ._transaction_line_item import TransactionLineItem as TransactionLineItem
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Calculation": "_calculation",
            "CalculationLineItem": "_calculation_line_item",
            "CalculationLineItemService": "_calculation",
            "CalculationService": "_calculation",
            "Registration": "_registration",
            "RegistrationService": "_registration",
            "Settings": "_settings",
            "SettingsService": "_settings",
            "Transaction": "_transaction",
            "TransactionLineItem": "_transaction_line_item",
            "TransactionLineItemService": "_transaction",
            "TransactionService": "_transaction",
        },
    )
