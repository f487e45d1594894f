# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `reporting.report_run` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from .._file import File
    from ..params.reporting._report_run import (
        ReportRunCreateParams,
        ReportRunListParams,
        ReportRunRetrieveParams,
    )


class ReportRunParameters(StripeObject):
    """Part of a reply: schema `financial_reporting_finance_report_run_run_parameters`."""

    columns: Optional[List[str]]
    connected_account: Optional[str]
    currency: Optional[str]
    interval_end: Optional[int]
    interval_start: Optional[int]
    payout: Optional[str]
    reporting_category: Optional[str]
    timezone: Optional[str]


class ReportRun(CreateableAPIResource, ListableAPIResource):
    """The `reporting.report_run` object.

    Operations: GET /v1/reporting/report_runs,
    GET /v1/reporting/report_runs/{report_run}, POST /v1/reporting/report_runs.
    """

    OBJECT_NAME: ClassVar[Literal["reporting.report_run"]] = "reporting.report_run"

    if TYPE_CHECKING:
        Parameters: TypeAlias = ReportRunParameters

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReportRunListParams],
        ) -> AnyIterator[ReportRun]: ...

    created: int
    error: Optional[str]
    id: str
    livemode: bool
    object: Literal["reporting.report_run"]
    parameters: ReportRunParameters
    report_type: str
    result: Optional[File]
    status: str
    succeeded_at: Optional[int]

    _inner_class_types = {"parameters": "ReportRunParameters", "result": None}
    _class_url = "/v1/reporting/report_runs"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "reporting.report_run"

    @classmethod
    def create(cls, **params: Unpack[ReportRunCreateParams]) -> ReportRun:
        """POST /v1/reporting/report_runs

        Required: report_type.
        Optional: expand, parameters.
        Returns ReportRun; raises StripeError.
        """
        return request("post", "/v1/reporting/report_runs", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[ReportRunCreateParams]) -> ReportRun:
        """Async twin of `create`: POST /v1/reporting/report_runs."""
        return await request_async("post", "/v1/reporting/report_runs", (), params)

    @classmethod
    def list(cls, **params: Unpack[ReportRunListParams]) -> ListObject[ReportRun]:
        """GET /v1/reporting/report_runs

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[ReportRun]; raises StripeError.
        """
        return request("get", "/v1/reporting/report_runs", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReportRunListParams]
    ) -> ListObject[ReportRun]:
        """Async twin of `list`: GET /v1/reporting/report_runs."""
        return await request_async(
            "get", "/v1/reporting/report_runs", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[ReportRunRetrieveParams]) -> ReportRun:
        """GET /v1/reporting/report_runs/{report_run}

        Optional: expand.
        Returns ReportRun; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/reporting/report_runs/{report_run}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReportRunRetrieveParams]
    ) -> ReportRun:
        """Async twin of `retrieve`: GET /v1/reporting/report_runs/{report_run}."""
        return await request_async(
            "get", "/v1/reporting/report_runs/{report_run}", (id,), params
        )
