# Copied from codegen/runtime/aio_pool.py; edit it there, never here.
"""One pool of connections per running event loop, over aiohttp; it ends with its loop, without a word.

Imported when the first async request leaves.
"""

from __future__ import annotations

import asyncio
from typing import Any, AsyncGenerator, Dict, Optional, Tuple
from weakref import WeakSet

import aiohttp

from .aio_exchange import LINE, exchange
from .message import Reply, Request
from .proxies import Proxy
from .sockets import is_readable
from .tls import ClientCert, context_for

# Bytes of one line of a reply's head, as http.client has it.
LONGEST = 65_536


class Connector(aiohttp.TCPConnector):
    """Notices a connection that the server closed while it was idle, before a request goes out on it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._used: WeakSet[Any] = WeakSet()

    async def connect(self, *args: Any, **options: Any) -> Any:
        while True:
            connection = await super().connect(*args, **options)
            if not self._is_stale(connection):
                LINE.get().transport = connection.transport
                return connection
            connection.close()

    def _is_stale(self, connection: Any) -> bool:
        protocol = connection.protocol
        if protocol not in self._used:
            # A new TLS connection may hold bytes that are part of TLS itself.
            self._used.add(protocol)
            return False
        # What came while it was idle would be taken for the next reply, and aiohttp asks only when it goes idle.
        return bool(protocol.should_close) or not _is_quiet(connection.transport)


def _is_quiet(transport: Any) -> bool:
    # The loop notices an end by itself, unless something kept it from running.
    sock = transport and transport.get_extra_info("socket")
    try:
        return bool(sock) and not is_readable(sock)
    except (OSError, ValueError):
        return False


class LoopPools:
    """The sessions of one configuration, by running loop."""

    def __init__(
        self, verify: bool, ca_bundle: Optional[str], client_cert: Optional[ClientCert]
    ) -> None:
        self._tls = (verify, ca_bundle, client_cert)
        self._open: Dict[Any, Tuple[aiohttp.ClientSession, Any]] = {}

    async def send(self, request: Request, proxy: Optional[Proxy]) -> Reply:
        """Send one request once."""
        loop = asyncio.get_running_loop()
        found = self._open.get(loop) or await self._begin(loop)
        return await exchange(found[0], request, proxy)

    async def close(self) -> None:
        """Close the running loop's session."""
        found = self._open.pop(asyncio.get_running_loop(), None)
        if found is not None:
            await found[1].aclose()

    async def _begin(self, loop: Any) -> Tuple[aiohttp.ClientSession, Any]:
        for other in [other for other in list(self._open) if other.is_closed()]:
            self._open.pop(other, None)
        session = _session(self._tls)
        # A loop closes its async generators before it ends: this one waits for nothing else.
        parked = self._park(loop, session)
        found = self._open[loop] = (session, parked)
        await parked.__anext__()
        return found

    async def _park(
        self, loop: Any, session: aiohttp.ClientSession
    ) -> AsyncGenerator[None, None]:
        try:
            yield
        finally:
            if self._open.get(loop, (None,))[0] is session:
                del self._open[loop]
            await session.close()


def _session(
    tls: Tuple[bool, Optional[str], Optional[ClientCert]],
) -> aiohttp.ClientSession:
    session = aiohttp.ClientSession(
        connector=Connector(ssl=context_for(*tls)),
        cookie_jar=aiohttp.DummyCookieJar(),
        skip_auto_headers=("Accept", "Accept-Encoding", "Content-Type", "User-Agent"),
        trust_env=False,
        max_line_size=LONGEST,
        max_field_size=LONGEST,
    )
    # Else a GET or DELETE whose connection drops is sent again behind the requestor's back.
    session._retry_connection = False
    return session
