# Rendered from codegen/runtime/heads.py, which has the comments.

from __future__ import annotations

import io
import re
from http.client import HTTPException, LineTooLong, UnknownProtocol, parse_headers
from typing import Any, List

from .headers import Headers
from .sockets import BUFFER, Response

MOST_FIELDS = 100
_FIELD = re.compile(
    r"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n]*)\r\n", re.MULTILINE
)
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,16}[ \t]*(;.*)?\r?\n", re.DOTALL)


class Answer(Response):
    """http.client's reply with a head read in a fifth of the time, and stricter.

    Its own waits behind endless heads of status 100, and counts back at a chunk of -5.
    """

    headers: Any

    def begin(self) -> None:
        """Read the head, of an interim reply too; raise HTTPException for one that leaves the body's end unclear."""
        base: Any = super()
        version, status, reason = base._read_status()
        if not (version.startswith("HTTP/1.") or version == "HTTP/0.9"):
            raise UnknownProtocol(version)
        self.version = 10 if version in ("HTTP/1.0", "HTTP/0.9") else 11
        self.code = self.status = status
        self.reason = reason.strip()
        own: Any = self
        own.headers = own.msg = _headers(_lines(self.fp))
        if status >= 200:
            self._measure(own)

    def _measure(self, own: Any) -> None:
        codings = _members(own.headers, "transfer-encoding")
        if codings and codings != ["chunked"]:
            raise HTTPException("the reply is encoded as nobody asked for")
        length = _length(own.headers)
        own.chunked, own.chunk_left = bool(codings), None
        own.length = None if codings else length
        unclear = length is not None if codings else length is None
        if own._method == "HEAD" or self.status in (204, 304):
            own.length, own.chunked = 0, False
            unclear = self.status == 204 and bool(length or codings)
        own.will_close = unclear or own._check_close()

    def _read_next_chunk_size(self) -> int:
        line: bytes = self.fp.readline(BUFFER)
        if not _CHUNK_SIZE.fullmatch(line):
            raise HTTPException("a chunk of the reply has no size")
        return int(line.partition(b";")[0], 16)


def _lines(source: Any) -> List[bytes]:
    lines: List[bytes] = []
    while len(lines) <= MOST_FIELDS:
        line = source.readline(BUFFER + 1)
        if len(line) > BUFFER:
            raise LineTooLong("header line")
        if not line.endswith(b"\n"):
            raise HTTPException("the head of the reply breaks off")
        lines.append(line)
        if line in (b"\r\n", b"\n"):
            return lines
    raise HTTPException(f"the reply has more than {MOST_FIELDS} headers")


def _headers(lines: List[bytes]) -> Headers:
    head = b"".join(lines)
    fields = _FIELD.findall(head.decode("latin-1"))
    if len(fields) == len(lines) - 1:
        return Headers(fields)
    parsed = parse_headers(io.BytesIO(head))
    if parsed.get_payload():
        raise HTTPException("the head of the reply has a line that is no header")
    return Headers(
        (name, " ".join(value.split("\r\n")) if "\n" in value else value)
        for name, value in parsed.items()
    )


def _length(headers: Headers) -> Any:
    lengths = set(_members(headers, "content-length"))
    if len(lengths) > 1:
        raise HTTPException("the reply tells two lengths")
    for length in lengths:
        if not (length.isascii() and length.isdigit() and len(length) < 20):
            raise HTTPException("the reply tells a length that is none")
        return int(length)
    return None


def _members(headers: Headers, name: str) -> List[str]:
    found = headers.get(name)
    return [one.strip(" \t").lower() for one in found.split(",")] if found else []
