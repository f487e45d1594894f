# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `entitlements.active_entitlement_summary` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal

    from .._core.lists import ListObject
    from ._active_entitlement import ActiveEntitlement


class ActiveEntitlementSummary(StripeObject):
    """The `entitlements.active_entitlement_summary` object."""

    OBJECT_NAME: ClassVar[Literal["entitlements.active_entitlement_summary"]] = (
        "entitlements.active_entitlement_summary"
    )

    customer: str
    entitlements: ListObject[ActiveEntitlement]
    livemode: bool
    object: Literal["entitlements.active_entitlement_summary"]

    _inner_class_types = {"entitlements": None}

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "entitlements.active_entitlement_summary"
