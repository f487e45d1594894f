# Rendered by codegen; never edit.
"""Stripe's `checkout` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Session as Session,
        SessionLineItemService as SessionLineItemService,
        SessionService as SessionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Session": "_objects",
            "SessionLineItemService": "_objects",
            "SessionService": "_objects",
        },
    )
