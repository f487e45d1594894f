"""A transport that remembers what leaves, and passes it on to the package's own transport."""

from __future__ import annotations

import email.policy
import json
from dataclasses import dataclass, replace
from email.parser import BytesParser
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

from tests.rack import listed, parse, path_of, put

NAME = "X-Call"


@dataclass(frozen=True)
class Exchange:
    """One request as it left, and the reply to it."""

    request: Any
    reply: Any

    @property
    def host(self) -> str:
        parts = urlsplit(self.request.url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def path(self) -> str:
        return str(urlsplit(self.request.url).path)

    @property
    def params(self) -> Any:
        """What a server reads from the query and the body, whichever the verb allows."""
        query, body = parse(urlsplit(self.request.url).query), self.request.body
        if self.request.method != "POST":
            assert body is None, "a body without POST"
            return query
        assert not query, "a query with POST"
        kind = self.request.headers["Content-Type"]
        if kind == "application/x-www-form-urlencoded":
            return parse(body.decode("ascii"))
        return json.loads(body) if kind == "application/json" else _parts(kind, body)


def _parts(kind: str, body: bytes) -> dict[str, Any]:
    """A multipart body by Python's own reader of mail."""
    head = f"MIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n".encode()
    message = BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    found: dict[str, Any] = {}
    for part in message.iter_parts():
        content: Any = part.get_payload(decode=True)
        name = str(part.get_param("name", header="content-disposition"))
        is_file = part.get_filename() is not None
        put(found, path_of(name), content if is_file else content.decode("utf-8"))
    return {name: listed(value) for name, value in found.items()}


class Recorder:
    """`origin` is the server that all requests go to, whatever host they name; calls are told apart by a header."""

    name = "recorder"

    def __init__(self, package: ModuleType, origin: str) -> None:
        transport = __import__(f"{package.__name__}._core.transport", fromlist=["_"])
        self._inner = transport.PoolTransport()
        self._origin = origin
        self._exchanges: dict[str, list[Exchange]] = {}

    def send(self, request: Any) -> Any:
        parts = urlsplit(request.url)
        address = (
            f"{self._origin}{parts.path}{'?' + parts.query if parts.query else ''}"
        )
        reply = self._inner.send(replace(request, url=address))
        made = self._exchanges.setdefault(request.headers[NAME], [])
        made.append(Exchange(request, reply))
        return reply

    def close(self) -> None:
        self._inner.close()

    def take(self, call: str) -> Exchange:
        """The one exchange of a call."""
        (exchange,) = self._exchanges.pop(call)
        return exchange
