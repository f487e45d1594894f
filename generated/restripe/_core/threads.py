# Rendered from codegen/runtime/threads.py, which has the comments.

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

    from .message import Reply, Request, Transport
    from .workers import Workers

T = TypeVar("T")
WORKERS = 512
GRACE = 0.05
_pools: Dict[int, Workers] = {}


def library() -> str:
    if _is_trio():
        return "trio"
    asyncio = sys.modules.get("asyncio")
    try:
        if asyncio is not None:
            asyncio.get_running_loop()
            return "asyncio"
    except RuntimeError:
        pass
    raise RuntimeError(
        "the `_async` methods run under asyncio or trio, and neither runs the current task"
    )


def _is_trio() -> bool:
    trio = sys.modules.get("trio")
    try:
        return trio is not None and trio.lowlevel.current_task() is not None
    except (AttributeError, RuntimeError):
        return False


async def sleep(seconds: float) -> None:
    module: Any = sys.modules[library()]
    await module.sleep(seconds)


async def in_thread(function: Callable[..., T], *args: Any) -> T:
    future = submit(function, *args)
    try:
        await finished(future)
    except BaseException:
        future.cancel()
        raise
    return future.result()


async def send_in_thread(transport: Transport, request: Request) -> Reply:
    from .thread_attempts import Attempt

    attempt = Attempt(transport, request)
    future = submit(attempt.run)
    try:
        await _begun(future, request)
        left = request.limit.remaining()
        await finished(future, None if left is None else left + GRACE)
    except BaseException:
        _abandon(attempt, future)
        raise
    if future.done():
        return future.result()
    from .connection_errors import deadline_passed

    _abandon(attempt, future)
    raise deadline_passed(request.url, request.limit)


async def _begun(future: Future[Any], request: Request) -> None:
    connecting, left = request.timeout[0], request.limit.remaining()
    if left is not None and left <= connecting:
        return
    await finished(future, connecting)
    if not future.done() and future.cancel():
        from .connection_errors import connection_error

        busy = f"all {_pool().most} worker threads are busy"
        raise connection_error(request.url, "connect", busy)


def _abandon(attempt: Any, future: Future[Any]) -> None:
    future.cancel()
    attempt.abandon()


def submit(function: Callable[..., T], *args: Any) -> Future[T]:
    from contextvars import copy_context

    library()
    return _pool().submit(copy_context().run, function, *args)


def _pool() -> Workers:
    from .workers import Workers

    pid = os.getpid()
    pool = _pools.get(pid)
    if pool is None:
        _pools.clear()
        pool = _pools.setdefault(pid, Workers(WORKERS))
    return pool


async def finished(future: Future[Any], seconds: Optional[float] = None) -> None:
    if library() == "trio":
        await _finished_trio(future, seconds)
    else:
        await _finished_asyncio(future, seconds)


async def _finished_asyncio(future: Future[Any], seconds: Optional[float]) -> None:
    import asyncio

    loop = asyncio.get_running_loop()
    waiter = loop.create_future()

    def wake() -> None:
        if not waiter.done():
            waiter.set_result(None)

    def done(_: Future[Any]) -> None:
        try:
            loop.call_soon_threadsafe(wake)
        except RuntimeError:
            pass

    future.add_done_callback(done)
    timer = None if seconds is None else loop.call_later(seconds, wake)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()


async def _finished_trio(future: Future[Any], seconds: Optional[float]) -> None:
    trio: Any = sys.modules["trio"]
    token = trio.lowlevel.current_trio_token()
    event = trio.Event()

    def done(_: Future[Any]) -> None:
        try:
            token.run_sync_soon(event.set)
        except trio.RunFinishedError:
            pass

    future.add_done_callback(done)
    with trio.move_on_after(float("inf") if seconds is None else seconds):
        await event.wait()
