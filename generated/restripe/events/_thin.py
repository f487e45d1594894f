# Rendered by codegen; never edit.
"""Thin events, and the notifications of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.notifications import (
    EventNotification,
    EventNotificationWithRelatedObject,
    RelatedObjectEvent,
)
from .._core.objects import StripeObject
from ..v2.core._objects import Event

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal

    from typing_extensions import TypeAlias

    from .._core.notifications import RelatedObject as _RelatedObject
    from .._enums import V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode
    from ..billing._objects import Meter
    from ..v2.core._objects import EventDestination


class V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest(
    StripeObject
):
    """Part of a reply: schema
    `v1.billing.meter.error_report_triggered/properties/data/properties/reason/properties/error_types/items/properties/sample_errors/items/properties/request`.
    """

    identifier: str


class V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError(
    StripeObject
):
    """Part of a reply: schema
    `v1.billing.meter.error_report_triggered/properties/data/properties/reason/properties/error_types/items/properties/sample_errors/items`.
    """

    if TYPE_CHECKING:
        Request: TypeAlias = (
            V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest
        )

    error_message: str
    request: (
        V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest
    )

    _inner_class_types = {
        "request": "V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleErrorRequest",
    }


class V1BillingMeterErrorReportTriggeredEventDataReasonErrorType(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.error_report_triggered/properties/data/properties/reason/properties/error_types/items`.
    """

    if TYPE_CHECKING:
        SampleError: TypeAlias = (
            V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError
        )

    code: V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode
    error_count: int
    sample_errors: List[
        V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError
    ]

    _inner_class_types = {
        "sample_errors": "V1BillingMeterErrorReportTriggeredEventDataReasonErrorTypeSampleError",
    }


class V1BillingMeterErrorReportTriggeredEventDataReason(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.error_report_triggered/properties/data/properties/reason`.
    """

    if TYPE_CHECKING:
        ErrorType: TypeAlias = (
            V1BillingMeterErrorReportTriggeredEventDataReasonErrorType
        )

    error_count: int
    error_types: List[V1BillingMeterErrorReportTriggeredEventDataReasonErrorType]

    _inner_class_types = {
        "error_types": "V1BillingMeterErrorReportTriggeredEventDataReasonErrorType",
    }


class V1BillingMeterErrorReportTriggeredEventData(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.error_report_triggered/properties/data`.
    """

    if TYPE_CHECKING:
        Reason: TypeAlias = V1BillingMeterErrorReportTriggeredEventDataReason

    developer_message_summary: str
    reason: V1BillingMeterErrorReportTriggeredEventDataReason
    validation_end: str
    validation_start: str

    _inner_class_types = {"reason": "V1BillingMeterErrorReportTriggeredEventDataReason"}


_V1BillingMeterErrorReportTriggeredEventData = (
    V1BillingMeterErrorReportTriggeredEventData
)


class V1BillingMeterErrorReportTriggeredEventRelatedObject(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.error_report_triggered/properties/related_object`.
    """

    id: str
    type: Literal["billing.meter"]
    url: str


class V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest(
    StripeObject
):
    """Part of a reply: schema
    `v1.billing.meter.no_meter_found/properties/data/properties/reason/properties/error_types/items/properties/sample_errors/items/properties/request`.
    """

    identifier: str


class V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.no_meter_found/properties/data/properties/reason/properties/error_types/items/properties/sample_errors/items`.
    """

    if TYPE_CHECKING:
        Request: TypeAlias = (
            V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest
        )

    error_message: str
    request: V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest

    _inner_class_types = {
        "request": "V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleErrorRequest",
    }


class V1BillingMeterNoMeterFoundEventDataReasonErrorType(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.no_meter_found/properties/data/properties/reason/properties/error_types/items`.
    """

    if TYPE_CHECKING:
        SampleError: TypeAlias = (
            V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError
        )

    code: V1BillingMeterNoMeterFoundEventDataReasonErrorTypeCode
    error_count: int
    sample_errors: List[V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError]

    _inner_class_types = {
        "sample_errors": "V1BillingMeterNoMeterFoundEventDataReasonErrorTypeSampleError",
    }


class V1BillingMeterNoMeterFoundEventDataReason(StripeObject):
    """Part of a reply: schema
    `v1.billing.meter.no_meter_found/properties/data/properties/reason`.
    """

    if TYPE_CHECKING:
        ErrorType: TypeAlias = V1BillingMeterNoMeterFoundEventDataReasonErrorType

    error_count: int
    error_types: List[V1BillingMeterNoMeterFoundEventDataReasonErrorType]

    _inner_class_types = {
        "error_types": "V1BillingMeterNoMeterFoundEventDataReasonErrorType",
    }


class V1BillingMeterNoMeterFoundEventData(StripeObject):
    """Part of a reply: schema `v1.billing.meter.no_meter_found/properties/data`."""

    if TYPE_CHECKING:
        Reason: TypeAlias = V1BillingMeterNoMeterFoundEventDataReason

    developer_message_summary: str
    reason: V1BillingMeterNoMeterFoundEventDataReason
    validation_end: str
    validation_start: str

    _inner_class_types = {"reason": "V1BillingMeterNoMeterFoundEventDataReason"}


_V1BillingMeterNoMeterFoundEventData = V1BillingMeterNoMeterFoundEventData


class V2CoreEventDestinationPingEventRelatedObject(StripeObject):
    """Part of a reply: schema
    `v2.core.event_destination.ping/properties/related_object`.
    """

    id: str
    type: Literal["v2.core.event_destination"]
    url: str


class V1BillingMeterErrorReportTriggeredEvent(RelatedObjectEvent, Event):
    """The thin event `v1.billing.meter.error_report_triggered`, as it is fetched."""

    LOOKUP_TYPE: ClassVar[Literal["v1.billing.meter.error_report_triggered"]] = (
        "v1.billing.meter.error_report_triggered"
    )

    if TYPE_CHECKING:
        V1BillingMeterErrorReportTriggeredEventData: TypeAlias = (
            _V1BillingMeterErrorReportTriggeredEventData
        )
        RelatedObject: TypeAlias = V1BillingMeterErrorReportTriggeredEventRelatedObject

        def fetch_related_object(self) -> Meter: ...
        async def fetch_related_object_async(self) -> Meter: ...

    data: _V1BillingMeterErrorReportTriggeredEventData
    related_object: V1BillingMeterErrorReportTriggeredEventRelatedObject
    type: Literal["v1.billing.meter.error_report_triggered"]

    _inner_class_types = {
        "data": "V1BillingMeterErrorReportTriggeredEventData",
        "related_object": "V1BillingMeterErrorReportTriggeredEventRelatedObject",
    }


class V1BillingMeterNoMeterFoundEvent(Event):
    """The thin event `v1.billing.meter.no_meter_found`, as it is fetched."""

    LOOKUP_TYPE: ClassVar[Literal["v1.billing.meter.no_meter_found"]] = (
        "v1.billing.meter.no_meter_found"
    )

    if TYPE_CHECKING:
        V1BillingMeterNoMeterFoundEventData: TypeAlias = (
            _V1BillingMeterNoMeterFoundEventData
        )

    data: _V1BillingMeterNoMeterFoundEventData
    type: Literal["v1.billing.meter.no_meter_found"]

    _inner_class_types = {"data": "V1BillingMeterNoMeterFoundEventData"}


class V2CoreEventDestinationPingEvent(RelatedObjectEvent, Event):
    """The thin event `v2.core.event_destination.ping`, as it is fetched."""

    LOOKUP_TYPE: ClassVar[Literal["v2.core.event_destination.ping"]] = (
        "v2.core.event_destination.ping"
    )

    if TYPE_CHECKING:
        RelatedObject: TypeAlias = V2CoreEventDestinationPingEventRelatedObject

        def fetch_related_object(self) -> EventDestination: ...
        async def fetch_related_object_async(self) -> EventDestination: ...

    related_object: V2CoreEventDestinationPingEventRelatedObject
    type: Literal["v2.core.event_destination.ping"]

    _inner_class_types = {
        "related_object": "V2CoreEventDestinationPingEventRelatedObject",
    }


class V1BillingMeterErrorReportTriggeredEventNotification(
    EventNotificationWithRelatedObject
):
    """What is pushed of an event `v1.billing.meter.error_report_triggered`."""

    LOOKUP_TYPE: ClassVar[Literal["v1.billing.meter.error_report_triggered"]] = (
        "v1.billing.meter.error_report_triggered"
    )

    if TYPE_CHECKING:
        type: Literal["v1.billing.meter.error_report_triggered"]
        related_object: _RelatedObject

        def fetch_event(self) -> V1BillingMeterErrorReportTriggeredEvent: ...
        async def fetch_event_async(
            self,
        ) -> V1BillingMeterErrorReportTriggeredEvent: ...
        def fetch_related_object(self) -> Meter: ...
        async def fetch_related_object_async(self) -> Meter: ...


class V1BillingMeterNoMeterFoundEventNotification(EventNotification):
    """What is pushed of an event `v1.billing.meter.no_meter_found`."""

    LOOKUP_TYPE: ClassVar[Literal["v1.billing.meter.no_meter_found"]] = (
        "v1.billing.meter.no_meter_found"
    )

    if TYPE_CHECKING:
        type: Literal["v1.billing.meter.no_meter_found"]

        def fetch_event(self) -> V1BillingMeterNoMeterFoundEvent: ...
        async def fetch_event_async(self) -> V1BillingMeterNoMeterFoundEvent: ...


class V2CoreEventDestinationPingEventNotification(EventNotificationWithRelatedObject):
    """What is pushed of an event `v2.core.event_destination.ping`."""

    LOOKUP_TYPE: ClassVar[Literal["v2.core.event_destination.ping"]] = (
        "v2.core.event_destination.ping"
    )

    if TYPE_CHECKING:
        type: Literal["v2.core.event_destination.ping"]
        related_object: _RelatedObject

        def fetch_event(self) -> V2CoreEventDestinationPingEvent: ...
        async def fetch_event_async(self) -> V2CoreEventDestinationPingEvent: ...
        def fetch_related_object(self) -> EventDestination: ...
        async def fetch_related_object_async(self) -> EventDestination: ...
