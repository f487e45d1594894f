"""Addresses in replies and redirects lead nowhere but to Stripe: a second server hears nothing, let alone a key."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.fake_package import configure
from tests.runtime.server import Answer, ScriptedServer, scripted_server
from tests.secrets.scene import CALL_KEY, CLIENT_KEY, MARK

# `{}` is the host and port of the second server.
# Ours all say the same again, which ends the paging with a warning.
pytestmark = pytest.mark.filterwarnings("ignore:.*circle:UserWarning")

HOSTILE = (
    "http://{}/v1/charges",
    "https://{}/v1/charges",
    "HTTP://{}/v1/charges",
    "//{}/v1/charges",
    "///{}/v1/charges",
    "/\\{}/v1/charges",
    "\\\\{}\\v1\\charges",
    "@{}/v1/charges",
    ":80@{}/v1/charges",
    "me:you@{}/v1/charges",
    "/@{}/v1/charges",
    "//me@{}/v1/charges",
    "http:/{}/v1/charges",
    "http:{}",
    "\t//{}/v1/charges",
    " http://{}/v1/charges",
    "/\t/{}/v1/charges",
    "/v1/../../../{}/x",
    "/v1//{}/charges",
    "/v1/charges HTTP/1.1\r\nHost: {}\r\n\r\nGET http://{}/x",
    "/v1/charges#@{}/x",
    ".{}",
    "{}/v1/charges",
)
STATUSES = (300, 301, 302, 303, 307, 308)


class Trap:
    """A server that counts who connects, whatever they speak, and keeps what they say."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        while True:
            sock, _ = self._listener.accept()
            with sock:
                sock.settimeout(0.5)
                try:
                    said = sock.recv(65_536)
                except OSError:
                    said = b""
                if said == b"end":
                    return
                self.heard.append(said)

    def close(self) -> None:
        """End, after everybody who connected before was heard."""
        host, _, port = self.address.partition(":")
        with socket.create_connection((host, int(port))) as sock:
            sock.sendall(b"end")
        self._thread.join(30)
        self._listener.close()


@pytest.fixture
def trap() -> Iterator[Trap]:
    made = Trap()
    yield made
    made.close()
    assert made.heard == []


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        yield running


@pytest.fixture
def stripe(
    package: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    configure(package, server.url, monkeypatch)
    monkeypatch.setattr(package, "api_key", CLIENT_KEY)
    return package


@pytest.fixture
def client(stripe: ModuleType, server: ScriptedServer) -> Any:
    bases = dict.fromkeys(("api", "connect", "files", "meter_events"), server.url)
    return stripe.StripeClient(
        CLIENT_KEY, base_addresses=bases, max_network_retries=0, timeout=5.0
    )


def test_the_trap_hears(stripe: ModuleType) -> None:
    trap = Trap()
    bases = {"api": f"http://{trap.address}"}
    client = stripe.StripeClient(
        CLIENT_KEY, base_addresses=bases, max_network_retries=0
    )
    with pytest.raises(stripe_error(stripe)):
        client.v1.charges.list()
    trap.close()
    assert [CLIENT_KEY.encode() in said for said in trap.heard] == [True]


def page(kind: str, url: str) -> Answer:
    """A page that says the next one is at ``url``."""
    row = {"id": "ch_1", "object": "charge"}
    body: dict[str, Any] = {"data": [row], "has_more": True, "url": url}
    if kind == "v2":
        body = {"data": [row], "next_page_url": url, "previous_page_url": url}
    elif kind == "search":
        body = {**body, "object": "search_result", "next_page": "p2"}
    else:
        body = {**body, "object": "list"}
    if kind == "nested":
        body = {**row, "refunds": body}
    return Answer(body=json.dumps(body).encode())


def fetched(stripe: Any, client: Any, kind: str) -> Any:
    """The page as a program gets it."""
    if kind == "v2":
        return client.v2.event_destinations.list()
    if kind == "search":
        return stripe.Charge.search(query="a", api_key=CALL_KEY)
    if kind == "nested":
        return stripe.Charge.retrieve("ch_1").refunds
    return client.v1.charges.list({"limit": 1})


# What a program may do with a page that leads to a request of the page's address.
STEPS = {
    "iterate": lambda page: [row for _, row in zip(range(3), page.auto_paging_iter())],
    "next_page": lambda page: page.next_page(),
    "previous_page": lambda page: page.previous_page(),
    "next_search_result_page": lambda page: page.next_search_result_page(),
    "list": lambda page: page.list(),
    "create": lambda page: page.create(amount=1),
    "retrieve": lambda page: page.retrieve("ch_2"),
}


async def iterate(page: Any) -> list[Any]:
    rows = []
    async for row in page.auto_paging_iter():
        rows.append(row)
        if len(rows) == 3:
            break
    return rows


ASYNC_STEPS = {
    "iterate": iterate,
    "next_page": lambda page: page.next_page_async(),
    "list": lambda page: page.list_async(),
}


@pytest.mark.parametrize("kind", ["v1", "nested", "search", "v2"])
@pytest.mark.parametrize("url", HOSTILE)
def test_pages(
    stripe: Any, client: Any, server: ScriptedServer, trap: Trap, kind: str, url: str
) -> None:
    server.default = page(kind, url.replace("{}", trap.address))
    asked = 0
    for step in STEPS.values():
        found = fetched(stripe, client, kind)
        before = len(server.arrived)
        # Refused, or nothing that this kind of page can do, or sent to where it belongs.
        wrong = (ValueError, AttributeError, TypeError, stripe_error(stripe))
        with contextlib.suppress(*wrong):
            step(found)
        asked += len(server.arrived) - before
    for one in server.arrived:
        assert one.target.startswith("/"), one.target
        assert one.header("Host") == server.url.partition("://")[2]
    print(asked, "requests of this address went to the API itself")


@pytest.mark.parametrize("kind", ["v1", "v2"])
def test_pages_async(
    stripe: Any, client: Any, server: ScriptedServer, trap: Trap, kind: str
) -> None:
    async def main() -> None:
        for url in HOSTILE:
            server.default = page(kind, url.replace("{}", trap.address))
            for step in ASYNC_STEPS.values():
                found = fetched(stripe, client, kind)
                wrong = (ValueError, AttributeError, TypeError, stripe_error(stripe))
                with contextlib.suppress(*wrong):
                    await step(found)
        client.close()

    asyncio.run(main())
    assert all(one.target.startswith("/") for one in server.arrived)


FOLLOWED = {
    ("nested", "iterate"): "/v1/elsewhere",
    ("v2", "iterate"): "/v2/core/elsewhere",
    ("v1", "list"): "/v1/elsewhere",
    ("nested", "create"): "/v1/elsewhere",
    ("nested", "retrieve"): "/v1/elsewhere/ch_2",
    # These go on where they were asked for, whatever the page says.
    ("v1", "iterate"): "/v1/charges",
    ("search", "iterate"): "/v1/charges/search",
}


@pytest.mark.parametrize(("kind", "step"), FOLLOWED)
def test_an_honest_address_is_followed(
    stripe: Any, client: Any, server: ScriptedServer, kind: str, step: str
) -> None:
    """The tests above would otherwise pass for a package that follows nothing."""
    path = "/v2/core/elsewhere?page=2" if kind == "v2" else "/v1/elsewhere"
    server.answers = [page(kind, path)]
    server.default = page("v1" if kind == "nested" else kind, path)
    STEPS[step](fetched(stripe, client, kind))
    assert len(server.arrived) > 1
    assert server.last.path == FOLLOWED[kind, step]
    assert MARK in (server.last.header("Authorization") or "")


@pytest.mark.parametrize("url", HOSTILE)
def test_paths_of_raw_requests(client: Any, trap: Trap, url: str) -> None:
    with contextlib.suppress(ValueError, stripe_error(client)):
        client.raw_request("get", url.replace("{}", trap.address))


@pytest.mark.parametrize("url", HOSTILE)
def test_ids(stripe: Any, server: ScriptedServer, trap: Trap, url: str) -> None:
    with contextlib.suppress(ValueError, stripe_error(stripe)):
        stripe.Charge.retrieve(url.replace("{}", trap.address))
    assert all(one.target.startswith("/v1/charges/") for one in server.arrived)


@pytest.mark.parametrize("status", STATUSES)
def test_redirects(
    stripe: Any, client: Any, server: ScriptedServer, trap: Trap, status: int
) -> None:
    location = {"Location": f"http://{trap.address}/v1/charges"}
    server.default = Answer(status, b"", location)
    calls = [
        lambda: client.v1.charges.list(),
        lambda: client.v1.charges.create({"amount": 1}),
        lambda: client.v2.event_destinations.delete("ed_1"),
        lambda: client.v1.charges.upload({"file": b"x", "purpose": "dispute"}),
        lambda: client.v1.charges.pdf("qt_1"),
        lambda: client.raw_request("get", "/v1/x"),
        lambda: asyncio.run(client.v1.charges.capture_async("ch_1")),
        lambda: asyncio.run(client.v1.charges.pdf_async("qt_1")),
    ]
    for call in calls:
        with pytest.raises(stripe._core.errors.APIError) as refused:
            call()
        assert refused.value.http_status == status
    assert len(server.arrived) == len(calls)


ADAPTERS = {
    "requests": ("requests_client", "RequestsClient", {}),
    "httpx": ("httpx_client", "HTTPXClient", {"allow_sync_methods": True}),
}


@pytest.mark.parametrize("adapter", ADAPTERS)
@pytest.mark.parametrize("status", STATUSES)
def test_redirects_of_other_stacks(
    client: Any, server: ScriptedServer, trap: Trap, adapter: str, status: int
) -> None:
    """Both libraries have a way to follow redirects, which is requests' habit."""
    module, name, options = ADAPTERS[adapter]
    root = type(client).__module__.partition(".")[0]
    stack = getattr(import_module(f"{root}._core.{module}"), name)(**options)
    location = {"Location": f"http://{trap.address}/v1/charges"}
    server.default = Answer(status, b"", location)
    made = client.with_options(http_client=stack)
    for call in (
        made.v1.charges.list,
        lambda: made.v1.charges.create({}),
        lambda: made.v1.charges.pdf("qt_1"),
    ):
        with pytest.raises(stripe_error(client)) as refused:
            call()
        assert refused.value.http_status == status
    made.close()


def stripe_error(found: Any) -> Any:
    """The base of the errors of the package that an object or module belongs to."""
    import sys

    name = found.__name__ if isinstance(found, ModuleType) else type(found).__module__
    return sys.modules[f"{name.partition('.')[0]}._core.errors"].StripeError
