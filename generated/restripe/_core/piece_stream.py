# Rendered from codegen/runtime/piece_stream.py, which has the comments.

from __future__ import annotations

from typing import Callable, Iterator, Optional

CUT = "the stream was closed or broke before its end: nothing more can be read of it"


class PieceStream:
    """The body of a reply: decoded bytes, b"" at its end."""

    def __init__(self, pieces: Iterator[bytes], close: Callable[[], None]) -> None:
        self._pieces = pieces
        self._close = close
        self._rest = b""
        self._is_whole = False
        self._is_closed = False

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes, all that is left by default.

        Raises what the pieces raise, ValueError when they did before, or the stream was closed before its end.
        """
        if size < 0:
            rest, self._rest = self._rest, b""
            return b"".join((rest, *iter(self._next, None)))
        while not self._rest:
            piece = self._next()
            if piece is None:
                break
            self._rest = piece
        found, self._rest = self._rest[:size], self._rest[size:]
        return found

    def _next(self) -> Optional[bytes]:
        if self._is_whole:
            return None
        if self._is_closed:
            raise ValueError(CUT)
        try:
            piece = next(self._pieces, None)
        except BaseException:
            self.close()
            raise
        self._is_whole = piece is None
        return piece

    def close(self) -> None:
        """Let go of the connection; closing twice does nothing."""
        self._rest = b""
        self._is_closed = True
        self._pieces = iter(())
        self._close()

    def __del__(self) -> None:
        self.close()
