# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `application_fee`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._account import Account
    from .._application import Application
    from .._application_fee import ApplicationFee, ApplicationFeeFeeSource
    from .._application_fee_refund import ApplicationFeeRefund
    from .._balance_transaction import BalanceTransaction
    from .._charge import Charge
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField


class ApplicationFeePreviousAttributes(PreviousAttributes):
    """Former values of `application_fee` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        account_id: Optional[str]
        application_id: Optional[str]
        balance_transaction_id: Optional[str]
        charge_id: Optional[str]
        originating_transaction_id: Optional[str]

    account: Optional[ExpandableField[Account]]
    amount: Optional[int]
    amount_refunded: Optional[int]
    application: Optional[ExpandableField[Application]]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    currency: Optional[str]
    fee_source: Optional[ApplicationFeeFeeSource]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["application_fee"]]
    originating_transaction: Optional[ExpandableField[Charge]]
    refunded: Optional[bool]
    refunds: Optional[ListObject[ApplicationFeeRefund]]

    _inner_class_types = {
        "account": None,
        "application": None,
        "balance_transaction": None,
        "charge": None,
        "fee_source": "_application_fee:ApplicationFeeFeeSource",
        "originating_transaction": None,
        "refunds": "_core.lists:ListObject",
    }


class ApplicationFeeEventData(EventData):
    """What an event holds about the schema `application_fee`."""

    object: ApplicationFee
    previous_attributes: Optional[ApplicationFeePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ApplicationFeePreviousAttributes",
    }


class ApplicationFeeCreatedEvent(Event):
    """The event `application_fee.created`."""

    LOOKUP_TYPE: ClassVar[Literal["application_fee.created"]] = (
        "application_fee.created"
    )

    data: ApplicationFeeEventData
    type: Literal["application_fee.created"]

    _inner_class_types = {"data": "ApplicationFeeEventData"}


class ApplicationFeeRefundedEvent(Event):
    """The event `application_fee.refunded`."""

    LOOKUP_TYPE: ClassVar[Literal["application_fee.refunded"]] = (
        "application_fee.refunded"
    )

    data: ApplicationFeeEventData
    type: Literal["application_fee.refunded"]

    _inner_class_types = {"data": "ApplicationFeeEventData"}
