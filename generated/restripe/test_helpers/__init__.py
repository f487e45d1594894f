# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
# ruff: noqa: F401
"""Stripe's `test_helpers` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from . import (
        issuing as Issuing,
        issuing as issuing,
        terminal as Terminal,
        terminal as terminal,
        treasury as Treasury,
        treasury as treasury,
    )
    from ._services import (
        ConfirmationTokenService as ConfirmationTokenService,
        CustomerService as CustomerService,
        IssuingService as IssuingService,
        RefundService as RefundService,
        TerminalService as TerminalService,
        TreasuryService as TreasuryService,
    )
    from ._test_clock import (
        TestClock as TestClock,
        TestClockService as TestClockService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ConfirmationTokenService": "_services",
            "CustomerService": "_services",
            "Issuing": "issuing:",
            "IssuingService": "_services",
            "RefundService": "_services",
            "Terminal": "terminal:",
            "TerminalService": "_services",
            "TestClock": "_test_clock",
            "TestClockService": "_test_clock",
            "Treasury": "treasury:",
            "TreasuryService": "_services",
            "issuing": "issuing:",
            "terminal": "terminal:",
            "treasury": "treasury:",
        },
    )
