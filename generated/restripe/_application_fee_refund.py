# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `fee_refund` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import UpdateableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._application_fee import ApplicationFee
    from ._balance_transaction import BalanceTransaction
    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from .params._application_fee_refund import ApplicationFeeRefundModifyParams


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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "fee_refund"

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
