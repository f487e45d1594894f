"""What a server can do wrong to a reply, and what the caller is told (behaviours F, G, H; the issue's own list)."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from codegen.runtime import errors
from codegen.runtime.config import Settings
from codegen.runtime.message import Request
from codegen.runtime.requestor import Call, send, send_stream
from codegen.runtime.transport import PoolTransport
from tests.faults.server import (
    CLOSE,
    RESET,
    Drip,
    FaultServer,
    Steps,
    chunked,
    reply,
)

Lead = Callable[..., Settings]
BODY = json.dumps({"object": "thing", "text": "x" * 400}).encode()
WHOLE = reply(BODY, headers=[("Request-Id", "req_7")])
HEAD = WHOLE[: -len(BODY)]
LENGTHS = ("Content-Length", f"{len(BODY)}, 3")
TEN = ("Content-Length", "1_0")
PACKED = gzip.compress(BODY)
GZIP = [("Content-Encoding", "gzip"), ("Request-Id", "req_7")]


def call(token: str = "t", verb: str = "get", **options: object) -> Call:
    return Call(verb, "/v1/a", {}, options={"headers": {"Token": token}, **options})


def next_is_right(settings: Settings, faults: FaultServer) -> None:
    """What came before hurts nobody: the next call has its own reply."""
    assert send(settings, call("after")).data["token"] == "after"


BEFORE: dict[str, Steps] = {
    "reset": [RESET],
    "close": [CLOSE],
    "reset within the status line": [b"HTTP/1", RESET],
    "close within the status line": [b"HTTP/1", CLOSE],
    "reset within the head": [HEAD[:50], 0.02, RESET],
    "no HTTP": [b"SSH-2.0-OpenSSH\r\n\r\n", CLOSE],
    "no status": [b"HTTP/1.1 abc OK\r\n\r\n", CLOSE],
    "endless head": [b"HTTP/1.1 200 OK\r\n", b"A: b\r\n" * 500, CLOSE],
    "endless line": [b"HTTP/1.1 200 OK\r\nA: ", b"b" * 100_000, CLOSE],
    "unasked upgrade": [reply(status=101)],
    "two lengths": [reply(BODY, headers=[("Content-Length", "3")])],
    "two lengths in one": [reply(BODY, headers=[LENGTHS], length=-1)],
    "a length below 0": [reply(BODY, headers=[("Content-Length", "-5")], length=-1)],
    "a length as Python writes it": [reply(b"{}" * 5, length=-1, headers=[TEN])],
    "packed chunks": [chunked(BODY).replace(b": chunked", b": gzip, chunked")],
    "packed as nobody asked": [reply(BODY, headers=[("Transfer-Encoding", "gzip")])],
    "endless continues": [b"HTTP/1.1 100 Continue\r\n\r\n" * 99, WHOLE],
}


@pytest.mark.parametrize("steps", BEFORE.values(), ids=BEFORE)
def test_no_head_arrives(steps: Steps, faults: FaultServer, leading_to: Lead) -> None:
    own = leading_to(faults)
    faults.answers = [steps]
    with pytest.raises(errors.APIConnectionError, match="broke before") as caught:
        send(own, call())
    error = caught.value
    assert error.should_retry and error.__cause__ is not None
    assert error.http_status is None and error.request_id is None
    next_is_right(own, faults)


CUT: dict[str, Steps] = {
    "reset after the head": [HEAD, 0.02, RESET],
    "close after the head": [HEAD, CLOSE],
    "reset within the body": [WHOLE[:-9], 0.02, RESET],
    "close within the body": [WHOLE[:-9], CLOSE],
    "a chunk that ends early": [
        chunked(BODY, end=b"", headers=[("Request-Id", "req_7")])[:-60],
        CLOSE,
    ],
    "chunks without an end": [
        chunked(BODY, end=b"", headers=[("Request-Id", "req_7")]),
        CLOSE,
    ],
    "no chunk at all": [
        chunked(BODY, end=b"zz\r\n\r\n", headers=[("Request-Id", "req_7")]),
        CLOSE,
    ],
    "a chunk below 0": [
        chunked(end=b"-5\r\nabc", headers=[("Request-Id", "req_7")]),
    ],
    "a chunk of all there is": [
        chunked(end=b"-1\r\n" + BODY, headers=[("Request-Id", "req_7")]),
    ],
    "a chunk as Python writes it": [
        chunked(end=b"0x2\r\n{}\r\n0\r\n\r\n", headers=[("Request-Id", "req_7")]),
    ],
    "gzip that ends early": [reply(PACKED[:-20], headers=GZIP)],
    "gzip without its sum": [reply(PACKED[:-8], headers=GZIP)],
    "damaged gzip": [reply(PACKED[:30] + b"\0\0\0\0" + PACKED[34:], headers=GZIP)],
    "no gzip": [reply(BODY, headers=GZIP)],
}


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("steps", CUT.values(), ids=CUT)
def test_a_body_that_is_cut_short_tells_its_head(
    steps: Steps, streamed: bool, faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [steps]
    with pytest.raises(errors.APIConnectionError, match="broke before") as caught:
        if streamed:
            send_stream(own, call()).read()
        else:
            send(own, call())
    error = caught.value
    assert error.should_retry and error.__cause__ is not None
    assert (error.http_status, error.request_id) == (200, "req_7")
    next_is_right(own, faults)


def test_f_a_call_that_broke_is_repeated_with_the_same_key(
    faults: FaultServer, leading_to: Lead
) -> None:
    faults.answers = [[RESET], [WHOLE[:-9], CLOSE]]
    found = send(leading_to(faults, max_network_retries=2), call("t", "post"))
    assert found.data["token"] == "t" and found.attempts == 3
    assert len({one.headers["idempotency-key"] for one in faults.arrived}) == 1


@pytest.mark.parametrize(
    ("status", "headers", "tries"),
    [
        (409, [], 2),
        (500, [], 2),
        (503, [("Retry-After", "0")], 2),
        (500, [("Stripe-Should-Retry", "false")], 1),
        (400, [("Stripe-Should-Retry", "true")], 2),
        (429, [], 1),
        (429, [("Stripe-Should-Retry", "true")], 2),
        (402, [], 1),
    ],
)
def test_f_statuses(
    status: int, headers: Any, tries: int, faults: FaultServer, leading_to: Lead
) -> None:
    faults.answers = [[reply(b'{"error": {}}', status, headers)]] * 2
    with pytest.raises(errors.StripeError) as caught:
        send(leading_to(faults, max_network_retries=1), call())
    assert (caught.value.http_status, caught.value.attempts) == (status, tries)
    assert len(faults.arrived) == tries and faults.accepted == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_g_5_redirects_are_errors(
    status: int, faults: FaultServer, leading_to: Lead
) -> None:
    there = FaultServer()
    faults.answers = [[reply(b"", status, [("Location", there.url + "/v1/b")])]]
    with pytest.raises(errors.StripeError):
        send(leading_to(faults), call("t", "post"))
    there.close()
    assert len(faults.arrived) == 1 and there.arrived == []


def test_h_html_is_named_and_tells_the_request_id(
    faults: FaultServer, leading_to: Lead
) -> None:
    page = reply(b"<html>busy</html>", 200, [("Request-Id", "req_9")])
    faults.answers = [[page.replace(b"application/json", b"text/html")]]
    with pytest.raises(errors.APIError) as caught:
        send(leading_to(faults), call())
    assert (caught.value.http_status, caught.value.request_id) == (200, "req_9")


RIGHT: dict[str, Steps] = {
    "gzip": [reply(PACKED, headers=GZIP)],
    "x-gzip": [reply(PACKED, headers=[("Content-Encoding", "X-GZip")])],
    "gzip in two members": [
        reply(gzip.compress(BODY[:99]) + gzip.compress(BODY[99:]), headers=GZIP)
    ],
    "deflate": [reply(zlib.compress(BODY), headers=[("Content-Encoding", "deflate")])],
    "raw deflate": [
        reply(zlib.compress(BODY)[2:-4], headers=[("Content-Encoding", "deflate")])
    ],
    "chunked": [chunked(BODY[:7], BODY[7:])],
    "chunked with a trailer": [chunked(BODY, end=b"0\r\nA: b\r\n\r\n")],
    "chunked gzip": [chunked(*(bytes([b]) for b in PACKED), headers=GZIP)],
    "one length twice": [reply(BODY, headers=[("Content-Length", f"{len(BODY)}")])],
    "one length twice in one": [
        reply(
            BODY, headers=[("Content-Length", f"{len(BODY)}, {len(BODY)}")], length=-1
        )
    ],
    "a chunk with an extension": [
        chunked(end=b"%X ;a=b\r\n%b\r\n0\r\n\r\n" % (len(BODY), BODY))
    ],
    "until the end": [reply(BODY, length=-1), CLOSE],
    "dripping": [Drip(WHOLE[:200], 0.001), WHOLE[200:]],
    "early hints": [b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", 0.02, WHOLE],
    "continue": [b"HTTP/1.1 100 Continue\r\n\r\n", WHOLE],
    "HTTP/1.0": [WHOLE.replace(b"HTTP/1.1", b"HTTP/1.0"), CLOSE],
    "a folded header": [
        WHOLE.replace(b"Request-Id: req_7", b"Request-Id:\r\n req_7"),
    ],
}


@pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])
@pytest.mark.parametrize("steps", RIGHT.values(), ids=RIGHT)
def test_replies_that_are_unusual_and_right(
    steps: Steps, streamed: bool, faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [steps]
    if streamed:
        with send_stream(own, call()) as stream:
            assert b"".join(stream.iter_bytes(7)) == BODY
    else:
        assert send(own, call()).raw == BODY
    next_is_right(own, faults)


def test_a_header_that_is_folded_comes_as_one_line(
    faults: FaultServer, leading_to: Lead
) -> None:
    faults.answers = [RIGHT["a folded header"]]
    assert (send(leading_to(faults), call()).request_id or "").strip() == "req_7"


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_five_megabytes(packed: bool, faults: FaultServer, leading_to: Lead) -> None:
    body = json.dumps({"object": "thing", "text": "ab" * 2_500_000}).encode()
    sent = gzip.compress(body) if packed else body
    faults.answers = [[reply(sent, headers=GZIP if packed else [])]] * 2
    own = leading_to(faults)
    assert send(own, call()).raw == body
    with send_stream(own, call()) as stream:
        assert sum(map(len, stream.iter_bytes())) == len(body)
    assert faults.accepted == 1


def test_an_answer_that_comes_before_the_request_is_whole(
    faults: FaultServer, leading_to: Lead
) -> None:
    faults.welcomes = [[reply(b'{"error": {"message": "too large"}}', 413), CLOSE]]
    with pytest.raises(errors.StripeError, match="too large") as caught:
        send(leading_to(faults), Call("post", "/v1/a", {"text": "x" * 3_000_000}))
    assert caught.value.http_status == 413


@pytest.mark.parametrize("how", ["read", "io.read", "iter", "small"])
def test_what_was_closed_early_is_not_whole(
    how: str, faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [[WHOLE]]
    stream = send_stream(own, call())
    assert stream.io.read(5) == BODY[:5]
    stream.close()
    with pytest.raises(ValueError, match="closed or broke before its end"):
        {
            "read": stream.read,
            "io.read": stream.io.read,
            "iter": lambda: list(stream),
            "small": lambda: stream.io.read(3),
        }[how]()
    stream.close()


def test_what_broke_stays_broken(faults: FaultServer, leading_to: Lead) -> None:
    faults.answers = [[WHOLE[:-9], CLOSE]]
    stream = send_stream(leading_to(faults), call())
    with pytest.raises(errors.APIConnectionError):
        stream.read()
    with pytest.raises(ValueError, match="closed or broke"):
        stream.read()


def test_what_was_read_whole_has_an_end(faults: FaultServer, leading_to: Lead) -> None:
    stream = send_stream(leading_to(faults), call())
    assert stream.read() and stream.read() == b"" and stream.io.read(3) == b""


def test_a_connection_whose_reply_was_measured_twice_is_not_used_again(
    faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [[chunked(BODY, headers=[("Content-Length", "3")])]]
    assert send(own, call()).raw == BODY
    next_is_right(own, faults)
    assert faults.accepted == 2


def test_a_streamed_error_is_an_error(faults: FaultServer, leading_to: Lead) -> None:
    faults.answers = [[reply(b'{"error": {"message": "no such quote"}}', 404)]]
    own = leading_to(faults)
    with pytest.raises(errors.InvalidRequestError, match="no such quote"):
        send_stream(own, call())
    next_is_right(own, faults)
    assert faults.accepted == 1


def test_a_stream_that_is_left_early_takes_its_connection_along(
    faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [[WHOLE]]
    with send_stream(own, call()) as stream:
        assert stream.io.read(5) == BODY[:5]
    next_is_right(own, faults)
    assert faults.accepted == 2


def test_a_stream_that_nobody_closed_is_closed_when_it_is_forgotten(
    faults: FaultServer, leading_to: Lead
) -> None:
    own = leading_to(faults)
    faults.answers = [[WHOLE]]
    stream = send_stream(own, call())
    stream.io.read(5)
    del stream
    next_is_right(own, faults)
    # Its connection, with the rest of the reply in it, served nobody again.
    assert faults.accepted == 2


def test_no_header_can_be_smuggled(
    faults: FaultServer, transports: Callable[..., PoolTransport]
) -> None:
    for bad in (
        Request("GET", f"{faults.url}/v1/a", {"A": "b\r\nC: d"}, None, (5, 5)),
        Request("GET", f"{faults.url}/v1/a b", {}, None, (5, 5)),
        Request("GET", f"{faults.url}/v1/a\r\nC: d", {}, None, (5, 5)),
        Request("GET", f"{faults.url}/v1/\u00e4", {}, None, (5, 5)),
    ):
        with pytest.raises(ValueError, match="line break|no address can hold"):
            transports().send(bad)
    assert faults.arrived == []
