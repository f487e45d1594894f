# Rendered by codegen; never edit.
"""`scheduled_query_run`, `sigma.sigma_api_query`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._file import File
    from ..params.sigma import (
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


class SigmaApiQuery(StripeObject):
    """The `sigma.sigma_api_query` object."""

    OBJECT_NAME: ClassVar[Literal["sigma.sigma_api_query"]] = "sigma.sigma_api_query"

    created: int
    id: str
    livemode: bool
    name: str
    object: Literal["sigma.sigma_api_query"]
    sql: str


class SigmaScheduledQueryRunPreviousAttributes(PreviousAttributes):
    """Former values of `scheduled_query_run` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    data_load_time: Optional[int]
    error: Optional[ScheduledQueryRunError]
    file: Optional[File]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["scheduled_query_run"]]
    result_available_until: Optional[int]
    sql: Optional[str]
    status: Optional[str]
    title: Optional[str]

    _inner_class_types = {"error": "ScheduledQueryRunError", "file": None}


class SigmaScheduledQueryRunEventData(EventData):
    """What an event holds about the schema `scheduled_query_run`."""

    object: ScheduledQueryRun
    previous_attributes: Optional[SigmaScheduledQueryRunPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SigmaScheduledQueryRunPreviousAttributes",
    }


class SigmaScheduledQueryRunCreatedEvent(Event):
    """The event `sigma.scheduled_query_run.created`."""

    LOOKUP_TYPE: ClassVar[Literal["sigma.scheduled_query_run.created"]] = (
        "sigma.scheduled_query_run.created"
    )

    data: SigmaScheduledQueryRunEventData
    type: Literal["sigma.scheduled_query_run.created"]

    _inner_class_types = {"data": "SigmaScheduledQueryRunEventData"}


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
