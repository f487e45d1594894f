# Rendered from codegen/runtime/streams.py, which has the comments.

from __future__ import annotations

from typing import Any, AsyncIterator

from .message import StripeStreamResponse
from .threads import in_thread


class Pieces(AsyncIterator[bytes]):
    """Reads a body piece by piece, then closes it; so does the end of a loop that is left early."""

    def __init__(self, reply: StripeStreamResponse, chunk_size: int) -> None:
        self._reply = reply
        self._size = chunk_size
        self._begun = False

    async def __anext__(self) -> bytes:
        self._begun = True
        try:
            piece = await _read(self._reply.io, self._size)
        except BaseException:
            self._reply.close()
            raise
        if not piece:
            self._reply.close()
            raise StopAsyncIteration
        return piece

    async def aclose(self) -> None:
        """Close the body."""
        self._reply.close()

    def __del__(self) -> None:
        if self._begun:
            self._reply.close()


async def _read(io: Any, size: int) -> bytes:
    native = getattr(io, "read_async", None)
    piece: bytes = await (in_thread(io.read, size) if native is None else native(size))
    return piece
