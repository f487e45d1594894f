# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `tax.calculation_line_item` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias

    from .._core.descriptors import OptionalMapField
    from .._shared import TaxProductResourceLineItemTaxBreakdown


class CalculationLineItem(StripeObject):
    """The `tax.calculation_line_item` object."""

    OBJECT_NAME: ClassVar[Literal["tax.calculation_line_item"]] = (
        "tax.calculation_line_item"
    )

    if TYPE_CHECKING:
        TaxBreakdown: TypeAlias = TaxProductResourceLineItemTaxBreakdown

    amount: int
    amount_tax: int
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax.calculation_line_item"]
    product: Optional[str]
    quantity: int
    reference: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_breakdown: Optional[List[TaxProductResourceLineItemTaxBreakdown]]
    tax_code: str

    _inner_class_types = {
        "metadata": "*",
        "tax_breakdown": "_shared:TaxProductResourceLineItemTaxBreakdown",
    }
