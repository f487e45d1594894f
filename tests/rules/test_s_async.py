"""Section S: the asynchronous twins."""

from __future__ import annotations

import asyncio
import inspect
import sys
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient
from tests.rules.conftest import MakeClient
from tests.runtime.server import Answer, ScriptedServer, error


def sample(client: StripeClient) -> list[Any]:
    v1 = client.v1
    return [v1.charges, v1.customers, v1.invoices, v1.quotes, client.v2.core.events]


def test_S_1_every_request_method_has_a_twin(client: StripeClient) -> None:
    for owner in [*sample(client), client, restripe.Charge, restripe.Invoice]:
        public = [n for n in dir(type(owner)) if not n.startswith("_")]
        names = [n for n in public if callable(getattr(owner, n, None))]
        twins = [n for n in names if n.endswith("_async")]
        assert all(name[: -len("_async")] in names for name in twins)
    for own in sample(client):
        plain = [n for n in vars(type(own)) if n[0] != "_" and n[-6:] != "_async"]
        methods = [n for n in plain if inspect.isfunction(vars(type(own))[n])]
        assert methods
        assert all(hasattr(own, f"{name}_async") for name in methods)


def test_S_1_pages_go_on_asynchronously(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    page = b'{"object": "list", "url": "/v1/charges", "has_more": %s, "data": [{"id": "a"}]}'
    server.answers = [Answer(body=page % b"true"), Answer(body=page % b"false")]

    async def walk() -> int:
        rows = await stripe.Charge.list_async(limit=1)
        return len([row async for row in rows.auto_paging_iter()])

    assert asyncio.run(walk()) == 2


def test_S_2_one_client_in_many_loops(
    client: StripeClient, server: ScriptedServer
) -> None:
    for _ in "123":
        asyncio.run(client.v1.balance.retrieve_async())
    client.v1.balance.retrieve()
    assert len(server.arrived) == 4


def test_S_2_under_trio(client: StripeClient, server: ScriptedServer) -> None:
    import trio

    found = trio.run(client.v1.charges.retrieve_async, "ch_1")
    assert (found.id, server.last.path) == ("th_1", "/v1/charges/ch_1")


def test_S_2_without_aiohttp(
    make_client: MakeClient, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    client = make_client(timeout=4.0)
    assert asyncio.run(client.v1.charges.retrieve_async("ch_1")).id == "th_1"


def test_S_3_the_same_request(client: StripeClient, server: ScriptedServer) -> None:
    params: Any = {"amount": 1, "metadata": {"a": "b"}}
    options: Any = {"idempotency_key": "k", "stripe_account": "acct_1"}
    client.v1.charges.create(params, options)
    asyncio.run(client.v1.charges.create_async(params, options))
    first, second = server.arrived
    assert (first.target, first.body) == (second.target, second.body)
    names = "authorization stripe-version stripe-account idempotency-key content-type"
    for name in [*names.split(), "user-agent"]:
        assert first.header(name) == second.header(name)


@pytest.mark.usefixtures("no_waits")
def test_S_3_the_same_retries_and_errors(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.default = error(409, type="idempotency_error", code="c")
    client = make_client(max_network_retries=2)
    with pytest.raises(restripe.IdempotencyError) as caught:
        asyncio.run(client.v1.charges.create_async())
    assert (caught.value.code, caught.value.attempts) == ("c", 3)
    keys = {arrived.header("idempotency-key") for arrived in server.arrived}
    assert keys == {caught.value.idempotency_key}


def test_S_3_telemetry_tells_it(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    client = make_client(enable_telemetry=True)
    asyncio.run(client.v1.balance.retrieve_async())
    client.v1.balance.retrieve()
    told = server.last.header("x-stripe-client-telemetry") or ""
    assert '"async"' in told


def test_S_3_waits_leave_the_loop_free(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(pause=0.3)]
    client = make_client()

    async def both() -> list[str]:
        order: list[str] = []

        async def call() -> None:
            await client.v1.balance.retrieve_async()
            order.append("reply")

        async def other() -> None:
            await asyncio.sleep(0)
            order.append("loop")

        await asyncio.gather(call(), other())
        return order

    assert asyncio.run(both()) == ["loop", "reply"]
