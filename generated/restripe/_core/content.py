# Rendered from codegen/runtime/content.py, which has the comments.

from __future__ import annotations

import zlib
from typing import Any, Optional

ACCEPTED = "gzip, deflate"


class BrokenContent(Exception):
    """A compressed body that is damaged or not whole."""


class Decoder:
    """Decodes a body piece by piece."""

    def __init__(self, window: int) -> None:
        self._window = window
        self._inflate: Any = zlib.decompressobj(window)
        self._begun = False

    def decode(self, piece: bytes) -> bytes:
        """Return what a further piece adds, or raise BrokenContent."""
        try:
            return self._decode(piece)
        except zlib.error as error:
            raise BrokenContent(str(error)) from error

    def _decode(self, piece: bytes) -> bytes:
        found = []
        while piece:
            if self._inflate.eof:
                if self._window < 16:
                    break
                self._inflate = zlib.decompressobj(self._window)
            found.append(self._inflate.decompress(piece))
            self._begun = True
            piece = self._inflate.unused_data
        return b"".join(found)

    def finish(self) -> None:
        """Raise BrokenContent unless the body may end here."""
        if self._begun and not self._inflate.eof:
            raise BrokenContent("the compressed body ends too early")


class _Deflate(Decoder):

    def __init__(self) -> None:
        super().__init__(zlib.MAX_WBITS)

    def _decode(self, piece: bytes) -> bytes:
        begun = self._begun
        try:
            return super()._decode(piece)
        except zlib.error:
            if begun:
                raise
            super().__init__(-zlib.MAX_WBITS)
            return super()._decode(piece)


def decoder_for(coding: Optional[str]) -> Optional[Decoder]:
    name = (coding or "").strip().lower()
    if name in ("gzip", "x-gzip"):
        return Decoder(16 + zlib.MAX_WBITS)
    return _Deflate() if name == "deflate" else None
