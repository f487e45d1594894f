"""Section T: telemetry, which is off unless asked for, and the application's own name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient
from tests.rules.conftest import MakeClient
from tests.runtime.server import Answer, Arrived, ScriptedServer

NAME = "x-stripe-client-telemetry"


def metrics(arrived: Arrived) -> Any:
    return json.loads(arrived.header(NAME) or "{}").get("last_request_metrics")


@pytest.fixture
def on(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> ModuleType:
    """The package with telemetry; what the first request tells is of an earlier test."""
    monkeypatch.setattr(restripe, "enable_telemetry", True)
    return stripe


def test_T_1_off_by_default(client: StripeClient, server: ScriptedServer) -> None:
    for _ in "123":
        client.v1.balance.retrieve()
    assert [arrived.header(NAME) for arrived in server.arrived] == [None] * 3


def test_T_1_each_request_tells_of_the_one_before(
    on: ModuleType, server: ScriptedServer
) -> None:
    server.answers = [Answer(headers={"Request-Id": f"req_{n}"}) for n in range(3)]
    for _ in "123":
        on.Balance.retrieve()
    told = [metrics(arrived) for arrived in server.arrived[1:]]
    assert [own["request_id"] for own in told] == ["req_0", "req_1"]
    assert all(own["request_duration_ms"] >= 0 for own in told)
    assert all("usage" not in own for own in told)


def test_T_1_a_new_thread_has_nothing_to_tell(
    on: ModuleType, server: ScriptedServer
) -> None:
    on.Balance.retrieve()
    thread = threading.Thread(target=on.Balance.retrieve)
    thread.start()
    thread.join()
    assert server.last.header(NAME) is None


def test_T_1_how_a_call_was_made(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    client = make_client(enable_telemetry=True)
    client.v1.balance.retrieve()
    client.raw_request("get", "/v1/x")
    client.raw_request("get", "/v1/x")
    usage = [metrics(arrived)["usage"] for arrived in server.arrived[1:]]
    assert usage == [["stripe_client"], ["raw_request"]]


def test_T_1_a_client_has_a_switch_of_its_own(
    on: ModuleType, make_client: MakeClient, server: ScriptedServer
) -> None:
    on.Balance.retrieve()
    make_client().v1.balance.retrieve()
    assert server.last.header(NAME) is None


def test_T_2_nothing_is_written_to_the_disk(
    server: ScriptedServer, tmp_path: Path
) -> None:
    code = (
        "import restripe, sys; restripe.api_key, restripe.api_base = 'sk_test_x', sys.argv[1]\n"
        "restripe.enable_telemetry = True\n"
        "restripe.Balance.retrieve(); restripe.Balance.retrieve()"
    )
    root = os.path.dirname(str(restripe.__path__[0]))
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA")}
    subprocess.run(
        [sys.executable, "-B", "-c", code, server.url],
        env={"PYTHONPATH": root, **home},
        check=True,
        timeout=60,
    )
    assert metrics(server.last)["request_id"] == "req_1"
    details = json.loads(server.last.header("x-stripe-client-user-agent") or "")
    assert "platform" in details and "telemetry_id" not in details
    assert list(tmp_path.rglob("*")) == []


def test_T_3_the_application_names_itself(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "app_info", None)
    stripe.set_app_info("Plugin", partner_id="pp_1", url="https://p", version="1.2")
    stripe.Balance.retrieve()
    agent = server.last.header("user-agent") or ""
    assert agent.endswith(" Plugin/1.2 (https://p)")
    details = json.loads(server.last.header("x-stripe-client-user-agent") or "")
    own = {"name": "Plugin", "partner_id": "pp_1", "url": "https://p", "version": "1.2"}
    assert details["application"] == own
