# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `reporting.report_type` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import ListableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from ..params.reporting._report_type import (
        ReportTypeListParams,
        ReportTypeRetrieveParams,
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "reporting.report_type"

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
