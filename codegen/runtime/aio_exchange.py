"""One request and its reply over aiohttp; every exit but a complete reply closes the connection."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from contextvars import ContextVar
from typing import Any, AsyncIterator, Dict, Iterator, Mapping, Optional, Union

import aiohttp
from yarl import URL

from .aio_failures import failure
from .connection_errors import deadline_passed
from .content import ACCEPTED
from .exchange import finish
from .headers import Headers
from .message import Body, Reply, Request, StripeResponse, StripeStreamResponse
from .proxies import Proxy
from .threads import in_thread

# aiohttp warns about larger bodies in one piece: they would keep the loop busy.
PIECE = 65_536


class Line:
    """What carries one request, as the connector tells."""

    transport: Any = None

    def cut(self) -> None:
        """End it at once if aiohttp closes it: what is unsent, and the goodbye of TLS, would be waited for."""
        if self.transport is not None and self.transport.is_closing():
            self.transport.abort()


LINE: ContextVar[Line] = ContextVar("LINE")


async def exchange(
    session: aiohttp.ClientSession, request: Request, proxy: Optional[Proxy]
) -> Reply:
    """Return the reply to one request, sent once."""
    if request.limit.is_over():
        raise deadline_passed(request.url, request.limit)
    upload = Upload(request.body)
    line, reply = Line(), None
    LINE.set(line)
    try:
        reply = await session.request(**_arguments(request, upload, proxy))
        headers = Headers(reply.headers.items())
        if request.stream and 200 <= reply.status < 300:
            io = Stream(reply, request, line)
            return StripeStreamResponse(io, reply.status, headers)
        return StripeResponse(await reply.read(), reply.status, headers)
    except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
        failed = upload.problem or failure(error, request, reply)
    except BaseException:
        _end(reply, line)
        raise
    _end(reply, line)
    # Out here, so that an error of aiohttp that shows the headers is not its context.
    raise failed


def _end(reply: Optional[aiohttp.ClientResponse], line: Line) -> None:
    if reply is not None:
        reply.close()
    line.cut()


def _arguments(
    request: Request, upload: Upload, proxy: Optional[Proxy]
) -> Dict[str, Any]:
    url = _url(request.url)
    headers = _headers(request.headers, upload.length)
    tunnels = url.scheme == "https"
    if proxy is not None and not tunnels:
        headers.update(proxy.headers)
    return {
        "method": request.method,
        "url": url,
        "data": upload.data,
        "headers": headers,
        "allow_redirects": False,
        "timeout": _timeout(request, proxy),
        **_proxy_arguments(proxy, tunnels),
    }


def _url(text: str) -> URL:
    try:
        url = URL(text, encoded=True)
        # A user in the address would become a header, beside the key.
        return url.with_user(None) if url.raw_user is not None else url
    except ValueError:
        raise ValueError(
            "no request can be sent to the address of the host, which is not a valid one"
        ) from None


def _headers(headers: Mapping[str, str], length: Optional[int]) -> Dict[str, str]:
    found = dict(headers)
    if not any(name.lower() == "accept-encoding" for name in found):
        found["Accept-Encoding"] = ACCEPTED
    if length is not None:
        found["Content-Length"] = str(length)
    return found


def _timeout(request: Request, proxy: Optional[Proxy]) -> aiohttp.ClientTimeout:
    connecting, reading = request.timeout
    return aiohttp.ClientTimeout(
        total=request.limit.remaining(),
        # aiohttp sets no time for a proxy's answer to CONNECT.
        connect=None if proxy is None else connecting + reading,
        sock_connect=connecting,
        sock_read=reading,
        # Else everything above 5 seconds is rounded up to a full one.
        ceil_threshold=float("inf"),
    )


def _proxy_arguments(proxy: Optional[Proxy], tunnels: bool) -> Dict[str, Any]:
    if proxy is None:
        return {}
    host = f"[{proxy.host}]" if ":" in proxy.host else proxy.host
    return {
        "proxy": URL(f"http://{host}:{proxy.port}"),
        "proxy_headers": proxy.headers if tunnels else None,
    }


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


class Stream:
    """The body of a reply, decoded while it is read; only on the event loop that opened it."""

    def __init__(
        self, reply: aiohttp.ClientResponse, request: Request, line: Line
    ) -> None:
        self._reply = reply
        self._line = line
        self._request = request

    async def read_async(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default, b"" at the end."""
        try:
            return await self._reply.content.read(size)
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError) as error:
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
        _end(self._reply, self._line)
