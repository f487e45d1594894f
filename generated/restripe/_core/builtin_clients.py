# Rendered from codegen/runtime/builtin_clients.py, which has the comments.
"""The built-in transport under stripe-python's names."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any, Optional

from .config import ROOT, Proxy, Timeout
from .http_clients import BundledClient, is_overridden
from .message import Reply, Request, Transport
from .transport import PoolTransport


class UrllibClient(BundledClient):
    """The built-in transport; ``timeout`` (seconds, or a pair for connecting and each read) replaces the call's."""

    name = PoolTransport.name

    def __init__(
        self,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
        *,
        timeout: Optional[Timeout] = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None:
        super().__init__(
            timeout, verify_ssl_certs, proxy, async_fallback_client, ca_bundle_path
        )
        self._transport = PoolTransport(proxy, verify_ssl_certs, ca_bundle_path)

    def _exchange(self, request: Request) -> Reply:
        return self._transport.send(self._timed(request))

    async def _exchange_async(self, request: Request) -> Reply:
        changed = is_overridden(self, BundledClient, "request")
        if changed or self._async_fallback is not None:
            return await self._send_elsewhere(request)
        return await self._transport.send_async(self._timed(request))

    def _timed(self, request: Request) -> Request:
        return replace(request, timeout=self._timeout) if self._timeout else request

    def close(self) -> None:
        """Close every idle connection."""
        self._transport.close()

    async def close_async(self) -> None:
        """Close every idle connection, and those of the running event loop."""
        await self._transport.close_async()


class AIOHTTPClient(UrllibClient):
    """The built-in transport for those who ask for aiohttp; raises ImportError where that is not installed."""

    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        *,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None:
        from importlib.util import find_spec

        if find_spec("aiohttp") is None:
            raise ImportError("AIOHTTPClient needs aiohttp: pip install aiohttp")
        super().__init__(
            verify_ssl_certs, proxy, timeout=timeout, ca_bundle_path=ca_bundle_path
        )


def new_default_http_client(*args: Any, **kwargs: Any) -> UrllibClient:
    """Return a new client over the built-in transport; takes what UrllibClient takes."""
    return UrllibClient(*args, **kwargs)


def new_http_client_async_fallback(*args: Any, **kwargs: Any) -> UrllibClient:
    """Return a new client for async calls: the built-in transport serves both kinds."""
    return UrllibClient(*args, **kwargs)


def ensure_default_http_client() -> None:
    """Give the package's ``default_http_client`` a new client where it has none."""
    root = sys.modules[ROOT]
    if getattr(root, "default_http_client", None) is None:
        root.default_http_client = UrllibClient()  # type: ignore[attr-defined]
