# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.received_credit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from .._shared import (
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    )
    from ..treasury._received_credit import (
        ReceivedCredit,
        ReceivedCreditLinkedFlows,
        ReceivedCreditReversalDetails,
    )
    from ..treasury._transaction import Transaction


class TreasuryReceivedCreditPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.received_credit` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        transaction_id: Optional[str]

    amount: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    failure_code: Optional[
        Literal[
            "account_closed", "account_frozen", "international_transaction", "other"
        ]
    ]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: Optional[ReceivedCreditLinkedFlows]
    livemode: Optional[bool]
    network: Optional[Literal["ach", "card", "stripe", "us_domestic_wire"]]
    object: Optional[Literal["treasury.received_credit"]]
    reversal_details: Optional[ReceivedCreditReversalDetails]
    status: Optional[Literal["failed", "succeeded"]]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "treasury._received_credit:ReceivedCreditLinkedFlows",
        "reversal_details": "treasury._received_credit:ReceivedCreditReversalDetails",
        "transaction": None,
    }


class TreasuryReceivedCreditEventData(EventData):
    """What an event holds about the schema `treasury.received_credit`."""

    object: ReceivedCredit
    previous_attributes: Optional[TreasuryReceivedCreditPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryReceivedCreditPreviousAttributes",
    }


class TreasuryReceivedCreditCreatedEvent(Event):
    """The event `treasury.received_credit.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.created"]] = (
        "treasury.received_credit.created"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.created"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedCreditFailedEvent(Event):
    """The event `treasury.received_credit.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.failed"]] = (
        "treasury.received_credit.failed"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.failed"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}


class TreasuryReceivedCreditSucceededEvent(Event):
    """The event `treasury.received_credit.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_credit.succeeded"]] = (
        "treasury.received_credit.succeeded"
    )

    data: TreasuryReceivedCreditEventData
    type: Literal["treasury.received_credit.succeeded"]

    _inner_class_types = {"data": "TreasuryReceivedCreditEventData"}
