# Copied from codegen/runtime/failures.py; edit it there, never here.
"""What the network did, said as one error."""

from __future__ import annotations

import socket
import ssl
from http.client import HTTPException, HTTPResponse
from typing import Optional, Tuple

from .content import BrokenContent
from .errors import APIConnectionError
from .headers import Headers
from .proxies import ProxyFailure
from .sockets import Abandoned, Guard

# What a step of an attempt raises when it is the network that failed, and no mistake of the caller.
NETWORK = (OSError, HTTPException, Abandoned, BrokenContent, ProxyFailure)


def failure(
    origin: str,
    error: Exception,
    guard: Guard,
    connecting: bool = False,
    reply: Optional[HTTPResponse] = None,
) -> APIConnectionError:
    """Return the error for what the network did, and whether another try may help.

    ``reply`` is the one whose head has arrived: the error tells its status and its headers.
    """
    text, retry = _verdict(origin, error, guard, connecting)
    said = f"Network error: {type(error).__name__}: {error}"
    known = APIConnectionError(f"{text} ({said})", should_retry=retry)
    if reply is None:
        return known
    return APIConnectionError(
        str(known.user_message),
        http_status=reply.status,
        headers=headers_of(reply),
        should_retry=retry,
    )


def _verdict(
    origin: str, error: Exception, guard: Guard, connecting: bool
) -> Tuple[str, bool]:
    late = isinstance(error, socket.timeout)
    if guard.limit.abandoned:
        return f"The call was given up before the reply of {origin} was whole.", False
    if late and guard.limited:
        seconds = f"{guard.limit.seconds:g} s"
        return (
            f"The deadline of {seconds} passed before the reply of {origin} was whole.",
            False,
        )
    if isinstance(error, ProxyFailure):
        text = f"The proxy on the way to {origin} could not be used."
        return text, error.should_retry
    if late:
        return f"{origin} did not answer in time.", True
    if connecting and _is_distrust(error):
        text = f"The certificate of {origin} could not be trusted, or TLS failed; a private CA belongs in ca_bundle_path."
        return text, False
    if connecting:
        return f"No connection could be made to {origin}.", True
    return f"The connection to {origin} broke before the reply was whole.", True


def _is_distrust(error: Exception) -> bool:
    # A peer that hangs up within the handshake may be a server that is restarted.
    return isinstance(error, ssl.SSLError) and not isinstance(
        error, (ssl.SSLEOFError, ssl.SSLZeroReturnError)
    )


def headers_of(reply: HTTPResponse) -> Headers:
    """Return the headers of a reply, those that were folded unfolded."""
    return Headers(
        (name, " ".join(value.split("\r\n")) if "\n" in value else value)
        for name, value in reply.getheaders()
    )
