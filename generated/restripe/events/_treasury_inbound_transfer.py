# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.inbound_transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..treasury._inbound_transfer import (
        InboundTransfer,
        InboundTransferFailureDetails,
        InboundTransferLinkedFlows,
        InboundTransferOriginPaymentMethodDetails,
        InboundTransferStatusTransitions,
    )
    from ..treasury._transaction import Transaction


class TreasuryInboundTransferPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.inbound_transfer` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    cancelable: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_details: Optional[InboundTransferFailureDetails]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    linked_flows: Optional[InboundTransferLinkedFlows]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["treasury.inbound_transfer"]]
    origin_payment_method: Optional[str]
    origin_payment_method_details: Optional[InboundTransferOriginPaymentMethodDetails]
    returned: Optional[bool]
    statement_descriptor: Optional[str]
    status: Optional[Literal["canceled", "failed", "processing", "succeeded"]]
    status_transitions: Optional[InboundTransferStatusTransitions]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "failure_details": "treasury._inbound_transfer:InboundTransferFailureDetails",
        "linked_flows": "treasury._inbound_transfer:InboundTransferLinkedFlows",
        "metadata": "*",
        "origin_payment_method_details": "treasury._inbound_transfer:InboundTransferOriginPaymentMethodDetails",
        "status_transitions": "treasury._inbound_transfer:InboundTransferStatusTransitions",
        "transaction": None,
    }


class TreasuryInboundTransferEventData(EventData):
    """What an event holds about the schema `treasury.inbound_transfer`."""

    object: InboundTransfer
    previous_attributes: Optional[TreasuryInboundTransferPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryInboundTransferPreviousAttributes",
    }


class TreasuryInboundTransferCanceledEvent(Event):
    """The event `treasury.inbound_transfer.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.canceled"]] = (
        "treasury.inbound_transfer.canceled"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.canceled"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferCreatedEvent(Event):
    """The event `treasury.inbound_transfer.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.created"]] = (
        "treasury.inbound_transfer.created"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.created"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferFailedEvent(Event):
    """The event `treasury.inbound_transfer.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.failed"]] = (
        "treasury.inbound_transfer.failed"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.failed"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}


class TreasuryInboundTransferSucceededEvent(Event):
    """The event `treasury.inbound_transfer.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.inbound_transfer.succeeded"]] = (
        "treasury.inbound_transfer.succeeded"
    )

    data: TreasuryInboundTransferEventData
    type: Literal["treasury.inbound_transfer.succeeded"]

    _inner_class_types = {"data": "TreasuryInboundTransferEventData"}
