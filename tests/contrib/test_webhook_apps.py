"""Handlers as WSGI apps: call by call, on real servers over sockets, and in front of Flask."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from typing import Any
from wsgiref.simple_server import WSGIServer, make_server
from wsgiref.util import setup_testing_defaults
from wsgiref.validate import validator

import pytest
from flask import Flask
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import make_server as make_werkzeug_server
from werkzeug.test import Client as WerkzeugClient

from restripe import WebhookSignature
from restripe._core.webhook_apps import ASGIWebhook, WSGIWebhook
from restripe._core.webhook_handler import WebhookHandler
from tests.contrib.deliveries import OTHER_SECRET, SECRET, Broken, Delivery
from tests.contrib.posting import get, pieces, post

# Calls

Environ = dict[str, Any]


def call(
    app: Any, body: bytes = b"", **environ: Any
) -> tuple[str, dict[str, str], bytes]:
    """Call an app as a server does, with the standard library's validator between."""
    length = f"{len(body)}"
    filled = {
        "REQUEST_METHOD": "POST",
        "QUERY_STRING": "",
        "CONTENT_LENGTH": length,
    } | environ
    filled.setdefault("wsgi.input", BytesIO(body))
    filled = {name: value for name, value in filled.items() if value is not None}
    setup_testing_defaults(filled)
    started: list[Any] = []

    def start_response(
        status: str, headers: list[tuple[str, str]], exc_info: object = None
    ) -> Callable[[bytes], object]:
        started.append((status, dict(headers)))
        return lambda data: None

    parts: Any = validator(app)(filled, start_response)
    try:
        text = b"".join(parts)
    finally:
        parts.close()
    ((status, headers),) = started
    assert headers["Content-Type"] == "text/plain; charset=utf-8"
    assert filled["REQUEST_METHOD"] == "HEAD" or int(headers["Content-Length"]) == len(
        text
    )
    return status, headers, text


def signed(delivery: Delivery) -> Environ:
    return {"HTTP_STRIPE_SIGNATURE": delivery.signature()}


class Unread:
    """An input that nobody may read."""

    def read(self, size: int) -> bytes:
        raise AssertionError("read")

    readline = readlines = __iter__ = read


class Input(BytesIO):
    """An input that gives at most seven bytes at once; it breaks off after ``until``, if given."""

    def __init__(self, data: bytes, until: int | None = None) -> None:
        super().__init__(data)
        self.until = until

    def read(self, size: int | None = -1, /) -> bytes:
        if self.until is not None and self.tell() >= self.until:
            raise ConnectionResetError("gone")
        assert size is not None and size >= 0
        return super().read(min(size, 7))


def test_wsgi_hands_on_a_signed_event(handler: WebhookHandler, seen: list[str]) -> None:
    delivery = Delivery()
    status, _, _ = call(handler.wsgi(), delivery.body, **signed(delivery))
    assert (status, seen) == ("200 OK", [delivery.id])


def test_wsgi_refuses_what_is_not_signed(
    handler: WebhookHandler, seen: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    delivery = Delivery()
    for signature in (
        None,
        "",
        "t=1,v1=x",
        "caf\u00e9",
        delivery.signature(OTHER_SECRET),
    ):
        caplog.clear()
        environ: Environ = {"HTTP_STRIPE_SIGNATURE": signature}
        status, _, text = call(handler.wsgi(), delivery.body, **environ)
        assert (status, seen) == ("400 Bad Request", [])
        assert text
        (record,) = caplog.records
        assert (record.name, record.levelname) == ("restripe", "WARNING")


def test_wsgi_a_signed_body_that_is_no_event(handler: WebhookHandler) -> None:
    for body in (b"", b"[]", b"\xff", b"{}"):
        header = WebhookSignature.generate_signature_header(body, SECRET)
        status, _, _ = call(handler.wsgi(), body, HTTP_STRIPE_SIGNATURE=header)
        assert status == "400 Bad Request"


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])
def test_wsgi_takes_post_alone(handler: WebhookHandler, method: str) -> None:
    answer = call(handler.wsgi(), REQUEST_METHOD=method)
    assert answer[0] == "405 Method Not Allowed"
    assert answer[1]["Allow"] == "POST"
    assert (answer[2] == b"") is (method == "HEAD")


def test_wsgi_a_body_beyond_the_limit_is_not_read(handler: WebhookHandler) -> None:
    for length in ("1048577", "9" * 18):
        environ: Environ = {"CONTENT_LENGTH": length, "wsgi.input": Unread()}
        status, _, text = call(handler.wsgi(), **environ)
        assert status.startswith("413 ")
        assert b"1048576" in text


def test_wsgi_the_limit_itself_is_allowed(
    handler: WebhookHandler, seen: list[str]
) -> None:
    delivery = Delivery()
    for limit, status in ((len(delivery.body) - 1, "413"), (len(delivery.body), "200")):
        app = WSGIWebhook(handler, limit=limit)
        assert call(app, delivery.body, **signed(delivery))[0].startswith(status)
    assert seen == [delivery.id]


@pytest.mark.parametrize(
    "length", ["-1", "+5", "1_0", "0x10", " 7", "7\n", "\u0663", "1" * 5000]
)
def test_wsgi_an_odd_length(handler: WebhookHandler, length: str) -> None:
    environ: Environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": length,
        "wsgi.input": Unread(),
    }
    started: list[str] = []
    # Not through the validator, which refuses such a request itself.
    WSGIWebhook(handler)(environ, lambda status, headers: started.append(status))
    assert started == ["400 Bad Request"]


def test_wsgi_without_a_length(handler: WebhookHandler, seen: list[str]) -> None:
    delivery = Delivery()
    for missing in (None, ""):
        environ: Environ = {
            "CONTENT_LENGTH": missing,
            "wsgi.input": Unread(),
            **signed(delivery),
        }
        assert call(handler.wsgi(), **environ)[0] == "400 Bad Request"
        environ["HTTP_TRANSFER_ENCODING"] = "chunked"
        assert call(handler.wsgi(), **environ)[0] == "411 Length Required"
    assert seen == []


def test_wsgi_chunks_that_the_server_decodes(
    handler: WebhookHandler, seen: list[str]
) -> None:
    delivery = Delivery()
    environ: Environ = {
        "CONTENT_LENGTH": None,
        "HTTP_TRANSFER_ENCODING": "chunked",
        "wsgi.input_terminated": True,
        **signed(delivery),
    }
    environ["wsgi.input"] = Input(delivery.body)
    assert call(handler.wsgi(), **environ)[0] == "200 OK"
    assert seen == [delivery.id]
    environ["wsgi.input"] = Input(b"x" * 3_000_000)
    assert call(handler.wsgi(), **environ)[0].startswith("413 ")
    assert environ["wsgi.input"].tell() == 1024 * 1024 + 1


def test_wsgi_reads_to_the_length_and_no_further(
    handler: WebhookHandler, seen: list[str]
) -> None:
    delivery = Delivery()
    given = Input(delivery.body + b"GET / HTTP/1.1")
    environ: Environ = {"CONTENT_LENGTH": f"{len(delivery.body)}", "wsgi.input": given}
    assert call(handler.wsgi(), **environ, **signed(delivery))[0] == "200 OK"
    assert (seen, given.tell()) == ([delivery.id], len(delivery.body))


@pytest.mark.parametrize(
    "end", [Input, lambda body: Input(body, 100)], ids=["eof", "reset"]
)
def test_wsgi_a_body_that_breaks_off(
    handler: WebhookHandler, seen: list[str], end: Callable[[bytes], Input]
) -> None:
    # What came is whole and signed: only its length tells.
    delivery = Delivery()
    environ: Environ = {
        "CONTENT_LENGTH": f"{len(delivery.body) + 1}",
        "wsgi.input": end(delivery.body),
    }
    status, _, text = call(handler.wsgi(), **environ, **signed(delivery))
    assert (status, text) == (
        "400 Bad Request",
        b"The body ended before its Content-Length.",
    )
    assert seen == []


def test_wsgi_an_exception_goes_to_the_server(
    handler: WebhookHandler, seen: list[str]
) -> None:
    delivery = Delivery("invoice.voided")
    for _ in range(2):
        with pytest.raises(Broken):
            call(handler.wsgi(), delivery.body, **signed(delivery))
    assert seen == [delivery.id] * 2


def test_wsgi_a_delivery_while_another_one_is_handled(handler: WebhookHandler) -> None:
    delivery = Delivery("invoice.sent")
    app = handler.wsgi()
    meanwhile: list[str] = []

    @handler.on("invoice.sent")
    def sent(event: object) -> None:
        meanwhile.append(call(app, delivery.body, **signed(delivery))[0])

    assert call(app, delivery.body, **signed(delivery))[0] == "200 OK"
    assert meanwhile == ["409 Conflict"]
    assert call(app, delivery.body, **signed(delivery))[0] == "200 OK"
    assert len(meanwhile) == 1


@pytest.mark.parametrize(
    "limit", [0, -1, True, "5", None, 1.5, float("nan"), float("inf")]
)
def test_a_limit_that_is_none(handler: WebhookHandler, limit: Any) -> None:
    apps: list[Any] = [partial(WSGIWebhook, handler), partial(ASGIWebhook, handler)]
    for app in (*apps, handler.wsgi, handler.asgi):
        with pytest.raises(ValueError, match="`limit` must be at least one byte, as"):
            app(limit=limit)


# Servers and frameworks


@contextmanager
def served(server: Any) -> Iterator[int]:
    thread = threading.Thread(
        target=server.serve_forever, kwargs={"poll_interval": 0.01}
    )
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_wsgi_on_wsgiref(
    handler: WebhookHandler, seen: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    delivery, broken = Delivery(), Delivery("invoice.voided")
    server: WSGIServer = make_server("127.0.0.1", 0, validator(handler.wsgi()))
    with served(server) as port:
        assert get(port) == (405, "POST")
        assert post(port, delivery.body, delivery.signature(OTHER_SECRET)) == 400
        assert post(port, delivery.body, delivery.signature()) == 200
        assert post(port, delivery.body, delivery.signature()) == 200
        assert post(port, broken.body, broken.signature()) == 500
    assert seen == [delivery.id, broken.id]
    assert f"Broken: {broken.id}" in capsys.readouterr().err


def test_wsgi_on_werkzeug(
    handler: WebhookHandler, seen: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL, "werkzeug")
    first, second = Delivery(), Delivery()
    with served(make_werkzeug_server("127.0.0.1", 0, handler.wsgi())) as port:
        assert get(port) == (405, "POST")
        assert post(port, first.body, first.signature(OTHER_SECRET)) == 400
        assert post(port, first.body, first.signature()) == 200
        assert post(port, pieces(second.body), second.signature()) == 200
    assert seen == [first.id, second.id]


def test_wsgi_in_front_of_flask(handler: WebhookHandler, seen: list[str]) -> None:
    delivery = Delivery()
    site = Flask("shop")
    site.add_url_rule("/", "home", lambda: "home")
    app = DispatcherMiddleware(site.wsgi_app, {"/stripe/webhook": handler.wsgi()})
    client = WerkzeugClient(app)
    assert client.get("/").text == "home"
    headers = {"Stripe-Signature": delivery.signature()}
    reply = client.post("/stripe/webhook", data=delivery.body, headers=headers)
    assert (reply.status_code, seen) == (200, [delivery.id])
