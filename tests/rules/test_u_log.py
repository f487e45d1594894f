"""Section U: what is logged, where, and what never is."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient
from tests.rules.conftest import GLOBAL_KEY, KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer, error

SEARCH = {"query": "email:'bob@example.com'"}


def lines(caplog: pytest.LogCaptureFixture, level: int = logging.INFO) -> list[str]:
    return [r.getMessage() for r in caplog.records if r.levelno >= level]


def test_U_1_the_logger_of_the_standard_library(
    client: StripeClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "restripe")
    client.v1.balance.retrieve()
    assert {record.name for record in caplog.records} == {"restripe"}
    assert {record.levelno for record in caplog.records} == {
        logging.INFO,
        logging.DEBUG,
    }


def test_U_1_a_copy_on_the_console(
    client: StripeClient,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client.v1.balance.retrieve()
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(restripe, "log", "info")
    client.v1.balance.retrieve()
    said = capsys.readouterr().err
    assert "Stripe API response" in said and "Post details" not in said
    monkeypatch.setattr(restripe, "log", "debug")
    client.v1.balance.retrieve()
    assert "Post details" in capsys.readouterr().err


@pytest.mark.parametrize(("chosen", "shown"), [("", True), ("r.log = 'info'", False)])
def test_U_1_the_environment_unless_the_package_says_something_else(
    server: ScriptedServer, chosen: str, shown: bool
) -> None:
    code = (
        "import os, sys, restripe as r; r.api_key, r.api_base = 'sk_test_x', sys.argv[1]\n"
        f"os.environ['STRIPE_LOG'] = 'debug'; {chosen}\n"
        "r.Balance.retrieve()"
    )
    root = os.path.dirname(str(restripe.__path__[0]))
    done = subprocess.run(
        [sys.executable, "-c", code, server.url],
        env={"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert "Stripe API response" in done.stderr
    assert ("Post details" in done.stderr) == shown


def test_U_2_key_value_lines(
    client: StripeClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "restripe")
    client.v1.balance.retrieve()
    first = lines(caplog)[0]
    words = [word for word in first.split() if "=" in word]
    assert words == sorted(words)
    assert 'message="Request to Stripe api"' in first
    assert "path=/v1/balance" in first


@pytest.mark.usefixtures("no_waits")
def test_U_3_which_lines(
    make_client: MakeClient, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "restripe")
    fields: Any = {"code": "c", "type": "t", "message": "m", "param": "p"}
    server.answers = [error(500), error(400, **fields)]
    with pytest.raises(restripe.InvalidRequestError):
        make_client(max_network_retries=1).v1.charges.create()
    info = "\n".join(lines(caplog))
    for said in (
        "Request to Stripe api",
        "Stripe API response",
        "Encountered a retryable error",
        "Initiating retry 1 for request POST /api/v1/charges after sleeping",
        "Stripe v1 API error received",
        "error_code=c",
        "error_param=p",
    ):
        assert said in info
    every = "\n".join(lines(caplog, logging.DEBUG))
    for said in ("Post details", "API response body", "Dashboard link for request"):
        assert said in every and said not in info


def test_U_3_v2_and_oauth_errors(
    client: StripeClient, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "restripe")
    server.answers = [error(400), Answer(400, b'{"error": "invalid_grant"}')]
    for path in ("/v2/x", "/oauth/token"):
        with pytest.raises(restripe.StripeError):
            client.raw_request("post", path)
    said = "\n".join(lines(caplog))
    assert "Stripe v2 API error received" in said
    assert "Stripe OAuth error received" in said


def test_U_4_nothing_personal_and_no_secret(
    client: StripeClient, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "restripe")
    server.default = Answer(body=b'{"object": "customer", "email": "bob@example.com"}')
    client.v1.customers.create({"email": "bob@example.com", "balance": 98765})
    client.raw_request("get", "/v1/customers/search", **SEARCH)
    assert len(lines(caplog, logging.DEBUG)) > 6
    assert "bob" not in caplog.text and "98765" not in caplog.text
    assert KEY not in caplog.text


def test_U_4_bodies_only_when_asked_for_and_redacted(
    make_client: MakeClient, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "restripe")
    client = make_client(log_bodies=True)
    client.v1.customers.create({"email": "bob@example.com", "description": f"x {KEY}"})
    client.raw_request("post", "/v2/x", limit=77, email="bob@example.com")
    assert "bob" not in caplog.text
    assert KEY not in caplog.text
    assert "77" in caplog.text


@pytest.mark.parametrize(
    ("key", "mode"),
    [("sk_live_x1", "live"), ("rk_test_x1", "test"), ("sk_x1", None)],
)
def test_U_4_the_dashboard_link_is_of_the_keys_mode(
    make_client: MakeClient, caplog: pytest.LogCaptureFixture, key: str, mode: Any
) -> None:
    caplog.set_level(logging.DEBUG, "restripe")
    make_client(key).v1.balance.retrieve()
    link = f"link=https://dashboard.stripe.com/{mode}/logs/req_1"
    assert (link in caplog.text) == (mode is not None)
    assert mode or "dashboard" not in caplog.text


@pytest.mark.usefixtures("no_waits")
def test_U_5_the_line_at_the_end_tells_all(
    make_client: MakeClient, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "restripe")
    server.answers = [error(500)]
    client = make_client(max_network_retries=1, stripe_account="acct_1")
    client.v1.charges.create({}, {"idempotency_key": "k"})
    (last,) = [said for said in lines(caplog) if "Stripe API response" in said]
    for pair in (
        "request_id=req_1",
        "response_code=200",
        "attempts=2",
        "elapsed=",
        "account=acct_1",
        "idempotency_key=k",
        "api_version=",
    ):
        assert pair in last


class Heard:
    """A hook that remembers what it was told."""

    def __init__(self) -> None:
        self.moments: list[str] = []
        self.call: Any = None

    def before_call(self, call: Any) -> None:
        self.moments.append("before_call")
        call.state["begun"] = True

    def before_attempt(self, attempt: Any) -> None:
        self.moments.append(f"before_attempt {attempt.number}")
        attempt.add_header("traceparent", f"t{attempt.number}")

    def after_attempt(self, attempt: Any) -> None:
        self.moments.append(f"after_attempt {attempt.status}")

    def after_call(self, call: Any) -> None:
        self.moments.append("after_call")
        self.call = call


@pytest.mark.usefixtures("no_waits")
def test_U_5_hooks_are_told_of_each_call_and_attempt(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    heard = Heard()
    server.answers = [error(500)]
    make_client(max_network_retries=1, hooks=[heard]).v1.charges.retrieve("ch_1")
    first = ["before_call", "before_attempt 1", "after_attempt 500"]
    assert heard.moments == [
        *first,
        "before_attempt 2",
        "after_attempt 200",
        "after_call",
    ]
    call = heard.call
    assert (call.verb, call.path) == ("GET", "/api/v1/charges/ch_1")
    assert (call.attempts, call.status, call.request_id) == (2, 200, "req_1")
    assert call.elapsed > 0 and call.state == {"begun": True}
    assert KEY not in f"{call!r}{vars(call)}"
    sent = [arrived.header("traceparent") for arrived in server.arrived]
    assert sent == ["t1", "t2"]


def test_U_5_hooks_of_the_globals(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard()
    monkeypatch.setattr(restripe, "hooks", [heard])
    stripe.Balance.retrieve()
    assert heard.moments[-1] == "after_call"
    assert GLOBAL_KEY not in f"{vars(heard.call)}"
