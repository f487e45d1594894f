# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `reporting` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._report_run import (
        ReportRun as ReportRun,
        ReportRunService as ReportRunService,
    )
    from ._report_type import (
        ReportType as ReportType,
        ReportTypeService as ReportTypeService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ReportRun": "_report_run",
            "ReportRunService": "_report_run",
            "ReportType": "_report_type",
            "ReportTypeService": "_report_type",
        },
    )
