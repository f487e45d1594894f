# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `sigma` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._scheduled_query_run import (
        ScheduledQueryRun as ScheduledQueryRun,
        ScheduledQueryRunService as ScheduledQueryRunService,
    )
    from ._sigma_api_query import SigmaApiQuery as SigmaApiQuery
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ScheduledQueryRun": "_scheduled_query_run",
            "ScheduledQueryRunService": "_scheduled_query_run",
            "SigmaApiQuery": "_sigma_api_query",
        },
    )
