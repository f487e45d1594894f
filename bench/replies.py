"""A local HTTP server in a process of its own, as lean as one in Python can be: it answers every request alike."""

from __future__ import annotations

import contextlib
import multiprocessing
import socket
import threading
from collections.abc import Iterator
from multiprocessing.connection import Connection

BODY = (
    b'{"object": "billing.meter_event", "event_name": "calls", "identifier": "id_1", "livemode": false,'
    b' "created": 1700000000, "timestamp": 1700000000, "payload": {"value": "25", "stripe_customer_id": "cus_1"}}'
)


@contextlib.contextmanager
def server(body: bytes = BODY) -> Iterator[str]:
    """The address of a server that runs for the length of the block."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, body), daemon=True)
    process.start()
    try:
        yield f"http://127.0.0.1:{ours.recv()}"
    finally:
        process.terminate()
        process.join()


def _serve(parent: Connection, body: bytes) -> None:
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: req_1\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    parent.send(listening.getsockname()[1])
    while True:
        peer, _ = listening.accept()
        peer.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(
            target=_answer, args=(peer, head.encode() + body), daemon=True
        ).start()


def _answer(peer: socket.socket, reply: bytes) -> None:
    pending = b""
    with contextlib.suppress(OSError), peer:
        while True:
            data = peer.recv(65_536)
            if not data:
                return
            pending += data
            while (rest := _after_request(pending)) is not None:
                pending = rest
                peer.sendall(reply)


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
