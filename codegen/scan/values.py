"""What a careful reader knows of an expression: the alternatives that it may be.

A value is a tuple of alternatives. None is no alternative (`Optional` changes nothing),
so an empty value is `None` alone; what nobody can tell holds `UNKNOWN`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from ..public import Key


class Place(NamedTuple):
    """Where something stands; the column counts bytes from 0, as `ast` does."""

    file: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody can tell: it may be an object of the SDK."""


@dataclass(frozen=True, slots=True)
class Plain:
    """Surely nothing of the SDK: a number, a text that is made, an object of another library."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """A name of Python's own or of another library."""

    path: str


@dataclass(frozen=True, slots=True)
class Package:
    """The SDK itself, or a namespace of it: `billing`."""

    path: str = ""


@dataclass(frozen=True, slots=True)
class Named:
    """A name that the SDK exports and that is neither a class of the API nor a request type."""

    path: str


@dataclass(frozen=True, slots=True)
class Class:
    key: Key


@dataclass(frozen=True, slots=True)
class Object:
    """An object of a class of the API."""

    key: Key
    expanded_by: tuple[Key, str] | None = None
    """The expandable field that it was read from."""
    is_copy: bool = False
    """Whether it is a plain dict of the object's data, which takes any key."""


@dataclass(frozen=True, slots=True)
class Helpers:
    """`TestHelpers` of a class, or `test_helpers` of an object."""

    key: Key


@dataclass(frozen=True, slots=True)
class Service:
    """A service of a client; the client itself has the empty path."""

    path: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method of the API, not yet called: `owner` is a class's key or a service's path."""

    owner: str
    name: str
    bound: bool = False
    by: Atom = None
    """The class of the user's own, below the SDK's, that it was read from."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A request type itself."""

    key: Key


@dataclass(frozen=True, slots=True)
class Params:
    """A dict of a request type."""

    key: Key


@dataclass(frozen=True, slots=True)
class Page:
    """A list of the API: it has `data`, pages and an iterator over all of them."""

    element: Value


@dataclass(frozen=True, slots=True)
class Sequence:
    element: Value


@dataclass(frozen=True, slots=True)
class Mapping:
    element: Value


@dataclass(frozen=True, slots=True)
class Display:
    """A list, tuple or set as it is written."""

    items: tuple[Value, ...]


class Entry(NamedTuple):
    key: str
    place: Place
    value: Value


@dataclass(frozen=True, slots=True)
class Record:
    """A dict as it is written; `open` when it has keys that nobody can tell."""

    entries: tuple[Entry, ...]
    place: Place
    open: bool = False
    unsure: frozenset[str] = frozenset()
    """Keys whose last entry is only one of several that may count."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it is written."""

    text: str
    place: Place


@dataclass(frozen=True, slots=True)
class Enum:
    """What a field of known texts holds."""

    owner: Key
    field: str


@dataclass(frozen=True, slots=True)
class OfEvent:
    """An event of any type, or what it holds; `origin` is the event that types are told of."""

    origin: str
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Handler:
    """A handler of webhooks or notifications; `registered` is what its `on(...)` decorates."""

    registered: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A function out of a table by the type of an event."""

    function: Atom
    origin: str
    type: str


@dataclass(frozen=True, slots=True)
class Operation:
    """A method of Python's own objects, or of every object of the SDK, not yet called."""

    of: Atom
    name: str


@dataclass(frozen=True, slots=True)
class Hint:
    """A type that is put together: `Optional[Subscription]`."""

    of: Value


@dataclass(frozen=True, slots=True)
class Partial:
    """`functools.partial(function, first, key=…)`."""

    function: Value
    first: tuple[Value, ...] = ()
    sent: Value = ()
    """The keywords as a dict."""


@dataclass(frozen=True, slots=True)
class Getter:
    """`operator.attrgetter("field")`, `operator.itemgetter("key")`."""

    names: tuple[Text, ...]
    by_key: bool


Atom: TypeAlias = object
"""One of the classes above, or a function, class or module of the user's own."""
Value: TypeAlias = "tuple[Atom, ...]"

UNKNOWN: Value = (Unknown(),)
PLAIN: Value = (Plain(),)
NOTHING: Value = ()

_MOST = 24


def joined(values: Iterable[Value]) -> Value:
    """Any of several values; too many alternatives are nothing that anybody can tell."""
    first: Value = ()
    found: dict[Atom, None] | None = None
    for value in values:
        if not first:
            first = value
        elif value is not first:
            if found is None:
                found = dict.fromkeys(first)
            found.update(dict.fromkeys(value))
    if found is None:
        # Most often there is one: it need not be hashed.
        if len(first) <= 1:
            return first
        found = dict.fromkeys(first)
    return tuple(found) if len(found) <= _MOST else _fewer(found)


def _fewer(found: Iterable[Atom]) -> Value:
    """Lists that grew on many ways are one list of what any of them holds."""
    lists = [atom for atom in found if isinstance(atom, Display)]
    others = [atom for atom in found if not isinstance(atom, Display)]
    if not lists or len(others) >= _MOST:
        return UNKNOWN
    items = (item for one in lists for item in one.items)
    return (*others, Sequence(joined(items)))


def either(first: Value, second: Value) -> Value:
    if first == second or not second:
        return first
    return joined((first, second)) if first else second


_LARGEST = 8192


def limited(value: Value) -> Value:
    """The value, unless it is so large that whatever walks through it would not end."""
    return UNKNOWN if _is_large(value) else value


def _is_large(value: Value) -> bool:
    """Whether there are more parts than anybody writes: `x = (x, x)`, sixty times."""
    waiting = [value]
    count = 0
    while waiting and count <= _LARGEST:
        for atom in waiting.pop():
            count += 1
            if isinstance(atom, Display):
                waiting += atom.items
            elif isinstance(atom, Record):
                waiting += [entry.value for entry in atom.entries]
                count += len(atom.entries)
            elif isinstance(atom, (Page, Sequence, Mapping)):
                waiting.append(atom.element)
            elif isinstance(atom, Hint):
                waiting.append(atom.of)
            elif isinstance(atom, Partial):
                waiting += (atom.function, *atom.first, atom.sent)
    return count > _LARGEST


def elements(value: Value) -> Value:
    """What iterating over the value gives."""
    if len(value) == 1:
        return _elements(value[0])
    return joined(map(_elements, value))


def _elements(atom: Atom) -> Value:
    if isinstance(atom, (Page, Sequence)):
        return atom.element
    if isinstance(atom, Display):
        return joined(atom.items)
    if isinstance(atom, Record):
        return tuple(Text(one.key, one.place) for one in atom.entries) or PLAIN
    if isinstance(atom, (Mapping, Plain, Text, Enum, Object, Params)):
        return PLAIN
    return UNKNOWN


def is_vague(value: Value) -> bool:
    """Whether it says nothing more than that it is a dict, a list or anything at all."""
    return any(
        (
            is_vague(atom.element)
            if isinstance(atom, (Mapping, Sequence, Page))
            else isinstance(atom, Unknown)
        )
        for atom in value
    )


def without_empty(value: Value) -> Value:
    """What `or {}`, and a default, add to a value: nothing that anybody reads on."""
    return tuple(
        atom
        for atom in value
        if not (
            isinstance(atom, (Plain, Text))
            or isinstance(atom, Display)
            and not atom.items
            or isinstance(atom, Record)
            and not atom.entries
        )
    )
