# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CheckoutService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .checkout._session_service import SessionService


class CheckoutService(StripeService):
    """Calls below `client.v1.checkout`."""

    _services = {"sessions": "checkout._session_service:SessionService"}
    if TYPE_CHECKING:
        sessions: SessionService
