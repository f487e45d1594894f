"""A stream to read from, over pieces of bytes as HTTP libraries give them."""

from __future__ import annotations

from typing import Callable, Iterator


class PieceStream:
    """The body of a reply: decoded bytes, b"" at its end."""

    def __init__(self, pieces: Iterator[bytes], close: Callable[[], None]) -> None:
        self._pieces = pieces
        self._close = close
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default."""
        if size < 0:
            rest, self._rest = self._rest, b""
            return b"".join((rest, *self._pieces))
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest = piece
        found, self._rest = self._rest[:size], self._rest[size:]
        return found

    def close(self) -> None:
        """Let go of the connection; closing twice does nothing."""
        self._rest = b""
        self._pieces = iter(())
        self._close()

    def __del__(self) -> None:
        # Not every library lets go of a connection whose reply was dropped unread.
        self.close()
