# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.outbound_payment`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..treasury._outbound_payment import (
        OutboundPayment,
        OutboundPaymentDestinationPaymentMethodDetails,
        OutboundPaymentEndUserDetails,
        OutboundPaymentReturnedDetails,
        OutboundPaymentStatusTransitions,
        OutboundPaymentTrackingDetails,
    )
    from ..treasury._transaction import Transaction


class TreasuryOutboundPaymentPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.outbound_payment` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundPaymentDestinationPaymentMethodDetails
    ]
    end_user_details: Optional[OutboundPaymentEndUserDetails]
    expected_arrival_date: Optional[int]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.outbound_payment"]]
    returned_details: Optional[OutboundPaymentReturnedDetails]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "posted", "processing", "returned"]]
    status_transitions: Optional[OutboundPaymentStatusTransitions]
    tracking_details: Optional[OutboundPaymentTrackingDetails]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "destination_payment_method_details": "treasury._outbound_payment:OutboundPaymentDestinationPaymentMethodDetails",
        "end_user_details": "treasury._outbound_payment:OutboundPaymentEndUserDetails",
        "metadata": "*",
        "returned_details": "treasury._outbound_payment:OutboundPaymentReturnedDetails",
        "status_transitions": "treasury._outbound_payment:OutboundPaymentStatusTransitions",
        "tracking_details": "treasury._outbound_payment:OutboundPaymentTrackingDetails",
        "transaction": None,
    }


class TreasuryOutboundPaymentEventData(EventData):
    """What an event holds about the schema `treasury.outbound_payment`."""

    object: OutboundPayment
    previous_attributes: Optional[TreasuryOutboundPaymentPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryOutboundPaymentPreviousAttributes",
    }


class TreasuryOutboundPaymentCanceledEvent(Event):
    """The event `treasury.outbound_payment.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.canceled"]] = (
        "treasury.outbound_payment.canceled"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.canceled"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentCreatedEvent(Event):
    """The event `treasury.outbound_payment.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.created"]] = (
        "treasury.outbound_payment.created"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.created"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentExpectedArrivalDateUpdatedEvent(Event):
    """The event `treasury.outbound_payment.expected_arrival_date_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_payment.expected_arrival_date_updated"]
    ] = "treasury.outbound_payment.expected_arrival_date_updated"

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.expected_arrival_date_updated"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentFailedEvent(Event):
    """The event `treasury.outbound_payment.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.failed"]] = (
        "treasury.outbound_payment.failed"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.failed"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentPostedEvent(Event):
    """The event `treasury.outbound_payment.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.posted"]] = (
        "treasury.outbound_payment.posted"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.posted"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentReturnedEvent(Event):
    """The event `treasury.outbound_payment.returned`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_payment.returned"]] = (
        "treasury.outbound_payment.returned"
    )

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.returned"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}


class TreasuryOutboundPaymentTrackingDetailsUpdatedEvent(Event):
    """The event `treasury.outbound_payment.tracking_details_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_payment.tracking_details_updated"]
    ] = "treasury.outbound_payment.tracking_details_updated"

    data: TreasuryOutboundPaymentEventData
    type: Literal["treasury.outbound_payment.tracking_details_updated"]

    _inner_class_types = {"data": "TreasuryOutboundPaymentEventData"}
