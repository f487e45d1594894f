# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The thin event `v1.billing.meter.no_meter_found`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.notifications import EventNotification
from .._core.objects import StripeObject
from ..v2.core._event import Event

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal

    from typing_extensions import TypeAlias


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

    code: Literal[
        "archived_meter",
        "meter_event_customer_not_found",
        "meter_event_dimension_count_too_high",
        "meter_event_invalid_value",
        "meter_event_no_customer_defined",
        "missing_dimension_payload_keys",
        "no_meter",
        "timestamp_in_future",
        "timestamp_too_far_in_past",
    ]
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


class V1BillingMeterNoMeterFoundEvent(Event):
    """The thin event `v1.billing.meter.no_meter_found`, as it is fetched."""

    LOOKUP_TYPE: ClassVar[Literal["v1.billing.meter.no_meter_found"]] = (
        "v1.billing.meter.no_meter_found"
    )

    if TYPE_CHECKING:
        Data: TypeAlias = V1BillingMeterNoMeterFoundEventData

    data: V1BillingMeterNoMeterFoundEventData
    type: Literal["v1.billing.meter.no_meter_found"]

    _inner_class_types = {"data": "V1BillingMeterNoMeterFoundEventData"}


class V1BillingMeterNoMeterFoundEventNotification(EventNotification):
    """What is pushed of an event `v1.billing.meter.no_meter_found`."""

    LOOKUP_TYPE: ClassVar[Literal["v1.billing.meter.no_meter_found"]] = (
        "v1.billing.meter.no_meter_found"
    )

    if TYPE_CHECKING:
        type: Literal["v1.billing.meter.no_meter_found"]

        def fetch_event(self) -> V1BillingMeterNoMeterFoundEvent: ...
        async def fetch_event_async(self) -> V1BillingMeterNoMeterFoundEvent: ...
