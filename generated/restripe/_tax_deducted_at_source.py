# Rendered by codegen; never edit.
"""`tax_deducted_at_source`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal


class TaxDeductedAtSource(StripeObject):
    """The `tax_deducted_at_source` object."""

    OBJECT_NAME: ClassVar[Literal["tax_deducted_at_source"]] = "tax_deducted_at_source"

    id: str
    object: Literal["tax_deducted_at_source"]
    period_end: int
    period_start: int
    tax_deduction_account_number: str
