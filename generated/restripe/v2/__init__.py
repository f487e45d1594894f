# Rendered by codegen; never edit.
# ruff: noqa: F401
"""Stripe's `v2` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from .._core.lists import (
        DeletedObject as DeletedObject,
        V2ListObject as _ListObject,
    )
    from .._v2_services import (
        BillingService as BillingService,
        CoreService as CoreService,
    )
    from . import billing as Billing, billing as billing, core as Core, core as core

    ListObject = _ListObject
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Billing": "billing:",
            "BillingService": "._v2_services",
            "Core": "core:",
            "CoreService": "._v2_services",
            "DeletedObject": "._core.lists",
            "ListObject": "._core.lists:V2ListObject",
            "billing": "billing:",
            "core": "core:",
        },
    )
