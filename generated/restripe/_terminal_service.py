# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TerminalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from .terminal._configuration_service import ConfigurationService
    from .terminal._connection_token_service import ConnectionTokenService
    from .terminal._location_service import LocationService
    from .terminal._reader_service import ReaderService


class TerminalService(StripeService):
    """Calls below `client.v1.terminal`."""

    _services = {
        "configurations": "terminal._configuration_service:ConfigurationService",
        "connection_tokens": "terminal._connection_token_service:ConnectionTokenService",
        "locations": "terminal._location_service:LocationService",
        "readers": "terminal._reader_service:ReaderService",
    }
    if TYPE_CHECKING:
        configurations: ConfigurationService
        connection_tokens: ConnectionTokenService
        locations: LocationService
        readers: ReaderService
