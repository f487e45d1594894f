"""Types of events that came, went, or are about something else now."""

from __future__ import annotations

from collections.abc import Iterator

from ..model import Type
from ..public import Key, Public, PublicClass, key_of
from .changes import Subject
from .facts import Fact
from .surfaces import Side, Surfaces
from .walk import PairKey, Walk


def event_types(side: Side) -> dict[str, Key]:
    """Type and class, of what is only pushed as well."""
    public = side.public
    return dict(sorted({**public.notifications, **public.events}.items()))


def one_sided(here: Side, there: Side, word: str) -> Iterator[Fact]:
    others = event_types(there)
    for name in event_types(here):
        if name not in others:
            subject = Subject("event", "", name)
            yield Fact(f"event-{word}", (name,), name, subjects=(subject,))


def changed(surfaces: Surfaces, walk: Walk) -> Iterator[Fact]:
    """Events of both, whose class has another name or whose object is another."""
    for name, old, new in _both(surfaces):
        for before, after in _differences(surfaces, walk, old, new):
            subject = Subject("event", "", name)
            same = (before, after)
            yield Fact("event-class-changed", same, name, before, after, (subject,))


def roots(surfaces: Surfaces) -> Iterator[tuple[str, PairKey]]:
    """Thin events, which have fields of their own; what a snapshot holds is a resource."""
    for _, old, new in _both(surfaces):
        datas = _data(surfaces.old.public, old), _data(surfaces.new.public, new)
        if not any(data and data.bases for data in datas):
            yield old.name, (old.key, new.key)


def _both(surfaces: Surfaces) -> Iterator[tuple[str, PublicClass, PublicClass]]:
    new = event_types(surfaces.new)
    for name, key in event_types(surfaces.old).items():
        if name in new:
            old_class = surfaces.old.public.classes[key]
            yield name, old_class, surfaces.new.public.classes[new[name]]


def _differences(
    surfaces: Surfaces, walk: Walk, old: PublicClass, new: PublicClass
) -> Iterator[tuple[str, str]]:
    if old.name != new.name:
        yield old.name, new.name
    about = (
        event_object(surfaces.old.public, old.key),
        event_object(surfaces.new.public, new.key),
    )
    if about[0] and about[1]:
        for found in walk.types(about[0], about[1]).findings:
            yield found.before, found.after


def _data(public: Public, event: PublicClass) -> PublicClass | None:
    data = event.fields.get("data")
    return public.classes.get(key_of(_bare(data.type))) if data else None


def event_object(public: Public, key: Key) -> Type | None:
    """The type of a snapshot's `data.object`."""
    data = _data(public, public.classes[key])
    found = data.fields.get("object") if data and data.bases else None
    return found.type if found else None


def _bare(type_: Type) -> Type:
    return _bare(type_.args[0]) if type_.name == "Optional" else type_
