# Rendered by codegen; never edit.
"""`fee_refund`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes
from ._core.resource import UpdateableAPIResource, request, request_async
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._application_fee import ApplicationFee
    from ._balance_transaction import BalanceTransaction
    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from .params._others import ApplicationFeeRefundModifyParams


class ApplicationFeeRefund(UpdateableAPIResource):
    """The `fee_refund` object.

    Operations: POST /v1/application_fees/{fee}/refunds/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["fee_refund"]] = "fee_refund"

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        fee_id: Optional[str]

    amount: int
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: int
    currency: str
    fee: ExpandableField[ApplicationFee]
    id: str
    metadata: OptionalMapField[str]
    object: Literal["fee_refund"]

    _inner_class_types = {"balance_transaction": None, "fee": None, "metadata": "*"}
    _parent_urls = {
        "/v1/application_fees/{fee}/refunds/{id}": "ApplicationFee.{}_refund",
    }

    @classmethod
    def modify(
        cls, fee: str, sid: str, **params: Unpack[ApplicationFeeRefundModifyParams]
    ) -> ApplicationFeeRefund:
        """POST /v1/application_fees/{fee}/refunds/{id}

        Optional: expand, metadata.
        Returns ApplicationFeeRefund; raises StripeError (InvalidRequestError when
        fee or sid is empty).
        """
        return request(
            "post", "/v1/application_fees/{fee}/refunds/{id}", (fee, sid), params
        )

    @classmethod
    async def modify_async(
        cls, fee: str, sid: str, **params: Unpack[ApplicationFeeRefundModifyParams]
    ) -> ApplicationFeeRefund:
        """Async twin of `modify`: POST /v1/application_fees/{fee}/refunds/{id}."""
        return await request_async(
            "post", "/v1/application_fees/{fee}/refunds/{id}", (fee, sid), params
        )


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
