# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `billing_portal` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._configuration import Configuration as Configuration
    from ._configuration_service import ConfigurationService as ConfigurationService
    from ._session import Session as Session
    from ._session_service import SessionService as SessionService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Configuration": "_configuration",
            "ConfigurationService": "_configuration_service",
            "Session": "_session",
            "SessionService": "_session_service",
        },
    )
