"""Many threads at once: by globals, by several clients, by keys of single calls; nobody sends or reads what is another's."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from types import ModuleType
from typing import Any

import pytest

from tests.faults.server import Arrived, FaultServer, Steps, reply
from tests.runtime.fake_package import KEY, configure

THREADS, CALLS = 32, 40
KEYS = ("sk_test_first000000000000", "sk_test_second00000000000")


def tell(arrived: Arrived) -> Steps:
    """Answer with what tells requests apart, in the body and in the head."""
    mark = arrived.headers.get("idempotency-key", "")
    charge = {"object": "charge", "id": mark, "key": key_of(arrived)}
    return [reply(json.dumps(charge).encode(), headers=[("Request-Id", f"req_{mark}")])]


def key_of(arrived: Arrived) -> str:
    return arrived.headers["authorization"].partition(" ")[2]


@pytest.fixture
def echo() -> Iterator[FaultServer]:
    with contextlib.closing(FaultServer()) as server:
        server.default = tell
        yield server


@pytest.fixture
def stripe(
    package: ModuleType, echo: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ModuleType]:
    configure(package, echo.url, monkeypatch)
    monkeypatch.setattr(package, "timeout", 60.0)
    yield package


def client(stripe: Any, echo: FaultServer, key: str) -> Any:
    bases = {"api": echo.url}
    options = {"max_network_retries": 0, "timeout": 60.0}
    return stripe.StripeClient(key, base_addresses=bases, **options)


def in_threads(work: Callable[[int], None]) -> None:
    """Run ``work(number)`` in all threads, none of which begins before the last one is there."""
    gate = Barrier(THREADS)

    def begin(number: int) -> None:
        gate.wait(60)
        work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        for done in [pool.submit(begin, number) for number in range(THREADS)]:
            done.result()


def check(charge: Any, key: str, mark: str) -> None:
    """Assert that a reply is the one to the call with this key and mark."""
    assert (charge.key, charge.id) == (key, mark)
    assert charge.last_response.request_id == f"req_{mark}"
    assert charge.last_response.idempotency_key == mark
    # What the object itself would go on with.
    assert charge.api_key == key


def arrived_keys(echo: FaultServer) -> dict[str, str]:
    """Mark -> key of all that arrived; each mark once."""
    found = {one.headers["idempotency-key"]: key_of(one) for one in echo.arrived}
    assert len(found) == len(echo.arrived) == THREADS * CALLS
    return found


def test_globals(stripe: Any, echo: FaultServer) -> None:
    def work(number: int) -> None:
        for turn in range(CALLS):
            mark = f"{number}-{turn}"
            check(stripe.Charge.create(amount=1, idempotency_key=mark), KEY, mark)

    in_threads(work)
    assert set(arrived_keys(echo).values()) == {KEY}
    # One pool for all of them, and no more connections than there were callers.
    assert len({one.connection for one in echo.arrived}) <= THREADS


def test_two_clients(stripe: Any, echo: FaultServer) -> None:
    clients = [client(stripe, echo, key) for key in KEYS]

    def work(number: int) -> None:
        for turn in range(CALLS):
            which = (number + turn) % 2
            mark = f"{which}-{number}-{turn}"
            options = {"idempotency_key": mark}
            found = clients[which].v1.charges.create({"amount": 1}, options)
            check(found, KEYS[which], mark)

    in_threads(work)
    for mark, key in arrived_keys(echo).items():
        assert key == KEYS[int(mark[0])]


def test_keys_of_single_calls_and_of_objects(stripe: Any, echo: FaultServer) -> None:
    """Every second call is one of an object, which goes on with the key that it came with."""

    def work(number: int) -> None:
        key = f"sk_test_own{number:013}"
        for turn in range(0, CALLS, 2):
            mark, further = f"{number}-{turn}", f"{number}-{turn + 1}"
            options = {"idempotency_key": mark, "api_key": key}
            charge = stripe.Charge.create(amount=1, **options)
            check(charge, key, mark)
            # Another id: the reply is an object of its own, and not the receiver.
            check(charge.capture(idempotency_key=further), key, further)

    in_threads(work)
    for mark, key in arrived_keys(echo).items():
        assert int(key[-13:]) == int(mark.partition("-")[0])
    assert stripe.api_key == KEY


def test_event_loops_in_threads(stripe: Any, echo: FaultServer) -> None:
    """A loop in each thread, and two clients that all of them share."""
    clients = [client(stripe, echo, key) for key in KEYS]

    async def one(number: int, turn: int) -> None:
        which = (number + turn) % 2
        mark = f"{which}-{number}-{turn}"
        options = {"idempotency_key": mark}
        charges = clients[which].v1.charges
        check(await charges.capture_async("ch_1", None, options), KEYS[which], mark)

    async def all_of(number: int) -> None:
        await asyncio.gather(*(one(number, turn) for turn in range(CALLS)))

    in_threads(lambda number: asyncio.run(all_of(number)))
    for mark, key in arrived_keys(echo).items():
        assert key == KEYS[int(mark[0])]
