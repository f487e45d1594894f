# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: BillingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .billing._alert_service import AlertService
    from .billing._credit_balance_summary_service import CreditBalanceSummaryService
    from .billing._credit_balance_transaction_service import (
        CreditBalanceTransactionService,
    )
    from .billing._credit_grant_service import CreditGrantService
    from .billing._meter_event_adjustment_service import MeterEventAdjustmentService
    from .billing._meter_event_service import MeterEventService
    from .billing._meter_service import MeterService


class BillingService(StripeService):
    """Calls below `client.v1.billing`."""

    _services = {
        "alerts": "billing._alert_service:AlertService",
        "credit_balance_summary": "billing._credit_balance_summary_service:CreditBalanceSummaryService",
        "credit_balance_transactions": "billing._credit_balance_transaction_service:CreditBalanceTransactionService",
        "credit_grants": "billing._credit_grant_service:CreditGrantService",
        "meter_event_adjustments": "billing._meter_event_adjustment_service:MeterEventAdjustmentService",
        "meter_events": "billing._meter_event_service:MeterEventService",
        "meters": "billing._meter_service:MeterService",
    }
    if TYPE_CHECKING:
        alerts: AlertService
        credit_balance_summary: CreditBalanceSummaryService
        credit_balance_transactions: CreditBalanceTransactionService
        credit_grants: CreditGrantService
        meter_event_adjustments: MeterEventAdjustmentService
        meter_events: MeterEventService
        meters: MeterService
