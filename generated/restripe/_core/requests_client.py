# Rendered from codegen/runtime/requests_client.py, which has the comments.
"""requests as the HTTP stack: a session of the user's own, or one per thread."""

from __future__ import annotations

import os
import threading
from contextlib import closing, suppress
from http.cookiejar import DefaultCookiePolicy
from types import MemberDescriptorType
from typing import TYPE_CHECKING, Any, Dict, Iterator, Optional, Tuple

import requests
from requests.cookies import RequestsCookieJar

from .causes import without_frames
from .config import Proxy, Timeout
from .connection_errors import deadline_passed
from .content import BrokenContent, Decoder, decoder_for
from .errors import APIConnectionError
from .headers import Headers
from .http_clients import BundledClient
from .limits import Limit
from .message import (
    CHUNK,
    Reply,
    Request,
    StripeResponse,
    StripeStreamResponse,
    Transport,
)
from .network_errors import network_error
from .piece_stream import PieceStream

if TYPE_CHECKING:
    from .message import SessionLike

_KINDS: Tuple[Tuple[type, str], ...] = (
    (requests.exceptions.ProxyError, "proxy"),
    (requests.exceptions.SSLError, "tls"),
    (requests.exceptions.Timeout, "timeout"),
    (requests.exceptions.ConnectionError, "broken"),
    (requests.exceptions.ChunkedEncodingError, "broken"),
    (requests.exceptions.ContentDecodingError, "broken"),
)

_BY_NAME = {
    "NewConnectionError": "connect",
    "NameResolutionError": "connect",
    "ReadTimeoutError": "timeout",
}


class RequestsClient(BundledClient):
    """Sends with requests: its adapters, hooks, proxies, certificates and CA bundle are the session's.

    A ``session`` is shared by all threads as it is, and stays the caller's to close; without one each thread gets its
    own. ``timeout`` (seconds, or a pair for connecting and each read) replaces the call's. Redirects, cookies and
    netrc are never followed, kept or read. A deadline ends a call between two pieces of a reply's body, and bounds
    each wait for bytes; a server that gives the head, or a piece, byte by byte can overrun it, since requests bounds
    no sum of waits. The built-in transport has no such gap.
    """

    name = "requests"

    def __init__(
        self,
        timeout: Optional[Timeout] = None,
        session: Optional[SessionLike] = None,
        verify_ssl_certs: bool = True,
        proxy: Proxy = None,
        async_fallback_client: Optional[Transport] = None,
        *,
        ca_bundle_path: Optional[str] = None,
    ) -> None:
        given: object = session
        if not isinstance(given, (requests.Session, type(None))):
            kind = type(given).__name__
            raise TypeError(f"session is a requests.Session, not a {kind}")
        super().__init__(
            timeout, verify_ssl_certs, proxy, async_fallback_client, ca_bundle_path
        )
        self._session = given
        self._sessions: Dict[Tuple[int, int], requests.Session] = {}

    def _exchange(self, request: Request) -> Reply:
        session = _without_cookies(self._session or self._thread_session())
        response = self._sent(session, request)
        pieces = _pieces(response, request)
        headers = Headers(response.headers.items())
        if request.stream:
            stream = PieceStream(pieces, response.close)
            return StripeStreamResponse(stream, response.status_code, headers)
        with closing(pieces):
            return StripeResponse(b"".join(pieces), response.status_code, headers)

    def _sent(self, session: requests.Session, request: Request) -> Any:
        body = _Upload(request.body) if _is_upload(request.body) else request.body
        plain: Any = requests.Request(
            request.method,
            request.url,
            headers=dict(request.headers),
            data=body,
            auth=_as_it_is,
        )
        try:
            return session.send(
                session.prepare_request(plain),
                timeout=self._seconds(request),
                allow_redirects=False,
                **self._ways(session, request.url),
            )
        except requests.RequestException as error:
            problem, cause = failure(request, error), _of_system(error)
        finally:
            if isinstance(body, _Upload):
                body.close()
        raise problem from cause

    def _ways(self, session: requests.Session, url: str) -> Dict[str, Any]:
        chosen = session.proxies if self._proxies is None else _all(self._proxies)
        verify: Any = session.verify
        if not self._verify_ssl_certs:
            verify = False
        elif self._ca_bundle is not None:
            verify = self._ca_bundle
        asked = None if verify is True else verify
        return dict(
            session.merge_environment_settings(url, dict(chosen), True, asked, None)
        )

    def _thread_session(self) -> requests.Session:
        key = os.getpid(), threading.get_ident()
        found = self._sessions.get(key)
        return found or self._sessions.setdefault(key, requests.Session())

    def close(self) -> None:
        """Close the sessions of every thread, but not one that was given; the next request opens new ones."""
        sessions, self._sessions = self._sessions, {}
        for (pid, _), session in sessions.items():
            if pid == os.getpid():
                session.close()


class _Upload:

    def __init__(self, body: Any) -> None:
        self._body = body
        self._begun: Any = ()

    def __len__(self) -> int:
        return int(self._body.length)

    def __iter__(self) -> Iterator[bytes]:
        self.close()
        self._begun = iter(self._body)
        return iter(self._begun)

    def close(self) -> None:
        getattr(self._begun, "close", tuple)()


def _is_upload(body: object) -> bool:
    return body is not None and not isinstance(body, bytes)


def _as_it_is(prepared: Any) -> Any:
    return prepared


def _all(proxies: Any) -> Dict[str, str]:
    return {"http": "", "https": "", **proxies}


def _without_cookies(session: requests.Session) -> requests.Session:
    twin = object.__new__(type(session))
    twin.__dict__.update(session.__dict__)
    for base in type(session).__mro__:
        for member in vars(base).values():
            if isinstance(member, MemberDescriptorType):
                with suppress(AttributeError):
                    member.__set__(twin, member.__get__(session))
    twin.cookies = RequestsCookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return twin


class _Unpacked:

    def __init__(self, raw: Any, decoder: Decoder) -> None:
        self._raw = raw
        self._decoder = decoder

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)

    def stream(self, size: int, decode_content: bool = True) -> Iterator[bytes]:
        for piece in self._raw.stream(size, decode_content=False):
            yield self._decoder.decode(piece)
        self._decoder.finish()


def _pieces(response: Any, request: Request) -> Any:
    limit: Limit = request.limit
    problem: Optional[APIConnectionError] = None
    cause: Optional[BaseException] = None
    decoder = decoder_for(response.headers.get("content-encoding"))
    if decoder is not None and hasattr(response.raw, "stream"):
        response.raw = _Unpacked(response.raw, decoder)
    try:
        for piece in response.iter_content(CHUNK):
            if limit.is_over():
                raise deadline_passed(request.url, request.limit)
            yield piece
        if getattr(response.raw, "length_remaining", None):
            raise network_error(request.url, "broken")
    except requests.RequestException as error:
        problem, cause = failure(request, error), _of_system(error)
    except (BrokenContent, ValueError) as error:
        problem, cause = network_error(request.url, "broken", error), without_frames(
            error
        )
    finally:
        response.close()
    if problem is not None:
        raise problem from cause


def failure(request: Request, error: requests.RequestException) -> APIConnectionError:
    error.request = error.response = None
    kind = next((kind for base, kind in _KINDS if isinstance(error, base)), "other")
    inner = _innermost(error)
    kind = _BY_NAME.get(type(inner).__name__, kind)
    if kind == "timeout" and request.limit.is_over():
        return deadline_passed(request.url, request.limit)
    return network_error(request.url, kind, inner, detail=inner is not error)


def _of_system(error: BaseException) -> Optional[BaseException]:
    found: Optional[BaseException] = _innermost(error)
    for _ in range(16):
        if found is None or isinstance(found, requests.RequestException):
            return None
        if isinstance(found, OSError):
            return without_frames(found)
        found = found.__cause__ or found.__context__
    return None


def _innermost(error: BaseException) -> BaseException:
    inner: Any = error.args[0] if error.args else None
    reason = getattr(inner, "reason", None)
    inner = reason if isinstance(reason, BaseException) else inner
    return inner if isinstance(inner, BaseException) else error
