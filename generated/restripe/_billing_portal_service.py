# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: BillingPortalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .billing_portal._configuration_service import ConfigurationService
    from .billing_portal._session_service import SessionService


class BillingPortalService(StripeService):
    """Calls below `client.v1.billing_portal`."""

    _services = {
        "configurations": "billing_portal._configuration_service:ConfigurationService",
        "sessions": "billing_portal._session_service:SessionService",
    }
    if TYPE_CHECKING:
        configurations: ConfigurationService
        sessions: SessionService
