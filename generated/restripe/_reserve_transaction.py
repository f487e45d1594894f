# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `reserve_transaction` object and what is nested in it."""

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

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "reserve_transaction"
