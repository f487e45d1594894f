"""Parameters and files to a multipart body.

A file is raw bytes, a path object, an open file, or a tuple (name, bytes or open file[, content type]). Only the
last part of its name leaves the machine.
"""

from __future__ import annotations

import os
from typing import Any, List, Mapping, Optional, Tuple

from .encode import TOO_DEEP, Leaf, check_text, pairs

OCTETS = "application/octet-stream"
NAMELESS = "blob"
# What browsers do with the characters that would end the quoted name or the line.
_ESCAPES = {ord('"'): "%22", ord("\r"): " ", ord("\n"): " "}


class FilePart(Leaf):
    """One file, read: its name on the wire, its bytes and their type."""

    def __init__(
        self, filename: str, content: bytes, content_type: str = OCTETS
    ) -> None:
        self.filename = filename
        self.content = content
        self.content_type = content_type


def multipart(params: Optional[Mapping[str, object]]) -> Tuple[bytes, str]:
    """Return (body, content type); the names of nested parameters are bracketed as in a form."""
    boundary = os.urandom(30).hex()
    pieces: List[bytes] = []
    try:
        prepared = _with_files(params or {})
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    for name, value in pairs(prepared):
        pieces += (f"--{boundary}\r\n".encode("ascii"), *_part(name, value), b"\r\n")
    pieces.append(f"--{boundary}--\r\n".encode("ascii"))
    return b"".join(pieces), f"multipart/form-data; boundary={boundary}"


def _part(name: str, value: object) -> Tuple[bytes, bytes]:
    head = f'Content-Disposition: form-data; name="{name.translate(_ESCAPES)}"'
    check_text(name, name)
    if isinstance(value, FilePart):
        check_text(value.filename, name, "the file name of ")
        check_text(value.content_type, name, "the content type of ")
        filename = value.filename.translate(_ESCAPES)
        kind = value.content_type.translate(_ESCAPES)
        head += f'; filename="{filename}"\r\nContent-Type: {kind}'
        return f"{head}\r\n\r\n".encode(), value.content
    check_text(str(value), name)
    return f"{head}\r\n\r\n".encode(), str(value).encode("utf-8")


def _with_files(value: Any, path: str = "") -> Any:
    """Return a copy of the parameters in which every file is a FilePart."""
    part = _file(value, path)
    if part is not None:
        return part
    if isinstance(value, Mapping):
        return {
            key: _with_files(item, f"{path}[{key}]" if path else str(key))
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [
            _with_files(item, f"{path}[{index}]") for index, item in enumerate(value)
        ]
    return value


def _file(value: Any, path: str) -> Optional[FilePart]:
    if isinstance(value, tuple):
        return _named_file(value, path)
    if hasattr(type(value), "_wire_value") or isinstance(value, type):
        return None
    if isinstance(value, (bytes, bytearray, memoryview)):
        return FilePart(NAMELESS, bytes(value))
    if isinstance(value, os.PathLike):
        with open(value, "rb") as file:
            return FilePart(_base_name(os.fspath(value)), file.read())
    if hasattr(value, "read"):
        return FilePart(_base_name(getattr(value, "name", None)), _content(value))
    return None


def _named_file(value: Tuple[Any, ...], path: str) -> Optional[FilePart]:
    if len(value) not in (2, 3) or not isinstance(value[0], str):
        return None
    part = None if isinstance(value[1], tuple) else _file(value[1], path)
    if part is None:
        return None
    kind = OCTETS if len(value) == 2 or value[2] is None else value[2]
    if not isinstance(kind, str):
        what = type(kind).__name__
        raise TypeError(
            f"the content type of the file in parameter {path!r} is text, not a {what}"
        )
    return FilePart(_base_name(value[0]), part.content, kind)


def _content(file: Any) -> bytes:
    content = file.read()
    return content.encode("utf-8") if isinstance(content, str) else bytes(content)


def _base_name(name: object) -> str:
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    if not isinstance(name, str):
        return NAMELESS
    return name.replace("\\", "/").rpartition("/")[2] or NAMELESS
