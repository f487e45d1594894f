# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TerminalService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from .terminal._reader_service import ReaderService


class TerminalService(StripeService):
    """Calls below `client.v1.test_helpers.terminal`."""

    _services = {"readers": "test_helpers.terminal._reader_service:ReaderService"}
    if TYPE_CHECKING:
        readers: ReaderService
