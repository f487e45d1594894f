"""The log (U-1 to U-5, V-1, V-2, D-53, D-54): what is written, where, and what never is."""

from __future__ import annotations

import json
import logging
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, Optional

import pytest

import codegen
from codegen.runtime import logs, requestor
from codegen.runtime.config import Settings
from codegen.runtime.errors import StripeError
from codegen.runtime.requestor import Call, send, send_stream
from tests.runtime.conftest import KEY
from tests.runtime.server import Answer, ScriptedServer, error

GET = Call("get", "/v1/charges/search", {"query": "email:'bob@example.com'"})
CREATE = Call(
    "post",
    "/v1/customers",
    {"email": "bob@example.com", "description": f"has {KEY}", "limit": 7},
    {"idempotency_key": "order-7", "stripe_account": "acct_1"},
)
OAUTH = Call(
    "post", "/oauth/token", {"code": "ac_0123456789", "a": "b"}, base="connect"
)
Lines = Callable[[], "list[dict[str, str]]"]


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(requestor, "sleep", lambda seconds: None)
    monkeypatch.setitem(logs._environment, logs.VARIABLE, "")
    yield


@pytest.fixture
def info(caplog: pytest.LogCaptureFixture) -> Lines:
    caplog.set_level(logging.INFO, "codegen")
    return lambda: parsed(caplog)


@pytest.fixture
def debug(caplog: pytest.LogCaptureFixture) -> Lines:
    caplog.set_level(logging.DEBUG, "codegen")
    return lambda: parsed(caplog)


def parsed(caplog: pytest.LogCaptureFixture) -> list[dict[str, str]]:
    """The lines as a logfmt parser reads them."""
    found = []
    for record in caplog.records:
        assert record.name == "codegen"
        pairs = [pair.split("=", 1) for pair in shlex.split(record.getMessage())]
        assert [name for name, _ in pairs] == sorted(name for name, _ in pairs)
        found.append(dict(pairs))
    return found


def only(lines: list[dict[str, str]], message: str) -> dict[str, str]:
    (found,) = (line for line in lines if line["message"] == message)
    return found


def test_u3_u5_a_call_at_level_info(
    server: ScriptedServer, settings: Settings, info: Lines
) -> None:
    server.answers = [Answer(headers={"Request-Id": "req_7"})]
    send(settings, CREATE)
    first, last = info()
    common = {
        "account": "acct_1",
        "api_version": "2025-09-30.clover",
        "idempotency_key": "order-7",
        "method": "POST",
        "path": "/v1/customers",
    }
    assert first == {"message": "Request to Stripe api", **common}
    assert float(last.pop("elapsed")) < 5
    assert last == {
        "message": "Stripe API response",
        "attempts": "1",
        "request_id": "req_7",
        "response_code": "200",
        **common,
    }


def test_u3_retries(server: ScriptedServer, settings: Settings, info: Lines) -> None:
    server.answers = [
        error(500, {"Request-Id": "req_a"}, message="down, bob@example.com"),
        Answer(cut=3),
        Answer(headers={"Request-Id": "req_c"}),
    ]
    send(replace(settings, max_network_retries=2), CREATE)
    lines = info()
    assert len(lines) == 6
    assert lines[1]["message"] == "Encountered a retryable error"
    assert lines[1]["error_message"] == "down, ***"
    assert (lines[1]["response_code"], lines[1]["request_id"]) == ("500", "req_a")
    start, _, end = lines[2]["message"].partition(" after sleeping ")
    assert start == "Initiating retry 1 for request POST /v1/customers"
    assert 0.5 <= float(end.partition(" ")[0]) <= 1
    assert lines[3]["error"] == "APIConnectionError"
    assert "broke before the reply was whole" in lines[3]["error_message"]
    assert "retry 2" in lines[4]["message"]
    assert (lines[5]["attempts"], lines[5]["request_id"]) == ("3", "req_c")


ERRORS: list[tuple[Call, Answer, dict[str, str]]] = [
    (
        CREATE,
        error(
            402,
            type="card_error",
            code="card_declined",
            param="source",
            message="declined: sk_test_4eC39HqLyjWDarjtT1zdp7dc",
        ),
        {
            "message": "Stripe v1 API error received",
            "error_code": "card_declined",
            "error_message": "declined: sk_test_***",
            "error_param": "source",
            "error_type": "card_error",
            "request_id": "req_1",
        },
    ),
    (
        Call("get", "/v2/core/events"),
        error(400, type="rate_limit", code="limit", message="slow down"),
        {
            "message": "Stripe v2 API error received",
            "error_code": "limit",
            "error_message": "slow down",
            "error_type": "rate_limit",
            "request_id": "req_1",
        },
    ),
    (
        OAUTH,
        Answer(400, b'{"error": "invalid_grant", "error_description": "too old"}'),
        {
            "message": "Stripe OAuth error received",
            "error_code": "invalid_grant",
            "error_description": "too old",
            "request_id": "req_1",
        },
    ),
]


@pytest.mark.parametrize("call, answer, wanted", ERRORS, ids=["v1", "v2", "oauth"])
def test_u3_errors(
    server: ScriptedServer,
    settings: Settings,
    info: Lines,
    call: Call,
    answer: Answer,
    wanted: dict[str, str],
) -> None:
    server.answers = [answer]
    with pytest.raises(StripeError):
        send(settings, call)
    assert info()[-1] == wanted
    assert only(info(), "Stripe API response")["response_code"] == str(answer.status)


def test_u5_no_reply_at_all(
    server: ScriptedServer, settings: Settings, info: Lines
) -> None:
    server.close()
    with pytest.raises(StripeError) as caught:
        send(settings, GET)
    last = only(info(), "Request error")
    assert "response_code" not in last
    assert (last["error"], last["attempts"]) == ("APIConnectionError", "1")
    assert last["error_message"] == caught.value.user_message


def test_u4_no_query_at_any_level(
    server: ScriptedServer, settings: Settings, debug: Lines
) -> None:
    send(settings, GET)
    assert "bob" not in str(debug())
    assert "query" not in only(debug(), "Post details")


def test_d53_bodies_only_on_request(
    server: ScriptedServer, settings: Settings, debug: Lines
) -> None:
    server.answers = [Answer(body=b'{"id": "cus_1", "email": "bob@example.com"}')]
    send(settings, CREATE)
    details = only(debug(), "Post details")
    assert details["content_type"] == "application/x-www-form-urlencoded"
    assert details["content_length"] == str(len(server.last.body))
    assert "post_data" not in details
    body = only(debug(), "API response body")["body"]
    assert body == "<application/json, 43 bytes>"


def test_d53_bodies_on_request_are_redacted(
    server: ScriptedServer, settings: Settings, debug: Lines
) -> None:
    reply = {"id": "cus_1", "email": "bob@example.com", "seen": [KEY, "x"]}
    server.answers = [Answer(body=json.dumps(reply).encode())]
    send(replace(settings, log_bodies=True), CREATE)
    details = only(debug(), "Post details")
    assert details["post_data"] == "email=***&description=has ***&limit=7"
    body = json.loads(only(debug(), "API response body")["body"])
    assert body == {"id": "cus_1", "email": "***", "seen": ["***", "x"]}


def test_d53_v2_bodies_are_shown_as_the_json_that_they_are(
    server: ScriptedServer, settings: Settings, debug: Lines
) -> None:
    call = Call("post", "/v2/core/accounts", {"contact_email": "b@c.de", "n": [1]})
    send(replace(settings, log_bodies=True), call)
    data = json.loads(only(debug(), "Post details")["post_data"])
    assert data == {"contact_email": "***", "n": [1]}


def test_d53_a_query_on_request(
    server: ScriptedServer, settings: Settings, debug: Lines
) -> None:
    call = Call("get", "/v1/charges", {"limit": 3, "customer": {"email": "b@c.de"}})
    send(replace(settings, log_bodies=True), call)
    details = only(debug(), "Post details")
    assert details["query"] == "limit=3&customer[email]=***"
    assert "post_data" not in details


def test_d53_an_error_body_and_a_stream(
    server: ScriptedServer, settings: Settings, debug: Lines, caplog: Any
) -> None:
    talkative = replace(settings, log_bodies=True)
    server.answers = [error(400, type="invalid_request_error", email="b@c.de")]
    with pytest.raises(StripeError):
        send(talkative, GET)
    shown = json.loads(only(debug(), "API response body")["body"])
    assert shown["error"] == {"type": "invalid_request_error", "email": "***"}
    caplog.clear()
    with send_stream(talkative, Call("get", "/v1/quotes/qt_1/pdf")) as stream:
        assert "API response body" not in [line["message"] for line in debug()]
        assert stream.read()


@pytest.mark.parametrize(
    "key, mode",
    [
        ("sk_test_123", "test"),
        ("sk_live_123", "live"),
        ("rk_test_123", "test"),
        ("rk_live_test", "live"),
        ("sk_org_live_123", "live"),
        ("sk_123", None),
        ("test", None),
        ("", None),
        (None, None),
    ],
)
def test_d54_dashboard_link(key: Optional[str], mode: Optional[str]) -> None:
    link = f"https://dashboard.stripe.com/{mode}/logs/req_1"
    assert logs.dashboard_link(key, "req_1") == (link if mode else None)
    assert logs.dashboard_link(key, None) is None


def test_d54_the_link_is_by_the_requests_own_key(
    server: ScriptedServer, settings: Settings, debug: Lines
) -> None:
    live = {"api_key": "rk_live_canary00000000"}
    send(settings, replace(GET, options=live))
    link = only(debug(), "Dashboard link for request")["link"]
    assert link == "https://dashboard.stripe.com/live/logs/req_1"


@pytest.mark.parametrize(
    "value, wanted",
    [
        ("plain/text_1", "plain/text_1"),
        ("two words", '"two words"'),
        ('say "x"', '"say \\"x\\""'),
        ('"', '"\\""'),
        ("a=b", '"a=b"'),
        ("back\\slash", '"back\\\\slash"'),
        ("line\nbreak", '"line\\nbreak"'),
        ("\x1b[31mred", '"\\u001b[31mred"'),
        ("\u2028", '"\\u2028"'),
        ("é", "é"),
        ("", '""'),
        (3, "3"),
    ],
)
def test_u2_values_are_quoted_where_they_need_it(value: object, wanted: str) -> None:
    assert logs.line("m", {"a": value, "z": None}) == f"a={wanted} message=m"


def test_u2_nobody_can_forge_a_line(
    server: ScriptedServer, settings: Settings, info: Lines, caplog: Any
) -> None:
    server.answers = [error(400, message='x" y\nmessage="Request to Stripe api"')]
    with pytest.raises(StripeError):
        send(settings, GET)
    assert all("\n" not in record.getMessage() for record in caplog.records)
    assert len([one for one in info() if one["message"].startswith("Request")]) == 1


def test_u1_nothing_below_the_level(
    server: ScriptedServer, settings: Settings, caplog: Any, capsys: Any
) -> None:
    caplog.set_level(logging.WARNING, "codegen")
    send(settings, GET)
    assert caplog.records == []
    assert capsys.readouterr().err == ""


CONSOLE = [
    (None, "", []),
    ("info", "", ["Request to Stripe api", "Stripe API response"]),
    (None, "info", ["Request to Stripe api", "Stripe API response"]),
    ("info", "debug", ["Request to Stripe api", "Stripe API response"]),
    (
        "debug",
        "info",
        [
            "Request to Stripe api",
            "Post details",
            "API response details",
            "API response body",
            "Stripe API response",
            "Dashboard link for request",
        ],
    ),
]


@pytest.mark.parametrize("setting, variable, messages", CONSOLE)
def test_u1_v1_the_console(
    server: ScriptedServer,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    setting: Optional[str],
    variable: str,
    messages: list[str],
) -> None:
    monkeypatch.setattr(codegen, "log", setting, raising=False)
    monkeypatch.delitem(logs._environment, logs.VARIABLE)
    monkeypatch.setenv(logs.VARIABLE, variable)
    send(settings, GET)
    lines = capsys.readouterr().err.splitlines()
    shown = [dict(p.split("=", 1) for p in shlex.split(line)) for line in lines]
    assert [line["message"] for line in shown] == messages
    assert KEY not in "".join(lines)


@pytest.mark.parametrize("level", ["error", 10, True, ""])
def test_u1_a_setting_that_names_no_level(
    server: ScriptedServer,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    level: object,
) -> None:
    monkeypatch.setattr(codegen, "log", level, raising=False)
    with pytest.raises(ValueError, match="codegen.log is 'debug' or 'info', not"):
        send(settings, GET)
    assert server.arrived == []


def test_v2_a_variable_that_names_no_level_is_warned_about_once(
    server: ScriptedServer, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_environment", {})
    monkeypatch.setenv(logs.VARIABLE, "loud")
    with pytest.warns(UserWarning, match="variable STRIPE_LOG is .* not 'loud'"):
        send(settings, GET)
    send(settings, GET)
    assert len(server.arrived) == 2


def test_v2_a_level_may_be_written_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_environment", {})
    monkeypatch.setenv(logs.VARIABLE, "DEBUG")
    assert logs.console_level() == logs.DEBUG


@pytest.mark.parametrize("stream", ["none", "closed"])
def test_u1_a_console_that_is_gone(
    server: ScriptedServer,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    stream: str,
) -> None:
    monkeypatch.setattr(codegen, "log", "debug", raising=False)
    gone = (tmp_path / "err").open("w")
    gone.close()
    monkeypatch.setattr(sys, "stderr", None if stream == "none" else gone)
    assert send(settings, GET).code == 200
    assert caplog.records == []


class Failing(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        raise RuntimeError("no room")


def test_u1_a_handler_that_fails_breaks_no_call(
    server: ScriptedServer, settings: Settings, info: Lines
) -> None:
    handler = Failing()
    logging.getLogger("codegen").addHandler(handler)
    try:
        assert send(settings, GET).code == 200
    finally:
        logging.getLogger("codegen").removeHandler(handler)
    assert len(server.arrived) == 1


LAZY = """
import sys
import fakestripe
before = "logging" in sys.modules
fakestripe.api_key = "sk_test_canary000000000"
fakestripe.api_base = sys.argv[1]
fakestripe.default_http_client = type("T", (), {
    "send": lambda self, request: __import__("fakestripe._core.message", fromlist=["x"])
        .StripeResponse(b'{"id": "ch_1", "object": "charge"}', 200, {})
})()
fakestripe.Charge.retrieve("ch_1")
print([before, *(n in sys.modules for n in sys.argv[2:])])
"""


def quietly(package: ModuleType, *names: str, **environment: str) -> str:
    folder = str(Path(str(package.__file__)).parents[1])
    ran = subprocess.run(
        [sys.executable, "-c", LAZY, "http://127.0.0.1:1", *names],
        env={**os.environ, **environment, "PYTHONPATH": folder},
        capture_output=True,
        text=True,
        check=True,
    )
    return ran.stdout.strip() + ran.stderr


def test_u1_a_call_that_nobody_listens_to_imports_nothing(package: ModuleType) -> None:
    listeners = [
        f"fakestripe._core.{name}" for name in ("hooks", "redact", "telemetry")
    ]
    shown = quietly(package, "logging", "platform", *listeners)
    assert shown == str([False] * 6)


def test_v2_the_variable_alone_brings_lines(package: ModuleType) -> None:
    shown = quietly(package, "logging", STRIPE_LOG="info")
    assert shown.startswith("[False, False]")
    assert 'message="Request to Stripe api" method=GET path=/v1/charges/ch_1' in shown
    assert "canary" not in shown


def test_u1_the_logger_has_the_packages_name(
    stripe: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "fakestripe")
    stripe.Charge.retrieve("ch_1")
    assert {record.name for record in caplog.records} == {"fakestripe"}
