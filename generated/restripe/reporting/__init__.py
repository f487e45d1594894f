# Rendered by codegen; never edit.
"""Stripe's `reporting` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        ReportRun as ReportRun,
        ReportRunService as ReportRunService,
        ReportType as ReportType,
        ReportTypeService as ReportTypeService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ReportRun": "_objects",
            "ReportRunService": "_objects",
            "ReportType": "_objects",
            "ReportTypeService": "_objects",
        },
    )
