# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `coupon`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Dict, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._coupon import Coupon, CouponAppliesTo, CouponCurrencyOptions


class CouponPreviousAttributes(PreviousAttributes):
    """Former values of `coupon` fields, of any of them.

    What is nested in them may be partial as well.
    """

    amount_off: Optional[int]
    applies_to: Optional[CouponAppliesTo]
    created: Optional[int]
    currency: Optional[str]
    currency_options: Optional[Dict[str, CouponCurrencyOptions]]
    deleted: Optional[Literal[True]]
    duration: Optional[Literal["forever", "once", "repeating"]]
    duration_in_months: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    max_redemptions: Optional[int]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["coupon"]]
    percent_off: Optional[float]
    redeem_by: Optional[int]
    times_redeemed: Optional[int]
    valid: Optional[bool]

    _inner_class_types = {
        "applies_to": "_coupon:CouponAppliesTo",
        "currency_options": "*_coupon:CouponCurrencyOptions",
        "metadata": "*",
    }


class CouponEventData(EventData):
    """What an event holds about the schema `coupon`."""

    object: Coupon
    previous_attributes: Optional[CouponPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "CouponPreviousAttributes",
    }


class CouponCreatedEvent(Event):
    """The event `coupon.created`."""

    LOOKUP_TYPE: ClassVar[Literal["coupon.created"]] = "coupon.created"

    data: CouponEventData
    type: Literal["coupon.created"]

    _inner_class_types = {"data": "CouponEventData"}


class CouponDeletedEvent(Event):
    """The event `coupon.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["coupon.deleted"]] = "coupon.deleted"

    data: CouponEventData
    type: Literal["coupon.deleted"]

    _inner_class_types = {"data": "CouponEventData"}


class CouponUpdatedEvent(Event):
    """The event `coupon.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["coupon.updated"]] = "coupon.updated"

    data: CouponEventData
    type: Literal["coupon.updated"]

    _inner_class_types = {"data": "CouponEventData"}
