# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `checkout` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._session import (
        Session as Session,
        SessionLineItemService as SessionLineItemService,
        SessionService as SessionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Session": "_session",
            "SessionLineItemService": "_session",
            "SessionService": "_session",
        },
    )
