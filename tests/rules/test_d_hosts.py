"""Section D: the four hosts."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient
from restripe._core.config import BASE_ADDRESSES, global_settings
from restripe._core.requestor import Call, send
from tests.rules.conftest import HOSTS, MakeClient
from tests.runtime.server import Answer, ScriptedServer


def test_BA_1_the_addresses() -> None:
    hosts = {name: f"https://{name}.stripe.com" for name in ("api", "connect", "files")}
    hosts["meter_events"] = "https://meter-events.stripe.com"
    assert hosts == BASE_ADDRESSES
    assert hosts == {name: getattr(restripe, own) for name, own in HOSTS.items()}


@pytest.mark.parametrize("base", HOSTS)
def test_BA_1_each_global_leads_to_its_host(
    stripe: ModuleType,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    base: str,
) -> None:
    # No class-style call asks all four; OAuth, which asks `connect`, has its own cases in section R.
    for name in HOSTS.values():
        monkeypatch.setattr(restripe, name, "http://127.0.0.1:9")
    monkeypatch.setattr(restripe, HOSTS[base], server.url)
    send(global_settings(), Call("get", "/v1/x", base=base))
    assert server.last.path == "/v1/x"


def test_BA_1_a_client_has_its_own(
    make_client: MakeClient, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_base", f"{server.url}/global")
    client = make_client(base_addresses={"files": f"{server.url}/own"})
    assert client._settings.base_addresses["api"] == BASE_ADDRESSES["api"]
    client.raw_request("get", "/v1/x", base="files")
    assert server.last.path == "/own/v1/x"
    with pytest.raises(ValueError, match="'files'"):
        make_client(base_addresses={"file": server.url})


@pytest.mark.parametrize(
    ("call", "target"),
    [
        (lambda v1, v2: v1.files.list(), "/api/v1/files"),
        (lambda v1, v2: v1.files.retrieve("file_1"), "/api/v1/files/file_1"),
        (
            lambda v1, v2: v1.files.create({"purpose": "logo", "file": b""}),
            "/files/v1/files",
        ),
        (lambda v1, v2: v1.quotes.pdf("qt_1").read(), "/files/v1/quotes/qt_1/pdf"),
        (lambda v1, v2: v1.quotes.retrieve("qt_1"), "/api/v1/quotes/qt_1"),
        (
            lambda v1, v2: v2.billing.meter_event_stream.create({"events": []}),
            "/meter_events/v2/billing/meter_event_stream",
        ),
        (
            lambda v1, v2: v2.billing.meter_events.create({}),
            "/api/v2/billing/meter_events",
        ),
    ],
)
def test_BA_2_which_host_an_operation_asks(
    make_client: MakeClient, server: ScriptedServer, call: Any, target: str
) -> None:
    page = b'{"object": "list", "data": [], "has_more": false, "url": "/v1/files"}'
    server.answers = [Answer(body=page)]
    client = make_client()
    call(client.v1, client.v2)
    assert server.last.path == target


@pytest.mark.parametrize("base", HOSTS)
def test_BA_3_a_raw_request_chooses(
    make_client: MakeClient, server: ScriptedServer, base: str
) -> None:
    make_client().raw_request("get", "/v1/x", base=base)
    assert server.last.path == f"/{base}/v1/x"


def test_BA_3_only_among_the_four(client: StripeClient, server: ScriptedServer) -> None:
    with pytest.raises(ValueError, match="'files'"):
        client.raw_request("get", "/v1/x", base="file")
    assert server.arrived == []
