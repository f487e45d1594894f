"""A local HTTP server in a process of its own, as lean as one in Python can be."""

from __future__ import annotations

import contextlib
import multiprocessing
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

BODY = (
    b'{"object": "billing.meter_event", "event_name": "calls", "identifier": "id_1", "livemode": false,'
    b' "created": 1700000000, "timestamp": 1700000000, "payload": {"value": "25", "stripe_customer_id": "cus_1"}}'
)
# A body for each request's target; a function of a module, since it goes to another process.
Answers = Callable[[str], bytes]


def small(target: str) -> bytes:
    """Answer every request alike."""
    return BODY


@contextlib.contextmanager
def server(answers: Answers = small, certificate: Path | None = None) -> Iterator[str]:
    """The address of a server that runs for the length of the block; it speaks TLS with a certificate."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(
        target=_serve, args=(theirs, answers, certificate), daemon=True
    )
    process.start()
    try:
        yield f"http{'s' * bool(certificate)}://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def _serve(parent: Connection, answers: Answers, certificate: Path | None) -> None:
    secure = None
    if certificate is not None:
        secure = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        secure.load_cert_chain(certificate)
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    parent.send(listening.getsockname()[1])
    while True:
        peer, _ = listening.accept()
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(
            target=_answer, args=(peer, secure, answers), daemon=True
        ).start()


def _answer(
    peer: socket.socket, secure: ssl.SSLContext | None, answers: Answers
) -> None:
    pending = b""
    with contextlib.suppress(OSError), peer:
        if secure is not None:
            peer = secure.wrap_socket(peer, server_side=True)
        while True:
            data = peer.recv(65_536)
            if not data:
                return
            pending += data
            while (rest := _after_request(pending)) is not None:
                target = pending.split(b" ", 2)[1].decode()
                pending = rest
                peer.sendall(_reply(answers(target)))


def _reply(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: req_1\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _after_request(data: bytes) -> bytes | None:
    """What follows the first whole request in `data`; None while it is not whole."""
    head, mark, rest = data.partition(b"\r\n\r\n")
    if not mark:
        return None
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
    return rest[length:] if len(rest) >= length else None
