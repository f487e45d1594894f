# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `radar` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._early_fraud_warning import EarlyFraudWarning as EarlyFraudWarning
    from ._early_fraud_warning_service import (
        EarlyFraudWarningService as EarlyFraudWarningService,
    )
    from ._value_list import ValueList as ValueList
    from ._value_list_item import ValueListItem as ValueListItem
    from ._value_list_item_service import ValueListItemService as ValueListItemService
    from ._value_list_service import ValueListService as ValueListService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "EarlyFraudWarning": "_early_fraud_warning",
            "EarlyFraudWarningService": "_early_fraud_warning_service",
            "ValueList": "_value_list",
            "ValueListItem": "_value_list_item",
            "ValueListItemService": "_value_list_item_service",
            "ValueListService": "_value_list_service",
        },
    )
