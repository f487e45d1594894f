"""What is timed in a worker: for each contestant, the name of a task -> what makes it ready.

`stripe` and `restripe` are driven by the same code; only the HTTP client is each one's fastest. Public names alone.
"""

from __future__ import annotations

import asyncio
import json
import pickle
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from importlib import import_module
from timeit import Timer
from typing import Any

from bench import bodies, floors
from bench.webhook_events import SECRET, body_of, signed

Makers = dict[str, Callable[[], "Task"]]
KEY = "sk_test_bench0000000000000"
EVENT = {
    "event_name": "calls",
    "payload": {"value": "25", "stripe_customer_id": "cus_1"},
}
CONCURRENT = 32
READS = 20
# The one event that is verified over and over was signed when the worker began.
LONG = 86_400


@dataclass(frozen=True)
class Task:
    """`calls(n)` does it n times; `less(n)` what is taken off again; each call counts as `each` of them."""

    calls: Callable[[int], object]
    less: Callable[[int], object] | None = None
    each: int = 1


def often(call: Callable[[], object]) -> Callable[[int], object]:
    def calls(count: int) -> None:
        for _ in range(count):
            call()

    return calls


def reading(code: str, **names: Any) -> Task:
    """An expression, written out often enough for the loop around it not to count."""
    timer = Timer("; ".join([code] * READS), globals=names)
    return Task(timer.timeit, each=READS)


def read_five(charges: Any) -> None:
    """Two of the five fields are nested."""
    for each in charges:
        each.id, each.amount, each.status  # noqa: B018
        each.billing_details.name, each.outcome.risk_level  # noqa: B018


# -- the two packages -----------------------------------------------------------------------------


def official(url: str, name: str = "stripe") -> Makers:
    package: Any = import_module(name)
    # Its documented switch: no telemetry header, as ours sends none.
    package.enable_telemetry = False
    package.api_key, package.api_base = KEY, url
    package.default_http_client = package.RequestsClient()
    client = package.StripeClient(
        KEY, base_addresses={"api": url}, http_client=package.RequestsClient()
    )
    return {
        **tasks_of(package, client, canned_official),
        "async": lambda: concurrent(package, url, package.HTTPXClient()),
        "async-aiohttp": lambda: concurrent(package, url, package.AIOHTTPClient()),
    }


def ours(url: str) -> Makers:
    package: Any = import_module("restripe")
    package.api_key, package.api_base = KEY, url
    client = package.StripeClient(KEY, base_addresses={"api": url})
    return {
        **tasks_of(package, client, canned_ours),
        "async": lambda: concurrent(package, url, None),
    }


def ours_on_threads(url: str) -> Makers:
    # As if aiohttp were not installed.
    sys.modules["aiohttp"] = None  # type: ignore[assignment]
    package: Any = import_module("restripe")
    return {"async": lambda: concurrent(package, url, None)}


Canned = Callable[[Any, bytes], Any]


def canned_official(package: Any, body: bytes) -> Any:
    """A client whose replies are at hand: no HTTP at all."""
    text = body.decode()

    class Client(package.HTTPClient):  # type: ignore[misc]
        name = "canned"

        def request(self, *given: Any, **more: Any) -> Any:
            return text, 200, {"Request-Id": "req_1"}

    return package.StripeClient(KEY, http_client=Client())


def canned_ours(package: Any, body: bytes) -> Any:
    class Client:
        def send(self, request: Any) -> Any:
            return package.StripeResponse(body, 200, {"Request-Id": "req_1"})

    return package.StripeClient(KEY, http_client=Client())


def tasks_of(package: Any, client: Any, canned: Canned) -> Makers:
    """What both do alike."""
    create = package.billing.MeterEvent.create
    version = import_module("restripe").api_version
    delivery = body_of(1, version), signed(body_of(1, version), int(time.time()))
    page = canned(package, bodies.page_body(1)).v1.charges
    none = canned(package, bodies.empty_page_body()).v1.charges
    small = canned(package, bodies.meter_event_body())
    products = small.v1.products
    params = {"name": "x"}, {"name": "x", **bodies.leaves()}

    def touched() -> Any:
        charges = page.list()
        read_five(charges.data)
        return charges

    def read_page() -> Task:
        return Task(often(touched), often(none.list))

    def charge() -> Any:
        return page.list().data[1]

    def pickling(made: Any) -> Task:
        return Task(often(lambda: pickle.dumps(made, pickle.HIGHEST_PROTOCOL)))

    return {
        "post": lambda: Task(often(lambda: create(**EVENT))),
        "post-client": lambda: Task(
            often(lambda: client.v1.billing.meter_events.create(EVENT))
        ),
        "retrieve": lambda: Task(often(lambda: client.v1.customers.retrieve("cus_1"))),
        "list": lambda: Task(often(lambda: client.v1.charges.list({"limit": 100}))),
        "decode": lambda: Task(often(page.list), often(none.list)),
        "decode-read": read_page,
        "encode": lambda: Task(
            often(lambda: products.create(params[1])),
            often(lambda: products.create(params[0])),
        ),
        "event": lambda: Task(
            often(
                lambda: package.Webhook.construct_event(
                    *delivery, SECRET, tolerance=LONG
                )
            )
        ),
        "scalar": lambda: reading("one.amount", one=charge()),
        "nested": lambda: reading("one.billing_details", one=charge()),
        "pickle": lambda: pickling(page.list()),
        "pickle-touched": lambda: pickling(touched()),
    }


# -- 32 calls at once -----------------------------------------------------------------------------


def concurrent(package: Any, url: str, http_client: Any) -> Task:
    client = package.StripeClient(
        KEY, base_addresses={"api": url}, http_client=http_client
    )
    create = client.v1.billing.meter_events.create_async
    return at_once(lambda: create(EVENT))


def at_once(call: Callable[[], Awaitable[object]]) -> Task:
    """One event loop for the whole worker, on which 32 calls run at a time."""
    loop = asyncio.new_event_loop()

    async def batch() -> None:
        await asyncio.gather(*[call() for _ in range(CONCURRENT)])

    def calls(count: int) -> None:
        for _ in range(count):
            loop.run_until_complete(batch())

    return Task(calls, each=CONCURRENT)


# -- the least that each task can cost -------------------------------------------------------------


def floor(url: str) -> Makers:
    version = import_module("restripe").api_version
    body = body_of(1, version)
    header = signed(body, int(time.time()))
    raw = bodies.page_body(1)
    plain = json.loads(raw)
    one, get = plain["data"][1], floors.get()
    return {
        "post": lambda: Task(often(floors.post_by_http_client(url))),
        "post-pool": lambda: Task(often(floors.post_by_urllib3(url))),
        "retrieve": lambda: Task(often(lambda: get(f"{url}/v1/customers/cus_1"))),
        "list": lambda: Task(often(lambda: get(f"{url}/v1/charges?limit=100"))),
        "decode": lambda: Task(often(lambda: json.loads(raw))),
        "decode-read": lambda: Task(often(lambda: json.loads(raw))),
        "encode": lambda: Task(often(lambda: floors.form(bodies.leaves()))),
        "event": lambda: Task(often(lambda: floors.event(body, header))),
        "scalar": lambda: reading("one['amount']", one=one),
        "nested": lambda: reading("one['billing_details']", one=one),
        "pickle": lambda: Task(
            often(lambda: pickle.dumps(plain, pickle.HIGHEST_PROTOCOL))
        ),
        "pickle-touched": lambda: Task(
            often(lambda: pickle.dumps(plain, pickle.HIGHEST_PROTOCOL))
        ),
        "async": lambda: at_once(floors.post_by_aiohttp(url)),
    }


CONTESTANTS: dict[str, Callable[[str], Makers]] = {
    "official": official,
    "ours": ours,
    "ours, threads": ours_on_threads,
    "floor": floor,
}
