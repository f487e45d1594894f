# Rendered from codegen/runtime/webhook_apps.py, which has the comments.
"""A webhook handler as a web app of its own, for servers and frameworks that take WSGI (PEP 3333) or ASGI 3 apps.

Every path is the app's: mount it where Stripe is to send the events. The body reaches the handler byte for byte.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import (
    TYPE_CHECKING,
    Any,
    Awaitable,
    Callable,
    Dict,
    Iterable,
    List,
    Mapping,
    Optional,
    Tuple,
    Union,
)

if TYPE_CHECKING:
    from .webhook_handler import WebhookHandler

LIMIT: int = 1024 * 1024
LENGTH = re.compile(r"[0-9]{1,18}\Z")
PIECE = 64 * 1024
WSGI_SIGNATURE = "HTTP_STRIPE_SIGNATURE"
ASGI_SIGNATURE = b"stripe-signature"
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Any], Awaitable[object]]


@dataclass(frozen=True)
class Answer:
    """What goes back, as plain text: a status, and one sentence for whoever reads Stripe's dashboard."""

    status: int
    text: str = ""
    allow: Optional[str] = None

    @property
    def body(self) -> bytes:
        return self.text.encode("utf-8", "replace")

    def headers(self) -> List[Tuple[str, str]]:
        found = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(self.body))),
        ]
        return found if self.allow is None else [*found, ("Allow", self.allow)]


NOT_POST = Answer(405, "Stripe sends its events with POST.", "POST")
CUT_SHORT = Answer(400, "The body ended before its Content-Length.")
NO_LENGTH = Answer(411, "The request must give its Content-Length.")
ODD_LENGTH = Answer(400, "The Content-Length is not a number of bytes.")


def _too_large(limit: int) -> Answer:
    return Answer(413, f"The body is larger than {limit} bytes.")


def _checked(limit: object) -> int:
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise ValueError(f"`limit` must be at least one byte, as an int, not {limit!r}")
    return limit


class WSGIWebhook:
    """A WSGI app that hands the events that are posted to it to ``handler``.

    ``limit``: bytes that a body may have. Answers with what ``handler.respond`` says, with 405 to other methods than
    POST, 411 and 400 to a request without a usable length, 413 to a body that is too large. What a function of the
    handler raises goes through to the server, which logs it and answers 500, so that Stripe sends the event again.
    """

    def __init__(self, handler: WebhookHandler, *, limit: int = LIMIT) -> None:
        self._handler = handler
        self._limit = _checked(limit)

    def __call__(
        self, environ: Dict[str, Any], start_response: Callable[..., object]
    ) -> Iterable[bytes]:
        answer = self._answer(environ)
        start_response(_status_line(answer.status), answer.headers())
        return [] if environ["REQUEST_METHOD"] == "HEAD" else [answer.body]

    def _answer(self, environ: Mapping[str, Any]) -> Answer:
        if environ["REQUEST_METHOD"] != "POST":
            return NOT_POST
        body = _wsgi_body(environ, self._limit)
        if isinstance(body, Answer):
            return body
        reply = self._handler.respond(body, environ.get(WSGI_SIGNATURE))
        return Answer(reply.status, reply.body)


def _status_line(status: int) -> str:
    from http import HTTPStatus

    return f"{status} {HTTPStatus(status).phrase}"


def _wsgi_body(environ: Mapping[str, Any], limit: int) -> Union[bytes, Answer]:
    given = environ.get("CONTENT_LENGTH") or ""
    if given and not LENGTH.match(given):
        return ODD_LENGTH
    if int(given or 0) > limit:
        return _too_large(limit)
    if given:
        body = _read(environ["wsgi.input"], int(given))
        return body if len(body) == int(given) else CUT_SHORT
    if environ.get("wsgi.input_terminated"):
        body = _read(environ["wsgi.input"], limit + 1)
        return body if len(body) <= limit else _too_large(limit)
    return NO_LENGTH if environ.get("HTTP_TRANSFER_ENCODING") else b""


def _read(source: Any, length: int) -> bytes:
    pieces: List[bytes] = []
    while length > 0:
        try:
            piece = source.read(min(length, PIECE))
        except OSError:
            break
        if not piece:
            break
        pieces.append(piece)
        length -= len(piece)
    return b"".join(pieces)


class ASGIWebhook:
    """An ASGI 3 app that hands the events that are posted to it to ``handler``, under asyncio and trio.

    ``limit``: bytes that a body may have. Answers with what ``handler.respond_async`` says, with 405 to other methods
    than POST, 413 to a body that is too large; websockets are refused. Nothing is handled when the client leaves before
    its body is whole. What a function of the handler raises goes through to the server, which logs it and answers 500,
    so that Stripe sends the event again.
    """

    def __init__(self, handler: WebhookHandler, *, limit: int = LIMIT) -> None:
        self._handler = handler
        self._limit = _checked(limit)

    async def __call__(
        self, scope: Mapping[str, Any], receive: Receive, send: Send
    ) -> None:
        kind = scope["type"]
        if kind == "http":
            await self._http(scope, receive, send)
        elif kind == "lifespan":
            await _lifespan(receive, send)
        elif kind == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 1000})
        else:
            raise ValueError(f"ASGI scopes of type {kind!r} are not for webhooks")

    async def _http(
        self, scope: Mapping[str, Any], receive: Receive, send: Send
    ) -> None:
        answer = await self._answer(scope, receive)
        if answer is None:
            return
        headers = [
            (name.lower().encode(), value.encode()) for name, value in answer.headers()
        ]
        start = {"status": answer.status, "headers": headers}
        await send({"type": "http.response.start", **start})
        body = b"" if scope["method"] == "HEAD" else answer.body
        await send({"type": "http.response.body", "body": body})

    async def _answer(
        self, scope: Mapping[str, Any], receive: Receive
    ) -> Optional[Answer]:
        if scope["method"] != "POST":
            return NOT_POST
        if _claims_more(_header(scope, b"content-length"), self._limit):
            return _too_large(self._limit)
        body = await _asgi_body(receive, self._limit)
        if not isinstance(body, bytes):
            return body
        reply = await self._handler.respond_async(body, _header(scope, ASGI_SIGNATURE))
        return Answer(reply.status, reply.body)


async def _lifespan(receive: Receive, send: Send) -> None:
    message: Mapping[str, Any] = {}
    while message.get("type") != "lifespan.shutdown":
        message = await receive()
        await send({"type": f"{message['type']}.complete"})


def _header(scope: Mapping[str, Any], wanted: bytes) -> Optional[str]:
    found = [value for name, value in scope["headers"] if name.lower() == wanted]
    return b",".join(found).decode("latin-1") if found else None


def _claims_more(length: Optional[str], limit: int) -> bool:
    return LENGTH.match(length or "") is not None and int(length or 0) > limit


async def _asgi_body(receive: Receive, limit: int) -> Union[bytes, Answer, None]:
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > limit:
            return _too_large(limit)
    return bytes(body)
