"""Which transport carries a call: the user's own, or one default that all with equal settings share."""

from __future__ import annotations

import os
from typing import (
    TYPE_CHECKING,
    Dict,
    Hashable,
    Mapping,
    NoReturn,
    Optional,
    Tuple,
    Union,
    cast,
)

from .addresses import check_proxy
from .config import ROOT
from .message import Reply, Request, Transport as Transport

if TYPE_CHECKING:
    from .aio import AsyncRoutes
    from .config import Proxy, Settings
    from .engine import Route
    from .message import SessionLike

_shared: Dict[Hashable, Transport] = {}


def transport_for(settings: Settings) -> Transport:
    """Return the settings' own transport, else the one that all with equal settings share."""
    if settings.transport is not None:
        return transport_of(f"`{ROOT}.default_http_client`", settings.transport)
    if settings.proxy is None:
        key: Hashable = (None, settings.verify_ssl_certs, settings.ca_bundle_path)
    else:
        proxies = tuple(sorted(proxy_map(settings.proxy).items()))
        key = (proxies, settings.verify_ssl_certs, settings.ca_bundle_path)
    found = _shared.get(key)
    if found is None:
        made = PoolTransport(
            settings.proxy, settings.verify_ssl_certs, settings.ca_bundle_path
        )
        # setdefault instead of a lock, which a fork in the wrong moment would leave locked for ever.
        found = _shared.setdefault(key, made)
    return found


def transport_of(setting: str, given: object) -> Transport:
    """Return what a setting holds as a transport (a bare requests.Session is one, too); TypeError for what is none."""
    if _is_session(given):
        # part: http_clients!
        from .requests_client import RequestsClient

        # It keeps nothing but the session.
        # part: http_clients
        return RequestsClient(session=cast("SessionLike", given))
    if callable(getattr(given, "send", None)):
        return cast("Transport", given)
    kind = type(given).__name__
    raise TypeError(
        f"{setting} has a method `send(request)` or is a requests.Session, unlike a {kind}"
    )


def _is_session(given: object) -> bool:
    # By name: requests is not loaded to find out.
    bases = ((base.__module__, base.__name__) for base in type(given).__mro__)
    return ("requests.sessions", "Session") in bases


def proxy_map(proxy: Proxy) -> Mapping[str, str]:
    """Return {scheme of the API's address: proxy's address}, or raise ValueError for what is no such setting.

    An empty address goes past every proxy, the environment's too.
    """
    if proxy is None:
        return {}
    if isinstance(proxy, str):
        return {"http": check_proxy(proxy), "https": proxy}
    if isinstance(proxy, Mapping):
        known = all(scheme in ("http", "https") for scheme in proxy)
        if known and all(isinstance(address, str) for address in proxy.values()):
            return {scheme: check_proxy(address) for scheme, address in proxy.items()}
    raise ValueError(
        'proxy is an address, or a dict such as {"http": "…", "https": "…"}'
    )


class PoolTransport:
    """Pools of connections over http.client (imported by the first ``send``), for all threads, renewed after a fork.

    ``client_cert`` is the path of a PEM file with certificate and key, or the two paths (certificate, key).
    """

    name = "http.client"
    # part: async
    _async: Optional[AsyncRoutes] = None

    def __init__(
        self,
        proxy: Proxy = None,
        verify_ssl_certs: bool = True,
        ca_bundle_path: Optional[str] = None,
        client_cert: Union[None, str, Tuple[str, str]] = None,
    ) -> None:
        self._proxies = proxy_map(proxy)
        self._verify = verify_ssl_certs
        self._ca_bundle = ca_bundle_path
        self._client_cert = client_cert
        self._routes: Dict[Tuple[int, str], Route] = {}

    def send(self, request: Request) -> Reply:
        """Send one request once; a connection is used again only after a complete reply."""
        scheme, _, rest = request.url.partition("://")
        origin = f"{scheme}://{rest.partition('/')[0]}"
        route = self._routes.get((os.getpid(), origin)) or self._new_route(origin)
        return route.send(request)

    def close(self) -> None:
        """Close every connection that is idle now; a later ``send`` opens new ones."""
        routes, self._routes = self._routes, {}
        for route in routes.values():
            route.close()

    async def send_async(self, request: Request) -> Reply:
        """Send one request once without blocking the event loop: over aiohttp, or on a worker thread."""
        if self._async is None:
            from .aio import AsyncRoutes

            made = AsyncRoutes(
                self._proxies, self._verify, self._ca_bundle, self._client_cert
            )
            # Of threads that come here at once, the first one's are everybody's.
            vars(self).setdefault("_async", made)
            return await self.send_async(request)
        return await self._async.send(self, request)

    # part: async
    @property
    def async_name(self) -> str:
        """What ``send_async`` uses in the running event loop."""
        from .aio import engine_name

        return engine_name(self.name)

    async def close_async(self) -> None:
        """Close what ``close`` does, and the connections of the running event loop."""
        self.close()
        if self._async is not None:
            await self._async.close()

    def _new_route(self, origin: str) -> Route:
        from .engine import Route

        pid = os.getpid()
        # A parent's connections are not the child's to use.
        for key in [key for key in self._routes if key[0] != pid]:
            left = self._routes.pop(key, None)
            if left is not None:
                # Closes the child's copies alone.
                left.close()
        route = Route(
            origin, self._proxies, self._verify, self._ca_bundle, self._client_cert
        )
        return self._routes.setdefault((pid, origin), route)

    def __repr__(self) -> str:
        return "<PoolTransport>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a transport cannot be pickled or copied: its connections are this process's, "
            "and its proxy's address may hold a password"
        )
