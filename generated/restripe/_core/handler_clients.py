# Copied from codegen/runtime/handler_clients.py; edit it there, never here.
"""Whose settings a handler's events get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .articles import article

if TYPE_CHECKING:
    from .client import BaseStripeClient
    from .config import Settings


def checked_client(client: object) -> BaseStripeClient:
    """Return the client of a handler, or raise TypeError.

    A key in its place is a likely mistake: callers go through ``signatures.attempt``, and let it go before they raise.
    """
    from .client import BaseStripeClient

    if isinstance(client, BaseStripeClient):
        return client
    raise TypeError(f"`client` is a StripeClient, not {article(type(client).__name__)}")


def settings_of_client(client: object) -> Optional[Settings]:
    """Return a client's settings, None (the package's at each call) for None; TypeError for what is no client."""
    return None if client is None else checked_client(client)._settings
