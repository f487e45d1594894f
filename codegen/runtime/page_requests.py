"""The requests of pages: their neighbours', and those to a page's own url; all with the page's own settings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    List,
    Optional,
    Sequence,
    TypeVar,
    cast,
)

from .access import settings_of
from .any_iterator import AnyIterator, Items, Load, Pages, Turn
from .config import split_options, with_options
from .paging import Asked, Data, Params, Step
from .paths import fill_path
from .replies import Exchange, result
from .requestor import Call, send, send_async
from .views import Origin, View, data_of, make, origin_of, read

if TYPE_CHECKING:
    from .lists import Page

T = TypeVar("T")
V = TypeVar("V", bound=View)
# Solved by the annotation of the method that returns the call's result.
R = TypeVar("R")
StepOf = Callable[[Asked, Data], Optional[Step]]


def _never(params: Params) -> bool:
    return False


@dataclass(frozen=True)
class Kind:
    """What tells the classes of pages apart: the reply to expect, the step onward, and the fields of a page at the end."""

    expects: str
    step: StepOf
    ended: Data
    # Whether rows are to be walked from the last to the first, by the parameters of the page's request.
    is_backward: Callable[[Params], bool] = _never


def rows(page: Page[T]) -> List[T]:
    """The rows of a page; none when the reply left them out."""
    found = read(page, "data") if "data" in data_of(page) else None
    return found if isinstance(found, list) else []


def items_from(page: Page[T], max_items: Optional[int]) -> Items[Page[T], T]:
    """The rows of a page and of those that follow."""
    source = Items(Pages(_turn), _ordered, max_items)
    source.feed(page)
    return source


def every_item(
    cls: type, method: str, params: Params, max_items: Optional[int]
) -> AnyIterator[Any]:
    """The rows of all pages of a class's ``method``, whose first page is asked for when it is needed."""

    def now() -> Any:
        return getattr(cls, method)(**params)

    async def later() -> Any:
        return await getattr(cls, f"{method}_async")(**params)

    # part: async => pages: Pages[Any] = Pages(_turn, Load(now, now))
    pages: Pages[Any] = Pages(_turn, Load(now, later))
    return AnyIterator(Items(pages, _ordered, max_items))


async def every_item_async(
    cls: type, method: str, params: Params, max_items: Optional[int]
) -> AnyIterator[Any]:
    """The rows of all pages of a class's asynchronous ``method``, whose first page is asked for now."""
    source: Items[Any, Any] = Items(Pages(_turn), _ordered, max_items)
    source.feed(await getattr(cls, method)(**params))
    return AnyIterator(source)


def pages_from(page: V) -> Pages[V]:
    """A page and those that follow."""
    source: Pages[V] = Pages(_turn)
    source.feed(page)
    return source


def neighbour(page: V, step_of: StepOf, params: Params) -> V:
    """The page that a step leads to; an empty one where there is none."""
    step = _usable_step(page, step_of)
    return _ended(page) if step is None else _load(page, step, params).now()


async def neighbour_async(page: V, step_of: StepOf, params: Params) -> V:
    """Async twin of ``neighbour``."""
    step = _usable_step(page, step_of)
    if step is None:
        return _ended(page)
    found: V = await _load(page, step, params).later()
    return found


def call(
    page: View,
    verb: str,
    ids: Sequence[object],
    params: Params,
    expects: str = "object",
) -> R:  # type: ignore[type-var]  # see R
    """Make a call to the page's own url, or below it."""
    exchange = _own_call(page, verb, ids, params, expects)
    return cast(R, _now(exchange))


async def call_async(
    page: View,
    verb: str,
    ids: Sequence[object],
    params: Params,
    expects: str = "object",
) -> R:  # pyright: ignore[reportInvalidTypeVarUse]  # see R
    """Async twin of ``call``."""
    exchange = _own_call(page, verb, ids, params, expects)
    return cast(R, await _later(exchange))


def _kind(page: Any) -> Kind:
    kind: Kind = type(page)._kind
    return kind


def _ordered(page: Page[T]) -> List[T]:
    backward = _kind(page).is_backward(_asked(page).params)
    return rows(page)[::-1] if backward else rows(page)


def _turn(page: Any) -> Optional[Turn[Any]]:
    step = _kind(page).step(_asked(page), data_of(page))
    if step is None:
        return None
    problem = step.problem and _told(page, step)
    return Turn(_load(page, step, {}), step.path, step.token, problem)


def _usable_step(page: View, step_of: StepOf) -> Optional[Step]:
    step = step_of(_asked(page), data_of(page))
    if step is not None and step.problem:
        raise ValueError(_told(page, step))
    return step


def _told(page: View, step: Step) -> str:
    name = type(page).__name__
    path = _asked(page).path
    where = f"{name} of {path}" if path else name
    return f"this {where} does not lead to a further page: {step.problem}"


def _asked(page: View) -> Asked:
    origin = origin_of(page)
    return Asked(origin.path, origin.params or {})


def _ended(page: V) -> V:
    data = {k: v for k, v in data_of(page).items() if k in ("object", "url")}
    data.update(_kind(page).ended, data=[])
    old = origin_of(page)
    origin = Origin(old.settings, old.v2, None, old.path, old.params, old.options)
    empty: V = make(type(page), data, origin)
    return empty


def _load(page: View, step: Step, params: Params) -> Load[Any]:
    # Holds the settings and the step, not the page, which is let go while the next one is on its way.
    given, fields = split_options(params)
    options = {**origin_of(page).options, **given}
    settings = with_options(settings_of(page), options)
    request = Call(step.verb, step.path, {**step.params, **fields}, options)
    exchange = Exchange(settings, request, _kind(page).expects)
    # part: async => return Load(partial(_now, exchange), partial(_now, exchange))
    return Load(partial(_now, exchange), partial(_later, exchange))


def _own_call(
    page: View, verb: str, ids: Sequence[object], params: Params, expects: str
) -> Exchange:
    url = data_of(page).get("url")
    if not isinstance(url, str) or not url:
        name = type(page).__name__
        raise ValueError(f"this {name} has no url, which its own requests go to")
    path = url
    if ids:
        path = url.partition("?")[0].rstrip("/") + fill_path("/{id}", ids)
    options, fields = split_options(params)
    settings = with_options(settings_of(page), options)
    return Exchange(settings, Call(verb, path, fields, options), expects)


def _now(exchange: Exchange) -> Any:
    return result(exchange, send(exchange.settings, exchange.call))


async def _later(exchange: Exchange) -> Any:
    return result(exchange, await send_async(exchange.settings, exchange.call))
