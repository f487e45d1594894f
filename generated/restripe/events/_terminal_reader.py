# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `terminal.reader`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..terminal._location import Location
    from ..terminal._reader import Reader, ReaderAction


class TerminalReaderPreviousAttributes(PreviousAttributes):
    """Former values of `terminal.reader` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        location_id: Optional[str]

    action: Optional[ReaderAction]
    deleted: Optional[Literal[True]]
    device_sw_version: Optional[str]
    device_type: Optional[
        Literal[
            "bbpos_chipper2x",
            "bbpos_wisepad3",
            "bbpos_wisepos_e",
            "mobile_phone_reader",
            "simulated_stripe_s700",
            "simulated_wisepos_e",
            "stripe_m2",
            "stripe_s700",
            "verifone_P400",
        ]
    ]
    id: Optional[str]
    ip_address: Optional[str]
    label: Optional[str]
    livemode: Optional[bool]
    location: Optional[ExpandableField[Location]]
    metadata: OptionalMapField[str]
    object: Optional[Literal["terminal.reader"]]
    serial_number: Optional[str]
    status: Optional[Literal["offline", "online"]]

    _inner_class_types = {
        "action": "terminal._reader:ReaderAction",
        "location": None,
        "metadata": "*",
    }


class TerminalReaderEventData(EventData):
    """What an event holds about the schema `terminal.reader`."""

    object: Reader
    previous_attributes: Optional[TerminalReaderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TerminalReaderPreviousAttributes",
    }


class TerminalReaderActionFailedEvent(Event):
    """The event `terminal.reader.action_failed`."""

    LOOKUP_TYPE: ClassVar[Literal["terminal.reader.action_failed"]] = (
        "terminal.reader.action_failed"
    )

    data: TerminalReaderEventData
    type: Literal["terminal.reader.action_failed"]

    _inner_class_types = {"data": "TerminalReaderEventData"}


class TerminalReaderActionSucceededEvent(Event):
    """The event `terminal.reader.action_succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["terminal.reader.action_succeeded"]] = (
        "terminal.reader.action_succeeded"
    )

    data: TerminalReaderEventData
    type: Literal["terminal.reader.action_succeeded"]

    _inner_class_types = {"data": "TerminalReaderEventData"}


class TerminalReaderActionUpdatedEvent(Event):
    """The event `terminal.reader.action_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["terminal.reader.action_updated"]] = (
        "terminal.reader.action_updated"
    )

    data: TerminalReaderEventData
    type: Literal["terminal.reader.action_updated"]

    _inner_class_types = {"data": "TerminalReaderEventData"}
