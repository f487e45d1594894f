# Rendered from codegen/runtime/calls.py, which has the comments.

from __future__ import annotations

from typing import Any, Mapping, Optional, Sequence, Tuple, TypeVar, cast

from .access import settings_of
from .config import global_settings, split_options, with_options
from .errors import InvalidRequestError
from .message import StripeStreamResponse
from .paths import fill_path
from .replies import Exchange, result
from .requestor import (
    MULTIPART,
    Call,
    send,
    send_async,
    send_stream,
    send_stream_async,
)
from .views import View, read

R = TypeVar("R")
Ids = Sequence[object]
Params = Mapping[str, object]
Coercions = Optional[Mapping[str, object]]


def request(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    refused: Sequence[str] = (),
) -> R:  # type: ignore[type-var]  # see R
    _refuse(params, refused)
    exchange = _by_class(
        verb, path, ids, params, base, content_type, expects, coercions
    )
    return cast(R, result(exchange, send(exchange.settings, exchange.call)))


async def request_async(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    refused: Sequence[str] = (),
) -> R:  # pyright: ignore[reportInvalidTypeVarUse]  # see R
    _refuse(params, refused)
    exchange = _by_class(
        verb, path, ids, params, base, content_type, expects, coercions
    )
    return cast(R, result(exchange, await send_async(exchange.settings, exchange.call)))


def request_on(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    receiver: Sequence[str] = (),
) -> R:  # type: ignore[type-var]  # see R
    exchange = _by_first(
        verb, path, ids, params, base, content_type, expects, coercions, receiver
    )
    return cast(R, result(exchange, send(exchange.settings, exchange.call)))


async def request_on_async(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    receiver: Sequence[str] = (),
) -> R:  # pyright: ignore[reportInvalidTypeVarUse]  # see R
    exchange = _by_first(
        verb, path, ids, params, base, content_type, expects, coercions, receiver
    )
    return cast(R, result(exchange, await send_async(exchange.settings, exchange.call)))


def request_stream(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    exchange = _by_class(verb, path, ids, params, base)
    return send_stream(exchange.settings, exchange.call)


async def request_stream_async(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    exchange = _by_class(verb, path, ids, params, base)
    return await send_stream_async(exchange.settings, exchange.call)


def request_stream_on(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    exchange = _by_first(verb, path, ids, params, base)
    return send_stream(exchange.settings, exchange.call)


async def request_stream_on_async(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    exchange = _by_first(verb, path, ids, params, base)
    return await send_stream_async(exchange.settings, exchange.call)


def _by_class(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    base: str,
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
) -> Exchange:
    call = _call(verb, path, ids, params, base, content_type, expects, coercions)
    return Exchange(with_options(global_settings(), call.options), call, expects)


def _by_first(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    base: str,
    content_type: Optional[str] = None,
    expects: str = "object",
    coercions: Coercions = None,
    receiver: Sequence[str] = (),
) -> Exchange:
    first = ids[0]
    if not isinstance(first, View):
        return _by_class(
            verb, path, ids, params, base, content_type, expects, coercions
        )
    if receiver:
        ids = [_own_id(first, name) for name in receiver]
    call = _call(verb, path, ids, params, base, content_type, expects, coercions)
    settings = with_options(settings_of(first), call.options)
    whole = path.endswith("}") and (len(ids) == 1 or bool(receiver))
    return Exchange(settings, call, expects, first, whole)


def _call(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    base: str,
    content_type: Optional[str],
    expects: str,
    coercions: Coercions,
) -> Call:
    options, fields = split_options(params)
    return Call(
        verb,
        fill_path(path, ids),
        fields,
        options,
        base,
        multipart=content_type == MULTIPART,
        template=path,
        empty=expects == "empty",
        coercions=coercions,
    )


def _refuse(params: Params, names: Sequence[str]) -> None:
    for name in names:
        if name in params:
            raise ValueError(f"{name!r} is protected: set what stands in it on its own")


def _own_id(view: View, name: str) -> object:
    try:
        value = read(view, name)
    except KeyError:
        value = None
    if value is None:
        raise InvalidRequestError(
            f"This {type(view).__name__} has no {name!r}, which the path of the call needs.",
            param=name,
        )
    return value


def exchange_at(
    verb: str,
    path: str,
    params: Optional[Params] = None,
    options: Optional[Params] = None,
    *,
    base: str = "api",
    receiver: Optional[View] = None,
    always: bool = False,
    cls: Optional[type] = None,
    expects: str = "object",
    usage: Tuple[str, ...] = (),
) -> Exchange:
    mixed, fields = split_options(params or {})
    if options is not None:
        mixed, fields = dict(options), dict(params or {})
    basis = global_settings() if receiver is None else settings_of(receiver)
    call = Call(verb.lower(), path, fields, mixed, base, usage=usage)
    settings = with_options(basis, mixed)
    return Exchange(settings, call, expects, receiver, always=always, cls=cls)


def done(exchange: Exchange) -> Any:
    return result(exchange, send(exchange.settings, exchange.call))


async def done_async(exchange: Exchange) -> Any:
    return result(exchange, await send_async(exchange.settings, exchange.call))
