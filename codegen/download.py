"""Download a file by URL: from the host that was asked, within limits of size and time, whole or not at all."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse, IncompleteRead
from queue import Empty, Full, Queue
from typing import Any
from urllib.error import URLError
from urllib.parse import SplitResult, urljoin, urlsplit
from urllib.request import (
    HTTPHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from .errors import CodegenError
from .runtime.version import VERSION

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_PORTS = {"http": 80, "https": 443}
_TYPES = re.compile(
    r"|text/(plain|(x-)?(json|yaml))"
    r"|application/(octet-stream|(x-)?(json|yaml)|[a-z0-9.+-]+\+(json|yaml))"
)
_PIECE = 65_536
_GZIP = 31
_Put = Callable[[Any], bool]


@dataclass(frozen=True)
class Limits:
    """What an answer may take: bytes, seconds of silence, seconds in all, and redirects."""

    size: int = 100_000_000
    silence: float = 30.0
    total: float = 600.0
    redirects: int = 5


def shown(url: str) -> str:
    """The address without what may be secret in it."""
    query = "?…" if "?" in url else ""
    return url.partition("#")[0].partition("?")[0] + query


def address(url: str) -> SplitResult:
    """Take the address apart, or fail with what is wrong with it; what may be secret in it is not repeated."""
    if not url.isascii() or not url.isprintable() or " " in url:
        raise CodegenError("an address has no such characters")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise CodegenError("it is no address") from None
    if not parts.hostname or port == 0:
        raise CodegenError("it is no address with a host")
    if "@" in parts.netloc:
        raise CodegenError("an address with a name or a password in it is not taken")
    if parts.scheme != "https" and (parts.scheme, parts.hostname) not in _PLAIN:
        raise CodegenError("only https is taken (http of this machine's own servers)")
    return parts


_PLAIN = frozenset(("http", host) for host in _LOCAL)


def download(url: str, limits: Limits) -> Generator[bytes, None, None]:
    """The file, piece by piece; CodegenError in the middle of it when the rest cannot be had."""
    # In a thread: a name server that is silent, or a head that drips on, would hold up whoever waits for it.
    queue: Queue[Any] = Queue(8)
    stopped = threading.Event()
    work = (url, limits, _putting(queue, stopped))
    threading.Thread(target=_work, args=work, daemon=True).start()
    end = time.monotonic() + limits.total
    try:
        while (item := _next(queue, end)) is not None:
            if isinstance(item, Exception):
                raise _told(item, limits)
            yield item
    except Empty:
        raise CodegenError(f"it takes longer than {limits.total:g} s") from None
    finally:
        stopped.set()


def _next(queue: Queue[Any], end: float) -> Any:
    return queue.get(timeout=max(0.0, end - time.monotonic()))


def _putting(queue: Queue[Any], stopped: threading.Event) -> _Put:
    """Put something into the queue, unless nobody wants it any more."""

    def put(item: Any) -> bool:
        while not stopped.is_set():
            try:
                queue.put(item, timeout=0.1)
            except Full:
                continue
            return True
        return False

    return put


def _work(url: str, limits: Limits, put: _Put) -> None:
    try:
        with _answer(url, limits) as answer:
            for piece in _bounded(_decoded(answer), limits):
                if not put(piece):
                    return
        put(None)
    except Exception as error:
        put(error)


def _answer(url: str, limits: Limits) -> HTTPResponse:
    """The first answer that is no redirect, which must be a success of a fitting type."""
    for _ in range(limits.redirects + 1):
        answer = _asked(url, limits.silence)
        if answer.status not in _REDIRECTS:
            _refuse(answer, limits)
            return answer
        answer.close()
        url = _redirected(url, answer.headers.get("Location", ""))
    raise CodegenError(f"more than {limits.redirects} redirects")


def _asked(url: str, silence: float) -> HTTPResponse:
    # Neither the handler that follows redirects anywhere nor those for files and FTP.
    opener = OpenerDirector()
    for handler in (ProxyHandler(), HTTPHandler(), HTTPSHandler()):
        opener.add_handler(handler)
    headers = {"User-Agent": f"restripe-codegen/{VERSION}", "Accept-Encoding": "gzip"}
    answer = opener.open(Request(url, headers=headers), timeout=silence)
    assert isinstance(answer, HTTPResponse)
    return answer


def _refuse(answer: HTTPResponse, limits: Limits) -> None:
    problem = None
    kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if answer.status != 200:
        problem = f"the server answers {_status(answer.status)}"
    elif not _TYPES.fullmatch(kind):
        problem = f"it is {kind}, neither JSON nor YAML"
    elif (answer.length or 0) > limits.size:
        problem = _too_large(limits)
    if problem:
        answer.close()
        raise CodegenError(problem)


def _status(code: int) -> str:
    known = code in HTTPStatus._value2member_map_
    return f"{code} {HTTPStatus(code).phrase}" if known else str(code)


def _redirected(url: str, location: str) -> str:
    """Where a redirect leads: the same server, or nowhere."""
    if not location:
        raise CodegenError("it redirects without saying where to")
    try:
        there = urljoin(url, location)
        parts, before = address(there), urlsplit(url)
    except (CodegenError, ValueError) as error:
        problem = error if isinstance(error, CodegenError) else "it is no address"
        raise CodegenError(f"its redirect is not followed: {problem}") from None
    if parts.hostname != before.hostname or _port(parts) != _port(before):
        host = f"{parts.hostname}:{_port(parts)}"
        raise CodegenError(f"it redirects to another server, {host}: not followed")
    if parts.scheme != before.scheme:
        raise CodegenError(f"it redirects to {parts.scheme}: not followed")
    return there


def _port(parts: SplitResult) -> int:
    return parts.port or _PORTS[parts.scheme]


def _decoded(answer: HTTPResponse) -> Iterator[bytes]:
    coding = answer.headers.get("Content-Encoding", "identity").strip().lower()
    if coding == "identity":
        return _raw(answer)
    if coding in ("gzip", "x-gzip"):
        return _unpacked(_raw(answer))
    raise CodegenError(f'its encoding "{coding}" is not known here')


def _raw(answer: HTTPResponse) -> Iterator[bytes]:
    # read1 gives what is there, so that progress tells of what drips in.
    while piece := answer.read1(_PIECE):
        yield piece
    # http.client finds the end of chunks missing, but not that of a length.
    if answer.length:
        raise IncompleteRead(b"", answer.length)


def _unpacked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(_GZIP)
    for piece in pieces:
        waiting = piece
        # No more than a piece at once: a few bytes can stand for any number.
        while waiting and not unpacker.eof:
            yield unpacker.decompress(waiting, _PIECE)
            waiting = unpacker.unconsumed_tail
    yield unpacker.flush()
    if not unpacker.eof or unpacker.unused_data:
        raise zlib.error


def _bounded(pieces: Iterator[bytes], limits: Limits) -> Iterator[bytes]:
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > limits.size:
            raise CodegenError(_too_large(limits))
        yield piece


def _too_large(limits: Limits) -> str:
    return f"it is larger than {limits.size / 1e6:g} MB"


def _told(error: Exception, limits: Limits) -> Exception:
    """What to say of a fault on the way; bugs stay as they are."""
    if isinstance(error, URLError) and isinstance(error.reason, Exception):
        error = error.reason
    for kind, say in _SAYINGS:
        if isinstance(error, kind):
            return CodegenError(say.format(e=error, silence=limits.silence))
    if isinstance(error, OSError):
        return CodegenError(error.strerror or str(error))
    return error


# The first that fits. Nothing of a ValueError's own text: it may repeat a proxy's password.
_SAYINGS: tuple[tuple[type[Exception], str], ...] = (
    (TimeoutError, "the server is silent for {silence:g} s"),
    (ssl.SSLCertVerificationError, "its certificate is refused: {e.verify_message}"),
    (ssl.SSLError, "no TLS connection: {e.reason}"),
    (socket.gaierror, "its host is not found: {e.strerror}"),
    (IncompleteRead, "the answer breaks off before its end"),
    (zlib.error, "its gzip is broken or breaks off"),
    (HTTPException, "the server answers with no HTTP"),
    (UnicodeError, "its host is no name"),
    (ValueError, "the proxy that the environment names is no address"),
)
