# Rendered from codegen/runtime/aio_pool.py, which has the comments.

from __future__ import annotations

import asyncio
from collections import defaultdict
from functools import partial
from typing import Any, Dict, Optional, Set, Tuple
from weakref import WeakSet

import aiohttp
from yarl import URL

from .aio_direct import LONGEST, PlainRequest
from .aio_exchange import LINE, exchange
from .aio_places import Places
from .aio_protocol import Handler
from .connection_errors import deadline_passed, origin_of
from .loop_clients import LoopClients
from .message import Reply, Request
from .proxies import Proxy
from .sockets import is_readable
from .tls import ClientCert, context_for


class Connector(aiohttp.TCPConnector):
    """Opens a connection for each call that has a place, and notices before a request goes out that one was closed."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        factory: Any = partial(Handler, loop=self._loop)
        self._factory = factory
        self._used: WeakSet[Any] = WeakSet()
        self._connecting = 0
        self._rests = 0
        self._places: Dict[str, Places] = defaultdict(Places)
        self._to_hosts: Dict[str, PlainRequest] = {}

    async def place(self, request: Request) -> Places:
        """Take a place at the host of a request; raise APIConnectionError when its deadline passes before."""
        places = self._places[origin_of(request.url)]
        try:
            await places.take(request.limit.remaining())
        except asyncio.TimeoutError:
            raise deadline_passed(request.url, request.limit) from None
        return places

    def to_host(self, request: Request, url: URL) -> PlainRequest:
        """Return what ``connect`` asks of a request: where to, the same for all to one host."""
        origin = origin_of(request.url)
        found = self._to_hosts.get(origin)
        if found is None:
            found = PlainRequest("GET", url.with_path("/"), loop=self._loop)
            self._to_hosts[origin] = found
        return found

    async def connect(self, *args: Any, **options: Any) -> Any:
        rests = self._rests
        self._connecting += 1
        try:
            connection = await self._quiet(*args, **options)
        finally:
            self._connecting -= 1
        if rests != self._rests:
            connection.protocol.force_close()
        connection.protocol.connection = connection
        LINE.get().take(connection.transport)
        return connection

    async def _quiet(self, *args: Any, **options: Any) -> Any:
        while True:
            connection = await super().connect(*args, **options)
            if not self._is_stale(connection):
                return connection
            connection.close()

    async def rest(self) -> bool:
        """Close the idle connections, and each other one after its reply; tell whether there are others."""
        self._rests += 1
        for protocol in self._busy():
            protocol.force_close()
        for protocol in set(self._used) - self._busy():
            if protocol.transport is not None:
                protocol.transport.abort()
        for _ in range(2):
            await asyncio.sleep(0)
        taken = not all(places.are_free for places in self._places.values())
        return bool(self._busy() or self._connecting or taken)

    def _busy(self) -> Set[Any]:
        return {protocol for protocol in self._used if protocol.is_lent()}

    def _is_stale(self, connection: Any) -> bool:
        protocol = connection.protocol
        if protocol.connection is None:
            self._used.add(protocol)
            return False
        return bool(protocol.should_close) or not _is_quiet(connection.transport)


def _is_quiet(transport: Any) -> bool:
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
        self.sessions = LoopClients(
            lambda: _session(tls), aiohttp.ClientSession.close, _rest
        )

    async def send(self, request: Request, proxy: Optional[Proxy]) -> Reply:
        """Send one request once."""
        session = await self.sessions.client()
        places = await session.connector.place(request)
        try:
            return await exchange(session, request, proxy)
        finally:
            places.give()

    async def close(self) -> None:
        """Close the running loop's idle connections, and each other one after its reply."""
        await self.sessions.close()


async def _rest(session: Any) -> bool:
    found: bool = await session.connector.rest()
    return found


def _session(
    tls: Tuple[bool, Optional[str], Optional[ClientCert]],
) -> aiohttp.ClientSession:
    session = aiohttp.ClientSession(
        connector=Connector(ssl=context_for(*tls), limit=0),
        auto_decompress=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        request_class=PlainRequest,
        trust_env=False,
        max_line_size=LONGEST,
        max_field_size=LONGEST,
    )
    session._retry_connection = False
    return session
