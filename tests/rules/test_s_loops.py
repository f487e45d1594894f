"""Section S, once more: waits, loops side by side, and the twins of what objects do."""

from __future__ import annotations

import asyncio
import json
import threading
from contextvars import ContextVar
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient
from restripe._core import retry
from tests.rules.conftest import KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer, error


def test_S_3_waits_between_attempts_leave_the_loop_free(
    make_client: MakeClient, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FIRST_DELAY", "LONGEST_DELAY"):
        monkeypatch.setattr(retry, name, 2.0)
    server.default = error(503)
    client = make_client(max_network_retries=1)

    async def leave_while_it_waits() -> None:
        call = asyncio.ensure_future(client.v1.balance.retrieve_async())
        while not server.arrived:
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call

    asyncio.run(leave_while_it_waits())
    # A wait that blocked the loop would have ended before the cancellation, and the next attempt begun.
    assert len(server.arrived) == 1


def test_S_2_one_client_in_loops_side_by_side(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = Answer(pause=0.05)
    found: list[str] = []
    together = threading.Barrier(4)

    async def several() -> None:
        together.wait(5)
        retrieve = client.v1.charges.retrieve_async
        rows = await asyncio.gather(*(retrieve(f"ch_{n}") for n in range(5)))
        found.extend(row.id for row in rows)

    threads = [
        threading.Thread(target=asyncio.run, args=(several(),)) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert found == ["th_1"] * 20
    assert sorted(arrived.path for arrived in server.arrived) == sorted(
        [f"/v1/charges/ch_{n}" for n in range(5)] * 4
    )


@pytest.mark.filterwarnings("ignore:`save`:DeprecationWarning")
def test_S_1_the_twins_of_what_objects_do(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    data: dict[str, Any] = {"object": "customer", "id": "cus_1", "name": "n"}
    server.default = Answer(body=json.dumps(data).encode())

    async def all_of_them() -> None:
        owner = await stripe.Customer.retrieve_async("cus_1", expand=["a"])
        assert await owner.refresh_async() is owner
        owner.name = "m"
        assert await owner.save_async() is owner
        assert await owner.delete_async() is owner
        await stripe.Customer.create_source_async("cus_1", source="tok_1")

    asyncio.run(all_of_them())
    lines = [f"{a.method} {a.target} {a.body.decode()}" for a in server.arrived]
    assert lines == [
        "GET /v1/customers/cus_1?expand[0]=a ",
        "GET /v1/customers/cus_1?expand[0]=a ",
        "POST /v1/customers/cus_1 name=m",
        "DELETE /v1/customers/cus_1 ",
        "POST /v1/customers/cus_1/sources source=tok_1",
    ]


def test_S_1_pages_under_trio(client: StripeClient, server: ScriptedServer) -> None:
    import trio

    page = b'{"object": "list", "url": "/v1/charges", "has_more": %s, "data": [{"id": "a"}]}'
    server.answers = [Answer(body=page % b"true"), Answer(body=page % b"false")]

    async def walk() -> list[str]:
        rows = await client.v1.charges.list_async()
        return [row.id async for row in rows.auto_paging_iter()]

    assert trio.run(walk) == ["a", "a"]


@pytest.mark.parametrize("status", [401, 402, 404, 429, 500])
def test_S_3_the_same_errors(
    client: StripeClient, server: ScriptedServer, status: int
) -> None:
    server.default = error(status, code="c", message="m", param="p", type="t")
    with pytest.raises(restripe.StripeError) as now:
        client.v1.charges.create({"amount": 1}, {"idempotency_key": "k"})
    with pytest.raises(restripe.StripeError) as later:
        asyncio.run(
            client.v1.charges.create_async({"amount": 1}, {"idempotency_key": "k"})
        )
    found = [now.value, later.value]
    assert type(found[0]) is type(found[1])
    assert str(found[0]) == str(found[1])
    kept = [{**vars(one), "headers": None, "error": None} for one in found]
    assert kept[0] == kept[1]


def test_S_3_nobody_answers(server: ScriptedServer) -> None:
    server.close()
    client = StripeClient(
        KEY, base_addresses={"api": server.url}, max_network_retries=0
    )
    with pytest.raises(restripe.APIConnectionError) as now:
        client.v1.balance.retrieve()
    with pytest.raises(restripe.APIConnectionError) as later:
        asyncio.run(client.v1.balance.retrieve_async())
    assert now.value.should_retry is later.value.should_retry is True
    assert server.url in str(now.value) and server.url in str(later.value)


OWN: ContextVar[str] = ContextVar("own", default="")


class Blocking:
    """A transport without `send_async`, whose answer waits for what the event loop does meanwhile."""

    def __init__(self) -> None:
        self.may_answer = threading.Event()
        self.seen: list[str] = []

    def send(self, request: restripe.Request) -> restripe.StripeResponse:
        self.seen.append(OWN.get())
        answered = self.may_answer.wait(5)
        return restripe.StripeResponse(b'{"id": "x"}' if answered else b"", 200)

    def close(self) -> None:
        """Nothing is open."""


def test_S_2_a_transport_that_blocks_runs_beside_the_loop() -> None:
    own = Blocking()
    client = StripeClient(KEY, http_client=own, max_network_retries=0)

    async def both() -> str:
        OWN.set("mine")
        call = asyncio.ensure_future(client.v1.charges.retrieve_async("x"))
        while not own.seen:
            await asyncio.sleep(0.01)
        own.may_answer.set()
        return (await call).id

    assert asyncio.run(both()) == "x"
    assert own.seen == ["mine"]


def test_S_2_outside_of_any_loop(client: StripeClient, server: ScriptedServer) -> None:
    call = client.v1.balance.retrieve_async()
    with pytest.raises(RuntimeError, match="asyncio or trio"):
        call.send(None)
    assert server.arrived == []
