# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TestHelpersService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .test_helpers._confirmation_token_service import ConfirmationTokenService
    from .test_helpers._customer_service import CustomerService
    from .test_helpers._issuing_service import IssuingService
    from .test_helpers._refund_service import RefundService
    from .test_helpers._terminal_service import TerminalService
    from .test_helpers._test_clock_service import TestClockService
    from .test_helpers._treasury_service import TreasuryService


class TestHelpersService(StripeService):
    """Calls below `client.v1.test_helpers`."""

    _services = {
        "confirmation_tokens": "test_helpers._confirmation_token_service:ConfirmationTokenService",
        "customers": "test_helpers._customer_service:CustomerService",
        "issuing": "test_helpers._issuing_service:IssuingService",
        "refunds": "test_helpers._refund_service:RefundService",
        "terminal": "test_helpers._terminal_service:TerminalService",
        "test_clocks": "test_helpers._test_clock_service:TestClockService",
        "treasury": "test_helpers._treasury_service:TreasuryService",
    }
    if TYPE_CHECKING:
        confirmation_tokens: ConfirmationTokenService
        customers: CustomerService
        issuing: IssuingService
        refunds: RefundService
        terminal: TerminalService
        test_clocks: TestClockService
        treasury: TreasuryService
