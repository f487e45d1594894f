"""urllib3, driven directly: the only module that knows it, imported when the first request leaves.

No redirects, no cookies, no netrc and no retries of its own. Proxies, NO_PROXY and CA bundles come from the settings,
else from the environment as requests would take them.
"""

from __future__ import annotations

import os
import ssl
import warnings
from typing import Any, Dict, Mapping, Optional, Tuple
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

import urllib3
from urllib3 import exceptions as broken

from .addresses import shown
from .callers import warn
from .errors import APIConnectionError
from .headers import Headers
from .message import Reply, Request, StripeResponse, StripeStreamResponse

# Connections kept idle for one host; more than these may be open at a time.
KEPT = 32
ACCEPTED = {"Accept-Encoding": "gzip, deflate"}
_contexts: Dict[Tuple[bool, Optional[str]], ssl.SSLContext] = {}


class Route:
    """The way to one origin (scheme, host and port), directly or through a proxy."""

    def __init__(
        self,
        origin: str,
        proxies: Mapping[str, str],
        verify: bool,
        ca_bundle: Optional[str],
    ) -> None:
        self._origin = origin
        proxy = _proxy_for(origin, proxies)
        options: Dict[str, Any] = {"maxsize": KEPT}
        if origin.startswith("https:") or (proxy or "").startswith("https:"):
            options["ssl_context"] = _context(verify, ca_bundle)
        self._manager = _manager(proxy, options)
        # A plain http address behind a proxy needs the whole URL in its request line, which the manager writes.
        direct = proxy is None or proxy.startswith("socks")
        self._pool = _pool(self._manager, origin) if direct else None

    def send(self, request: Request) -> Reply:
        """Send one request once."""
        connect, read = request.timeout
        pool: Any = self._pool or self._manager
        target = request.url if self._pool is None else request.url[len(self._origin) :]
        try:
            reply: Any = pool.urlopen(
                request.method,
                target,
                body=request.body,
                headers=_with_accepted(request.headers),
                timeout=urllib3.Timeout(connect=connect, read=read),
                preload_content=not request.stream,
                enforce_content_length=True,
                redirect=False,
                retries=False,
            )
        except broken.HTTPError as error:
            raise failure(self._origin, error) from error
        headers = Headers(reply.headers.items())
        if request.stream:
            return StripeStreamResponse(
                _Stream(self._origin, reply), reply.status, headers
            )
        return StripeResponse(reply.data, reply.status, headers)

    def close(self) -> None:
        """Close the idle connections."""
        self._manager.clear()


def _with_accepted(headers: Mapping[str, str]) -> Dict[str, str]:
    own = {name.lower() for name in headers}
    added = {name: text for name, text in ACCEPTED.items() if name.lower() not in own}
    return {**added, **headers}


def _pool(manager: urllib3.PoolManager, origin: str) -> Any:
    try:
        return manager.connection_from_url(origin)
    except broken.LocationValueError:
        raise ValueError(
            f"no request can be sent to the address {shown(origin)!r}"
        ) from None


class _Stream:
    """The body of a reply, decoded while it is read."""

    def __init__(self, origin: str, reply: Any) -> None:
        self._origin = origin
        self._reply = reply

    def read(self, size: int = -1) -> bytes:
        amount = None if size < 0 else size
        try:
            piece: bytes = self._reply.read(amount, decode_content=True)
            # A compressed body may need more bytes before it gives the first one.
            while not piece and amount != 0 and not self._reply.closed:
                piece = self._reply.read(amount, decode_content=True)
        except broken.HTTPError as error:
            self.close()
            raise failure(self._origin, error) from error
        except BaseException:
            self.close()
            raise
        return piece

    def close(self) -> None:
        # A connection whose reply was read whole is back in the pool already, any other is closed here.
        self._reply.close()


def failure(origin: str, error: Exception) -> APIConnectionError:
    """Return the error for what the network did, and whether another try may help."""
    retry = True
    user = origin.partition("://")[2].rpartition("@")[0]
    said = str(error).replace(f"{user}@", "") if user else str(error)
    origin = shown(origin)
    if isinstance(error, broken.SSLError):
        retry = False
        text = f"The certificate of {origin} could not be trusted, or TLS failed; a private CA belongs in ca_bundle_path."
    elif isinstance(error, broken.ProxyError):
        text = f"The proxy on the way to {origin} could not be used."
    elif isinstance(error, broken.NewConnectionError):
        text = f"No connection could be made to {origin}."
    elif isinstance(error, broken.TimeoutError):
        text = f"{origin} did not answer in time."
    elif isinstance(error, (broken.ProtocolError, broken.DecodeError)):
        text = f"The connection to {origin} broke before the reply was whole."
    else:
        retry = False
        text = f"The request to {origin} could not be sent."
    kind = type(error).__name__
    return APIConnectionError(
        f"{text} (Network error: {kind}: {said})", should_retry=retry
    )


def _manager(proxy: Optional[str], options: Dict[str, Any]) -> urllib3.PoolManager:
    if proxy is None:
        return urllib3.PoolManager(**options)
    if proxy.startswith("socks"):
        return _socks_manager(proxy, options)
    address = proxy if "://" in proxy else f"http://{proxy}"
    try:
        user = urlsplit(address)
        credentials = f"{unquote(user.username or '')}:{unquote(user.password or '')}"
        headers = (
            {}
            if credentials == ":"
            else urllib3.make_headers(proxy_basic_auth=credentials)
        )
        context = options.get("ssl_context")
        return urllib3.ProxyManager(
            address, proxy_headers=headers, proxy_ssl_context=context, **options
        )
    except ValueError:
        # Neither the address nor the first error is shown: a proxy's address may hold a password.
        raise ValueError("the address of the proxy is not a valid one") from None


def _socks_manager(proxy: str, options: Dict[str, Any]) -> urllib3.PoolManager:
    try:
        with warnings.catch_warnings():
            # It would say the same as the error below, and be easier to miss.
            warnings.simplefilter("ignore", broken.DependencyWarning)
            from urllib3.contrib.socks import SOCKSProxyManager
    except ImportError:
        raise ValueError(
            "the proxy (the setting `proxy`, else the environment's) is a SOCKS one, "
            "which needs the package PySocks: pip install pysocks"
        ) from None
    return SOCKSProxyManager(proxy, **options)


def _proxy_for(origin: str, proxies: Mapping[str, str]) -> Optional[str]:
    address = urlsplit(origin)
    if proxies:
        return proxies.get(address.scheme) or None
    host = address.hostname or ""
    if proxy_bypass(host) or proxy_bypass(address.netloc):
        return None
    found = getproxies()
    return found.get(address.scheme) or found.get("all")


def _context(verify: bool, ca_bundle: Optional[str]) -> ssl.SSLContext:
    # One per configuration: reading the bundle costs more than many requests do.
    if not verify:
        ca_bundle = None
    else:
        ca_bundle = (
            ca_bundle
            or os.environ.get("REQUESTS_CA_BUNDLE")
            or os.environ.get("CURL_CA_BUNDLE")
        )
    key = (verify, ca_bundle)
    return _contexts.get(key) or _contexts.setdefault(
        key, _new_context(verify, ca_bundle)
    )


def _new_context(verify: bool, ca_bundle: Optional[str]) -> ssl.SSLContext:
    if ca_bundle is None:
        import certifi

        ca_bundle = certifi.where()
    try:
        folder = os.path.isdir(ca_bundle)
        context = ssl.create_default_context(
            cafile=None if folder else ca_bundle, capath=ca_bundle if folder else None
        )
    except OSError as error:
        raise ValueError(
            f"the CA bundle {ca_bundle!r} cannot be used: {error}"
        ) from error
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not verify:
        warn("verify_ssl_certs is off: whoever sits on the line can read the API key")
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context
