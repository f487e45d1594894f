"""What goes up and comes down with httpx, piece by piece."""

from __future__ import annotations

import sys
from typing import Any, Callable, Iterator, Set, Union

import httpx

from .connection_errors import deadline_passed
from .message import Body, Request
from .threads import in_thread, library

# Ends that were begun; a loop holds its tasks weakly.
_ending: Set[Any] = set()


class _Upload:
    """A request's body as httpx takes it; ``close`` ends what was begun, and with it every file that it opened."""

    def __init__(self, body: Union[None, bytes, Body]) -> None:
        whole = body is None or isinstance(body, bytes)
        self.length = None if whole else getattr(body, "length", None)
        self.content: Any = body if whole else self
        self._body: Any = body
        self._begun: Any = ()

    def close(self) -> None:
        """Close what is open; closing twice does nothing."""
        getattr(self._begun, "close", tuple)()


class Upload(_Upload):
    """For sync calls."""

    def __iter__(self) -> Iterator[bytes]:
        self._begun = iter(self._body)
        return iter(self._begun)


class AsyncUpload(_Upload):
    """For an event loop, which goes on while files are read; no iterable, or httpx would take it for a sync one."""

    def __aiter__(self) -> AsyncUpload:
        self._begun = iter(self._body)
        return self

    async def __anext__(self) -> bytes:
        piece: bytes = await in_thread(next, self._begun, b"")
        if not piece:
            raise StopAsyncIteration
        return piece


class AsyncBody:
    """The body of a reply, decoded while it is read; only on the event loop that opened it."""

    def __init__(
        self,
        response: httpx.Response,
        request: Request,
        failure: Callable[[Request, httpx.HTTPError], Exception],
    ) -> None:
        self._response = response
        self._request = request
        self._failure = failure
        self._pieces: Any = response.aiter_bytes()
        self._rest = b""
        self._closed = False

    async def read_async(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default, b"" at the end."""
        import anyio

        try:
            with anyio.move_on_after(self._request.limit.remaining()):
                return await self._read(size)
        except httpx.HTTPError as error:
            await self._end()
            raise self._failure(self._request, error) from error
        except BaseException:
            self.close()
            raise
        await self._end()
        raise deadline_passed(self._request.url, self._request.limit)

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
        if self._closed:
            return b""
        try:
            piece: bytes = await self._pieces.__anext__()
            return piece
        except StopAsyncIteration:
            await self._end()
            return b""

    def read(self, size: int = -1) -> bytes:
        """Raise RuntimeError: bytes come while the event loop runs."""
        raise RuntimeError(
            "an async call opened this stream: read it with `async for piece in reply.stream()`, "
            "or `await reply.read_async()`"
        )

    def close(self) -> None:
        """Let go of the connection, in a task of its own where the body was not read to its end."""
        if self._closed:
            return
        try:
            name = library()
        except RuntimeError:
            # The loop has ended, and its client with it.
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
        if not self._closed:
            self._closed = True
            await self._pieces.aclose()
            await self._response.aclose()
