# Rendered from codegen/runtime/aio_line.py, which has the comments.

from __future__ import annotations

import asyncio
from time import monotonic
from typing import Any, Optional, Tuple

from .connection_errors import connection_error
from .message import Body, Request

SMALL = 16_384
LOOKS = 8


class Line:
    """What carries one request, as the connector tells; ``problem`` is what came of watching it."""

    def __init__(self, request: Request) -> None:
        self.problem: Optional[Exception] = None
        self._url = request.url
        self._patience = request.timeout[1]
        self._is_large = _length(request.body) > SMALL
        self._transport: Any = None
        self._timer: Optional[asyncio.TimerHandle] = None
        self._seen: Tuple[int, float] = (0, 0.0)

    def take(self, transport: Any) -> None:
        """Begin to use a connection."""
        self._transport = transport
        if self._is_large:
            self._seen = (-1, monotonic())
            self._watch(asyncio.get_running_loop())

    def is_heard(self) -> None:
        """The reply has begun, or nobody waits for it: what is unsent counts no more."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def cut(self) -> None:
        """End it at once if aiohttp closes it: what is unsent, and the goodbye of TLS, would be waited for."""
        if self._transport is not None and self._transport.is_closing():
            self._transport.abort()

    def _watch(self, loop: asyncio.AbstractEventLoop) -> None:
        self._timer = loop.call_later(self._patience / LOOKS, self._look, loop)

    def _look(self, loop: asyncio.AbstractEventLoop) -> None:
        unsent = self._transport.get_write_buffer_size()
        if not unsent or unsent != self._seen[0]:
            self._seen = (unsent, monotonic())
        elif monotonic() - self._seen[1] >= self._patience:
            self.problem = connection_error(
                self._url, "timeout", "nothing of the request was taken"
            )
            self._transport.abort()
            return
        self._watch(loop)


def _length(body: Optional[object]) -> int:
    if body is None or isinstance(body, bytes):
        return len(body or b"")
    sized: Body = body  # type: ignore[assignment]
    return sized.length
