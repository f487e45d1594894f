# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `source_transaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._source_transaction import (
        SourceTransaction,
        SourceTransactionAchCreditTransfer,
        SourceTransactionChfCreditTransfer,
        SourceTransactionGbpCreditTransfer,
        SourceTransactionPaperCheck,
        SourceTransactionSepaCreditTransfer,
    )


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
    type: Optional[
        Literal[
            "ach_credit_transfer",
            "ach_debit",
            "alipay",
            "bancontact",
            "card",
            "card_present",
            "eps",
            "giropay",
            "ideal",
            "klarna",
            "multibanco",
            "p24",
            "sepa_debit",
            "sofort",
            "three_d_secure",
            "wechat",
        ]
    ]

    _inner_class_types = {
        "ach_credit_transfer": "_source_transaction:SourceTransactionAchCreditTransfer",
        "chf_credit_transfer": "_source_transaction:SourceTransactionChfCreditTransfer",
        "gbp_credit_transfer": "_source_transaction:SourceTransactionGbpCreditTransfer",
        "paper_check": "_source_transaction:SourceTransactionPaperCheck",
        "sepa_credit_transfer": "_source_transaction:SourceTransactionSepaCreditTransfer",
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
