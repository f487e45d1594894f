# Rendered from codegen/runtime/connection_errors.py, which has the comments.

from __future__ import annotations

from typing import Mapping, Optional, Tuple

from .addresses import shown
from .errors import APIConnectionError
from .limits import Limit

KINDS: Mapping[str, Tuple[str, bool]] = {
    "abandoned": (
        "The call was given up before the reply of {origin} was whole.",
        False,
    ),
    "broken": ("The connection to {origin} broke before the reply was whole.", True),
    "connect": ("No connection could be made to {origin}.", True),
    "other": ("The request to {origin} could not be sent.", False),
    "proxy": ("The proxy on the way to {origin} could not be used.", True),
    "timeout": ("{origin} did not answer in time.", True),
    "tls": (
        "The certificate of {origin} could not be trusted, or TLS failed; a private CA belongs in ca_bundle_path.",
        False,
    ),
}


def origin_of(url: str) -> str:
    scheme, _, rest = url.partition("://")
    return f"{scheme}://{rest.partition('/')[0]}"


def deadline_passed(url: str, limit: Limit) -> APIConnectionError:
    return APIConnectionError(
        f"The deadline of {limit.seconds or 0:g} s passed before the reply of {shown(origin_of(url))} was whole.",
        should_retry=False,
    )


def connection_error(
    url: str,
    kind: str,
    said: str,
    *,
    should_retry: Optional[bool] = None,
    http_status: Optional[int] = None,
    headers: Optional[Mapping[str, str]] = None,
) -> APIConnectionError:
    text, retry = KINDS[kind]
    return APIConnectionError(
        f"{text.format(origin=shown(origin_of(url)))} (Network error: {said})",
        should_retry=retry if should_retry is None else should_retry,
        http_status=http_status,
        headers=headers,
    )
