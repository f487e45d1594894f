"""Functions of Python's own through which values pass: `getattr`, `sorted`, `cast`, `gather`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from . import access, imports
from .arguments import Call, Keyword, check_call
from .frame import Frame
from .user_values import UserFunction
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Display,
    Entry,
    Foreign,
    Getter,
    Method,
    Object,
    Package,
    Partial,
    Plain,
    Record,
    Sequence,
    Text,
    Value,
    either,
    elements,
    joined,
    limited,
    without_empty,
)

Caller = Callable[[Frame, Atom, Call], Value]

_SAME = frozenset(
    ["copy.copy", "copy.deepcopy", "builtins.dict", "typing.assert_type"]
    + ["asyncio.create_task", "asyncio.ensure_future", "asyncio.wait_for"]
    + ["asyncio.run", "asyncio.shield", "types.MappingProxyType"]
)
_LISTS = frozenset(
    ["list", "tuple", "set", "frozenset", "iter", "aiter", "reversed", "sorted"]
    + ["itertools.islice", "itertools.chain", "itertools.takewhile", "filter"]
)
_PATCHES = frozenset(["unittest.mock.patch.object", "mock.patch.object"])
_GETTERS = frozenset(["operator.attrgetter", "operator.itemgetter"])
_FIRST = frozenset(["next", "anext", "max", "min"])
_THREADS = frozenset(
    ["asyncio.to_thread", "anyio.to_thread.run_sync", "trio.to_thread.run_sync"]
    + ["asgiref.sync.sync_to_async", "asgiref.sync.async_to_sync"]
    + ["concurrent.futures.Executor.submit"]
)
_EXECUTOR = "concurrent.futures.Executor"
_EXECUTORS = frozenset(
    ["concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor"]
    + ["multiprocessing.Pool", "multiprocessing.pool.ThreadPool"]
)
_PARTIAL = frozenset(["functools.partial", "asgiref.sync.sync_to_async"])
_IMPORTERS = frozenset(
    ["importlib.import_module", "builtins.__import__", "pytest.importorskip"]
)


def called(frame: Frame, atom: Foreign, made: Call, caller: Caller) -> Value:
    path = atom.path
    name = path.removeprefix("builtins.")
    if name in ("getattr", "setattr", "delattr") or path in _PATCHES:
        return _getattr(frame, name, made)
    if path in _SAME:
        return _same(frame, path, made)
    if path in _IMPORTERS:
        return _imported(frame, path, made)
    if path in _GETTERS:
        return _getter(path, made)
    if path in _EXECUTORS:
        return (Foreign(_EXECUTOR),)
    if path == f"{_EXECUTOR}.map":
        return _mapped(frame, "map", made, caller)
    if path == "itertools.groupby" and made.positional:
        return _grouped(frame, made, caller)
    if name == "itertools.chain.from_iterable" and made.positional:
        return (Sequence(elements(elements(made.positional[0]))),)
    if name in _LISTS or name in _FIRST or name in ("map", "enumerate", "zip"):
        return _iterated(frame, name, made, caller)
    return _run(frame, path, made, caller)


def _imported(frame: Frame, path: str, made: Call) -> Value:
    """`import_module("stripe.billing")`; `__import__` gives the first of the names."""
    names = [one.text for one in made.argument(0, "name") if isinstance(one, Text)]
    if path == "builtins.__import__":
        names = [name.partition(".")[0] for name in names]
    return joined(imports.module(frame, name) for name in names) or UNKNOWN


def _getattr(frame: Frame, name: str, made: Call) -> Value:
    """`getattr(thing, "field", default)`."""
    if len(made.positional) < 2:
        return UNKNOWN
    base, names = made.positional[:2]
    texts = [one for one in names if isinstance(one, Text)]
    if not texts:
        return UNKNOWN
    if name == "getattr" and len(made.positional) > 2:
        # With a default nothing fails; whether the code means the default is its own affair.
        known = (atom for atom in base if not isinstance(atom, Package))
        base = (*known, Plain())
    given = [access.attribute(frame, base, one.text, one.place) for one in texts]
    return either(without_empty(joined(given)), without_empty(made.argument(2, "")))


def _getter(path: str, made: Call) -> Value:
    texts = [one for value in made.positional for one in value if type(one) is Text]
    by_key = path == "operator.itemgetter"
    return (Getter(tuple(texts), by_key),) if texts else UNKNOWN


def got(frame: Frame, getter: Getter, made: Call) -> Value:
    """What `attrgetter("a.b", "c")` gives of the first argument."""
    of = made.argument(0, "")
    found = [_got(frame, of, one, getter.by_key) for one in getter.names]
    return found[0] if len(found) == 1 else (Display(tuple(found)),)


def _got(frame: Frame, of: Value, name: Text, by_key: bool) -> Value:
    if by_key:
        return access.item(frame, of, name.text, name.place)
    for one in name.text.split("."):
        of = access.attribute(frame, of, one, name.place)
    return of


def _same(frame: Frame, path: str, made: Call) -> Value:
    if path == "builtins.dict" and (made.keywords or not made.positional):
        return _dict(made)
    given = made.positional[0] if made.positional else PLAIN
    if path == "builtins.dict":
        return tuple(
            replace(atom, is_copy=True) if isinstance(atom, Object) else atom
            for atom in given
        )
    return given


def _dict(made: Call) -> Value:
    """`dict(base, key=value)`."""
    entries = [
        Entry(one.name, one.place, one.value) for one in made.keywords if one.name
    ]
    is_open = any(one.name is None for one in made.keywords) or bool(made.positional)
    return limited((Record(tuple(entries), made.place, is_open),))


def _iterated(frame: Frame, name: str, made: Call, caller: Caller) -> Value:
    if name == "itertools.chain" and made.rest:
        lists = joined(map(elements, (*made.positional, made.rest)))
        return (Sequence(lists),)
    if not made.positional:
        return (Display(()),)
    if name in ("map", "filter"):
        return _mapped(frame, name, made, caller)
    first = made.positional[0]
    element = elements(first)
    for one in made.keywords:
        if one.name == "key":
            _seed(frame, one.value, (element,), caller, made)
    if name == "enumerate":
        return (Sequence((Display((PLAIN, element)),)),)
    if name == "zip":
        return (Sequence((Display(tuple(map(elements, made.positional))),)),)
    if name in _FIRST:
        return _chosen(made, element)
    if name == "itertools.chain":
        return (Sequence(joined(map(elements, made.positional))),)
    if any(isinstance(one, (Display, Record)) for one in first):
        return first
    return (Sequence(element),)


def _grouped(frame: Frame, made: Call, caller: Caller) -> Value:
    """`groupby(things, key)`."""
    element = elements(made.positional[0])
    _seed(frame, made.argument(1, "key"), (element,), caller, made)
    return (Sequence((Display((PLAIN, (Sequence(element),))),)),)


def _chosen(made: Call, element: Value) -> Value:
    """`next(iterator, default)`, `max(a, b)`."""
    several = len(made.positional) > 1
    given = joined((element, made.positional[1])) if several else element
    return either(given, made.argument(-1, "default"))


def _mapped(frame: Frame, name: str, made: Call, caller: Caller) -> Value:
    if len(made.positional) < 2:
        return UNKNOWN
    function, element = made.positional[0], elements(made.positional[1])
    result = _seed(frame, function, (element,), caller, made)
    return (Sequence(element if name == "filter" else result),)


def _seed(
    frame: Frame,
    function: Value,
    seeds: tuple[Value, ...],
    caller: Caller,
    made: Call,
) -> Value:
    """Functions that are called with these values."""
    for atom in function:
        if isinstance(atom, UserFunction) and not atom.seeds:
            atom.seeds = seeds
    inner = Call(made.place, list(seeds), [], False)
    return joined(caller(frame, atom, inner) for atom in function)


def _partial(frame: Frame, made: Call) -> Value:
    """What is sent already is held against the method; more may come with the call."""
    function, *first = made.positional
    more = Keyword(None, made.place, UNKNOWN)
    sent = Call(made.place, first, [*made.keywords, more], True)
    for atom in function:
        if isinstance(atom, Method):
            check_call(frame, atom, sent)
    return (Partial(function, tuple(first), _dict(made) if made.keywords else ()),)


def _run(frame: Frame, path: str, made: Call, caller: Caller) -> Value:
    if path == "asyncio.gather":
        if made.starred:
            return (Sequence(joined((*made.positional, made.rest))),)
        return limited((Display(tuple(made.positional)),))
    if path in _PARTIAL and made.positional:
        return _partial(frame, made)
    if path in _THREADS and made.positional:
        inner = made._replace(positional=made.positional[1:])
        return joined(caller(frame, atom, inner) for atom in made.positional[0])
    return UNKNOWN if not path.startswith("builtins.") else PLAIN
