"""Section O, once more: what a client shares, keeps, and lets go of."""

from __future__ import annotations

import asyncio
import copy
import json
from typing import Any

import pytest

import restripe
from restripe import Charge, StripeClient, StripeContext
from tests.rules.conftest import KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer, error


def ports(server: ScriptedServer) -> int:
    return len({arrived.port for arrived in server.arrived})


def test_O_1_clients_share_nothing_but_connections(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    given = {"api": server.url}
    one = make_client(base_addresses=given)
    given["api"] = "http://127.0.0.1:9"
    twin = one.with_options(api_key="sk_twin", stripe_account="acct_1")
    twin.v1.balance.retrieve()
    one.v1.balance.retrieve()
    keys = [arrived.header("authorization") for arrived in server.arrived]
    assert keys == ["Bearer sk_twin", f"Bearer {KEY}"]
    assert server.last.header("stripe-account") is None
    assert ports(server) == 1


@pytest.mark.parametrize("name", ["time_out", "max_retries", "api_kye"])
def test_O_1_an_option_that_there_is_not(client: StripeClient, name: str) -> None:
    options: Any = {name: 1}
    with pytest.raises(TypeError, match=name):
        StripeClient(KEY, **options)
    with pytest.raises(TypeError, match=f"{name}.*did you mean"):
        client.with_options(**options)


def test_O_3_nothing_but_ids_params_and_options(
    client: Any, server: ScriptedServer
) -> None:
    charges = client.v1.charges
    with pytest.raises(TypeError, match="missing"):
        charges.retrieve()
    with pytest.raises(TypeError, match="'expand'"):
        charges.retrieve("ch_1", expand=["a"])
    with pytest.raises(TypeError, match="4"):
        charges.retrieve("ch_1", {}, {}, {})
    assert server.arrived == []


def test_O_3_params_and_options_may_be_left_out(
    client: Any, server: ScriptedServer
) -> None:
    ways: list[tuple[Any, ...]] = [(), (None,), (None, None), ({}, {})]
    for rest in ways:
        client.v1.charges.retrieve("ch_1", *rest)
        client.v1.charges.create(*rest)
    assert {arrived.target for arrived in server.arrived} == {
        "/v1/charges/ch_1",
        "/v1/charges",
    }
    assert server.last.body == b""


def test_O_4_what_raw_requests_leave_alone(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = Answer(
        body=b'{"object": "charge", "id": "ch_1"}', headers={"Stripe-Notice": "n"}
    )
    reply = client.raw_request("get", "/v1/charges/ch_1", expand=["a"], timeout=4)
    assert (type(reply.data), reply.request_id) == (dict, "req_1")
    assert server.last.target == "/v1/charges/ch_1?expand[0]=a"


def test_O_5_pages_go_on_with_the_params(
    client: StripeClient, server: ScriptedServer
) -> None:
    page = {
        "object": "list",
        "url": "/v1/charges",
        "has_more": True,
        "data": [{"object": "charge", "id": "ch_1"}],
    }
    given = json.dumps(page)
    found: Any = client.deserialize(page, {"limit": 1, "customer": "cus_1"})
    server.answers = [Answer(body=given.replace("true", "false").encode())]
    rows = list(found.auto_paging_iter())
    assert {type(row) for row in rows} == {Charge}
    assert server.last.query == {
        "limit": "1",
        "customer": "cus_1",
        "starting_after": "ch_1",
    }
    assert server.last.header("authorization") == f"Bearer {KEY}"
    assert json.dumps(page) == given


def test_O_5_what_it_is_given_stays_the_callers(client: StripeClient) -> None:
    given: dict[str, Any] = {"object": "charge", "metadata": {"a": "1"}, "rows": [{}]}
    kept = copy.deepcopy(given)
    found: Any = client.deserialize(given)
    found.metadata["a"] = "2"
    found.rows.append(1)
    assert given == kept and type(given["rows"][0]) is dict


@pytest.mark.parametrize("bad", [[], None, 5, "[]", "5"])
def test_O_5_what_is_no_object(client: StripeClient, bad: Any) -> None:
    with pytest.raises(TypeError, match="deserialize"):
        client.deserialize(bad)


@pytest.mark.usefixtures("no_waits")
def test_O_6_all_else_stays(make_client: MakeClient, server: ScriptedServer) -> None:
    server.answers = [error(500), error(500)]
    own = make_client(
        stripe_account="acct_1",
        stripe_context="old",
        max_network_retries=2,
        client_id="ca_1",
    )
    twin = own.with_stripe_context(StripeContext.parse("a/b"))
    twin.v1.balance.retrieve()
    assert len(server.arrived) == 3
    assert server.last.path == "/api/v1/balance"
    assert server.last.header("stripe-account") == "acct_1"
    assert server.last.header("stripe-context") == "a/b"
    own.with_stripe_context(None).v1.balance.retrieve()
    assert server.last.header("stripe-context") is None


def test_O_6_hosts_are_laid_over_the_clients_own(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    own = make_client()
    other = own.with_options(base_addresses={"files": f"{server.url}/elsewhere"})
    upload: Any = {"purpose": "logo", "file": b"x"}
    for client in (own, other):
        client.v1.balance.retrieve()
        client.v1.files.create(upload)
    paths = [arrived.path for arrived in server.arrived]
    assert paths == [
        "/api/v1/balance",
        "/files/v1/files",
        "/api/v1/balance",
        "/elsewhere/v1/files",
    ]


def test_O_9_leaving_a_block_closes(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    for _ in "12":
        with make_client() as client:
            client.v1.balance.retrieve()
            client.v1.balance.retrieve()
    assert ports(server) == 2


def test_O_9_so_does_leaving_an_asynchronous_one(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    async def use() -> None:
        for _ in "12":
            async with make_client() as client:
                await client.v1.balance.retrieve_async()
                await client.v1.balance.retrieve_async()
                client.v1.balance.retrieve()

    asyncio.run(use())
    assert ports(server) == 4


def test_O_9_nothing_shows_the_key(client: StripeClient) -> None:
    twin = client.with_options(stripe_account="acct_1")
    for shown in (
        repr(twin),
        str(twin),
        repr(twin.v1),
        repr(twin.v1.charges),
        f"{twin}",
    ):
        assert KEY not in shown and "canary" not in shown
    assert "acct_1" in repr(twin)
    for way in (copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="with_options"):
            way(client)


def test_O_2_services_of_two_clients_are_two(make_client: MakeClient) -> None:
    one, other = make_client(), make_client("sk_other")
    assert one.v1 is one.v1
    assert one.v1.charges is one.v1.charges
    assert one.v1 is not other.v1
    assert type(one.v1.charges) is type(other.v1.charges)


@pytest.mark.parametrize("name", ["v1", "v2"])
def test_O_2_dir_names_what_is_made_on_first_use(
    client: StripeClient, name: str
) -> None:
    root = getattr(client, name)
    names = [one for one in dir(root) if not one.startswith("_")]
    assert names and all(getattr(root, one) is not None for one in names)
    assert isinstance(client, restripe.StripeClient)
