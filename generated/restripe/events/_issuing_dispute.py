# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.dispute`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._balance_transaction import BalanceTransaction
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..issuing._dispute import Dispute, DisputeEvidence, DisputeTreasury
    from ..issuing._transaction import Transaction


class IssuingDisputePreviousAttributes(PreviousAttributes):
    """Former values of `issuing.dispute` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    balance_transactions: Optional[List[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    evidence: Optional[DisputeEvidence]
    id: Optional[str]
    livemode: Optional[bool]
    loss_reason: Optional[
        Literal[
            "cardholder_authentication_issuer_liability",
            "eci5_token_transaction_with_tavv",
            "excess_disputes_in_timeframe",
            "has_not_met_the_minimum_dispute_amount_requirements",
            "invalid_duplicate_dispute",
            "invalid_incorrect_amount_dispute",
            "invalid_no_authorization",
            "invalid_use_of_disputes",
            "merchandise_delivered_or_shipped",
            "merchandise_or_service_as_described",
            "not_cancelled",
            "other",
            "refund_issued",
            "submitted_beyond_allowable_time_limit",
            "transaction_3ds_required",
            "transaction_approved_after_prior_fraud_dispute",
            "transaction_authorized",
            "transaction_electronically_read",
            "transaction_qualifies_for_visa_easy_payment_service",
            "transaction_unattended",
        ]
    ]
    metadata: OptionalMapField[str]
    object: Optional[Literal["issuing.dispute"]]
    status: Optional[Literal["expired", "lost", "submitted", "unsubmitted", "won"]]
    transaction: Optional[ExpandableField[Transaction]]
    treasury: Optional[DisputeTreasury]

    _inner_class_types = {
        "balance_transactions": None,
        "evidence": "issuing._dispute:DisputeEvidence",
        "metadata": "*",
        "transaction": None,
        "treasury": "issuing._dispute:DisputeTreasury",
    }


class IssuingDisputeEventData(EventData):
    """What an event holds about the schema `issuing.dispute`."""

    object: Dispute
    previous_attributes: Optional[IssuingDisputePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingDisputePreviousAttributes",
    }


class IssuingDisputeClosedEvent(Event):
    """The event `issuing_dispute.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.closed"]] = "issuing_dispute.closed"

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.closed"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeCreatedEvent(Event):
    """The event `issuing_dispute.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.created"]] = (
        "issuing_dispute.created"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.created"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeFundsReinstatedEvent(Event):
    """The event `issuing_dispute.funds_reinstated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.funds_reinstated"]] = (
        "issuing_dispute.funds_reinstated"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.funds_reinstated"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeFundsRescindedEvent(Event):
    """The event `issuing_dispute.funds_rescinded`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.funds_rescinded"]] = (
        "issuing_dispute.funds_rescinded"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.funds_rescinded"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeSubmittedEvent(Event):
    """The event `issuing_dispute.submitted`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.submitted"]] = (
        "issuing_dispute.submitted"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.submitted"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}


class IssuingDisputeUpdatedEvent(Event):
    """The event `issuing_dispute.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_dispute.updated"]] = (
        "issuing_dispute.updated"
    )

    data: IssuingDisputeEventData
    type: Literal["issuing_dispute.updated"]

    _inner_class_types = {"data": "IssuingDisputeEventData"}
