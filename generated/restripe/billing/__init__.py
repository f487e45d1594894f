# Rendered by codegen; never edit.
"""Stripe's `billing` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Alert as Alert,
        AlertService as AlertService,
        AlertTriggered as AlertTriggered,
        CreditBalanceSummary as CreditBalanceSummary,
        CreditBalanceSummaryService as CreditBalanceSummaryService,
        CreditBalanceTransaction as CreditBalanceTransaction,
        CreditBalanceTransactionService as CreditBalanceTransactionService,
        CreditGrant as CreditGrant,
        CreditGrantService as CreditGrantService,
        Meter as Meter,
        MeterEvent as MeterEvent,
        MeterEventAdjustment as MeterEventAdjustment,
        MeterEventAdjustmentService as MeterEventAdjustmentService,
        MeterEventService as MeterEventService,
        MeterEventSummary as MeterEventSummary,
        MeterEventSummaryService as MeterEventSummaryService,
        MeterService as MeterService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Alert": "_objects",
            "AlertService": "_objects",
            "AlertTriggered": "_objects",
            "CreditBalanceSummary": "_objects",
            "CreditBalanceSummaryService": "_objects",
            "CreditBalanceTransaction": "_objects",
            "CreditBalanceTransactionService": "_objects",
            "CreditGrant": "_objects",
            "CreditGrantService": "_objects",
            "Meter": "_objects",
            "MeterEvent": "_objects",
            "MeterEventAdjustment": "_objects",
            "MeterEventAdjustmentService": "_objects",
            "MeterEventService": "_objects",
            "MeterEventSummary": "_objects",
            "MeterEventSummaryService": "_objects",
            "MeterService": "_objects",
        },
    )
