# Rendered from codegen/runtime/addresses.py, which has the comments.

from __future__ import annotations

from functools import lru_cache
from typing import Optional, Tuple

HOST_SCHEMES = ("https", "http")
PROXY_SCHEMES = ("http", "https", "socks4", "socks4a", "socks5", "socks5h")


def shown(address: str) -> str:
    scheme, mark, rest = address.partition("://")
    if not mark:
        return address.rpartition("@")[2]
    return f"{scheme}://{rest.rpartition('@')[2]}"


def check_host(setting: str, address: object) -> str:
    if not isinstance(address, str):
        raise ValueError(f"{setting} is an address, not a {type(address).__name__}")
    problem = _problem(address, HOST_SCHEMES)
    if problem is None and ("?" in address or "#" in address):
        problem = "has no query and no fragment"
    if problem is not None:
        address = shown(address)
        raise ValueError(f"{setting} {problem}, unlike {address!r}")
    scheme, mark, rest = address.rstrip("/").partition("://")
    return f"{scheme.lower()}{mark}{rest}"


def check_proxy(address: str) -> str:
    whole = address if "://" in address else f"http://{address}"
    problem = _problem(whole, PROXY_SCHEMES) if address else None
    if problem is not None:
        del address, whole
        raise ValueError(f"the address of the proxy is not a valid one: it {problem}")
    return address


@lru_cache(maxsize=64)
def _problem(address: str, schemes: Tuple[str, ...]) -> Optional[str]:
    from urllib.parse import urlsplit

    if not address.isprintable() or " " in address or "\\" in address:
        return "has no white space, backslash or control character"
    scheme, mark, _ = address.partition("://")
    if not mark or scheme.lower() not in schemes:
        return f"starts with {schemes[0]}://"
    try:
        parts = urlsplit(address)
        usable = _is_name(parts.hostname or "") and parts.port != 0
    except ValueError:
        usable = False
    return None if usable else "names a host and, if any, a port from 1 to 65535"


def _is_name(host: str) -> bool:
    name = host if host.isascii() else host.encode("idna").decode("ascii")
    labels = name[:-1].split(".") if name.endswith(".") else name.split(".")
    return ":" in name or all(0 < len(label) < 64 for label in labels)
