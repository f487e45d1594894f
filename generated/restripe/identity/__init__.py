# Rendered by codegen; never edit.
"""Stripe's `identity` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        VerificationReport as VerificationReport,
        VerificationReportService as VerificationReportService,
        VerificationSession as VerificationSession,
        VerificationSessionService as VerificationSessionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "VerificationReport": "_objects",
            "VerificationReportService": "_objects",
            "VerificationSession": "_objects",
            "VerificationSessionService": "_objects",
        },
    )
