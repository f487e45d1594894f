# Rendered by codegen; never edit.
"""`reserve_transaction`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional


class ReserveTransaction(StripeObject):
    """The `reserve_transaction` object."""

    OBJECT_NAME: ClassVar[Literal["reserve_transaction"]] = "reserve_transaction"

    amount: int
    currency: str
    description: Optional[str]
    id: str
    object: Literal["reserve_transaction"]
