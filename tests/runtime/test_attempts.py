"""What a call makes of its attempts: when it is sent again, what is raised at the end, and what a deadline cuts off."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import pickle
import weakref
from dataclasses import replace
from typing import Any

import pytest

from codegen.runtime import errors, requestor, threads
from codegen.runtime.config import Settings
from codegen.runtime.message import StripeResponse
from codegen.runtime.requestor import Call, send, send_async
from tests.runtime.server import Answer, ScriptedServer, error

GET = Call("get", "/v1/things/th_1")
POST = Call("post", "/v1/things", {"a": 1})
DELETE = Call("delete", "/v1/things/th_1")
HTML = Answer(200, b"<html>", {"Content-Type": "text/html"})
NO_JSON = Answer(200, b"{")


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds that were waited, instead of waiting."""
    waited: list[float] = []

    async def no_sleep(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(requestor, "sleep", waited.append)
    monkeypatch.setattr(threads, "sleep", no_sleep)
    return waited


def sent(settings: Settings, call: Call, way: str) -> StripeResponse:
    if way == "sync":
        return send(settings, call)
    return asyncio.run(send_async(settings, call))


both_ways = pytest.mark.parametrize("way", ["sync", "async"])


@both_ways
@pytest.mark.parametrize(
    "answer", [NO_JSON, HTML, Answer(200, b""), Answer(200, b"[]")]
)
@pytest.mark.parametrize("call", [GET, POST])
def test_an_unusable_success_is_asked_for_again_where_that_is_safe(
    server: ScriptedServer, settings: Settings, call: Call, answer: Answer, way: str
) -> None:
    server.answers = [answer]
    reply = sent(replace(settings, max_network_retries=1), call, way)
    assert (reply.data["id"], reply.attempts) == ("th_1", 2)
    keys = {arrived.header("Idempotency-Key") for arrived in server.arrived}
    assert len(server.arrived) == 2 and len(keys) == 1


@both_ways
def test_a_deletion_whose_answer_nobody_can_read_is_not_repeated(
    server: ScriptedServer, settings: Settings, way: str
) -> None:
    server.answers = [HTML]
    with pytest.raises(errors.APIError, match="text/html"):
        sent(replace(settings, max_network_retries=2), DELETE, way)
    assert len(server.arrived) == 1


@both_ways
def test_what_stays_unusable_is_a_named_error(
    server: ScriptedServer, settings: Settings, way: str
) -> None:
    server.default = HTML
    with pytest.raises(errors.APIError, match="answered 200") as caught:
        sent(replace(settings, max_network_retries=2), POST, way)
    problem = caught.value
    assert (problem.http_status, problem.request_id) == (200, "req_1")
    assert (problem.attempts, problem.http_body) == (3, "<html>")
    assert problem.idempotency_key == server.last.header("Idempotency-Key")


@pytest.mark.parametrize(
    "kind",
    [
        "application/json; charset=utf-8",
        "APPLICATION/JSON",
        "application/problem+json",
        "",
    ],
)
def test_types_that_are_json(
    server: ScriptedServer, settings: Settings, kind: str
) -> None:
    server.default = Answer(headers={"Content-Type": kind})
    assert send(settings, GET).data["id"] == "th_1"


@pytest.mark.parametrize("kind", ["text/html", "text/plain", "application/pdf"])
def test_types_that_are_not(
    server: ScriptedServer, settings: Settings, kind: str
) -> None:
    server.default = Answer(headers={"Content-Type": kind})
    with pytest.raises(errors.APIError, match=f"{kind}' instead of JSON"):
        send(settings, GET)


@both_ways
def test_the_key_and_the_attempts_stand_on_the_result(
    server: ScriptedServer, settings: Settings, way: str
) -> None:
    server.answers = [error(500, message="m"), error(409, message="m")]
    reply = sent(replace(settings, max_network_retries=2), POST, way)
    assert reply.attempts == 3
    assert reply.idempotency_key == server.last.header("Idempotency-Key") is not None


@both_ways
def test_a_wait_beyond_the_deadline_is_not_begun(
    server: ScriptedServer, settings: Settings, waits: list[float], way: str
) -> None:
    server.default = error(503, {"Retry-After": "30"}, message="busy")
    call = replace(GET, options={"deadline": 20})
    with pytest.raises(errors.APIError, match="busy") as caught:
        sent(replace(settings, max_network_retries=2), call, way)
    assert (waits, caught.value.attempts) == ([], 1)


@both_ways
@pytest.mark.parametrize("place", ["call", "settings"])
def test_a_deadline_ends_the_call(
    server: ScriptedServer, settings: Settings, place: str, way: str
) -> None:
    server.default = Answer(pause=3.0)
    settings = replace(settings, max_network_retries=2)
    if place == "settings":
        settings = replace(settings, deadline=0.2)
    call = replace(GET, options={"deadline": 0.2} if place == "call" else {})
    with pytest.raises(errors.APIConnectionError, match="deadline") as caught:
        sent(settings, call, way)
    assert caught.value.attempts == 1 and len(server.arrived) == 1


@pytest.mark.parametrize(
    "value", [0, -1, "5", True, float("nan"), float("inf"), (1, 2)]
)
def test_what_is_no_deadline(settings: Settings, value: Any) -> None:
    with pytest.raises(TypeError, match="deadline is seconds"):
        send(settings, replace(GET, options={"deadline": value}))


def test_an_error_that_is_kept_keeps_nothing_of_the_call(
    server: ScriptedServer, settings: Settings
) -> None:
    server.default = error(400, message="m")
    gc.collect()
    gc.disable()
    try:
        try:
            send(settings, GET)
        except errors.InvalidRequestError as problem:
            kept = weakref.ref(problem)
        # Without a cycle through its own traceback it is gone with the block, and no collector is needed.
        assert kept() is None
    finally:
        gc.enable()


@both_ways
def test_an_answer_that_repeats_the_key_gives_it_to_nobody(
    server: ScriptedServer, settings: Settings, way: str
) -> None:
    key = settings.api_key or ""
    server.default = error(401, {"X-Echo": f"Bearer {key}"}, message=f"bad: {key}")
    with pytest.raises(errors.AuthenticationError, match="bad: sk_test_") as caught:
        sent(settings, GET, way)
    problem = caught.value
    shown = [str(problem), repr(problem), problem.http_body, problem.json_body]
    assert key not in f"{shown}{dict(problem.headers)}"
    assert key.encode() not in pickle.dumps(problem)
    server.default = Answer(200, f"<p>{key}".encode(), {"Content-Type": "text/html"})
    with pytest.raises(errors.APIError, match="text/html") as broken:
        sent(settings, GET, way)
    assert key not in f"{vars(broken.value)}"


@pytest.mark.parametrize("kind", ["refused", "hung up"])
def test_a_connection_that_fails_keeps_nothing_of_the_caller(
    server: ScriptedServer, settings: Settings, kind: str
) -> None:
    class Local:
        pass

    def call() -> weakref.ref[Local]:
        local = Local()
        with contextlib.suppress(errors.APIConnectionError):
            send(settings, GET)
        return weakref.ref(local)

    if kind == "refused":
        server.close()
    else:
        server.default = Answer(cut=3)
    gc.collect()
    gc.disable()
    try:
        assert call()() is None
    finally:
        gc.enable()


@pytest.mark.parametrize("key", ["k", "test", "e", "sk_test"])
def test_a_key_that_is_a_word_changes_no_answer(
    server: ScriptedServer, settings: Settings, key: str
) -> None:
    server.default = error(402, code="testmode_charges_only", type="card_error")
    with pytest.raises(errors.CardError) as caught:
        send(replace(settings, api_key=key), GET)
    assert caught.value.code == "testmode_charges_only"
    assert caught.value.request_id == "req_1"


@pytest.mark.parametrize("name", ["authorization", "AUTHORIZATION"])
@pytest.mark.parametrize("scheme", ["Bearer ", "Basic ", ""])
@pytest.mark.parametrize("escaped", [False, True])
def test_a_key_of_the_calls_own_headers_is_masked_too(
    server: ScriptedServer, settings: Settings, name: str, scheme: str, escaped: bool
) -> None:
    key = "sk_live_another0000000000"
    text = key.replace("_", "\\u005f") if escaped else key
    body = f'{{"error": {{"message": "bad: {text}"}}}}'
    server.default = Answer(401, body.encode())
    call = replace(GET, options={"headers": {name: f"{scheme}{key}"}})
    with pytest.raises(errors.AuthenticationError, match="bad: ") as caught:
        send(settings, call)
    assert (
        key not in f"{caught.value} {caught.value.http_body} {caught.value.json_body}"
    )
