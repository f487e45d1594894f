"""Section H: what a reply becomes."""

from __future__ import annotations

import asyncio
import gzip
import json
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import APIError, InvalidRequestError, StripeClient
from tests.runtime.server import Answer, ScriptedServer

GZIP = {"Content-Encoding": "gzip"}


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_H_1_each_2xx_is_a_success(
    client: StripeClient, server: ScriptedServer, status: int
) -> None:
    server.answers = [Answer(status, '{"b": 1, "a": "ü"}'.encode())]
    data = client.raw_request("get", "/v1/x").data
    assert list(data.items()) == [("b", 1), ("a", "ü")]


def test_H_1_no_content_is_no_failure(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(204, b""), Answer(204, b"")]
    assert client.raw_request("delete", "/v1/x").data == {}
    assert client.v1.customers.delete("cus_1").to_dict() == {}


@pytest.mark.parametrize(
    "body", [b"", b"{", b"<html>", b"[]", b"null", b'{"a": "\xff"}', b"[" * 100_000]
)
def test_H_1_a_success_without_an_object_is_an_error_that_says_so(
    client: StripeClient, server: ScriptedServer, body: bytes
) -> None:
    server.answers = [Answer(200, body)]
    with pytest.raises(APIError, match="200 with a body that cannot be used") as caught:
        client.v1.charges.create()
    assert (caught.value.http_status, caught.value.request_id) == (200, "req_1")


def test_H_2_the_reply_itself(client: StripeClient, server: ScriptedServer) -> None:
    server.answers = [
        Answer(201, '{"a": ["ü"]}'.encode(), {"Idempotency-Key": "k", "X-A": "b"})
    ]
    reply = client.raw_request("post", "/v1/x")
    assert (reply.body, reply.code) == ('{"a": ["ü"]}', 201)
    assert (reply.request_id, reply.idempotency_key) == ("req_1", "k")
    assert reply.headers["x-a"] == reply.headers["X-A"] == "b"
    reply.data["a"].append(1)
    assert reply.data == {"a": ["ü"]}


def test_H_2_absent_headers_are_none() -> None:
    reply = restripe.StripeResponse("{}", 200, {})
    assert (reply.request_id, reply.idempotency_key) == (None, None)


def test_H_2_edits_of_the_object_never_show_in_it(
    client: Any, server: ScriptedServer
) -> None:
    body = {"object": "charge", "id": "ch_1", "metadata": {"a": "1"}}
    server.answers = [Answer(body=json.dumps(body).encode())]
    charge = client.v1.charges.retrieve("ch_1")
    charge.metadata["a"] = "2"
    charge.last_response.data["metadata"]["b"] = "3"
    assert charge.last_response.data == body
    assert charge.to_dict()["metadata"] == {"a": "2"}


def test_H_3_only_the_top_object_has_it(client: Any, server: ScriptedServer) -> None:
    page = b'{"object": "list", "url": "/v1/x", "has_more": true, "data": [{"id": "a", "object": "charge"}]}'
    server.answers = [
        Answer(body=page, headers={"Request-Id": f"req_{n}"}) for n in (1, 2)
    ]
    first = client.v1.charges.list()
    second = first.next_page()
    assert first.data[0].last_response is None
    assert [p.last_response.request_id for p in (first, second)] == ["req_1", "req_2"]


@pytest.mark.parametrize("packed", [False, True])
def test_H_4_a_stream(
    client: StripeClient, server: ScriptedServer, packed: bool
) -> None:
    pdf = b"%PDF" * 30_000
    answer = (
        Answer(body=gzip.compress(pdf), headers=GZIP) if packed else Answer(body=pdf)
    )
    server.default = answer
    with client.v1.quotes.pdf("qt_1") as reply:
        assert (reply.code, reply.request_id) == (200, "req_1")
        assert b"".join(reply.iter_bytes()) == pdf
    assert client.v1.quotes.pdf("qt_1").read() == pdf
    assert client.v1.quotes.pdf("qt_1").io.read() == pdf


def test_H_4_a_stream_read_asynchronously(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = Answer(body=gzip.compress(b"%PDF" * 9), headers=GZIP)

    async def read() -> tuple[bytes, bytes]:
        first = await client.v1.quotes.pdf_async("qt_1")
        pieces = [piece async for piece in first.stream()]
        second = await client.v1.quotes.pdf_async("qt_1")
        return b"".join(pieces), await second.read_async()

    assert asyncio.run(read()) == (b"%PDF" * 9, b"%PDF" * 9)


def test_H_4_errors_of_a_stream_are_the_usual_ones(
    client: StripeClient, server: ScriptedServer
) -> None:
    body = gzip.compress(b'{"error": {"message": "no such quote", "code": "x"}}')
    server.default = Answer(404, body, GZIP)
    with pytest.raises(InvalidRequestError, match="no such quote") as caught:
        client.v1.quotes.pdf("qt_1")
    assert caught.value.code == "x"


NOTICE = Answer(headers={"Stripe-Notice": "look here"})


def test_H_5_a_notice_becomes_a_warning_at_the_callers_line(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = NOTICE
    calls: list[Any] = [
        stripe.Charge.create,
        client.v1.charges.create,
        lambda: asyncio.run(client.v1.charges.create_async()),
    ]
    for call in calls:
        with pytest.warns(UserWarning, match="^look here$") as caught:
            call()
        assert len(caught) == 1
    with pytest.warns(UserWarning, match="look here") as caught:
        stripe.Charge.create()
    assert caught[0].filename == __file__


def test_H_5_not_for_raw_requests_and_streams(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = NOTICE
    client.raw_request("get", "/v1/x")
    client.v1.quotes.pdf("qt_1").read()
    assert len(server.arrived) == 2


def test_H_5_it_can_be_switched_off(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STRIPE_SUPPRESS_NOTICES", "true")
    server.default = NOTICE
    stripe.Charge.create()
    assert len(server.arrived) == 1
