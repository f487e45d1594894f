# Copied from codegen/runtime/aio_exchange.py; edit it there, never here.
"""One request and its reply over aiohttp; every exit but a complete reply closes the connection."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import Any, ClassVar, Dict, Mapping, Optional, Tuple

import aiohttp
from yarl import URL

from .aio_bodies import Decoded, Stream, Upload, end
from .aio_failures import NETWORK, failure
from .aio_line import Line
from .causes import without_frames
from .connection_errors import deadline_passed
from .content import ACCEPTED
from .headers import Headers
from .message import Reply, Request, StripeResponse, StripeStreamResponse
from .proxies import Proxy

LINE: ContextVar[Line] = ContextVar("LINE")


class PlainRequest(aiohttp.ClientRequest):
    """A request without headers of aiohttp's: a session that is to skip them sorts their names for each request."""

    DEFAULT_HEADERS: ClassVar[Mapping[str, str]] = {}  # type: ignore[assignment, misc]


async def exchange(
    session: aiohttp.ClientSession, request: Request, proxy: Optional[Proxy]
) -> Reply:
    """Return the reply to one request, sent once."""
    if request.limit.is_over():
        raise deadline_passed(request.url, request.limit)
    upload = Upload(request.body)
    line, reply = Line(request), None
    LINE.set(line)
    try:
        reply = await session.request(**_arguments(request, upload, proxy))
        line.is_heard()
        headers = Headers(reply.headers.items())
        body = Decoded(reply)
        if request.stream and 200 <= reply.status < 300:
            io = Stream(body, reply, request, line)
            return StripeStreamResponse(io, reply.status, headers)
        return StripeResponse(await body.read(), reply.status, headers)
    except NETWORK as error:
        failed = upload.problem or line.problem or failure(error, request, reply)
    except asyncio.CancelledError as error:
        end(reply, line)
        # The frames of aiohttp hold the headers.
        raise without_frames(error) from None
    except BaseException:
        end(reply, line)
        raise
    end(reply, line)
    # Out here, so that an error of aiohttp that shows the headers is not its context.
    raise failed


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
        "skip_auto_headers": _unwanted(headers, upload.data) or None,
        "allow_redirects": False,
        "timeout": _timeout(request, proxy),
        **_proxy_arguments(proxy, tunnels),
    }


def _url(text: str) -> URL:
    try:
        url = URL(text, encoded=True)
        if (url.raw_host or "").endswith("."):
            # As in every other stack: no certificate names the root of all names.
            url = url.with_host((url.raw_host or "").rstrip("."))
        # A user in the address would become a header, beside the key.
        return url.with_user(None) if url.raw_user is not None else url
    except ValueError:
        raise ValueError(
            "no request can be sent to the address of the host, which is not a valid one"
        ) from None


def _headers(headers: Mapping[str, str], length: Optional[int]) -> Dict[str, str]:
    found = dict(headers)
    if "accept-encoding" not in map(str.lower, headers):
        found["Accept-Encoding"] = ACCEPTED
    if length is not None:
        found["Content-Length"] = str(length)
    return found


def _unwanted(headers: Mapping[str, str], data: object) -> Tuple[str, ...]:
    """Return what aiohttp would add nevertheless, where the request does not say it itself."""
    names = set(map(str.lower, headers))
    wanted = ("User-Agent",) if data is None else ("User-Agent", "Content-Type")
    return tuple(name for name in wanted if name.lower() not in names)


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
