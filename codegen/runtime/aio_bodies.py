"""What goes up and comes down with aiohttp, piece by piece."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from typing import Any, AsyncIterator, Iterator, Optional, Union

import aiohttp

from .aio_failures import NETWORK, failure
from .aio_line import Line
from .content import decoder_for
from .exchange import finish
from .message import Body, Request
from .threads import in_thread

# aiohttp warns about larger bodies in one piece: they would keep the loop busy.
PIECE = 65_536


class Upload:
    """A request's body as aiohttp takes it; ``problem`` is what reading it raised."""

    def __init__(self, body: Union[None, bytes, Body]) -> None:
        self.problem: Optional[Exception] = None
        self.length: Optional[int] = None
        self.data: Any = body
        if isinstance(body, bytes):
            if len(body) > PIECE:
                self.length = len(body)
                self.data = _pieces(body)
        elif body is not None:
            self.length = body.length
            self.data = self._read(body)

    async def _read(self, body: Body) -> AsyncIterator[bytes]:
        source = iter(body)
        try:
            while True:
                piece = await in_thread(_next, source)
                if not piece:
                    return
                yield piece
        except Exception as error:
            self.problem = error
            raise
        finally:
            # A thread that is still reading it, after a cancellation, lets go of it last.
            with suppress(ValueError):
                finish(source)


def _next(source: Iterator[bytes]) -> bytes:
    return next(source, b"")


async def _pieces(body: bytes) -> AsyncIterator[bytes]:
    for start in range(0, len(body), PIECE):
        yield body[start : start + PIECE]


class Decoded:
    """The body of a reply, decoded while it is read."""

    def __init__(self, reply: aiohttp.ClientResponse) -> None:
        self._content = reply.content
        self._decoder = decoder_for(reply.headers.get("content-encoding"))
        self._rest = b""
        self._is_over = False

    async def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default, b"" at the end; raise BrokenContent."""
        if size < 0:
            rest, self._rest = self._rest, b""
            return rest + self._decode(await self._content.read())
        # A compressed body may need more bytes before it gives the first one.
        while size and not self._rest and not self._is_over:
            self._rest = self._decode(await self._content.read(size), size)
        found, self._rest = self._rest[:size], self._rest[size:]
        return found

    def _decode(self, piece: bytes, size: int = -1) -> bytes:
        decoder = self._decoder
        self._is_over = size < 0 or not piece
        piece = decoder.decode(piece) if decoder else piece
        if self._is_over and decoder is not None:
            decoder.finish()
        return piece


# part: streams
class Stream:
    """The body of a reply; only on the event loop that opened it."""

    def __init__(
        self, body: Decoded, reply: aiohttp.ClientResponse, request: Request, line: Line
    ) -> None:
        self._body = body
        self._reply = reply
        self._line = line
        # Whoever keeps a stream keeps neither the key nor what was sent.
        self._request = replace(request, headers={}, body=None)
        self._loop = asyncio.get_running_loop()

    async def read_async(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default, b"" at the end."""
        try:
            return await self._body.read(size)
        except NETWORK as error:
            failed = failure(error, self._request, self._reply)
        except BaseException:
            self.close()
            raise
        self.close()
        raise failed

    def read(self, size: int = -1) -> bytes:
        """Raise RuntimeError: bytes come while the event loop runs."""
        raise RuntimeError(
            "an async call opened this stream: read it with `async for piece in reply.stream()`, "
            "or `await reply.read_async()`"
        )

    def close(self) -> None:
        """Let go of the connection, which lives on only if the body was read to its end."""
        end(self._reply, self._line)

    def __del__(self) -> None:
        # aiohttp complains of a reply that was dropped unread.
        if asyncio._get_running_loop() is self._loop or self._loop.is_closed():
            self.close()
            return
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(end, self._reply, self._line)


def end(reply: Optional[aiohttp.ClientResponse], line: Line) -> None:
    """Let go of what carried a request; a connection whose reply is not whole is closed."""
    line.is_heard()
    if reply is not None:
        reply.close()
    line.cut()
