"""A quote's PDF: decoded, closed on every exit, and an error status raises as everywhere (H-4, D-24)."""

from __future__ import annotations

import gc
import gzip
import os
import time
from types import ModuleType
from typing import Any, Callable

import pytest

from codegen.runtime.headers import Headers
from tests.runtime.server import Answer, ScriptedServer, error

PDF = b"%PDF-1.7" + os.urandom(200_000)
HEADERS = {"Content-Type": "application/pdf"}
ZIPPED = Answer(200, gzip.compress(PDF), {**HEADERS, "Content-Encoding": "gzip"})
PLAIN = Answer(200, PDF * 20, HEADERS)

Download = Callable[[], Any]


@pytest.fixture(params=["class", "object", "service"])
def download(
    request: pytest.FixtureRequest, stripe: ModuleType, server: ScriptedServer
) -> Download:
    """The three ways to ask for it."""
    if request.param == "class":
        return lambda: stripe.Quote.pdf("qt_1")
    if request.param == "object":
        quote = stripe.Quote.construct_from({"id": "qt_1"}, stripe.api_key)
        return lambda: quote.pdf()
    bases = dict.fromkeys(("api", "files", "connect", "meter_events"), server.url)
    client = stripe.StripeClient(
        stripe.api_key, base_addresses=bases, max_network_retries=0
    )
    return lambda: client.v1.charges.pdf("qt_1")


def open_sockets(server: ScriptedServer) -> int:
    """How many connections lead to the server, seen from this process."""
    port = f":{int(server.url.rpartition(':')[2]):04X}"
    found = 0
    for name in ("tcp", "tcp6"):
        with open(f"/proc/self/net/{name}") as lines:
            rows = [line.split() for line in lines][1:]
        # Established ones whose far end is the server.
        found += sum(row[2].endswith(port) and row[3] == "01" for row in rows)
    return found


def is_closed(server: ScriptedServer) -> bool:
    for _ in range(300):
        if open_sockets(server) == 0:
            return True
        time.sleep(0.01)
    return False


needs_proc = pytest.mark.skipif(
    not os.path.exists("/proc/self/net/tcp"), reason="no /proc here"
)


def test_h_4_what_arrives(download: Download, server: ScriptedServer) -> None:
    server.answers = [ZIPPED, PLAIN]
    with download() as reply:
        assert (reply.code, reply.request_id) == (200, "req_1")
        assert isinstance(reply.headers, Headers) or "Content-Type" in reply.headers
        assert reply.read() == PDF
        assert reply.read() == b""
    assert b"".join(download().iter_bytes(1000)) == PDF * 20
    assert server.last.target == "/v1/quotes/qt_1/pdf"


def test_h_4_pieces_are_no_larger_than_asked(
    download: Download, server: ScriptedServer
) -> None:
    server.answers = [ZIPPED]
    pieces = list(download().iter_bytes(777))
    assert b"".join(pieces) == PDF and max(map(len, pieces)) <= 777


def test_h_4_io_is_a_decoded_file(download: Download, server: ScriptedServer) -> None:
    server.answers = [ZIPPED]
    with download() as reply:
        begun = reply.io.read(4)
        assert 0 < len(begun) <= 4
        assert begun + reply.io.read() == PDF
        assert reply.io.read(4) == b""


def test_d_24_an_error_status(
    download: Download, server: ScriptedServer, stripe: ModuleType
) -> None:
    plain = error(404, message="No such quote: 'qt_1'", code="resource_missing")
    zipped = Answer(404, gzip.compress(plain.body), {"Content-Encoding": "gzip"})
    for answer in (plain, zipped):
        server.answers = [answer]
        with pytest.raises(stripe.InvalidRequestError, match="No such quote") as caught:
            download()
        assert caught.value.code == "resource_missing"
        assert caught.value.request_id == "req_1"


@needs_proc
@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("how", ["break", "raise", "read", "drop", "unread", "close"])
def test_h_4_closed_on_every_exit(
    how: str, download: Download, server: ScriptedServer
) -> None:
    server.answers = [PLAIN]
    reply = download()
    if how == "break":
        for _ in reply:
            break
    elif how == "raise":
        with pytest.raises(KeyError), reply:
            raise KeyError()
    elif how == "drop":
        next(reply.iter_bytes())
    elif how == "close":
        reply.close()
        reply.close()
    elif how == "read":
        # Read whole, its connection serves the next call.
        assert reply.read() == PDF * 20
        server.answers = [ZIPPED]
        assert download().read() == PDF
        assert server.arrived[0].port == server.arrived[1].port
        return
    del reply
    gc.collect()
    assert is_closed(server)
    server.answers = [ZIPPED]
    assert download().read() == PDF


def test_h_4_nothing_comes_from_a_closed_one(
    download: Download, server: ScriptedServer
) -> None:
    server.answers = [PLAIN]
    reply = download()
    reply.close()
    try:
        rest = reply.read()
    except ValueError:
        rest = b""
    assert rest == b""
