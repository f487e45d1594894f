# Rendered from codegen/runtime/aio_places.py, which has the comments.

from __future__ import annotations

import asyncio
from collections import deque
from typing import Deque, Optional

COUNT = 100


class Places:
    """On one event loop: places that are handed on in the order in which calls came."""

    def __init__(self) -> None:
        self._free = COUNT
        self._line: Deque[asyncio.Future[None]] = deque()

    @property
    def are_free(self) -> bool:
        """Whether no place is taken."""
        return self._free == COUNT

    async def take(self, seconds: Optional[float]) -> None:
        """Wait for a place; raise asyncio.TimeoutError when there is none within ``seconds``."""
        if self._free:
            self._free -= 1
            return
        loop = asyncio.get_running_loop()
        mine: asyncio.Future[None] = loop.create_future()
        self._line.append(mine)
        timer = None if seconds is None else loop.call_later(seconds, _expire, mine)
        try:
            await mine
        except BaseException:
            if mine.done() and not mine.cancelled() and mine.exception() is None:
                self.give()
            raise
        finally:
            if timer is not None:
                timer.cancel()

    def give(self) -> None:
        """Hand a place to the first in line who still waits."""
        while self._line:
            first = self._line.popleft()
            if not first.done():
                first.set_result(None)
                return
        self._free += 1


def _expire(waiting: asyncio.Future[None]) -> None:
    if not waiting.done():
        waiting.set_exception(asyncio.TimeoutError())
