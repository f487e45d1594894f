# Copied from codegen/runtime/aio_failures.py; edit it there, never here.
"""What an error of aiohttp means to the caller, and whether another attempt may help."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any, Optional, Tuple

import aiohttp

from .connection_errors import broken, deadline_passed
from .errors import APIConnectionError
from .message import Request

REPLY = "The connection to {origin} broke before the reply was whole."


def failure(error: BaseException, request: Request, reply: Any) -> Exception:
    """Return what to raise for an error; ``reply`` is the one whose body was being read, if any."""
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
    text, retry = _meaning(error)
    said = f"{type(error).__name__}: {_said(error)}"
    if reply is None:
        return broken(url, text, said, retry)
    return broken(url, text, said, retry, reply.status, dict(reply.headers))


def _meaning(error: BaseException) -> Tuple[str, bool]:
    if isinstance(error, aiohttp.ClientSSLError) and not _hung_up(error):
        text = "The certificate of {origin} could not be trusted, or TLS failed; a private CA belongs in ca_bundle_path."
        return text, False
    if isinstance(error, aiohttp.ClientHttpProxyError):
        retry = error.status >= 500 or error.status == 429
        return "The proxy on the way to {origin} could not be used.", retry
    if isinstance(error, aiohttp.ClientProxyConnectionError):
        return "The proxy on the way to {origin} could not be used.", True
    if isinstance(error, aiohttp.ClientConnectorError):
        return "No connection could be made to {origin}.", True
    if isinstance(error, asyncio.TimeoutError):
        return "{origin} did not answer in time.", True
    return REPLY, True


def _hung_up(error: aiohttp.ClientSSLError) -> bool:
    # Within the handshake: that may be a server that is restarted.
    return isinstance(_cause(error), (ssl.SSLEOFError, ssl.SSLZeroReturnError))


def _said(error: BaseException) -> str:
    # The texts of the other two hold the whole URL, and so what customers typed.
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{error.status} {error.message}"
    if isinstance(error, asyncio.TimeoutError):
        return "no time is left"
    return str(error)


def _cause(error: BaseException) -> Optional[BaseException]:
    # A connector's error shows the proxy's password in its repr, that of a reply the API key.
    if isinstance(error, aiohttp.ClientConnectorError):
        return error.os_error
    return None if isinstance(error, aiohttp.ClientResponseError) else error
