# Rendered by codegen; never edit.
"""`connect_collection_transfer`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from ._account import Account
    from ._core.objects import ExpandableField


class ConnectCollectionTransfer(StripeObject):
    """The `connect_collection_transfer` object."""

    OBJECT_NAME: ClassVar[Literal["connect_collection_transfer"]] = (
        "connect_collection_transfer"
    )

    if TYPE_CHECKING:
        destination_id: Optional[str]

    amount: int
    currency: str
    destination: ExpandableField[Account]
    id: str
    livemode: bool
    object: Literal["connect_collection_transfer"]

    _inner_class_types = {"destination": None}
