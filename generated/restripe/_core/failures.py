# Rendered from codegen/runtime/failures.py, which has the comments.

from __future__ import annotations

import socket
import ssl
from http.client import HTTPException
from typing import TYPE_CHECKING, Optional

from .connection_errors import connection_error, deadline_passed
from .content import BrokenContent
from .errors import APIConnectionError
from .proxies import ProxyFailure
from .sockets import Abandoned, Guard

if TYPE_CHECKING:
    from .heads import Answer

NETWORK = (OSError, HTTPException, Abandoned, BrokenContent, ProxyFailure)


def failure(
    origin: str,
    error: Exception,
    guard: Guard,
    connecting: bool = False,
    reply: Optional[Answer] = None,
) -> APIConnectionError:
    kind = _kind(error, guard, connecting)
    said = f"{type(error).__name__}: {error}"
    if kind == "deadline":
        known = deadline_passed(origin, guard.limit)
    else:
        retry = error.should_retry if isinstance(error, ProxyFailure) else None
        known = connection_error(origin, kind, said, should_retry=retry)
    if reply is not None:
        known.http_status = reply.status
        known.headers = reply.headers
        known.request_id = known.headers.get("request-id")
    return known


def _kind(error: Exception, guard: Guard, connecting: bool) -> str:
    late = isinstance(error, socket.timeout)
    if guard.limit.abandoned:
        return "abandoned"
    if late and guard.limited:
        return "deadline"
    if isinstance(error, ProxyFailure):
        return "proxy"
    if late:
        return "timeout"
    if connecting:
        return "tls" if _is_distrust(error) else "connect"
    return "broken"


def _is_distrust(error: Exception) -> bool:
    return isinstance(error, ssl.SSLError) and not isinstance(
        error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)
    )
