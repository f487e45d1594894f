"""`python -m bench.memory kept|paging …`: the measuring child of `bench.footprint`; prints its figures as JSON.

It runs in the environment of the bench, one contestant in each process.
"""

from __future__ import annotations

import gc
import json
import resource
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

from bench import bodies, floors
from bench.contestants import KEY, canned_official, canned_ours, read_five

# Those that count; the first one more.
PAGES = 3


def pages(contestant: str) -> list[Callable[[], Any]]:
    """For each of the pages, what makes its charges out of bytes that are at hand already."""
    texts = [bodies.page_body(number) for number in range(PAGES + 1)]
    if contestant == "floor":
        return [lambda raw=raw: json.loads(raw)["data"] for raw in texts]  # type: ignore[misc]
    canned = canned_official if contestant == "official" else canned_ours
    package: Any = import_module("stripe" if contestant == "official" else "restripe")
    clients = [canned(package, raw) for raw in texts]
    return [lambda one=one: one.v1.charges.list().data for one in clients]  # type: ignore[misc]


def kept(contestant: str, touched: bool) -> float:
    """KB that stay for a charge when its page is gone."""
    first, *others = pages(contestant)
    look = touched and contestant != "floor"
    # What is made but once, classes and caches, comes with the first page.
    read_five(first()) if look else first()
    gc.collect()
    tracemalloc.start()
    before, held = tracemalloc.get_traced_memory()[0], []
    for page in others:
        charges = page()
        if look:
            read_five(charges)
        held.extend(charges)
    del charges
    gc.collect()
    spent = tracemalloc.get_traced_memory()[0] - before
    return spent / len(held) / 1e3


def paging(contestant: str, url: str, points: list[int], traced: bool) -> list[float]:
    """The highest memory (MiB) when so many charges have been seen."""
    charges = _scan(contestant, url)
    found = []
    # The first page has its imports behind it when tracing starts.
    next(charges)
    if traced:
        gc.collect()
        tracemalloc.start()
    for number, _ in enumerate(charges, 2):
        if number in points:
            found.append(_highest(traced))
        if number == points[-1]:
            return found
    raise ValueError(f"the pages ended before {points[-1]} charges")


def _highest(traced: bool) -> float:
    if traced:
        return tracemalloc.get_traced_memory()[1] / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


def _scan(contestant: str, url: str) -> Iterator[Any]:
    if contestant == "floor":
        return _plain(url)
    package: Any = import_module("stripe" if contestant == "official" else "restripe")
    if contestant == "official":
        package.enable_telemetry = False
    client = package.StripeClient(KEY, base_addresses={"api": url})
    page = client.v1.charges.list({"limit": 100})
    charges: Iterator[Any] = page.auto_paging_iter()
    return charges


def _plain(url: str) -> Iterator[Any]:
    get, address = floors.get(), f"{url}/v1/charges?limit=100"
    while True:
        page = get(address)
        yield from page["data"]
        if not page["has_more"]:
            return
        address = f"{url}/v1/charges?limit=100&starting_after={page['data'][-1]['id']}"


def main(what: str, contestant: str, *given: str) -> None:
    if what == "kept":
        print(json.dumps([kept(contestant, given[0] == "touched")]))
    else:
        url, how, *points = given
        print(json.dumps(paging(contestant, url, [*map(int, points)], how == "traced")))


if __name__ == "__main__":
    main(*sys.argv[1:])
