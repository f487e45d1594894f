# Rendered by codegen; never edit.
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
    from ._objects import (
        ConfirmationTokenService as ConfirmationTokenService,
        CustomerService as CustomerService,
        IssuingService as IssuingService,
        RefundService as RefundService,
        TerminalService as TerminalService,
        TestClock as TestClock,
        TestClockService as TestClockService,
        TreasuryService as TreasuryService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ConfirmationTokenService": "_objects",
            "CustomerService": "_objects",
            "Issuing": "issuing:",
            "IssuingService": "_objects",
            "RefundService": "_objects",
            "Terminal": "terminal:",
            "TerminalService": "_objects",
            "TestClock": "_objects",
            "TestClockService": "_objects",
            "Treasury": "treasury:",
            "TreasuryService": "_objects",
            "issuing": "issuing:",
            "terminal": "terminal:",
            "treasury": "treasury:",
        },
    )
