# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `reporting.report_type`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from ..reporting._report_type import ReportType


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
