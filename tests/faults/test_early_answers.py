"""A server that answers before it has the whole request."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from codegen.runtime.config import Settings
from codegen.runtime.exchange import is_refusal
from codegen.runtime.message import Request, StripeResponse
from codegen.runtime.requestor import Call, send
from codegen.runtime.transport import PoolTransport
from tests.faults.conftest import Trust
from tests.faults.server import FaultServer, Lines, echoed, read_request, reply

Lead = Callable[..., Settings]


@pytest.mark.parametrize("kind", ["plain", "TLS"])
@pytest.mark.parametrize("large", ["bytes", "file"])
def test_a_refusal_within_an_upload_is_told_at_once(
    large: str, kind: str, trust: Trust, transports: Callable[..., PoolTransport]
) -> None:
    # The server neither reads on nor hangs up.
    server = Refuses(trust.server_context() if kind == "TLS" else None)
    body: Any = b"x" * 30_000_000 if large == "bytes" else Zeros()
    request = Request("POST", f"{server.url}/v1/files", {}, body, (5, 20))
    begun = time.monotonic()
    came = transports(None, True, trust.bundle).send(request)
    server.close()
    assert isinstance(came, StripeResponse)
    assert (came.code, came.data) == (413, {"error": {"message": "too large"}})
    # That of a read is 20.
    assert time.monotonic() - begun < 10


class Zeros:
    length = 30_000_000

    def __iter__(self) -> Iterator[bytes]:
        return iter([b"0" * 65_536] * 457 + [b"0" * (self.length - 457 * 65_536)])


class Refuses(FaultServer):
    """Reads the head, says 100 and 413, and then nothing."""

    def serve(self, sock: Any, number: int) -> None:
        Lines(sock).until(b"\r\n\r\n")
        sock.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        self._stop.wait(0.05)
        sock.sendall(reply(b'{"error": {"message": "too large"}}', 413))
        self._stop.wait(30)


@pytest.mark.parametrize("kind", ["plain", "TLS"])
def test_what_is_no_refusal_stops_no_upload(
    kind: str, trust: Trust, leading_to: Lead, transports: Callable[..., PoolTransport]
) -> None:
    server = Greets(trust.server_context() if kind == "TLS" else None)
    own = leading_to(server, transports(None, True, trust.bundle))
    text = "x" * 3_000_000
    for token in ("a", "b"):
        found = send(own, Call("post", "/v1/a", {"text": text, "token": token}))
        assert found.data["object"] == "thing"
    server.close()
    assert [len(one.body) for one in server.arrived] == [len(text) + 13] * 2
    assert server.accepted == 1


class Greets(FaultServer):
    """Says 100 before it reads anything of a body."""

    def serve(self, sock: Any, number: int) -> None:
        lines = Lines(sock)
        while True:
            first = lines.until(b"\r\n\r\n")
            if first is None:
                return
            sock.sendall(b"HTTP/1.1 100 Continue\r\nServer: x\r\n\r\n")
            self._stop.wait(0.05)
            again = Lines(sock, first + b"\r\n\r\n" + lines.rest())
            arrived = read_request(again, number)
            if arrived is None:
                return
            self.arrived.append(arrived)
            sock.sendall(reply(echoed(arrived)))


@pytest.mark.parametrize(
    ("came", "refused"),
    [
        (b"", False),
        (b"HTTP/1.1 20", False),
        (b"HTTP/1.1 200 OK\r\n", False),
        (b"HTTP/1.1 302 Found", True),
        (b"HTTP/1.0 413 Too large", True),
        (b"HTTP/1.1 100 Continue\r\n", False),
        (b"HTTP/1.1 100 Continue\r\n\r\n", False),
        (b"HTTP/1.1 103 x\r\nA: HTTP/1.1 500\r\n", False),
        (b"HTTP/1.1 100 x\r\n\r\nHTTP/1.1 102 y\r\nA: b\r\n\r\nHTTP/1.1 500", True),
        (b"SSH-2.0-OpenSSH", True),
    ],
)
def test_what_a_refusal_is(came: bytes, refused: bool) -> None:
    assert is_refusal(came) is refused
