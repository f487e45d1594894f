# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `billing_portal` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._configuration import (
        Configuration as Configuration,
        ConfigurationService as ConfigurationService,
    )
    from ._session import Session as Session, SessionService as SessionService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Configuration": "_configuration",
            "ConfigurationService": "_configuration",
            "Session": "_session",
            "SessionService": "_session",
        },
    )
