# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `terminal` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._configuration import Configuration as Configuration
    from ._configuration_service import ConfigurationService as ConfigurationService
    from ._connection_token import ConnectionToken as ConnectionToken
    from ._connection_token_service import (
        ConnectionTokenService as ConnectionTokenService,
    )
    from ._location import Location as Location
    from ._location_service import LocationService as LocationService
    from ._reader import Reader as Reader
    from ._reader_service import ReaderService as ReaderService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Configuration": "_configuration",
            "ConfigurationService": "_configuration_service",
            "ConnectionToken": "_connection_token",
            "ConnectionTokenService": "_connection_token_service",
            "Location": "_location",
            "LocationService": "_location_service",
            "Reader": "_reader",
            "ReaderService": "_reader_service",
        },
    )
