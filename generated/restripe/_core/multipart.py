# Rendered from codegen/runtime/multipart.py, which has the comments.

from __future__ import annotations

import os
from typing import Any, Generator, List, Mapping, Optional, Tuple, Union

from .encode import TOO_DEEP, Leaf, check_text, pairs
from .message import Body
from .uploads import SMALL, Content, InMemory, of_file, of_path

OCTETS = "application/octet-stream"
NAMELESS = "blob"
_ESCAPES = {ord('"'): "%22", ord("\r"): " ", ord("\n"): " "}


class FilePart(Leaf):
    """One file: its name on the wire, its content and their type."""

    def __init__(
        self, filename: str, content: Content, content_type: str = OCTETS
    ) -> None:
        self.filename = filename
        self.content = content
        self.content_type = content_type


class MultipartBody:
    """A body that is read from its files while it is sent, and again for every further attempt."""

    def __init__(self, contents: List[Content]) -> None:
        self._contents = contents
        self.length = sum(content.length for content in contents)

    def __iter__(self) -> Generator[bytes, None, None]:
        """Yield ``length`` bytes in pieces of at most 64 KiB; closing the generator closes what it has open.

        Raises APIConnectionError, which is not worth another attempt, when a file vanished or shrank meanwhile.
        """
        for content in self._contents:
            yield from content.pieces()

    def __repr__(self) -> str:
        return f"<MultipartBody of {self.length} bytes>"


def multipart(
    params: Optional[Mapping[str, object]],
) -> Tuple[Union[bytes, Body], str]:
    boundary = os.urandom(30).hex()
    contents: List[Content] = []
    try:
        prepared = _with_files(params or {})
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    opening = f"--{boundary}\r\n".encode("ascii")
    for name, value in pairs(prepared):
        head, content = _part(name, value)
        contents += (InMemory(opening + head), content, InMemory(b"\r\n"))
    contents.append(InMemory(f"--{boundary}--\r\n".encode("ascii")))
    return _joined(contents), f"multipart/form-data; boundary={boundary}"


def _joined(contents: List[Content]) -> Union[bytes, Body]:
    body = MultipartBody(contents)
    return b"".join(body) if body.length <= SMALL else body


def _part(name: str, value: object) -> Tuple[bytes, Content]:
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
    return f"{head}\r\n\r\n".encode(), InMemory(str(value).encode("utf-8"))


def _with_files(value: Any, path: str = "") -> Any:
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
        return FilePart(NAMELESS, InMemory(bytes(value)))
    if isinstance(value, os.PathLike):
        return FilePart(_base_name(os.fspath(value)), of_path(value, path))
    if hasattr(value, "read"):
        name = _base_name(getattr(value, "name", None))
        return FilePart(name, of_file(value, path))
    return None


def _named_file(value: Tuple[Any, ...], path: str) -> Optional[FilePart]:
    if len(value) not in (2, 3) or not isinstance(value[0], str):
        return None
    part = _content(value[1], path)
    if part is None:
        return None
    kind = OCTETS if len(value) == 2 or value[2] is None else value[2]
    if not isinstance(kind, str):
        what = type(kind).__name__
        raise TypeError(
            f"the content type of the file in parameter {path!r} is text, not a {what}"
        )
    return FilePart(_base_name(value[0]), part.content, kind)


def _content(value: object, path: str) -> Optional[FilePart]:
    if isinstance(value, str):
        check_text(value, path, "the content of the file in ")
        encoded = InMemory(value.encode("utf-8"))
        return None if path == "expand" else FilePart(NAMELESS, encoded)
    return None if isinstance(value, tuple) else _file(value, path)


def _base_name(name: object) -> str:
    if isinstance(name, bytes):
        name = os.fsdecode(name)
    if not isinstance(name, str):
        return NAMELESS
    return name.replace("\\", "/").rpartition("/")[2] or NAMELESS
