"""Section G, once more: HTTP stacks by their public names, and connections that break."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import APIConnectionError, StripeClient
from tests.faults.server import CLOSE, RESET, FaultServer, black_hole, reply
from tests.rules.conftest import GLOBAL_KEY, KEY, MakeClient
from tests.runtime.server import Answer, ScriptedServer

THING = b'{"object": "thing", "id": "th_1"}'


@pytest.fixture
def faults() -> Iterator[FaultServer]:
    server = FaultServer()
    server.default = [reply(THING)]
    yield server
    server.close()


def leading_to(address: str, **options: Any) -> StripeClient:
    chosen = {"base_addresses": {"api": address}, "max_network_retries": 0, **options}
    return StripeClient(KEY, **chosen)


STACKS = ["UrllibClient", "RequestsClient", "HTTPXClient", "AIOHTTPClient"]


def stack(name: str, **options: Any) -> Any:
    if name == "HTTPXClient":
        options["allow_sync_methods"] = True
    return getattr(restripe, name)(**options)


@pytest.mark.parametrize("name", STACKS)
def test_G_8_stacks_by_their_names(server: ScriptedServer, name: str) -> None:
    client = leading_to(server.url, http_client=stack(name, timeout=4))
    client.v1.charges.create({"amount": 1}, {"idempotency_key": "k"})

    async def later() -> None:
        await client.v1.charges.create_async({"amount": 1}, {"idempotency_key": "k"})
        await client.close_async()

    asyncio.run(later())
    client.close()
    first, second = server.arrived
    for arrived in (first, second):
        assert (arrived.target, arrived.body) == ("/v1/charges", b"amount=1")
        assert arrived.header("authorization") == f"Bearer {KEY}"
        assert arrived.header("idempotency-key") == "k"


@pytest.mark.parametrize("name", STACKS)
@pytest.mark.parametrize("status", [302, 307])
def test_G_5_no_stack_follows_a_redirect(
    server: ScriptedServer, name: str, status: int
) -> None:
    server.default = Answer(status, b"", {"Location": f"{server.url}/elsewhere"})
    client = leading_to(server.url, http_client=stack(name))
    with pytest.raises(restripe.APIError, match="redirect"):
        client.v1.charges.create()
    client.close()
    assert len(server.arrived) == 1


@pytest.mark.parametrize("name", STACKS)
def test_G_7_no_stack_keeps_cookies_or_reads_netrc(
    server: ScriptedServer, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "netrc").write_text("default login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    server.default = Answer(headers={"Set-Cookie": "a=b; Path=/"})
    client = leading_to(server.url, http_client=stack(name))
    for _ in "12":
        client.v1.balance.retrieve()
    client.close()
    assert server.last.header("authorization") == f"Bearer {KEY}"
    assert server.last.header("cookie") is None


@pytest.mark.usefixtures("no_waits")
@pytest.mark.parametrize("name", STACKS)
@pytest.mark.parametrize("later", [False, True], ids=["now", "async"])
def test_F_4_no_stack_repeats_a_tls_error(
    server: ScriptedServer, name: str, later: bool
) -> None:
    secure = server.url.replace("http:", "https:")
    client = leading_to(secure, http_client=stack(name), max_network_retries=2)

    async def asked() -> None:
        try:
            await client.v1.balance.retrieve_async()
        finally:
            await client.close_async()

    with pytest.raises(APIConnectionError) as caught:
        asyncio.run(asked()) if later else client.v1.balance.retrieve()
    client.close()
    assert (caught.value.attempts, caught.value.should_retry) == (1, False)


@pytest.mark.usefixtures("no_waits")
@pytest.mark.parametrize("name", STACKS)
@pytest.mark.parametrize("later", [False, True], ids=["now", "async"])
def test_F_4_every_stack_repeats_what_broke(
    faults: FaultServer, name: str, later: bool
) -> None:
    faults.answers = [[CLOSE], [reply(THING)[:-5], CLOSE]]
    client = leading_to(faults.url, http_client=stack(name), max_network_retries=2)

    async def asked() -> Any:
        try:
            return await client.v1.charges.create_async({"amount": 1})
        finally:
            await client.close_async()

    found: Any = (
        asyncio.run(asked()) if later else client.v1.charges.create({"amount": 1})
    )
    client.close()
    assert (found.id, found.last_response.attempts) == ("th_1", 3)
    keys = {arrived.headers["idempotency-key"] for arrived in faults.arrived}
    assert (len(faults.arrived), len(keys)) == (3, 1)


def test_G_8_a_bare_session(server: ScriptedServer) -> None:
    import requests

    with requests.Session() as session:
        session.headers["X-Own"] = "1"
        client = leading_to(server.url, http_client=session)
        client.v1.charges.create({"amount": 1})
        client.close()
        assert server.last.header("x-own") == "1"
        assert server.last.header("authorization") == f"Bearer {KEY}"
        assert session.get(server.url).status_code == 200


def test_G_8_a_stack_of_ones_own(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Own(restripe.HTTPClient):
        name = "own"

        def request(
            self, method: str, url: str, headers: Any, post_data: Any = None
        ) -> Any:
            seen.append((method, url, headers["Authorization"], post_data))
            return b'{"object": "charge", "id": "ch_1"}', 200, {"Request-Id": "req_9"}

    seen: list[Any] = []
    monkeypatch.setattr(restripe, "default_http_client", Own())
    charge = stripe.Charge.create(amount=1)
    assert (charge.id, charge.last_response.request_id) == ("ch_1", "req_9")
    later = asyncio.run(stripe.Charge.create_async(amount=1))
    assert later == charge
    line = ("post", f"{server.url}/v1/charges", f"Bearer {GLOBAL_KEY}", "amount=1")
    assert seen == [line, line]


def test_G_2_a_connection_that_was_closed_meanwhile(faults: FaultServer) -> None:
    client = leading_to(faults.url)
    for number in range(1, 6):
        client.v1.charges.create({"amount": number})
        faults.hang_up()
        wait_for_end(faults)
    client.close()
    assert [arrived.body for arrived in faults.arrived] == [
        b"amount=%d" % number for number in range(1, 6)
    ]


BROKEN = {
    "reset at once": [RESET],
    "closed at once": [CLOSE],
    "closed in the head": [reply(THING)[:20], CLOSE],
    "closed in the body": [reply(THING)[:-5], CLOSE],
}


@pytest.mark.usefixtures("no_waits")
@pytest.mark.parametrize("steps", BROKEN.values(), ids=BROKEN)
@pytest.mark.parametrize("later", [False, True], ids=["now", "async"])
def test_G_2_a_connection_that_breaks_is_followed_by_another(
    faults: FaultServer, steps: Any, later: bool
) -> None:
    faults.answers = [steps]
    client = leading_to(faults.url, max_network_retries=1)

    async def asked() -> Any:
        found = await client.v1.charges.create_async({"amount": 1})
        await client.close_async()
        return found

    found: Any = (
        asyncio.run(asked()) if later else client.v1.charges.create({"amount": 1})
    )
    client.close()
    assert found.id == "th_1"
    first, second = faults.arrived
    assert first.body == second.body == b"amount=1"
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert first.connection != second.connection


@pytest.mark.parametrize("steps", BROKEN.values(), ids=BROKEN)
def test_G_2_without_retries_it_is_an_error_that_names_the_host(
    faults: FaultServer, steps: Any
) -> None:
    faults.answers = [steps]
    client = leading_to(faults.url)
    with pytest.raises(APIConnectionError) as caught:
        client.v1.charges.create()
    client.close()
    assert faults.url in str(caught.value) and KEY not in str(caught.value)
    assert caught.value.should_retry and caught.value.__cause__ is not None


def test_G_2_what_follows_a_reply_is_nobodys(faults: FaultServer) -> None:
    stolen = reply(b'{"object": "thing", "id": "stolen"}')
    faults.answers = [[reply(THING) + stolen]]
    client = leading_to(faults.url)
    for _ in "12":
        assert client.v1.charges.retrieve("x").id == "th_1"
        threading.Event().wait(0.02)
    client.close()
    assert faults.accepted == 2


def test_G_2_two_threads_two_connections(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.default = Answer(pause=0.2)
    client = make_client()
    threads = [threading.Thread(target=client.v1.balance.retrieve) for _ in "1234"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({arrived.port for arrived in server.arrived}) == 4
    client.close()


def test_G_2_closing_closes_what_every_thread_left(faults: FaultServer) -> None:
    faults.default = [0.1, reply(THING)]
    client = leading_to(faults.url)
    own = [threading.Thread(target=client.v1.balance.retrieve) for _ in "1234"]
    for thread in own:
        thread.start()
    for thread in own:
        thread.join()
    assert faults.open_now == 4
    client.close()
    wait_for_end(faults)


def wait_for_end(faults: FaultServer) -> None:
    for _ in range(500):
        if not faults.open_now:
            return
        threading.Event().wait(0.01)
    raise AssertionError("a connection is open still")


def test_G_1_nobody_takes_the_connection(make_client: MakeClient) -> None:
    with black_hole() as port:
        bases = {"api": f"http://127.0.0.1:{port}"}
        client = make_client(base_addresses=bases, timeout=(0.2, 60))
        with pytest.raises(APIConnectionError, match="in time"):
            client.v1.balance.retrieve()
