"""Section O: StripeClient, its services, raw requests and contexts."""

from __future__ import annotations

import asyncio
import pickle
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import AuthenticationError, Charge, StripeClient, StripeContext
from tests.rules.conftest import KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer, error

CHARGE = Answer(body=b'{"object": "charge", "id": "ch_1"}')


@pytest.mark.parametrize("key", [None, "", " "])
def test_O_1_no_client_without_a_key(key: Any) -> None:
    with pytest.raises(AuthenticationError, match="api_key"):
        StripeClient(key)


def test_O_1_options_of_the_constructor(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    one = make_client(stripe_account="acct_1", stripe_context="ctx")
    other = make_client("sk_other", stripe_version="2024-01-01.x", client_id="ca_1")
    one.v1.balance.retrieve()
    other.v1.balance.retrieve()
    first, second = server.arrived
    assert (first.header("stripe-account"), first.header("stripe-context")) == (
        "acct_1",
        "ctx",
    )
    assert second.header("stripe-account") is second.header("stripe-context") is None
    assert second.header("authorization") == "Bearer sk_other"
    assert second.header("stripe-version") == "2024-01-01.x"


def test_O_1_a_client_never_reads_the_globals(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    client.v1.balance.retrieve()
    assert server.last.header("authorization") == f"Bearer {KEY}"


def test_O_2_services(client: StripeClient, server: ScriptedServer) -> None:
    assert client.v1.customers.payment_sources is client.v1.customers.payment_sources
    client.v1.customers.payment_sources.retrieve("cus_1", "card_1")
    assert server.last.path == "/v1/customers/cus_1/sources/card_1"
    client.v2.core.event_destinations.retrieve("ed_1")
    assert server.last.path == "/v2/core/event_destinations/ed_1"


def test_O_2_names_that_there_are_not(client: Any) -> None:
    for read, hint in (
        (lambda: client.v1.custmers, "customers"),
        (lambda: client.v1.charges.captrue, "capture"),
        (lambda: client.v3, "v[12]"),
    ):
        with pytest.raises(AttributeError, match=f"did you mean '{hint}'"):
            read()
    assert {"customers", "charges"} <= {*dir(client.v1)}
    assert {"v1", "v2", "raw_request"} <= {*dir(client)}


def test_O_3_ids_then_params_then_options(client: Any, server: ScriptedServer) -> None:
    client.v1.charges.update("ch_1", {"amount": 1}, {"stripe_account": "acct_1"})
    assert (server.last.target, server.last.body) == ("/v1/charges/ch_1", b"amount=1")
    assert server.last.header("stripe-account") == "acct_1"
    with pytest.raises(TypeError):
        client.v1.charges.create(amount=1)
    with pytest.raises(TypeError, match="params are a dict"):
        client.v1.charges.create("ch_1")


def test_O_4_raw_requests(client: StripeClient, server: ScriptedServer) -> None:
    kept = client.raw_request(
        "post", "/v1/x", a=1, stripe_account="acct_1", idempotency_key="k"
    )
    assert (kept.code, kept.data["id"], server.last.body) == (200, "th_1", b"a=1")
    assert server.last.header("stripe-account") == "acct_1"
    assert server.last.header("idempotency-key") == "k"
    later = asyncio.run(client.raw_request_async("get", "/v2/x", a=[1]))
    assert (later.code, server.last.query) == (200, {"a": ["1"]})


def test_O_4_errors_of_raw_requests(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = error(404, message="no such thing")
    with pytest.raises(restripe.InvalidRequestError, match="no such thing"):
        client.raw_request("get", "/v1/x")


def test_O_5_deserialize(client: Any, server: ScriptedServer) -> None:
    server.answers = [CHARGE, CHARGE]
    reply = client.raw_request("get", "/v1/charges/ch_1", stripe_account="acct_1")
    for source in (reply, reply.data, reply.body):
        found = client.deserialize(source)
        assert (type(found), found.id) == (Charge, "ch_1")
    found.capture()
    assert server.last.header("authorization") == f"Bearer {KEY}"
    page = {"data": [], "next_page_url": None}
    found = client.deserialize(page, api_mode="V2")
    assert type(found) is restripe.v2.ListObject
    with pytest.raises(ValueError, match="'v2'"):
        client.deserialize(page, api_mode="v2")


def test_O_6_with_stripe_context(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    client = make_client(stripe_account="acct_1", stripe_version="2024-01-01.x")
    twin = client.with_stripe_context(StripeContext.parse("a/b"))
    twin.v1.balance.retrieve()
    names = ("stripe-account", "stripe-version", "stripe-context")
    sent = [server.last.header(name) for name in names]
    assert sent == ["acct_1", "2024-01-01.x", "a/b"]
    client.v1.balance.retrieve()
    assert server.last.header("stripe-context") is None
    ports = {arrived.port for arrived in server.arrived}
    assert len(ports) == 1


def test_O_7_stripe_context() -> None:
    names = ["a"]
    context = StripeContext(names)
    names.append("evil")
    assert str(context.push("b")) == "a/b"
    assert StripeContext.parse("a/b").pop() == context
    assert hash(context) == hash(StripeContext.parse("a"))
    assert (str(StripeContext()), StripeContext.parse("")) == ("", StripeContext())
    for bad in ("", " ", "a/b", None):
        with pytest.raises(ValueError, match="segment"):
            context.push(bad)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="empty"):
        StripeContext().pop()
    with pytest.raises(AttributeError):
        context.segments = ()  # type: ignore[misc]


def test_O_9_close_with_and_repr(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    with make_client() as client:
        client.v1.balance.retrieve()
    client.v1.balance.retrieve()
    assert KEY not in repr(client) and "sk_test_" in repr(client)

    async def use() -> None:
        async with make_client() as own:
            await own.v1.balance.retrieve_async()

    asyncio.run(use())
    assert len(server.arrived) == 3


def test_O_9_with_options(client: StripeClient, server: ScriptedServer) -> None:
    twin = client.with_options(stripe_account="acct_1", timeout=3)
    twin.v1.balance.retrieve()
    assert server.last.header("stripe-account") == "acct_1"
    assert server.last.header("authorization") == f"Bearer {KEY}"


def test_O_9_no_pickles(client: StripeClient) -> None:
    for kept in (client, client.v1.charges):
        with pytest.raises(TypeError, match="pickled"):
            pickle.dumps(kept)
