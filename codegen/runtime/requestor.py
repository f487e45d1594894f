"""One call from its parameters to its reply: prepare, exchange with retries, judge.

Read ``send`` and then downwards to understand a request.
"""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field, replace
from time import sleep
from typing import Mapping, Optional, Tuple, cast

from . import request_headers as heads, retry
from .addresses import check_host
from .callers import warn
from .config import (
    GLOBAL_BASES,
    ROOT,
    Settings,
    nearest,
    retries_option,
    text_option,
    timeout_option,
    with_options,
)
from .encode import form
from .error_map import error_code, error_of, unusable
from .errors import APIConnectionError, StripeError
from .headers import Headers
from .message import Reply, Request, StripeResponse, StripeStreamResponse, Transport
from .paths import check_path, fill_path as fill_path, is_v2
from .query import with_query
from .transport import transport_for

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
MULTIPART = "multipart/form-data"
VERBS = frozenset(("GET", "POST", "DELETE"))


@dataclass(frozen=True)
class Call:
    """One call of the API, before anything is encoded."""

    verb: str
    path: str
    params: Optional[Mapping[str, object]] = None
    options: Mapping[str, object] = field(default_factory=dict)
    base: str = "api"
    multipart: bool = False
    stream: bool = False
    # A raw request: its reply goes to the caller as it is, so no notice is made of it either.
    raw: bool = False
    # Its reply says nothing, and may be no JSON at all.
    empty: bool = False
    # Fields of a /v2 body whose numbers travel as text, see jsonbody.
    coercions: Optional[Mapping[str, object]] = None


@dataclass(frozen=True)
class Prepared:
    """A call that needs nothing but the network any more."""

    transport: Transport
    request: Request
    attempts: int
    call: Call


def send(settings: Settings, call: Call) -> StripeResponse:
    """Return the whole reply to a call; ``send_stream`` is for one whose reply is read piece by piece."""
    return cast("StripeResponse", perform(prepare(settings, call)))


async def send_async(settings: Settings, call: Call) -> StripeResponse:
    """Return the whole reply without blocking the event loop."""
    return cast("StripeResponse", await _perform_async(prepare(settings, call)))


def send_stream(settings: Settings, call: Call) -> StripeStreamResponse:
    """Return the reply to a call as a stream; an error status raises as everywhere."""
    prepared = prepare(settings, replace(call, stream=True))
    return cast("StripeStreamResponse", perform(prepared))


async def send_stream_async(settings: Settings, call: Call) -> StripeStreamResponse:
    """Return the reply as a stream without blocking the event loop."""
    prepared = prepare(settings, replace(call, stream=True))
    return cast("StripeStreamResponse", await _perform_async(prepared))


async def _perform_async(prepared: Prepared) -> Reply:
    # Prepared before: what the caller does to its parameters meanwhile changes nothing.
    from .threads import in_thread

    reply = await in_thread(_answer, prepared)
    # Back on the caller's stack, where a warning finds the line that it is about.
    return _noticed(reply, prepared.call)


def prepare(settings: Settings, call: Call) -> Prepared:
    """Merge, check and encode everything, so that each attempt sends the same bytes."""
    settings = with_options(settings, call.options)
    transport = transport_for(settings)
    engine = getattr(transport, "name", type(transport).__name__)
    attempts = retries_option(settings, call.options) + 1
    return Prepared(transport, build(settings, call, engine), attempts, call)


def build(settings: Settings, call: Call, engine: str) -> Request:
    """Return the HTTP request of a call; ``engine`` names the transport."""
    verb = _verb(call.verb)
    path = check_path(call.path)
    v2 = is_v2(path)
    if not call.raw:
        heads.check_version(verb, path, call.options)
    headers = heads.identity(v2, engine, settings.app_info)
    headers.update(heads.authority(settings))
    key = heads.idempotency_key(verb, v2, call.options)
    if key:
        headers["Idempotency-Key"] = key
    body = None
    if verb == "POST":
        path, params = _search_limit(path, v2, call.params)
        body, headers["Content-Type"] = _body(call, v2, params)
    else:
        path = with_query(path, call.params)
    return Request(
        method=verb,
        url=_base(settings, call.base) + path,
        headers=heads.finished(headers, call.options.get("headers")),
        body=body,
        timeout=timeout_option(settings, call.options),
        stream=call.stream,
    )


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
) -> Tuple[bytes, str]:
    chosen = call.options.get("content_type") or (
        MULTIPART if call.multipart else JSON if v2 else FORM
    )
    kind = text_option("content_type", chosen)
    if kind == MULTIPART:
        from .multipart import multipart

        return multipart(params)
    if kind == JSON:
        from .jsonbody import json_body

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


def perform(prepared: Prepared) -> Reply:
    """Send a prepared call until it succeeds or no further attempt is worth it."""
    return _noticed(_answer(prepared), prepared.call)


def _answer(prepared: Prepared) -> Reply:
    try:
        reply = _exchange(prepared)
        _judge(reply, prepared.call)
    except StripeError as error:
        error.idempotency_key = Headers(prepared.request.headers).get("idempotency-key")
        raise
    return reply


def _exchange(prepared: Prepared) -> Reply:
    attempt = 1
    while True:
        may_repeat = attempt < prepared.attempts
        headers: Mapping[str, str] = {}
        try:
            reply = _fitting(
                prepared.transport.send(prepared.request), prepared.request
            )
        except APIConnectionError as error:
            error.attempts = attempt
            if not (may_repeat and error.should_retry):
                raise
        else:
            reply.attempts = attempt
            if not (may_repeat and _is_worth_repeating(reply)):
                return reply
            headers = reply.headers
        _pause(attempt, headers)
        attempt += 1


def _fitting(reply: Reply, request: Request) -> Reply:
    """Return a reply whole unless it is a success that was asked for as a stream."""
    wanted = request.stream and _is_success(reply)
    if isinstance(reply, StripeStreamResponse):
        return (
            reply if wanted else StripeResponse(reply.read(), reply.code, reply.headers)
        )
    if wanted:
        return StripeStreamResponse(io.BytesIO(reply.raw), reply.code, reply.headers)
    return reply


def _is_success(reply: Reply) -> bool:
    return 200 <= reply.code < 300


def _is_worth_repeating(reply: Reply) -> bool:
    if _is_success(reply) or isinstance(reply, StripeStreamResponse):
        return False
    code = error_code(reply) if reply.code == 429 else None
    return retry.retry_reply(reply.code, reply.headers, code)


def _pause(attempt: int, headers: Mapping[str, str]) -> None:
    from random import random

    sleep(retry.delay(attempt, random(), headers))


def _judge(reply: Reply, call: Call) -> None:
    """Raise the error that the reply stands for, if it is none that can be used."""
    if isinstance(reply, StripeStreamResponse):
        return
    if not _is_success(reply):
        error = error_of(reply, is_v2(call.path))
    elif call.empty and not reply.raw.strip():
        return
    else:
        try:
            return reply.check()
        except ValueError as problem:
            text = f"The API answered {reply.code} with a body that cannot be used: {problem}."
            error = unusable(reply, text)
    error.attempts = reply.attempts
    raise error


def _noticed(reply: Reply, call: Call) -> Reply:
    """Return the reply; what Stripe wants the developer to know of it becomes a warning."""
    notice = reply.headers.get("stripe-notice")
    if notice and not (call.stream or call.raw):
        if os.environ.get("STRIPE_SUPPRESS_NOTICES", "").lower() != "true":
            warn(notice)
    return reply
