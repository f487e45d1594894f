# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F401
"""Stripe's `v2` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from .._core.lists import DeletedObject as DeletedObject, V2ListObject as ListObject
    from . import billing as Billing, billing as billing, core as Core, core as core
    from ._billing_service import BillingService as BillingService
    from ._core_service import CoreService as CoreService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Billing": "billing:",
            "BillingService": "_billing_service",
            "Core": "core:",
            "CoreService": "_core_service",
            "DeletedObject": "._core.lists",
            "ListObject": "._core.lists:V2ListObject",
            "billing": "billing:",
            "core": "core:",
        },
    )
