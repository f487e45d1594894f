# Rendered from codegen/runtime/proxies.py, which has the comments.

from __future__ import annotations

import os
import socket
import ssl
import sys
from base64 import b64encode
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from importlib import import_module
from typing import Any, Dict, Mapping, Optional
from urllib.parse import unquote, urlsplit

from .causes import without_frames
from .sockets import Guard, Reader, Response, Wire, adopt, connect, secure

PORTS = {"http": 80, "https": 443, "socks4": 1080, "socks4a": 1080}


class ProxyFailure(Exception):
    """The proxy cannot be reached, or refuses; ``__cause__`` is what the network said."""

    should_retry = True


@dataclass(frozen=True)
class Proxy:
    """A proxy, its password kept out of every repr."""

    scheme: str
    host: str
    port: int
    user: Optional[str] = field(default=None, repr=False)
    password: Optional[str] = field(default=None, repr=False)

    @property
    def is_socks(self) -> bool:
        return self.scheme.startswith("socks")

    @property
    def headers(self) -> Dict[str, str]:
        """What the proxy wants to know before it does anything."""
        if not (self.user or self.password):
            return {}
        pair = f"{self.user or ''}:{self.password or ''}".encode()
        return {"Proxy-Authorization": f"Basic {b64encode(pair).decode('ascii')}"}


def proxy_for(origin: str, proxies: Mapping[str, str]) -> Optional[Proxy]:
    address = urlsplit(origin)
    if proxies:
        return parse(proxies.get(address.scheme))
    if not _may_have_proxies():
        return None
    from urllib.request import getproxies, proxy_bypass

    host = address.hostname or ""
    if proxy_bypass(host) or proxy_bypass(address.netloc.rpartition("@")[2]):
        return None
    found = getproxies()
    if _is_within(host, found.get("no", "")):
        return None
    return parse(found.get(address.scheme) or found.get("all"))


def _may_have_proxies() -> bool:
    if sys.platform == "darwin" or os.name == "nt":
        return True
    return any(name.lower().endswith("_proxy") for name in os.environ)


def _is_within(host: str, exceptions: str) -> bool:
    networks = [one.strip() for one in exceptions.split(",") if "/" in one]
    if not networks:
        return False
    from ipaddress import ip_address, ip_network

    for network in networks:
        with suppress(ValueError):
            if ip_address(host) in ip_network(network, strict=False):
                return True
    return False


def parse(address: Optional[str]) -> Optional[Proxy]:
    if not address:
        return None
    proxy = _parsed(address)
    del address
    if proxy is None:
        raise ValueError("the address of the proxy is not a valid one")
    if proxy.is_socks:
        _pysocks()
    return proxy


def _parsed(address: str) -> Optional[Proxy]:
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        port = parts.port or PORTS.get(parts.scheme, 1080)
    except ValueError:
        return None
    known = parts.scheme in PORTS or parts.scheme in ("socks5", "socks5h")
    if not known or not parts.hostname:
        return None
    user, password = (
        None if text is None else unquote(text)
        for text in (parts.username, parts.password)
    )
    return Proxy(parts.scheme, parts.hostname, port, user, password)


def reach_proxy(proxy: Proxy, guard: Guard, context: Optional[ssl.SSLContext]) -> Wire:
    try:
        wire = connect(proxy.host, proxy.port, guard)
        return wire if context is None else secure(wire, context, proxy.host)
    except OSError as error:
        if guard.limited and isinstance(error, socket.timeout):
            raise
        raise ProxyFailure(str(error)) from error


def tunnel(wire: Wire, proxy: Proxy, host: str, port: int) -> None:
    target = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    lines = [f"CONNECT {target} HTTP/1.1", f"Host: {target}"]
    lines += [f"{name}: {text}" for name, text in proxy.headers.items()]
    try:
        wire.sendall("\r\n".join([*lines, "", ""]).encode("latin-1"))
        _check(wire)
    except (OSError, HTTPException) as error:
        if wire.guard.limited and isinstance(error, socket.timeout):
            raise
        raise ProxyFailure(str(error) or type(error).__name__) from error


def _check(wire: Wire) -> None:
    source: Any = Reader(wire)
    reply = Response(source, method="CONNECT")
    reply.begin()
    if reply.status != 200 or not source.is_empty():
        refusal = ProxyFailure(f"it answered {reply.status} {reply.reason}")
        refusal.should_retry = reply.status >= 500 or reply.status == 429
        raise refusal


def reach_through_socks(proxy: Proxy, host: str, port: int, guard: Guard) -> Wire:
    socks = _pysocks()
    kind = socks.SOCKS5 if proxy.scheme.startswith("socks5") else socks.SOCKS4
    made = None
    try:
        made = socks.create_connection(
            (host, port),
            guard.seconds(),
            proxy_type=kind,
            proxy_addr=proxy.host,
            proxy_port=proxy.port,
            proxy_username=proxy.user,
            proxy_password=proxy.password,
            proxy_rdns=proxy.scheme in ("socks5h", "socks4a"),
            socket_options=[(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)],
        )
        sock = socket.socket(made.family, made.type, made.proto, made.detach())
        return adopt(sock, guard)
    except OSError as error:
        if guard.limit.is_over():
            raise socket.timeout("no time is left") from without_frames(error)
        raise ProxyFailure(str(error)) from without_frames(error)


def _pysocks() -> Any:
    try:
        return import_module("socks")
    except ImportError:
        raise ValueError(
            "the proxy (the setting `proxy`, else the environment's) is a SOCKS one, "
            "which needs the package PySocks: pip install pysocks"
        ) from None
