"""The head of a reply, read by one expression: what comes of it is what http.client makes of the same bytes."""

from __future__ import annotations

import io
from http.client import HTTPException, parse_headers

import pytest
from hypothesis import given, settings, strategies as st

from codegen.runtime.headers import Headers
from codegen.runtime.heads import Answer

NAMES = [
    "Request-Id",
    "X-a",
    "x-A",
    "Vary",
    "b!#$%&'*+.^_`|~9",
    "Na me",
    "",
    "é",
    "a\t",
]
VALUES = [
    "",
    "req_7",
    "a: b",
    " padded \t",
    "é\x85\x0b\x1c\xa0",
    "a\rb",
    "\x00",
    "x" * 99,
]
ENDS = ["\r\n", "\r\n", "\r\n", "\n", "\r\n ", "\r\n\tfolded\r\n", "\r"]
FIELDS = st.lists(
    st.tuples(
        st.sampled_from(NAMES),
        st.sampled_from([":", ": ", ":\t ", " :", ""]),
        st.sampled_from(VALUES),
        st.sampled_from(ENDS),
    ),
    max_size=6,
)


class Wire(io.BytesIO):
    def makefile(self, mode: str) -> Wire:
        return self


def answer(head: bytes, method: str = "GET") -> Answer:
    wire: object = Wire(head)
    found = Answer(wire, method=method)  # type: ignore[arg-type]
    found.begin()
    return found


def unfolded(pairs: list[tuple[str, str]]) -> Headers:
    return Headers((name, " ".join(value.split("\r\n"))) for name, value in pairs)


@settings(max_examples=400, deadline=None)
@given(FIELDS)
def test_fields_are_those_of_http_client(fields: list[tuple[str, ...]]) -> None:
    head = "".join(map("".join, fields)).encode("latin-1") + b"\r\n\r\n"
    # What stands behind the first empty line is no head any more.
    parsed = parse_headers(io.BytesIO(head))
    if parsed.get_payload():
        # http.client takes what follows a line that is no header for text, a body's length with it.
        with pytest.raises(HTTPException, match="no header"):
            answer(b"HTTP/1.1 299 Fine\r\n" + head)
        return
    expected = unfolded(parsed.items())
    assert answer(b"HTTP/1.1 299 Fine\r\n" + head).headers == expected


def test_a_regular_head() -> None:
    found = answer(
        b"HTTP/1.1 200 OK\r\nA: b\r\nvary: x\r\nContent-Length: 12\r\nVary:y\r\n\r\n"
    )
    assert (found.status, found.reason, found.version) == (200, "OK", 11)
    assert dict(found.headers) == {"A": "b", "vary": "x, y", "Content-Length": "12"}
    assert (found.length, found.chunked, found.will_close) == (12, False, False)


@pytest.mark.parametrize(
    ("head", "length", "closes"),
    [
        (b"HTTP/1.1 200 OK\r\n", None, True),
        (b"HTTP/1.1 204 No\r\n", 0, False),
        (b"HTTP/1.1 204 No\r\nContent-Length: 0\r\n", 0, False),
        (b"HTTP/1.1 204 No\r\nContent-Length: 40\r\n", 0, True),
        (b"HTTP/1.1 204 No\r\nTransfer-Encoding: chunked\r\n", 0, True),
        (b"HTTP/1.1 304 No\r\nTransfer-Encoding: chunked\r\n", 0, False),
        (b"HTTP/1.1 304 No\r\nContent-Length: 9\r\n", 0, False),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: Close\r\n", 3, True),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 3, 3\r\n", 3, False),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n", None, False),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n",
            None,
            True,
        ),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\n", 3, True),
        (
            b"HTTP/1.0 200 OK\r\nContent-Length: 3\r\nConnection: keep-alive\r\n",
            3,
            False,
        ),
    ],
)
def test_where_the_body_ends(head: bytes, length: int | None, closes: bool) -> None:
    found = answer(head + b"\r\n")
    assert (found.length, found.will_close) == (length, closes)


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nA: b",
        b"HTTP/1.1 200 OK\r\nA: b\r\n",
        b"HTTP/2 200 OK\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 101 + b"\r\n",
        b"HTTP/1.1 200 OK\r\nA: " + b"b" * 70_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: +3\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: " + b"9" * 5_000 + b"\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\xa0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nfoo bar\r\nConnection: close\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding : chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
    ],
)
def test_what_is_no_head(head: bytes) -> None:
    with pytest.raises((HTTPException, ConnectionError)):
        answer(head)


def test_as_many_headers_as_http_client_takes() -> None:
    head = (
        b"HTTP/1.1 200 OK\r\n"
        + b"".join(b"A%d: b\r\n" % n for n in range(100))
        + b"\r\n"
    )
    assert len(answer(head).headers) == 100
