# Rendered from codegen/runtime/shields.py, which has the comments.

from __future__ import annotations

import sys
from typing import Any, Awaitable, Callable, TypeVar

from .threads import library

T = TypeVar("T")


async def shielded(
    start: Callable[[], Awaitable[T]], lost: Callable[[BaseException], object]
) -> T:
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
        error = None if task.cancelled() else task.exception()
        if error is not None:
            lost(error)
        raise
    return task.result()


async def _end_of(task: Any) -> None:
    import asyncio

    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError:
            continue
