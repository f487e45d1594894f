# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.settlement` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from .._core.descriptors import MapField


class Settlement(StripeObject):
    """The `issuing.settlement` object."""

    OBJECT_NAME: ClassVar[Literal["issuing.settlement"]] = "issuing.settlement"

    bin: str
    clearing_date: int
    created: int
    currency: str
    id: str
    interchange_fees_amount: int
    livemode: bool
    metadata: MapField[str]
    net_total_amount: int
    network: Literal["maestro", "visa"]
    network_fees_amount: int
    network_settlement_identifier: str
    object: Literal["issuing.settlement"]
    settlement_service: str
    status: Literal["complete", "pending"]
    transaction_amount: int
    transaction_count: int

    _inner_class_types = {"metadata": "*"}
