"""Async requests on each path: over aiohttp, on worker threads, under trio and under anyio."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import time
import warnings
from collections.abc import Iterator
from pathlib import Path as File
from typing import Any

import pytest

from codegen.runtime import requestor
from codegen.runtime.call import Call
from codegen.runtime.config import Settings, mask
from codegen.runtime.errors import APIConnectionError
from codegen.runtime.message import StripeResponse, StripeStreamResponse
from codegen.runtime.threads import in_thread, library, sleep
from codegen.runtime.transport import PoolTransport
from tests.runtime.async_paths import AIOHTTP, PATHS, THREADS, Path, request
from tests.runtime.raw_server import (
    Heard,
    RawServer,
    make_certificate,
    raw_server,
    reply,
    server_context,
)
from tests.runtime.server import ScriptedServer

each_path = pytest.mark.parametrize("path", PATHS, ids=str)
both_paths = pytest.mark.parametrize("path", (AIOHTTP, THREADS), ids=str)


@pytest.fixture
def transport() -> Iterator[PoolTransport]:
    made = PoolTransport()
    yield made
    made.close()


@pytest.fixture
def raw() -> Iterator[RawServer]:
    with raw_server() as server:
        yield server


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> File:
    return make_certificate(tmp_path_factory.mktemp("tls"))


def one(path: Path, transport: PoolTransport, asked: Any) -> Any:
    """Run one request on a loop of its own, and return its reply, a stream read to its end."""

    async def main() -> Any:
        got = await path.send(transport, asked)
        if isinstance(got, StripeStreamResponse):
            return await got.read_async()
        return got

    return path.run(main)


def error_of(path: Path, transport: PoolTransport, asked: Any) -> APIConnectionError:
    with pytest.raises(APIConnectionError) as caught:
        one(path, transport, asked)
    assert "canary" not in f"{caught.value!s}{caught.value!r}{caught.value.__cause__!r}"
    return caught.value


@each_path
def test_exactly_these_headers_leave(
    path: Path, transport: PoolTransport, raw: RawServer
) -> None:
    got = one(path, transport, request(raw.url))
    assert isinstance(got, StripeResponse)
    assert (got.code, got.raw, got.request_id) == (200, b"token=1", "req_1")
    assert raw.heard[0].line == "POST /v1/things HTTP/1.1"
    assert raw.heard[0].headers == {
        "host": f"127.0.0.1:{raw.port}",
        "authorization": "Bearer sk_test_canary000000000000000",
        "content-type": "application/x-www-form-urlencoded",
        "idempotency-key": "key_1",
        "accept-encoding": "gzip, deflate",
        "content-length": "7",
    }


@both_paths
def test_the_target_leaves_as_it_is(
    path: Path, transport: PoolTransport, raw: RawServer
) -> None:
    target = "/v1/things/a%2Fb%20c?expand[0]=%41&x=%2B+%7E"
    one(path, transport, request(raw.url + target, None, "GET"))
    assert raw.heard[0].line == f"GET {target} HTTP/1.1"


@both_paths
def test_a_user_in_the_address_sets_no_header(
    path: Path, transport: PoolTransport, raw: RawServer
) -> None:
    url = f"http://user:secret@127.0.0.1:{raw.port}/v1/things"
    assert one(path, transport, request(url)).code == 200
    assert raw.heard[0].headers["host"] == f"127.0.0.1:{raw.port}"
    assert raw.heard[0].headers["authorization"].startswith("Bearer ")


class Counted:
    """A body that is not in memory."""

    length = 300_000

    def __init__(self) -> None:
        self.begun = 0

    def __iter__(self) -> Iterator[bytes]:
        self.begun += 1
        for _ in range(3):
            yield b"x" * 100_000


@each_path
@pytest.mark.parametrize("body", [b"", b"y" * 3_000_000, Counted()], ids=repr)
def test_bodies_of_every_size(
    path: Path, transport: PoolTransport, raw: RawServer, body: Any
) -> None:
    async def main() -> Any:
        first = await path.send(transport, request(raw.url, body))
        return first, await path.send(transport, request(raw.url, body))

    whole = body if isinstance(body, bytes) else b"x" * 300_000
    for got in path.run(main):
        assert got.raw == whole
    assert raw.heard[0].headers["content-length"] == str(len(whole))
    assert "transfer-encoding" not in raw.heard[0].headers


class Unreadable(Counted):
    def __iter__(self) -> Iterator[bytes]:
        yield b"x"
        raise FileNotFoundError("gone.pdf")


@both_paths
def test_an_upload_that_cannot_be_read_is_no_network_error(
    path: Path, transport: PoolTransport, raw: RawServer
) -> None:
    with pytest.raises(FileNotFoundError, match=r"gone\.pdf"):
        one(path, transport, request(raw.url, Unreadable()))


@both_paths
@pytest.mark.parametrize("stream", [False, True])
def test_gzip(
    path: Path, transport: PoolTransport, raw: RawServer, stream: bool
) -> None:
    packed = gzip.compress(b'{"a": 1}' * 1000)
    raw.behave = lambda sock, _: sock.sendall(reply(packed, content_encoding="gzip"))
    got = one(path, transport, request(raw.url, stream=stream))
    assert (got if stream else got.raw) == b'{"a": 1}' * 1000


CUTS = {
    "in the body": (reply(b"x" * 10)[:-3], 200),
    "after the head": (reply(b"x" * 10)[:-10], 200),
    "in the head": (b"HTTP/1.1 200 OK\r\nContent-", None),
    "before the head": (b"", None),
    "no HTTP": (b"SSH-2.0-OpenSSH\r\n\r\n", None),
    "in a chunk": (
        b"HTTP/1.1 200 OK\r\nRequest-Id: req_1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        200,
    ),
    "broken gzip": (reply(b"no gzip at all", content_encoding="gzip"), 200),
    "an error's body": (reply(b"x" * 10, "402 Payment Required")[:-3], 402),
}


@both_paths
@pytest.mark.parametrize("what", CUTS)
def test_a_reply_that_is_cut_is_an_error_that_is_retried(
    path: Path, transport: PoolTransport, raw: RawServer, what: str
) -> None:
    data, status = CUTS[what]

    def cut(sock: socket.socket, _: Heard) -> bool:
        sock.sendall(data)
        return False

    raw.behave = cut
    error = error_of(path, transport, request(raw.url))
    assert error.should_retry
    assert error.http_status == status
    assert error.headers.get("request-id") == (status and "req_1")
    assert "broke before the reply was whole" in str(error)
    assert len(raw.heard) == 1


@both_paths
@pytest.mark.parametrize("method", ["GET", "DELETE", "POST"])
def test_a_connection_dropped_while_a_reply_is_due_is_not_hidden(
    path: Path, transport: PoolTransport, raw: RawServer, method: str
) -> None:
    # aiohttp itself would send a GET and a DELETE again.
    async def main() -> None:
        await path.send(transport, request(raw.url, None, method))
        raw.behave = lambda *_: False
        with pytest.raises(APIConnectionError):
            await path.send(transport, request(raw.url, None, method))

    path.run(main)
    assert [heard.connection for heard in raw.heard] == [1, 1]


@both_paths
def test_a_connection_that_was_closed_while_idle_takes_no_post(
    path: Path, transport: PoolTransport, raw: RawServer
) -> None:
    def answer_and_close(sock: socket.socket, heard: Heard) -> bool:
        sock.sendall(reply(heard.body))
        return False

    async def main() -> None:
        raw.behave = answer_and_close
        await path.send(transport, request(raw.url))
        # The loop does not run meanwhile, so that it has noticed nothing.
        time.sleep(0.1)
        await path.send(transport, request(raw.url))

    path.run(main)
    assert [heard.connection for heard in raw.heard] == [1, 2]


@both_paths
@pytest.mark.parametrize("late", [0.0, 0.05])
def test_a_second_reply_that_nobody_asked_for_reaches_nobody(
    path: Path, transport: PoolTransport, raw: RawServer, late: float
) -> None:
    def twice(sock: socket.socket, heard: Heard) -> None:
        sock.sendall(reply(heard.body))
        time.sleep(late)
        sock.sendall(reply(b"of another"))

    async def main() -> Any:
        raw.behave = twice
        first = await path.send(transport, request(raw.url, b"1"))
        await asyncio.sleep(0.15)
        second = await path.send(transport, request(raw.url, b"2"))
        return first.raw, second.raw

    assert path.run(main) == (b"1", b"2")


@both_paths
def test_redirects_cookies_and_netrc_mean_nothing(
    path: Path,
    transport: PoolTransport,
    raw: RawServer,
    tmp_path: File,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "netrc").write_text("default login canary password canary\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    raw.behave = lambda sock, _: sock.sendall(
        reply(b"{}", "302 Found", location=f"{raw.url}/other", set_cookie="a=b; Path=/")
    )

    # By name: aiohttp's own jar keeps no cookies of bare addresses.
    url = f"http://localhost:{raw.port}"

    async def main() -> Any:
        await path.send(transport, request(url))
        return await path.send(transport, request(url))

    assert path.run(main).code == 302
    assert [heard.line for heard in raw.heard] == ["POST /v1/things HTTP/1.1"] * 2
    assert "cookie" not in raw.heard[1].headers
    assert raw.heard[1].headers["authorization"].startswith("Bearer ")


@both_paths
def test_nobody_listens(path: Path, transport: PoolTransport) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    error = error_of(path, transport, request(f"http://127.0.0.1:{port}"))
    assert error.should_retry
    assert f"No connection could be made to http://127.0.0.1:{port}" in str(error)


@both_paths
def test_tls_with_a_private_ca(path: Path, certificate: File) -> None:
    trusting = PoolTransport(ca_bundle_path=str(certificate))
    with raw_server(context=server_context(certificate)) as server:
        for _ in range(2):
            assert one(path, trusting, request(server.url)).raw == b"token=1"
        error = error_of(path, PoolTransport(), request(server.url))
        assert not error.should_retry
        assert "ca_bundle_path" in str(error)
        careless = PoolTransport(verify_ssl_certs=False)
        with warnings.catch_warnings():
            # Once per process, so that only the first of these two paths hears it.
            warnings.simplefilter("ignore", UserWarning)
            assert one(path, careless, request(server.url)).raw == b"token=1"
    trusting.close()
    careless.close()


def proxy_behaviour(target: int) -> Any:
    """A proxy that wants a password, and tunnels everything to one port."""

    def pump(source: Any, sink: Any) -> None:
        import contextlib

        with contextlib.suppress(OSError):
            while True:
                data = source.recv(65_536)
                if not data:
                    break
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)

    def behave(sock: socket.socket, heard: Heard) -> object:
        import threading

        if heard.headers.get("proxy-authorization") != "Basic Y2FuYXJ5OnB3w6k=":
            sock.sendall(reply(b"", "407 Proxy Authentication Required"))
            return False
        if not heard.line.startswith("CONNECT "):
            return sock.sendall(reply(heard.line.encode()))
        with socket.create_connection(("127.0.0.1", target)) as onward:
            sock.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=pump, args=(onward, sock))
            back.start()
            pump(sock, onward)
            back.join()
        return False

    return behave


@both_paths
def test_a_proxy_with_a_password(path: Path, certificate: File) -> None:
    with raw_server(context=server_context(certificate)) as server:
        with raw_server(proxy_behaviour(server.port)) as proxy:
            address = f"http://canary:pw%C3%A9@127.0.0.1:{proxy.port}"
            through = PoolTransport(address, ca_bundle_path=str(certificate))
            assert one(path, through, request(server.url)).raw == b"token=1"
            assert proxy.heard[0].line == f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"
            assert "authorization" not in proxy.heard[0].headers
            assert "proxy-authorization" not in server.heard[0].headers
            plain = one(path, through, request("http://api.test/v1/x"))
            assert plain.raw == b"POST http://api.test/v1/x HTTP/1.1"
            locked = PoolTransport(
                f"http://127.0.0.1:{proxy.port}", ca_bundle_path=str(certificate)
            )
            error = error_of(path, locked, request(server.url))
            assert "The proxy on the way to" in str(error)
            assert not error.should_retry
            through.close()
            locked.close()


@both_paths
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_is_not_there(path: Path, scheme: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    through = PoolTransport(f"http://canary:canary@127.0.0.1:{port}")
    error = error_of(path, through, request(f"{scheme}://api.test/v1/x"))
    assert f"The proxy on the way to {scheme}://api.test could not be used." in str(
        error
    )
    assert error.should_retry


@both_paths
def test_the_environments_proxy_and_no_proxy(
    path: Path, raw: RawServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raw_server(proxy_behaviour(raw.port)) as proxy:
        monkeypatch.setenv(
            "http_proxy", f"http://canary:pw%C3%A9@127.0.0.1:{proxy.port}"
        )
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        by_environment = PoolTransport()
        assert one(path, by_environment, request(raw.url)).raw == b"token=1"
        assert proxy.heard == []
        got = one(path, by_environment, request("http://api.test/v1/x"))
        assert got.raw == b"POST http://api.test/v1/x HTTP/1.1"
        by_environment.close()


@each_path
@pytest.mark.parametrize("left", ["break", "with", "error", "cancel", "unread"])
def test_a_stream_that_is_left_early_closes_its_connection(
    path: Path, transport: PoolTransport, raw: RawServer, left: str
) -> None:
    ended: list[bool] = []

    def endless(sock: socket.socket, _: Heard) -> bool:
        sock.sendall(reply(b"", content_length="1000000") + b"x" * 100)
        if left == "cancel":
            sock.settimeout(5)
            ended.append(sock.recv(1) == b"")
            return False
        try:
            while True:
                sock.sendall(b"x" * 1000)
                time.sleep(0.01)
        except OSError:
            ended.append(True)
        return False

    async def read(got: Any) -> None:
        async for _ in got.stream(100):
            if left == "break":
                break
            if left == "error":
                raise KeyError("x")
            if left == "with":
                return

    async def main() -> None:
        raw.behave = endless
        got = await path.send(transport, request(raw.url, stream=True))
        if left == "break":
            await read(got)
        elif left == "cancel":
            await cancelled_after(0.1, read(got))
        elif left == "error":
            with pytest.raises(KeyError):
                await read(got)
        else:
            async with got:
                if left == "with":
                    await read(got)
        for _ in range(100):
            if ended:
                break
            await sleep(0.02)

    path.run(main)
    assert ended == [True]


async def cancelled_after(seconds: float, work: Any) -> None:
    """Run something, and cancel it after a time."""
    if library() == "asyncio":
        task = asyncio.ensure_future(work)
        await asyncio.sleep(seconds)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return
    import trio

    with trio.move_on_after(seconds) as scope:
        await work
    assert scope.cancelled_caught


def test_blocking_reads_of_an_async_stream_are_refused(
    transport: PoolTransport, raw: RawServer
) -> None:
    async def main() -> None:
        got: Any = await AIOHTTP.send(transport, request(raw.url, stream=True))
        with pytest.raises(RuntimeError, match="read_async"):
            got.read()

    asyncio.run(main())


@each_path
@pytest.mark.parametrize("stream", [False, True])
def test_an_error_status_is_a_whole_reply(
    path: Path, transport: PoolTransport, raw: RawServer, stream: bool
) -> None:
    raw.behave = lambda sock, _: sock.sendall(reply(b"{}", "402 Payment Required"))

    async def main() -> Any:
        got = await path.send(transport, request(raw.url, stream=stream))
        body = got.raw if isinstance(got, StripeResponse) else await got.read_async()
        return got.code, body

    assert path.run(main) == (402, b"{}")


@each_path
def test_many_at_once_match_their_callers(
    path: Path, transport: PoolTransport, raw: RawServer
) -> None:
    got: dict[int, bytes] = {}

    async def send(number: int) -> None:
        body = json.dumps({"token": number}).encode()
        got[number] = (await path.send(transport, request(raw.url, body))).raw  # type: ignore[union-attr]

    async def main() -> None:
        if library() == "asyncio":
            await asyncio.gather(*map(send, range(200)))
            return
        import trio

        async with trio.open_nursery() as nursery:
            for number in range(200):
                nursery.start_soon(send, number)

    path.run(main)
    assert len(got) == 200
    assert all(json.loads(body) == {"token": number} for number, body in got.items())


def test_without_any_event_loop_the_error_says_so() -> None:
    with pytest.raises(RuntimeError, match="under asyncio or trio"):
        in_thread(mask, "x").send(None)


@each_path
def test_context_variables_reach_the_worker(path: Path) -> None:
    from contextvars import ContextVar

    variable: ContextVar[str] = ContextVar("variable")

    async def main() -> str:
        variable.set("seen")
        return await in_thread(variable.get)

    assert path.run(main) == "seen"


@pytest.mark.parametrize(
    ("way", "engine"), [("sync", "http.client"), ("async", "aiohttp")]
)
def test_C_8_the_header_names_what_sends(
    server: ScriptedServer, settings: Settings, way: str, engine: str
) -> None:
    call = Call("get", "/v1/things")
    if way == "sync":
        requestor.send(settings, call)
    else:
        asyncio.run(requestor.send_async(settings, call))
    told = server.last.header("X-Stripe-Client-User-Agent") or ""
    assert json.loads(told)["httplib"] == engine
