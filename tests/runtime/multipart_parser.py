"""Reads multipart/form-data as a server does, knowing nothing of the code that wrote it (RFC 7578, RFC 2046)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Part:
    """One part as it arrived."""

    name: str
    filename: Optional[str]
    kind: Optional[str]
    content: bytes


def read_parts(body: bytes, content_type: str) -> list[Part]:
    """Return the parts in their order; what is not written as the RFC says is an AssertionError."""
    kind, _, boundary = content_type.partition("; boundary=")
    assert kind == "multipart/form-data" and boundary
    mark = b"--" + boundary.encode("ascii")
    assert body.startswith(mark) and body.endswith(mark + b"--\r\n")
    if body == mark + b"--\r\n":
        return []
    inner = (b"\r\n" + body[: -len(mark + b"--\r\n")]).split(b"\r\n" + mark + b"\r\n")
    assert inner.pop(0) == b""
    if inner:
        assert inner[-1].endswith(b"\r\n")
        inner[-1] = inner[-1][:-2]
    return [_part(text) for text in inner]


def _part(text: bytes) -> Part:
    head, _, content = text.partition(b"\r\n\r\n")
    lines = head.decode("utf-8").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    assert len(headers) == len(lines) and set(headers) <= {
        "Content-Disposition",
        "Content-Type",
    }
    kind, *fields = headers["Content-Disposition"].split("; ", 1)
    assert kind == "form-data"
    pieces = fields[0].split('"')
    found = {
        label.strip("; ="): unescaped(value)
        for label, value in zip(pieces[::2], pieces[1::2])
    }
    assert pieces[-1] == "" and set(found) <= {"name", "filename"}
    return Part(
        found["name"], found.get("filename"), headers.get("Content-Type"), content
    )


def unescaped(text: str) -> str:
    """Undo what browsers do with quotes."""
    return text.replace("%22", '"')
