# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `refund`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._balance_transaction import BalanceTransaction
    from .._charge import Charge
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._payment_intent import PaymentIntent
    from .._refund import Refund, RefundDestinationDetails, RefundNextAction
    from .._reversal import Reversal
    from .._shared import PaymentFlowsPaymentIntentPresentmentDetails


class RefundPreviousAttributes(PreviousAttributes):
    """Former values of `refund` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        charge_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        payment_intent_id: Optional[str]
        source_transfer_reversal_id: Optional[str]
        transfer_reversal_id: Optional[str]

    amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination_details: Optional[RefundDestinationDetails]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_reason: Optional[str]
    id: Optional[str]
    instructions_email: Optional[str]
    metadata: OptionalMapField[str]
    next_action: Optional[RefundNextAction]
    object: Optional[Literal["refund"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    pending_reason: Optional[
        Literal["charge_pending", "insufficient_funds", "processing"]
    ]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    reason: Optional[
        Literal[
            "duplicate",
            "expired_uncaptured_charge",
            "fraudulent",
            "requested_by_customer",
        ]
    ]
    receipt_number: Optional[str]
    source_transfer_reversal: Optional[ExpandableField[Reversal]]
    status: Optional[str]
    transfer_reversal: Optional[ExpandableField[Reversal]]

    _inner_class_types = {
        "balance_transaction": None,
        "charge": None,
        "destination_details": "_refund:RefundDestinationDetails",
        "failure_balance_transaction": None,
        "metadata": "*",
        "next_action": "_refund:RefundNextAction",
        "payment_intent": None,
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "source_transfer_reversal": None,
        "transfer_reversal": None,
    }


class RefundEventData(EventData):
    """What an event holds about the schema `refund`."""

    object: Refund
    previous_attributes: Optional[RefundPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "RefundPreviousAttributes",
    }


class ChargeRefundUpdatedEvent(Event):
    """The event `charge.refund.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.refund.updated"]] = "charge.refund.updated"

    data: RefundEventData
    type: Literal["charge.refund.updated"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundCreatedEvent(Event):
    """The event `refund.created`."""

    LOOKUP_TYPE: ClassVar[Literal["refund.created"]] = "refund.created"

    data: RefundEventData
    type: Literal["refund.created"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundFailedEvent(Event):
    """The event `refund.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["refund.failed"]] = "refund.failed"

    data: RefundEventData
    type: Literal["refund.failed"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundUpdatedEvent(Event):
    """The event `refund.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["refund.updated"]] = "refund.updated"

    data: RefundEventData
    type: Literal["refund.updated"]

    _inner_class_types = {"data": "RefundEventData"}
