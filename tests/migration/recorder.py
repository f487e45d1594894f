"""A server that writes down what it was asked and answers what the case has for it."""

from __future__ import annotations

import email.policy
import json
import re
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesParser
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

BASES = ("api", "connect", "files", "meter_events")
# What a library says of itself, and what belongs to the connection alone.
ASIDE = {
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "host",
    "transfer-encoding",
    "user-agent",
    "x-stripe-client-telemetry",
    "x-stripe-client-user-agent",
}
RANDOM_KEY = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Reply:
    """An answer; `body` is an object for JSON, or bytes."""

    body: Any
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()

    def content(self) -> bytes:
        return (
            self.body
            if isinstance(self.body, bytes)
            else json.dumps(self.body).encode()
        )


NO_REPLY_LEFT = Reply(
    {"error": {"type": "invalid_request_error", "message": "the case has no reply"}},
    400,
)


@dataclass
class Recorder:
    """The requests since the last `begin`, and the replies that are left."""

    addresses: dict[str, str] = field(default_factory=dict)
    requests: list[dict[str, Any]] = field(default_factory=list)
    _replies: deque[Reply] = field(default_factory=deque)
    _keys: dict[str, str] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, replies: Sequence[Reply]) -> None:
        with self._lock:
            self.requests, self._keys = [], {}
            self._replies = deque(replies)

    def answer(self, base: str, handler: BaseHTTPRequestHandler) -> Reply:
        length = int(handler.headers.get("Content-Length", 0))
        body = handler.rfile.read(length)
        with self._lock:
            self.requests.append(self._read(base, handler, body))
            return self._replies.popleft() if self._replies else NO_REPLY_LEFT

    def _read(
        self, base: str, handler: BaseHTTPRequestHandler, body: bytes
    ) -> dict[str, Any]:
        parts = urlsplit(handler.path)
        headers = {name.lower(): value for name, value in handler.headers.items()}
        kind = headers.get("content-type", "")
        return {
            "verb": handler.command,
            "host": base,
            "path": parts.path,
            "query": pairs(parts.query),
            "body": decoded(kind, body),
            "headers": {
                name: self._told_apart(name, value)
                for name, value in sorted(headers.items())
                if name not in ASIDE
            },
        }

    def _told_apart(self, name: str, value: str) -> str:
        """A random key by its shape and by which of the random keys it is; a boundary by there being one."""
        if name == "idempotency-key" and RANDOM_KEY.fullmatch(value):
            return self._keys.setdefault(value, f"<random key {len(self._keys) + 1}>")
        if name == "content-type":
            return re.sub(r"boundary=\S+", "boundary=<any>", value)
        return value


def pairs(encoded: str) -> dict[str, list[str]]:
    """The decoded pairs of a form or a query, in no order that matters: the values of each name."""
    found: dict[str, list[str]] = {}
    for name, value in sorted(parse_qsl(encoded, keep_blank_values=True)):
        found.setdefault(name, []).append(value)
    return found


def decoded(kind: str, body: bytes) -> Any:
    if kind.startswith("application/json"):
        return {"json": json.loads(body)}
    if kind.startswith("multipart/"):
        return {"parts": parts(kind, body)}
    return {"form": pairs(body.decode("ascii"))}


def parts(kind: str, body: bytes) -> list[list[str | None]]:
    """Name, file name, type and content of every part."""
    head = f"MIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n".encode()
    message = BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    found: list[list[str | None]] = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content: Any = part.get_payload(decode=True)
        type_ = part["content-type"] and str(part["content-type"])
        found.append([str(name), part.get_filename(), type_, content.decode("latin-1")])
    return sorted(found, key=lambda part: (part[0] or "", part[3] or ""))


def handler_of(recorder: Recorder, base: str) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # A head and a body that are two small writes wait for each other otherwise.
        disable_nagle_algorithm = True

        def answer(self) -> None:
            reply = recorder.answer(base, self)
            content = reply.content()
            self.send_response(reply.status)
            headers = {"Content-Type": "application/json", **dict(reply.headers)}
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_DELETE = answer

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


@contextmanager
def recording() -> Iterator[Recorder]:
    """A server for each of Stripe's hosts, which one recorder listens to."""
    recorder = Recorder()
    servers = [
        ThreadingHTTPServer(("127.0.0.1", 0), handler_of(recorder, base))
        for base in BASES
    ]
    for base, server in zip(BASES, servers, strict=True):
        recorder.addresses[base] = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield recorder
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()
