# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: V2Services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .v2._billing_service import BillingService
    from .v2._core_service import CoreService


class V2Services(StripeService):
    """The services of `client.v2`."""

    _services = {
        "billing": "v2._billing_service:BillingService",
        "core": "v2._core_service:CoreService",
    }
    if TYPE_CHECKING:
        billing: BillingService
        core: CoreService
