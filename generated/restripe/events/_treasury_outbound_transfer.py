# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.outbound_transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..treasury._outbound_transfer import (
        OutboundTransfer,
        OutboundTransferDestinationPaymentMethodDetails,
        OutboundTransferReturnedDetails,
        OutboundTransferStatusTransitions,
        OutboundTransferTrackingDetails,
    )
    from ..treasury._transaction import Transaction


class TreasuryOutboundTransferPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.outbound_transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination_payment_method: Optional[str]
    destination_payment_method_details: Optional[
        OutboundTransferDestinationPaymentMethodDetails
    ]
    expected_arrival_date: Optional[int]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.outbound_transfer"]]
    returned_details: Optional[OutboundTransferReturnedDetails]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "posted", "processing", "returned"]]
    status_transitions: Optional[OutboundTransferStatusTransitions]
    tracking_details: Optional[OutboundTransferTrackingDetails]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "destination_payment_method_details": "treasury._outbound_transfer:OutboundTransferDestinationPaymentMethodDetails",
        "metadata": "*",
        "returned_details": "treasury._outbound_transfer:OutboundTransferReturnedDetails",
        "status_transitions": "treasury._outbound_transfer:OutboundTransferStatusTransitions",
        "tracking_details": "treasury._outbound_transfer:OutboundTransferTrackingDetails",
        "transaction": None,
    }


class TreasuryOutboundTransferEventData(EventData):
    """What an event holds about the schema `treasury.outbound_transfer`."""

    object: OutboundTransfer
    previous_attributes: Optional[TreasuryOutboundTransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryOutboundTransferPreviousAttributes",
    }


class TreasuryOutboundTransferCanceledEvent(Event):
    """The event `treasury.outbound_transfer.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.canceled"]] = (
        "treasury.outbound_transfer.canceled"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.canceled"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferCreatedEvent(Event):
    """The event `treasury.outbound_transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.created"]] = (
        "treasury.outbound_transfer.created"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.created"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferExpectedArrivalDateUpdatedEvent(Event):
    """The event `treasury.outbound_transfer.expected_arrival_date_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_transfer.expected_arrival_date_updated"]
    ] = "treasury.outbound_transfer.expected_arrival_date_updated"

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.expected_arrival_date_updated"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferFailedEvent(Event):
    """The event `treasury.outbound_transfer.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.failed"]] = (
        "treasury.outbound_transfer.failed"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.failed"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferPostedEvent(Event):
    """The event `treasury.outbound_transfer.posted`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.posted"]] = (
        "treasury.outbound_transfer.posted"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.posted"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferReturnedEvent(Event):
    """The event `treasury.outbound_transfer.returned`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.outbound_transfer.returned"]] = (
        "treasury.outbound_transfer.returned"
    )

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.returned"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}


class TreasuryOutboundTransferTrackingDetailsUpdatedEvent(Event):
    """The event `treasury.outbound_transfer.tracking_details_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.outbound_transfer.tracking_details_updated"]
    ] = "treasury.outbound_transfer.tracking_details_updated"

    data: TreasuryOutboundTransferEventData
    type: Literal["treasury.outbound_transfer.tracking_details_updated"]

    _inner_class_types = {"data": "TreasuryOutboundTransferEventData"}
