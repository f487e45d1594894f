"""What calls send: keywords, dicts and the values in them, held against the request types."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from ..diff.changes import Subject
from ..model import Method as ApiMethod, Type
from ..public import Key, PublicShape
from .frame import Frame
from .records import spread
from .surface import Step
from .values import (
    Display,
    Entry,
    Method,
    Params,
    Place,
    Record,
    Sequence,
    Text,
    Value,
    joined,
)


class Keyword(NamedTuple):
    name: str | None
    """None for `**value`."""
    place: Place
    value: Value


class Call(NamedTuple):
    place: Place
    """Of the function's name."""
    positional: list[Value]
    keywords: list[Keyword]
    starred: bool
    """Whether `*values` make it unclear which argument is which."""
    rest: Value = ()
    """What those values are."""

    def argument(self, place: int, name: str) -> Value:
        """The argument at that place or of that name; nothing where there is none."""
        if 0 <= place < len(self.positional):
            return self.positional[place]
        return next((one.value for one in self.keywords if one.name == name), ())


def check_call(frame: Frame, method: Method, call: Call) -> None:
    """Hold what the call sends against the method's parameters."""
    api = frame.surface.method(method)
    shape = frame.surface.public.shape_of(api.params)
    if shape is None:
        return
    entries, is_open = _sent(api, call)
    sink = frame.program.sink
    sink.calling = method.name.removesuffix("_async")
    check_entries(frame, (shape,), entries, is_open, call.place)
    sink.calling = ""
    for entry in entries:
        if entry.key == "expand":
            _check_expand(frame, frame.surface.returns(method), entry.value)


def _sent(api: ApiMethod, call: Call) -> tuple[list[Entry], bool]:
    if api.kind == "service":
        entries, is_open = spread(call.argument(len(api.ids), "params"))
        return entries, is_open or call.starred
    entries = []
    is_open = False
    for one in call.keywords:
        if one.name is None:
            more, unclear = spread(one.value)
            entries += more
            is_open |= unclear
        else:
            entries.append(Entry(one.name, one.place, one.value))
    return entries, is_open


def check_entries(
    frame: Frame,
    shapes: tuple[PublicShape, ...],
    entries: Iterable[Entry],
    is_open: bool,
    place: Place,
) -> None:
    """Hold the entries of a dict against the request types that it may be."""
    names = set()
    for entry in entries:
        names.add(entry.key)
        holders = [one for one in shapes if entry.key in one.fields]
        for shape in holders:
            _check_entry(frame, shape, entry, len(holders) > 1)
    if not is_open and len(shapes) == 1 and not frame.silent:
        for name in frame.program.sink.required(shapes[0].key):
            if name not in names:
                frame.program.sink.missing(shapes[0].key, name, place)


def _check_entry(
    frame: Frame, shape: PublicShape, entry: Entry, possible: bool
) -> None:
    subject = Subject("parameter", shape.key, entry.key)
    texts = frozenset(one.text for one in entry.value if isinstance(one, Text))
    frame.touch((subject,), entry.place, possible, sent=texts)
    type_ = shape.fields[entry.key].type
    check_value(frame, entry.value, type_, shape.key, entry.key)


class _Taken(NamedTuple):
    """What a parameter takes, its alternatives apart."""

    shapes: tuple[Type, ...] = ()
    elements: tuple[Type, ...] = ()
    values: tuple[Type, ...] = ()


@cache
def _taken(type_: Type) -> _Taken:
    if type_.name in ("Optional", "Union"):
        each = [_taken(one) for one in type_.args]
        return _Taken(*(tuple(t for one in each for t in one[n]) for n in range(3)))
    if type_.name == "List":
        return _Taken(elements=type_.args)
    if type_.name == "Dict":
        return _Taken(values=type_.args[-1:])
    return _Taken(shapes=(type_,)) if type_.module else _Taken()


def check_value(frame: Frame, value: Value, type_: Type, owner: Key, name: str) -> None:
    """Hold what is sent as one parameter against its type."""
    taken = _taken(type_)
    for atom in value:
        if isinstance(atom, Text):
            _check_text(frame, atom, owner, name)
        elif isinstance(atom, Record):
            _check_record(frame, atom, taken, owner, name)
        elif isinstance(atom, (Display, Sequence)):
            items = atom.items if isinstance(atom, Display) else (atom.element,)
            for element in taken.elements:
                for item in items:
                    check_value(frame, item, element, owner, name)


def _check_text(frame: Frame, text: Text, owner: Key, name: str) -> None:
    if owner.endswith(":EventListParams") and name in ("type", "types"):
        frame.touch((Subject("event", "", text.text),), text.place)
    subject = frame.surface.literal(owner, name, text.text)
    if subject:
        frame.touch((subject,), text.place)


def _check_record(
    frame: Frame, record: Record, taken: _Taken, owner: Key, name: str
) -> None:
    public = frame.surface.public
    shapes = tuple(filter(None, map(public.shape_of, taken.shapes)))
    if shapes:
        check_entries(frame, shapes, record.entries, record.open, record.place)
    for type_ in taken.values:
        for entry in record.entries:
            check_value(frame, entry.value, type_, owner, name)


def check_params(frame: Frame, value: Value, said: Value) -> None:
    """Hold dicts that are written where a request type is declared against it."""
    shapes = [
        frame.surface.public.shapes[atom.key]
        for atom in said
        if isinstance(atom, Params)
    ]
    for atom in value if shapes else ():
        if isinstance(atom, Record):
            check_entries(frame, tuple(shapes), atom.entries, atom.open, atom.place)


def check_item(frame: Frame, base: Value, key: Text, value: Value) -> None:
    """Hold `params["key"] = value` against the request type of `params`."""
    for atom in base:
        if isinstance(atom, Params):
            field = frame.surface.public.shapes[atom.key].fields.get(key.text)
            if field:
                check_value(frame, value, field.type, atom.key, key.text)


def _check_expand(frame: Frame, returned: Value, paths: Value) -> None:
    """`expand=["latest_invoice.charge"]` names fields too."""
    texts = [
        text
        for atom in paths
        if isinstance(atom, Display)
        for item in atom.items
        for text in item
        if isinstance(text, Text)
    ]
    for text in texts:
        _walk_path(frame, returned, text)


def _walk_path(frame: Frame, value: Value, path: Text) -> None:
    column = path.place.column + 1
    for name in path.text.split("."):
        steps: list[Step] = [frame.surface.item(atom, name) for atom in value]
        place = path.place._replace(column=column)
        for step in steps:
            frame.touch(step.subjects, place, len(steps) > 1)
            frame.touch(step.subjects, place, len(steps) > 1, expanded=True)
        value = joined(_expanded(step.value) for step in steps)
        column += len(name.encode()) + 1


def _expanded(value: Value) -> Value:
    """A list's element is what a path below a field of several objects is about."""
    return joined(
        atom.element if isinstance(atom, Sequence) else (atom,) for atom in value
    )
