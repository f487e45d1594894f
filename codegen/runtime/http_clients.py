"""stripe-python's names for HTTP stacks, as thin adapters to the ``Transport`` protocol.

No client repeats anything: the attempts of a call are the requestor's.
"""

from __future__ import annotations

from typing import Any, Iterable, Mapping, NoReturn, Optional, Tuple, Union

from .config import DEFAULT_TIMEOUT, Proxy, Timeout
from .headers import Headers, SentHeaders
from .limits import LONGEST, Limit
from .message import (
    Reply,
    Request,
    StripeResponse,
    StripeStreamResponse,
    Transport,
)
from .network_errors import of_system
from .piece_stream import PieceStream
from .transport import proxy_map

Answer = Tuple[Any, int, Mapping[str, str]]
PostData = Union[None, str, bytes]


class HTTPClient:
    """The base class for an HTTP stack of your own.

    Override ``request``; ``request_stream`` as well to download without holding all of it, and their ``_async`` twins
    to run on an event loop (without them async calls use ``async_fallback_client``, or worker threads). How long it
    waits is up to the stack. Raise APIConnectionError, with ``should_retry``, for a reply that never arrived whole.
    """

    name = "http_client"
    _async_fallback: Optional[Transport] = None

    def __init__(
        self,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
    ) -> None:
        """Keep the settings; raises ValueError for a proxy that is neither an address nor a dict of them."""
        self._verify_ssl_certs = verify_ssl_certs
        self._proxies = None if proxy is None else proxy_map(proxy)
        self._async_fallback = async_fallback_client

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return (body, status, headers) of one request; ``method`` is "get", "post" or "delete"."""
        raise _missing(self, "request")

    def request_stream(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return the same with a body to be read: an object with ``read(size)``, or an iterable of bytes."""
        return self.request(method, url, headers, post_data)

    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return (body, status, headers) without blocking the event loop."""
        raise _missing(self, "request_async")

    async def request_stream_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return the same as ``request_stream`` without blocking the event loop."""
        return await self.request_async(method, url, headers, post_data)

    def close(self) -> None:
        """Let go of every connection."""

    async def close_async(self) -> None:
        """Let go of every connection that belongs to the event loop."""

    def send(self, request: Request) -> Reply:
        """Send one request once, by ``request`` or ``request_stream``."""
        ask = self.request_stream if request.stream else self.request
        try:
            return _reply(self, ask(*_arguments(request)))
        except Exception as error:
            known = of_system(request.url, error)
            if known is None:
                raise
            raise known from error

    async def send_async(self, request: Request) -> Reply:
        """Send one request once without blocking the event loop."""
        if not is_overridden(self, HTTPClient, "request_async"):
            return await self._send_elsewhere(request)
        ask = self.request_stream_async if request.stream else self.request_async
        try:
            return _reply(self, await ask(*_arguments(request)))
        except Exception as error:
            known = of_system(request.url, error)
            if known is None:
                raise
            raise known from error

    async def _send_elsewhere(self, request: Request) -> Reply:
        from .threads import send_in_thread

        other: Any = self._async_fallback or self
        if other is not self and hasattr(other, "send_async"):
            reply: Reply = await other.send_async(request)
            return reply
        return await send_in_thread(other, request)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied, because it may hold a proxy's password: "
            "make it where it is used"
        )


class BundledClient(HTTPClient):
    """A client whose stack is known: it gets whole requests, unless a subclass overrides ``request``.

    Raises ValueError for a proxy or a timeout that is none.
    """

    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
        ca_bundle_path: Optional[str] = None,
    ) -> None:
        super().__init__(verify_ssl_certs, proxy, async_fallback_client)
        self._timeout = None if timeout is None else _both(timeout)
        self._ca_bundle = ca_bundle_path

    def _exchange(self, request: Request) -> Reply:
        raise _missing(self, "request")

    async def _exchange_async(self, request: Request) -> Reply:
        return await self._send_elsewhere(request)

    def send(self, request: Request) -> Reply:
        """Send one request once."""
        name = "request_stream" if request.stream else "request"
        if is_overridden(self, BundledClient, name):
            return super().send(request)
        return self._exchange(request)

    async def send_async(self, request: Request) -> Reply:
        """Send one request once without blocking the event loop."""
        name = "request_stream_async" if request.stream else "request_async"
        if is_overridden(self, BundledClient, name):
            return await super().send_async(request)
        return await self._exchange_async(request)

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return (body, status, headers) of one request."""
        return _answer(self._exchange(_request(method, url, headers, post_data)))

    def request_stream(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return (an object with ``read`` and ``close``, status, headers) of one request."""
        return _answer(self._exchange(_request(method, url, headers, post_data, True)))

    async def request_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return (body, status, headers) without blocking the event loop."""
        request = _request(method, url, headers, post_data)
        return _answer(await self._exchange_async(request))

    async def request_stream_async(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        post_data: PostData = None,
    ) -> Answer:
        """Return (an object with ``read_async`` or ``read``, and ``close``, status, headers) of one request."""
        request = _request(method, url, headers, post_data, True)
        return _answer(await self._exchange_async(request))

    def _seconds(self, request: Request) -> Tuple[float, float]:
        """How long to wait for (a connection, each read), within what is left of the call's deadline."""
        connect, read = self._timeout or request.timeout
        left = request.limit.remaining()
        # No library takes 0.
        most = float("inf") if left is None else max(left, 0.001)
        return min(connect, most), min(read, most)


def _arguments(request: Request) -> Tuple[str, str, Mapping[str, str], PostData]:
    headers = SentHeaders(request.headers)
    return request.method.lower(), request.url, headers, _post_data(request)


def _post_data(request: Request) -> PostData:
    """As stripe-python hands it over: forms and JSON are text, only uploads are bytes."""
    body = request.body
    if body is None:
        return None
    whole = body if isinstance(body, bytes) else b"".join(body)
    kinds = [v for k, v in request.headers.items() if k.lower() == "content-type"]
    uploads = any(kind.lower().startswith("multipart/") for kind in kinds)
    return whole if uploads else whole.decode("utf-8")


def _request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    data: PostData,
    stream: bool = False,
) -> Request:
    body = data.encode("utf-8") if isinstance(data, str) else data
    return Request(method.upper(), url, headers, body, DEFAULT_TIMEOUT, stream, Limit())


def _answer(reply: Reply) -> Answer:
    body = reply.io if isinstance(reply, StripeStreamResponse) else reply.raw
    return body, reply.code, reply.headers


def _reply(client: HTTPClient, answer: object) -> Reply:
    if not isinstance(answer, tuple) or len(answer) != 3:
        kind = type(answer).__name__
        raise TypeError(
            f"a request of {type(client).__name__} returns (body, status, headers), not a {kind}"
        )
    content, code, headers = answer
    headers = Headers(headers or {})
    if isinstance(content, (bytes, str)):
        return StripeResponse(content, int(code), headers)
    if isinstance(content, (bytearray, memoryview)) or content is None:
        return StripeResponse(bytes(content or b""), int(code), headers)
    if not any(hasattr(content, name) for name in ("__iter__", "read", "read_async")):
        kind = type(content).__name__
        raise TypeError(
            f"the body that {type(client).__name__} returns is bytes, or a stream to read, not a {kind}"
        )
    if hasattr(content, "read_async"):
        return StripeStreamResponse(content, int(code), headers)
    return StripeStreamResponse(_stream(content), int(code), headers)


def _stream(content: Any) -> PieceStream:
    def pieces() -> Iterable[bytes]:
        from .message import CHUNK

        if not hasattr(content, "read"):
            yield from content
            return
        while True:
            piece = content.read(CHUNK)
            if not piece:
                return
            yield piece

    return PieceStream(iter(pieces()), getattr(content, "close", _nothing))


def _nothing() -> None:
    """A stream without ``close`` holds nothing."""


def is_overridden(client: object, own: type, name: str) -> bool:
    """Tell whether a client has a method of its own in place of that of the class ``own``."""
    method = getattr(client, name)
    return getattr(method, "__func__", None) is not getattr(own, name)


def _both(timeout: Timeout) -> Tuple[float, float]:
    pair = timeout if isinstance(timeout, tuple) else (timeout, timeout)
    if len(pair) != 2 or not all(isinstance(s, (int, float)) and s > 0 for s in pair):
        raise ValueError(
            "timeout is a number of seconds above 0, or a pair of them: (to connect, for each read)"
        )
    return min(float(pair[0]), LONGEST), min(float(pair[1]), LONGEST)


def _missing(client: object, name: str) -> NotImplementedError:
    return NotImplementedError(f"{type(client).__name__} has no method {name!r}")
