# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `climate.product`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import ClassVar, Dict, List, Literal, Optional

    from ..climate._product import Product, ProductCurrentPricesPerMetricTon
    from ..climate._supplier import Supplier


class ClimateProductPreviousAttributes(PreviousAttributes):
    """Former values of `climate.product` fields, of any of them.

    What is nested in them may be partial as well.
    """

    created: Optional[int]
    current_prices_per_metric_ton: Optional[Dict[str, ProductCurrentPricesPerMetricTon]]
    delivery_year: Optional[int]
    id: Optional[str]
    livemode: Optional[bool]
    metric_tons_available: Optional[Decimal]
    name: Optional[str]
    object: Optional[Literal["climate.product"]]
    suppliers: Optional[List[Supplier]]

    _inner_class_types = {
        "current_prices_per_metric_ton": "*climate._product:ProductCurrentPricesPerMetricTon",
        "suppliers": None,
    }
    _field_encodings = {"metric_tons_available": "decimal_string"}


class ClimateProductEventData(EventData):
    """What an event holds about the schema `climate.product`."""

    object: Product
    previous_attributes: Optional[ClimateProductPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ClimateProductPreviousAttributes",
    }


class ClimateProductCreatedEvent(Event):
    """The event `climate.product.created`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.product.created"]] = (
        "climate.product.created"
    )

    data: ClimateProductEventData
    type: Literal["climate.product.created"]

    _inner_class_types = {"data": "ClimateProductEventData"}


class ClimateProductPricingUpdatedEvent(Event):
    """The event `climate.product.pricing_updated`."""

    LOOKUP_TYPE: ClassVar[Literal["climate.product.pricing_updated"]] = (
        "climate.product.pricing_updated"
    )

    data: ClimateProductEventData
    type: Literal["climate.product.pricing_updated"]

    _inner_class_types = {"data": "ClimateProductEventData"}
