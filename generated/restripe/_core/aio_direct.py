# Rendered from codegen/runtime/aio_direct.py, which has the comments.

from __future__ import annotations

import asyncio
from functools import lru_cache
from typing import Any, ClassVar, Dict, Mapping, Optional

import aiohttp
from aiohttp.http import StreamWriter
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from .aio_line import SMALL
from .content import ACCEPTED
from .message import Request
from .proxies import Proxy

LONGEST = 65_536


def url_of(text: str) -> URL:
    try:
        url = URL(text, encoded=True)
        if (url.raw_host or "").endswith("."):
            url = url.with_host((url.raw_host or "").rstrip("."))
        return url.with_user(None) if url.raw_user is not None else url
    except ValueError:
        raise ValueError(
            "no request can be sent to the address of the host, which is not a valid one"
        ) from None


def headers_of(headers: Mapping[str, str], length: Optional[int]) -> Dict[str, str]:
    found = dict(headers)
    if "accept-encoding" not in map(str.lower, headers):
        found["Accept-Encoding"] = ACCEPTED
    if length is not None:
        found["Content-Length"] = str(length)
    return found


class PlainRequest(aiohttp.ClientRequest):
    """A request without headers of aiohttp's: a session that is to skip them sorts their names for each request."""

    DEFAULT_HEADERS: ClassVar[Mapping[str, str]] = {}  # type: ignore[assignment, misc]


class DirectReply:
    """A reply as far as ``exchange`` needs aiohttp's; its connection is free again at the end of the body."""

    def __init__(self, connection: Any, message: Any, content: Any) -> None:
        self.status: int = message.code
        self.headers: Mapping[str, str] = message.headers
        self.content: Any = content
        self._connection = connection
        self._loop = asyncio.get_running_loop()
        if message.code == 204 and message.headers.get("Content-Length", "0") != "0":
            connection.protocol.force_close()
        content.on_eof(connection.release)

    def close(self) -> None:
        """Close the connection unless the body was read to its end; further reads fail."""
        if self.content.exception() is None:
            self.content.set_exception(
                aiohttp.ClientConnectionError("Connection closed")
            )
        if not self._loop.is_closed():
            self._connection.close()


def is_direct(request: Request, proxy: Optional[Proxy]) -> bool:
    if proxy is not None or request.limit.remaining() is not None:
        return False
    if request.body is None:
        return request.method in ("GET", "DELETE")
    return isinstance(request.body, bytes) and len(request.body) <= SMALL


async def send(connector: Any, request: Request) -> DirectReply:
    url = url_of(request.url)
    to_host = connector.to_host(request, url)
    try:
        connection = await connector.connect(to_host, [], timeouts(*request.timeout))
    except asyncio.TimeoutError:
        raise aiohttp.ConnectionTimeoutError("no connection in time") from None
    try:
        await _write(connection, request, url)
        message, content = await _head(connection.protocol)
    except HttpProcessingError as error:
        connection.close()
        raise aiohttp.ClientResponseError(
            to_host.request_info, (), status=error.code, message=error.message
        ) from error
    except BaseException:
        connection.close()
        raise
    return DirectReply(connection, message, content)


@lru_cache(maxsize=64)
def timeouts(connecting: float, reading: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        sock_connect=connecting, sock_read=reading, ceil_threshold=float("inf")
    )


async def _write(connection: Any, request: Request, url: URL) -> None:
    protocol = connection.protocol
    body: Any = request.body
    protocol.set_response_params(
        skip_payload=request.method == "HEAD",
        read_until_eof=True,
        auto_decompress=False,
        read_timeout=request.timeout[1],
        max_line_size=LONGEST,
        max_field_size=LONGEST,
    )
    length = None if body is None and request.method == "GET" else len(body or b"")
    sent: Any = {"Host": url.host_port_subcomponent}
    sent.update(headers_of(request.headers, length))
    writer = StreamWriter(protocol, asyncio.get_running_loop())
    await writer.write_headers(f"{request.method} {url.raw_path_qs} HTTP/1.1", sent)
    await writer.write_eof(body or b"")
    protocol.start_timeout()


async def _head(protocol: Any) -> Any:
    while True:
        message, content = await protocol.read()
        if message.code >= 200:
            return message, content
