# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `plan`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._plan import Plan, PlanTier, PlanTransformUsage
    from .._product import Product


class PlanPreviousAttributes(PreviousAttributes):
    """Former values of `plan` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        product_id: Optional[str]

    active: Optional[bool]
    amount: Optional[int]
    amount_decimal: Optional[Decimal]
    billing_scheme: Optional[Literal["per_unit", "tiered"]]
    created: Optional[int]
    currency: Optional[str]
    deleted: Optional[Literal[True]]
    id: Optional[str]
    interval: Optional[Literal["day", "month", "week", "year"]]
    interval_count: Optional[int]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    meter: Optional[str]
    nickname: Optional[str]
    object: Optional[Literal["plan"]]
    product: Optional[ExpandableField[Product]]
    tiers: Optional[List[PlanTier]]
    tiers_mode: Optional[Literal["graduated", "volume"]]
    transform_usage: Optional[PlanTransformUsage]
    trial_period_days: Optional[int]
    usage_type: Optional[Literal["licensed", "metered"]]

    _inner_class_types = {
        "metadata": "*",
        "product": None,
        "tiers": "_plan:PlanTier",
        "transform_usage": "_plan:PlanTransformUsage",
    }
    _field_encodings = {"amount_decimal": "decimal_string"}


class PlanEventData(EventData):
    """What an event holds about the schema `plan`."""

    object: Plan
    previous_attributes: Optional[PlanPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PlanPreviousAttributes",
    }


class PlanCreatedEvent(Event):
    """The event `plan.created`."""

    LOOKUP_TYPE: ClassVar[Literal["plan.created"]] = "plan.created"

    data: PlanEventData
    type: Literal["plan.created"]

    _inner_class_types = {"data": "PlanEventData"}


class PlanDeletedEvent(Event):
    """The event `plan.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["plan.deleted"]] = "plan.deleted"

    data: PlanEventData
    type: Literal["plan.deleted"]

    _inner_class_types = {"data": "PlanEventData"}


class PlanUpdatedEvent(Event):
    """The event `plan.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["plan.updated"]] = "plan.updated"

    data: PlanEventData
    type: Literal["plan.updated"]

    _inner_class_types = {"data": "PlanEventData"}
