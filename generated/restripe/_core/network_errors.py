# Copied from codegen/runtime/network_errors.py; edit it there, never here.
"""What an error of somebody else's HTTP stack means: one wording, whatever the library."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from .connection_errors import broken
from .errors import APIConnectionError

_KINDS: Dict[str, Tuple[bool, str]] = {
    "tls": (
        False,
        "The certificate of {origin} could not be trusted, or TLS failed.",
    ),
    "proxy": (True, "The proxy on the way to {origin} could not be used."),
    "connect": (True, "No connection could be made to {origin}."),
    "timeout": (True, "{origin} did not answer in time."),
    "broken": (True, "The connection to {origin} broke before the reply was whole."),
    "other": (False, "The request to {origin} could not be sent."),
}


def network_error(
    url: str, kind: str, error: Optional[BaseException] = None, detail: bool = True
) -> APIConnectionError:
    """Return the error of one kind: tls, proxy, connect, timeout, broken or other.

    ``error`` is named in it; its own words are left out without ``detail``, since they may hold what was sent.
    """
    should_retry, text = _KINDS[kind]
    said = type(error).__name__ if error else "the reply is shorter than announced"
    if error is not None and detail and str(error):
        user = url.partition("://")[2].partition("/")[0].rpartition("@")[0]
        words = str(error).replace(f"{user}@", "") if user else str(error)
        said = f"{said}: {words}"
    return broken(url, text, said, should_retry)


def of_system(url: str, error: Exception) -> Optional[APIConnectionError]:
    """Return the error for one of Python's own, None where that is no sign of a network at work."""
    from socket import timeout
    from ssl import SSLError

    if isinstance(error, SSLError):
        return network_error(url, "tls", error)
    if isinstance(error, (timeout, TimeoutError)):
        return network_error(url, "timeout", error)
    if isinstance(error, ConnectionError):
        return network_error(url, "broken", error)
    return None
