# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReportRunService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.reporting._report_run import (
        ReportRunCreateParams,
        ReportRunListParams,
        ReportRunRetrieveParams,
    )
    from ._report_run import ReportRun


class ReportRunService(StripeService):
    """Calls below `client.v1.reporting.report_runs`."""

    def create(
        self, params: ReportRunCreateParams, options: Optional[RequestOptions] = None
    ) -> ReportRun:
        """POST /v1/reporting/report_runs

        Required: report_type.
        Optional: expand, parameters.
        Returns ReportRun; raises StripeError.
        """
        return self._request("post", "/v1/reporting/report_runs", (), params, options)

    async def create_async(
        self, params: ReportRunCreateParams, options: Optional[RequestOptions] = None
    ) -> ReportRun:
        """Async twin of `create`: POST /v1/reporting/report_runs."""
        return await self._request_async(
            "post", "/v1/reporting/report_runs", (), params, options
        )

    def list(
        self,
        params: Optional[ReportRunListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ReportRun]:
        """GET /v1/reporting/report_runs

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[ReportRun]; raises StripeError.
        """
        return self._request(
            "get", "/v1/reporting/report_runs", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ReportRunListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ReportRun]:
        """Async twin of `list`: GET /v1/reporting/report_runs."""
        return await self._request_async(
            "get", "/v1/reporting/report_runs", (), params, options, expects="list"
        )

    def retrieve(
        self,
        report_run: str,
        params: Optional[ReportRunRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReportRun:
        """GET /v1/reporting/report_runs/{report_run}

        Optional: expand.
        Returns ReportRun; raises StripeError (InvalidRequestError when report_run is
        empty).
        """
        return self._request(
            "get",
            "/v1/reporting/report_runs/{report_run}",
            (report_run,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        report_run: str,
        params: Optional[ReportRunRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReportRun:
        """Async twin of `retrieve`: GET /v1/reporting/report_runs/{report_run}."""
        return await self._request_async(
            "get",
            "/v1/reporting/report_runs/{report_run}",
            (report_run,),
            params,
            options,
        )
