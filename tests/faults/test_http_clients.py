"""stripe-python's HTTP clients as adapters, on real sockets (G-1 to G-9, H-4, S-2, V-4, D-19, D-33, D-34, D-50 to D-52)."""

from __future__ import annotations

import asyncio
import gzip
import json
import os
import ssl
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.runtime.builtin_clients import (
    AIOHTTPClient,
    UrllibClient,
    new_default_http_client,
    new_http_client_async_fallback,
)
from codegen.runtime.config import Settings
from codegen.runtime.errors import (
    APIConnectionError,
    InvalidRequestError,
    StripeError,
)
from codegen.runtime.http_clients import HTTPClient
from codegen.runtime.httpx_client import HTTPXClient
from codegen.runtime.requestor import (
    Call,
    send,
    send_async,
    send_stream,
    send_stream_async,
)
from codegen.runtime.requests_client import RequestsClient
from tests.faults.conftest import KEY, Trust
from tests.faults.server import (
    CLOSE,
    HOLD,
    RESET,
    Arrived,
    FaultServer,
    ProxyServer,
    chunked,
    reply,
)
from tests.runtime.multipart_parser import read_parts

PDF = b"%PDF-1.7" + os.urandom(300_000)
ZIPPED = gzip.compress(PDF)
GZIP = [("Content-Encoding", "gzip")]
LATE = [("Set-Cookie", "late=1; Path=/")]

Run = Callable[..., Any]


class Way:
    """One client, and how calls are made with it: sync, or each on an event loop of its own."""

    def __init__(self, make: Callable[..., Any], is_async: bool) -> None:
        self.make = make
        self.is_async = is_async
        self.made: list[Any] = []

    def settings(self, url: str, client: Any = None, **options: Any) -> Settings:
        if client is None:
            client = self.client()
        return Settings(
            api_key=KEY,
            stripe_version="2025-09-30.clover",
            base_addresses={"api": url, "files": url},
            max_network_retries=options.pop("max_network_retries", 0),
            timeout=options.pop("timeout", 5.0),
            transport=client,
            **options,
        )

    def client(self, **options: Any) -> Any:
        self.made.append(self.make(**options))
        return self.made[-1]

    def send(self, settings: Settings, call: Call) -> Any:
        if self.is_async:
            return asyncio.run(send_async(settings, call))
        return send(settings, call)

    def read(self, settings: Settings, call: Call) -> bytes:
        if not self.is_async:
            with send_stream(settings, call) as stream:
                return b"".join(stream)

        async def reading() -> bytes:
            async with await send_stream_async(settings, call) as stream:
                return b"".join([piece async for piece in stream.stream()])

        return asyncio.run(reading())

    def close(self) -> None:
        for client in self.made:
            client.close()


def sync_httpx(**options: Any) -> HTTPXClient:
    return HTTPXClient(allow_sync_methods=True, **options)


WAYS: dict[str, tuple[Callable[..., Any], bool]] = {
    "requests": (RequestsClient, False),
    "requests async": (RequestsClient, True),
    "httpx": (sync_httpx, False),
    "httpx async": (HTTPXClient, True),
    "urllib": (UrllibClient, False),
    "urllib async": (UrllibClient, True),
    "aiohttp": (AIOHTTPClient, True),
}


@pytest.fixture(params=list(WAYS))
def way(request: pytest.FixtureRequest) -> Iterator[Way]:
    found = Way(*WAYS[request.param])
    yield found
    found.close()


GET = Call("get", "/v1/things")
POST = Call("post", "/v1/things", {"a": "b"})
DOWNLOAD = Call("get", "/v1/quotes/qt_1/pdf")


def test_g_8_a_request_arrives_as_it_was_made(way: Way, faults: FaultServer) -> None:
    found = way.send(way.settings(faults.url), POST)
    assert found.code == 200 and found.data["object"] == "thing"
    (came,) = faults.arrived
    assert (came.method, came.target, came.body) == ("POST", "/v1/things", b"a=b")
    assert came.headers["authorization"] == f"Bearer {KEY}"
    assert came.headers["content-type"] == "application/x-www-form-urlencoded"
    assert came.headers["idempotency-key"] == found.sent_key
    assert "cookie" not in came.headers
    for library in ("python-requests", "python-httpx", "aiohttp/"):
        assert library not in came.headers["user-agent"]


def test_retries_are_the_requestors(way: Way, faults: FaultServer) -> None:
    faults.answers = [[RESET], [reply(b"{}", 503)], [reply(b'{"a": 1}')]]
    found = way.send(way.settings(faults.url, max_network_retries=2), POST)
    assert found.data == {"a": 1} and found.attempts == 3
    assert len({came.headers["idempotency-key"] for came in faults.arrived}) == 1
    assert len(faults.arrived) == 3


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_g_5_redirects_are_not_followed(
    status: int, way: Way, faults: FaultServer
) -> None:
    faults.default = [reply(b"{}", status, [("Location", f"{faults.url}/v1/other")])]
    for call in (GET, POST):
        with pytest.raises(StripeError) as caught:
            way.send(way.settings(faults.url), call)
        assert caught.value.http_status == status
    assert [came.target for came in faults.arrived] == ["/v1/things"] * 2


def test_g_6_netrc_is_not_read(
    way: Way, faults: FaultServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(netrc))
    way.send(way.settings(faults.url), GET)
    assert faults.arrived[0].headers["authorization"] == f"Bearer {KEY}"


def test_d_33_no_cookies_are_kept(way: Way, faults: FaultServer) -> None:
    faults.default = [reply(b"{}", headers=LATE)]
    settings = way.settings(faults.url)
    for _ in range(2):
        way.send(settings, GET)
    assert "cookie" not in faults.arrived[1].headers


BROKEN: dict[str, tuple[Any, str]] = {
    "reset": ([RESET], "broke"),
    "closed": ([CLOSE], "broke"),
    "cut short": ([reply(b"{}", length=500), CLOSE], "broke"),
    "reset within the body": ([reply(b"{}", length=500), 0.05, RESET], "broke"),
    "chunks cut short": ([chunked(b"{}", end=b""), CLOSE], "broke"),
    "silent": ([HOLD], "in time"),
    "silent within the body": ([reply(b"{}", length=500), HOLD], "in time"),
    "not gzip": ([reply(b"no gzip", headers=GZIP)], "broke"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_d_34_what_the_network_did_may_be_repeated(
    name: str, way: Way, faults: FaultServer
) -> None:
    answer, text = BROKEN[name]
    faults.answers = [answer]
    settings = way.settings(faults.url, timeout=0.3)
    with pytest.raises(APIConnectionError, match=text) as caught:
        way.send(settings, POST)
    assert caught.value.should_retry
    assert KEY not in repr(caught.value.__cause__) + str(caught.value)
    assert way.send(settings, POST).code == 200


def test_d_34_no_connection_may_be_repeated(way: Way, faults: FaultServer) -> None:
    settings = way.settings(faults.url)
    faults.close()
    with pytest.raises(APIConnectionError, match="No connection") as caught:
        way.send(settings, Call("get", "/v1/things", {"email": "jenny@example.com"}))
    assert caught.value.should_retry and "jenny" not in str(caught.value)


def test_d_34_tls_is_not_repeated(way: Way, secure_faults: FaultServer) -> None:
    settings = way.settings(secure_faults.url, max_network_retries=3)
    with pytest.raises(APIConnectionError, match="certificate") as caught:
        way.send(settings, GET)
    assert not caught.value.should_retry and caught.value.attempts == 1
    assert secure_faults.arrived == []


def test_g_4_a_ca_bundle_of_ones_own(
    way: Way,
    secure_faults: FaultServer,
    trust: Trust,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = way.client(ca_bundle_path=trust.bundle)
    assert way.send(way.settings(secure_faults.url, client), GET).code == 200
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", trust.bundle)
    assert way.send(way.settings(secure_faults.url), GET).code == 200
    # What the client was told goes before the environment.
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", ssl.__file__)
    assert way.send(way.settings(secure_faults.url, client), GET).code == 200


@pytest.mark.filterwarnings("ignore::Warning")
def test_g_4_without_verification(way: Way, secure_faults: FaultServer) -> None:
    client = way.client(verify_ssl_certs=False)
    assert way.send(way.settings(secure_faults.url, client), GET).code == 200


@pytest.fixture
def proxy(faults: FaultServer) -> Iterator[ProxyServer]:
    server = ProxyServer(user="us er:p@ss", leads_to=faults)
    yield server
    server.close()


def known(proxy: ProxyServer) -> str:
    return proxy.url.replace("://", "://us%20er:p%40ss@")


FAR = "http://api.stripe.test"


@pytest.mark.parametrize("form", ["address", "dict"])
def test_g_3_and_d_51_through_a_proxy(
    form: str, way: Way, faults: FaultServer, proxy: ProxyServer
) -> None:
    address = known(proxy)
    client = way.client(proxy={"http": address} if form == "dict" else address)
    assert way.send(way.settings(FAR, client), POST).code == 200
    assert proxy.asked and faults.arrived[0].body == b"a=b"
    assert "proxy-authorization" not in faults.arrived[0].headers


def test_g_3_a_proxy_of_the_environment(
    way: Way,
    faults: FaultServer,
    proxy: ProxyServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", known(proxy))
    assert way.send(way.settings(FAR), GET).code == 200
    assert len(proxy.asked) == 1
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert way.send(way.settings(faults.url), GET).code == 200
    assert len(proxy.asked) == 1
    client = way.client(proxy="")
    monkeypatch.delenv("no_proxy")
    assert way.send(way.settings(faults.url, client), GET).code == 200
    assert len(proxy.asked) == 1


def test_a_proxy_that_is_none(way: Way) -> None:
    with pytest.raises(ValueError, match="proxy"):
        way.client(proxy=3)


def test_no_proxys_password_is_told(way: Way, proxy: ProxyServer) -> None:
    proxy.refusal = reply(b"", 502)
    client = way.client(proxy=known(proxy).replace("p%40ss", "secret"))
    proxy.close()
    with pytest.raises(APIConnectionError) as caught:
        way.send(way.settings(FAR, client), GET)
    assert caught.value.should_retry
    assert "secret" not in f"{caught.value}{client!r}{caught.value.__cause__!r}"


def test_h_4_a_download_is_decoded(way: Way, faults: FaultServer) -> None:
    faults.answers = [[reply(ZIPPED, headers=GZIP)], [chunked(PDF[:9], PDF[9:])]]
    settings = way.settings(faults.url)
    assert way.read(settings, DOWNLOAD) == PDF
    assert way.read(settings, DOWNLOAD) == PDF


def test_d_24_and_d_50_an_error_status_of_a_download(
    way: Way, faults: FaultServer
) -> None:
    body = gzip.compress(b'{"error": {"message": "no such quote", "code": "x"}}')
    faults.answers = [[reply(body, 404, GZIP)]]
    with pytest.raises(InvalidRequestError, match="no such quote") as caught:
        way.read(way.settings(faults.url), DOWNLOAD)
    assert caught.value.http_status == 404 and caught.value.code == "x"


def test_h_4_a_download_that_breaks(way: Way, faults: FaultServer) -> None:
    faults.answers = [[reply(PDF, length=len(PDF) + 1), CLOSE]]
    with pytest.raises(APIConnectionError, match="broke"):
        way.read(way.settings(faults.url), DOWNLOAD)


def test_h_4_a_download_left_early_is_never_read_by_others(
    way: Way, faults: FaultServer
) -> None:
    faults.answers = [[reply(PDF * 20)]]
    settings = way.settings(faults.url)
    if way.is_async:

        async def leave() -> None:
            async with await send_stream_async(settings, DOWNLOAD) as stream:
                async for piece in stream.stream(10):
                    assert piece == PDF[:10]
                    break
            assert (await send_async(settings, GET)).data["object"] == "thing"

        asyncio.run(leave())
    else:
        with send_stream(settings, DOWNLOAD) as stream:
            assert next(iter(stream.iter_bytes(10))) == PDF[:10]
        stream.close()
        assert send(settings, GET).data["object"] == "thing"
    first, second = faults.arrived
    assert first.connection != second.connection


@pytest.mark.parametrize("kind", ["path", "bytes"])
def test_a_large_upload(
    kind: str, way: Way, faults: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(PDF)
    file: Any = path if kind == "path" else ("a.bin", PDF)
    faults.answers = [[reply(b"{}", 500)]]
    call = Call("post", "/v1/files", {"file": file}, {}, "files", multipart=True)
    way.send(way.settings(faults.url, max_network_retries=1), call)
    for came in faults.arrived:
        assert "transfer-encoding" not in came.headers
        (part,) = read_parts(came.body, came.headers["content-type"])
        assert (part.filename, part.content) == ("a.bin", PDF)
    assert len(faults.arrived) == 2


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="no /proc here")
def test_an_upload_that_breaks_closes_its_file(
    way: Way, faults: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(os.urandom(1000) * 20_000)
    faults.welcomes = [[RESET], [RESET]]
    call = Call("post", "/v1/files", {"file": path}, {}, "files", multipart=True)
    settings = way.settings(faults.url)
    with pytest.raises(APIConnectionError) as caught:
        way.send(settings, call)
    assert caught.value.should_retry
    # A worker thread that was reading closes it when it comes to that.
    for _ in range(100):
        if str(path) not in open_files():
            break
        time.sleep(0.05)
    assert str(path) not in open_files()


def open_files() -> list[str]:
    folder = "/proc/self/fd"
    links = [f"{folder}/{number}" for number in os.listdir(folder)]
    return [os.readlink(x) for x in links if os.path.lexists(x)]


def test_a_file_that_shrinks_is_one_clear_error(
    way: Way, faults: FaultServer, tmp_path: Path
) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(PDF * 4)

    def shrink(arrived: Arrived) -> Any:
        os.truncate(path, 70_000)
        return [reply(b"{}", 500)]

    faults.answers = [shrink]
    call = Call("post", "/v1/files", {"file": path}, {}, "files", multipart=True)
    settings = way.settings(faults.url, max_network_retries=5)
    with pytest.raises(APIConnectionError, match="'file' changed while") as caught:
        way.send(settings, call)
    assert caught.value.attempts == 2


def test_timeouts_of_the_client_replace_the_calls(
    way: Way, faults: FaultServer
) -> None:
    faults.default = [HOLD]
    settings = way.settings(faults.url, way.client(timeout=0.2), timeout=60)
    with pytest.raises(APIConnectionError, match="in time"):
        way.send(settings, GET)


@pytest.mark.parametrize("timeout", [0, -1, (1,), "3", (1, 2, 3), True and "x"])
def test_timeouts_that_are_none(timeout: Any, way: Way) -> None:
    with pytest.raises(ValueError, match="timeout"):
        way.client(timeout=timeout)


def test_a_deadline_ends_a_silent_call(way: Way, faults: FaultServer) -> None:
    faults.default = [HOLD]
    settings = way.settings(faults.url, timeout=60)
    call = Call("get", "/v1/things", None, {"deadline": 0.3})
    with pytest.raises(APIConnectionError):
        way.send(settings, call)


def test_d_52_a_second_loop(way: Way, faults: FaultServer) -> None:
    settings = way.settings(faults.url)
    for _ in range(3):
        assert way.send(settings, POST).code == 200


def test_close_and_go_on(way: Way, faults: FaultServer) -> None:
    settings = way.settings(faults.url)
    client: Any = settings.transport
    assert way.send(settings, GET).code == 200
    client.close()
    assert way.send(settings, GET).code == 200

    async def close() -> None:
        await send_async(settings, GET)
        await client.close_async()
        await send_async(settings, GET)
        await client.close_async()

    asyncio.run(close())
    client.close()


def test_v_4_the_old_protocol_of_each(way: Way, faults: FaultServer) -> None:
    client = way.client()
    asked = ("post", f"{faults.url}/v1/things", {"X-A": "b"}, "a=b")
    if way.is_async:

        async def ask() -> tuple[Any, Any]:
            whole = await client.request_async(*asked)
            io, _, _ = await client.request_stream_async(*asked)
            native = getattr(io, "read_async", None)
            text = await native() if native else io.read()
            io.close()
            return whole, text

        (body, code, headers), streamed = asyncio.run(ask())
    else:
        body, code, headers = client.request(*asked)
        io, _, _ = client.request_stream(*asked)
        streamed = io.read()
        io.close()
    assert code == 200 and json.loads(body) == json.loads(streamed)
    assert headers["content-type"] == "application/json"
    for came in faults.arrived:
        assert (came.method, came.headers["x-a"], came.body) == ("POST", "b", b"a=b")


def test_v_4_a_subclass_that_overrides_request(way: Way, faults: FaultServer) -> None:
    seen: list[Any] = []
    kind = type(way.client())

    class Sync(kind):  # type: ignore[valid-type, misc]
        def request(self, method: str, *rest: Any) -> Any:
            seen.append(method)
            return super().request(method, *rest)

    class Async(kind):  # type: ignore[valid-type, misc]
        async def request_async(self, method: str, *rest: Any) -> Any:
            seen.append(method)
            return await super().request_async(method, *rest)

    made = way.make
    way.make = Async if way.is_async else Sync
    options = {"allow_sync_methods": True} if made is sync_httpx else {}
    settings = way.settings(faults.url, way.client(**options))
    assert way.send(settings, POST).code == 200
    assert seen == ["post"] and faults.arrived[0].body == b"a=b"


def test_the_factories() -> None:
    for make in (new_default_http_client, new_http_client_async_fallback):
        client = make(verify_ssl_certs=True, proxy=None, async_fallback_client=None)
        assert isinstance(client, HTTPClient)
