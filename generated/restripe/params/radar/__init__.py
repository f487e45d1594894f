# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from ._early_fraud_warning import *
    from ._value_list import *
    from ._value_list_item import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "EarlyFraudWarning": "_early_fraud_warning",
            "ValueList": "_value_list",
            "ValueListItem": "_value_list_item",
        },
        [],
    )
