"""Two public surfaces → what changes for who upgrades from one to the other."""

from __future__ import annotations

from collections.abc import Iterator

from ..public import Public
from . import callers, events
from .changes import Diff, Subject, in_order
from .facts import Fact, grouped
from .one_sided import OneSided
from .surfaces import Side, Surfaces
from .walk import PairKey, Raw, Walk


def diff(old: Public, new: Public) -> Diff:
    """Every change once, at its place, the breaking ones first."""
    surfaces = Surfaces(Side(old), Side(new))
    changes = grouped(_facts(surfaces))
    return Diff(old.api_version, new.api_version, in_order(changes))


def _facts(surfaces: Surfaces) -> Iterator[Fact]:
    replies, requests = Walk(surfaces, "response"), Walk(surfaces, "request")
    yield from OneSided(surfaces.old, surfaces.new, "removed").collect()
    yield from OneSided(surfaces.new, surfaces.old, "added").collect()
    yield from events.one_sided(surfaces.old, surfaces.new, "removed")
    yield from events.one_sided(surfaces.new, surfaces.old, "added")
    yield from events.changed(surfaces, replies)
    for old, new in callers.pairs(surfaces):
        yield from callers.differences(old, new, replies)
    yield from _placed(replies, list(_replies(surfaces)))
    yield from _placed(requests, list(_requests(surfaces)))


Root = tuple[str, str, PairKey]
"""What stands before and behind the fields that lead to a place, and the pair to start from."""


def _replies(surfaces: Surfaces) -> Iterator[Root]:
    for old, new in surfaces.resources():
        yield f"{old.name}.", "", (old.key, new.key)
    for place, pair in events.roots(surfaces):
        yield f"{place}.", "", pair


def _requests(surfaces: Surfaces) -> Iterator[Root]:
    """Parameters of each operation once: those of the class, else of the service."""
    seen = set()
    for old, new in callers.pairs(surfaces):
        operation = old.operation, new.operation
        if operation not in seen:
            seen.add(operation)
            keys = _params(old), _params(new)
            yield f"{old.member}(", ")", keys


def _params(caller: callers.Caller) -> str:
    params = caller.method.params
    return f"{params.module}:{params.name}"


def _placed(walk: Walk, roots: list[Root]) -> Iterator[Fact]:
    for _, _, pair in roots:
        walk.start(pair)
    walk.finish()
    for before, behind, root in roots:
        for path, pair in walk.places(root):
            for raw in walk.nodes[pair].raws:
                yield _fact(walk, pair, raw, f"{before}{path}{raw.name}{behind}")


def _fact(walk: Walk, pair: PairKey, raw: Raw, member: str) -> Fact:
    same = (raw.name, raw.before, raw.after)
    subjects = (*raw.subjects, *_twins(walk.surfaces, pair, raw))
    return Fact(raw.kind, same, member, raw.before, raw.after, subjects)


def _twins(surfaces: Surfaces, pair: PairKey, raw: Raw) -> Iterator[Subject]:
    """The same fields among the former values that events have of a resource."""
    for subject in raw.subjects:
        side = surfaces.old if subject.owner == pair[0] else surfaces.new
        if twin := side.twins.get(subject.owner):
            yield Subject(subject.kind, twin, subject.name, subject.value)
