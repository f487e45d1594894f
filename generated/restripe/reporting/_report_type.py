# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `reporting.report_type` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.reporting import ReportTypeListParams, ReportTypeRetrieveParams


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
