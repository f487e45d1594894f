"""A server on a raw socket, whose answers are written byte by byte as a test says; with TLS, as a proxy, or plain."""

from __future__ import annotations

import contextlib
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional


@dataclass(frozen=True)
class Heard:
    """A request: its first line, its headers by lower-case name, its body, and the number of its connection."""

    line: str
    headers: dict[str, str]
    body: bytes
    connection: int


# Answers on a socket; False ends the connection.
Behaviour = Callable[[socket.socket, Heard], object]


class RawServer:
    """``heard`` is what came; ``behave`` answers, and may be replaced at any time."""

    def __init__(
        self, behave: Behaviour, context: Optional[ssl.SSLContext] = None
    ) -> None:
        self.behave = behave
        self.heard: list[Heard] = []
        self.connections = 0
        self._context = context
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.port = self._listener.getsockname()[1]
        self.url = f"http{'s' if context else ''}://127.0.0.1:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                sock, _ = self._listener.accept()
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self.connections += 1
                number = self.connections
                threading.Thread(
                    target=self._serve, args=(sock, number), daemon=True
                ).start()

    def _serve(self, sock: Any, number: int) -> None:
        self._open.add(sock)
        try:
            with contextlib.suppress(OSError):
                if self._context is not None:
                    plain, sock = sock, self._context.wrap_socket(
                        sock, server_side=True
                    )
                    self._open.discard(plain)
                    self._open.add(sock)
                while True:
                    heard = read_request(sock, number)
                    if heard is None:
                        return
                    self.heard.append(heard)
                    if self.behave(sock, heard) is False:
                        return
        finally:
            self._open.discard(sock)
            sock.close()

    def close(self) -> None:
        # A close alone would leave the thread in accept().
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for sock in list(self._open):
            with contextlib.suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)


def read_request(sock: Any, number: int = 0) -> Optional[Heard]:
    """Return the next request of a connection, None at its end."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = sock.recv(65_536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    line, *rest = head.decode("latin-1").split("\r\n")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (each.partition(":") for each in rest)
    }
    while len(body) < int(headers.get("content-length", "0")):
        piece = sock.recv(65_536)
        if not piece:
            return None
        body += piece
    return Heard(line, headers, body, number)


def reply(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    """Return a whole reply; ``content_type="…"`` becomes a header."""
    fields = {"content_type": "application/json", "request_id": "req_1", **headers}
    fields.setdefault("content_length", str(len(body)))
    lines = [f"HTTP/1.1 {status}"]
    lines += [f"{name.replace('_', '-')}: {text}" for name, text in fields.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def echo(sock: socket.socket, heard: Heard) -> None:
    """Answer with the body that came."""
    sock.sendall(reply(heard.body))


@contextlib.contextmanager
def raw_server(
    behave: Behaviour = echo, context: Optional[ssl.SSLContext] = None
) -> Iterator[RawServer]:
    """Run a server for the length of a block."""
    server = RawServer(behave, context)
    try:
        yield server
    finally:
        server.close()


def make_certificate(folder: Path) -> Path:
    """Write a certificate of 127.0.0.1 that nobody knows, with its key; return the file."""
    path = folder / "server.pem"
    subprocess.run(
        f"openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 "
        f"-addext subjectAltName=IP:127.0.0.1 -keyout {path} -out {path}.crt",
        shell=True,
        check=True,
        capture_output=True,
    )
    path.write_bytes(path.read_bytes() + Path(f"{path}.crt").read_bytes())
    return path


def server_context(certificate: Path) -> ssl.SSLContext:
    """Return the TLS context of a server that shows the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context
