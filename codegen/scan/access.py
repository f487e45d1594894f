"""Attributes and items of values, wherever they are written."""

from __future__ import annotations

from collections.abc import Callable

from . import events
from .frame import Frame
from .records import value_at
from .surface import Step
from .userland import attribute_of as attribute_of_users
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    Display,
    Enum,
    Foreign,
    Handler,
    Helpers,
    Mapping,
    Method,
    Named,
    Object,
    OfEvent,
    Operation,
    Package,
    Page,
    Params,
    Partial,
    Place,
    Plain,
    Record,
    Sequence,
    Service,
    Shape,
    Text,
    Unknown,
    Value,
    joined,
)

_OF_SURFACE = (Object, Service, Package, Class, Page, Helpers, Params, Handler, Named)
_OF_SURFACE_TYPES = frozenset(_OF_SURFACE)
_OF_PYTHON = frozenset([Sequence, Mapping, Display, Record, Text])
_SILENT = frozenset([Plain, Enum, Method, Shape, Operation, Partial])

_READ = frozenset(["get", "pop", "setdefault"])

_PLAIN = Step(PLAIN)
_UNKNOWN = Step(UNKNOWN)


def attribute(frame: Frame, base: Value, name: str, place: Place) -> Value:
    """`base.name`, told to the sink."""
    return _access(frame, base, name, place, attribute_step)


def item(frame: Frame, base: Value, key: str, place: Place) -> Value:
    """`base["key"]`, told to the sink."""
    return _access(frame, base, key, place, item_step)


def _access(
    frame: Frame,
    base: Value,
    name: str,
    place: Place,
    step_of: Callable[[Frame, Atom, str], Step],
) -> Value:
    base = events.told(frame, base)
    if len(base) == 1:
        step = step_of(frame, base[0], name)
        _tell(frame, base[0], step, name, place, False)
        return step.value
    steps = [(atom, step_of(frame, atom, name)) for atom in base]
    for atom, step in steps:
        possible = any(step.subjects != other.subjects for _, other in steps)
        _tell(frame, atom, step, name, place, possible)
    return joined(step.value for _, step in steps)


def _tell(
    frame: Frame, atom: Atom, step: Step, name: str, place: Place, possible: bool
) -> None:
    if step.subjects:
        frame.touch(step.subjects, place, possible)
    elif _is_unclear(atom):
        frame.unjudged(name, place)
    if isinstance(atom, Object) and atom.expanded_by:
        owner, field = atom.expanded_by
        frame.touch(frame.surface.field_subject(owner, field), place, possible, True)


def _is_unclear(atom: Atom) -> bool:
    if isinstance(atom, OfEvent):
        return atom.path == ("data", "object")
    if isinstance(atom, Mapping):
        return atom.element == UNKNOWN
    return isinstance(atom, Unknown)


def attribute_step(frame: Frame, atom: Atom, name: str) -> Step:
    kind = type(atom)
    if kind in _OF_SURFACE_TYPES:
        return frame.surface.attribute(atom, name)
    if kind is Unknown:
        return Step((Operation(atom, name),)) if name in _READ else _UNKNOWN
    if kind in _SILENT:
        return _PLAIN
    if kind in _OF_PYTHON:
        return Step((Operation(atom, name),))
    if isinstance(atom, Foreign):
        return Step((Foreign(f"{atom.path}.{name}"),))
    if isinstance(atom, OfEvent):
        return events.attribute_step(frame, atom, name)
    return attribute_of_users(frame, atom, name)


def item_step(frame: Frame, atom: Atom, key: str) -> Step:
    if isinstance(atom, OfEvent):
        return events.attribute_step(frame, atom, key)
    if isinstance(atom, Record):
        return Step(value_at(atom, key))
    if type(atom) in _OF_SURFACE_TYPES or isinstance(atom, Mapping):
        return frame.surface.item(atom, key)
    if isinstance(atom, (Unknown, Foreign)):
        return _UNKNOWN
    return _PLAIN
