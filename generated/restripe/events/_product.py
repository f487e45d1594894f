# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `product`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._price import Price
    from .._product import Product, ProductMarketingFeature, ProductPackageDimensions
    from .._tax_code import TaxCode


class ProductPreviousAttributes(PreviousAttributes):
    """Former values of `product` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        default_price_id: Optional[str]
        tax_code_id: Optional[str]

    active: Optional[bool]
    created: Optional[int]
    default_price: Optional[ExpandableField[Price]]
    deleted: Optional[Literal[True]]
    description: Optional[str]
    id: Optional[str]
    images: Optional[List[str]]
    livemode: Optional[bool]
    marketing_features: Optional[List[ProductMarketingFeature]]
    metadata: OptionalMapField[str]
    name: Optional[str]
    object: Optional[Literal["product"]]
    package_dimensions: Optional[ProductPackageDimensions]
    shippable: Optional[bool]
    statement_descriptor: Optional[str]
    tax_code: Optional[ExpandableField[TaxCode]]
    unit_label: Optional[str]
    updated: Optional[int]
    url: Optional[str]

    _inner_class_types = {
        "default_price": None,
        "marketing_features": "_product:ProductMarketingFeature",
        "metadata": "*",
        "package_dimensions": "_product:ProductPackageDimensions",
        "tax_code": None,
    }


class ProductEventData(EventData):
    """What an event holds about the schema `product`."""

    object: Product
    previous_attributes: Optional[ProductPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ProductPreviousAttributes",
    }


class ProductCreatedEvent(Event):
    """The event `product.created`."""

    LOOKUP_TYPE: ClassVar[Literal["product.created"]] = "product.created"

    data: ProductEventData
    type: Literal["product.created"]

    _inner_class_types = {"data": "ProductEventData"}


class ProductDeletedEvent(Event):
    """The event `product.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["product.deleted"]] = "product.deleted"

    data: ProductEventData
    type: Literal["product.deleted"]

    _inner_class_types = {"data": "ProductEventData"}


class ProductUpdatedEvent(Event):
    """The event `product.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["product.updated"]] = "product.updated"

    data: ProductEventData
    type: Literal["product.updated"]

    _inner_class_types = {"data": "ProductEventData"}
