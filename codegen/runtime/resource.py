"""What the generated resource classes stand on: their bases, and the calls that their methods make.

A generated method is one line: `request` where only the class is called, `request_on` where an object may be.
"""

from __future__ import annotations

from typing import (
    TYPE_CHECKING,
    Any,
    Mapping,
    Optional,
    Sequence,
    TypeVar,
    cast,
)

from .access import settings_of
from .api_method import (
    APIResourceTestHelpers as APIResourceTestHelpers,
    api_method as api_method,
    bound_method as bound_method,
)
from .config import global_settings, split_options, with_options
from .errors import InvalidRequestError
from .message import StripeStreamResponse
from .objects import StripeObject
from .page_requests import every_item, every_item_async
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

if TYPE_CHECKING:
    from typing_extensions import Self

    from .any_iterator import AnyIterator

# Solved by the annotation of the generated method that returns the call's result: the
# class of the reply is written down there, so that its body needs no cast.
R = TypeVar("R")
Ids = Sequence[object]
Params = Mapping[str, object]


class APIResource(StripeObject):
    """An object that the API has operations for."""


class CreateableAPIResource(APIResource):
    """A resource with `create`."""


class DeletableAPIResource(APIResource):
    """A resource with `delete`."""


class ListableAPIResource(APIResource):
    """A resource with `list`."""

    @classmethod
    def auto_paging_iter(
        cls, *, max_items: Optional[int] = None, **params: Any
    ) -> AnyIterator[Self]:
        """The objects of all pages of `list(**params)`, for `for` or `async for`; at most ``max_items``.

        The first step makes the first request.
        """
        return every_item(cls, "list", params, max_items)


class SearchableAPIResource(APIResource):
    """A resource with `search`."""

    @classmethod
    def search_auto_paging_iter(
        cls, *, max_items: Optional[int] = None, **params: Any
    ) -> AnyIterator[Self]:
        """The objects of all pages of `search(**params)`, for `for` or `async for`; at most ``max_items``.

        The first step makes the first request.
        """
        return every_item(cls, "search", params, max_items)

    @classmethod
    async def search_auto_paging_iter_async(
        cls, *, max_items: Optional[int] = None, **params: Any
    ) -> AnyIterator[Self]:
        """The same, for `async for x in await …`; the first request is made here."""
        return await every_item_async(cls, "search_async", params, max_items)


class UpdateableAPIResource(APIResource):
    """A resource with `modify`."""


class SingletonAPIResource(APIResource):
    """A resource of which there is one, without an id."""


def request(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    *,
    base: str = "api",
    content_type: Optional[str] = None,
    expects: str = "object",
) -> R:  # type: ignore[type-var]  # see R
    """Make a call with the package's settings."""
    exchange = _by_class(verb, path, ids, params, base, content_type, expects)
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
) -> R:  # pyright: ignore[reportInvalidTypeVarUse]  # see R
    """Async twin of `request`."""
    exchange = _by_class(verb, path, ids, params, base, content_type, expects)
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
    receiver: Sequence[str] = (),
) -> R:  # type: ignore[type-var]  # see R
    """Make a call about the first id: an object's own settings hold, and a reply about the object updates it.

    ``receiver`` names the object's fields that are the path's ids, where its id alone is not.
    """
    exchange = _by_first(verb, path, ids, params, base, content_type, expects, receiver)
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
    receiver: Sequence[str] = (),
) -> R:  # pyright: ignore[reportInvalidTypeVarUse]  # see R
    """Async twin of `request_on`."""
    exchange = _by_first(verb, path, ids, params, base, content_type, expects, receiver)
    return cast(R, result(exchange, await send_async(exchange.settings, exchange.call)))


def request_stream(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    """Make a call with the package's settings whose reply is read piece by piece."""
    exchange = _by_class(verb, path, ids, params, base)
    return send_stream(exchange.settings, exchange.call)


async def request_stream_async(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    """Async twin of `request_stream`."""
    exchange = _by_class(verb, path, ids, params, base)
    return await send_stream_async(exchange.settings, exchange.call)


def request_stream_on(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    """Make a call about the first id whose reply is read piece by piece."""
    exchange = _by_first(verb, path, ids, params, base)
    return send_stream(exchange.settings, exchange.call)


async def request_stream_on_async(
    verb: str, path: str, ids: Ids, params: Params, *, base: str = "api"
) -> StripeStreamResponse:
    """Async twin of `request_stream_on`."""
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
) -> Exchange:
    options, fields = split_options(params)
    settings = with_options(global_settings(), options)
    multipart = content_type == MULTIPART
    empty = expects == "empty"
    filled = fill_path(path, ids)
    call = Call(
        verb, filled, fields, options, base, multipart, template=path, empty=empty
    )
    return Exchange(settings, call, expects)


def _by_first(
    verb: str,
    path: str,
    ids: Ids,
    params: Params,
    base: str,
    content_type: Optional[str] = None,
    expects: str = "object",
    receiver: Sequence[str] = (),
) -> Exchange:
    first = ids[0]
    if not isinstance(first, View):
        return _by_class(verb, path, ids, params, base, content_type, expects)
    if receiver:
        ids = [_own_id(first, name) for name in receiver]
    options, fields = split_options(params)
    settings = with_options(settings_of(first), options)
    multipart = content_type == MULTIPART
    empty = expects == "empty"
    filled = fill_path(path, ids)
    call = Call(
        verb, filled, fields, options, base, multipart, template=path, empty=empty
    )
    # DELETE of a path that ends with the object's own id is about nothing else.
    whole = path.endswith("}") and (len(ids) == 1 or bool(receiver))
    return Exchange(settings, call, expects, first, whole)


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
