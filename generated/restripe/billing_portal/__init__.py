# Rendered by codegen; never edit.
"""Stripe's `billing_portal` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Configuration as Configuration,
        ConfigurationService as ConfigurationService,
        Session as Session,
        SessionService as SessionService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Configuration": "_objects",
            "ConfigurationService": "_objects",
            "Session": "_objects",
            "SessionService": "_objects",
        },
    )
