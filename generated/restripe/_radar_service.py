# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: RadarService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .radar._early_fraud_warning_service import EarlyFraudWarningService
    from .radar._value_list_item_service import ValueListItemService
    from .radar._value_list_service import ValueListService


class RadarService(StripeService):
    """Calls below `client.v1.radar`."""

    _services = {
        "early_fraud_warnings": "radar._early_fraud_warning_service:EarlyFraudWarningService",
        "value_list_items": "radar._value_list_item_service:ValueListItemService",
        "value_lists": "radar._value_list_service:ValueListService",
    }
    if TYPE_CHECKING:
        early_fraud_warnings: EarlyFraudWarningService
        value_list_items: ValueListItemService
        value_lists: ValueListService
