# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReportTypeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.reporting._report_type import (
        ReportTypeListParams,
        ReportTypeRetrieveParams,
    )
    from ._report_type import ReportType


class ReportTypeService(StripeService):
    """Calls below `client.v1.reporting.report_types`."""

    def list(
        self,
        params: Optional[ReportTypeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ReportType]:
        """GET /v1/reporting/report_types

        Optional: expand.
        Returns ListObject[ReportType]; raises StripeError.
        """
        return self._request(
            "get", "/v1/reporting/report_types", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ReportTypeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ReportType]:
        """Async twin of `list`: GET /v1/reporting/report_types."""
        return await self._request_async(
            "get", "/v1/reporting/report_types", (), params, options, expects="list"
        )

    def retrieve(
        self,
        report_type: str,
        params: Optional[ReportTypeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReportType:
        """GET /v1/reporting/report_types/{report_type}

        Optional: expand.
        Returns ReportType; raises StripeError (InvalidRequestError when report_type
        is empty).
        """
        return self._request(
            "get",
            "/v1/reporting/report_types/{report_type}",
            (report_type,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        report_type: str,
        params: Optional[ReportTypeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ReportType:
        """Async twin of `retrieve`: GET /v1/reporting/report_types/{report_type}."""
        return await self._request_async(
            "get",
            "/v1/reporting/report_types/{report_type}",
            (report_type,),
            params,
            options,
        )
