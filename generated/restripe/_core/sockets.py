# Rendered from codegen/runtime/sockets.py, which has the comments.

from __future__ import annotations

import contextlib
import io
import select
import socket
import ssl
from http.client import HTTPResponse
from math import ceil
from typing import Any, Callable, Optional, Tuple

from .limits import Limit

BUFFER = 65_536
LATER = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)


class Abandoned(Exception):
    """Nobody waits for the reply any more."""


class Guard:
    """How long each step of the attempt that is going on may take, whatever is used to make it.

    ``patience`` is the seconds for one step; ``limit`` bounds all of them together.
    ``limited`` tells whether it was the limit that decided about the step made last.
    """

    __slots__ = ("limit", "patience", "limited")

    def __init__(self, limit: Limit, patience: float) -> None:
        self.limit = limit
        self.patience = patience
        self.limited = False

    def seconds(self) -> float:
        """Return how long the next step may take; raise ``Abandoned`` or ``socket.timeout`` when there is none."""
        if self.limit.abandoned:
            raise Abandoned("nobody waits for the reply any more")
        left = self.limit.remaining()
        if left is None or left >= self.patience:
            self.limited = False
            return self.patience
        self.limited = True
        if left <= 0:
            raise socket.timeout("no time is left")
        return left


class Wire:
    """A connected socket, plain or TLS, each step of which asks the guard how long it may take."""

    __slots__ = ("sock", "guard", "_base", "_inner", "_waits", "_early")

    def __init__(self, sock: Any, guard: Guard, inner: Optional[Wire] = None) -> None:
        self.sock = sock
        self.guard = guard
        self._inner = inner
        self._base: socket.socket = sock if inner is None else inner.sock
        self._waits: Optional[float] = None
        self._early = bytearray()

    def use(self, guard: Guard) -> None:
        """Serve another attempt, whose limit can break the connection off from now on."""
        self.guard = guard
        if self._inner is not None:
            self._inner.guard = guard
        guard.limit.hold(self.break_off)

    def _arm(self) -> None:
        self._wait_at_most(self.guard.seconds())

    def _wait_at_most(self, seconds: float) -> None:
        if seconds != self._waits:
            self.sock.settimeout(seconds)
            self._waits = seconds

    def recv_into(self, buffer: Any) -> int:
        """Read what is there, or wait for the first of it; return the number of bytes, 0 at the end."""
        if self._early:
            part = self._early[: len(buffer)]
            del self._early[: len(part)]
            buffer[: len(part)] = part
            return len(part)
        self._arm()
        count: int = self.sock.recv_into(buffer)
        return count

    def recv(self, size: int) -> bytes:
        """Return what is there, or wait for the first of it; b"" at the end."""
        self._arm()
        data: bytes = self.sock.recv(size)
        return data

    def sendall(self, data: Any) -> None:
        """Send all of it; the patience is for each part that the system takes, not for the whole."""
        with memoryview(data) as whole:
            sent = 0
            while sent < len(whole):
                self._arm()
                sent += self.sock.send(whole[sent:])

    def send_unless(self, data: Any, is_refused: Callable[[bytes], bool]) -> bool:
        """Send all of it, unless the peer ends, or says meanwhile what ``is_refused``; tell whether all was sent.

        What came meanwhile is there for the next ``recv_into``. TLS within TLS is not listened to while it sends.
        """
        if self._inner is not None:
            self.sendall(data)
            return True
        self._wait_at_most(0)
        with memoryview(data) as whole:
            sent = 0
            while sent < len(whole):
                listens = len(self._early) < BUFFER
                seconds = self.guard.seconds()
                comes, goes = ready(self._base, seconds, listens, True)
                if comes and (self._has_ended() or is_refused(bytes(self._early))):
                    return False
                if goes:
                    with contextlib.suppress(*LATER):
                        sent += self.sock.send(whole[sent:])
                elif not comes:
                    raise socket.timeout("the peer takes nothing")
        return True

    def _has_ended(self) -> bool:
        with contextlib.suppress(*LATER):
            data = self.sock.recv(BUFFER)
            self._early += data
            return not data
        return False

    def settimeout(self, seconds: Optional[float]) -> None:
        """Do nothing: the guard decides. (TLS within TLS would set it.)"""

    def shake_hands(self) -> None:
        """Do the TLS handshake, whose steps together have the time of one."""
        self._arm()
        self.sock.do_handshake()

    def break_off(self) -> None:
        """End what another thread waits for on this socket; the one that waits closes it."""
        shut_down(self._base)

    def is_quiet(self) -> bool:
        """Tell whether the peer neither closed the connection nor sent anything that is unread."""
        try:
            held = self._early or self._holds_bytes()
            return not held and not is_readable(self._base)
        except (OSError, ValueError):
            return False

    def _holds_bytes(self) -> bool:
        if isinstance(self.sock, ssl.SSLSocket):
            return self.sock.pending() > 0
        incoming = getattr(self.sock, "incoming", None)
        return bool(incoming is not None and incoming.pending)

    def close(self) -> None:
        """Close the connection; closing twice does nothing."""
        with contextlib.suppress(OSError):
            self._base.close()


class Raw(io.RawIOBase):
    """The bytes that arrive on a wire, as the file that ``io.BufferedReader`` wants."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self.dry = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> Optional[int]:
        if self.dry:
            return None
        return self._wire.recv_into(buffer)


class Response(HTTPResponse):
    """http.client's reply; it has nothing to flush, which from 3.13 on would be complained about at its end."""

    def flush(self) -> None:
        pass


class Reader(io.BufferedReader):
    """The buffer of one reply; it outlives the reply, to tell what came after it."""

    def __init__(self, wire: Wire) -> None:
        self._source = Raw(wire)
        super().__init__(self._source, BUFFER)

    def close(self) -> None:
        pass

    def makefile(self, mode: str) -> Reader:
        """Return itself: http.client asks this of what it takes for a socket."""
        return self

    def is_empty(self) -> bool:
        """Tell whether all that was received was read; nothing further is received."""
        self._source.dry = True
        return not self.peek(1)


def connect(host: str, port: int, guard: Guard) -> Wire:
    problem: Optional[OSError] = None
    try:
        for family, kind, protocol, _, address in _addresses(host, port):
            sock = socket.socket(family, kind, protocol)
            try:
                return _connected(sock, address, guard)
            except OSError as error:
                sock.close()
                problem = error
                if guard.limited and isinstance(error, socket.timeout):
                    break
            except BaseException:
                sock.close()
                raise
        raise problem or OSError("the name of the host has no address")
    finally:
        del problem


def _addresses(host: str, port: int) -> Any:
    try:
        return socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)
    except UnicodeError:
        raise OSError("the name of the host is not a valid one") from None


def _connected(sock: socket.socket, address: Any, guard: Guard) -> Wire:
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    guard.limit.hold(lambda: shut_down(sock))
    sock.settimeout(guard.seconds())
    sock.connect(address)
    return adopt(sock, guard)


def adopt(sock: socket.socket, guard: Guard) -> Wire:
    wire = Wire(sock, guard)
    wire.use(guard)
    return wire


def secure(wire: Wire, context: ssl.SSLContext, host: str) -> Wire:
    try:
        if isinstance(wire.sock, ssl.SSLSocket):
            return _secure_again(wire, context, host)
        sock = context.wrap_socket(
            wire.sock, server_hostname=host, do_handshake_on_connect=False
        )
    except BaseException:
        wire.close()
        raise
    try:
        within = adopt(sock, wire.guard)
        within.shake_hands()
        return within
    except BaseException:
        sock.close()
        raise


def _secure_again(wire: Wire, context: ssl.SSLContext, host: str) -> Wire:
    from urllib3.util.ssltransport import SSLTransport

    sock: Any = wire
    return Wire(SSLTransport(sock, context, host), wire.guard, wire)


def shut_down(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        socket.socket.shutdown(sock, socket.SHUT_RDWR)


def is_readable(sock: socket.socket) -> bool:
    if not hasattr(select, "poll"):
        return ready(sock, 0, True, False)[0]
    poll = select.poll()
    poll.register(sock, select.POLLIN | select.POLLPRI)
    return bool(poll.poll(0))


def ready(
    sock: socket.socket, seconds: float, reads: bool, writes: bool
) -> Tuple[bool, bool]:
    if not hasattr(select, "poll"):
        wanted = [sock] if reads else [], [sock] if writes else []
        found = select.select(*wanted, [], seconds)
        return bool(found[0]), bool(found[1])
    poll = select.poll()
    reading = select.POLLIN | select.POLLPRI if reads else 0
    poll.register(sock, reading | (select.POLLOUT if writes else 0))
    seen = sum(events for _, events in poll.poll(ceil(seconds * 1000)))
    return bool(seen & ~select.POLLOUT), bool(seen & select.POLLOUT)
