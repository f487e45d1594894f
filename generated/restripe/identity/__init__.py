# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `identity` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._verification_report import (
        VerificationReport as VerificationReport,
        VerificationReportService as VerificationReportService,
    )
    from ._verification_session import (
        VerificationSession as VerificationSession,
        VerificationSessionService as VerificationSessionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "VerificationReport": "_verification_report",
            "VerificationReportService": "_verification_report",
            "VerificationSession": "_verification_session",
            "VerificationSessionService": "_verification_session",
        },
    )
