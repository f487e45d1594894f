# Rendered by codegen; never edit.
"""`item`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from ._price import Price
    from ._shared import LineItemsDiscountAmount, LineItemsTaxAmount


class LineItem(StripeObject):
    """The `item` object."""

    OBJECT_NAME: ClassVar[Literal["item"]] = "item"

    if TYPE_CHECKING:
        Discount: TypeAlias = LineItemsDiscountAmount
        Tax: TypeAlias = LineItemsTaxAmount

    amount_discount: int
    amount_subtotal: int
    amount_tax: int
    amount_total: int
    currency: str
    description: Optional[str]
    discounts: Optional[List[LineItemsDiscountAmount]]
    id: str
    object: Literal["item"]
    price: Optional[Price]
    quantity: Optional[int]
    taxes: Optional[List[LineItemsTaxAmount]]

    _inner_class_types = {
        "discounts": "_shared:LineItemsDiscountAmount",
        "price": None,
        "taxes": "_shared:LineItemsTaxAmount",
    }
