# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SigmaService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .sigma._scheduled_query_run_service import ScheduledQueryRunService


class SigmaService(StripeService):
    """Calls below `client.v1.sigma`."""

    _services = {
        "scheduled_query_runs": "sigma._scheduled_query_run_service:ScheduledQueryRunService",
    }
    if TYPE_CHECKING:
        scheduled_query_runs: ScheduledQueryRunService
