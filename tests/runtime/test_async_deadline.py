"""An async call ends with its deadline, whatever the server does."""

from __future__ import annotations

import contextlib
import socket
import time
from typing import Any

import pytest

from codegen.runtime.errors import APIConnectionError
from codegen.runtime.message import StripeStreamResponse
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import PATHS, Path, request
from tests.runtime.raw_server import Heard, raw_server, reply

DEADLINE = 0.3
# Seconds that it may take longer: the issue's own figure.
SLACK = 0.15


def black_hole(sock: socket.socket, _: Heard) -> bool:
    sock.settimeout(5)
    with contextlib.suppress(OSError):
        sock.recv(1)
    return False


def dripping(data: bytes) -> Any:
    def drip(sock: socket.socket, _: Heard) -> bool:
        for place in range(len(data)):
            sock.sendall(data[place : place + 1])
            time.sleep(0.02)
        return False

    return drip


SERVERS = {
    "black hole": black_hole,
    "dripping head": dripping(reply(b"{}")),
    "dripping body": lambda sock, heard: (
        sock.sendall(reply(b"", content_length="1000")),
        dripping(b"x" * 1000)(sock, heard),
    ),
    "body that never comes": lambda sock, heard: (
        sock.sendall(reply(b"", content_length="1000")),
        black_hole(sock, heard),
    ),
}


@pytest.mark.parametrize("path", PATHS, ids=str)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
@pytest.mark.parametrize("name", SERVERS)
def test_the_deadline_ends_it(name: str, stream: bool, path: Path) -> None:
    transport = PoolTransport()

    async def main() -> float:
        # The first call imports what it needs.
        server.behave = lambda sock, heard: sock.sendall(reply(heard.body))
        await path.send(transport, request(server.url))
        server.behave = SERVERS[name]
        begun = time.monotonic()
        with pytest.raises(APIConnectionError, match=r"deadline of 0\.3 s") as caught:
            got = await path.send(
                transport, request(server.url, stream=stream, deadline=DEADLINE)
            )
            assert isinstance(got, StripeStreamResponse)
            await got.read_async()
        assert caught.value.should_retry is False
        taken = time.monotonic() - begun
        await transport.close_async()
        return taken

    with raw_server() as server:
        taken = path.run(main)
    assert DEADLINE - 0.01 <= taken <= DEADLINE + SLACK


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_the_deadline_ends_a_connection_attempt(path: Path) -> None:
    transport = PoolTransport()
    with socket.socket() as full, contextlib.ExitStack() as waiting:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        # The queue is full: what comes now is not answered at all.
        for _ in range(4):
            sock = waiting.enter_context(socket.socket())
            sock.setblocking(False)
            sock.connect_ex(full.getsockname())
        url = f"http://127.0.0.1:{full.getsockname()[1]}"

        async def main() -> float:
            begun = time.monotonic()
            with pytest.raises(APIConnectionError, match=r"deadline of 0\.3 s"):
                await path.send(transport, request(url, deadline=DEADLINE))
            return time.monotonic() - begun

        taken = path.run(main)
    assert taken <= DEADLINE + SLACK


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_a_read_that_takes_too_long_is_retried(path: Path) -> None:
    transport = PoolTransport()
    with raw_server(black_hole) as server:
        with pytest.raises(APIConnectionError, match="did not answer in time") as late:
            path.run(
                lambda: path.send(transport, request(server.url, timeout=(5.0, 0.1)))
            )
    assert late.value.should_retry


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_each_piece_of_a_reply_has_the_time_of_a_read(path: Path) -> None:
    transport = PoolTransport()
    whole = reply(b'{"a": "slow and steady"}')
    with raw_server(dripping(whole)) as server:
        found = path.run(
            lambda: path.send(transport, request(server.url, timeout=(5.0, 0.5)))
        )
    assert found.raw == b'{"a": "slow and steady"}'
    # Or the test could not fail.
    assert len(whole) * 0.02 > 2 * 0.5


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_a_reply_that_falls_silent_is_too_late(path: Path) -> None:
    def stops(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(reply(b"", content_length="1000"))
        for _ in range(5):
            time.sleep(0.05)
            sock.sendall(b"x")
        return black_hole(sock, heard)

    transport = PoolTransport()
    with raw_server(stops) as server:
        with pytest.raises(APIConnectionError, match="did not answer in time"):
            path.run(
                lambda: path.send(transport, request(server.url, timeout=(5.0, 0.2)))
            )
