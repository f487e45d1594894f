"""Events whose type is told by a comparison, and what they then hold."""

from __future__ import annotations

from collections.abc import Iterable

from ..diff.changes import Subject
from .frame import Frame
from .surface import Step
from .values import (
    PLAIN,
    UNKNOWN,
    Atom,
    Object,
    OfEvent,
    Operation,
    Text,
    Value,
    joined,
)

_DATA = ("object", "previous_attributes")


def told(frame: Frame, value: Value) -> Value:
    """The value with what the branch knows of the types of events in it."""
    if frame.env.facts and holds_event(value):
        return joined(_told(frame, atom) for atom in value)
    return value


def holds_event(value: Value) -> bool:
    for atom in value:
        if type(atom) is OfEvent:
            return True
    return False


def _told(frame: Frame, atom: Atom) -> Value:
    if isinstance(atom, OfEvent) and atom.origin in frame.env.facts:
        if atom.path == ("type",):
            return (atom,)
        types = sorted(frame.env.facts[atom.origin])
        return joined(_of_type(frame, each, atom.path) for each in types)
    return (atom,)


def _of_type(frame: Frame, type_: str, path: tuple[str, ...]) -> Value:
    surface = frame.surface
    key = surface.public.events.get(type_)
    value: Value = (Object(key),) if key else UNKNOWN
    for name in path:
        value = joined(
            surface.attribute(atom, name).value if isinstance(atom, Object) else UNKNOWN
            for atom in value
        )
    return value


def attribute_step(frame: Frame, atom: OfEvent, name: str) -> Step:
    """An attribute or item of an event whose type nobody has told yet."""
    if not atom.path:
        return _of_event(frame, atom, name)
    if atom.path == ("data",) and name in _DATA:
        return Step((OfEvent(atom.origin, ("data", name)),))
    if atom.path == ("type",):
        return Step(PLAIN)
    if name in ("get", "to_dict", "to_dict_recursive", "copy"):
        return Step((Operation(atom, name),))
    return Step(PLAIN if atom.path == ("data",) else UNKNOWN)


def _of_event(frame: Frame, atom: OfEvent, name: str) -> Step:
    step = frame.surface.attribute(Object(frame.surface.event), name)
    if name in ("data", "type"):
        return Step((OfEvent(atom.origin, (name,)),), step.subjects)
    if any(isinstance(each, Operation) for each in step.value):
        return Step((Operation(atom, name),))
    return step


def with_origin(value: Value, origin: str) -> Value:
    """The value bound to a name: from here on its type can be told."""
    if holds_event(value):
        return tuple(
            (
                OfEvent(origin, atom.path)
                if isinstance(atom, OfEvent) and not atom.origin
                else atom
            )
            for atom in value
        )
    return value


def origin_of_type(value: Value) -> str | None:
    """The event whose `type` the value is; empty for one without a name."""
    for atom in value:
        if isinstance(atom, OfEvent) and atom.path == ("type",):
            return atom.origin
    return None


def tell_types(frame: Frame, texts: Iterable[Text], possible: bool = False) -> None:
    """Types of events that are handled."""
    for one in texts:
        frame.touch((Subject("event", "", one.text),), one.place, possible)
