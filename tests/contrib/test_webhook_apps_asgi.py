"""Handlers as ASGI apps, under asyncio and trio: message by message, on uvicorn, and below FastAPI and Starlette."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
import trio
import uvicorn
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.applications import Starlette
from starlette.routing import Route
from starlette.websockets import WebSocketDisconnect

from restripe._core.webhook_handler import WebhookHandler
from tests.contrib.deliveries import OTHER_SECRET, Broken, Delivery
from tests.contrib.posting import get, pieces, post

Message = dict[str, Any]


class Channel:
    """What a server says to an app, and hears from it."""

    def __init__(self, *said: Message) -> None:
        self.said = list(said)
        self.heard: list[Message] = []

    async def receive(self) -> Message:
        return self.said.pop(0)

    async def send(self, message: Message) -> None:
        self.heard.append(message)

    @property
    def status(self) -> int:
        start, body = self.heard
        assert start["type"] == "http.response.start"
        headers = dict(start["headers"])
        assert all(type(part) is bytes for pair in start["headers"] for part in pair)
        assert body["type"] == "http.response.body" and not body.get("more_body")
        assert headers[b"content-type"] == b"text/plain; charset=utf-8"
        assert not body["body"] or int(headers[b"content-length"]) == len(body["body"])
        status: int = start["status"]
        return status


def on_asyncio(run: Callable[[], Awaitable[None]]) -> None:
    async def main() -> None:
        await run()

    asyncio.run(main())


@pytest.fixture(params=[on_asyncio, trio.run], ids=["asyncio", "trio"])
def run(
    request: pytest.FixtureRequest,
) -> Callable[[Callable[[], Awaitable[None]]], None]:
    """Runs an async function, under each of the two."""
    chosen: Callable[[Callable[[], Awaitable[None]]], None] = request.param
    return chosen


Run = Callable[[Callable[[], Awaitable[None]]], None]


def scope(headers: Iterable[tuple[bytes, bytes]] = (), method: str = "POST") -> Message:
    return {"type": "http", "method": method, "path": "/", "headers": list(headers)}


def asgi_signature(delivery: Delivery) -> tuple[bytes, bytes]:
    return b"stripe-signature", delivery.signature().encode()


def exchange(run: Run, app: Any, scope: Message, *said: Message) -> Channel:
    channel = Channel(*said)

    async def main() -> None:
        await app(scope, channel.receive, channel.send)

    run(main)
    return channel


def body_messages(body: bytes) -> list[Message]:
    parts = [
        {"type": "http.request", "body": part, "more_body": True}
        for part in pieces(body)
    ]
    return [*parts, {"type": "http.request"}]


@pytest.fixture
def handler(handler: WebhookHandler, seen: list[str]) -> WebhookHandler:
    """The one that WSGI takes as well, with an async function beside its others."""

    @handler.on("invoice.created")
    async def created(event: Any) -> None:
        seen.append(event.id)

    return handler


@pytest.mark.parametrize("type", ["invoice.paid", "invoice.created"])
def test_asgi_puts_the_body_together(
    run: Run, handler: WebhookHandler, seen: list[str], type: str
) -> None:
    delivery = Delivery(type)
    said = body_messages(delivery.body)
    channel = exchange(run, handler.asgi(), scope([asgi_signature(delivery)]), *said)
    assert (channel.status, seen, channel.said) == (200, [delivery.id], [])


def test_asgi_several_headers_are_one_list(
    run: Run, handler: WebhookHandler, seen: list[str]
) -> None:
    delivery = Delivery()
    name, value = asgi_signature(delivery)
    headers = [(name, part) for part in value.split(b",")]
    channel = exchange(
        run, handler.asgi(), scope(headers), *body_messages(delivery.body)
    )
    assert (channel.status, seen) == (200, [delivery.id])


def test_asgi_refuses_what_is_not_signed(
    run: Run,
    handler: WebhookHandler,
    seen: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    delivery = Delivery()
    for headers in (
        [],
        [(b"stripe-signature", b"")],
        [(b"stripe-signature", b"\xff\x00")],
        [(b"stripe-signature", delivery.signature(OTHER_SECRET).encode())],
    ):
        caplog.clear()
        channel = exchange(
            run, handler.asgi(), scope(headers), *body_messages(delivery.body)
        )
        assert (channel.status, seen) == (400, [])
        assert [one.levelname for one in caplog.records] == ["WARNING"]


def test_asgi_nothing_is_handled_when_the_client_leaves(
    run: Run, handler: WebhookHandler, seen: list[str]
) -> None:
    # All bytes are there, but no word that they are all.
    delivery = Delivery()
    said = [*body_messages(delivery.body)[:-1], {"type": "http.disconnect"}]
    channel = exchange(run, handler.asgi(), scope([asgi_signature(delivery)]), *said)
    assert (channel.heard, seen) == ([], [])


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT"])
def test_asgi_takes_post_alone(run: Run, handler: WebhookHandler, method: str) -> None:
    channel = exchange(
        run, handler.asgi(), scope(method=method), {"type": "http.request"}
    )
    assert channel.status == 405
    assert (b"allow", b"POST") in channel.heard[0]["headers"]
    assert (channel.heard[1]["body"] == b"") is (method == "HEAD")


def test_asgi_a_length_beyond_the_limit_is_not_read(
    run: Run, handler: WebhookHandler
) -> None:
    channel = exchange(run, handler.asgi(), scope([(b"content-length", b"1048577")]))
    assert channel.status == 413


@pytest.mark.parametrize("length", [b"12", b"-1", b"x", b"9" * 5000, b"\xb2"])
def test_asgi_a_length_is_not_believed(
    run: Run, handler: WebhookHandler, length: bytes
) -> None:
    piece = {"type": "http.request", "body": b"x" * 600_000, "more_body": True}
    headers = [(b"content-length", length)]
    channel = exchange(run, handler.asgi(), scope(headers), piece, piece, piece)
    assert channel.status == 413
    # The third piece is not waited for.
    assert len(channel.said) == 1


def test_asgi_an_exception_goes_to_the_server(
    run: Run, handler: WebhookHandler, seen: list[str]
) -> None:
    delivery = Delivery("invoice.voided")
    for _ in range(2):
        with pytest.raises(Broken):
            said = body_messages(delivery.body)
            exchange(run, handler.asgi(), scope([asgi_signature(delivery)]), *said)
    assert seen == [delivery.id] * 2


def test_asgi_lifespan(run: Run, handler: WebhookHandler) -> None:
    said = [{"type": f"lifespan.{when}"} for when in ("startup", "shutdown")]
    channel = exchange(run, handler.asgi(), {"type": "lifespan"}, *said)
    assert channel.heard == [
        {"type": "lifespan.startup.complete"},
        {"type": "lifespan.shutdown.complete"},
    ]


def test_asgi_other_scopes(run: Run, handler: WebhookHandler) -> None:
    with pytest.raises(ValueError, match="ASGI scopes of type 'mqtt'"):
        exchange(run, handler.asgi(), {"type": "mqtt"})


# Servers and frameworks


def test_asgi_with_httpx(run: Run, handler: WebhookHandler, seen: list[str]) -> None:
    first, second = Delivery(), Delivery("invoice.created")
    statuses: list[int] = []

    async def main() -> None:
        transport = httpx.ASGITransport(handler.asgi())
        async with httpx.AsyncClient(
            transport=transport, base_url="http://app"
        ) as client:
            for delivery in (first, second, first):
                headers = {"Stripe-Signature": delivery.signature()}
                reply = await client.post("/", content=delivery.body, headers=headers)
                statuses.append(reply.status_code)

    run(main)
    assert (statuses, seen) == ([200, 200, 200], [first.id, second.id])


@contextmanager
def on_uvicorn(app: Any) -> Iterator[int]:
    """Uvicorn with the app alone, lifespan and all; gives its port."""
    config = uvicorn.Config(app, port=0, lifespan="on", log_config=None, ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.01)
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join()


def test_asgi_on_uvicorn(
    handler: WebhookHandler, seen: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    first, second = Delivery(), Delivery("invoice.created")
    broken = Delivery("invoice.voided")
    with on_uvicorn(handler.asgi()) as port:
        assert get(port) == (405, "POST")
        assert post(port, first.body, first.signature(OTHER_SECRET)) == 400
        assert post(port, first.body, first.signature()) == 200
        assert post(port, first.body, first.signature()) == 200
        assert post(port, pieces(second.body), second.signature()) == 200
        assert post(port, broken.body, broken.signature()) == 500
    assert seen == [first.id, second.id, broken.id]
    assert any(
        record.exc_info and record.exc_info[0] is Broken for record in caplog.records
    )


def test_asgi_on_uvicorn_a_client_that_leaves(
    handler: WebhookHandler, seen: list[str]
) -> None:
    left, stayed = Delivery(), Delivery()
    head = f"POST / HTTP/1.1\r\nHost: x\r\nStripe-Signature: {left.signature()}\r\n"
    length = f"Content-Length: {len(left.body) + 1}\r\n\r\n"
    with on_uvicorn(handler.asgi()) as port:
        with socket.create_connection(("127.0.0.1", port)) as client:
            client.sendall((head + length).encode() + left.body)
        assert post(port, stayed.body, stayed.signature()) == 200
    assert seen == [stayed.id]


def test_asgi_mounted_in_fastapi(handler: WebhookHandler, seen: list[str]) -> None:
    delivery = Delivery("invoice.created")
    site = FastAPI()
    site.mount("/stripe", handler.asgi())
    headers = {"Stripe-Signature": delivery.signature()}
    with TestClient(site, follow_redirects=False) as client:
        # Why the README speaks of the slash: Stripe follows no redirects.
        assert (
            client.post("/stripe", content=delivery.body, headers=headers).status_code
            == 307
        )
        reply = client.post("/stripe/", content=delivery.body, headers=headers)
        assert (reply.status_code, seen) == (200, [delivery.id])
        with pytest.raises(WebSocketDisconnect), client.websocket_connect("/stripe/"):
            pass


def test_asgi_as_a_route_of_starlette(handler: WebhookHandler, seen: list[str]) -> None:
    delivery = Delivery()
    site = Starlette(routes=[Route("/stripe", handler.asgi())])
    headers = {"Stripe-Signature": delivery.signature()}
    with TestClient(site) as client:
        reply = client.post("/stripe", content=delivery.body, headers=headers)
    assert (reply.status_code, seen) == (200, [delivery.id])


def test_the_apps_need_no_framework() -> None:
    code = (
        "import sys, restripe; from restripe._core import webhook_apps;"
        "print({'flask', 'django', 'fastapi', 'starlette', 'werkzeug', 'asyncio'} & set(sys.modules))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert ran.stdout == "set()\n", ran.stderr
