"""A deadline ends a call wherever it waits: in any step, however many bytes drip in meanwhile."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from codegen.runtime import errors
from codegen.runtime.config import Settings
from codegen.runtime.limits import Limit
from codegen.runtime.message import Request
from codegen.runtime.requestor import Call, send
from codegen.runtime.transport import PoolTransport
from tests.faults.conftest import Trust
from tests.faults.server import (
    HOLD,
    Drip,
    FaultServer,
    ProxyServer,
    Steps,
    black_hole,
    reply,
)

Lead = Callable[..., Settings]
Make = Callable[..., PoolTransport]
DEADLINE = 0.4
BODY = b'{"object": "thing", "text": "' + b"x" * 400 + b'"}'
WHOLE = reply(BODY, headers=[("Request-Id", "req_7")])
HEAD = WHOLE[: -len(BODY)]


@contextmanager
def ends_in_time() -> Iterator[Any]:
    """The block raises the deadline's error, and does so in time."""
    began = time.monotonic()
    with pytest.raises(
        errors.APIConnectionError, match=r"The deadline of 0\.4 s passed"
    ) as caught:
        yield caught
    took = time.monotonic() - began
    assert DEADLINE - 0.02 < took < DEADLINE + 0.15
    assert not caught.value.should_retry


def get(url: str, **fields: Any) -> Request:
    fields.setdefault("limit", Limit(DEADLINE))
    fields.setdefault("timeout", (5.0, 5.0))
    return Request("GET", f"{url}/v1/a", {"Token": "t"}, None, **fields)


BEFORE: dict[str, Steps] = {
    "slow": [5.0, WHOLE],
    "black hole": [HOLD],
    "dripping head": [Drip(WHOLE)],
    "endless early hints": [Drip(b"HTTP/1.1 100 Continue\r\n\r\n" * 9, 0.02)],
}
WITHIN: dict[str, Steps] = {
    "dripping body": [HEAD, Drip(BODY)],
    "silent within the body": [WHOLE[:-9], HOLD],
    "dripping chunks": [
        reply(headers=[("Transfer-Encoding", "chunked")], body=b"", length=-1),
        Drip(b"1\r\nx\r\n" * 200, 0.01),
    ],
    "an endless body": [reply(b"", length=-1), Drip(b"x" * 500)],
}


@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize(
    "steps", [*BEFORE.values(), *WITHIN.values()], ids=[*BEFORE, *WITHIN]
)
def test_silence_and_drips(
    steps: Steps,
    secret: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    transports: Make,
    trust: Trust,
) -> None:
    server = secure_faults if secret else faults
    transport = transports(None, True, trust.bundle)
    server.answers = [steps]
    with ends_in_time() as caught:
        transport.send(get(server.url))
    known = steps in WITHIN.values()
    assert caught.value.http_status == (200 if known else None)
    after = transport.send(get(server.url, limit=Limit(5)))
    assert b'"t"' in after.raw and server.accepted == 2  # type: ignore[union-attr]


@pytest.mark.parametrize("steps", WITHIN.values(), ids=WITHIN)
def test_a_stream_stays_under_its_deadline(
    steps: Steps, faults: FaultServer, transports: Make
) -> None:
    faults.answers = [steps]
    with ends_in_time() as caught:
        stream: Any = transports().send(get(faults.url, stream=True))
        stream.read()
    assert caught.value.http_status == 200


def test_a_connection_that_nobody_takes(transports: Make) -> None:
    with black_hole() as port, ends_in_time():
        transports().send(get(f"http://127.0.0.1:{port}"))


def test_each_address_of_a_host_counts(
    transports: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    with black_hole() as port:
        here = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_: [here] * 5)
        with ends_in_time():
            transports().send(get("http://many.test", timeout=(0.15, 5.0)))


@pytest.mark.parametrize(
    "steps",
    [[HOLD], [5.0], [Drip(b"\x16\x03\x03\x40\x00" + b"\0" * 99)]],
    ids=["hold", "slow", "drip"],
)
def test_a_tls_handshake_that_never_ends(
    steps: Steps, secure_faults: FaultServer, transports: Make, trust: Trust
) -> None:
    secure_faults.welcomes = [steps]
    with ends_in_time():
        transports(None, True, trust.bundle).send(get(secure_faults.url))


@pytest.mark.parametrize("secret", [False, True], ids=["forwards", "tunnels"])
def test_a_silent_proxy(secret: bool, transports: Make) -> None:
    proxy = ProxyServer()
    proxy.is_silent = True
    try:
        with ends_in_time():
            transports(proxy.url).send(get(f"http{'s' * secret}://api.test"))
    finally:
        proxy.close()
    assert proxy.asked[0].method == ("CONNECT" if secret else "GET")


@pytest.mark.parametrize(
    "steps",
    [[HOLD], [Drip(b"HTTP/1.1 200 OK\r\nA: " + b"b" * 99)]],
    ids=["hold", "drip"],
)
def test_a_proxy_whose_answer_drips(
    steps: Steps, faults: FaultServer, transports: Make
) -> None:
    faults.answers = [steps]
    with ends_in_time():
        transports(faults.url).send(get("https://api.test"))


def test_a_proxy_that_takes_no_connection(transports: Make) -> None:
    with black_hole() as port, ends_in_time():
        transports(f"http://127.0.0.1:{port}").send(get("https://api.test"))


@pytest.mark.parametrize("kind", ["socks5", "socks5h", "socks4"])
def test_a_silent_socks_proxy(kind: str, faults: FaultServer, transports: Make) -> None:
    faults.welcomes = [[HOLD]]
    address = f"{kind}://127.0.0.1:{faults.port}"
    with ends_in_time():
        transports(address).send(get("http://127.0.0.1"))


def test_a_body_that_nobody_reads(faults: FaultServer, transports: Make) -> None:
    faults.welcomes = [[HOLD]]
    request = Request(
        "POST",
        f"{faults.url}/v1/a",
        {},
        b"x" * 50_000_000,
        (5.0, 5.0),
        limit=Limit(DEADLINE),
    )
    with ends_in_time():
        transports().send(request)


def test_a_call_without_a_deadline_may_drip(
    faults: FaultServer, transports: Make
) -> None:
    faults.answers = [[HEAD, Drip(BODY[:30]), BODY[30:]]]
    request = get(faults.url, limit=Limit(), timeout=(0.3, 0.3))
    assert transports().send(request).raw == BODY  # type: ignore[union-attr]


def test_the_option_of_a_call(faults: FaultServer, leading_to: Lead) -> None:
    faults.default = [HEAD, Drip(BODY)]
    with ends_in_time():
        send(
            leading_to(faults, max_network_retries=2),
            Call("get", "/v1/a", options={"deadline": DEADLINE}),
        )
    assert len(faults.arrived) == 1


WAITS: dict[str, Steps] = {"head": [HOLD], "body": [WHOLE[:-9], HOLD]}


@pytest.mark.parametrize("secret", [False, True], ids=["plain", "TLS"])
@pytest.mark.parametrize("steps", WAITS.values(), ids=WAITS)
def test_a_call_that_is_abandoned_ends_at_once(
    steps: Steps,
    secret: bool,
    faults: FaultServer,
    secure_faults: FaultServer,
    transports: Make,
    trust: Trust,
) -> None:
    server = secure_faults if secret else faults
    transport = transports(None, True, trust.bundle)
    server.answers = [steps]
    abandoned_in_time(transport, server.url)
    after = transport.send(get(server.url, limit=Limit(5)))
    assert b'"t"' in after.raw and server.accepted == 2  # type: ignore[union-attr]


def abandoned_in_time(transport: PoolTransport, url: str) -> None:
    limit = Limit()
    timer = threading.Timer(0.2, limit.abandon)
    timer.start()
    began = time.monotonic()
    with pytest.raises(errors.APIConnectionError, match="given up") as caught:
        transport.send(get(url, limit=limit))
    timer.join()
    assert time.monotonic() - began < 0.2 + 0.15
    assert not caught.value.should_retry


def test_a_connection_or_handshake_is_abandoned(
    secure_faults: FaultServer, transports: Make, trust: Trust
) -> None:
    transport = transports(None, True, trust.bundle)
    with black_hole() as port:
        abandoned_in_time(transport, f"http://127.0.0.1:{port}")
    secure_faults.welcomes = [[HOLD]]
    abandoned_in_time(transport, secure_faults.url)


def test_what_was_abandoned_before_is_never_sent(
    faults: FaultServer, transports: Make
) -> None:
    limit = Limit()
    limit.abandon()
    with pytest.raises(errors.APIConnectionError, match="given up"):
        transports().send(get(faults.url, limit=limit))
    assert faults.arrived == []


def test_abandoning_too_late_breaks_nothing(
    faults: FaultServer, transports: Make
) -> None:
    transport, limit = transports(), Limit()
    transport.send(get(faults.url, limit=limit))
    limit.abandon()
    transport.send(get(faults.url))
    assert faults.accepted == 1
