# Rendered by codegen; never edit.
"""Stripe's `terminal` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        Configuration as Configuration,
        ConfigurationService as ConfigurationService,
        ConnectionToken as ConnectionToken,
        ConnectionTokenService as ConnectionTokenService,
        Location as Location,
        LocationService as LocationService,
        Reader as Reader,
        ReaderService as ReaderService,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Configuration": "_objects",
            "ConfigurationService": "_objects",
            "ConnectionToken": "_objects",
            "ConnectionTokenService": "_objects",
            "Location": "_objects",
            "LocationService": "_objects",
            "Reader": "_objects",
            "ReaderService": "_objects",
        },
    )
