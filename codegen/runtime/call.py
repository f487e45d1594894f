"""One call of the API as a value, and the HTTP request that it becomes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Mapping, Optional, Tuple, Union

from . import request_headers as heads
from .addresses import check_host
from .config import GLOBAL_BASES, ROOT, Settings, nearest, text_option, timeout_option
from .encode import form
from .headers import SentHeaders
from .limits import LONGEST, Limit
from .message import Body, Request
from .paths import check_path, is_v2
from .query import with_query

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
MULTIPART = "multipart/form-data"
VERBS = frozenset(("GET", "POST", "DELETE"))


@dataclass(frozen=True)
class Call:
    """One call of the API, before anything is encoded."""

    verb: str
    # With its ids filled in; `template` is how the document writes it.
    path: str
    params: Optional[Mapping[str, object]] = None
    options: Mapping[str, object] = field(default_factory=dict)
    base: str = "api"
    multipart: bool = False
    stream: bool = False
    template: Optional[str] = None
    # What telemetry says of how the call was made.
    usage: Tuple[str, ...] = ()
    # A raw request: its reply goes to the caller as it is, so no notice is made of it either.
    raw: bool = False
    # Its reply says nothing, and may be no JSON at all.
    empty: bool = False
    # Fields of a /v2 body whose numbers travel as text, see jsonbody.
    coercions: Optional[Mapping[str, object]] = None

    def __repr__(self) -> str:
        # Crash reporters show it: the options may hold a key, the params what customers typed.
        return f"<Call {self.verb} {self.path}>"


def build(settings: Settings, call: Call, engine: str, limit: Limit) -> Request:
    """Return the HTTP request of a call; ``engine`` names the transport."""
    verb = _verb(call.verb)
    path = check_path(call.path)
    v2 = is_v2(path)
    # part: ephemeral_keys
    if not call.raw:
        heads.check_version(verb, path, call.options)
    headers = SentHeaders(
        heads.identity(v2, engine, settings.app_info, settings.enable_telemetry)
    )
    headers.update(heads.authority(settings))
    key = heads.idempotency_key(verb, v2, call.options)
    if key:
        headers["Idempotency-Key"] = key
    body: Union[None, bytes, Body] = None
    if verb == "POST":
        # part: v2 => params = call.params
        path, params = _search_limit(path, v2, call.params)
        body, headers["Content-Type"] = _body(call, v2, params)
    else:
        path = with_query(path, call.params)
    return Request(
        method=verb,
        url=_base(settings, call.base) + path,
        headers=heads.finished(headers, call.options.get("headers")),
        body=body,
        timeout=_timeout(settings, call.options),
        stream=call.stream,
        limit=limit,
    )


def _timeout(settings: Settings, options: Mapping[str, object]) -> Tuple[float, float]:
    connecting, reading = timeout_option(settings, options)
    return min(connecting, LONGEST), min(reading, LONGEST)


def _verb(verb: str) -> str:
    upper = verb.upper()
    if upper not in VERBS:
        raise ValueError(f"the verb of a request is get, post or delete, not {verb!r}")
    return upper


def _base(settings: Settings, name: str) -> str:
    address = settings.base_addresses.get(name)
    if address is None:
        raise ValueError(
            f"there is no host named {name!r}{nearest(name, settings.base_addresses)}"
        )
    setting = f"the address of {name!r} (`{ROOT}.{GLOBAL_BASES.get(name)}`, or base_addresses of a client)"
    return check_host(setting, address)


def _body(
    call: Call, v2: bool, params: Optional[Mapping[str, object]]
) -> Tuple[Union[bytes, Body], str]:
    chosen = call.options.get("content_type") or (
        MULTIPART if call.multipart else JSON if v2 else FORM
    )
    kind = text_option("content_type", chosen)
    if kind == MULTIPART:
        # part: uploads!
        from .multipart import multipart

        # part: uploads
        return multipart(params)
    if kind == JSON:
        # part: v2!
        from .jsonbody import json_body

        # part: v2
        return json_body(params, call.coercions), JSON
    if kind == FORM:
        return form(params).encode("ascii"), FORM
    raise ValueError(f"content_type is {FORM}, {JSON} or {MULTIPART}, not {kind!r}")


def _search_limit(
    path: str, v2: bool, params: Optional[Mapping[str, object]]
) -> Tuple[str, Optional[Mapping[str, object]]]:
    # A /v2 search posts its query; how many results come back stands in the URL.
    if not (
        v2
        and params
        and "limit" in params
        and path.partition("?")[0].endswith("/search")
    ):
        return path, params
    rest = {name: value for name, value in params.items() if name != "limit"}
    if "limit=" in path:
        return path, rest
    return with_query(path, {"limit": params["limit"]}), rest
