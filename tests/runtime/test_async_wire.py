"""What peers do wrong, on each async stack: the outcome is that of a sync call, and it comes in time."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import os
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Coroutine, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, Callable, Optional

import aiohttp
import pytest

from codegen.runtime.aio_failures import failure
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.httpx_client import HTTPXClient
from codegen.runtime.limits import Limit
from codegen.runtime.message import Reply, Request, StripeStreamResponse
from codegen.runtime.threads import library, sleep
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import request
from tests.runtime.raw_server import Heard, RawServer, raw_server, reply

KEY = "sk_test_canary000000000000000"
DATA = os.urandom(200_000)
ZIPPED = gzip.compress(DATA)


class Way:
    """A transport, and the event loop that its requests run on; ``sync`` runs none."""

    def __init__(self, make: Callable[[], Any], runner: str) -> None:
        self.make = make
        self.runner = runner

    def run(self, main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
        if self.runner == "trio":
            import trio

            return trio.run(main)
        return asyncio.run(main())

    def all(self, *requests: Request) -> list[Any]:
        """Send one after the other; return the bodies, and the errors."""
        transport = self.make()
        if self.runner == "sync":
            found = [_outcome(transport, each) for each in requests]
            transport.close()
            return found

        async def main() -> list[Any]:
            return [await _outcome_async(transport, each) for each in requests]

        return list(self.run(main))


def _outcome(transport: Any, asked: Request) -> Any:
    try:
        got = transport.send(asked)
        return got.read() if isinstance(got, StripeStreamResponse) else got.raw
    except APIConnectionError as error:
        return error


async def _outcome_async(transport: Any, asked: Request) -> Any:
    try:
        got = await transport.send_async(asked)
        if isinstance(got, StripeStreamResponse):
            return await got.read_async()
        return got.raw
    except APIConnectionError as error:
        return error


class Timed(PoolTransport):
    """Its requests have a deadline, and so go through aiohttp's session, unlike those without."""

    async def send_async(self, request: Request) -> Reply:
        return await super().send_async(replace(request, limit=Limit(60)))


WAYS = {
    "sync": Way(PoolTransport, "sync"),
    "aiohttp": Way(PoolTransport, "asyncio"),
    "aiohttp session": Way(Timed, "asyncio"),
    "threads": Way(PoolTransport, "trio"),
    "httpx": Way(HTTPXClient, "asyncio"),
    "httpx trio": Way(HTTPXClient, "trio"),
    "httpx sync": Way(lambda: HTTPXClient(allow_sync_methods=True), "sync"),
}
ASYNC = {name: way for name, way in WAYS.items() if "sync" not in name}
each_way = pytest.mark.parametrize("way", WAYS.values(), ids=list(WAYS))
each_async = pytest.mark.parametrize("way", ASYNC.values(), ids=list(ASYNC))


@pytest.fixture
def raw() -> Iterator[RawServer]:
    with raw_server() as server:
        yield server


def answers(server: RawServer, *pieces: bytes) -> None:
    """Let a server answer the path /odd so, piece by piece, and all else well."""

    def behave(sock: socket.socket, heard: Heard) -> None:
        odd = "/odd" in heard.line
        for piece in pieces if odd else (reply(b"well"),):
            sock.sendall(piece)

    server.behave = behave


@pytest.mark.parametrize(
    ("method", "body"),
    [
        ("POST", b"token=1"),
        ("POST", b""),
        ("POST", None),
        ("GET", None),
        ("DELETE", None),
        ("DELETE", b"{}"),
    ],
)
def test_a_request_is_the_same_through_the_session_and_past_it(
    method: str, body: Optional[bytes], raw: RawServer
) -> None:
    answers(raw)
    asked = request(f"{raw.url}/v1/things/a%2Fb?q=%C3%A9&r=+", body, method)
    for headers in (asked.headers, {**asked.headers, "ACCEPT-ENCODING": "gzip"}, {}):
        raw.heard.clear()
        for name in ("aiohttp", "aiohttp session"):
            assert WAYS[name].all(replace(asked, headers=headers)) == [b"well"]
        past, through = raw.heard
        assert (past.line, past.body) == (through.line, through.body)
        assert list(past.headers.items()) == list(through.headers.items())


def test_one_connection_serves_requests_through_the_session_and_past_it(
    raw: RawServer,
) -> None:
    answers(raw)
    timed = request(f"{raw.url}/next", deadline=9)
    plain = request(f"{raw.url}/next")
    assert WAYS["aiohttp"].all(timed, plain, timed, plain) == [b"well"] * 4
    assert raw.connections == 1


def test_a_shorter_time_to_read_counts_on_a_connection_that_had_a_longer_one(
    raw: RawServer,
) -> None:
    def behave(sock: socket.socket, heard: Heard) -> None:
        if "/odd" not in heard.line:
            sock.sendall(reply(b"well"))

    raw.behave = behave
    slow = request(f"{raw.url}/next", timeout=(5.0, 30.0))
    found, error = WAYS["aiohttp"].all(
        slow, request(f"{raw.url}/odd", timeout=(5.0, 0.2))
    )
    assert found == b"well" and "did not answer in time" in str(error)
    assert raw.connections == 1


SUCCESSES = {
    "204 with a body": reply(b"{}", "204 No Content"),
    "304 with a body": reply(b"{}", "304 Not Modified"),
    "bytes after it": reply(b"whole") + b"XXX",
    "a reply after it": reply(b"whole") + reply(b"another's"),
    "interim and bytes": b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    + reply(b"whole")
    + b"XXX",
    "bytes after its chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"5\r\nwhole\r\n0\r\n\r\nXXX",
}


@each_way
@pytest.mark.parametrize("what", SUCCESSES)
def test_a_whole_reply_counts_whatever_follows(
    way: Way, what: str, raw: RawServer
) -> None:
    answers(raw, SUCCESSES[what])
    asked = [request(f"{raw.url}/{name}") for name in ("odd", "next")]
    expected = b"" if "body" in what else b"whole"
    assert way.all(*asked) == [expected, b"well"]


CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
MALFORMED = {
    "negative": b"-5\r\nwhole\r\n0\r\n\r\n",
    "no number": b"zz\r\nwhole\r\n0\r\n\r\n",
    "after a good one": b"5\r\nwhole\r\nzz\r\n",
}


@each_way
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("pieces", [1, 2])
@pytest.mark.parametrize("what", MALFORMED)
def test_a_malformed_chunk_breaks_the_reply(
    way: Way, what: str, pieces: int, stream: bool, raw: RawServer
) -> None:
    def behave(sock: socket.socket, heard: Heard) -> None:
        sock.sendall(CHUNKED if pieces == 2 else CHUNKED + MALFORMED[what])
        if pieces == 2:
            time.sleep(0.05)
            sock.sendall(MALFORMED[what])

    raw.behave = behave
    # The connection stays open: whoever does not notice waits for ever, or for the deadline.
    (error,) = way.all(request(f"{raw.url}/odd", stream=stream, deadline=10))
    assert isinstance(error, APIConnectionError) and error.should_retry
    assert "broke before the reply was whole" in str(error)


def test_a_malformed_chunk_without_the_compiled_parser(raw: RawServer) -> None:
    answers(raw, CHUNKED, MALFORMED["negative"])
    program = """
import asyncio, sys
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import request
for stream in (False, True):
    async def main():
        got = await PoolTransport().send_async(request(sys.argv[1], stream=stream, deadline=10))
        await got.read_async()
    try:
        asyncio.run(main())
    except Exception as error:
        print(type(error).__name__, error.should_retry, "broke before" in str(error))
"""
    found = subprocess.run(
        [sys.executable, "-c", program, f"{raw.url}/odd"],
        env={**os.environ, "AIOHTTP_NO_EXTENSIONS": "1"},
        capture_output=True,
        text=True,
    )
    assert found.stdout == "APIConnectionError True True\n" * 2, found.stderr


INTERIM = {
    "101": (b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",),
    "101 upgraded": (
        b"HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n",
    ),
}


@each_way
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("what", INTERIM)
def test_what_was_not_asked_for(
    way: Way, what: str, stream: bool, raw: RawServer
) -> None:
    answers(raw, *INTERIM[what])
    odd = request(f"{raw.url}/odd", stream=stream)
    error, after = way.all(odd, request(f"{raw.url}/next"))
    assert isinstance(error, APIConnectionError) and after == b"well"
    assert error.http_status is None and error.should_retry
    assert "broke before the reply was whole" in str(error)
    assert raw.connections == 2


@pytest.mark.parametrize("name", ["sync", "aiohttp", "threads"])
def test_interim_replies_without_end(name: str, raw: RawServer) -> None:
    def endless(sock: socket.socket, heard: Heard) -> None:
        with contextlib.suppress(OSError):
            for _ in range(2000):
                sock.sendall(b"HTTP/1.1 103 Early Hints\r\n\r\n")
                time.sleep(0.002)

    raw.behave = endless
    (error,) = WAYS[name].all(request(raw.url))
    assert "answers with what was not asked for" in str(error)


GZIPPED = {
    "whole": (ZIPPED, True),
    "cut": (ZIPPED[:120_000], False),
    "cut in the sum": (ZIPPED[:-3], False),
    "two": (gzip.compress(DATA[:9]) + gzip.compress(DATA[9:]), True),
    "bytes after it": (ZIPPED + b"junk", False),
    "empty": (b"", None),
}


# httpx leaves generators of its own unfinished, of which trio complains.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@each_way
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("what", GZIPPED)
def test_a_compressed_body_is_whole_or_an_error(
    way: Way, what: str, stream: bool, raw: RawServer
) -> None:
    body, good = GZIPPED[what]
    answers(raw, reply(body, content_encoding="gzip"))
    (found,) = way.all(request(f"{raw.url}/odd", stream=stream))
    if good is False:
        assert isinstance(found, APIConnectionError) and found.should_retry
        assert "broke before the reply was whole" in str(found)
    else:
        assert found == (DATA if good else b"")


@each_async
def test_a_coding_that_was_not_asked_for_stays(way: Way, raw: RawServer) -> None:
    answers(raw, reply(b"as it is", content_encoding="br"))
    assert way.all(request(f"{raw.url}/odd")) == [b"as it is"]
    assert raw.heard[0].headers["accept-encoding"] == "gzip, deflate"


@contextlib.contextmanager
def deaf_peer() -> Iterator[str]:
    """A peer that takes connections and reads nothing."""
    with contextlib.closing(socket.socket()) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        listener.bind(("127.0.0.1", 0))
        listener.listen(9)
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


class Large:
    length = 6_000_000

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(60):
            yield b"x" * 100_000


@each_async
@pytest.mark.parametrize("body", [b"x" * 6_000_000, Large()], ids=["bytes", "pieces"])
def test_an_upload_that_nobody_reads_ends(way: Way, body: Any) -> None:
    with deaf_peer() as url:
        begun = time.monotonic()
        (error,) = way.all(request(url, body, timeout=(1.0, 0.4), deadline=8))
        assert time.monotonic() - begun < 4
    assert isinstance(error, APIConnectionError) and error.should_retry
    assert "did not answer in time" in str(error)


def test_an_upload_may_take_longer_than_each_of_its_parts() -> None:
    def slowly(listener: socket.socket) -> None:
        sock, _ = listener.accept()
        data = b""
        with sock:
            while not data.endswith(b"END"):
                data = (data + sock.recv(1_000_000))[-3:]
                time.sleep(0.01)
            sock.sendall(reply(b"whole"))

    with contextlib.closing(socket.socket()) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(1)
        threading.Thread(target=slowly, args=(listener,), daemon=True).start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        body = b"x" * 60_000_000 + b"END"
        begun = time.monotonic()
        asked = request(url, body, timeout=(1.0, 0.4))
        assert WAYS["aiohttp"].all(asked) == [b"whole"]
        assert time.monotonic() - begun > 0.4


def slow(sock: socket.socket, heard: Heard) -> None:
    """Answer late, in two parts."""
    answer = reply(heard.body)
    time.sleep(0.15)
    sock.sendall(answer[:-1])
    time.sleep(0.15)
    sock.sendall(answer[-1:])


async def meanwhile(work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """Run ``work`` at the side; return how to wait for its result."""
    if library() == "asyncio":
        task = asyncio.ensure_future(work())
        await asyncio.sleep(0)
        return lambda: task
    raise AssertionError("only on asyncio")


@pytest.mark.parametrize("name", ["aiohttp", "httpx"])
@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("begun", [0.0, 0.1, 0.2])
def test_closing_leaves_running_calls_alone(
    name: str, stream: bool, begun: float
) -> None:
    way = WAYS[name]

    async def main() -> None:
        transport = way.make()

        async def call(body: bytes) -> Any:
            got = await transport.send_async(request(server.url, body, stream=stream))
            return await got.read_async() if stream else got.raw

        # An idle one, and one in use.
        await call(b"first")
        assert len(server._open) == 1
        running = await meanwhile(lambda: call(b"second"))
        await sleep(begun)
        await transport.close_async()
        assert await running() == b"second"
        await until(lambda: not server._open)
        assert await call(b"third") == b"third"
        await transport.close_async()
        await until(lambda: not server._open)

    with raw_server(slow) as server:
        way.run(main)


@pytest.mark.parametrize("name", ["aiohttp", "httpx"])
def test_closing_ends_what_is_idle_beside_an_open_stream(name: str) -> None:
    way = WAYS[name]

    async def main() -> None:
        transport = way.make()
        with raw_server() as server, raw_server() as other:
            # More than is read ahead, or it would be idle, too.
            answers(other, reply(DATA * 100))
            asked = request(f"{other.url}/odd", stream=True)
            stream = await transport.send_async(asked)
            await transport.send_async(request(server.url))
            assert len(server._open) == 1
            await transport.close_async()
            await until(lambda: not server._open)
            assert len(other._open) == 1
            assert await stream.read_async() == DATA * 100
            await until(lambda: not other._open)

    way.run(main)


async def until(condition: Callable[[], bool]) -> None:
    for _ in range(300):
        if condition():
            return
        await sleep(0.01)
    raise AssertionError("it never came to that")


@each_async
def test_many_open_streams_keep_no_call_waiting(way: Way, raw: RawServer) -> None:
    """More than the hundred connections that aiohttp counts over all hosts."""
    answers(raw, reply(DATA * 20))

    async def main() -> bytes:
        transport = way.make()
        asked = request(f"{raw.url}/odd", stream=True)
        held = [await transport.send_async(asked) for _ in range(101)]
        found = await transport.send_async(request(f"{raw.url}/next", deadline=3))
        for stream in held:
            stream.close()
        await sleep(0.05)
        return bytes(found.raw)

    assert way.run(main) == b"well"


@pytest.mark.parametrize("name", ["sync", "aiohttp", "threads", "httpx"])
def test_the_dot_that_ends_a_name(name: str, raw: RawServer) -> None:
    url = f"http://localhost.:{raw.port}"
    assert WAYS[name].all(request(url)) == [b"token=1"]
    assert raw.heard[0].headers["host"] == f"localhost:{raw.port}"


def frames(error: BaseException) -> Iterator[str]:
    """Yield what the frames hold that a crash reporter would show: of an error, and of all that led to it."""
    found, left = set(), [error]
    while left:
        each = left.pop()
        if each is None or id(each) in found:
            continue
        found.add(id(each))
        left += [each.__cause__, each.__context__]  # type: ignore[list-item]
        trace = each.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            # This test's own frames know it, of course.
            if code.co_filename != __file__:
                for value in trace.tb_frame.f_locals.values():
                    yield f"{code.co_filename}:{code.co_name} {value!r}"
            trace = trace.tb_next


BREAKS = {"cut": reply(b"x" * 10)[:-3], "garbage": b"SSH-2.0\r\n\r\n", "none": b""}


@each_async
@pytest.mark.parametrize("what", BREAKS)
def test_no_key_in_the_frames_behind_an_error(
    way: Way, what: str, raw: RawServer
) -> None:
    def end(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(BREAKS[what])
        return False

    raw.behave = end
    (error,) = way.all(request(raw.url))
    # aiohttp's error for what is no reply shows the request.
    assert what == "garbage" or str(error.__cause__)
    assert not [held for held in frames(error) if KEY in held]


@pytest.mark.parametrize("name", ["aiohttp", "httpx", "httpx trio"])
def test_no_key_in_the_frames_behind_a_refused_connection(name: str) -> None:
    with contextlib.closing(socket.socket()) as unused:
        unused.bind(("127.0.0.1", 0))
        (error,) = WAYS[name].all(
            request(f"http://127.0.0.1:{unused.getsockname()[1]}")
        )
    assert not [held for held in frames(error) if KEY in held]


@pytest.mark.parametrize("name", ["aiohttp", "httpx"])
def test_no_key_in_the_frames_behind_a_cancellation(name: str) -> None:
    async def main() -> BaseException:
        transport = WAYS[name].make()
        task = asyncio.ensure_future(transport.send_async(request(server.url)))
        await asyncio.sleep(0.05)
        task.cancel()
        try:
            await task
        except asyncio.CancelledError as error:
            return error
        raise AssertionError("it was not cancelled")

    with raw_server(slow) as server:
        error = WAYS[name].run(main)
        assert not [held for held in frames(error) if KEY in held]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@each_async
def test_a_stream_that_was_closed_early_is_not_whole(way: Way, raw: RawServer) -> None:
    answers(raw, reply(DATA * 20))

    async def main() -> None:
        transport = way.make()
        asked = request(f"{raw.url}/odd", stream=True)
        stream = await transport.send_async(asked)
        assert await stream.io.read_async(10)
        stream.close()
        await sleep(0.05)
        with pytest.raises((ValueError, APIConnectionError)):
            await stream.read_async()

    way.run(main)


def test_an_untrusted_certificate_as_the_oldest_aiohttp_tells_it() -> None:
    key: Any = SimpleNamespace(host="h", port=443, is_ssl=True, ssl=True)
    error = aiohttp.ClientConnectorCertificateError(key, ssl.SSLError("self-signed"))
    # 3.12.0 never sets it.
    error.__dict__.pop("_os_error", None)
    found = failure(error, request("https://h/v1"), None)
    assert "ca_bundle_path" in str(found) and "self-signed" in repr(found.__cause__)
