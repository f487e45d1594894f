# Rendered by codegen; never edit.
"""Stripe's `entitlements` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        ActiveEntitlement as ActiveEntitlement,
        ActiveEntitlementService as ActiveEntitlementService,
        ActiveEntitlementSummary as ActiveEntitlementSummary,
        Feature as Feature,
        FeatureService as FeatureService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ActiveEntitlement": "_objects",
            "ActiveEntitlementService": "_objects",
            "ActiveEntitlementSummary": "_objects",
            "Feature": "_objects",
            "FeatureService": "_objects",
        },
    )
