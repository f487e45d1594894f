# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `promotion_code`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._promotion_code import (
        PromotionCode,
        PromotionCodePromotion,
        PromotionCodeRestrictions,
    )


class PromotionCodePreviousAttributes(PreviousAttributes):
    """Former values of `promotion_code` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]

    active: Optional[bool]
    code: Optional[str]
    created: Optional[int]
    customer: Optional[ExpandableField[Customer]]
    expires_at: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    max_redemptions: Optional[int]
    metadata: OptionalMapField[str]
    object: Optional[Literal["promotion_code"]]
    promotion: Optional[PromotionCodePromotion]
    restrictions: Optional[PromotionCodeRestrictions]
    times_redeemed: Optional[int]

    _inner_class_types = {
        "customer": None,
        "metadata": "*",
        "promotion": "_promotion_code:PromotionCodePromotion",
        "restrictions": "_promotion_code:PromotionCodeRestrictions",
    }


class PromotionCodeEventData(EventData):
    """What an event holds about the schema `promotion_code`."""

    object: PromotionCode
    previous_attributes: Optional[PromotionCodePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PromotionCodePreviousAttributes",
    }


class PromotionCodeCreatedEvent(Event):
    """The event `promotion_code.created`."""

    LOOKUP_TYPE: ClassVar[Literal["promotion_code.created"]] = "promotion_code.created"

    data: PromotionCodeEventData
    type: Literal["promotion_code.created"]

    _inner_class_types = {"data": "PromotionCodeEventData"}


class PromotionCodeUpdatedEvent(Event):
    """The event `promotion_code.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["promotion_code.updated"]] = "promotion_code.updated"

    data: PromotionCodeEventData
    type: Literal["promotion_code.updated"]

    _inner_class_types = {"data": "PromotionCodeEventData"}
