"""Cancelling a call at every step: the next caller never reads another's reply, and nothing is left behind."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any, Optional

import pytest

from codegen.runtime import threads
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.message import StripeStreamResponse
from codegen.runtime.threads import library, sleep
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import AIOHTTP, PATHS, THREADS, Path, request
from tests.runtime.raw_server import (
    Heard,
    make_certificate,
    raw_server,
    reply,
    server_context,
)

each_path = pytest.mark.parametrize("path", PATHS, ids=str)


async def whole(path: Path, transport: PoolTransport, asked: Any) -> bytes:
    """Return the body of a reply, streamed or not."""
    got = await path.send(transport, asked)
    if isinstance(got, StripeStreamResponse):
        return b"".join([piece async for piece in got.stream(7)])
    return got.raw


@contextlib.asynccontextmanager
async def echo_in_steps(context: Optional[ssl.SSLContext]) -> Any:
    """A server on the same loop, so that its steps and the client's take turns; it answers with what came."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = int(head.lower().partition(b"content-length: ")[2].split()[0])
                answer = reply(await reader.readexactly(length))
                middle = answer.index(b"\r\n\r\n") + 4
                for part in (
                    answer[:20],
                    answer[20:middle],
                    answer[middle:-5],
                    answer[-5:],
                ):
                    writer.write(part)
                    await writer.drain()
                    await asyncio.sleep(0)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    try:
        port = server.sockets[0].getsockname()[1]
        yield f"http{'s' if context else ''}://127.0.0.1:{port}"
    finally:
        server.close()


CASES = {
    "small": {"stream": False, "size": 10},
    "stream": {"stream": True, "size": 10},
    "upload": {"stream": False, "size": 400_000},
}


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> File:
    return make_certificate(tmp_path_factory.mktemp("tls"))


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("warm", [False, True], ids=["cold", "warm"])
@pytest.mark.parametrize("case", CASES)
def test_cancelled_at_every_step_of_the_loop(
    case: str, warm: bool, tls: bool, certificate: File, capsys: Any
) -> None:
    transport = PoolTransport(ca_bundle_path=str(certificate))
    stream, size = bool(CASES[case]["stream"]), CASES[case]["size"]
    complaints: list[Any] = []

    async def call(url: str, token: str) -> None:
        body = token.encode().ljust(size, b"=")
        asked = request(url, body, stream=stream)
        assert await whole(AIOHTTP, transport, asked) == body

    async def cancelled_at(url: str, step: int) -> bool:
        """Cancel a call after so many steps; False when it was over before."""
        task = asyncio.ensure_future(call(url, f"cancelled {step}"))
        for _ in range(step):
            await asyncio.sleep(0)
        if not task.cancel():
            await task
            return False
        await asyncio.wait([task])
        assert task.cancelled()
        return True

    async def main() -> int:
        asyncio.get_running_loop().set_exception_handler(
            lambda _, context: complaints.append(context)
        )
        context = server_context(certificate) if tls else None
        async with echo_in_steps(context) as url:
            step = 0
            goes_on = True
            while goes_on:
                if not warm:
                    await transport.close_async()
                goes_on = await cancelled_at(url, step)
                await asyncio.gather(*[call(url, f"next {step}/{n}") for n in (1, 2)])
                step += 1
            await transport.close_async()
        return step

    steps = asyncio.run(main())
    gc.collect()
    with capsys.disabled():
        print(f"\n  {case}, warm={warm}, tls={tls}: cancelled at {steps} steps")
    assert complaints == []
    assert steps >= 8


class Gate:
    """Answers up to a byte, waits until the caller is gone, then tries to send the rest."""

    def __init__(self) -> None:
        self.stop: Optional[int] = None
        self.reached = threading.Event()
        self.ended: list[bool] = []

    def __call__(self, sock: socket.socket, heard: Heard) -> bool:
        answer = reply(heard.body)
        stop, self.stop = self.stop, None
        if stop is None:
            sock.sendall(answer)
            return True
        sock.sendall(answer[:stop])
        self.reached.set()
        sock.settimeout(5)
        try:
            self.ended.append(sock.recv(1) == b"")
        except ConnectionResetError:
            self.ended.append(True)
        sock.sendall(answer[stop:])
        return False


async def until(reached: threading.Event) -> None:
    """Wait for an event of a thread, and a moment in any case."""
    await sleep(0.001)
    while not reached.is_set():
        await sleep(0.001)


async def cancelled_when(reached: threading.Event, work: Any) -> None:
    """Run something, and cancel it once an event has come."""
    if library() == "asyncio":
        task = asyncio.ensure_future(work)
        await until(reached)
        task.cancel()
        await asyncio.wait([task])
        assert task.cancelled()
        return
    import trio

    async def cancel() -> None:
        await until(reached)
        scope.cancel()

    async with trio.open_nursery() as nursery:
        nursery.start_soon(cancel)
        with trio.CancelScope() as scope:
            await work
        assert scope.cancelled_caught


@each_path
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_cancelled_at_every_byte_of_the_reply(
    path: Path, stream: bool, capsys: Any
) -> None:
    transport, gate = PoolTransport(), Gate()
    complaints: list[Any] = []
    length = len(reply(b"token=cancelled"))

    async def main(url: str) -> None:
        if library() == "asyncio":
            asyncio.get_running_loop().set_exception_handler(
                lambda _, context: complaints.append(context)
            )
        for stop in range(length):
            gate.stop = stop
            gate.reached.clear()
            gone = request(url, b"token=cancelled", stream=stream)
            await cancelled_when(gate.reached, whole(path, transport, gone))
            token = f"token={stop}".encode()
            got = await whole(path, transport, request(url, token, stream=stream))
            assert got == token
        await transport.close_async()

    with raw_server(gate) as server:
        path.run(lambda: main(server.url))
    gc.collect()
    with capsys.disabled():
        print(f"\n  {path}, stream={stream}: cancelled at {length} bytes")
    assert gate.ended == [True] * length
    assert complaints == []


@each_path
def test_what_is_unsent_when_a_call_is_cancelled_never_leaves(path: Path) -> None:
    transport, stuck, gone = PoolTransport(), threading.Event(), threading.Event()
    body = b"x" * 20_000_000
    received: list[int] = []

    with socket.create_server(("127.0.0.1", 0)) as listener:

        def take_late() -> None:
            sock, _ = listener.accept()
            with sock:
                sock.recv(10)
                stuck.set()
                gone.wait(20)
                sock.settimeout(5)
                with contextlib.suppress(ConnectionResetError):
                    received.append(sum(iter(lambda: len(sock.recv(1_000_000)), 0)))

        server = threading.Thread(target=take_late)
        server.start()

        async def main() -> None:
            url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            sending = path.send(transport, request(url, body))
            await cancelled_when(stuck, sending)
            await sleep(0.05)

        path.run(main)
        # The server has read nothing yet. What still wants to send would be an unclosed transport, and warn.
        gc.collect()
        gone.set()
        server.join()
    assert received == [] or received[0] < len(body)


@pytest.fixture
def two_workers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(threads, "WORKERS", 2)
    monkeypatch.setattr(threads, "_pools", {})
    yield


@pytest.mark.parametrize("path", [p for p in PATHS if p is not AIOHTTP], ids=str)
@pytest.mark.usefixtures("two_workers")
def test_an_attempt_that_has_not_begun_is_never_sent(path: Path) -> None:
    transport = PoolTransport()
    full, go_on = threading.Event(), threading.Event()

    def hold(sock: socket.socket, heard: Heard) -> None:
        if len(server.heard) == 2:
            full.set()
        assert go_on.wait(5)
        sock.sendall(reply(heard.body))

    async def send(token: bytes) -> None:
        got = await whole(path, transport, request(server.url, token))
        assert got == token

    async def main() -> None:
        async def cancel_those_that_wait() -> None:
            await until(full)
            await cancelled_when(full, together([send(b"never") for _ in "123"]))
            go_on.set()

        await together([send(b"1"), send(b"2"), cancel_those_that_wait()])
        await send(b"next")

    with raw_server(hold) as server:
        path.run(main)
        assert sorted(heard.body for heard in server.heard) == [b"1", b"2", b"next"]
    transport.close()


async def together(works: Any) -> None:
    """Await several things at once."""
    if library() == "asyncio":
        await asyncio.gather(*works)
        return
    import trio

    async def wait(work: Any) -> None:
        await work

    async with trio.open_nursery() as nursery:
        for work in works:
            nursery.start_soon(wait, work)


@pytest.mark.usefixtures("two_workers")
def test_the_deadline_holds_when_no_worker_is_free() -> None:
    transport = PoolTransport()

    def slow(sock: socket.socket, _: Heard) -> bool:
        sock.settimeout(5)
        with contextlib.suppress(OSError):
            sock.recv(1)
        return False

    async def main() -> Any:
        busy = [
            asyncio.ensure_future(THREADS.send(transport, request(server.url)))
            for _ in range(2)
        ]
        while len(server.heard) < 2:
            await asyncio.sleep(0.001)
        with pytest.raises(APIConnectionError, match=r"deadline of 0\.1 s") as caught:
            await THREADS.send(transport, request(server.url, deadline=0.1))
        for task in busy:
            task.cancel()
        await asyncio.wait(busy)
        return caught.value

    with raw_server(slow) as server:
        error = asyncio.run(main())
        assert len(server.heard) == 2
    assert error.should_retry is False
    transport.close()


@each_path
def test_sleep_is_cancelled_at_once(path: Path) -> None:
    async def main() -> None:
        came = threading.Event()
        came.set()
        await cancelled_when(came, sleep(60))

    path.run(main)
