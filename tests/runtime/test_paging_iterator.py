"""The one iterator for `for` and `async for`; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
import weakref
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.paging_server import (
    STYLES,
    charges,
    collection,
    ids,
    names,
    search,
    walked,
)
from tests.runtime.server import Answer, ScriptedServer


@pytest.fixture
def api(server: ScriptedServer) -> ScriptedServer:
    server.respond = collection(charges(5))
    return server


def test_M2_next_and_for_share_one_walk(
    stripe: ModuleType, api: ScriptedServer
) -> None:
    rows = stripe.Charge.list(limit=2).auto_paging_iter()
    assert next(rows).id == "ch_0"
    assert ids(list(rows)) == names(1, 2, 3, 4)
    assert list(rows) == [] and next(rows, None) is None
    assert len(api.arrived) == 3


def test_M2_anext_and_async_for_share_one_walk(
    stripe: ModuleType, api: ScriptedServer
) -> None:
    async def walk() -> tuple[str, list[str], list[Any]]:
        rows = (await stripe.Charge.list_async(limit=2)).auto_paging_iter()
        first = (await rows.__anext__()).id
        return first, [row.id async for row in rows], [row async for row in rows]

    assert asyncio.run(walk()) == ("ch_0", names(1, 2, 3, 4), [])


@pytest.mark.parametrize("pages", [False, True])
def test_M2_mixing_is_refused(
    stripe: ModuleType, api: ScriptedServer, pages: bool
) -> None:
    def new() -> Any:
        page = stripe.Charge.list(limit=2)
        return page.iter_pages() if pages else page.auto_paging_iter()

    one, other = new(), new()
    next(one)
    with pytest.raises(RuntimeError, match="in use with `for`, so `async for`"):
        walked("async", one)
    asyncio.run(_first(other))
    with pytest.raises(RuntimeError, match="in use with `async for`, so `for`"):
        list(other)
    chosen = iter(new())
    with pytest.raises(RuntimeError, match="`async for` needs one of its own"):
        chosen.__aiter__()


async def _first(rows: Any) -> Any:
    return await rows.__anext__()


def test_two_tasks_cannot_ask_for_one_page(
    stripe: ModuleType, api: ScriptedServer
) -> None:
    async def walk() -> list[Any]:
        rows = stripe.Charge.auto_paging_iter(limit=2)
        both = (rows.__anext__(), rows.__anext__())
        return list(await asyncio.gather(*both, return_exceptions=True))

    one, other = asyncio.run(walk())
    assert (one.id, type(other)) == ("ch_0", RuntimeError)
    assert len(api.arrived) == 1


@pytest.mark.parametrize("style", STYLES)
def test_a_page_that_failed_is_asked_for_again(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    rows = stripe.Charge.list(limit=2).auto_paging_iter()
    api.answers = [Answer(500)]
    seen: list[str] = []
    with pytest.raises(stripe._core.errors.APIError):
        _collect(style, rows, seen)
    assert seen == names(0, 1)
    _collect(style, rows, seen)
    assert seen == names(0, 1, 2, 3, 4)


def _collect(style: str, rows: Any, seen: list[str]) -> None:
    async def later() -> None:
        async for row in rows:
            seen.append(row.id)

    if style == "async":
        asyncio.run(later())
    else:
        for row in rows:
            seen.append(row.id)


def test_a_cancelled_walk_goes_on_where_it_was(
    stripe: ModuleType, api: ScriptedServer
) -> None:
    async def walk() -> list[str]:
        rows = (await stripe.Charge.list_async(limit=2)).auto_paging_iter()
        api.answers = [Answer(pause=0.5)]
        seen: list[str] = []

        async def collect() -> None:
            async for row in rows:
                seen.append(row.id)

        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(collect(), 0.1)
        await collect()
        return seen

    assert asyncio.run(walk()) == names(0, 1, 2, 3, 4)


@pytest.mark.parametrize("wrong", [-1, True, "3", 1.5])
def test_M30_max_items_is_a_count(stripe: ModuleType, wrong: Any) -> None:
    page = stripe.ListObject.construct_from({"data": []})
    text = f"max_items is a whole number from 0, not {wrong!r}"
    with pytest.raises(TypeError, match=text):
        page.auto_paging_iter(max_items=wrong)
    with pytest.raises(TypeError, match=text):
        stripe.Charge.auto_paging_iter(max_items=wrong)


def test_breaking_off_leaves_nothing_behind(
    stripe: ModuleType, api: ScriptedServer, recwarn: pytest.WarningsRecorder
) -> None:
    async def walk() -> None:
        async for _ in stripe.Charge.auto_paging_iter(limit=2):
            break

    asyncio.run(walk())
    gc.collect()
    assert [str(one.message) for one in recwarn] == []


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("kind", ["list", "search"])
@pytest.mark.parametrize("by", ["rows", "pages"])
def test_pages_that_were_read_are_let_go(
    stripe: ModuleType, server: ScriptedServer, style: str, kind: str, by: str
) -> None:
    make = collection if kind == "list" else search
    server.respond = make(charges(12))
    alive: list[weakref.ref[Any]] = []
    most = 0

    def see(one: Any) -> None:
        nonlocal most
        alive.append(weakref.ref(one))
        gc.collect()
        most = max(most, sum(ref() is not None for ref in alive))
        if getattr(one, "id", "ch_3") == "ch_3" and len(alive) > 2:
            assert first() is None

    page = getattr(stripe.Charge, kind)(query="q", limit=3)
    first = weakref.ref(page)
    walk = page.auto_paging_iter() if by == "rows" else page.iter_pages()
    del page
    if style == "sync":
        for one in walk:
            see(one)
    else:
        asyncio.run(_each(walk, see))
    assert len(alive) == (12 if by == "rows" else 4)
    # The one at hand, and the loop's variable that still holds the one before.
    assert most <= 2
    del walk
    gc.collect()
    assert first() is None


async def _each(walk: Any, see: Any) -> None:
    async for one in walk:
        see(one)


def test_memory_is_flat_over_ten_thousand_objects(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    rows = charges(10_000)
    for row in rows:
        row["description"] = "x" * 300
    server.respond = collection(rows)
    walk = stripe.Charge.auto_paging_iter(limit=100)
    for _ in range(1000):
        next(walk)
    server.arrived.clear()
    gc.collect()
    tracemalloc.start()
    try:
        count = 0
        for _ in walk:
            count += 1
            if count % 1000 == 0:
                server.arrived.clear()
        gc.collect()
        kept, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert count == 9000
    # All rows would be 9 MB; a page is 0.1 MB, and it exists as bytes, as text and as objects.
    assert kept < 300_000
    assert peak < 2_000_000
