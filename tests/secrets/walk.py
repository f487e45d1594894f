"""Everything that a program can read off an object without asking for private parts: texts, each with the way to it."""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from typing import Any

# The private places that hold settings, and so the key: nothing else may. Class -> slot or attribute.
SETTINGS_SLOTS = {
    "View": ("_ctx",),
    "BaseStripeClient": ("_settings",),
    "StripeService": ("_settings",),
    # The password of its proxy, and what sends by it.
    "HTTPClient": ("_proxies", "_sessions", "_sync", "_loops"),
    # Deep in an iterator over pages: the request of the next one.
    "Load": ("now", "later"),
}
# What gives out the key on purpose: `obj.api_key`, as in stripe-python. Class -> property.
GIVEN_OUT = {"StripeObject": ("api_key",)}
OPAQUE = (
    types.ModuleType,
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.FrameType,
    types.TracebackType,
    types.GeneratorType,
    type,
)


def texts(root: object, name: str) -> Iterator[tuple[str, str]]:
    """Yield (way, text) of all that can be reached from ``root``; ``name`` is the way's first step."""
    todo: list[tuple[str, object]] = [(name, root)]
    # The objects themselves, so that none dies and leaves its id to another.
    seen: dict[int, object] = {}
    while todo:
        way, value = todo.pop()
        if id(value) in seen:
            continue
        seen[id(value)] = value
        if isinstance(value, (bytes, bytearray)):
            yield way, bytes(value).decode("latin-1")
            continue
        yield from ((f"{how}({way})", said) for how, said in spoken(value))
        if not isinstance(value, (str, *OPAQUE)):
            todo += [(f"{way}{step}", part) for step, part in parts(value)]


def spoken(value: object) -> Iterator[tuple[str, str]]:
    """Yield an object's texts; one that refuses to have any has none."""
    if isinstance(value, str):
        yield "", str(value)
        return
    for how in (repr, str, format, ascii):
        try:
            yield how.__name__, how(value)
        except Exception:
            # Refused, or of an object whose constructor failed.
            continue


def parts(value: object) -> Iterator[tuple[str, object]]:
    """Yield (step, part): items, attributes, slots, and an exception's causes."""
    if isinstance(value, Mapping):
        for key, item in items(value):
            yield f"[{key!r}]", item
            yield f".key {key!r}", key
    elif isinstance(value, (list, tuple, set, frozenset)):
        yield from ((f"[{index}]", item) for index, item in enumerate(value))
    if isinstance(value, BaseException):
        yield ".args", value.args
        yield ".__cause__", value.__cause__
        yield ".__context__", value.__context__
    closed = closed_names(value)
    for key, item in list(stored(value).items()):
        if key not in closed:
            yield f".__dict__[{key!r}]", item
    for key in slots(type(value)):
        if key not in closed and hasattr(value, key):
            yield f".{key}", getattr(value, key)
    yield from attributes(value, closed)


def items(value: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    try:
        return list(value.items())
    except NotImplementedError:
        # A cache of urllib3, which lets nobody iterate.
        return []


def attributes(value: object, closed: set[str]) -> Iterator[tuple[str, object]]:
    """Yield the public attributes that are no methods, properties among them."""
    if type(value).__module__ in ("builtins", "threading", "socket", "ssl"):
        return
    for key in dir(value):
        if key.startswith("_") or key in closed:
            continue
        try:
            found = getattr(value, key)
        except Exception:
            continue
        if not callable(found):
            yield f".{key}", found


def stored(value: object) -> Mapping[str, Any]:
    found = getattr(value, "__dict__", {})
    return found if isinstance(found, dict) else {}


def slots(cls: type) -> Iterator[str]:
    for base in cls.__mro__:
        names = vars(base).get("__slots__", ())
        yield from (names,) if isinstance(names, str) else names


def closed_names(value: object) -> set[str]:
    """The names of an object's places that may hold settings, or give out the key."""
    bases = [base.__name__ for base in type(value).__mro__]
    places = (SETTINGS_SLOTS, GIVEN_OUT)
    return {name for place in places for base in bases for name in place.get(base, ())}
