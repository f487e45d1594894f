# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `scheduled_query_run` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import ListableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from .._file import File
    from ..params.sigma._scheduled_query_run import (
        ScheduledQueryRunListParams,
        ScheduledQueryRunRetrieveParams,
    )


class ScheduledQueryRunError(StripeObject):
    """Part of a reply: schema `sigma_scheduled_query_run_error`."""

    message: str


class ScheduledQueryRun(ListableAPIResource):
    """The `scheduled_query_run` object.

    Operations: GET /v1/sigma/scheduled_query_runs,
    GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}.
    """

    OBJECT_NAME: ClassVar[Literal["scheduled_query_run"]] = "scheduled_query_run"

    if TYPE_CHECKING:
        Error: TypeAlias = ScheduledQueryRunError

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ScheduledQueryRunListParams],
        ) -> AnyIterator[ScheduledQueryRun]: ...

    created: int
    data_load_time: int
    error: Optional[ScheduledQueryRunError]
    file: Optional[File]
    id: str
    livemode: bool
    object: Literal["scheduled_query_run"]
    result_available_until: int
    sql: str
    status: str
    title: str

    _inner_class_types = {"error": "ScheduledQueryRunError", "file": None}
    _class_url = "/v1/sigma/scheduled_query_runs"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "scheduled_query_run"

    @classmethod
    def list(
        cls, **params: Unpack[ScheduledQueryRunListParams]
    ) -> ListObject[ScheduledQueryRun]:
        """GET /v1/sigma/scheduled_query_runs

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ScheduledQueryRun]; raises StripeError.
        """
        return request(
            "get", "/v1/sigma/scheduled_query_runs", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ScheduledQueryRunListParams]
    ) -> ListObject[ScheduledQueryRun]:
        """Async twin of `list`: GET /v1/sigma/scheduled_query_runs."""
        return await request_async(
            "get", "/v1/sigma/scheduled_query_runs", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ScheduledQueryRunRetrieveParams]
    ) -> ScheduledQueryRun:
        """GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}

        Optional: expand.
        Returns ScheduledQueryRun; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/sigma/scheduled_query_runs/{scheduled_query_run}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ScheduledQueryRunRetrieveParams]
    ) -> ScheduledQueryRun:
        """Async twin of `retrieve`:
        GET /v1/sigma/scheduled_query_runs/{scheduled_query_run}.
        """
        return await request_async(
            "get", "/v1/sigma/scheduled_query_runs/{scheduled_query_run}", (id,), params
        )
