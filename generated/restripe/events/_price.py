# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `price`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, Dict, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._price import (
        Price,
        PriceCurrencyOptions,
        PriceCustomUnitAmount,
        PriceRecurring,
        PriceTier,
        PriceTransformQuantity,
    )
    from .._product import Product


class PricePreviousAttributes(PreviousAttributes):
    """Former values of `price` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        product_id: Optional[str]

    active: Optional[bool]
    billing_scheme: Optional[Literal["per_unit", "tiered"]]
    created: Optional[int]
    currency: Optional[str]
    currency_options: Optional[Dict[str, PriceCurrencyOptions]]
    custom_unit_amount: Optional[PriceCustomUnitAmount]
    deleted: Optional[Literal[True]]
    id: Optional[str]
    livemode: Optional[bool]
    lookup_key: Optional[str]
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Optional[Literal["price"]]
    product: Optional[ExpandableField[Product]]
    recurring: Optional[PriceRecurring]
    tax_behavior: Optional[Literal["exclusive", "inclusive", "unspecified"]]
    tiers: Optional[List[PriceTier]]
    tiers_mode: Optional[Literal["graduated", "volume"]]
    transform_quantity: Optional[PriceTransformQuantity]
    type: Optional[Literal["one_time", "recurring"]]
    unit_amount: Optional[int]
    unit_amount_decimal: Optional[Decimal]

    _inner_class_types = {
        "currency_options": "*_price:PriceCurrencyOptions",
        "custom_unit_amount": "_price:PriceCustomUnitAmount",
        "metadata": "*",
        "product": None,
        "recurring": "_price:PriceRecurring",
        "tiers": "_price:PriceTier",
        "transform_quantity": "_price:PriceTransformQuantity",
    }
    _field_encodings = {"unit_amount_decimal": "decimal_string"}


class PriceEventData(EventData):
    """What an event holds about the schema `price`."""

    object: Price
    previous_attributes: Optional[PricePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "PricePreviousAttributes",
    }


class PriceCreatedEvent(Event):
    """The event `price.created`."""

    LOOKUP_TYPE: ClassVar[Literal["price.created"]] = "price.created"

    data: PriceEventData
    type: Literal["price.created"]

    _inner_class_types = {"data": "PriceEventData"}


class PriceDeletedEvent(Event):
    """The event `price.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["price.deleted"]] = "price.deleted"

    data: PriceEventData
    type: Literal["price.deleted"]

    _inner_class_types = {"data": "PriceEventData"}


class PriceUpdatedEvent(Event):
    """The event `price.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["price.updated"]] = "price.updated"

    data: PriceEventData
    type: Literal["price.updated"]

    _inner_class_types = {"data": "PriceEventData"}
