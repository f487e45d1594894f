"""Servers on raw sockets that do wrong whatever can be done wrong: a host, plain or over TLS, and a proxy.

What a server answers is a list of steps: bytes are sent, numbers are seconds of silence, ``Drip`` sends byte by byte,
``RESET``, ``CLOSE`` and ``HOLD`` end the connection or leave it silent. After the last step the next request is read.
"""

from __future__ import annotations

import base64
import contextlib
import json
import select
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Optional, Union

CRLF = b"\r\n"


@dataclass(frozen=True)
class Drip:
    """Bytes that arrive one by one."""

    data: bytes
    every: float = 0.02


@dataclass(frozen=True)
class End:
    """How a connection ends."""

    how: str


RESET, CLOSE, HOLD = End("reset"), End("close"), End("hold")
Step = Union[bytes, float, Drip, End]


@dataclass(frozen=True)
class Arrived:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int

    @property
    def token(self) -> str:
        return self.headers.get("token", "")


Steps = Iterable[Step]
Answer = Union[Steps, Callable[[Arrived], Steps]]


def reply(
    body: bytes = b"{}",
    status: int = 200,
    headers: Iterable[tuple[str, str]] = (),
    length: Optional[int] = None,
) -> bytes:
    """Return a whole reply; ``length`` is what it claims, a negative one claims nothing."""
    claimed = len(body) if length is None else length
    lines = [f"HTTP/1.1 {status} Some reason", "Content-Type: application/json"]
    lines += [f"{name}: {value}" for name, value in headers]
    if claimed >= 0:
        lines.append(f"Content-Length: {claimed}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def chunked(
    *pieces: bytes, end: bytes = b"0\r\n\r\n", headers: Iterable[tuple[str, str]] = ()
) -> bytes:
    """Return a reply in chunks, each piece one."""
    head = reply(b"", headers=[*headers, ("Transfer-Encoding", "chunked")], length=-1)
    sized = (b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces)
    return head + b"".join(sized) + end


def echo(arrived: Arrived) -> Steps:
    """Answer with the token of the request."""
    return [reply(echoed(arrived), headers=[("Request-Id", f"req_{arrived.token}")])]


def echoed(arrived: Arrived) -> bytes:
    return json.dumps({"object": "thing", "token": arrived.token}).encode()


class Lines:
    """A connection on the server's side, read by lines and counts."""

    def __init__(self, sock: Any, first: bytes = b"") -> None:
        self.sock = sock
        self._rest = first

    def until(self, mark: bytes) -> Optional[bytes]:
        while mark not in self._rest:
            if not self._more():
                return None
        found, _, self._rest = self._rest.partition(mark)
        return found

    def take(self, count: int) -> Optional[bytes]:
        while len(self._rest) < count:
            if not self._more():
                return None
        found, self._rest = self._rest[:count], self._rest[count:]
        return found

    def rest(self) -> bytes:
        """What has come and was not asked for yet."""
        found, self._rest = self._rest, b""
        return found

    def _more(self) -> bool:
        try:
            data = self.sock.recv(262_144)
        except OSError:
            data = b""
        self._rest += data
        return bool(data)


class Server:
    """A listening socket, a thread for it and one for each connection; ``most_open`` counts connections."""

    scheme = "http"

    def __init__(self) -> None:
        self.accepted = 0
        self.open_now = 0
        self.most_open = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._open: set[Any] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.accepted += 1
                self.open_now += 1
                self.most_open = max(self.most_open, self.open_now)
                self._open.add(sock)
                number = self.accepted
            threading.Thread(target=self._run, args=(sock, number), daemon=True).start()

    def _run(self, sock: socket.socket, number: int) -> None:
        current: Any = sock
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            current = self.welcome(sock)
            if current is not None:
                self.serve(current, number)
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self.open_now -= 1
                self._open.discard(sock)
            for one in (sock, current):
                if one is not None:
                    one.close()

    def welcome(self, sock: socket.socket) -> Optional[Any]:
        """Return what requests are read from, None to end the connection."""
        return sock

    def serve(self, sock: Any, number: int) -> None:
        raise NotImplementedError

    def close(self) -> None:
        """End everything."""
        self._stop.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.hang_up()
        self._thread.join(5)

    def hang_up(self) -> None:
        """Close every connection that is open now, as a server does that is restarted."""
        with self._lock:
            current = list(self._open)
        for sock in current:
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


class FaultServer(Server):
    """``answers`` are used up one by one, then ``default``; ``welcomes`` are steps before a request is read."""

    def __init__(self, context: Optional[ssl.SSLContext] = None) -> None:
        self.answers: list[Answer] = []
        self.default: Answer = echo
        self.welcomes: list[Steps] = []
        self.arrived: list[Arrived] = []
        self._context = context
        self.scheme = "http" if context is None else "https"
        super().__init__()

    def welcome(self, sock: socket.socket) -> Optional[Any]:
        steps = self.welcomes.pop(0) if self.welcomes else ()
        if not self._play(sock, steps):
            return None
        if self._context is None:
            return sock
        within = self._context.wrap_socket(sock, server_side=True)
        with self._lock:
            self._open.discard(sock)
            self._open.add(within)
        return within

    def serve(self, sock: Any, number: int) -> None:
        try:
            lines = Lines(sock)
            while True:
                arrived = read_request(lines, number)
                if arrived is None:
                    return
                with self._lock:
                    self.arrived.append(arrived)
                    answer = self.answers.pop(0) if self.answers else self.default
                steps = answer(arrived) if callable(answer) else answer
                if not self._play(sock, steps):
                    return
        finally:
            with self._lock:
                self._open.discard(sock)

    def _play(self, sock: Any, steps: Steps) -> bool:
        """Do what the steps say; tell whether the connection goes on."""
        for step in steps:
            if isinstance(step, End):
                self._end(sock, step)
                return False
            if isinstance(step, bytes):
                sock.sendall(step)
            elif isinstance(step, Drip):
                for byte in step.data:
                    sock.sendall(bytes([byte]))
                    if self._stop.wait(step.every):
                        return False
            elif self._stop.wait(step):
                return False
        return True

    def _end(self, sock: Any, end: End) -> None:
        if end is HOLD:
            self._stop.wait(30)
        elif end is RESET:
            linger = struct.pack("ii", 1, 0)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


def read_request(lines: Lines, number: int) -> Optional[Arrived]:
    """Return the next request, its body whole; None when the client has gone."""
    head = lines.until(CRLF + CRLF)
    if head is None:
        return None
    first, *rest = head.decode("latin-1").split("\r\n")
    method, target, _ = first.split(" ")
    pairs = (line.partition(": ") for line in rest)
    headers = {name.lower(): value for name, _, value in pairs}
    body = lines.take(int(headers.get("content-length", "0")))
    return None if body is None else Arrived(method, target, headers, body, number)


class ProxyServer(Server):
    """An HTTP proxy that forwards and tunnels, for those who know its ``user``; ``refusal`` are its steps instead."""

    def __init__(
        self,
        user: Optional[str] = None,
        context: Optional[ssl.SSLContext] = None,
        leads_to: Optional[Server] = None,
    ) -> None:
        self.asked: list[Arrived] = []
        self.refusal: Optional[bytes] = None
        self.is_silent = False
        # Wherever a client wants to go, so that names need not exist.
        self._leads_to = leads_to
        self._user = user
        self._context = context
        self.scheme = "http" if context is None else "https"
        super().__init__()

    def welcome(self, sock: socket.socket) -> Optional[Any]:
        if self._context is None:
            return sock
        return self._context.wrap_socket(sock, server_side=True)

    def serve(self, sock: Any, number: int) -> None:
        lines = Lines(sock)
        while True:
            asked = read_request(lines, number)
            if asked is None:
                return
            self.asked.append(asked)
            if self.is_silent:
                self._stop.wait(30)
                return
            refusal = self.refusal or self._stranger(asked)
            if refusal:
                sock.sendall(refusal)
            elif asked.method == "CONNECT":
                self._tunnel(sock, asked.target)
                return
            else:
                self._forward(sock, asked)

    def _stranger(self, asked: Arrived) -> Optional[bytes]:
        if self._user is None:
            return None
        known = base64.b64encode(self._user.encode()).decode()
        if asked.headers.get("proxy-authorization") == f"Basic {known}":
            return None
        return reply(b"who are you?", 407, [("Proxy-Authenticate", "Basic realm=x")])

    def _reach(self, authority: str) -> socket.socket:
        host, _, port = authority.rpartition(":")
        address = (
            ("127.0.0.1", self._leads_to.port) if self._leads_to else (host, int(port))
        )
        return socket.create_connection(address, 5)

    def _tunnel(self, sock: Any, authority: str) -> None:
        with self._reach(authority) as beyond:
            sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            pipe(sock, beyond, self._stop)

    def _forward(self, sock: Any, asked: Arrived) -> None:
        authority, _, path = asked.target.partition("://")[2].partition("/")
        if ":" not in authority:
            authority += ":80"
        own = ("proxy-authorization", "connection")
        headers = [f"{k}: {v}" for k, v in asked.headers.items() if k not in own]
        head = [f"{asked.method} /{path} HTTP/1.1", *headers, "Connection: close"]
        with self._reach(authority) as beyond:
            beyond.sendall("\r\n".join([*head, "", ""]).encode() + asked.body)
            first = Lines(beyond)
            answer = first.until(CRLF + CRLF) or b""
            lengths = [
                int(line.partition(b":")[2])
                for line in answer.split(CRLF)
                if line.lower().startswith(b"content-length:")
            ]
            body = first.take(lengths[0]) or b""
            sock.sendall(answer + CRLF + CRLF + body)


def pipe(one: Any, other: Any, stop: threading.Event) -> None:
    """Carry bytes both ways until a side ends."""
    ways = {one: other, other: one}
    while not stop.is_set():
        pending = [s for s in ways if isinstance(s, ssl.SSLSocket) and s.pending()]
        for sock in pending or select.select(list(ways), [], [], 0.05)[0]:
            data = sock.recv(65_536)
            if not data:
                return
            ways[sock].sendall(data)


@contextlib.contextmanager
def black_hole() -> Iterator[int]:
    """Yield a port that takes no connection and refuses none: its queue is full."""
    waiting: list[socket.socket] = []
    with contextlib.closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        try:
            for _ in range(4):
                sock = socket.socket()
                waiting.append(sock)
                sock.setblocking(False)
                sock.connect_ex(listener.getsockname())
            yield listener.getsockname()[1]
        finally:
            for sock in waiting:
                sock.close()
