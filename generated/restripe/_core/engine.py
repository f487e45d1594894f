# Rendered from codegen/runtime/engine.py, which has the comments.

from __future__ import annotations

import contextlib
import weakref
from collections import deque
from time import monotonic
from typing import Deque, Mapping, Optional, Tuple
from urllib.parse import urlsplit

from .addresses import shown
from .content import ACCEPTED
from .exchange import Exchange, Sent, length_of
from .failures import NETWORK, failure
from .headers import SentHeaders
from .message import Reply, Request
from .proxies import proxy_for, reach_proxy, reach_through_socks, tunnel
from .sockets import Guard, Wire, connect, secure
from .tls import ClientCert, context_for

KEPT = 32
KEPT_FOR = 90.0
PORTS = {"http": 80, "https": 443}


class Route:
    """The way to one origin (scheme, host and port), directly or through a proxy, and its idle connections."""

    def __init__(
        self,
        origin: str,
        proxies: Mapping[str, str],
        verify: bool,
        ca_bundle: Optional[str],
        client_cert: Optional[ClientCert] = None,
    ) -> None:
        self._shown = shown(origin)
        self._skipped = len(origin)
        scheme, self._host, self._port = _parts(origin)
        self._proxy = proxy = proxy_for(origin, proxies)
        secret = scheme == "https"
        self._context = context_for(verify, ca_bundle, client_cert) if secret else None
        self._proxy_context = (
            context_for(verify, ca_bundle)
            if proxy and proxy.scheme == "https"
            else None
        )
        forwards = proxy is not None and not secret and not proxy.is_socks
        self._name = _name(self._host, self._port, PORTS[scheme])
        self._prefix = f"{scheme}://{self._name}" if forwards else ""
        self._added = SentHeaders(proxy.headers if proxy and forwards else {})
        self._idle = Idle()
        weakref.finalize(self, self._idle.close)

    def send(self, request: Request) -> Reply:
        """Send one request once; an exception of any kind destroys the connection."""
        connecting, reading = request.timeout
        guard = Guard(request.limit, connecting)
        head = self._head(request)
        try:
            wire = self._idle.take(guard) or self._open(guard)
        except BaseException:
            request.limit.let_go()
            raise
        guard.patience = reading
        exchange = Exchange(self._shown, wire, request, self._idle)
        try:
            return exchange.perform(head)
        except BaseException:
            exchange.abort()
            raise

    def close(self) -> None:
        """Close the idle connections; those in use are closed when their reply is whole."""
        self._idle.close()

    def _head(self, request: Request) -> Sent:
        target = request.url[self._skipped :]
        if not target.startswith("/"):
            target = f"/{target}"
        first = f"{request.method} {self._prefix}{target} HTTP/1.1"
        if not first.isascii() or first.count(" ") != 2:
            raise ValueError(
                "the address of the request holds a character that no address can hold"
            )
        head = _encoded(first, self._headers(request))
        if head is None:
            raise ValueError(
                "a header of the request or its address holds a line break"
            )
        return head

    def _headers(self, request: Request) -> SentHeaders:
        headers = SentHeaders(self._added)
        headers.update({"Host": self._name, "Accept-Encoding": ACCEPTED})
        if request.body is not None or request.method == "POST":
            headers["Content-Length"] = str(length_of(request.body))
        own = {name.lower() for name in request.headers}
        for name in [name for name in headers if name.lower() in own]:
            del headers[name]
        headers.update(request.headers)
        return headers

    def _open(self, guard: Guard) -> Wire:
        try:
            wire = self._reach(guard)
            return (
                wire
                if self._context is None
                else secure(wire, self._context, self._host)
            )
        except NETWORK as error:
            raise failure(self._shown, error, guard, connecting=True) from error

    def _reach(self, guard: Guard) -> Wire:
        proxy = self._proxy
        if proxy is None:
            return connect(self._host, self._port, guard)
        if proxy.is_socks:
            return reach_through_socks(proxy, self._host, self._port, guard)
        wire = reach_proxy(proxy, guard, self._proxy_context)
        if self._context is not None:
            try:
                tunnel(wire, proxy, self._host, self._port)
            except BaseException:
                wire.close()
                raise
        return wire


class Idle:
    """The connections that wait for their next request; the one used last is used first.

    Without a lock, which a fork in the wrong moment would leave locked for ever: each step on a deque is one.
    """

    def __init__(self) -> None:
        self._wires: Deque[Tuple[float, Wire]] = deque()
        self._closed = False

    def take(self, guard: Guard) -> Optional[Wire]:
        """Return a connection on which nothing happened since it was put here; None when there is none."""
        while True:
            try:
                since, wire = self._wires.pop()
            except IndexError:
                return None
            try:
                if monotonic() - since < KEPT_FOR and wire.is_quiet():
                    wire.use(guard)
                    return wire
            except BaseException:
                wire.close()
                raise
            wire.close()

    def put(self, wire: Wire) -> None:
        """Keep a connection whose reply is whole, or close it when there are enough."""
        if len(self._wires) >= KEPT:
            wire.close()
            return
        self._wires.append((monotonic(), wire))
        if self._closed:
            self.close()
        else:
            self._drop_oldest()

    def close(self) -> None:
        """Close all of them, and from now on each that comes."""
        self._closed = True
        while self._wires:
            self._wires.popleft()[1].close()

    def _drop_oldest(self) -> None:
        with contextlib.suppress(IndexError):
            if monotonic() - self._wires[0][0] > KEPT_FOR:
                self._wires.popleft()[1].close()


def _parts(origin: str) -> Tuple[str, str, int]:
    try:
        parts = urlsplit(origin)
        host = (parts.hostname or "").rstrip(".")
        port = parts.port or PORTS[parts.scheme]
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, KeyError):
        host = ""
    if not host:
        raise ValueError(f"no request can be sent to the address {shown(origin)!r}")
    return parts.scheme, host, port


def _name(host: str, port: int, usual: int) -> str:
    name = f"[{host}]" if ":" in host else host
    return name if port == usual else f"{name}:{port}"


def _encoded(first: str, headers: Mapping[str, str]) -> Optional[Sent]:
    lines = (f"{name}: {text}" for name, text in headers.items())
    text = "\r\n".join([first, *lines, "", ""])
    breaks = len(headers) + 2
    if text.count("\r") != breaks or text.count("\n") != breaks:
        return None
    return Sent(text.encode("latin-1", "replace"))
