# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ForwardingService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .forwarding._request_service import RequestService


class ForwardingService(StripeService):
    """Calls below `client.v1.forwarding`."""

    _services = {"requests": "forwarding._request_service:RequestService"}
    if TYPE_CHECKING:
        requests: RequestService
