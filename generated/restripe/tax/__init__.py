# Rendered by codegen; never edit.
"""Stripe's `tax` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Calculation as Calculation,
        CalculationLineItem as CalculationLineItem,
        CalculationLineItemService as CalculationLineItemService,
        CalculationService as CalculationService,
        Registration as Registration,
        RegistrationService as RegistrationService,
        Settings as Settings,
        SettingsService as SettingsService,
        Transaction as Transaction,
        TransactionLineItem as TransactionLineItem,
        TransactionLineItemService as TransactionLineItemService,
        TransactionService as TransactionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Calculation": "_objects",
            "CalculationLineItem": "_objects",
            "CalculationLineItemService": "_objects",
            "CalculationService": "_objects",
            "Registration": "_objects",
            "RegistrationService": "_objects",
            "Settings": "_objects",
            "SettingsService": "_objects",
            "Transaction": "_objects",
            "TransactionLineItem": "_objects",
            "TransactionLineItemService": "_objects",
            "TransactionService": "_objects",
        },
    )
