"""Calls on an event loop: over aiohttp where it is installed and asyncio runs, else on worker threads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional

from .connection_errors import origin_of
from .threads import library, send_in_thread

if TYPE_CHECKING:
    from .aio_pool import LoopPools
    from .message import Reply, Request, Transport
    from .proxies import Proxy
    from .tls import ClientCert

# Its first version whose session, once closed, has closed its TLS connections, too: older ones leave them to warn.
OLDEST = (3, 12)


class AsyncRoutes:
    """How one configuration's requests leave from event loops; the pools belong to the loops."""

    # part: aiohttp
    _pools: Optional[LoopPools] = None

    def __init__(
        self,
        proxies: Mapping[str, str],
        verify: bool,
        ca_bundle: Optional[str],
        client_cert: Optional[ClientCert] = None,
    ) -> None:
        # part: aiohttp
        self._proxies = proxies
        # part: aiohttp
        self._tls = (verify, ca_bundle, client_cert)
        # part: aiohttp
        self._found: Dict[str, Optional[Proxy]] = {}

    async def send(self, transport: Transport, request: Request) -> Reply:
        """Send one request once: natively, or by ``transport.send`` on a worker thread."""
        # part: aiohttp
        if library() == "asyncio" and has_aiohttp():
            proxy = self._proxy(origin_of(request.url))
            # aiohttp speaks no SOCKS, and TLS within TLS only where the newest Pythons do.
            if proxy is None or proxy.scheme == "http":
                return await self._native().send(request, proxy)
        return await send_in_thread(transport, request)

    async def close(self) -> None:
        """Close the connections of the running loop; the next ``send`` opens new ones."""
        # part: aiohttp
        if self._pools is not None and library() == "asyncio":
            await self._pools.close()

    # part: aiohttp
    def _proxy(self, origin: str) -> Optional[Proxy]:
        if origin not in self._found:
            from .proxies import proxy_for

            self._found[origin] = proxy_for(origin, self._proxies)
        return self._found[origin]

    # part: aiohttp
    def _native(self) -> LoopPools:
        if self._pools is None:
            from .aio_pool import LoopPools

            # The import lets other threads run: whose pools are there first has made everybody's.
            vars(self).setdefault("_pools", LoopPools(*self._tls))
            return self._native()
        return self._pools


def engine_name(otherwise: str) -> str:
    """Return the name of what sends the running loop's requests, proxies of rarer kinds aside."""
    # part: aiohttp => return otherwise
    return "aiohttp" if library() == "asyncio" and has_aiohttp() else otherwise


_usable: Optional[bool] = None


def has_aiohttp() -> bool:
    """Tell whether aiohttp is here and new enough."""
    # Looked for once: every import of what is not there searches the whole path.
    global _usable
    if _usable is None:
        _usable = _is_new_enough()
    return _usable


def _is_new_enough() -> bool:
    try:
        import aiohttp
    except ImportError:
        return False
    module: Any = aiohttp
    parts = module.__version__.split(".")[:2]
    return all(part.isdigit() for part in parts) and tuple(map(int, parts)) >= OLDEST
