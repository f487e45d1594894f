"""Many async calls at once, and uploads that are answered early: neither uses up the files of the process."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest

from codegen.runtime import aio_places
from codegen.runtime.aio_places import Places
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import request
from tests.runtime.raw_server import Heard, RawServer, raw_server, reply


def slow(sock: socket.socket, heard: Heard) -> None:
    time.sleep(0.2)
    sock.sendall(reply(heard.body))


@pytest.fixture
def server() -> Iterator[RawServer]:
    with raw_server(slow) as made:
        yield made


def test_a_crowd_opens_a_hundred_connections_at_most(server: RawServer) -> None:
    async def main() -> list[Any]:
        transport = PoolTransport()
        calls = (transport.send_async(request(server.url)) for _ in range(350))
        return await asyncio.gather(*calls)

    assert {got.raw for got in asyncio.run(main())} == {b"token=1"}
    assert server.connections <= 100


def test_the_wait_for_a_place_is_not_under_the_timeouts(
    server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aio_places, "COUNT", 2)

    async def main() -> list[Any]:
        transport = PoolTransport()
        asked = [request(server.url, timeout=(1.0, 1.0)) for _ in range(16)]
        return await asyncio.gather(*map(transport.send_async, asked))

    begun = time.monotonic()
    assert len(asyncio.run(main())) == 16
    assert time.monotonic() - begun > 1.1 and server.connections <= 2


def test_a_deadline_or_a_cancellation_ends_the_wait_for_a_place(
    server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aio_places, "COUNT", 1)

    async def main() -> None:
        transport = PoolTransport()
        running = asyncio.ensure_future(transport.send_async(request(server.url)))
        await asyncio.sleep(0.02)
        cancelled = asyncio.ensure_future(transport.send_async(request(server.url)))
        with pytest.raises(APIConnectionError, match="The deadline of 0.05 s passed"):
            await transport.send_async(request(server.url, deadline=0.05))
        with raw_server() as other:
            # Another host has places of its own.
            await transport.send_async(request(other.url))
        cancelled.cancel()
        assert (await running).raw == b"token=1"
        assert (await transport.send_async(request(server.url))).raw == b"token=1"
        assert len(server.heard) == 2

    asyncio.run(main())


def test_closing_leaves_waiting_calls_alone(
    server: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aio_places, "COUNT", 1)

    async def main() -> list[Any]:
        transport = PoolTransport()
        calls = [transport.send_async(request(server.url)) for _ in range(3)]
        running = [asyncio.ensure_future(call) for call in calls]
        await running[0]
        await transport.close_async()
        return await asyncio.gather(*running)

    assert [got.raw for got in asyncio.run(main())] == [b"token=1"] * 3


def test_a_place_outlives_a_cancellation_in_the_moment_it_is_handed_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(aio_places, "COUNT", 1)

    async def main() -> bool:
        places = Places()
        await places.take(None)
        waiting = asyncio.ensure_future(places.take(None))
        await asyncio.sleep(0)
        places.give()
        waiting.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await waiting
        return places.are_free

    assert asyncio.run(main())


@contextlib.contextmanager
def refusing_peer() -> Iterator[str]:
    """A peer that reads the head of a request, refuses it, and leaves the connection as it is."""
    kept = []

    def serve(listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = listener.accept()
                kept.append(sock)
                head = b""
                while b"\r\n\r\n" not in head:
                    head += sock.recv(65_536)
                sock.sendall(reply(b"{}", "413 Content Too Large"))

    with contextlib.closing(socket.socket()) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen(9)
        threading.Thread(target=serve, args=(listener,), daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        with contextlib.suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
    for sock in kept:
        sock.close()


class Large:
    length = 9_000_000

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(90):
            yield b"x" * 100_000


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="it counts files")
@pytest.mark.parametrize("body", [b"x" * 9_000_000, Large()], ids=["bytes", "pieces"])
def test_an_upload_that_is_refused_early_leaves_no_socket(body: Any) -> None:
    async def main() -> int:
        transport = PoolTransport()
        with refusing_peer() as url:
            before = files()
            for _ in range(3):
                got = await transport.send_async(request(url, body))
                assert got.code == 413
            await asyncio.sleep(0.2)
            # The peer, in this process, keeps its three.
            return files() - before - 3

    assert asyncio.run(main()) == 0


def files() -> int:
    return sum(
        os.path.islink(path) and os.readlink(path).startswith("socket")
        for path in (f"/proc/self/fd/{name}" for name in os.listdir("/proc/self/fd"))
    )
