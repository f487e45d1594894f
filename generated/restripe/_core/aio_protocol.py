# Rendered from codegen/runtime/aio_protocol.py, which has the comments.

from __future__ import annotations

from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler

from .exchange import INTERIM

END_OF_HEAD = b"\r\n\r\n"


class Handler(ResponseHandler):
    """Takes what arrives on one connection."""

    connection: Any = None
    _interim = 0
    _is_answered = False
    _heard = 0.0
    _is_timed = False

    def is_lent(self) -> bool:
        """Tell whether it carries a request."""
        return self.connection is not None and self.connection.protocol is self

    def set_response_params(self, *args: Any, **options: Any) -> None:
        """Begin with a further request."""
        self._interim = 0
        self._is_answered = False
        super().set_response_params(*args, **options)

    def data_received(self, data: bytes) -> None:
        """Take bytes, the heads of replies each by themselves.

        aiohttp loses a reply that comes in one piece with what it cannot parse: the body of a 204, or junk at the end.
        """
        end = data.find(END_OF_HEAD) + len(END_OF_HEAD)
        while len(END_OF_HEAD) <= end < len(data) and self.is_connected():
            self._parse(data[:end])
            data = data[end:]
            end = 0
            if data.startswith(b"HTTP/"):
                end = data.find(END_OF_HEAD) + len(END_OF_HEAD)
        if self.is_connected():
            self._parse(data)

    def _reschedule_timeout(self) -> None:
        seconds = self._read_timeout
        self._is_timed = bool(seconds)
        if not seconds:
            return
        self._heard = now = self._loop.time()
        timer = self._read_timeout_handle
        if timer is not None and timer.when() > now + seconds:
            timer.cancel()
            timer = None
        if timer is None:
            self._read_timeout_handle = self._loop.call_later(seconds, self._look)

    def _drop_timeout(self) -> None:
        self._is_timed = False
        if not self.is_connected():
            super()._drop_timeout()

    def _look(self) -> None:
        self._read_timeout_handle = None
        if not self._is_timed:
            return
        left = self._heard + (self._read_timeout or 0.0) - self._loop.time()
        if left > 0:
            self._read_timeout_handle = self._loop.call_later(left, self._look)
        else:
            self._on_read_timeout()

    def _parse(self, data: bytes) -> None:
        super().data_received(data)
        payload = self._payload
        if payload is None:
            return
        if payload.is_eof():
            if self._is_answered:
                self._drop_unsent()
        elif self._exception is not None and payload.exception() is None:
            payload.set_exception(
                aiohttp.ClientPayloadError("the body of the reply is malformed")
            )

    def _drop_unsent(self) -> None:
        if self.transport is not None and self.transport.get_write_buffer_size():
            self.transport.abort()

    def feed_data(self, data: Any, *sizes: Any) -> None:
        """Take a head; too many before the reply, or one that changes the protocol, end the connection."""
        code = data[0].code
        self._interim += code < 200
        self._is_answered = code >= 200
        if code != 101 and self._interim < INTERIM:
            super().feed_data(data, *sizes)
            return
        self.set_exception(
            aiohttp.ClientPayloadError("the server answers with what was not asked for")
        )
        if self.transport is not None:
            self.transport.abort()
