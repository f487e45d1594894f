"""One attempt on a worker thread, and the body of its reply read on such threads: nobody may wait for them any more."""

from __future__ import annotations

from typing import Optional

from .connection_errors import deadline_passed
from .limits import Limit
from .message import ByteStream, Reply, Request, StripeStreamResponse, Transport
from .threads import GRACE, finished, submit


class Attempt:
    """What a worker sends; whoever comes second, its end or the waiter's departure, throws a late reply away."""

    def __init__(self, transport: Transport, request: Request) -> None:
        self._transport = transport
        self._request = request
        self._reply: Optional[Reply] = None

    def run(self) -> Reply:
        """Send the request, and return the reply; on the worker."""
        request = self._request
        if request.limit.is_over():
            raise deadline_passed(request.url, request.limit)
        reply = self._transport.send(request)
        # part: streams
        if isinstance(reply, StripeStreamResponse):
            reply.io = ThreadStream(reply.io, request)
        self._reply = reply
        if request.limit.abandoned:
            self._discard()
        return reply

    def abandon(self) -> None:
        """Break off what goes on; on the waiter's side."""
        self._request.limit.abandon()
        self._discard()

    def _discard(self) -> None:
        # part: streams
        if isinstance(self._reply, StripeStreamResponse):
            self._reply.close()


# part: streams
class ThreadStream:
    """A body that worker threads read, so that closing it never waits for a read that is going on."""

    def __init__(self, io: ByteStream, request: Request) -> None:
        self._io = io
        self._url = request.url
        self._limit: Limit = request.limit
        self._reading = False
        self._closed = False

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes; blocks."""
        return self._io.read(size)

    async def read_async(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes; a read that nobody waits for any more closes the body."""
        self._reading = True
        future = submit(self._read, size)
        try:
            left = self._limit.remaining()
            await finished(future, None if left is None else left + GRACE)
            if future.done():
                return future.result()
        except BaseException:
            self._leave(future.cancel())
            raise
        self._leave(future.cancel())
        raise deadline_passed(self._url, self._limit)

    def _read(self, size: int) -> bytes:
        try:
            if self._closed:
                # It tells whether it was read to its end.
                self._io.close()
            return self._io.read(size)
        finally:
            # In this order, and close() in the other: one of the two sees what the other did.
            self._reading = False
            if self._closed:
                self._io.close()

    def _leave(self, never_began: bool) -> None:
        if never_began:
            self._reading = False
        self.close()

    def close(self) -> None:
        """Let go of the connection, and break off a read that is going on."""
        self._closed = True
        if self._reading:
            self._limit.abandon()
        else:
            self._io.close()
