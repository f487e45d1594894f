# Rendered by codegen; never edit.
"""`source_transaction`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ._enums import SourceTransactionType


class SourceTransactionAchCreditTransfer(StripeObject):
    """Part of a reply: schema `source_transaction_ach_credit_transfer_data`."""

    customer_data: Optional[str]
    fingerprint: Optional[str]
    last4: Optional[str]
    routing_number: Optional[str]


class SourceTransactionChfCreditTransfer(StripeObject):
    """Part of a reply: schema `source_transaction_chf_credit_transfer_data`."""

    reference: Optional[str]
    sender_address_country: Optional[str]
    sender_address_line1: Optional[str]
    sender_iban: Optional[str]
    sender_name: Optional[str]


class SourceTransactionGbpCreditTransfer(StripeObject):
    """Part of a reply: schema `source_transaction_gbp_credit_transfer_data`."""

    fingerprint: Optional[str]
    funding_method: Optional[str]
    last4: Optional[str]
    reference: Optional[str]
    sender_account_number: Optional[str]
    sender_name: Optional[str]
    sender_sort_code: Optional[str]


class SourceTransactionPaperCheck(StripeObject):
    """Part of a reply: schema `source_transaction_paper_check_data`."""

    available_at: Optional[str]
    invoices: Optional[str]


class SourceTransactionSepaCreditTransfer(StripeObject):
    """Part of a reply: schema `source_transaction_sepa_credit_transfer_data`."""

    reference: Optional[str]
    sender_iban: Optional[str]
    sender_name: Optional[str]


class SourceTransaction(StripeObject):
    """The `source_transaction` object."""

    OBJECT_NAME: ClassVar[Literal["source_transaction"]] = "source_transaction"

    if TYPE_CHECKING:
        AchCreditTransfer: TypeAlias = SourceTransactionAchCreditTransfer
        ChfCreditTransfer: TypeAlias = SourceTransactionChfCreditTransfer
        GbpCreditTransfer: TypeAlias = SourceTransactionGbpCreditTransfer
        PaperCheck: TypeAlias = SourceTransactionPaperCheck
        SepaCreditTransfer: TypeAlias = SourceTransactionSepaCreditTransfer

    ach_credit_transfer: Optional[SourceTransactionAchCreditTransfer]
    amount: int
    chf_credit_transfer: Optional[SourceTransactionChfCreditTransfer]
    created: int
    currency: str
    gbp_credit_transfer: Optional[SourceTransactionGbpCreditTransfer]
    id: str
    livemode: bool
    object: Literal["source_transaction"]
    paper_check: Optional[SourceTransactionPaperCheck]
    sepa_credit_transfer: Optional[SourceTransactionSepaCreditTransfer]
    source: str
    status: str
    type: SourceTransactionType

    _inner_class_types = {
        "ach_credit_transfer": "SourceTransactionAchCreditTransfer",
        "chf_credit_transfer": "SourceTransactionChfCreditTransfer",
        "gbp_credit_transfer": "SourceTransactionGbpCreditTransfer",
        "paper_check": "SourceTransactionPaperCheck",
        "sepa_credit_transfer": "SourceTransactionSepaCreditTransfer",
    }


class SourceTransactionPreviousAttributes(PreviousAttributes):
    """Former values of `source_transaction` fields, of any of them.

    What is nested in them may be partial as well.
    """

    ach_credit_transfer: Optional[SourceTransactionAchCreditTransfer]
    amount: Optional[int]
    chf_credit_transfer: Optional[SourceTransactionChfCreditTransfer]
    created: Optional[int]
    currency: Optional[str]
    gbp_credit_transfer: Optional[SourceTransactionGbpCreditTransfer]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["source_transaction"]]
    paper_check: Optional[SourceTransactionPaperCheck]
    sepa_credit_transfer: Optional[SourceTransactionSepaCreditTransfer]
    source: Optional[str]
    status: Optional[str]
    type: Optional[SourceTransactionType]

    _inner_class_types = {
        "ach_credit_transfer": "SourceTransactionAchCreditTransfer",
        "chf_credit_transfer": "SourceTransactionChfCreditTransfer",
        "gbp_credit_transfer": "SourceTransactionGbpCreditTransfer",
        "paper_check": "SourceTransactionPaperCheck",
        "sepa_credit_transfer": "SourceTransactionSepaCreditTransfer",
    }


class SourceTransactionEventData(EventData):
    """What an event holds about the schema `source_transaction`."""

    object: SourceTransaction
    previous_attributes: Optional[SourceTransactionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "SourceTransactionPreviousAttributes",
    }


class SourceTransactionCreatedEvent(Event):
    """The event `source.transaction.created`."""

    LOOKUP_TYPE: ClassVar[Literal["source.transaction.created"]] = (
        "source.transaction.created"
    )

    data: SourceTransactionEventData
    type: Literal["source.transaction.created"]

    _inner_class_types = {"data": "SourceTransactionEventData"}


class SourceTransactionUpdatedEvent(Event):
    """The event `source.transaction.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["source.transaction.updated"]] = (
        "source.transaction.updated"
    )

    data: SourceTransactionEventData
    type: Literal["source.transaction.updated"]

    _inner_class_types = {"data": "SourceTransactionEventData"}
