"""From parsed JSON to views on it: the layout of every response object, and the descriptors that wrap values on first read.

A view's ``__dict__`` *is* the parsed dict. Scalars therefore need no code at all, and decoding a page costs what parsing
it costs; the few fields that hold objects or coded numbers get a :class:`Field` on their class.
"""

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

# Types of parsed values that views or further values stand in; none has subclasses there.
NESTED = frozenset((dict, list))
# Whether a dict may hold any of them. CPython's collector tracks none that does not, which spares small ones the look.
may_nest = gc.is_tracked if sys.implementation.name == "cpython" else bool


class State:
    """What a view remembers beside its data, made on the first write (see ``writes``); then it holds the origin, too."""

    __slots__ = ("origin", "changed", "contents", "dropped", "private")

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        # Name of each field written since the data came -> its value before the first write, or ABSENT.
        self.changed: Dict[str, object] = {}
        # Name of each list or map that was read -> what it held then, since it may be changed in place.
        self.contents: Dict[str, object] = {}
        # Names that a refresh took away.
        self.dropped: frozenset[str] = frozenset()
        # Attributes with a leading underscore: they are the caller's own and no part of the data.
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
    """Type of :data:`ABSENT`."""

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

    # Read through the class only, since data may hold any name.
    _fields: ClassVar[Mapping[str, Field]] = {}
    # What becomes of nested values that no field declares: the hint that `wrap` gets.
    _loose: ClassVar[Optional[str]] = None
    # What a class body says about its fields, by their names on the wire; `_field_remappings` leads there from
    # attributes that Python spells otherwise (`from_`).
    _inner_class_types: ClassVar[Mapping[str, Optional[str]]] = {}
    _field_remappings: ClassVar[Mapping[str, str]] = {}
    _field_encodings: ClassVar[Mapping[str, str]] = {}
    # Whether the API has operations for the object itself, and whether it is a page of a list.
    _is_resource: ClassVar[bool] = False
    _is_page: ClassVar[bool] = False
    # Whether absent fields are the rule: then one that has a helper's name leaves it alone.
    _is_partial: ClassVar[bool] = False
    # Fields whose assigned objects are saved with this one, and maps whose missing keys are cleared.
    _save_nested: ClassVar[frozenset[str]] = frozenset()
    # Fields whose resource belongs to this object, so that its changes are saved with it.
    _saved_within: ClassVar[frozenset[str]] = frozenset()
    _additive_params: ClassVar[frozenset[str]] = frozenset()


# Slot descriptors, so that neither a hostile key nor an overridden __setattr__ stands between the runtime and a slot.
data_of: Callable[[View], Dict[str, Any]] = vars(View)["__dict__"].__get__
_set_data: Callable[[View, Dict[str, Any]], None] = vars(View)["__dict__"].__set__
_get_held: Callable[[View], Union[Origin, State]] = vars(View)["_held"].__get__
_set_held: Callable[[View, Union[Origin, State]], None] = vars(View)["_held"].__set__
# Nobody else reaches the slot: its name too belongs to the data and to the caller.
type.__delattr__(View, "_held")
# A view without its data, whatever `__new__` and `__init__` the caller's class has.
new: Callable[[type], Any] = object.__new__


def origin_of(view: View) -> Origin:
    """The view's origin; a blank one for a view that was made without (by ``__new__`` alone)."""
    try:
        held = _get_held(view)
    except AttributeError:
        return Origin()
    return held.origin if isinstance(held, State) else held


def inner_of(view: View) -> Origin:
    """The origin of what is nested in the view."""
    try:
        return _get_held(view).inner
    except AttributeError:
        return Origin()


def set_origin(view: View, origin: Origin) -> None:
    """Give the view another origin; what it remembers stays."""
    state = state_of(view)
    if state is not None:
        state.origin = origin
    _set_held(view, state or origin)


def state_of(view: View) -> Optional[State]:
    """What was recorded about writes to the view, or None when there was none."""
    try:
        held = _get_held(view)
    except AttributeError:
        return None
    return held if isinstance(held, State) else None


def set_state(view: View, state: State) -> None:
    """Let the view remember this, and have the origin that this holds."""
    _set_held(view, state)


def writable_state(view: View) -> State:
    """The view's state, made now if this is its first write."""
    state = state_of(view)
    if state is None:
        state = State(origin_of(view))
        _set_held(view, state)
    return state


def fill(
    view: View, data: Dict[str, Any], origin: Origin, state: Optional[State] = None
) -> None:
    """Make ``data`` a view's own; nested values that its class does not declare are wrapped now."""
    _set_data(view, data)
    _set_held(view, state or origin)
    _wrap_loose(view, data, origin, type(view)._fields)


def _wrap_loose(
    view: View, data: Dict[str, Any], origin: Origin, fields: Mapping[str, Field]
) -> None:
    """Declared fields wait for their first read. The others cannot: a plain attribute read finds them without any code
    of ours, so one look per object (a microsecond for a charge) replaces raw dicts by views, and notes what lists hold.
    """
    for key, value in data.items():
        # Most values are None: asking that first makes the loop a quarter faster.
        if value is not None and type(value) in NESTED and key not in fields:
            settle(data, key, value, wrap(value, type(view)._loose, origin.inner))
            if type(value) is list:
                # part: saving
                note(view, key, value)


def refill(view: View, data: Dict[str, Any], origin: Origin) -> None:
    """The same for a view that may have been written to: what it remembers stays."""
    state = state_of(view)
    if state is not None:
        state.origin = origin
    fill(view, data, origin, state)


def make(cls: type[View], data: Dict[str, Any], origin: Origin) -> Any:
    """A view of ``cls`` on ``data``, which it takes over."""
    return _view(cls, data, origin, cls._fields)


def _view(
    cls: type, data: Dict[str, Any], origin: Origin, fields: Mapping[str, Field]
) -> Any:
    # With the fields of the class, since asking a class for an attribute takes as long as making the view.
    view = new(cls)
    _set_data(view, data)
    _set_held(view, origin)
    if may_nest(data):
        _wrap_loose(view, data, origin, fields)
    return view


def wrap(
    value: Any, hint: Optional[str], origin: Origin, cls: Optional[type] = None
) -> Any:
    """``value`` with a view in place of every dict on its surface; lists are changed in place.

    ``hint`` is None (told by the ``object`` key), "*" (map, never re-typed) or any other text when ``cls`` is declared.
    """
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
            # A list in the list is changed in place as well.
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
        # What the name means where the data has no such field, in an object of which most are absent.
        hidden = static_attribute(owner, name) if owner._is_partial else None
        self.helper: Any = hidden if callable(hidden) else None
        # Whether reading takes more than wrapping what is nested.
        self.is_special: bool = encoding is not None or self.helper is not None
        self._class: Optional[type] = None
        # The same class once it is known, where it is that of every object in the field, whatever this says of itself.
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
                # The usual first read. The same as below, for a third of its price.
                made = _view(self._fixed, value, inner_of(view), self._fixed_fields)
                return settle(data, self.name, value, made)
        elif kind is not list and not self.is_special:
            return value
        return self._read(view, data)

    def _read(self, view: View, data: Mapping[str, Any]) -> Any:
        value = self.peek(view)
        # part: saving
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
        # part: numbers
        if kind is str and self.encoding is not None:
            # Whichever thread stores it, the number is the same; a claim by the id of a text could be mistaken.
            number = decoded(value, self.encoding)
            if data.get(self.name) is value:
                data[self.name] = number
            return number
        return value

    def __set__(self, view: View, value: object) -> None:
        # Python asks for it to let the field win over the raw value in __dict__; writes go through `writes`.
        data_of(view)[self.name] = value

    def read(self, value: Any, origin: Origin) -> Any:
        """``value`` as the field's declared type; what already is (or cannot be) of that type comes back unchanged."""
        if self.encoding is not None:
            # part: numbers => return value
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
    """Remember what a list or a map holds before the caller gets it: it can be changed without our knowing."""
    state = state_of(view)
    if state is None:
        if type(view)._is_page:
            return
        state = writable_state(view)
    if name not in state.contents and name not in state.changed:
        state.contents[name] = contents(value)


def contents(value: object) -> object:
    """What a list or a map holds, in a form that later changes of it leave alone; views are held, not copied."""
    if type(value) is list:
        return tuple([contents(item) for item in value])
    if type(value) is dict:
        return {key: contents(item) for key, item in value.items()}
    return value


def read(view: View, key: str) -> Any:
    """The value of the data's ``key`` as an attribute read would give it; KeyError when it is absent."""
    value = data_of(view)[key]
    field = type(view)._fields.get(key)
    return value if field is None else field.__get__(view)


def read_items(view: View) -> list[tuple[str, Any]]:
    """``(key, value)`` of all the data, each value as :func:`read` gives it."""
    return [(key, read(view, key)) for key in list(data_of(view))]


def peek_items(view: View) -> list[tuple[str, Any]]:
    """The same for a reader that changes nothing of what it gets."""
    fields = type(view)._fields
    return [
        (key, fields[key].peek(view) if key in fields else value)
        for key, value in list(data_of(view).items())
    ]
