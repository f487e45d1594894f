# Copied from codegen/runtime/aio_pool.py; edit it there, never here.
"""One pool of connections per running event loop, over aiohttp; it ends with its loop, without a word.

Imported when the first async request leaves.
"""

from __future__ import annotations

from typing import Any, Optional, Tuple
from weakref import WeakSet

import aiohttp

from .aio_exchange import LINE, exchange
from .loop_clients import LoopClients
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
        tls = (verify, ca_bundle, client_cert)
        self.sessions = LoopClients(lambda: _session(tls), aiohttp.ClientSession.close)

    async def send(self, request: Request, proxy: Optional[Proxy]) -> Reply:
        """Send one request once."""
        return await exchange(await self.sessions.client(), request, proxy)

    async def close(self) -> None:
        """Close the running loop's session."""
        await self.sessions.close()


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
