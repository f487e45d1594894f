# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `radar` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._early_fraud_warning import (
        EarlyFraudWarning as EarlyFraudWarning,
        EarlyFraudWarningService as EarlyFraudWarningService,
    )
    from ._value_list import (
        ValueList as ValueList,
        ValueListService as ValueListService,
    )
    from ._value_list_item import (
        ValueListItem as ValueListItem,
        ValueListItemService as ValueListItemService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "EarlyFraudWarning": "_early_fraud_warning",
            "EarlyFraudWarningService": "_early_fraud_warning",
            "ValueList": "_value_list",
            "ValueListItem": "_value_list_item",
            "ValueListItemService": "_value_list_item",
            "ValueListService": "_value_list",
        },
    )
