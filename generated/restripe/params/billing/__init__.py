# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from ._alert import *
    from ._credit_balance_summary import *
    from ._credit_balance_transaction import *
    from ._credit_grant import *
    from ._meter import *
    from ._meter_event import *
    from ._meter_event_adjustment import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "Alert": "_alert",
            "CreditBalanceSummary": "_credit_balance_summary",
            "CreditBalanceTransaction": "_credit_balance_transaction",
            "CreditGrant": "_credit_grant",
            "Meter": "_meter",
            "MeterEvent": "_meter_event",
            "MeterEventAdjustment": "_meter_event_adjustment",
        },
        [],
    )
