# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `scheduled_query_run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._file import File
    from ..sigma._scheduled_query_run import ScheduledQueryRun, ScheduledQueryRunError


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

    _inner_class_types = {
        "error": "sigma._scheduled_query_run:ScheduledQueryRunError",
        "file": None,
    }


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
