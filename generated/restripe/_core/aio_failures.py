# Rendered from codegen/runtime/aio_failures.py, which has the comments.

from __future__ import annotations

import asyncio
import ssl
from typing import Any, Optional, Tuple

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError

from .causes import without_frames
from .connection_errors import connection_error, deadline_passed
from .content import BrokenContent
from .errors import APIConnectionError
from .message import Request

NETWORK = (
    aiohttp.ClientError,
    HttpProcessingError,
    asyncio.TimeoutError,
    OSError,
    BrokenContent,
)


def failure(error: BaseException, request: Request, reply: Any) -> Exception:
    if isinstance(error, aiohttp.InvalidURL):
        return ValueError(
            "no request can be sent to the address of the host, which is not a valid one"
        )
    if isinstance(error, asyncio.TimeoutError) and request.limit.is_over():
        failed = deadline_passed(request.url, request.limit)
    else:
        failed = _failure(error, request.url, reply)
    failed.__cause__ = _cause(error)
    return failed


def _failure(error: BaseException, url: str, reply: Any) -> APIConnectionError:
    kind, retry = _meaning(error)
    said = f"{type(error).__name__}: {_said(error)}"
    if reply is None:
        return connection_error(url, kind, said, should_retry=retry)
    return connection_error(
        url,
        kind,
        said,
        should_retry=retry,
        http_status=reply.status,
        headers=dict(reply.headers),
    )


def _meaning(error: BaseException) -> Tuple[str, Optional[bool]]:
    if isinstance(error, aiohttp.ClientSSLError) and not _hung_up(error):
        return "tls", None
    if isinstance(error, aiohttp.ClientHttpProxyError):
        return "proxy", error.status >= 500 or error.status == 429
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return "proxy", None
    if isinstance(error, aiohttp.ClientConnectorError):
        return "connect", None
    return ("timeout" if isinstance(error, asyncio.TimeoutError) else "broken"), None


def _hung_up(error: aiohttp.ClientSSLError) -> bool:
    return isinstance(_innermost(error), (ssl.SSLEOFError, ssl.SSLZeroReturnError))


def _said(error: BaseException) -> str:
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{error.status} {error.message}"
    if isinstance(error, asyncio.TimeoutError):
        return "no time is left"
    if isinstance(error, HttpProcessingError):
        return "the body of the reply is malformed"
    return str(error)


def _cause(error: BaseException) -> Optional[BaseException]:
    if isinstance(error, aiohttp.ClientResponseError):
        return None
    return without_frames(_innermost(error))


def _innermost(error: BaseException) -> BaseException:
    if not isinstance(error, aiohttp.ClientConnectorError):
        return error
    found = getattr(error, "os_error", None) or getattr(error, "certificate_error", 0)
    return found if isinstance(found, BaseException) else OSError("no connection")
