"""Whatever interrupts a call, wherever: the next caller of the same transport never reads another's reply.

First at each read and write step of the sockets, then at each single line of the runtime that a call runs through.
"""

from __future__ import annotations

import errno
import gc
import gzip
import socket
import ssl
import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any, Optional

import pytest

import codegen.runtime
from codegen.runtime.message import Request
from codegen.runtime.transport import PoolTransport
from tests.faults.conftest import Trust
from tests.faults.server import (
    Arrived,
    FaultServer,
    Steps,
    chunked,
    echoed,
    reply,
)

RUNTIME = str(Path(codegen.runtime.__file__).parent)
Interrupt = Callable[[], BaseException]


class Boom(Exception):
    """What a signal handler of the application may raise."""


INTERRUPTS: dict[str, Interrupt] = {
    "KeyboardInterrupt": KeyboardInterrupt,
    "SystemExit": SystemExit,
    "Exception": Boom,
    "timeout": lambda: socket.timeout("in time no more"),
    "network": lambda: OSError(errno.EHOSTUNREACH, "no way"),
}


def plain(arrived: Arrived) -> Steps:
    return in_parts(reply(echoed(arrived)))


def packed(arrived: Arrived) -> Steps:
    body = gzip.compress(echoed(arrived))
    return in_parts(reply(body, headers=[("Content-Encoding", "gzip")]))


def in_chunks(arrived: Arrived) -> Steps:
    body = echoed(arrived)
    return in_parts(chunked(body[:9], body[9:]))


def in_parts(whole: bytes) -> Steps:
    """Several sends with pauses, so that the client needs a read for each."""
    third = len(whole) // 3
    return [whole[:third], 0.001, whole[third : 2 * third], 0.001, whole[2 * third :]]


ANSWERS = {"plain": plain, "gzip": packed, "chunked": in_chunks}


class Pieces:
    length = 30

    def __iter__(self) -> Iterator[bytes]:
        return iter([b"x" * 10] * 3)


def post(url: str, token: str, **fields: Any) -> Request:
    body = fields.pop("body", b"a=1")
    return Request("POST", f"{url}/v1/a", {"Token": token}, body, (5, 5), **fields)


def perform(transport: PoolTransport, request: Request) -> bytes:
    """One call as a caller makes it, a stream read in small pieces."""
    answer: Any = transport.send(request)
    if not request.stream:
        whole: bytes = answer.raw
        return whole
    with answer as stream:
        return b"".join(stream.iter_bytes(16))


class Stepping:
    """Counts the steps of this thread's sockets, and interrupts one of them."""

    NAMES = ("connect", "send", "recv_into", "do_handshake")

    def __init__(self, at: int, after: bool, interrupt: Interrupt) -> None:
        self.count = 0
        self._at, self._after, self._interrupt = at, after, interrupt
        self._thread = threading.get_ident()

    @contextmanager
    def hooked(self) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            for kind in (socket.socket, ssl.SSLSocket):
                for name in self.NAMES:
                    if hasattr(kind, name):
                        patch.setattr(kind, name, self._hook(getattr(kind, name)))
            yield

    def _hook(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def step(sock: Any, *args: Any) -> Any:
            if threading.get_ident() != self._thread:
                return original(sock, *args)
            self.count += 1
            hit = self.count == self._at
            if hit and not self._after:
                raise self._interrupt()
            found = original(sock, *args)
            if hit:
                raise self._interrupt()
            return found

        return step


@pytest.mark.parametrize("kept", [False, True], ids=["fresh", "kept alive"])
@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_interrupt_at_each_step(
    answer: Callable[[Arrived], Steps],
    streamed: bool,
    secret: bool,
    kept: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    trust: Trust,
    transports: Callable[..., PoolTransport],
    capsys: pytest.CaptureFixture[str],
) -> None:
    server = secure_faults if secret else faults
    server.default = answer
    body: Any = Pieces() if streamed else b"a=1"
    tried = 0
    for name, interrupt in INTERRUPTS.items():
        for after in (False, True):
            for at in count(1):
                transport = transports(None, True, trust.bundle)
                if kept:
                    right(transport, server, "before")
                token = f"{name}-{at}"
                request = post(server.url, token, stream=streamed, body=body)
                stepping = Stepping(at, after, interrupt)
                hit = interrupted(transport, request, stepping)
                for follower in ("next", "and next"):
                    right(transport, server, f"{token} {follower}")
                transport.close()
                if not hit:
                    break
                tried += 1
    # A reply may arrive in one piece or in two.
    assert tried >= 3 * len(INTERRUPTS) * 2
    with capsys.disabled():
        print(f" [{tried} interrupted steps]", end="")


def right(transport: PoolTransport, server: FaultServer, token: str) -> None:
    found = perform(transport, post(server.url, token))
    assert found == b'{"object": "thing", "token": "%b"}' % token.encode()


def interrupted(transport: PoolTransport, request: Request, stepping: Stepping) -> bool:
    """Tell whether the call came to the step; without it the call must have its own reply."""
    try:
        with stepping.hooked():
            found = perform(transport, request)
    except BaseException as error:
        expected = (KeyboardInterrupt, SystemExit, Boom)
        if not isinstance(error, expected) and "Network error" not in str(error):
            raise
        return True
    assert request.headers["Token"].encode() in found
    return False


class Tracing:
    """Counts the lines of the runtime that this thread runs, and interrupts one of them."""

    def __init__(self, at: int) -> None:
        self.count = 0
        self._at = at

    def __call__(self, frame: FrameType, event: str, _: object) -> Optional[Any]:
        if not frame.f_code.co_filename.startswith(RUNTIME):
            return None
        if event == "line" and frame.f_code.co_name != "__del__":
            self.count += 1
            if self.count == self._at:
                raise KeyboardInterrupt
        return self


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kept", [False, True], ids=["fresh", "kept alive"])
@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
def test_an_interrupt_at_each_line(
    streamed: bool,
    kept: bool,
    faults: FaultServer,
    transports: Callable[..., PoolTransport],
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The connection may be lost then, to be closed with the objects that held it, but it serves nobody else."""
    transport = transports()
    right(transport, faults, "once")
    for at in count(1):
        transport.close()
        if kept:
            right(transport, faults, f"before {at}")
        request = post(faults.url, f"line {at}", stream=streamed)
        tracing = Tracing(at)
        outer = sys.gettrace()
        try:
            sys.settrace(tracing)
            found = perform(transport, request)
        except KeyboardInterrupt:
            found = None
        finally:
            sys.settrace(outer)
        right(transport, faults, f"next {at}")
        if found is not None:
            break
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        del tracing, request
        gc.collect()
    assert f"line {at}".encode() in found and at > 100
    with capsys.disabled():
        print(f" [{at - 1} interrupted lines]", end="")
