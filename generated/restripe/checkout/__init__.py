# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `checkout` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._session import Session as Session
    from ._session_service import (
        SessionLineItemService as SessionLineItemService,
        SessionService as SessionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Session": "_session",
            "SessionLineItemService": "_session_service",
            "SessionService": "_session_service",
        },
    )
