# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: IdentityService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .identity._verification_report_service import VerificationReportService
    from .identity._verification_session_service import VerificationSessionService


class IdentityService(StripeService):
    """Calls below `client.v1.identity`."""

    _services = {
        "verification_reports": "identity._verification_report_service:VerificationReportService",
        "verification_sessions": "identity._verification_session_service:VerificationSessionService",
    }
    if TYPE_CHECKING:
        verification_reports: VerificationReportService
        verification_sessions: VerificationSessionService
