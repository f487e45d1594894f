# Rendered from codegen/runtime/httpx_bodies.py, which has the comments.

from __future__ import annotations

import sys
from contextlib import suppress
from dataclasses import replace
from typing import (
    Any,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Set,
    Union,
    cast,
)

import httpx

from .causes import without_frames
from .connection_errors import deadline_passed
from .content import BrokenContent, decoder_for
from .httpx_pools import spoil
from .message import Body, Request
from .piece_stream import CUT
from .threads import in_thread, library

_ending: Set[Any] = set()


class Upload:
    """A request's body as httpx takes it; ``close`` ends what was begun, and with it every file that it opened."""

    def __init__(self, body: Union[None, bytes, Body]) -> None:
        whole = body is None or isinstance(body, bytes)
        self.length = None if whole else getattr(body, "length", None)
        self.content: Any = body if whole else self
        self._body: Any = (body,) if isinstance(body, bytes) else body
        self._begun: Any = ()

    def __iter__(self) -> Iterator[bytes]:
        self._begun = iter(self._body)
        return iter(self._begun)

    def close(self) -> None:
        """Close what is open; closing twice does nothing."""
        getattr(self._begun, "close", tuple)()


class AsyncUpload(httpx.AsyncByteStream):
    """The same for an event loop, which goes on while files are read."""

    def __init__(self, body: Union[None, bytes, Body]) -> None:
        self._upload = Upload(body)
        self._reads_files = self._upload.length is not None
        self.length = self._upload.length
        self.content = None if self._reads_files else body
        self._pieces: Iterator[bytes] = iter(())

    def __aiter__(self) -> AsyncUpload:
        self._pieces = iter(self._upload)
        return self

    async def __anext__(self) -> bytes:
        piece: bytes
        if self._reads_files:
            piece = await in_thread(next, self._pieces, b"")
        else:
            piece = next(self._pieces, b"")
        if not piece:
            raise StopAsyncIteration
        return piece

    def close(self) -> None:
        """Close what is open; closing twice does nothing."""
        self._upload.close()


def decoded(response: httpx.Response) -> Iterator[bytes]:
    decoder = decoder_for(response.headers.get("content-encoding"))
    for piece in cast(Iterable[bytes], response.stream):
        piece = decoder.decode(piece) if decoder else piece
        if piece:
            yield piece
    if decoder is not None:
        decoder.finish()
    spoil(response)


async def decoded_async(response: httpx.Response) -> AsyncIterator[bytes]:
    decoder = decoder_for(response.headers.get("content-encoding"))
    async for piece in cast(AsyncIterable[bytes], response.stream):
        piece = decoder.decode(piece) if decoder else piece
        if piece:
            yield piece
    if decoder is not None:
        decoder.finish()
    spoil(response)


class AsyncBody:
    """The body of a reply, decoded while it is read; only on the event loop that opened it."""

    def __init__(
        self,
        response: httpx.Response,
        request: Request,
        failure: Callable[[Request, Exception], Exception],
        ended: Callable[[], Awaitable[None]],
    ) -> None:
        self._response = response
        self._request = replace(request, headers={}, body=None)
        self._failure = failure
        self._ended = ended
        self._pieces: Any = decoded_async(response)
        self._rest = b""
        self._reading: Any = None
        self._closed = False
        self._is_whole = False
        self._is_ended = False

    async def read_async(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default, b"" at the end.

        Raises ValueError once the stream was closed, also while it reads, and RuntimeError while another task reads.
        """
        import anyio

        self._check()
        try:
            with anyio.move_on_after(self._request.limit.remaining()) as self._reading:
                return await self._read(size)
        except (httpx.HTTPError, BrokenContent) as error:
            await self._end()
            raise self._failure(self._request, error) from without_frames(error)
        except BaseException:
            self._closed = True
            raise
        finally:
            self._reading = None
            if self._closed:
                self.close()
        if self._closed:
            raise ValueError(CUT)
        await self._end()
        raise deadline_passed(self._request.url, self._request.limit)

    def _check(self) -> None:
        if self._closed and (self._rest or not self._is_whole):
            raise ValueError(CUT)
        if self._reading is not None:
            raise RuntimeError("another task is reading this stream")

    async def _read(self, size: int) -> bytes:
        found = [self._rest]
        while size < 0 or not found[-1]:
            piece = await self._next()
            if not piece:
                break
            found.append(piece)
        whole = b"".join(found)
        end = len(whole) if size < 0 else size
        self._rest = whole[end:]
        return whole[:end]

    async def _next(self) -> bytes:
        if self._is_whole:
            return b""
        try:
            piece: bytes = await self._pieces.__anext__()
            return piece
        except StopAsyncIteration:
            self._is_whole = True
            await self._end()
            return b""

    def read(self, size: int = -1) -> bytes:
        """Raise RuntimeError: bytes come while the event loop runs."""
        raise RuntimeError(
            "an async call opened this stream: read it with `async for piece in reply.stream()`, "
            "or `await reply.read_async()`"
        )

    def close(self) -> None:
        """Let go of the connection, in a task of its own where the body was not read to its end.

        A read that is going on in another task ends at once.
        """
        self._closed = True
        if self._is_ended:
            return
        try:
            name = library()
        except RuntimeError:
            return
        if self._reading is not None:
            self._reading.cancel()
            return
        module: Any = sys.modules[name]
        if name == "trio":
            module.lowlevel.spawn_system_task(self._end)
            return
        task = module.get_running_loop().create_task(self._end())
        _ending.add(task)
        task.add_done_callback(_ending.discard)

    def __del__(self) -> None:
        self.close()

    async def _end(self) -> None:
        if self._is_ended:
            return
        self._is_ended = True
        self._closed = self._closed or not self._is_whole
        try:
            with suppress(Exception):
                await self._pieces.aclose()
        finally:
            try:
                with suppress(Exception):
                    await self._response.aclose()
            finally:
                with suppress(Exception):
                    await self._ended()
