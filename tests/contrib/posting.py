"""Requests to a server on this machine."""

from __future__ import annotations

from collections.abc import Iterable
from http.client import HTTPConnection


def post(
    port: int, body: bytes | Iterable[bytes], signature: str, path: str = "/"
) -> int:
    """Post over a socket; the status. A body in pieces is sent in chunks."""
    connection = HTTPConnection("127.0.0.1", port)
    chunks = not isinstance(body, bytes)
    headers = {"Stripe-Signature": signature, "Content-Type": "application/json"}
    if chunks:
        headers["Transfer-Encoding"] = "chunked"
    try:
        connection.request("POST", path, body, headers, encode_chunked=chunks)
        with connection.getresponse() as reply:
            reply.read()
            return reply.status
    finally:
        connection.close()


def get(port: int) -> tuple[int, str | None]:
    connection = HTTPConnection("127.0.0.1", port)
    try:
        connection.request("GET", "/")
        with connection.getresponse() as reply:
            reply.read()
            return reply.status, reply.headers["Allow"]
    finally:
        connection.close()


def pieces(body: bytes) -> list[bytes]:
    return [body[at : at + 50] for at in range(0, len(body), 50)]
