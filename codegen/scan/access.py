"""Attributes and items of values, wherever they are written."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TypeAlias

from . import events
from .frame import Frame
from .records import value_at
from .surface import Step
from .user_values import UserObject
from .userland import attribute_of as attribute_of_users, is_typed_dict, of_sdk
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Class,
    Display,
    Enum,
    Foreign,
    Getter,
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
_SILENT = frozenset([Plain, Enum, Method, Shape, Operation, Partial, Getter])

Where: TypeAlias = Place | ast.expr
"""A place, or the chain whose last name it is."""

_READ = frozenset(["get", "pop", "setdefault"])

_PLAIN = Step(PLAIN)
_UNKNOWN = Step(UNKNOWN)


def attribute(frame: Frame, base: Value, name: str, where: Where) -> Value:
    """`base.name`, told to the sink."""
    return _access(frame, base, name, where, attribute_step)


def item(frame: Frame, base: Value, key: str, where: Where) -> Value:
    """`base["key"]`, told to the sink."""
    return _access(frame, base, key, where, item_step)


def _access(
    frame: Frame,
    base: Value,
    name: str,
    where: Where,
    step_of: Callable[[Frame, Atom, str], Step],
) -> Value:
    base = events.told(frame, base)
    if len(base) == 1:
        step = step_of(frame, base[0], name)
        _tell(frame, base[0], step, name, where, False)
        return step.value
    steps = [(atom, step_of(frame, atom, name)) for atom in base]
    for atom, step in steps:
        possible = any(step.subjects != other.subjects for _, other in steps)
        _tell(frame, atom, step, name, where, possible)
    return joined(step.value for _, step in steps)


def _tell(
    frame: Frame, atom: Atom, step: Step, name: str, where: Where, possible: bool
) -> None:
    if frame.silent:
        return
    if step.subjects:
        frame.touch(step.subjects, _place(frame, where, name), possible)
    elif name in frame.program.sink.members and _is_unclear(atom):
        frame.unjudged(_place(frame, where, name))
    if isinstance(atom, Object) and atom.expanded_by:
        subjects = frame.surface.field_subject(*atom.expanded_by)
        frame.touch(subjects, _place(frame, where, name), possible, True)


def _place(frame: Frame, where: Where, name: str) -> Place:
    """Asked for only where it is told: most accesses hit nothing."""
    return where if isinstance(where, Place) else frame.end_of(where, name)


def _is_unclear(atom: Atom) -> bool:
    if isinstance(atom, OfEvent):
        return atom.path == ("data", "object")
    if isinstance(atom, Mapping):
        return atom.element == UNKNOWN
    return isinstance(atom, Unknown)


def _foreign(frame: Frame, dotted: str) -> Atom:
    """`acme.stripe_2024` after `import acme.stripe_2024` is the SDK."""
    path = frame.program.sdk_path(dotted)
    return Foreign(dotted) if path is None else Package(path)


def attribute_step(frame: Frame, atom: Atom, name: str) -> Step:
    kind = type(atom)
    if kind in _OF_SURFACE_TYPES:
        return frame.surface.attribute(atom, name)
    if kind is Unknown:
        return Step((Operation(atom, name),)) if name in _READ else _UNKNOWN
    if kind in _SILENT:
        return _PLAIN
    if isinstance(atom, Text) and name == "value":
        # A member of an enum of one's own.
        return Step((atom,))
    if kind in _OF_PYTHON:
        return Step((Operation(atom, name),))
    if isinstance(atom, Foreign):
        return Step((_foreign(frame, f"{atom.path}.{name}"),))
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
    if isinstance(atom, UserObject) and is_typed_dict(atom):
        return attribute_of_users(frame, atom, key)
    if isinstance(atom, UserObject) and (held := of_sdk(frame, atom.of)):
        return item_step(frame, held[0], key)
    return _UNKNOWN if isinstance(atom, (Unknown, Foreign, UserObject)) else _PLAIN
