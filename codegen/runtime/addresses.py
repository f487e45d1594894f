"""Addresses of hosts and of proxies: which ones are usable, and how one is shown without its password."""

from __future__ import annotations

from functools import lru_cache
from typing import Optional, Tuple

HOST_SCHEMES = ("https", "http")
PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")


def shown(address: str) -> str:
    """Return an address without the user and the password that it may hold."""
    scheme, mark, rest = address.partition("://")
    if not mark:
        return address.rpartition("@")[2]
    return f"{scheme}://{rest.rpartition('@')[2]}"


def check_host(setting: str, address: object) -> str:
    """Return the address of a host without a slash at its end, or raise ValueError naming the setting."""
    if not isinstance(address, str):
        raise ValueError(f"{setting} is an address, not a {type(address).__name__}")
    problem = _problem(address, HOST_SCHEMES)
    if problem is None and ("?" in address or "#" in address):
        problem = "has no query and no fragment"
    if problem is not None:
        raise ValueError(f"{setting} {problem}, unlike {shown(address)!r}")
    return address.rstrip("/")


def check_proxy(address: str) -> str:
    """Return the address of a proxy; the error shows nothing of it, since it may hold a password."""
    whole = address if "://" in address else f"http://{address}"
    problem = _problem(whole, PROXY_SCHEMES) if address else None
    if problem is not None:
        raise ValueError(f"the address of the proxy is not a valid one: it {problem}")
    return address


@lru_cache(maxsize=64)
def _problem(address: str, schemes: Tuple[str, ...]) -> Optional[str]:
    """What a usable address does and this one does not; None for a usable one."""
    from urllib.parse import urlsplit

    if not address.isprintable() or " " in address or "\\" in address:
        return "has no white space, backslash or control character"
    if not address.startswith(tuple(f"{scheme}://" for scheme in schemes)):
        return f"starts with {schemes[0]}://"
    try:
        parts = urlsplit(address)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    return None if usable else "names a host and, if any, a port from 1 to 65535"
