# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `treasury.received_debit`."""

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
    from ..treasury._received_debit import (
        ReceivedDebit,
        ReceivedDebitLinkedFlows,
        ReceivedDebitReversalDetails,
    )
    from ..treasury._transaction import Transaction


class TreasuryReceivedDebitPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.received_debit` fields, of any of them.

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
            "account_closed",
            "account_frozen",
            "insufficient_funds",
            "international_transaction",
            "other",
        ]
    ]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: Optional[str]
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: Optional[ReceivedDebitLinkedFlows]
    livemode: Optional[bool]
    network: Optional[Literal["ach", "card", "stripe"]]
    object: Optional[Literal["treasury.received_debit"]]
    reversal_details: Optional[ReceivedDebitReversalDetails]
    status: Optional[Literal["failed", "succeeded"]]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "treasury._received_debit:ReceivedDebitLinkedFlows",
        "reversal_details": "treasury._received_debit:ReceivedDebitReversalDetails",
        "transaction": None,
    }


class TreasuryReceivedDebitEventData(EventData):
    """What an event holds about the schema `treasury.received_debit`."""

    object: ReceivedDebit
    previous_attributes: Optional[TreasuryReceivedDebitPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryReceivedDebitPreviousAttributes",
    }


class TreasuryReceivedDebitCreatedEvent(Event):
    """The event `treasury.received_debit.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.received_debit.created"]] = (
        "treasury.received_debit.created"
    )

    data: TreasuryReceivedDebitEventData
    type: Literal["treasury.received_debit.created"]

    _inner_class_types = {"data": "TreasuryReceivedDebitEventData"}
