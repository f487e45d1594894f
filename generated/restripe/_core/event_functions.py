# Rendered from codegen/runtime/event_functions.py, which has the comments.

from __future__ import annotations

from functools import partial
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    List,
    Optional,
    Tuple,
    TypeVar,
)

from .articles import article
from .callers import warn
from .classes import registry
from .lazy import nearest

F = TypeVar("F", bound=Callable[..., Any])
E = TypeVar("E")
R = TypeVar("R")
FALLBACK = "the fallback"


def is_async(function: Any) -> bool:
    return any(iscoroutinefunction(one) for one in _called(function))


def check_runs(function: Any) -> None:
    if any(
        isgeneratorfunction(one) or isasyncgenfunction(one) for one in _called(function)
    ):
        raise TypeError(
            "events are handled by a function that runs when it is called; "
            "one with `yield` in it is a generator, and would never run"
        )


def _called(function: Any) -> Tuple[Any, Any]:
    while isinstance(function, partial):
        function = function.func
    return function, type(function).__call__


if TYPE_CHECKING:

    class Decorator(Generic[E]):

        def __call__(self, function: Callable[[E], R], /) -> Callable[[E], R]: ...


class EventFunctions:
    """At most one function for each type, and one for all others."""

    def __init__(self, fallback: Optional[Callable[..., Any]]) -> None:
        self._functions: Dict[str, Callable[..., Any]] = {}
        self._fallback: Optional[Callable[..., Any]] = None
        if fallback is not None:
            self.add_fallback(fallback)

    @property
    def types(self) -> List[str]:
        """The types that have a function of their own, sorted."""
        return sorted(self._functions)

    @property
    def asynchronous(self) -> Optional[str]:
        """What messages call the first of the functions that are `async`; None when all of them block."""
        for name in self.types:
            if is_async(self._functions[name]):
                return _called_in_messages(name)
        return FALLBACK if is_async(self._fallback) else None

    def adder(self, types: Tuple[object, ...]) -> Callable[[F], F]:
        """The decorator that registers a function for these types; ValueError for a type that has one already."""
        names = _names(types)
        self._check(names)
        for name in names:
            _warn_of_unknown(name)

        def add(function: F) -> F:
            _check_callable(function)
            self._check(names)
            self._functions.update(dict.fromkeys(names, function))
            return function

        return add

    def add_fallback(self, function: F) -> F:
        """Register the function for all other types; ValueError when there is one."""
        _check_callable(function)
        if self._fallback is not None:
            raise ValueError("there is a fallback already: a handler has one")
        self._fallback = function
        return function

    def find(self, event_type: str) -> Tuple[Optional[Callable[..., Any]], str]:
        """Return the function for an event of this type, None when nobody wants it, and its name in messages."""
        own = self._functions.get(event_type)
        if own is not None:
            return own, _called_in_messages(event_type)
        return self._fallback, FALLBACK

    def __repr__(self) -> str:
        return f"{len(self._functions)} types{', fallback' if self._fallback else ''}"

    def _check(self, names: List[str]) -> None:
        for name in names:
            if name in registry().notifications:
                raise ValueError(
                    f"{name!r} is a type of thin events, and this handles snapshot events: "
                    "client.notification_handler(...) is for those"
                )
            if name in self._functions:
                raise ValueError(
                    f"the type {name!r} has a function already: an event is handled by one"
                )


def _called_in_messages(event_type: str) -> str:
    return f"the function for {event_type!r}"


def _names(types: Tuple[object, ...]) -> List[str]:
    if not types:
        raise TypeError("`on` takes event types: @handler.on('invoice.paid')")
    names = [_name(one) for one in types]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"the type {name!r} is named twice")
    return names


def _name(given: object) -> str:
    name = getattr(given, "LOOKUP_TYPE", None) if isinstance(given, type) else given
    if isinstance(name, str) and name:
        return name
    if isinstance(given, type):
        raise TypeError(f"{given.__name__} is no class of one type of event")
    kind = "an empty text" if given == "" else article(type(given).__name__)
    raise TypeError(
        f"`on` takes event types, as text or as classes of events, not {kind}: @handler.on('invoice.paid')"
    )


def _check_callable(function: object) -> None:
    if not callable(function):
        raise TypeError(
            f"events are handled by a function, not by {article(type(function).__name__)}"
        )
    check_runs(function)


def _warn_of_unknown(name: str) -> None:
    known = registry().events
    if not known or name in known:
        return
    found = nearest(name, known)
    hint = f"did you mean {found!r}?" if found else "Stripe may have added it since."
    warn(f"this package knows no event type {name!r}; {hint}")
