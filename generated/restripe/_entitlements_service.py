# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: EntitlementsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .entitlements._active_entitlement_service import ActiveEntitlementService
    from .entitlements._feature_service import FeatureService


class EntitlementsService(StripeService):
    """Calls below `client.v1.entitlements`."""

    _services = {
        "active_entitlements": "entitlements._active_entitlement_service:ActiveEntitlementService",
        "features": "entitlements._feature_service:FeatureService",
    }
    if TYPE_CHECKING:
        active_entitlements: ActiveEntitlementService
        features: FeatureService
