"""Section F: when a call is sent again, and after how long."""

from __future__ import annotations

import json
import socket
import time
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import APIConnectionError, APIError, StripeClient, StripeError
from restripe._core import retry
from tests.rules.conftest import KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer, error

pytestmark = pytest.mark.usefixtures("no_waits")


def attempts(client: StripeClient, server: ScriptedServer, answer: Answer) -> int:
    """Return how often a call is sent that is always answered this way."""
    server.default = answer
    with pytest.raises(StripeError) as caught:
        client.v1.charges.create()
    assert caught.value.attempts == len(server.arrived)
    return len(server.arrived)


def test_F_1_the_default_is_two() -> None:
    assert restripe.max_network_retries == 2


def test_F_1_a_client_retries_twice(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    client = make_client(max_network_retries=None)
    assert attempts(client, server, error(500)) == 3


def test_F_1_so_do_the_globals(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "max_network_retries", None)
    server.answers = [error(500), error(500)]
    charge = stripe.Charge.create()
    assert (charge.last_response.attempts, len(server.arrived)) == (3, 3)


@pytest.mark.parametrize(
    ("answer", "again"),
    [
        (error(500, {"Stripe-Should-Retry": "false"}), False),
        (error(409, {"Stripe-Should-Retry": "false"}), False),
        (error(400, {"Stripe-Should-Retry": "true"}), True),
        (error(429, {"Stripe-Should-Retry": "true"}), True),
        (error(429, {"Stripe-Should-Retry": "other"}), False),
        (error(429, code="lock_timeout"), True),
        (error(429, {"Stripe-Should-Retry": "false"}, code="lock_timeout"), False),
        (error(400, code="lock_timeout"), False),
    ],
)
def test_F_2_the_header_decides_before_the_status(
    make_client: MakeClient, server: ScriptedServer, answer: Answer, again: bool
) -> None:
    client = make_client(max_network_retries=1)
    assert attempts(client, server, answer) == 1 + again


AGAIN = (409, 500, 502, 503, 504)


@pytest.mark.parametrize(
    "status", [*AGAIN, 400, 401, 402, 403, 404, 408, 424, 425, 429]
)
def test_F_3_each_status(
    make_client: MakeClient, server: ScriptedServer, status: int
) -> None:
    client = make_client(max_network_retries=1)
    assert attempts(client, server, error(status)) == 1 + (status in AGAIN)


def failure(client: StripeClient) -> APIConnectionError:
    with pytest.raises(APIConnectionError) as caught:
        client.v1.charges.create()
    return caught.value


def test_F_4_a_broken_connection(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(cut=5)]
    assert make_client(max_network_retries=1).v1.charges.create().id == "th_1"
    assert len(server.arrived) == 2


def test_F_4_nobody_answers_at_the_address() -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{bound.getsockname()[1]}"
        client = StripeClient(KEY, base_addresses={"api": nowhere})
        assert failure(client).attempts == 3


def test_F_4_a_timeout(make_client: MakeClient, server: ScriptedServer) -> None:
    server.answers = [Answer(pause=0.5)]
    client = make_client(max_network_retries=1, timeout=0.1)
    assert client.v1.charges.create().id == "th_1"


def test_F_4_never_after_a_tls_error(server: ScriptedServer) -> None:
    plain = server.url.replace("http:", "https:")
    client = StripeClient(KEY, base_addresses={"api": plain}, max_network_retries=2)
    error = failure(client)
    assert (error.attempts, error.should_retry) == (1, False)


def test_F_4_never_after_a_mistake_in_a_program() -> None:
    class Broken:
        sent = 0

        def send(self, request: restripe.Request) -> Any:
            self.sent += 1
            raise KeyError("a mistake")

        def close(self) -> None: ...

    broken = Broken()
    with pytest.raises(KeyError, match="a mistake"):
        StripeClient(KEY, http_client=broken).v1.charges.create()
    assert broken.sent == 1


def test_F_4_deletions_and_streams_too(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [error(500), Answer(), error(500), Answer(body=b"%PDF")]
    client = make_client(max_network_retries=1)
    client.v1.customers.delete("cus_1")
    assert client.v1.quotes.pdf("qt_1").read() == b"%PDF"
    assert len(server.arrived) == 4


@pytest.mark.parametrize(
    ("number", "randomness", "seconds"),
    [
        (1, 0.0, 0.5),
        (1, 1.0, 0.5),
        (2, 0.0, 0.5),
        (2, 1.0, 1.0),
        (3, 0.5, 1.5),
        (5, 1.0, 5.0),
        (5, 0.0, 2.5),
        (5000, 1.0, 5.0),
    ],
)
def test_F_5_how_long_it_waits(
    monkeypatch: pytest.MonkeyPatch, number: int, randomness: float, seconds: float
) -> None:
    monkeypatch.undo()
    assert retry.delay(number, randomness) == seconds


@pytest.mark.parametrize(
    ("asked", "seconds"),
    [("3", 3), ("60", 60), ("61", 0.5), ("0", 0.5), ("-1", 0.5), ("nan", 0.5)],
)
def test_F_5_as_long_as_the_server_asks_for(
    monkeypatch: pytest.MonkeyPatch, asked: str, seconds: float
) -> None:
    monkeypatch.undo()
    assert retry.delay(1, 0.0, {"retry-after": asked}) == seconds


def test_F_5_the_wait_takes_place(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [error(500, {"Retry-After": "0.3"})]
    begin = time.monotonic()
    make_client(max_network_retries=1).v1.charges.create()
    assert time.monotonic() - begin >= 0.3


@pytest.mark.parametrize(
    ("call", "client_", "sent"), [(None, 1, 2), (0, 2, 1), (2, 0, 3), (None, 0, 1)]
)
def test_F_6_of_the_call_else_of_the_client(
    make_client: MakeClient,
    server: ScriptedServer,
    call: int | None,
    client_: int,
    sent: int,
) -> None:
    server.default = error(500)
    client = make_client(max_network_retries=client_)
    with pytest.raises(APIError):
        client.v1.charges.create({}, {"max_network_retries": call})
    assert len(server.arrived) == sent


def test_F_6_of_the_call_else_of_the_globals(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = error(500)
    for retries in (1, None):
        with pytest.raises(APIError):
            stripe.Charge.create(max_network_retries=retries)
    assert len(server.arrived) == 3


def test_F_6_telemetry_is_about_the_last_attempt(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [error(500, {"Request-Id": "req_a"}), Answer()]
    client = make_client(max_network_retries=1, enable_telemetry=True)
    client.v1.charges.create()
    client.v1.charges.create()
    told = json.loads(server.last.header("x-stripe-client-telemetry") or "")
    assert told["last_request_metrics"]["request_id"] == "req_1"


def test_F_7_every_attempt_sends_the_same(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [error(500), Answer(cut=3)]
    charge = make_client(max_network_retries=2).v1.charges.create({"amount": 1})
    seen = {(a.target, a.body, tuple(a.headers)) for a in server.arrived}
    assert (len(server.arrived), len(seen)) == (3, 1)
    assert charge.last_response.attempts == 3  # type: ignore[union-attr]


def test_F_7_it_can_be_read_off_the_error(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.default = error(500)
    with pytest.raises(APIError) as caught:
        make_client(max_network_retries=1).v1.charges.create()
    assert caught.value.attempts == 2
    keys = {a.header("idempotency-key") for a in server.arrived}
    assert keys == {caught.value.idempotency_key}


def test_F_2_a_success_nobody_can_read_is_asked_for_again(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(body=b'{"object": "char')]
    assert make_client(max_network_retries=1).v1.charges.create().id == "th_1"
    first, second = server.arrived
    assert first.header("idempotency-key") == second.header("idempotency-key")
