# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `test_helpers.test_clock`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ..test_helpers._test_clock import TestClock, TestClockStatusDetails


class TestHelpersTestClockPreviousAttributes(PreviousAttributes):
    """Former values of `test_helpers.test_clock` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    deleted: Optional[Literal[True]]
    deletes_after: Optional[int]
    frozen_time: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    name: Optional[str]
    object: Optional[Literal["test_helpers.test_clock"]]
    status: Optional[Literal["advancing", "internal_failure", "ready"]]
    status_details: Optional[TestClockStatusDetails]

    _inner_class_types = {
        "status_details": "test_helpers._test_clock:TestClockStatusDetails",
    }


class TestHelpersTestClockEventData(EventData):
    """What an event holds about the schema `test_helpers.test_clock`."""

    object: TestClock
    previous_attributes: Optional[TestHelpersTestClockPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TestHelpersTestClockPreviousAttributes",
    }


class TestHelpersTestClockAdvancingEvent(Event):
    """The event `test_helpers.test_clock.advancing`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.advancing"]] = (
        "test_helpers.test_clock.advancing"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.advancing"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockCreatedEvent(Event):
    """The event `test_helpers.test_clock.created`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.created"]] = (
        "test_helpers.test_clock.created"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.created"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockDeletedEvent(Event):
    """The event `test_helpers.test_clock.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.deleted"]] = (
        "test_helpers.test_clock.deleted"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.deleted"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockInternalFailureEvent(Event):
    """The event `test_helpers.test_clock.internal_failure`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.internal_failure"]] = (
        "test_helpers.test_clock.internal_failure"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.internal_failure"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}


class TestHelpersTestClockReadyEvent(Event):
    """The event `test_helpers.test_clock.ready`."""

    LOOKUP_TYPE: ClassVar[Literal["test_helpers.test_clock.ready"]] = (
        "test_helpers.test_clock.ready"
    )

    data: TestHelpersTestClockEventData
    type: Literal["test_helpers.test_clock.ready"]

    _inner_class_types = {"data": "TestHelpersTestClockEventData"}
