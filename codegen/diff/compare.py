"""Two public surfaces → what changes for who upgrades from one to the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ..model import Type
from ..public import Public
from . import callers, events, renames
from .changes import Diff, Subject, in_order
from .facts import Fact, grouped
from .moves import Moves
from .one_sided import OneSided
from .surfaces import Side, Surfaces
from .walk import PairKey, Raw, Walk


def diff(old: Public, new: Public) -> Diff:
    """Every change once, at its place, the breaking ones first."""
    sides = Side(old), Side(new)
    surfaces = Surfaces(*sides, renames.resources(*sides))
    changes = grouped(_facts(surfaces))
    return Diff(old.api_version, new.api_version, in_order(changes))


def _facts(surfaces: Surfaces) -> Iterator[Fact]:
    replies, requests = Walk(surfaces, "response"), Walk(surfaces, "request")
    yield from _offered(surfaces, list(_one_sided(surfaces)))
    yield from events.changed(surfaces, replies)
    for old, new in callers.pairs(surfaces):
        yield from callers.differences(old, new, replies)
    for walk, roots in ((replies, _replies), (requests, _requests)):
        yield from _by_enum(surfaces, _placed(walk, list(roots(surfaces))))


def _one_sided(surfaces: Surfaces) -> Iterator[Fact]:
    old, new = surfaces.old, surfaces.new
    yield from OneSided(old, new, "removed").collect()
    yield from OneSided(new, old, "added").collect()
    yield from events.one_sided(old, new, "removed")
    yield from events.one_sided(new, old, "added")


def _offered(surfaces: Surfaces, facts: list[Fact]) -> Iterator[Fact]:
    """The facts, those of what went with the name that it may have now."""
    members: dict[str, list[str]] = {}
    for fact in facts:
        members.setdefault(fact.kind, []).append(fact.member)
    fresh = members.get("service-added", [])
    offers = {
        "resource-removed": surfaces.renamed,
        "method-removed": renames.methods(surfaces, facts),
        "service-removed": {
            gone: renames.service(surfaces, gone, fresh)
            for gone in members.get("service-removed", [])
        },
        "event-removed": renames.events(
            surfaces, members.get("event-removed", []), members.get("event-added", [])
        ),
    }
    for fact in facts:
        yield replace(fact, renamed_to=offers.get(fact.kind, {}).get(fact.member, ""))


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
    moves = Moves(walk)
    for before, behind, root in roots:
        for path, pair in walk.places(root):
            for raw in walk.nodes[pair].raws:
                yield _fact(moves, pair, raw, f"{before}{path}", behind)


def _by_enum(surfaces: Surfaces, facts: Iterator[Fact]) -> Iterator[Fact]:
    """The facts; what one enum lost or got is one change, whatever the fields are called."""
    names: dict[tuple[str, frozenset[str], tuple[str, ...]], str] = {}
    for fact in facts:
        if not fact.kind.startswith("value-"):
            yield fact
            continue
        name, *same = fact.same
        enum = fact.kind, _values(surfaces, fact), tuple(same)
        yield replace(fact, same=(names.setdefault(enum, name), *same))


def _values(surfaces: Surfaces, fact: Fact) -> frozenset[str]:
    """All values of the enum that some went from, or came to."""
    side = surfaces.old if "removed" in fact.kind else surfaces.new
    one = fact.subjects[0]
    return frozenset(_literals(side.members(one.owner)[one.name].type))


def _literals(type_: Type) -> Iterator[str]:
    if type_.name == "Literal":
        yield from (one.name for one in type_.args)
    else:
        for one in type_.args:
            yield from _literals(one)


def _fact(moves: Moves, pair: PairKey, raw: Raw, place: str, behind: str) -> Fact:
    offer = _offer(moves, pair, raw)
    renamed = f"{place}{offer[1:]}{behind}" if offer.startswith(".") else offer
    same = (raw.name, raw.before, raw.after, offer)
    member = f"{place}{raw.name}{behind}"
    surfaces = moves.walk.surfaces
    names = _names(surfaces, pair, raw, member)
    subjects = (*raw.subjects, *_twins(surfaces, pair, raw), *names)
    everywhere = moves.walk.is_everywhere(pair, raw)
    return Fact(
        raw.kind,
        same,
        member,
        raw.before,
        raw.after,
        subjects,
        renamed,
        sometimes=() if everywhere else raw.subjects,
    )


def _names(
    surfaces: Surfaces, pair: PairKey, raw: Raw, member: str
) -> Iterator[Subject]:
    """What users could name that goes with the field or parameter."""
    if raw.kind.endswith(("-removed", "-type-changed")):
        type_ = surfaces.old.members(pair[0])[raw.name].type
        yield from surfaces.lost.nested(*pair, raw.name, type_)
        yield from surfaces.lost.request_types(type_, member)


def _offer(moves: Moves, pair: PairKey, raw: Raw) -> str:
    """The name that a removed field may have now: from its place on, or a resource's."""
    if raw.sibling:
        return f".{raw.sibling}"
    return moves.place(pair, raw.name) if raw.kind.endswith("-removed") else ""


def _twins(surfaces: Surfaces, pair: PairKey, raw: Raw) -> Iterator[Subject]:
    """The same fields among the former values that events have of a resource."""
    for subject in raw.subjects:
        side = surfaces.old if subject.owner == pair[0] else surfaces.new
        if twin := side.twins.get(subject.owner):
            yield Subject(subject.kind, twin, subject.name, subject.value)
