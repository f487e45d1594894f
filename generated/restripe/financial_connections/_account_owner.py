# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `financial_connections.account_owner` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional


class AccountOwner(StripeObject):
    """The `financial_connections.account_owner` object."""

    OBJECT_NAME: ClassVar[Literal["financial_connections.account_owner"]] = (
        "financial_connections.account_owner"
    )

    email: Optional[str]
    id: str
    name: str
    object: Literal["financial_connections.account_owner"]
    ownership: str
    phone: Optional[str]
    raw_address: Optional[str]
    refreshed_at: Optional[int]
