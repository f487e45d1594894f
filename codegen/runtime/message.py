"""The plain values that pass between the requestor and a transport, and the protocol of a transport."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import (
    TYPE_CHECKING,
    Any,
    AsyncIterator,
    Dict,
    Iterator,
    Mapping,
    NoReturn,
    Optional,
    Protocol,
    Tuple,
    Union,
)

from .addresses import shown
from .headers import Headers
from .limits import Limit

CHUNK = 65_536


class Body(Protocol):
    """A request's body that is too large to be held in memory."""

    # How many bytes it has.
    length: int

    def __iter__(self) -> Iterator[bytes]:
        """Yield it in pieces, from its beginning each time: a retry sends the same bytes."""
        ...


@dataclass(frozen=True)
class Request:
    """One HTTP request, whole: a transport sends exactly this, follows nothing and adds no credentials.

    ``timeout`` is the seconds to wait for (a connection, each read), ``limit`` the deadline of the whole call.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: Union[None, bytes, Body]
    timeout: Tuple[float, float]
    stream: bool = False
    limit: Limit = field(default_factory=Limit, compare=False, repr=False)

    def __repr__(self) -> str:
        # Neither headers nor query nor body: the first hold the key, the others what customers typed.
        return f"<Request {self.method} {shown(self.url.partition('?')[0])}>"


class _Reply:
    code: int
    headers: Headers
    # How often the call was sent until this came, and the idempotency key that it was sent with.
    attempts: int = 1
    sent_key: Optional[str] = None

    @property
    def request_id(self) -> Optional[str]:
        """Stripe's id of the request, to be quoted to its support."""
        return self.headers.get("request-id")

    @property
    def idempotency_key(self) -> Optional[str]:
        """The idempotency key that the API acknowledged, else the one that was sent."""
        return self.headers.get("idempotency-key", self.sent_key)

    def __repr__(self) -> str:
        return (
            f"<{type(self).__name__} code={self.code} request_id={self.request_id!r}>"
        )


class StripeResponse(_Reply):
    """A whole reply; the bytes are kept as they came."""

    def __init__(
        self,
        body: Union[bytes, str],
        code: int,
        headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        self.raw: bytes = body.encode("utf-8") if isinstance(body, str) else body
        self.code = code
        self.headers: Headers = (
            headers if isinstance(headers, Headers) else Headers(headers or {})
        )
        self._parsed: Optional[Dict[str, Any]] = None

    @property
    def body(self) -> str:
        """The body as text."""
        return self.raw.decode("utf-8", "replace")

    @property
    def data(self) -> Any:
        """The body as parsed JSON, a fresh copy each time, so that edits elsewhere never show here."""
        parsed, self._parsed = self._parsed, None
        return self._parse() if parsed is None else parsed

    def check(self) -> None:
        """Raise ValueError unless the body is a JSON object; the first ``data`` then costs nothing more."""
        parsed = self._parse()
        if not isinstance(parsed, dict):
            raise ValueError("the body is not a JSON object")
        self._parsed = parsed

    def _parse(self) -> Any:
        if self.code == 204:
            return {}
        try:
            return json.loads(self.raw)
        except RecursionError:
            raise ValueError("the JSON is nested too deeply") from None


# part: streams
class ByteStream(Protocol):
    """What a transport gives for the body of a streaming reply: decoded bytes, b"" at the end."""

    def read(self, size: int = -1, /) -> bytes:
        """Return up to ``size`` bytes, all that is left by default."""
        ...

    def close(self) -> None:
        """Let go of the connection; one whose reply was not read to its end is never used again."""


# part: streams
class StripeStreamResponse(_Reply):
    """A reply whose body is read piece by piece; a context manager that closes it on every exit."""

    def __init__(
        self, io: ByteStream, code: int, headers: Optional[Mapping[str, str]] = None
    ) -> None:
        self.io = io
        self.code = code
        self.headers: Headers = (
            headers if isinstance(headers, Headers) else Headers(headers or {})
        )

    def iter_bytes(self, chunk_size: int = CHUNK) -> Iterator[bytes]:
        """Yield the body in pieces of at most ``chunk_size`` bytes, then close."""
        try:
            while True:
                piece = self.io.read(chunk_size)
                if not piece:
                    return
                yield piece
        finally:
            self.close()

    def read(self) -> bytes:
        """Return the rest of the body, then close."""
        return b"".join(self.iter_bytes())

    def close(self) -> None:
        """Let go of the connection; closing twice does nothing."""
        self.io.close()

    async def read_async(self) -> bytes:
        """Return the rest of the body without blocking the event loop, then close."""
        return b"".join([piece async for piece in self.stream()])

    # part: async
    def stream(self, chunk_size: int = CHUNK) -> AsyncIterator[bytes]:
        """Yield the body in pieces (``async for``) without blocking the event loop, then close."""
        from .streams import Pieces

        return Pieces(self, chunk_size)

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def __enter__(self) -> StripeStreamResponse:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> StripeStreamResponse:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a stream cannot be pickled or copied, because it holds a connection: read it"
        )


# part: streams => Reply = StripeResponse
Reply = Union[StripeResponse, StripeStreamResponse]


if TYPE_CHECKING:

    class SessionLike(Protocol):
        """A requests.Session by what this package asks of it: naming it would let checkers read all of requests."""

        def get_adapter(self, url: Any, /) -> Any: ...
        def prepare_request(self, request: Any, /) -> Any: ...
        def merge_environment_settings(
            self, url: Any, proxies: Any, stream: Any, verify: Any, cert: Any, /
        ) -> Any: ...


class Transport(Protocol):
    """How requests leave: the seam for tests and for HTTP stacks of the user's own.

    ``send`` returns a StripeStreamResponse when ``request.stream`` asks for one, a StripeResponse otherwise,
    whatever the status; it raises APIConnectionError when no whole reply arrived.
    """

    def send(self, request: Request) -> Reply:
        """Send one request once."""
        ...

    def close(self) -> None:
        """Close every connection; the next ``send`` opens new ones."""
