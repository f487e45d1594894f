# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `financial_connections.account_ownership` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from .._core.lists import ListObject
    from ._account_owner import AccountOwner


class AccountOwnership(StripeObject):
    """The `financial_connections.account_ownership` object."""

    OBJECT_NAME: ClassVar[Literal["financial_connections.account_ownership"]] = (
        "financial_connections.account_ownership"
    )

    created: int
    id: str
    object: Literal["financial_connections.account_ownership"]
    owners: ListObject[AccountOwner]

    _inner_class_types = {"owners": None}
