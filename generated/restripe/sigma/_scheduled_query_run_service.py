# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ScheduledQueryRunService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.sigma._scheduled_query_run import (
        ScheduledQueryRunListParams,
        ScheduledQueryRunRetrieveParams,
    )
    from ._scheduled_query_run import ScheduledQueryRun


class ScheduledQueryRunService(StripeService):
    """Calls below `client.v1.sigma.scheduled_query_runs`."""

    def list(
        self,
        params: Optional[ScheduledQueryRunListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ScheduledQueryRun]:
        """GET /v1/sigma/scheduled_query_runs

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ScheduledQueryRun]; raises StripeError.
        """
        return self._request(
            "get", "/v1/sigma/scheduled_query_runs", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ScheduledQueryRunListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ScheduledQueryRun]:
        """Async twin of `list`: GET /v1/sigma/scheduled_query_runs."""
        return await self._request_async(
            "get", "/v1/sigma/scheduled_query_runs", (), params, options, expects="list"
        )

    def retrieve(
        self,
        scheduled_query_run: str,
        params: Optional[ScheduledQueryRunRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ScheduledQueryRun:
        """GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}

        Optional: expand.
        Returns ScheduledQueryRun; raises StripeError (InvalidRequestError when
        scheduled_query_run is empty).
        """
        return self._request(
            "get",
            "/v1/sigma/scheduled_query_runs/{scheduled_query_run}",
            (scheduled_query_run,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        scheduled_query_run: str,
        params: Optional[ScheduledQueryRunRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ScheduledQueryRun:
        """Async twin of `retrieve`:
        GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}.
        """
        return await self._request_async(
            "get",
            "/v1/sigma/scheduled_query_runs/{scheduled_query_run}",
            (scheduled_query_run,),
            params,
            options,
        )
