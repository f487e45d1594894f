# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
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
    from ._confirmation_token_service import (
        ConfirmationTokenService as ConfirmationTokenService,
    )
    from ._customer_service import CustomerService as CustomerService
    from ._issuing_service import IssuingService as IssuingService
    from ._refund_service import RefundService as RefundService
    from ._terminal_service import TerminalService as TerminalService
    from ._test_clock import TestClock as TestClock
    from ._test_clock_service import TestClockService as TestClockService
    from ._treasury_service import TreasuryService as TreasuryService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ConfirmationTokenService": "_confirmation_token_service",
            "CustomerService": "_customer_service",
            "Issuing": "issuing:",
            "IssuingService": "_issuing_service",
            "RefundService": "_refund_service",
            "Terminal": "terminal:",
            "TerminalService": "_terminal_service",
            "TestClock": "_test_clock",
            "TestClockService": "_test_clock_service",
            "Treasury": "treasury:",
            "TreasuryService": "_treasury_service",
            "issuing": "issuing:",
            "terminal": "terminal:",
            "treasury": "treasury:",
        },
    )
