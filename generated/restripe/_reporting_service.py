# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReportingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .reporting._report_run_service import ReportRunService
    from .reporting._report_type_service import ReportTypeService


class ReportingService(StripeService):
    """Calls below `client.v1.reporting`."""

    _services = {
        "report_runs": "reporting._report_run_service:ReportRunService",
        "report_types": "reporting._report_type_service:ReportTypeService",
    }
    if TYPE_CHECKING:
        report_runs: ReportRunService
        report_types: ReportTypeService
