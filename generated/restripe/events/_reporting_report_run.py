# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `reporting.report_run`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._file import File
    from ..reporting._report_run import ReportRun, ReportRunParameters


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

    _inner_class_types = {
        "parameters": "reporting._report_run:ReportRunParameters",
        "result": None,
    }


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
