# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `billing` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._alert import Alert as Alert, AlertService as AlertService
    from ._alert_triggered import AlertTriggered as AlertTriggered
    from ._credit_balance_summary import (
        CreditBalanceSummary as CreditBalanceSummary,
        CreditBalanceSummaryService as CreditBalanceSummaryService,
    )
    from ._credit_balance_transaction import (
        CreditBalanceTransaction as CreditBalanceTransaction,
        CreditBalanceTransactionService as CreditBalanceTransactionService,
    )
    from ._credit_grant import (
        CreditGrant as CreditGrant,
        CreditGrantService as CreditGrantService,
    )
    from ._meter import (
        Meter as Meter,
        MeterEventSummaryService as MeterEventSummaryService,
        MeterService as MeterService,
    )
    from ._meter_event import (
        MeterEvent as MeterEvent,
        MeterEventService as MeterEventService,
    )
    from ._meter_event_adjustment import (
        MeterEventAdjustment as MeterEventAdjustment,
        MeterEventAdjustmentService as MeterEventAdjustmentService,
    )
    from ._meter_event_summary import MeterEventSummary as MeterEventSummary
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Alert": "_alert",
            "AlertService": "_alert",
            "AlertTriggered": "_alert_triggered",
            "CreditBalanceSummary": "_credit_balance_summary",
            "CreditBalanceSummaryService": "_credit_balance_summary",
            "CreditBalanceTransaction": "_credit_balance_transaction",
            "CreditBalanceTransactionService": "_credit_balance_transaction",
            "CreditGrant": "_credit_grant",
            "CreditGrantService": "_credit_grant",
            "Meter": "_meter",
            "MeterEvent": "_meter_event",
            "MeterEventAdjustment": "_meter_event_adjustment",
            "MeterEventAdjustmentService": "_meter_event_adjustment",
            "MeterEventService": "_meter_event",
            "MeterEventSummary": "_meter_event_summary",
            "MeterEventSummaryService": "_meter",
            "MeterService": "_meter",
        },
    )
