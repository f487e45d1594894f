"""Fixtures of the rules' cases: the generated package, as a client and by its globals, leading to a scripted server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe._core import retry
from restripe._core.config import BASE_ADDRESSES
from tests.runtime.server import ScriptedServer, scripted_server

KEY = "sk_test_rulescanary000000000"
GLOBAL_KEY = "sk_test_globalcanary00000000"
HOSTS = {
    "api": "api_base",
    "connect": "connect_api_base",
    "files": "upload_api_base",
    "meter_events": "meter_events_api_base",
}

MakeClient = Callable[..., restripe.StripeClient]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        yield running


@pytest.fixture
def make_client(server: ScriptedServer) -> Iterator[MakeClient]:
    """`make_client(**options)`: a client whose four hosts are the server, each below a path of its own name."""
    made = []

    def make(api_key: Any = KEY, **options: Any) -> restripe.StripeClient:
        bases = {name: f"{server.url}/{name}" for name in BASE_ADDRESSES}
        chosen = {"base_addresses": bases, "max_network_retries": 0, "timeout": 5.0}
        client = restripe.StripeClient(api_key, **{**chosen, **options})
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client: MakeClient, server: ScriptedServer) -> restripe.StripeClient:
    return make_client(base_addresses=dict.fromkeys(BASE_ADDRESSES, server.url))


@pytest.fixture
def stripe(server: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The package whose own settings lead to the server."""
    monkeypatch.setattr(restripe, "api_key", GLOBAL_KEY)
    monkeypatch.setattr(restripe, "max_network_retries", 0)
    monkeypatch.setattr(restripe, "timeout", 5.0)
    for name in HOSTS.values():
        monkeypatch.setattr(restripe, name, server.url)
    return restripe


@pytest.fixture
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries follow at once; how long they wait is F-5's own case."""
    monkeypatch.setattr(retry, "FIRST_DELAY", 0.0)
    monkeypatch.setattr(retry, "LONGEST_DELAY", 0.0)


@pytest.fixture
def form(client: restripe.StripeClient, server: ScriptedServer) -> Callable[..., str]:
    """`form(params)`: the body that a v1 POST with these parameters sends."""

    def send(params: Any) -> str:
        client.raw_request("post", "/v1/things", **params)
        return server.last.body.decode("ascii")

    return send


@pytest.fixture
def posted_json(
    client: restripe.StripeClient, server: ScriptedServer
) -> Callable[..., str]:
    """`posted_json(params)`: the body that a v2 POST with these parameters sends."""

    def send(params: Any) -> str:
        client.raw_request("post", "/v2/core/things", **params)
        return server.last.body.decode("ascii")

    return send
