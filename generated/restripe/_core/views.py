# Rendered from codegen/runtime/views.py, which has the comments.

from __future__ import annotations

import gc
import sys
from typing import (
    Any,
    Callable,
    ClassVar,
    Dict,
    Mapping,
    Optional,
    Union,
)

from .claims import settle, settle_items
from .classes import class_for
from .decode import decoded
from .descriptors import static_attribute
from .lazy import ROOT, resolve
from .origins import Origin as Origin

NESTED = frozenset((dict, list))
may_nest = gc.is_tracked if sys.implementation.name == "cpython" else bool


class State:
    """What a view remembers beside its data, made on the first write (see ``writes``); then it holds the origin, too."""

    __slots__ = ("origin", "changed", "contents", "dropped", "private")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.changed: Dict[str, object] = {}
        self.contents: Dict[str, object] = {}
        self.dropped: frozenset[str] = frozenset()
        self.private: Dict[str, object] = {}

    @property
    def inner(self) -> Origin:
        """The origin's: a reader of either needs not ask which it has."""
        return self.origin.inner

    def copy(self) -> State:
        """An independent copy, for the copy of a view."""
        twin = State(self.origin)
        twin.changed, twin.private = dict(self.changed), dict(self.private)
        twin.contents, twin.dropped = dict(self.contents), self.dropped
        return twin


class _Absent:

    def __repr__(self) -> str:
        return "ABSENT"

    def __reduce__(self) -> str:
        return "ABSENT"


ABSENT: _Absent = _Absent()


class View:
    """Layout of every response object: the parsed dict as ``__dict__``, and a slot that no key of the data can reach.

    The slot holds the origin, and from the first write on the state, which holds the origin.
    """

    __slots__ = ("_held", "__dict__", "__weakref__")

    _fields: ClassVar[Mapping[str, Field]] = {}
    _loose: ClassVar[Optional[str]] = None
    _inner_class_types: ClassVar[Mapping[str, Optional[str]]] = {}
    _field_remappings: ClassVar[Mapping[str, str]] = {}
    _field_encodings: ClassVar[Mapping[str, str]] = {}
    _is_resource: ClassVar[bool] = False
    _is_page: ClassVar[bool] = False
    _is_partial: ClassVar[bool] = False
    _save_nested: ClassVar[frozenset[str]] = frozenset()
    _saved_within: ClassVar[frozenset[str]] = frozenset()
    _additive_params: ClassVar[frozenset[str]] = frozenset()


data_of: Callable[[View], Dict[str, Any]] = vars(View)["__dict__"].__get__
_set_data: Callable[[View, Dict[str, Any]], None] = vars(View)["__dict__"].__set__
_get_held: Callable[[View], Union[Origin, State]] = vars(View)["_held"].__get__
_set_held: Callable[[View, Union[Origin, State]], None] = vars(View)["_held"].__set__
type.__delattr__(View, "_held")
new: Callable[[type], Any] = object.__new__


def origin_of(view: View) -> Origin:
    try:
        held = _get_held(view)
    except AttributeError:
        return Origin()
    return held.origin if isinstance(held, State) else held


def inner_of(view: View) -> Origin:
    try:
        return _get_held(view).inner
    except AttributeError:
        return Origin()


def set_origin(view: View, origin: Origin) -> None:
    state = state_of(view)
    if state is not None:
        state.origin = origin
    _set_held(view, state or origin)


def state_of(view: View) -> Optional[State]:
    try:
        held = _get_held(view)
    except AttributeError:
        return None
    return held if isinstance(held, State) else None


def set_state(view: View, state: State) -> None:
    _set_held(view, state)


def writable_state(view: View) -> State:
    state = state_of(view)
    if state is None:
        state = State(origin_of(view))
        _set_held(view, state)
    return state


def fill(
    view: View, data: Dict[str, Any], origin: Origin, state: Optional[State] = None
) -> None:
    _set_data(view, data)
    _set_held(view, state or origin)
    _wrap_loose(view, data, origin, type(view)._fields)


def _wrap_loose(
    view: View, data: Dict[str, Any], origin: Origin, fields: Mapping[str, Field]
) -> None:
    for key, value in data.items():
        if value is not None and type(value) in NESTED and key not in fields:
            settle(data, key, value, wrap(value, type(view)._loose, origin.inner))
            if type(value) is list:
                note(view, key, value)


def refill(view: View, data: Dict[str, Any], origin: Origin) -> None:
    state = state_of(view)
    if state is not None:
        state.origin = origin
    fill(view, data, origin, state)


def make(cls: type[View], data: Dict[str, Any], origin: Origin) -> Any:
    return _view(cls, data, origin, cls._fields)


def _view(
    cls: type, data: Dict[str, Any], origin: Origin, fields: Mapping[str, Field]
) -> Any:
    view = new(cls)
    _set_data(view, data)
    _set_held(view, origin)
    if may_nest(data):
        _wrap_loose(view, data, origin, fields)
    return view


def wrap(
    value: Any, hint: Optional[str], origin: Origin, cls: Optional[type] = None
) -> Any:
    kind = type(value)
    if kind is dict:
        return make(class_for(value, hint, origin.v2, cls), value, origin)
    if kind is list and not NESTED.isdisjoint(map(type, value)):
        _wrap_items(value, hint, origin, cls)
    return value


def _wrap_items(
    items: list[Any], hint: Optional[str], origin: Origin, cls: Optional[type]
) -> None:
    raw = items[:]
    made = []
    last: Optional[type[View]] = None
    fields: Mapping[str, Field] = {}
    for item in raw:
        if type(item) is dict:
            found: type[View] = class_for(item, hint, origin.v2, cls)
            if found is not last:
                last, fields = found, found._fields
            made.append(_view(found, item, origin, fields))
        else:
            made.append(wrap(item, hint, origin, cls))
    if not settle_items(items, raw, made):
        wrap(items, hint, origin, cls)


class Field:
    """Data descriptor of a declared field: it wraps the parsed value on first read and stores the result back.

    ``hint`` is the class body's: ``"Class"`` beside the owner, ``"module:Class"`` below the package root, None for an
    object told by its ``object`` key, ``"*"`` for a map that is never re-typed, ``"*Class"`` for a map of objects.
    """

    __slots__ = (
        "name",
        "hint",
        "encoding",
        "owner",
        "is_map",
        "helper",
        "is_special",
        "_class",
        "_fixed",
        "_fixed_fields",
    )

    def __init__(
        self,
        name: str,
        owner: type[View],
        hint: Optional[str] = None,
        encoding: Optional[str] = None,
    ) -> None:
        self.name = name
        self.owner = owner
        self.is_map: bool = hint is not None and len(hint) > 1 and hint.startswith("*")
        self.hint: Optional[str] = hint[1:] if hint and self.is_map else hint
        self.encoding = encoding
        hidden = static_attribute(owner, name) if owner._is_partial else None
        self.helper: Any = hidden if callable(hidden) else None
        self.is_special: bool = encoding is not None or self.helper is not None
        self._class: Optional[type] = None
        self._fixed: Optional[type] = None
        self._fixed_fields: Mapping[str, Field] = {}

    def __get__(self, view: Optional[View], owner: Optional[type] = None) -> Any:
        if view is None:
            raise AttributeError(f"{self.name!r} is a field of objects, not of a class")
        data = view.__dict__
        value: Any = data.get(self.name)
        kind = type(value)
        if kind is dict:
            if self._fixed is not None:
                made = _view(self._fixed, value, inner_of(view), self._fixed_fields)
                return settle(data, self.name, value, made)
        elif kind is not list and not self.is_special:
            return value
        return self._read(view, data)

    def _read(self, view: View, data: Mapping[str, Any]) -> Any:
        value = self.peek(view)
        if type(value) in NESTED:
            note(view, self.name, value)
        elif self.helper is not None and self.name not in data:
            return self.helper.__get__(view)
        return value

    def peek(self, view: View) -> Any:
        """The same for a reader that changes nothing."""
        data = data_of(view)
        value = data.get(self.name)
        kind = type(value)
        if kind is dict or kind is list:
            made = self.read(value, inner_of(view))
            return settle(data, self.name, value, made)
        if kind is str and self.encoding is not None:
            number = decoded(value, self.encoding)
            if data.get(self.name) is value:
                data[self.name] = number
            return number
        return value

    def __set__(self, view: View, value: object) -> None:
        data_of(view)[self.name] = value

    def read(self, value: Any, origin: Origin) -> Any:
        """``value`` as the field's declared type; what already is (or cannot be) of that type comes back unchanged."""
        if self.encoding is not None:
            return decoded(value, self.encoding)
        if self.is_map and type(value) is dict:
            for key, item in value.items():
                if type(item) is dict or type(item) is list:
                    made = wrap(item, self.hint, origin, self.declared())
                    settle(value, key, item, made)
            return value
        return wrap(value, self.hint, origin, self.declared())

    def declared(self) -> Optional[type]:
        """The class that the hint names, imported when it is first needed."""
        if self._class is None and self.hint is not None and self.hint != "*":
            beside = ":" not in self.hint
            root = self.owner.__module__ if beside else ROOT
            self._class = found = resolve(self.hint, root)
            is_typed = getattr(found, "OBJECT_NAME", None) is not None
            if not (is_typed or self.is_map or self.is_special):
                self._fixed_fields = found._fields
                self._fixed = found
        return self._class


def note(view: View, name: str, value: object) -> None:
    state = state_of(view)
    if state is None:
        if type(view)._is_page:
            return
        state = writable_state(view)
    if name not in state.contents and name not in state.changed:
        state.contents[name] = contents(value)


def contents(value: object) -> object:
    if type(value) is list:
        return tuple([contents(item) for item in value])
    if type(value) is dict:
        return {key: contents(item) for key, item in value.items()}
    return value


def read(view: View, key: str) -> Any:
    value = data_of(view)[key]
    field = type(view)._fields.get(key)
    return value if field is None else field.__get__(view)


def read_items(view: View) -> list[tuple[str, Any]]:
    return [(key, read(view, key)) for key in list(data_of(view))]


def peek_items(view: View) -> list[tuple[str, Any]]:
    fields = type(view)._fields
    return [
        (key, fields[key].peek(view) if key in fields else value)
        for key, value in list(data_of(view).items())
    ]
