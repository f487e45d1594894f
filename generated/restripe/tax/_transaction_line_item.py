# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `tax.transaction_line_item` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias

    from .._core.descriptors import OptionalMapField


class TransactionLineItemReversal(StripeObject):
    """Part of a reply: schema
    `tax_product_resource_tax_transaction_line_item_resource_reversal`.
    """

    original_line_item: str


class TransactionLineItem(StripeObject):
    """The `tax.transaction_line_item` object."""

    OBJECT_NAME: ClassVar[Literal["tax.transaction_line_item"]] = (
        "tax.transaction_line_item"
    )

    if TYPE_CHECKING:
        Reversal: TypeAlias = TransactionLineItemReversal

    amount: int
    amount_tax: int
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax.transaction_line_item"]
    product: Optional[str]
    quantity: int
    reference: str
    reversal: Optional[TransactionLineItemReversal]
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str
    type: Literal["reversal", "transaction"]

    _inner_class_types = {"metadata": "*", "reversal": "TransactionLineItemReversal"}
