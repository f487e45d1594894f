# Copied from codegen/runtime/connection_errors.py; edit it there, never here.
"""What is said when no whole reply came, whatever HTTP library noticed it."""

from __future__ import annotations

from typing import Mapping, Optional

from .addresses import shown
from .errors import APIConnectionError
from .limits import Limit


def origin_of(url: str) -> str:
    """Return scheme, host and port of a URL."""
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def deadline_passed(url: str, limit: Limit) -> APIConnectionError:
    """Return the error of a call whose deadline is over; another attempt has no time left."""
    return APIConnectionError(
        f"The deadline of {limit.seconds or 0:g} s passed before the reply of {shown(origin_of(url))} was whole.",
        should_retry=False,
    )


def broken(
    url: str,
    text: str,
    said: str,
    should_retry: bool = True,
    http_status: Optional[int] = None,
    headers: Optional[Mapping[str, str]] = None,
) -> APIConnectionError:
    """Return the error for what the network did: ``text`` with its {origin}, and what the library ``said``."""
    origin = shown(origin_of(url))
    return APIConnectionError(
        f"{text.format(origin=origin)} (Network error: {said})",
        should_retry=should_retry,
        http_status=http_status,
        headers=headers,
    )
