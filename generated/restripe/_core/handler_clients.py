# Rendered from codegen/runtime/handler_clients.py, which has the comments.

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from .articles import article

if TYPE_CHECKING:
    from .client import BaseStripeClient
    from .config import Settings


def checked_client(client: object) -> BaseStripeClient:
    from .client import BaseStripeClient

    if isinstance(client, BaseStripeClient):
        return client
    raise TypeError(f"`client` is a StripeClient, not {article(type(client).__name__)}")


def settings_of_client(client: object) -> Optional[Settings]:
    return None if client is None else checked_client(client)._settings
