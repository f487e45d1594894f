# Rendered by codegen; never edit.
"""Stripe's `radar` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        EarlyFraudWarning as EarlyFraudWarning,
        EarlyFraudWarningService as EarlyFraudWarningService,
        ValueList as ValueList,
        ValueListItem as ValueListItem,
        ValueListItemService as ValueListItemService,
        ValueListService as ValueListService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "EarlyFraudWarning": "_objects",
            "EarlyFraudWarningService": "_objects",
            "ValueList": "_objects",
            "ValueListItem": "_objects",
            "ValueListItemService": "_objects",
            "ValueListService": "_objects",
        },
    )
