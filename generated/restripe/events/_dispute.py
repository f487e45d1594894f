# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `dispute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._balance_transaction import BalanceTransaction
    from .._charge import Charge
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._dispute import (
        Dispute,
        DisputeEvidence,
        DisputeEvidenceDetails,
        DisputePaymentMethodDetails,
    )
    from .._payment_intent import PaymentIntent


class DisputePreviousAttributes(PreviousAttributes):
    """Former values of `dispute` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    amount: Optional[int]
    balance_transactions: Optional[List[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    currency: Optional[str]
    enhanced_eligibility_types: Optional[
        List[Literal["visa_compelling_evidence_3", "visa_compliance"]]
    ]
    evidence: Optional[DisputeEvidence]
    evidence_details: Optional[DisputeEvidenceDetails]
    id: Optional[str]
    is_charge_refundable: Optional[bool]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["dispute"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_method_details: Optional[DisputePaymentMethodDetails]
    reason: Optional[str]
    status: Optional[
        Literal[
            "lost",
            "needs_response",
            "prevented",
            "under_review",
            "warning_closed",
            "warning_needs_response",
            "warning_under_review",
            "won",
        ]
    ]

    _inner_class_types = {
        "balance_transactions": None,
        "charge": None,
        "evidence": "_dispute:DisputeEvidence",
        "evidence_details": "_dispute:DisputeEvidenceDetails",
        "metadata": "*",
        "payment_intent": None,
        "payment_method_details": "_dispute:DisputePaymentMethodDetails",
    }


class DisputeEventData(EventData):
    """What an event holds about the schema `dispute`."""

    object: Dispute
    previous_attributes: Optional[DisputePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "DisputePreviousAttributes",
    }


class ChargeDisputeClosedEvent(Event):
    """The event `charge.dispute.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.closed"]] = "charge.dispute.closed"

    data: DisputeEventData
    type: Literal["charge.dispute.closed"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeCreatedEvent(Event):
    """The event `charge.dispute.created`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.created"]] = "charge.dispute.created"

    data: DisputeEventData
    type: Literal["charge.dispute.created"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeFundsReinstatedEvent(Event):
    """The event `charge.dispute.funds_reinstated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.funds_reinstated"]] = (
        "charge.dispute.funds_reinstated"
    )

    data: DisputeEventData
    type: Literal["charge.dispute.funds_reinstated"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeFundsWithdrawnEvent(Event):
    """The event `charge.dispute.funds_withdrawn`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.funds_withdrawn"]] = (
        "charge.dispute.funds_withdrawn"
    )

    data: DisputeEventData
    type: Literal["charge.dispute.funds_withdrawn"]

    _inner_class_types = {"data": "DisputeEventData"}


class ChargeDisputeUpdatedEvent(Event):
    """The event `charge.dispute.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.dispute.updated"]] = "charge.dispute.updated"

    data: DisputeEventData
    type: Literal["charge.dispute.updated"]

    _inner_class_types = {"data": "DisputeEventData"}
