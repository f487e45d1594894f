# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AppsService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .apps._secret_service import SecretService


class AppsService(StripeService):
    """Calls below `client.v1.apps`."""

    _services = {"secrets": "apps._secret_service:SecretService"}
    if TYPE_CHECKING:
        secrets: SecretService
