# Rendered by codegen; never edit.
"""`discount`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._event import Event, EventData

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


class DiscountPreviousAttributes(PreviousAttributes):
    """Former values of `discount` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]
        promotion_code_id: Optional[str]

    checkout_session: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    deleted: Optional[Literal[True]]
    end: Optional[int]
    id: Optional[str]
    invoice: Optional[str]
    invoice_item: Optional[str]
    object: Optional[Literal["discount"]]
    promotion_code: Optional[ExpandableField[PromotionCode]]
    source: Optional[DiscountSource]
    start: Optional[int]
    subscription: Optional[str]
    subscription_item: Optional[str]

    _inner_class_types = {
        "customer": None,
        "promotion_code": None,
        "source": "DiscountSource",
    }


class DiscountEventData(EventData):
    """What an event holds about the schema `discount`."""

    object: Discount
    previous_attributes: Optional[DiscountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "DiscountPreviousAttributes",
    }


class CustomerDiscountCreatedEvent(Event):
    """The event `customer.discount.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.discount.created"]] = (
        "customer.discount.created"
    )

    data: DiscountEventData
    type: Literal["customer.discount.created"]

    _inner_class_types = {"data": "DiscountEventData"}


class CustomerDiscountDeletedEvent(Event):
    """The event `customer.discount.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.discount.deleted"]] = (
        "customer.discount.deleted"
    )

    data: DiscountEventData
    type: Literal["customer.discount.deleted"]

    _inner_class_types = {"data": "DiscountEventData"}


class CustomerDiscountUpdatedEvent(Event):
    """The event `customer.discount.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.discount.updated"]] = (
        "customer.discount.updated"
    )

    data: DiscountEventData
    type: Literal["customer.discount.updated"]

    _inner_class_types = {"data": "DiscountEventData"}
