"""Handlers under asyncio and trio: blocking and async functions and stores, and cancellations at any step."""

from __future__ import annotations

import asyncio
import contextvars
import functools
import gc
import json
import threading
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Callable

import anyio
import pytest
import trio

from codegen.runtime.errors import EventInProgressError, SignatureVerificationError
from codegen.runtime.event_stores import Claim, MemoryEventStore
from codegen.runtime.shields import shielded
from codegen.runtime.sqlite_store import SQLiteEventStore
from codegen.runtime.threads import library, sleep
from codegen.runtime.webhook_handler import (
    WebhookHandler,
    WebhookHandlerWithoutVerification,
)
from tests.runtime.test_webhook_handler import CLIENT, SECRET, body, delivery

Main = Callable[[], Coroutine[Any, Any, Any]]


class AsyncStore:
    """What a program writes for its async database: every answer takes a few steps of the event loop."""

    def __init__(self) -> None:
        self.inner = MemoryEventStore()

    async def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        await sleep(0)
        answer = self.inner.claim(event_id, owner, lease)
        await sleep(0)
        return answer

    async def finish(self, event_id: str, owner: str) -> None:
        await sleep(0)
        self.inner.finish(event_id, owner)
        await sleep(0)

    async def release(self, event_id: str, owner: str) -> None:
        await sleep(0)
        self.inner.release(event_id, owner)
        await sleep(0)


def _anyio(main: Main) -> Any:
    return anyio.run(main)


@pytest.fixture(params=[asyncio, trio], ids=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[[Main], Any]:
    if request.param is trio:
        return lambda main: trio.run(main)
    return lambda main: asyncio.run(main())


STORES = ("memory", "sqlite", "async")


def make_store(name: str, folder: Path) -> Any:
    stores = {"memory": MemoryEventStore, "async": AsyncStore}
    return stores[name]() if name in stores else SQLiteEventStore(folder / "events.db")


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    return make_store(request.param, tmp_path)


@pytest.fixture(params=["blocking", "async"])
def function(request: pytest.FixtureRequest) -> Any:
    """A function that notes the ids of its events in its ``seen``, of either kind."""
    seen: list[str] = []
    if request.param == "async":

        async def noting(event: Any) -> None:
            await sleep(0)
            seen.append(event.id)

        noting.seen = seen  # type: ignore[attr-defined]
        return noting

    def blocking(event: Any) -> None:
        seen.append(event.id)

    blocking.seen = seen  # type: ignore[attr-defined]
    return blocking


def test_handled_once(run: Any, store: Any, function: Any) -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    post = delivery()

    async def main() -> list[object]:
        outcomes: list[object] = [await handler.handle_async(*post) for _ in range(2)]
        return [*outcomes, (await handler.respond_async(*post)).status]

    assert run(main) == ["handled", "duplicate", 200]
    assert len(function.seen) == 1


def test_what_is_refused(run: Any, store: Any, function: Any) -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=store)
    handler.on("invoice.paid")(function)

    async def main() -> None:
        with pytest.raises(SignatureVerificationError):
            await handler.handle_async(body(), "t=1,v1=00")
        assert (await handler.respond_async(body(), None)).status == 400
        with pytest.raises(ValueError, match="the raw body"):
            await handler.respond_async({}, None)  # type: ignore[arg-type]
        assert await handler.handle_async(*delivery("charge.failed")) == "unhandled"

    run(main)
    assert function.seen == []


def test_without_verification(run: Any, function: Any) -> None:
    handler = WebhookHandlerWithoutVerification(CLIENT, fallback=function)
    payload = body()

    async def main() -> list[object]:
        first = await handler.handle_async(payload)
        replies = [await handler.respond_async(one) for one in (payload, b"[]")]
        return [first, *[reply.status for reply in replies]]

    assert run(main) == ["handled", 200, 400]


def test_an_exception_leaves_the_event(run: Any, store: Any, function: Any) -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=store)
    outcomes = iter([ValueError("mine"), None])

    def blocking(event: Any) -> None:
        outcome = next(outcomes)
        if outcome is not None:
            raise outcome

    async def awaited(event: Any) -> None:
        await sleep(0)
        blocking(event)

    handler.fallback(blocking if not asyncio.iscoroutinefunction(function) else awaited)
    post = delivery()

    async def main() -> list[object]:
        with pytest.raises(ValueError, match="mine"):
            await handler.respond_async(*post)
        return [await handler.handle_async(*post) for _ in range(2)]

    assert run(main) == ["handled", "duplicate"]


def test_while_it_is_handled(run: Any, store: Any) -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=store)
    post = delivery()
    seen = []

    @handler.fallback
    async def function(event: Any) -> None:
        with pytest.raises(EventInProgressError):
            await handler.handle_async(*post)
        seen.append((await handler.respond_async(*post)).status)

    async def main() -> object:
        return await handler.handle_async(*post)

    assert run(main) == "handled"
    assert seen == [409]


def test_many_tasks_deliver_the_same_events(
    run: Any, store: Any, function: Any
) -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    posts = [delivery() for _ in range(5)]
    statuses = []

    async def deliver(post: Any) -> None:
        statuses.append((await handler.respond_async(*post)).status)

    async def main() -> None:
        if library() == "asyncio":
            await asyncio.gather(*[deliver(post) for post in posts * 5])
            return
        async with trio.open_nursery() as nursery:
            for post in posts * 5:
                nursery.start_soon(deliver, post)

    run(main)
    assert len(function.seen) == len(set(function.seen)) == 5
    assert set(statuses) <= {200, 409} and len(statuses) == 25


def test_where_functions_run(run: Any, store: Any) -> None:
    """Blocking ones off the event loop's thread, both kinds within the caller's context variables."""
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name")
    handler = WebhookHandler(CLIENT, SECRET, store=store)
    seen = []

    def note(kind: str, event: Any) -> None:
        on_loop = threading.current_thread() is threading.main_thread()
        seen.append((kind, name.get(), on_loop))

    @handler.on("invoice.voided")
    async def awaited(event: Any) -> None:
        note("async", event)

    handler.on("invoice.paid")(functools.partial(note, "blocking"))

    async def main() -> None:
        name.set("request 7")
        await handler.handle_async(*delivery("invoice.paid"))
        await handler.handle_async(*delivery("invoice.voided"))

    run(main)
    assert seen == [("blocking", "request 7", False), ("async", "request 7", True)]


def test_an_async_store_needs_handle_async() -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=AsyncStore(), fallback=print)
    with pytest.raises(
        RuntimeError, match="the store is asynchronous: use handle_asyn"
    ):
        handler.handle(*delivery())


class Mixed(MemoryEventStore):
    async def finish(self, event_id: str, owner: str) -> None:  # type: ignore[override]
        MemoryEventStore.finish(self, event_id, owner)


def test_stores_of_both_kinds_are_refused() -> None:
    with pytest.raises(TypeError, match="`async def`, .* of this Mixed only finish$"):
        WebhookHandler(CLIENT, SECRET, store=Mixed())


class AsyncBelow(MemoryEventStore):
    """Of the store in memory only the name is left."""

    async def claim(self, *args: Any) -> Any:  # type: ignore[override]
        await sleep(0)
        return super().claim(*args)

    async def finish(self, *args: Any) -> None:  # type: ignore[override]
        await sleep(0)
        super().finish(*args)

    async def release(self, *args: Any) -> None:  # type: ignore[override]
        await sleep(0)
        super().release(*args)


def test_an_async_store_below_the_one_in_memory(run: Any, function: Any) -> None:
    store: Any = AsyncBelow()
    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    post = delivery()

    async def main() -> list[str]:
        return [await handler.handle_async(*post) for _ in range(2)]

    assert run(main) == ["handled", "duplicate"]


def decorated(method: Any) -> Any:
    @functools.wraps(method)
    def call(*args: Any) -> Any:
        return method(*args)

    return call


class Decorated(AsyncStore):
    """Nobody can see of its methods that they are async."""

    claim = decorated(AsyncStore.claim)
    finish = decorated(AsyncStore.finish)
    release = decorated(AsyncStore.release)


class DecoratedEnds(MemoryEventStore):
    finish = decorated(AsyncStore.finish)


@pytest.mark.parametrize("name", ["claim", "finish"])
@pytest.mark.filterwarnings("error")
def test_awaitables_of_a_store_are_not_lost(run: Any, function: Any, name: str) -> None:
    store: Any = Decorated() if name == "claim" else DecoratedEnds()
    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    told = f"`{name}` returned an awaitable, which was not awaited"
    with pytest.raises(TypeError, match=told):
        run(lambda: handler.handle_async(*delivery()))
    if not asyncio.iscoroutinefunction(function):
        with pytest.raises(TypeError, match=told):
            handler.handle(*delivery())
    # Nothing is called before it is known that the store can be asked.
    assert bool(function.seen) is (name == "finish")
    gc.collect()


def test_without_an_event_loop() -> None:
    handler = WebhookHandler(CLIENT, SECRET, fallback=print)
    work = handler.handle_async(*delivery())
    with pytest.raises(RuntimeError, match="asyncio or trio"):
        work.send(None)


# Cancellations.


async def cancelled_after(steps: int, main: Main) -> bool:
    """Run ``main`` in a task that is cancelled after so many steps of the loop; tell whether it was too late for that."""
    if library() == "asyncio":
        task = asyncio.ensure_future(main())
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        return not task.cancelled()
    ended = []

    async def work() -> None:
        await main()
        ended.append(True)

    async with trio.open_nursery() as nursery:
        nursery.start_soon(work)
        for _ in range(steps):
            await trio.lowlevel.checkpoint()
        nursery.cancel_scope.cancel()
    return bool(ended)


async def settled(handler: WebhookHandler, post: Any) -> int:
    """The status of the next delivery, once no thread is at the event any more."""
    deadline = time.monotonic() + 20
    status = 409
    while status == 409 and time.monotonic() < deadline:
        status = (await handler.respond_async(*post)).status
        await sleep(0.001)
    return status


@pytest.mark.parametrize("kind", STORES)
def test_cancelled_at_any_step(
    run: Any, kind: str, function: Any, tmp_path: Path
) -> None:
    """Whenever that is, the next delivery is handled, or is a duplicate of what was handled to its end."""
    store = make_store(kind, tmp_path)
    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    threads = kind == "sqlite" or not asyncio.iscoroutinefunction(function)

    async def main() -> int:
        late = 0
        for steps in range(40):
            post = delivery()
            deliver = functools.partial(handler.handle_async, *post)
            late += await cancelled_after(steps, deliver)
            if not threads:
                # Nothing goes on beside the task: it is settled at once.
                assert (await handler.respond_async(*post)).status == 200
            assert await settled(handler, post) == 200
        return late

    late = run(main)
    assert len(function.seen) == len(set(function.seen)) == 40
    if not threads:
        assert 0 < late < 40


def test_a_blocking_function_goes_on_when_its_task_is_cancelled(
    run: Any, store: Any
) -> None:
    """Its event is done when it ends well: it must not be handled again."""
    begun, go = threading.Event(), threading.Event()
    seen = []

    def function(event: Any) -> None:
        begun.set()
        go.wait(20)
        seen.append(event.id)

    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    post = delivery()
    during = []

    async def watch() -> None:
        while not begun.is_set():
            await sleep(0.001)

    async def main() -> int:
        async def deliver() -> None:
            await handler.handle_async(*post)

        if library() == "asyncio":
            task = asyncio.ensure_future(deliver())
            await watch()
            task.cancel()
            during.append((await handler.respond_async(*post)).status)
            go.set()
            await asyncio.wait([task])
            assert task.cancelled()
        else:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(deliver)
                await watch()
                nursery.cancel_scope.cancel()
                with trio.CancelScope(shield=True):
                    during.append((await handler.respond_async(*post)).status)
                go.set()
        return await settled(handler, post)

    assert run(main) == 200
    assert during == [409]
    assert len(seen) == 1


class Unfinished(MemoryEventStore):
    def finish(self, event_id: str, owner: str) -> None:
        raise OSError(f"no room for {event_id} of Jane Doe")


class UnfinishedAsync(AsyncStore):
    async def finish(self, event_id: str, owner: str) -> None:
        raise OSError(f"no room for {event_id} of Jane Doe")


@pytest.mark.parametrize("unfinished", [Unfinished, UnfinishedAsync, None])
def test_what_is_raised_after_a_cancellation_is_told(
    run: Any, store: Any, unfinished: Any, caplog: pytest.LogCaptureFixture
) -> None:
    """By a function that goes on, or by the store then; not in its own words, which may be of what the event holds."""
    begun, go = threading.Event(), threading.Event()
    store = store if unfinished is None else unfinished()

    def function(event: Any) -> None:
        begun.set()
        go.wait(20)
        if unfinished is None:
            raise OSError("Jane Doe did not pay")

    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    post = delivery()
    name = json.loads(post[0])["id"]
    raised = []

    async def deliver() -> None:
        try:
            await handler.handle_async(*post)
        except OSError as error:
            raised.append(error)

    async def until(happened: Callable[[], object]) -> None:
        deadline = time.monotonic() + 20
        while not happened():
            assert time.monotonic() < deadline
            await sleep(0.001)

    async def main() -> None:
        if library() == "asyncio":
            task = asyncio.ensure_future(deliver())
            await until(begun.is_set)
            task.cancel()
            await sleep(0)
            go.set()
            await asyncio.wait([task])
        else:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(deliver)
                await until(begun.is_set)
                nursery.cancel_scope.cancel()
                go.set()
        await until(lambda: raised or caplog.records)

    run(main)
    # A shield of trio lets the error out, whoever was cancelled.
    assert not raised or library_of(run) == "trio"
    told = [record.getMessage() for record in caplog.records]
    if not raised:
        assert told == [
            f"event {name}: its task was cancelled, and then OSError was raised"
        ]


def library_of(run: Any) -> str:
    async def main() -> str:
        return library()

    found: str = run(main)
    return found


def test_cancelled_again_and_again(store: Any) -> None:
    """anyio's scopes cancel a task at each step until it has ended."""
    calls = []

    async def function(event: Any) -> None:
        calls.append(event.id)
        if len(calls) == 1:
            await sleep(60)

    handler = WebhookHandler(CLIENT, SECRET, store=store, fallback=function)
    post = delivery()

    async def main() -> str:
        with anyio.CancelScope() as scope:
            async with anyio.create_task_group() as group:
                group.start_soon(handler.handle_async, *post)
                while not calls:
                    await sleep(0.001)
                scope.cancel()
        return await handler.handle_async(*post)

    assert _anyio(main) == "handled"
    assert len(calls) == 2


def test_a_shield_under_asyncio() -> None:
    """What was begun ends, its result is returned or its error raised; a cancellation goes on after it."""
    steps: list[str] = []

    async def work(error: Any = None) -> str:
        for _ in range(5):
            await asyncio.sleep(0)
        steps.append("ended")
        if error is not None:
            raise error
        return "result"

    lost: list[BaseException] = []
    mine = KeyError()

    async def main() -> None:
        assert await shielded(work, lost.append) == "result"
        with pytest.raises(KeyError):
            await shielded(lambda: work(KeyError()), lost.append)
        for error in (None, mine):
            shield = shielded(functools.partial(work, error), lost.append)
            task = asyncio.ensure_future(shield)
            for _ in range(3):
                await asyncio.sleep(0)
                task.cancel()
            await asyncio.wait([task])
            assert task.cancelled()

    asyncio.run(main())
    assert steps == ["ended"] * 4
    # Of the one whose error was raised, nobody has to be told.
    assert lost == [mine]
