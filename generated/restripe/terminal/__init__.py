# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `terminal` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._configuration import (
        Configuration as Configuration,
        ConfigurationService as ConfigurationService,
    )
    from ._connection_token import (
        ConnectionToken as ConnectionToken,
        ConnectionTokenService as ConnectionTokenService,
    )
    from ._location import Location as Location, LocationService as LocationService
    from ._reader import Reader as Reader, ReaderService as ReaderService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Configuration": "_configuration",
            "ConfigurationService": "_configuration",
            "ConnectionToken": "_connection_token",
            "ConnectionTokenService": "_connection_token",
            "Location": "_location",
            "LocationService": "_location",
            "Reader": "_reader",
            "ReaderService": "_reader",
        },
    )
