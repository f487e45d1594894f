"""Sessions and stacks that the user brings: what is shared, kept as it is, and closed (G-2, G-8, V-4, D-35)."""

from __future__ import annotations

import asyncio
import gc
import io
import json
import os
import pickle
import socket
import ssl
import threading
import time
import urllib.request
import warnings
from collections.abc import Iterator
from typing import Any, Optional

import pytest
import requests
from requests.adapters import HTTPAdapter

from codegen.runtime.builtin_clients import UrllibClient
from codegen.runtime.config import Settings
from codegen.runtime.errors import APIConnectionError
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
from codegen.runtime.transport import transport_of
from tests.faults.conftest import KEY, Trust
from tests.faults.server import (
    CLOSE,
    Drip,
    FaultServer,
    ProxyServer,
    reply,
)

GET = Call("get", "/v1/things")
POST = Call("post", "/v1/things", {"a": "b"})
PDF = os.urandom(400_000)


def leading(client: Any, url: str, **options: Any) -> Settings:
    return Settings(
        api_key=KEY,
        stripe_version="2025-09-30.clover",
        base_addresses={"api": url, "files": url},
        max_network_retries=0,
        timeout=5.0,
        transport=client,
        **options,
    )


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with requests.Session() as found:
        yield found


def test_g_2_a_session_stays_as_it_is(
    session: requests.Session, faults: FaultServer
) -> None:
    session.cookies.set("mine", "1", domain="127.0.0.1", path="/")
    session.auth = ("me", "password")
    session.headers["X-Mine"] = "yes"
    faults.default = [reply(b"{}", headers=[("Set-Cookie", "theirs=1; Path=/")])]
    before = pickle.dumps(session)
    send(leading(RequestsClient(session=session), faults.url), POST)
    assert pickle.dumps(session) == before
    (came,) = faults.arrived
    assert came.headers["authorization"] == f"Bearer {KEY}"
    assert came.headers["x-mine"] == "yes" and "cookie" not in came.headers


def test_g_2_a_session_is_shared_by_threads_and_not_closed(
    session: requests.Session, faults: FaultServer
) -> None:
    adapters: list[int] = []

    class Counting(HTTPAdapter):
        def send(self, *args: Any, **options: Any) -> Any:
            adapters.append(id(self))
            return super().send(*args, **options)

        def close(self) -> None:
            adapters.append(-1)
            super().close()

    session.mount("http://", Counting())
    client = RequestsClient(session=session)
    settings = leading(client, faults.url)
    threads = [threading.Thread(target=send, args=(settings, GET)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.close()
    assert len(adapters) == 8 and len(set(adapters)) == 1 and -1 not in adapters


def test_g_2_hooks_and_overrides_of_a_session_are_used(faults: FaultServer) -> None:
    seen: list[str] = []

    class Traced(requests.Session):
        def send(self, request: Any, **options: Any) -> Any:
            seen.append("send")
            return super().send(request, **options)

    with Traced() as session:
        session.hooks["response"].append(lambda reply, **_: seen.append("hook"))
        send(leading(RequestsClient(session=session), faults.url), GET)
    assert seen == ["send", "hook"]


def test_g_4_the_ca_bundle_of_a_session(
    session: requests.Session,
    secure_faults: FaultServer,
    trust: Trust,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", ssl.__file__)
    session.verify = trust.bundle
    settings = leading(RequestsClient(session=session), secure_faults.url)
    assert send(settings, GET).code == 200


def test_g_3_the_proxy_of_a_session(
    session: requests.Session,
    faults: FaultServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    proxy = ProxyServer(leads_to=faults)
    session.proxies = {"http": proxy.url}
    settings = leading(RequestsClient(session=session), "http://api.stripe.test")
    assert send(settings, GET).code == 200 and len(proxy.asked) == 1
    proxy.close()


def test_g_8_a_bare_session_is_a_transport(
    session: requests.Session, faults: FaultServer
) -> None:
    class Own(requests.Session):
        pass

    for given in (session, Own()):
        client = transport_of("http_client", given)
        assert isinstance(client, RequestsClient)
        assert send(leading(client, faults.url), GET).code == 200
        given.close()
    other = UrllibClient()
    assert transport_of("http_client", other) is other
    with pytest.raises(
        TypeError, match="http_client has a method .* unlike a NoneType"
    ):
        transport_of("http_client", None)


def test_a_session_that_is_none() -> None:
    with pytest.raises(TypeError, match="session is a requests.Session, not a str"):
        RequestsClient(session="x")  # type: ignore[arg-type]


def sockets_of(server: FaultServer) -> int:
    return len(server._open)


def test_d_35_sessions_of_all_threads_are_closed(faults: FaultServer) -> None:
    client = RequestsClient()
    settings = leading(client, faults.url)
    together = threading.Barrier(4)

    def call() -> None:
        together.wait(5)
        send(settings, GET)
        together.wait(5)

    threads = [threading.Thread(target=call) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({came.connection for came in faults.arrived}) == 4
    client.close()
    assert until(lambda: sockets_of(faults) == 0)
    send(settings, GET)
    client.close()


def until(condition: Any) -> bool:
    for _ in range(500):
        if condition():
            return True
        threading.Event().wait(0.01)
    return False


def test_one_thread_uses_one_connection(faults: FaultServer) -> None:
    client = RequestsClient()
    for _ in range(5):
        send(leading(client, faults.url), POST)
    assert len({came.connection for came in faults.arrived}) == 1
    client.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_g_9_a_fork_uses_connections_of_its_own(faults: FaultServer) -> None:
    client = RequestsClient()
    settings = leading(client, faults.url)
    send(settings, GET)
    child = os.fork()
    if child == 0:
        try:
            send(settings, GET)
            client.close()
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    send(settings, GET)
    parent, forked, again = (came.connection for came in faults.arrived)
    assert parent == again != forked
    client.close()


def test_no_key_in_what_is_kept_of_an_error(faults: FaultServer) -> None:
    faults.default = [CLOSE]
    for client in (RequestsClient(), HTTPXClient(allow_sync_methods=True)):
        with pytest.raises(APIConnectionError) as caught:
            send(leading(client, faults.url), POST)
        found: list[Optional[BaseException]] = [caught.value]
        while found:
            error = found.pop()
            if error is not None:
                assert KEY not in repr(vars(error)) + repr(error.args)
                assert not (vars(error).get("request") or vars(error).get("_request"))
                found += [error.__cause__, error.__context__]
        client.close()


@pytest.mark.parametrize("make", [RequestsClient, UrllibClient, HTTPXClient])
def test_no_key_in_a_repr(make: Any) -> None:
    client = make(proxy="http://me:secret@proxy.test:1")
    assert repr(client) == f"<{make.__name__}>"


def test_a_deadline_between_two_pieces(faults: FaultServer) -> None:
    # Each piece comes in time for the read, all of them do not for the call.
    pieces = [b"%x\r\n%b\r\n" % (9, b" " * 9) for _ in range(50)]
    head = reply(b"", headers=[("Transfer-Encoding", "chunked")], length=-1)
    slow: list[Any] = [head]
    for piece in pieces:
        slow += [piece, 0.05]
    faults.default = slow
    for client in (RequestsClient(), HTTPXClient(allow_sync_methods=True)):
        call = Call("get", "/v1/things", None, {"deadline": 0.4})
        begun = time.monotonic()
        with pytest.raises(APIConnectionError, match="deadline"):
            send(leading(client, faults.url), call)
        assert time.monotonic() - begun < 0.4 + 0.15
        client.close()


def test_an_async_deadline_ends_dripping_bytes(faults: FaultServer) -> None:
    faults.default = [Drip(reply(b"{}" + b" " * 500))]
    call = Call("get", "/v1/things", None, {"deadline": 0.3})
    with pytest.raises(APIConnectionError, match="deadline"):
        asyncio.run(send_async(leading(HTTPXClient(), faults.url), call))


# A stack of the user's own.


class Own(HTTPClient):
    """What somebody wrote for stripe-python."""

    name = "own"

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, Any, Any]] = []

    def request(
        self, method: str, url: str, headers: Any, post_data: Any = None
    ) -> Any:
        self.asked.append((method, url, headers, post_data))
        data = post_data.encode() if isinstance(post_data, str) else post_data
        request = urllib.request.Request(url, data, headers, method=method.upper())
        with urllib.request.urlopen(request) as answer:
            return answer.read(), answer.status, dict(answer.headers)


def test_g_8_a_stack_of_ones_own(faults: FaultServer) -> None:
    client = Own()
    settings = leading(client, faults.url)
    found = send(settings, POST)
    assert found.data["object"] == "thing" and faults.arrived[0].body == b"a=b"
    ((method, url, headers, data),) = client.asked
    assert (method, url, data) == ("post", f"{faults.url}/v1/things", "a=b")
    assert isinstance(data, str) and KEY not in repr(headers)
    agent = json.loads(faults.arrived[0].headers["x-stripe-client-user-agent"])
    assert agent["httplib"] == "own"
    assert asyncio.run(send_async(settings, POST)).code == 200
    with send_stream(settings, GET) as stream:
        assert json.loads(stream.read())["object"] == "thing"


def test_a_large_upload_reaches_ones_own_stack_as_bytes(faults: FaultServer) -> None:
    client = Own()
    call = Call("post", "/v1/files", {"file": PDF}, {}, "files", multipart=True)
    assert send(leading(client, faults.url), call).code == 200
    assert PDF in client.asked[0][3]


class Twins(HTTPClient):
    """A stack with its own async half and its own streams."""

    def __init__(self, stream: Any) -> None:
        super().__init__()
        self.stream = stream

    async def request_async(self, method: str, url: str, *rest: Any) -> Any:
        return f"{method}", 200, {"Request-Id": "req_1"}

    async def request_stream_async(self, *rest: Any) -> Any:
        return self.stream(), 200, None

    def request_stream(self, *rest: Any) -> Any:
        return self.stream(), 200, {}


class AsyncIO:
    def __init__(self) -> None:
        self.left = [b"a", b"b"]

    async def read_async(self, size: int = -1) -> bytes:
        return self.left.pop(0) if self.left else b""

    def close(self) -> None:
        self.left.clear()


STREAMS = {
    "file": lambda: io.BytesIO(b"ab"),
    "pieces": lambda: iter([b"a", b"", b"b"]),
    "bytes": lambda: b"ab",
}


@pytest.mark.parametrize("kind", STREAMS)
def test_g_8_streams_of_ones_own(kind: str) -> None:
    settings = leading(Twins(STREAMS[kind]), "http://api.stripe.test")
    with send_stream(settings, GET) as stream:
        assert b"".join(stream.iter_bytes(1)) == b"ab"


@pytest.mark.parametrize("kind", [*STREAMS, "async"])
def test_g_8_async_streams_of_ones_own(kind: str) -> None:
    client = Twins(AsyncIO if kind == "async" else STREAMS[kind])

    async def read() -> bytes:
        settings = leading(client, "http://api.stripe.test")
        async with await send_stream_async(settings, GET) as stream:
            return await stream.read_async()

    assert asyncio.run(read()) == b"ab"


class Fails(HTTPClient):
    def __init__(self, what: Any) -> None:
        self.what = what

    def request(self, *args: Any) -> Any:
        if isinstance(self.what, Exception):
            raise self.what
        return self.what


@pytest.mark.parametrize(
    ("error", "retry"),
    [
        (socket.timeout("slow"), True),
        (TimeoutError("slow"), True),
        (ConnectionResetError("reset"), True),
        (ssl.SSLError("bad"), False),
        (APIConnectionError("mine", should_retry=True), True),
    ],
)
def test_d_34_pythons_own_errors(error: Exception, retry: bool) -> None:
    settings = leading(Fails(error), "http://api.stripe.test")
    with pytest.raises(APIConnectionError) as caught:
        send(settings, POST)
    assert caught.value.should_retry is retry


@pytest.mark.parametrize("error", [KeyError("x"), FileNotFoundError("x")])
def test_d_34_mistakes_of_a_program_stay_what_they_are(error: Exception) -> None:
    with pytest.raises(type(error)):
        send(leading(Fails(error), "http://api.stripe.test"), POST)


@pytest.mark.parametrize("what", [None, (b"", 200), "text", (3, 200, {})])
def test_answers_that_are_none(what: Any) -> None:
    with pytest.raises(TypeError, match="Fails returns"):
        send(leading(Fails(what), "http://api.stripe.test"), POST)


def test_a_client_without_request() -> None:
    with pytest.raises(NotImplementedError, match="HTTPClient has no method 'request'"):
        send(leading(HTTPClient(), "http://api.stripe.test"), GET)


@pytest.mark.parametrize("make", [Own, RequestsClient])
def test_s_2_an_async_fallback(make: Any, faults: FaultServer) -> None:
    used: list[str] = []

    class Fallback(HTTPXClient):
        async def send_async(self, request: Any) -> Any:
            used.append("async")
            return await super().send_async(request)

    client = make()
    client._async_fallback = Fallback()
    assert asyncio.run(send_async(leading(client, faults.url), POST)).code == 200
    assert used == ["async"]


# httpx alone.


def test_s_2_sync_calls_are_refused(faults: FaultServer) -> None:
    with pytest.raises(RuntimeError, match="allow_sync_methods=True"):
        send(leading(HTTPXClient(), faults.url), GET)
    assert faults.arrived == []


def test_d_52_loops_end_without_a_word(faults: FaultServer) -> None:
    client = HTTPXClient()
    settings = leading(client, faults.url)

    async def twice() -> None:
        for _ in range(2):
            assert (await send_async(settings, POST)).code == 200

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(3):
            asyncio.run(twice())
            gc.collect()
    assert client._loops._open == {}
    assert len({came.connection for came in faults.arrived}) == 3


def test_s_2_loops_of_two_threads_at_once(faults: FaultServer) -> None:
    client = HTTPXClient()
    settings = leading(client, faults.url)
    together = threading.Barrier(2)
    found: list[int] = []

    async def calls() -> None:
        for _ in range(3):
            found.append((await send_async(settings, POST)).code)
            together.wait(5)

    threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [200] * 6
    assert len({came.connection for came in faults.arrived}) == 2


def test_httpx_under_trio(faults: FaultServer, tmp_path: Any) -> None:
    import trio

    client = HTTPXClient()
    settings = leading(client, faults.url)
    (tmp_path / "a").write_bytes(PDF)

    async def calls() -> None:
        for _ in range(2):
            assert (await send_async(settings, POST)).code == 200
        # A body that is left early makes httpx's own generators warn under trio.
        faults.answers = [[reply(PDF)]]
        async with await send_stream_async(settings, GET) as stream:
            assert await stream.read_async() == PDF
        upload = Call("post", "/v1/files", {"file": tmp_path / "a"}, {}, "files", True)
        assert (await send_async(settings, upload)).code == 200

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            trio.run(calls)
        gc.collect()
    assert client._loops._open == {}


def test_a_cancelled_call_leaves_nothing_for_the_next(faults: FaultServer) -> None:
    settings = leading(HTTPXClient(), faults.url)

    async def calls() -> None:
        for number in range(8):
            faults.answers = [[Drip(reply(b'{"object": "wrong"}'), 0.001)]]
            task = asyncio.ensure_future(send_async(settings, POST))
            await asyncio.sleep(0.02 * number)
            task.cancel()
            await asyncio.wait([task])
            faults.answers = []
            call = Call("get", "/v1/x", None, {"headers": {"token": f"t{number}"}})
            found = await send_async(settings, call)
            assert found.data["token"] == f"t{number}"

    asyncio.run(calls())


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("make", [RequestsClient, UrllibClient, HTTPXClient])
@pytest.mark.parametrize("how", ["break", "raise", "drop", "unread"])
def test_h_4_downloads_are_closed_on_every_exit(
    how: str, make: Any, faults: FaultServer
) -> None:
    options = {"allow_sync_methods": True} if make is HTTPXClient else {}
    client = make(**options)
    faults.default = [reply(PDF * 20)]
    stream: Any = send_stream(leading(client, faults.url), GET)
    if how == "break":
        for _ in stream:
            break
    elif how == "raise":
        with pytest.raises(KeyError), stream:
            raise KeyError()
    elif how == "drop":
        next(iter(stream))
    del stream
    gc.collect()
    assert until(lambda: sockets_of(faults) == 0)
    client.close()
