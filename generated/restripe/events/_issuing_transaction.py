# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.transaction`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._balance_transaction import BalanceTransaction
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._shared import IssuingAuthorizationMerchantData
    from ..issuing._authorization import Authorization
    from ..issuing._card import Card
    from ..issuing._cardholder import Cardholder
    from ..issuing._dispute import Dispute
    from ..issuing._token import Token
    from ..issuing._transaction import (
        Transaction,
        TransactionAmountDetails,
        TransactionNetworkData,
        TransactionPurchaseDetails,
        TransactionTreasury,
    )


class IssuingTransactionPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.transaction` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        authorization_id: Optional[str]
        balance_transaction_id: Optional[str]
        card_id: Optional[str]
        cardholder_id: Optional[str]
        dispute_id: Optional[str]
        token_id: Optional[str]

    amount: Optional[int]
    amount_details: Optional[TransactionAmountDetails]
    authorization: Optional[ExpandableField[Authorization]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    card: Optional[ExpandableField[Card]]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: Optional[int]
    currency: Optional[str]
    dispute: Optional[ExpandableField[Dispute]]
    id: Optional[str]
    livemode: Optional[bool]
    merchant_amount: Optional[int]
    merchant_currency: Optional[str]
    merchant_data: Optional[IssuingAuthorizationMerchantData]
    metadata: OptionalMapField[str]
    network_data: Optional[TransactionNetworkData]
    object: Optional[Literal["issuing.transaction"]]
    purchase_details: Optional[TransactionPurchaseDetails]
    token: Optional[ExpandableField[Token]]
    treasury: Optional[TransactionTreasury]
    type: Optional[Literal["capture", "refund"]]
    wallet: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {
        "amount_details": "issuing._transaction:TransactionAmountDetails",
        "authorization": None,
        "balance_transaction": None,
        "card": None,
        "cardholder": None,
        "dispute": None,
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "issuing._transaction:TransactionNetworkData",
        "purchase_details": "issuing._transaction:TransactionPurchaseDetails",
        "token": None,
        "treasury": "issuing._transaction:TransactionTreasury",
    }


class IssuingTransactionEventData(EventData):
    """What an event holds about the schema `issuing.transaction`."""

    object: Transaction
    previous_attributes: Optional[IssuingTransactionPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingTransactionPreviousAttributes",
    }


class IssuingTransactionCreatedEvent(Event):
    """The event `issuing_transaction.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_transaction.created"]] = (
        "issuing_transaction.created"
    )

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.created"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class IssuingTransactionPurchaseDetailsReceiptUpdatedEvent(Event):
    """The event `issuing_transaction.purchase_details_receipt_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["issuing_transaction.purchase_details_receipt_updated"]
    ] = "issuing_transaction.purchase_details_receipt_updated"

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.purchase_details_receipt_updated"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}


class IssuingTransactionUpdatedEvent(Event):
    """The event `issuing_transaction.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_transaction.updated"]] = (
        "issuing_transaction.updated"
    )

    data: IssuingTransactionEventData
    type: Literal["issuing_transaction.updated"]

    _inner_class_types = {"data": "IssuingTransactionEventData"}
