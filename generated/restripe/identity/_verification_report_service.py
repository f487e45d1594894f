# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: VerificationReportService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.identity._verification_report import (
        VerificationReportListParams,
        VerificationReportRetrieveParams,
    )
    from ._verification_report import VerificationReport


class VerificationReportService(StripeService):
    """Calls below `client.v1.identity.verification_reports`."""

    def list(
        self,
        params: Optional[VerificationReportListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationReport]:
        """GET /v1/identity/verification_reports

        Optional: client_reference_id, created, ending_before, expand, limit,
        starting_after, type, verification_session.
        Returns ListObject[VerificationReport]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/identity/verification_reports",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[VerificationReportListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[VerificationReport]:
        """Async twin of `list`: GET /v1/identity/verification_reports."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_reports",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        report: str,
        params: Optional[VerificationReportRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationReport:
        """GET /v1/identity/verification_reports/{report}

        Optional: expand.
        Returns VerificationReport; raises StripeError (InvalidRequestError when
        report is empty).
        """
        return self._request(
            "get",
            "/v1/identity/verification_reports/{report}",
            (report,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        report: str,
        params: Optional[VerificationReportRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> VerificationReport:
        """Async twin of `retrieve`: GET /v1/identity/verification_reports/{report}."""
        return await self._request_async(
            "get",
            "/v1/identity/verification_reports/{report}",
            (report,),
            params,
            options,
        )
