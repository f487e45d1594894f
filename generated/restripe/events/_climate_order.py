# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `climate.order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from ..climate._order import Order, OrderBeneficiary, OrderDeliveryDetail
    from ..climate._product import Product


class ClimateOrderPreviousAttributes(PreviousAttributes):
    """Former values of `climate.order` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        product_id: Optional[str]

    amount_fees: Optional[int]
    amount_subtotal: Optional[int]
    amount_total: Optional[int]
    beneficiary: Optional[OrderBeneficiary]
    canceled_at: Optional[int]
    cancellation_reason: Optional[
        Literal["expired", "product_unavailable", "requested"]
    ]
    certificate: Optional[str]
    confirmed_at: Optional[int]
    created: Optional[int]
    currency: Optional[str]
    delayed_at: Optional[int]
    delivered_at: Optional[int]
    delivery_details: Optional[List[OrderDeliveryDetail]]
    expected_delivery_year: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    metric_tons: Optional[Decimal]
    object: Optional[Literal["climate.order"]]
    product: Optional[ExpandableField[Product]]
    product_substituted_at: Optional[int]
    status: Optional[
        Literal["awaiting_funds", "canceled", "confirmed", "delivered", "open"]
    ]

    _inner_class_types = {
        "beneficiary": "climate._order:OrderBeneficiary",
        "delivery_details": "climate._order:OrderDeliveryDetail",
        "metadata": "*",
        "product": None,
    }
    _field_encodings = {"metric_tons": "decimal_string"}


class ClimateOrderEventData(EventData):
    """What an event holds about the schema `climate.order`."""

    object: Order
    previous_attributes: Optional[ClimateOrderPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ClimateOrderPreviousAttributes",
    }


class ClimateOrderCanceledEvent(Event):
    """The event `climate.order.canceled`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.canceled"]] = "climate.order.canceled"

    data: ClimateOrderEventData
    type: Literal["climate.order.canceled"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderCreatedEvent(Event):
    """The event `climate.order.created`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.created"]] = "climate.order.created"

    data: ClimateOrderEventData
    type: Literal["climate.order.created"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderDelayedEvent(Event):
    """The event `climate.order.delayed`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.delayed"]] = "climate.order.delayed"

    data: ClimateOrderEventData
    type: Literal["climate.order.delayed"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderDeliveredEvent(Event):
    """The event `climate.order.delivered`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.delivered"]] = (
        "climate.order.delivered"
    )

    data: ClimateOrderEventData
    type: Literal["climate.order.delivered"]

    _inner_class_types = {"data": "ClimateOrderEventData"}


class ClimateOrderProductSubstitutedEvent(Event):
    """The event `climate.order.product_substituted`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.order.product_substituted"]] = (
        "climate.order.product_substituted"
    )

    data: ClimateOrderEventData
    type: Literal["climate.order.product_substituted"]

    _inner_class_types = {"data": "ClimateOrderEventData"}
