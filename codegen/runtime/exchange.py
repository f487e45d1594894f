"""One request and its reply on one connection, which serves further ones only after a complete reply."""

from __future__ import annotations

import re
from contextlib import closing
from dataclasses import replace
from functools import partial
from http.client import HTTPException, IncompleteRead
from typing import Any, Callable, Generator, Iterator, Optional, Protocol, Union

from .content import Decoder, decoder_for
from .errors import APIConnectionError
from .failures import NETWORK, failure
from .heads import Answer
from .message import Body, Reply, Request, StripeResponse, StripeStreamResponse
from .piece_stream import CUT
from .sockets import BUFFER, Reader, Wire

# Heads of the 1xx kind that may come before the reply.
INTERIM = 16
# Bytes of a whole reply that are read at once: nearly every one is that small, and need not be put together.
PIECE = 1_048_576
_STATUS = re.compile(rb"HTTP/1\.\d +(\d)")


class Sent(bytes):
    """Bytes for the server, the key among them: crash reporters, which show the locals of frames, learn their number."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"

    __str__ = __repr__


class Keeper(Protocol):
    """Whoever takes a connection back whose reply is whole."""

    def put(self, wire: Wire) -> None: ...


class Exchange:
    """Sends one request, then reads its reply; whoever sees an exception come out closes the wire."""

    def __init__(
        self, origin: str, wire: Wire, request: Request, keeper: Keeper
    ) -> None:
        self._origin = origin
        self._wire = wire
        self._request = request
        self._keeper = keeper
        self._reader: Any = Reader(wire)
        self._reply: Any = None
        self._decoder: Optional[Decoder] = None
        self._is_sent = False
        self.is_over = False
        self._is_cut = False

    def perform(self, head: bytes) -> Reply:
        """Return the reply; one that is asked for as a stream holds the connection until it is read or closed."""
        self._is_sent = self._send(head, self._request.body)
        self._reply = reply = self._first_head()
        self._decoder = decoder_for(reply.headers.get("content-encoding"))
        # part: streams
        if self._request.stream:
            # Whoever keeps a stream keeps neither the key nor what was sent.
            self._request = replace(self._request, headers={}, body=None)
            return StripeStreamResponse(Stream(self), reply.status, reply.headers)
        whole = b"".join(iter(partial(self.receive, PIECE), None))
        return StripeResponse(whole, reply.status, reply.headers)

    def _send(self, head: bytes, body: Union[None, bytes, Body]) -> bool:
        """Send all; tell whether the server took it: one that hangs up may have answered before."""
        if body is None or isinstance(body, bytes):
            whole = Sent(head + body) if body and len(body) < BUFFER else head
            return self._push(whole) and (whole is not head or self._pour(body or b""))
        # part: uploads!
        with closing(exactly(body)) as pieces:
            return self._push(head) and all(map(self._pour, pieces))

    def _push(self, data: bytes) -> bool:
        return self._sent(lambda: self._wire.sendall(data))

    def _pour(self, data: bytes) -> bool:
        return self._sent(lambda: self._wire.send_unless(data, is_refusal))

    def _sent(self, step: Callable[[], Optional[bool]]) -> bool:
        try:
            return step() is not False
        except (BrokenPipeError, ConnectionResetError):
            return False
        except NETWORK as error:
            raise self._failure(error) from error

    def _first_head(self) -> Answer:
        try:
            for _ in range(INTERIM):
                reply = Answer(self._reader, method=self._request.method)
                reply.begin()
                if reply.status >= 200:
                    return reply
                if reply.status == 101:
                    break
            raise HTTPException("the server answers with what was not asked for")
        except NETWORK as error:
            raise self._failure(error) from error

    def receive(self, size: int = BUFFER) -> Optional[bytes]:
        """Return the next piece of the body, decoded and maybe empty; None at its end.

        ``size`` is how many bytes are waited for before they are decoded, unless the body ends. Raises ValueError
        after ``abort``.
        """
        if self._is_cut:
            raise ValueError(CUT)
        if self.is_over:
            return None
        try:
            piece: bytes = self._reply.read(size)
            piece = self._decoder.decode(piece) if self._decoder else piece
            if self._reply.isclosed():
                self._finish()
        except NETWORK as error:
            raise self._failure(error) from error
        return piece

    def _finish(self) -> None:
        if self._reply.length:
            raise IncompleteRead(b"", self._reply.length)
        if self._decoder is not None:
            self._decoder.finish()
        self.is_over = True
        limit = self._request.limit
        limit.let_go()
        # Asked after letting go: who abandons from here on breaks nothing off, who did before may be about to.
        if self._may_serve_again() and not limit.abandoned:
            self._keeper.put(self._wire)
        else:
            self._wire.close()

    def _may_serve_again(self) -> bool:
        return self._is_sent and not self._reply.will_close and self._reader.is_empty()

    def abort(self) -> None:
        """Close the connection unless the reply is whole; doing so twice does nothing."""
        if not self.is_over:
            self.is_over = self._is_cut = True
            self._request.limit.let_go()
            self._wire.close()

    def _failure(self, error: Exception) -> APIConnectionError:
        return failure(self._origin, error, self._wire.guard, reply=self._reply)


# part: streams
class Stream:
    """The body of a reply, decoded while it is read."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default; b"" at the end.

        Raises APIConnectionError where the body breaks off, ValueError when it did before, or was closed before its end.
        """
        try:
            if size < 0:
                rest, self._rest = self._rest, b""
                return rest + b"".join(iter(self._exchange.receive, None))
            # A compressed body may need more bytes before it gives the first one.
            while not self._rest and size:
                piece = self._exchange.receive(size)
                if piece is None:
                    return b""
                self._rest = piece
        except BaseException:
            self.close()
            raise
        found, self._rest = self._rest[:size], self._rest[size:]
        return found

    def close(self) -> None:
        """Let go of the connection; one whose reply was not read to its end is closed."""
        self._exchange.abort()

    __del__ = close


def length_of(body: Union[None, bytes, Body]) -> int:
    """Return the bytes that a body has."""
    if body is None or isinstance(body, bytes):
        return len(body or b"")
    return body.length


def exactly(body: Body) -> Generator[bytes, None, None]:
    """Yield a body, or raise APIConnectionError where it turns out to be shorter or longer than it said."""
    left, held = body.length, b""
    pieces = iter(body)
    try:
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                break
            # One piece behind, so that no request that is too long is ever whole for the server.
            yield held
            held = piece
    finally:
        finish(pieces)
    if left:
        than = "shorter" if left > 0 else "longer"
        raise APIConnectionError(
            f"The body of the request is {than} than the {body.length} bytes that it was said to have."
        )
    yield held


def finish(pieces: Iterator[bytes]) -> None:
    """Let a body close what it has open."""
    close = getattr(pieces, "close", None)
    if close is not None:
        close()


def is_refusal(came: bytes) -> bool:
    """Tell whether what came while the body is sent makes the rest of it pointless."""
    while True:
        found = _STATUS.match(came)
        if found is None:
            # No HTTP at all, or too little of it to tell.
            return len(came) > len(b"HTTP/1.1 200")
        if found[1] != b"1":
            return found[1] > b"2"
        _, end, came = came.partition(b"\r\n\r\n")
        if not end:
            return False
