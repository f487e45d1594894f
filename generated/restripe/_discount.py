# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `discount` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from ._core.objects import ExpandableField
    from ._coupon import Coupon
    from ._customer import Customer
    from ._promotion_code import PromotionCode


class DiscountSource(StripeObject):
    """Part of a reply: schema `discount_source`."""

    if TYPE_CHECKING:
        coupon_id: Optional[str]

    coupon: Optional[ExpandableField[Coupon]]
    type: Literal["coupon"]

    _inner_class_types = {"coupon": None}


class Discount(StripeObject):
    """The `discount` object."""

    OBJECT_NAME: ClassVar[Literal["discount"]] = "discount"

    if TYPE_CHECKING:
        Source: TypeAlias = DiscountSource
        customer_id: Optional[str]
        promotion_code_id: Optional[str]

    checkout_session: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    deleted: Optional[Literal[True]]
    end: Optional[int]
    id: str
    invoice: Optional[str]
    invoice_item: Optional[str]
    object: Literal["discount"]
    promotion_code: Optional[ExpandableField[PromotionCode]]
    source: DiscountSource
    start: int
    subscription: Optional[str]
    subscription_item: Optional[str]

    _inner_class_types = {
        "customer": None,
        "promotion_code": None,
        "source": "DiscountSource",
    }

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "discount"
