# Rendered by codegen; never edit.
"""`reporting.report_run`, `reporting.report_type`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._file import File
    from ..params.reporting import (
        ReportRunCreateParams,
        ReportRunListParams,
        ReportRunRetrieveParams,
        ReportTypeListParams,
        ReportTypeRetrieveParams,
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


class ReportType(ListableAPIResource):
    """The `reporting.report_type` object.

    Operations: GET /v1/reporting/report_types,
    GET /v1/reporting/report_types/{report_type}.
    """

    OBJECT_NAME: ClassVar[Literal["reporting.report_type"]] = "reporting.report_type"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReportTypeListParams],
        ) -> AnyIterator[ReportType]: ...

    data_available_end: int
    data_available_start: int
    default_columns: Optional[List[str]]
    id: str
    livemode: bool
    name: str
    object: Literal["reporting.report_type"]
    updated: int
    version: int

    _class_url = "/v1/reporting/report_types"

    @classmethod
    def list(cls, **params: Unpack[ReportTypeListParams]) -> ListObject[ReportType]:
        """GET /v1/reporting/report_types

        Optional: expand.
        Returns ListObject[ReportType]; raises StripeError.
        """
        return request("get", "/v1/reporting/report_types", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReportTypeListParams]
    ) -> ListObject[ReportType]:
        """Async twin of `list`: GET /v1/reporting/report_types."""
        return await request_async(
            "get", "/v1/reporting/report_types", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReportTypeRetrieveParams]
    ) -> ReportType:
        """GET /v1/reporting/report_types/{report_type}

        Optional: expand.
        Returns ReportType; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/reporting/report_types/{report_type}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReportTypeRetrieveParams]
    ) -> ReportType:
        """Async twin of `retrieve`: GET /v1/reporting/report_types/{report_type}."""
        return await request_async(
            "get", "/v1/reporting/report_types/{report_type}", (id,), params
        )


class ReportingReportRunPreviousAttributes(PreviousAttributes):
    """Former values of `reporting.report_run` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    error: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["reporting.report_run"]]
    parameters: Optional[ReportRunParameters]
    report_type: Optional[str]
    result: Optional[File]
    status: Optional[str]
    succeeded_at: Optional[int]

    _inner_class_types = {"parameters": "ReportRunParameters", "result": None}


class ReportingReportRunEventData(EventData):
    """What an event holds about the schema `reporting.report_run`."""

    object: ReportRun
    previous_attributes: Optional[ReportingReportRunPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ReportingReportRunPreviousAttributes",
    }


class ReportingReportRunFailedEvent(Event):
    """The event `reporting.report_run.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["reporting.report_run.failed"]] = (
        "reporting.report_run.failed"
    )

    data: ReportingReportRunEventData
    type: Literal["reporting.report_run.failed"]

    _inner_class_types = {"data": "ReportingReportRunEventData"}


class ReportingReportRunSucceededEvent(Event):
    """The event `reporting.report_run.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["reporting.report_run.succeeded"]] = (
        "reporting.report_run.succeeded"
    )

    data: ReportingReportRunEventData
    type: Literal["reporting.report_run.succeeded"]

    _inner_class_types = {"data": "ReportingReportRunEventData"}


class ReportingReportTypePreviousAttributes(PreviousAttributes):
    """Former values of `reporting.report_type` fields, of any of them.

    What is nested in them may be partial as well.
    """

    data_available_end: Optional[int]
    data_available_start: Optional[int]
    default_columns: Optional[List[str]]
    id: Optional[str]
    livemode: Optional[bool]
    name: Optional[str]
    object: Optional[Literal["reporting.report_type"]]
    updated: Optional[int]
    version: Optional[int]


class ReportingReportTypeEventData(EventData):
    """What an event holds about the schema `reporting.report_type`."""

    object: ReportType
    previous_attributes: Optional[ReportingReportTypePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ReportingReportTypePreviousAttributes",
    }


class ReportingReportTypeUpdatedEvent(Event):
    """The event `reporting.report_type.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["reporting.report_type.updated"]] = (
        "reporting.report_type.updated"
    )

    data: ReportingReportTypeEventData
    type: Literal["reporting.report_type.updated"]

    _inner_class_types = {"data": "ReportingReportTypeEventData"}


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
