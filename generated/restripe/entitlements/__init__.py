# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `entitlements` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._active_entitlement import (
        ActiveEntitlement as ActiveEntitlement,
        ActiveEntitlementService as ActiveEntitlementService,
    )
    from ._active_entitlement_summary import (
        ActiveEntitlementSummary as ActiveEntitlementSummary,
    )
    from ._feature import Feature as Feature, FeatureService as FeatureService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ActiveEntitlement": "_active_entitlement",
            "ActiveEntitlementService": "_active_entitlement",
            "ActiveEntitlementSummary": "_active_entitlement_summary",
            "Feature": "_feature",
            "FeatureService": "_feature",
        },
    )
