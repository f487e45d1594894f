"""Hooks (U-5): what they are told, when, and that nothing they do is felt by the caller."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from dataclasses import replace
from types import ModuleType
from typing import Any, Optional

import pytest

from codegen.runtime import logs, requestor
from codegen.runtime.config import Settings
from codegen.runtime.errors import APIConnectionError, CardError, StripeError
from codegen.runtime.hooks import AttemptEvent, CallEvent, Hook
from codegen.runtime.requestor import Call, send, send_async, send_stream
from tests.runtime.conftest import KEY
from tests.runtime.server import Answer, ScriptedServer, error

CALL = Call(
    "post",
    "/v1/customers/cus_1",
    {"email": "bob@example.com"},
    {"idempotency_key": "order-7", "stripe_account": "acct_1", "stripe_context": "c/d"},
    template="/v1/customers/{customer}",
    usage=("save",),
)
SEARCH = Call("get", "/v1/x/search?page=bob@example.com", {"query": "bob@example.com"})


@pytest.fixture(autouse=True)
def quiet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(requestor, "sleep", lambda seconds: None)
    monkeypatch.setitem(logs._environment, logs.VARIABLE, "")
    yield


class Recorder(Hook):
    """Writes down what it hears; every event as its attributes were at that moment."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, dict[str, Any]]] = []
        self.events: list[object] = []

    def _hear(self, moment: str, event: object) -> None:
        self.heard.append((moment, dict(vars(event))))
        self.events.append(event)

    def before_call(self, call: CallEvent) -> None:
        self._hear("before_call", call)

    def before_attempt(self, attempt: AttemptEvent) -> None:
        self._hear("before_attempt", attempt)

    def after_attempt(self, attempt: AttemptEvent) -> None:
        self._hear("after_attempt", attempt)

    def after_call(self, call: CallEvent) -> None:
        self._hear("after_call", call)

    @property
    def moments(self) -> list[str]:
        return [moment for moment, _ in self.heard]


WHOLE = ["before_call", "before_attempt", "after_attempt", "after_call"]
RETRIED = [*WHOLE[:3], *WHOLE[1:]]


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


@pytest.fixture
def heard(settings: Settings, recorder: Recorder) -> Settings:
    return replace(settings, hooks=(recorder,), max_network_retries=1)


def test_u5_a_call(server: ScriptedServer, heard: Settings, recorder: Recorder) -> None:
    server.answers = [Answer(headers={"Request-Id": "req_7", "X-Seen": "yes"})]
    send(heard, CALL)
    assert recorder.moments == WHOLE
    (_, begin), (_, before), (_, after), (_, end) = recorder.heard
    port = int(server.url.rpartition(":")[2])
    known = {
        "verb": "POST",
        "path": "/v1/customers/cus_1",
        "template": "/v1/customers/{customer}",
        "scheme": "http",
        "host": "127.0.0.1",
        "port": port,
        "api_version": "2025-09-30.clover",
        "account": "acct_1",
        "context": "c/d",
        "idempotency_key": "order-7",
        "usage": ("save",),
    }
    unknown = dict.fromkeys(("status", "request_id", "elapsed", "error"))
    assert begin == {**known, **unknown, "attempts": 0, "state": {}}
    assert before["number"] == 1
    assert before["method"] == "POST"
    assert before["url"] == f"{server.url}/v1/customers/cus_1"
    assert before["headers"]["authorization"] == "***"
    assert before["headers"]["Stripe-Account"] == "acct_1"
    assert [before[name] for name in unknown] == [None] * 4
    assert (after["status"], after["request_id"]) == (200, "req_7")
    assert after["reply_headers"]["x-seen"] == "yes"
    assert 0 < after["elapsed"] <= end["elapsed"] < 5
    assert end == {
        **known,
        "status": 200,
        "request_id": "req_7",
        "elapsed": end["elapsed"],
        "error": None,
        "attempts": 1,
        "state": {},
    }


def test_u5_one_object_from_begin_to_end(heard: Settings, recorder: Recorder) -> None:
    send(heard, CALL)
    call, before, after, end = recorder.events
    assert call is end
    assert before is after
    assert isinstance(before, AttemptEvent)
    assert before.call is call


def test_u5_retries(
    server: ScriptedServer, heard: Settings, recorder: Recorder
) -> None:
    server.answers = [error(500, {"Request-Id": "req_a"}), error(402, code="c")]
    with pytest.raises(StripeError) as caught:
        send(heard, CALL)
    assert recorder.moments == RETRIED
    first, second, end = (recorder.heard[index][1] for index in (2, 4, 5))
    assert (first["number"], first["status"], first["request_id"]) == (1, 500, "req_a")
    assert (second["number"], second["status"]) == (2, 402)
    assert isinstance(second["error"], CardError) or second["error"] is caught.value
    assert (end["attempts"], end["status"], end["error"]) == (2, 402, caught.value)
    assert first["headers"] == second["headers"]


def test_u5_no_reply(
    server: ScriptedServer, heard: Settings, recorder: Recorder
) -> None:
    server.close()
    with pytest.raises(APIConnectionError) as caught:
        send(heard, CALL)
    assert recorder.moments == RETRIED
    end = recorder.heard[-1][1]
    assert (end["status"], end["request_id"], end["error"]) == (
        None,
        None,
        caught.value,
    )


def test_u5_async(server: ScriptedServer, heard: Settings, recorder: Recorder) -> None:
    asyncio.run(send_async(heard, CALL))
    assert recorder.moments == WHOLE
    assert recorder.heard[-1][1]["status"] == 200


def test_u5_a_task_that_is_cancelled(
    server: ScriptedServer, heard: Settings, recorder: Recorder
) -> None:
    server.answers = [Answer(pause=0.3)]

    async def block() -> None:
        task = asyncio.ensure_future(send_async(heard, CALL))
        while not server.arrived:
            await asyncio.sleep(0.005)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(block())
    assert recorder.moments == WHOLE
    for index in (2, 3):
        assert isinstance(recorder.heard[index][1]["error"], asyncio.CancelledError)


def test_u5_a_stream(
    server: ScriptedServer, heard: Settings, recorder: Recorder
) -> None:
    with send_stream(heard, Call("get", "/v1/quotes/qt_1/pdf")) as stream:
        assert recorder.moments == WHOLE
        assert stream.read() == server.default.body


def test_u5_no_query_in_any_event(heard: Settings, recorder: Recorder) -> None:
    send(heard, SEARCH)
    assert "bob" not in str(recorder.heard)


class Adding(Hook):
    def __init__(self, *headers: tuple[str, Any]) -> None:
        self.headers = headers
        self.refused: list[str] = []

    def before_attempt(self, attempt: AttemptEvent) -> None:
        for name, value in self.headers:
            try:
                attempt.add_header(name, value)
            except (ValueError, TypeError) as problem:
                self.refused.append(str(problem))


def test_u5_headers_of_a_hooks_own_on_every_attempt(
    server: ScriptedServer, settings: Settings
) -> None:
    server.answers = [error(500)]
    hook = Adding(("X-Trace", "t1"))
    send(replace(settings, hooks=(hook,), max_network_retries=1), CALL)
    assert [one.header("X-Trace") for one in server.arrived] == ["t1", "t1"]
    assert hook.refused == []


REFUSED = [
    ("Authorization", "Bearer x", "is not for hooks to set"),
    ("host", "evil.example", "is not for hooks to set"),
    ("Content-Length", "3", "is not for hooks to set"),
    ("Transfer-Encoding", "chunked", "is not for hooks to set"),
    ("idempotency-key", "x", "is not for hooks to set"),
    ("stripe-account", "acct_2", "is sent already"),
    ("X-Twice", "2", "is sent already"),
    ("X-Break", "a\r\nb", "line break"),
    ("X Space", "a", "cannot be the name"),
    ("X-Number", 3, "is text"),
]


@pytest.mark.parametrize("name, value, problem", REFUSED, ids=[r[0] for r in REFUSED])
def test_u5_headers_that_hooks_may_not_set(
    server: ScriptedServer, settings: Settings, name: str, value: Any, problem: str
) -> None:
    hook = Adding(("x-twice", "1"), (name, value))
    send(replace(settings, hooks=(hook,)), CALL)
    assert len(hook.refused) == 1
    assert problem in hook.refused[0]
    assert server.last.header("X-Twice") == "1"
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    assert server.last.header("Stripe-Account") == "acct_1"


def test_u5_a_header_that_comes_too_late(heard: Settings, recorder: Recorder) -> None:
    send(heard, CALL)
    attempt: Any = recorder.events[1]
    with pytest.raises(ValueError, match="too late"):
        attempt.add_header("X-Late", "1")


class Named(Hook):
    def __init__(self, name: str, told: list[str]) -> None:
        self.name = name
        self.told = told

    def before_call(self, call: CallEvent) -> None:
        self.told.append(f"+{self.name}")
        call.state[self] = self.name

    def after_call(self, call: CallEvent) -> None:
        self.told.append(f"-{call.state[self]}")


def test_u5_hooks_are_nested_and_keep_their_state(settings: Settings) -> None:
    told: list[str] = []
    send(replace(settings, hooks=(Named("a", told), Named("b", told))), CALL)
    assert told == ["+a", "+b", "-b", "-a"]


class Partial:
    """No Hook, and only one of its methods."""

    def __init__(self) -> None:
        self.ids: list[Optional[str]] = []

    def after_call(self, call: CallEvent) -> None:
        self.ids.append(call.request_id)


def test_u5_any_object_is_a_hook(settings: Settings) -> None:
    hook = Partial()
    send(replace(settings, hooks=(hook,)), CALL)
    assert hook.ids == ["req_1"]


class Failing(Hook):
    def __init__(self, problem: BaseException, moment: str) -> None:
        self.problem = problem
        setattr(self, moment, self._fail)

    def _fail(self, event: object) -> None:
        raise self.problem


@pytest.mark.parametrize("moment", WHOLE)
@pytest.mark.parametrize(
    "kind", [RuntimeError, StripeError, APIConnectionError, OSError]
)
def test_u5_an_exception_of_a_hook_is_logged_and_nothing_else(
    server: ScriptedServer,
    heard: Settings,
    recorder: Recorder,
    caplog: pytest.LogCaptureFixture,
    moment: str,
    kind: type[Exception],
) -> None:
    failing = Failing(kind(f"broken by {moment}"), moment)
    hooks = (failing, recorder, failing)
    reply = send(replace(heard, hooks=hooks), CALL)
    assert (reply.code, reply.attempts, len(server.arrived)) == (200, 1, 1)
    assert recorder.moments == WHOLE
    assert [record.levelname for record in caplog.records] == ["ERROR"] * 2
    assert "Failing._fail failed; the call to the API goes on" in caplog.text
    assert f"broken by {moment}" in caplog.text
    assert KEY not in caplog.text


@pytest.mark.parametrize("moment", WHOLE)
def test_u5_what_ends_the_program_passes_through(
    server: ScriptedServer, heard: Settings, recorder: Recorder, moment: str
) -> None:
    failing = Failing(KeyboardInterrupt(), moment)
    with pytest.raises(KeyboardInterrupt):
        send(replace(heard, hooks=(recorder, failing)), CALL)
    assert len(server.arrived) == (0 if moment.startswith("before") else 1)
    # Whoever heard of a begin hears of its end.
    assert recorder.moments == [
        one for one in WHOLE if moment != "before_call" or one.endswith("_call")
    ]
    # The client is as good as before.
    assert send(heard, CALL).code == 200


class Async(Hook):
    async def before_call(self, call: CallEvent) -> None:  # type: ignore[override]
        raise AssertionError("never run")


def test_u5_an_async_method_is_named(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    assert send(replace(settings, hooks=(Async(),)), CALL).code == 200
    assert "plain functions, not async" in caplog.text


def reachable(value: object, seen: dict[int, object]) -> Iterator[str]:
    """Every text that can be reached from a value by attributes, items and causes."""
    if id(value) in seen or isinstance(value, (type, ModuleType)) or callable(value):
        return
    seen[id(value)] = value
    yield repr(value)
    if isinstance(value, (str, bytes, int, float)) or value is None:
        return
    parts: list[object] = []
    if isinstance(value, dict):
        parts += [*value.keys(), *value.values()]
    elif isinstance(value, (list, tuple, set, frozenset)):
        parts += value
    if isinstance(value, BaseException):
        parts += [value.args, value.__cause__, value.__context__]
    parts += getattr(value, "__dict__", {}).values()
    for kind in type(value).__mro__:
        for name in getattr(kind, "__slots__", ()):
            parts.append(getattr(value, name, None))
    for part in parts:
        yield from reachable(part, seen)


@pytest.mark.parametrize("answer", ["success", "declined", "cut", "echo", "refused"])
def test_u5_no_event_ever_holds_the_key(
    server: ScriptedServer, heard: Settings, recorder: Recorder, answer: str
) -> None:
    echo = {"X-Echo": KEY, "Request-Id": "req_1"}
    server.default = {
        "success": Answer(),
        "declined": error(402, message="no"),
        "cut": Answer(cut=3),
        "echo": Answer(headers=echo),
        "refused": Answer(),
    }[answer]
    if answer == "refused":
        server.close()
    options = {"headers": {"X-Mine": f"again {KEY}", "X-Api-Key": "abc"}}
    call = replace(CALL, path=f"/v1/customers/{KEY}", options=options)
    try:
        send(heard, call)
    except StripeError:
        assert answer in ("declined", "cut", "refused")
    texts = [text for event in recorder.events for text in reachable(event, {})]
    assert len(texts) > 100
    assert [text for text in texts if KEY in text] == []


def test_u5_by_client_and_by_the_global_setting(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    everywhere, here = Partial(), Partial()
    monkeypatch.setattr(stripe, "hooks", [everywhere], raising=False)
    stripe.Charge.retrieve("ch_1")
    assert (everywhere.ids, here.ids) == (["req_1"], [])
    bases = {"api": server.url}
    client = stripe.StripeClient(
        "sk_test_canary000000000", base_addresses=bases, hooks=[here]
    )
    client.v1.charges.create({})
    assert (everywhere.ids, here.ids) == (["req_1"], ["req_1"])
    client.with_options(hooks=None).v1.charges.create({})
    assert here.ids == ["req_1"]


def test_u5_the_template_of_generated_calls(
    stripe: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder()
    monkeypatch.setattr(stripe, "hooks", [recorder], raising=False)
    charge = stripe.Charge.retrieve("ch_1")
    stripe.Customer.delete_discount("cus_1")
    stripe.StripeClient(
        stripe.api_key, base_addresses={"api": stripe.api_base}, hooks=[recorder]
    ).v1.charges.capture("ch_1")
    ends = [event for moment, event in recorder.heard if moment == "after_call"]
    assert [end["template"] for end in ends] == [
        "/v1/charges/{charge}",
        "/v1/customers/{customer}/discount",
        "/v1/charges/{charge}/capture",
    ]
    assert charge is not None


def test_u5_hooks_and_the_log_at_once(
    heard: Settings, recorder: Recorder, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "codegen")
    send(replace(heard, enable_telemetry=True), CALL)
    assert recorder.moments == WHOLE
    assert "Stripe API response" in caplog.text
