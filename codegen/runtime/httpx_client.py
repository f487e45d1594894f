"""httpx as the HTTP stack, for those who bring it: async on asyncio and trio, and sync where that is wished."""

from __future__ import annotations

import os
import ssl
from contextlib import closing
from functools import partial
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any, Dict, Iterator, Optional, Tuple

import httpx

from .causes import without_frames
from .config import Proxy, Timeout
from .connection_errors import deadline_passed
from .content import ACCEPTED, BrokenContent
from .errors import APIConnectionError
from .headers import Headers
from .http_clients import BundledClient
from .httpx_bodies import AsyncBody, AsyncUpload, Upload, decoded
from .httpx_pools import Uses, rest
from .loop_clients import LoopClients
from .message import Reply, Request, StripeResponse, StripeStreamResponse
from .network_errors import network_error
from .piece_stream import PieceStream
from .tls import context_for

# Connections kept idle.
KEPT = 32
_KINDS: Tuple[Tuple[type, str], ...] = (
    # The first that fits: a ConnectError is a NetworkError, too.
    (httpx.ProxyError, "proxy"),
    (httpx.TimeoutException, "timeout"),
    (httpx.ConnectError, "connect"),
    (httpx.NetworkError, "broken"),
    (httpx.RemoteProtocolError, "broken"),
    (BrokenContent, "broken"),
)
NO_SYNC = (
    "this HTTPXClient is for async calls alone; HTTPXClient(allow_sync_methods=True) makes sync ones too, "
    "which block the event loop where they are made on one"
)


class HTTPXClient(BundledClient):
    """Sends with httpx: one httpx client for each event loop that makes calls, and one for sync calls.

    ``timeout`` (seconds, or a pair for connecting and each read) replaces the call's. Redirects, cookies and netrc
    are never followed, kept or read. Sync calls raise RuntimeError without ``allow_sync_methods``; a deadline ends
    those between two pieces of a reply, async calls anywhere.
    """

    name = "httpx"

    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        allow_sync_methods: bool = False,
        *,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None:
        super().__init__(timeout, verify_ssl_certs, proxy, None, ca_bundle_path)
        self._allow_sync = allow_sync_methods
        self._sync: Dict[int, httpx.Client] = {}
        self._uses = Uses()
        # part: async
        self._loops = LoopClients(
            self._async_client, httpx.AsyncClient.aclose, self._uses.rest
        )

    def _exchange(self, request: Request) -> Reply:
        if not self._allow_sync:
            raise RuntimeError(NO_SYNC)
        client = self._sync_client()
        response = self._sent(client, request)
        pieces = _pieces(response, request)
        headers = Headers(response.headers.multi_items())
        if request.stream:
            stream = PieceStream(pieces, response.close)
            return StripeStreamResponse(stream, response.status_code, headers)
        with closing(pieces):
            return StripeResponse(b"".join(pieces), response.status_code, headers)

    def _sent(self, client: httpx.Client, request: Request) -> httpx.Response:
        upload = Upload(request.body)
        try:
            built = self._built(client, request, upload)
            return client.send(built, stream=True, auth=_as_it_is)
        except httpx.HTTPError as error:
            raise failure(request, error) from without_frames(error)
        finally:
            upload.close()

    async def _exchange_async(self, request: Request) -> Reply:
        import anyio

        if request.limit.is_over():
            raise deadline_passed(request.url, request.limit)
        with anyio.move_on_after(request.limit.remaining()):
            return await self._answered(request)
        raise deadline_passed(request.url, request.limit)

    async def _answered(self, request: Request) -> Reply:
        client: httpx.AsyncClient = await self._loops.client()
        begun = self._uses.begin(client)
        try:
            response = await self._sent_async(client, request)
        except BaseException:
            self._uses.fail(client)
            raise
        headers = Headers(response.headers.multi_items())
        ended = partial(self._uses.end, client, begun)
        body = AsyncBody(response, request, failure, ended)
        if request.stream:
            return StripeStreamResponse(body, response.status_code, headers)
        return StripeResponse(await body.read_async(), response.status_code, headers)

    async def _sent_async(
        self, client: httpx.AsyncClient, request: Request
    ) -> httpx.Response:
        import anyio

        upload = AsyncUpload(request.body)
        try:
            built = self._built(client, request, upload)
            if request.body is not None:
                # An iterator: the generator that httpx makes of it complains when it is left early.
                built.stream = upload
            return await client.send(built, stream=True, auth=_as_it_is)
        except httpx.HTTPError as error:
            raise failure(request, error) from without_frames(error)
        except anyio.get_cancelled_exc_class() as error:
            # The frames of httpx hold the headers.
            raise without_frames(error) from None
        finally:
            upload.close()

    def _built(self, client: Any, request: Request, upload: Any) -> Any:
        connect, read = self._seconds(request)
        headers = {"Accept-Encoding": ACCEPTED, **request.headers}
        if upload.length is not None:
            headers["Content-Length"] = str(upload.length)
        return client.build_request(
            request.method,
            _url(request.url),
            headers=headers,
            content=upload.content,
            timeout=httpx.Timeout(connect=connect, read=read, write=read, pool=connect),
        )

    def _sync_client(self) -> httpx.Client:
        # By process: a parent's connections are not its child's to use.
        found = self._sync.get(os.getpid())
        if found is not None:
            return found
        made = httpx.Client(**self._configuration(httpx.HTTPTransport))
        return self._sync.setdefault(os.getpid(), made)

    def _async_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(**self._configuration(httpx.AsyncHTTPTransport))

    def _configuration(self, transport: Any) -> Dict[str, Any]:
        limits = httpx.Limits(max_connections=None, max_keepalive_connections=KEPT)
        common = {
            "verify": context_for(self._verify_ssl_certs, self._ca_bundle),
            "limits": limits,
        }
        proxies = self._proxies or {}
        return {
            **common,
            "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            # With proxies of its own the environment's are not asked, nor is NO_PROXY.
            "trust_env": self._proxies is None,
            "mounts": {
                f"{scheme}://": transport(proxy=_whole(proxy), **common)
                for scheme, proxy in proxies.items()
                if proxy
            },
        }

    def close(self) -> None:
        """Close the connections of sync calls; those of a loop end with it, or by ``close_async``.

        One in use is closed after its reply.
        """
        clients, self._sync = self._sync, {}
        for pid, client in clients.items():
            if pid == os.getpid():
                rest(client)

    async def close_async(self) -> None:
        """Close the connections of sync calls and of the running event loop."""
        self.close()
        await self._loops.close()


def _url(text: str) -> httpx.URL:
    url = httpx.URL(text)
    # As in every other stack: no certificate names the root of all names.
    return url.copy_with(host=url.host.rstrip(".")) if url.host[-1:] == "." else url


def _whole(proxy: str) -> str:
    return proxy if "://" in proxy else f"http://{proxy}"


def _as_it_is(request: Any) -> Any:
    return request


def _pieces(response: httpx.Response, request: Request) -> Any:
    """Yield a decoded body, then close it."""
    try:
        yield from _until(decoded(response), request)
    except (httpx.HTTPError, BrokenContent) as error:
        raise failure(request, error) from without_frames(error)
    finally:
        response.close()


def _until(pieces: Iterator[bytes], request: Request) -> Iterator[bytes]:
    for piece in pieces:
        if request.limit.is_over():
            raise deadline_passed(request.url, request.limit)
        yield piece


def failure(request: Request, error: Exception) -> APIConnectionError:
    """Return the error for one of httpx, and whether another attempt may help."""
    if isinstance(error, httpx.HTTPError):
        # It holds the headers, and with them the key.
        error._request = None
    kind = next((kind for base, kind in _KINDS if isinstance(error, base)), "other")
    if kind == "timeout" and request.limit.is_over():
        return deadline_passed(request.url, request.limit)
    # What httpx says of a request that cannot be sent may show it.
    return network_error(
        request.url, "tls" if _is_tls(error) else kind, error, kind != "other"
    )


def _is_tls(error: Optional[BaseException]) -> bool:
    for _ in range(16):
        if error is None or isinstance(error, ssl.SSLError):
            return error is not None
        error = error.__cause__ or error.__context__
    return False
