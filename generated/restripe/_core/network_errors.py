# Rendered from codegen/runtime/network_errors.py, which has the comments.

from __future__ import annotations

from typing import Optional

from .connection_errors import connection_error
from .errors import APIConnectionError


def network_error(
    url: str, kind: str, error: Optional[BaseException] = None, detail: bool = True
) -> APIConnectionError:
    said = type(error).__name__ if error else "the reply is shorter than announced"
    if error is not None and detail and str(error):
        user = url.partition("://")[2].partition("/")[0].rpartition("@")[0]
        words = str(error).replace(f"{user}@", "") if user else str(error)
        said = f"{said}: {words}"
    return connection_error(url, kind, said)


def of_system(url: str, error: Exception) -> Optional[APIConnectionError]:
    from socket import timeout
    from ssl import SSLError

    if isinstance(error, SSLError):
        return network_error(url, "tls", error)
    if isinstance(error, (timeout, TimeoutError)):
        return network_error(url, "timeout", error)
    if isinstance(error, ConnectionError):
        return network_error(url, "broken", error)
    return None
