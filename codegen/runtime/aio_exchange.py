"""One request and its reply over aiohttp; every exit but a complete reply closes the connection."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from typing import Any, Dict, Mapping, Optional, Tuple

import aiohttp
from yarl import URL

from .aio_bodies import Decoded, Stream, Upload, end
from .aio_direct import headers_of, is_direct, send, url_of
from .aio_failures import NETWORK, failure
from .aio_line import Line
from .causes import without_frames
from .connection_errors import deadline_passed
from .headers import Headers
from .message import Reply, Request, StripeResponse, StripeStreamResponse
from .proxies import Proxy

LINE: ContextVar[Line] = ContextVar("LINE")


async def exchange(
    session: aiohttp.ClientSession, request: Request, proxy: Optional[Proxy]
) -> Reply:
    """Return the reply to one request, sent once."""
    if request.limit.is_over():
        raise deadline_passed(request.url, request.limit)
    upload = Upload(request.body)
    line = Line(request)
    reply: Any = None
    LINE.set(line)
    try:
        if is_direct(request, proxy):
            reply = await send(session.connector, request)
        else:
            reply = await session.request(**_arguments(request, upload, proxy))
        line.is_heard()
        headers = Headers(reply.headers.items())
        body = Decoded(reply)
        # part: streams
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
    url = url_of(request.url)
    headers = headers_of(request.headers, upload.length)
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
