# Rendered from codegen/runtime/uploads.py, which has the comments.

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, field
from stat import S_ISREG
from typing import Any, Callable, Iterator, Optional, Protocol, Tuple

from .encode import check_text
from .errors import APIConnectionError
from .message import CHUNK

SMALL = 262_144
_TEXT_CHUNK = CHUNK // 4


class Content(Protocol):
    """Some bytes whose number is known before they are read."""

    @property
    def length(self) -> int:
        """How many bytes it has."""
        ...

    def pieces(self) -> Iterator[bytes]:
        """Yield exactly ``length`` bytes from the beginning, at most 64 KiB at a time."""
        ...


@dataclass(frozen=True)
class InMemory:
    """Bytes that are there already."""

    data: bytes = field(repr=False)

    @property
    def length(self) -> int:
        """How many bytes it has."""
        return len(self.data)

    def pieces(self) -> Iterator[bytes]:
        """Yield them in pieces."""
        for start in range(0, len(self.data), CHUNK):
            yield self.data[start : start + CHUNK]


@dataclass(frozen=True)
class PathContent:
    """A regular file, opened when its sending begins and closed when that ends."""

    path: Any
    length: int
    where: str

    def pieces(self) -> Iterator[bytes]:
        """Yield what the file holds; raises APIConnectionError when it vanished or shrank."""
        try:
            with open(self.path, "rb") as file:
                yield from _exactly(file.read, self.length, self.where)
        except OSError as error:
            raise _unreadable(self.where, error) from error


@dataclass(frozen=True)
class FileContent:
    """An open file of the caller's, from the position at which it was given.

    That is where it stands again after each reading, so the same file can be sent once more.
    """

    file: Any
    start: int
    text: bool
    length: int
    where: str

    def pieces(self) -> Iterator[bytes]:
        """Yield what the file holds; raises APIConnectionError when it was closed or shrank."""
        read = _text_reader(self.file, self.where) if self.text else self.file.read
        try:
            self.file.seek(self.start)
            yield from _exactly(read, self.length, self.where)
        except (OSError, ValueError) as error:
            raise _unreadable(self.where, error) from error
        finally:
            with suppress(OSError, ValueError):
                self.file.seek(self.start)


def of_path(path: Any, where: str) -> Content:
    with open(path, "rb") as file:
        status = os.fstat(file.fileno())
        if S_ISREG(status.st_mode) and status.st_size > SMALL:
            return PathContent(path, status.st_size, where)
        return InMemory(file.read())


def of_file(file: Any, where: str) -> Content:
    _check(file, where)
    found = _position(file)
    if found is None:
        return InMemory(_whole(file, where))
    start, text = found
    try:
        length = _length(file, start, text, where)
        content = FileContent(file, start, text, length, where)
        return content if length > SMALL else InMemory(b"".join(content.pieces()))
    finally:
        file.seek(start)


def _check(file: Any, where: str) -> None:
    from inspect import iscoroutinefunction

    if isinstance(file, type):
        raise TypeError(
            f"parameter {where!r} is the class {file.__name__} itself, not a file"
        )
    if iscoroutinefunction(file.read):
        raise TypeError(
            f"the file in parameter {where!r} is read with await; open it as a plain one, or give its bytes"
        )
    if getattr(file, "closed", False) is True:
        raise ValueError(f"the file in parameter {where!r} is closed")


def _position(file: Any) -> Optional[Tuple[int, bool]]:
    try:
        if not getattr(file, "seekable", _yes)():
            return None
        start = file.tell()
        file.seek(start)
        return start, isinstance(file.read(0), str)
    except (AttributeError, OSError, TypeError):
        return None


def _yes() -> bool:
    return True


def _length(file: Any, start: int, text: bool, where: str) -> int:
    if text:
        return sum(map(len, iter(lambda: _text_reader(file, where)(CHUNK), b"")))
    file.seek(0, os.SEEK_END)
    return max(0, int(file.tell()) - start)


def _whole(file: Any, where: str) -> bytes:
    try:
        content = file.read()
    except (OSError, ValueError) as error:
        raise ValueError(
            f"the file in parameter {where!r} cannot be read: {error}"
        ) from error
    if isinstance(content, str):
        return _encoded(content, where)
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    kind = type(content).__name__
    raise TypeError(
        f"the file in parameter {where!r} gave a {kind} when it was read, not bytes"
    )


def _text_reader(file: Any, where: str) -> Callable[[int], bytes]:
    return lambda size: _encoded(file.read(min(size, _TEXT_CHUNK)), where)


def _encoded(text: str, where: str) -> bytes:
    check_text(text, where, "the file in ")
    return text.encode("utf-8")


def _exactly(read: Callable[[int], bytes], length: int, where: str) -> Iterator[bytes]:
    left = length
    while left:
        piece = read(min(CHUNK, left))[:left]
        if not piece:
            reason = f"it ended after {length - left} of {length} bytes"
            raise _unreadable(where, reason)
        left -= len(piece)
        yield piece


def _unreadable(where: str, reason: object) -> APIConnectionError:
    return APIConnectionError(
        f"The file in parameter {where!r} changed while it was sent, and nothing was uploaded: {reason}",
        should_retry=False,
    )
