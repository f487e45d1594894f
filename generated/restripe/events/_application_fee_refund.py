# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `fee_refund`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._application_fee import ApplicationFee
    from .._application_fee_refund import ApplicationFeeRefund
    from .._balance_transaction import BalanceTransaction
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField


class ApplicationFeeRefundPreviousAttributes(PreviousAttributes):
    """Former values of `fee_refund` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        fee_id: Optional[str]

    amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: Optional[int]
    currency: Optional[str]
    fee: Optional[ExpandableField[ApplicationFee]]
    id: Optional[str]
    metadata: OptionalMapField[str]
    object: Optional[Literal["fee_refund"]]

    _inner_class_types = {"balance_transaction": None, "fee": None, "metadata": "*"}


class ApplicationFeeRefundEventData(EventData):
    """What an event holds about the schema `fee_refund`."""

    object: ApplicationFeeRefund
    previous_attributes: Optional[ApplicationFeeRefundPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ApplicationFeeRefundPreviousAttributes",
    }


class ApplicationFeeRefundUpdatedEvent(Event):
    """The event `application_fee.refund.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["application_fee.refund.updated"]] = (
        "application_fee.refund.updated"
    )

    data: ApplicationFeeRefundEventData
    type: Literal["application_fee.refund.updated"]

    _inner_class_types = {"data": "ApplicationFeeRefundEventData"}
