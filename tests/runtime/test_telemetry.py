"""Telemetry (T-1 to T-3, C-8, C-9): off unless asked for, one figure per thread, nothing on disk."""

from __future__ import annotations

import asyncio
import json
import os
import platform
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.runtime import requestor, telemetry
from codegen.runtime.config import Settings
from codegen.runtime.errors import StripeError
from codegen.runtime.headers import Headers
from codegen.runtime.requestor import Call, send, send_async
from tests.runtime.server import Answer, Arrived, ScriptedServer, error

GET = Call("get", "/v1/things")


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(requestor, "sleep", lambda seconds: None)
    telemetry.forget()
    yield
    telemetry.forget()


@pytest.fixture
def on(settings: Settings) -> Settings:
    return replace(settings, enable_telemetry=True)


def metrics(arrived: Arrived) -> Any:
    header = arrived.header("X-Stripe-Client-Telemetry")
    if header is None:
        return None
    parsed = json.loads(header)
    assert list(parsed) == ["last_request_metrics"]
    return parsed["last_request_metrics"]


def test_t1_off_by_default(server: ScriptedServer, settings: Settings) -> None:
    send(settings, GET)
    send(settings, GET)
    assert [metrics(one) for one in server.arrived] == [None, None]


def test_t1_each_request_tells_of_the_reply_before_it(
    server: ScriptedServer, on: Settings
) -> None:
    server.answers = [
        Answer(headers={"Request-Id": "req_a"}, pause=0.05),
        error(402, {"Request-Id": "req_b"}, type="card_error"),
    ]
    send(on, GET)
    with pytest.raises(StripeError):
        send(on, GET)
    send(on, GET)
    first, second, third = map(metrics, server.arrived)
    assert first is None
    assert (second["request_id"], third["request_id"]) == ("req_a", "req_b")
    assert isinstance(second["request_duration_ms"], int)
    assert second["request_duration_ms"] >= 50
    assert "usage" not in second


def test_t1_it_is_sent_again_until_replaced(
    server: ScriptedServer, on: Settings
) -> None:
    server.answers = [Answer(headers={"Request-Id": "req_a"})]
    server.default = Answer(headers={"Request-Id": ""})
    for _ in range(3):
        send(on, GET)
    assert [(metrics(one) or {}).get("request_id") for one in server.arrived] == [
        None,
        "req_a",
        "req_a",
    ]


def test_t1_only_the_last_attempt_is_measured(
    server: ScriptedServer, on: Settings
) -> None:
    server.answers = [
        error(500, {"Request-Id": "req_slow"}),
        Answer(headers={"Request-Id": "req_fast"}),
    ]
    server.answers[0] = replace(server.answers[0], pause=0.3)
    send(replace(on, max_network_retries=1), GET)
    send(on, GET)
    last = metrics(server.last)
    assert last["request_id"] == "req_fast"
    assert last["request_duration_ms"] < 300


def test_t1_by_thread(server: ScriptedServer, on: Settings) -> None:
    send(on, GET)
    thread = threading.Thread(target=send, args=(on, GET))
    thread.start()
    thread.join()
    send(on, GET)
    assert [metrics(one) is None for one in server.arrived] == [True, True, False]


def test_t1_usage(server: ScriptedServer, on: Settings) -> None:
    send(on, replace(GET, usage=("save",)))
    asyncio.run(send_async(on, GET))
    send(on, GET)
    assert metrics(server.arrived[1])["usage"] == ["save"]
    assert metrics(server.arrived[2])["usage"] == ["async"]


def test_t1_a_header_of_the_callers_own_stays(
    server: ScriptedServer, on: Settings
) -> None:
    send(on, GET)
    mine = {"x-stripe-client-telemetry": "{}"}
    send(on, replace(GET, options={"headers": mine}))
    assert server.last.header("X-Stripe-Client-Telemetry") == "{}"


def test_t1_by_client_and_by_the_global_setting(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stripe, "enable_telemetry", True)
    stripe.Charge.retrieve("ch_1")
    stripe.Charge.retrieve("ch_1")
    assert metrics(server.last)["request_id"] == "req_1"
    bases = dict.fromkeys(("api",), server.url)
    quiet = stripe.StripeClient("sk_test_canary000000000", base_addresses=bases)
    quiet.v1.charges.create({})
    assert metrics(server.last) is None
    quiet.with_options(enable_telemetry=True).v1.charges.create({})
    assert metrics(server.last)["request_id"] == "req_1"


def test_t1_a_reply_without_an_id_is_not_remembered() -> None:
    telemetry.record(Headers({}), 1.0)
    assert telemetry.header() == {}


def identity(arrived: Arrived) -> Any:
    return json.loads(arrived.header("X-Stripe-Client-User-Agent") or "")


def test_t2_the_platform_only_with_telemetry(
    server: ScriptedServer, settings: Settings, on: Settings
) -> None:
    send(settings, GET)
    assert "platform" not in identity(server.last)
    send(on, GET)
    assert identity(server.last)["platform"] == platform.platform()
    assert "telemetry_id" not in identity(server.last)


def test_c8_a_probe_that_fails(
    server: ScriptedServer, on: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> str:
        raise OSError("no uname here")

    monkeypatch.setattr(platform, "platform", broken)
    send(on, GET)
    assert identity(server.last)["platform"] == "(disabled)"


SCRIPT = """
import fakestripe, sys
fakestripe.api_key = "sk_test_canary000000000"
fakestripe.api_base = sys.argv[1]
fakestripe.enable_telemetry = True
assert "platform" not in sys.modules
fakestripe.Charge.retrieve("ch_1")
fakestripe.Charge.retrieve("ch_1")
"""


def test_t2_nothing_is_written_to_disk(
    package: ModuleType, server: ScriptedServer, tmp_path: Path
) -> None:
    folder = Path(str(package.__file__)).parents[1]
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA")}
    environment = {
        **os.environ,
        **home,
        "PYTHONPATH": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [sys.executable, "-c", SCRIPT, server.url]
    subprocess.run(command, env=environment, cwd=tmp_path, check=True)
    assert metrics(server.last)["request_id"] == "req_1"
    assert list(tmp_path.rglob("*")) == []


def test_t3_set_app_info(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib import import_module

    module = import_module(f"{stripe.__name__}._core.app_info")
    monkeypatch.setattr(stripe, "app_info", None)
    module.set_app_info("MyPlugin", "pp_1", "https://my.example", "1.2")
    stripe.Charge.retrieve("ch_1")
    agent = server.last.header("User-Agent") or ""
    assert agent.endswith(" MyPlugin/1.2 (https://my.example)")
    assert identity(server.last)["application"] == {
        "name": "MyPlugin",
        "partner_id": "pp_1",
        "url": "https://my.example",
        "version": "1.2",
    }
    module.set_app_info("MyPlugin")
    stripe.Charge.retrieve("ch_1")
    assert (server.last.header("User-Agent") or "").endswith(" MyPlugin")


@pytest.mark.parametrize("wrong", [("",), (None,), (3,), ("x", 3), ("x", None, b"u")])
def test_t3_what_is_no_app_info(
    stripe: ModuleType, wrong: tuple[Any, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib import import_module

    module = import_module(f"{stripe.__name__}._core.app_info")
    monkeypatch.setattr(stripe, "app_info", None)
    with pytest.raises(TypeError, match="text"):
        module.set_app_info(*wrong)
    assert stripe.app_info is None
