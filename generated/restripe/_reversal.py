# Rendered by codegen; never edit.
"""`transfer_reversal`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import UpdateableAPIResource

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ._balance_transaction import BalanceTransaction
    from ._core.descriptors import OptionalMapField
    from ._core.objects import ExpandableField
    from ._refund import Refund
    from ._transfer import Transfer


class Reversal(UpdateableAPIResource):
    """The `transfer_reversal` object."""

    OBJECT_NAME: ClassVar[Literal["transfer_reversal"]] = "transfer_reversal"

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        destination_payment_refund_id: Optional[str]
        source_refund_id: Optional[str]
        transfer_id: Optional[str]

    amount: int
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    created: int
    currency: str
    destination_payment_refund: Optional[ExpandableField[Refund]]
    id: str
    metadata: OptionalMapField[str]
    object: Literal["transfer_reversal"]
    source_refund: Optional[ExpandableField[Refund]]
    transfer: ExpandableField[Transfer]

    _inner_class_types = {
        "balance_transaction": None,
        "destination_payment_refund": None,
        "metadata": "*",
        "source_refund": None,
        "transfer": None,
    }
    _parent_urls = {"/v1/transfers/{transfer}/reversals/{id}": "Transfer.{}_reversal"}
