# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `billing` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._alert import Alert as Alert
    from ._alert_service import AlertService as AlertService
    from ._alert_triggered import AlertTriggered as AlertTriggered
    from ._credit_balance_summary import CreditBalanceSummary as CreditBalanceSummary
    from ._credit_balance_summary_service import (
        CreditBalanceSummaryService as CreditBalanceSummaryService,
    )
    from ._credit_balance_transaction import (
        CreditBalanceTransaction as CreditBalanceTransaction,
    )
    from ._credit_balance_transaction_service import (
        CreditBalanceTransactionService as CreditBalanceTransactionService,
    )
    from ._credit_grant import CreditGrant as CreditGrant
    from ._credit_grant_service import CreditGrantService as CreditGrantService
    from ._meter import Meter as Meter
    from ._meter_event import MeterEvent as MeterEvent
    from ._meter_event_adjustment import MeterEventAdjustment as MeterEventAdjustment
    from ._meter_event_adjustment_service import (
        MeterEventAdjustmentService as MeterEventAdjustmentService,
    )
    from ._meter_event_service import MeterEventService as MeterEventService
    from ._meter_event_summary import MeterEventSummary as MeterEventSummary
    from ._meter_service import (
        MeterEventSummaryService as MeterEventSummaryService,
        MeterService as MeterService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Alert": "_alert",
            "AlertService": "_alert_service",
            "AlertTriggered": "_alert_triggered",
            "CreditBalanceSummary": "_credit_balance_summary",
            "CreditBalanceSummaryService": "_credit_balance_summary_service",
            "CreditBalanceTransaction": "_credit_balance_transaction",
            "CreditBalanceTransactionService": "_credit_balance_transaction_service",
            "CreditGrant": "_credit_grant",
            "CreditGrantService": "_credit_grant_service",
            "Meter": "_meter",
            "MeterEvent": "_meter_event",
            "MeterEventAdjustment": "_meter_event_adjustment",
            "MeterEventAdjustmentService": "_meter_event_adjustment_service",
            "MeterEventService": "_meter_event_service",
            "MeterEventSummary": "_meter_event_summary",
            "MeterEventSummaryService": "_meter_service",
            "MeterService": "_meter_service",
        },
    )
