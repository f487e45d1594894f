"""A small HTTP server on a real socket: it records what arrives and answers what was scripted."""

from __future__ import annotations

import contextlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.rack import parse


@dataclass(frozen=True)
class Arrived:
    """One request as it came over the wire."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    port: int

    def header(self, name: str) -> str | None:
        """Return the one header of this name, None without it; two of a name are a mistake."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        assert len(found) <= 1, f"{name} came {len(found)} times"
        return found[0] if found else None

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, Any]:
        return parse(self.target.partition("?")[2])

    @property
    def form(self) -> dict[str, Any]:
        return parse(self.body.decode("ascii"))


@dataclass(frozen=True)
class Answer:
    """What to answer: whole, cut short (``cut`` bytes of the body, then the connection ends), or after a pause."""

    status: int = 200
    body: bytes = b'{"object": "thing", "id": "th_1"}'
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None
    pause: float = 0.0


def error(
    status: int, headers: dict[str, str] | None = None, **fields: object
) -> Answer:
    """Return an error answer in the API's shape."""
    return Answer(status, json.dumps({"error": fields}).encode(), headers or {})


class ScriptedServer:
    """``answers`` are given in turn, then what ``respond`` makes of a request; ``arrived`` is what came."""

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.answers: list[Answer] = []
        self.default = Answer()
        self.respond: Callable[[Arrived], Answer] | None = None
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._http.daemon_threads = True
        self._thread = threading.Thread(
            target=self._http.serve_forever, args=(0.01,), daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._http.server_address[1]}"

    @property
    def last(self) -> Arrived:
        return self.arrived[-1]

    def next_answer(self) -> Answer:
        if self.answers:
            return self.answers.pop(0)
        return self.default if self.respond is None else self.respond(self.last)

    def close(self) -> None:
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(5)


def _handler(server: ScriptedServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # One write for head and body, else delayed acknowledgements add 40 ms to each answer.
        wbufsize = -1
        disable_nagle_algorithm = True

        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length", "0"))
            body = self.rfile.read(length)
            arrived = Arrived(
                self.command,
                self.path,
                list(self.headers.items()),
                body,
                self.client_address[1],
            )
            server.arrived.append(arrived)
            self.answer(server.next_answer())

        def answer(self, answer: Answer) -> None:
            time.sleep(answer.pause)
            self.send_response(answer.status)
            headers = {
                "Content-Type": "application/json",
                "Request-Id": "req_1",
                **answer.headers,
            }
            if answer.status != 204:
                headers.setdefault("Content-Length", str(len(answer.body)))
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(
                answer.body if answer.cut is None else answer.body[: answer.cut]
            )
            self.wfile.flush()
            self.close_connection = self.close_connection or answer.cut is not None

        do_GET = do_POST = do_DELETE = do_CONNECT = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing."""

    return Handler


@contextlib.contextmanager
def scripted_server() -> Iterator[ScriptedServer]:
    """Run a server for the length of a block."""
    server = ScriptedServer()
    try:
        yield server
    finally:
        server.close()
