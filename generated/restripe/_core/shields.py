# Copied from codegen/runtime/shields.py; edit it there, never here.
"""Steps that are taken to their end although the task was cancelled, under asyncio and under trio."""

from __future__ import annotations

import sys
from typing import Any, Awaitable, Callable, TypeVar

from .threads import library

T = TypeVar("T")


async def shielded(
    start: Callable[[], Awaitable[T]], lost: Callable[[BaseException], object]
) -> T:
    """Return ``await start()``; a cancellation that comes meanwhile goes on when that has ended.

    ``lost`` is told of an exception of `start` in whose place the cancellation goes on; under trio none is lost.
    """
    if library() == "trio":
        trio: Any = sys.modules["trio"]
        with trio.CancelScope(shield=True):
            return await start()
    return await _shielded_asyncio(start, lost)


async def _shielded_asyncio(
    start: Callable[[], Awaitable[T]], lost: Callable[[BaseException], object]
) -> T:
    import asyncio

    async def run() -> T:
        return await start()

    task = asyncio.ensure_future(run())
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        await _end_of(task)
        # Looked at, or asyncio complains that nobody did.
        error = None if task.cancelled() else task.exception()
        if error is not None:
            lost(error)
        raise
    return task.result()


async def _end_of(task: Any) -> None:
    """Wait for the task however often the one that waits is cancelled, as anyio does again and again."""
    import asyncio

    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            continue
