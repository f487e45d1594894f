"""Walks two surfaces pair by pair: each pair of classes is compared once, whatever leads to it.

A comparison knows its owner alone. Where users meet a change is found afterwards, by
walking from every root to the pairs that differ.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from ..model import Field, Type
from ..public import Key, key_of
from .alike import siblings
from .changes import Subject
from .surfaces import Surfaces
from .types import Compared, Direction, Finding, compare_types, is_object, said

PairKey = tuple[Key, Key]


@dataclass(frozen=True)
class Raw:
    """A change at its owner, wherever that is met."""

    kind: str
    name: str
    before: str
    after: str
    subjects: tuple[Subject, ...]
    sibling: str = ""
    """Another name that it may have now."""


@dataclass(frozen=True)
class Edge:
    """A field that leads from one pair to another."""

    name: str
    to: PairKey


@dataclass(frozen=True)
class Node:
    """What one pair differs in, and where its fields lead."""

    raws: tuple[Raw, ...]
    edges: tuple[Edge, ...]


@dataclass(frozen=True)
class Walk:
    """The pairs of one direction that have been compared so far."""

    surfaces: Surfaces
    direction: Direction
    nodes: dict[PairKey, Node] = field(default_factory=dict)
    changed: set[PairKey] = field(default_factory=set)
    """Pairs that differ, and those that lead to such."""

    def start(self, pair: PairKey) -> None:
        """Compare the pair and whatever it leads to, unless that is done."""
        waiting = [pair]
        while waiting:
            one = waiting.pop()
            if one not in self.nodes:
                self.nodes[one] = self._node(one)
                waiting += [edge.to for edge in self.nodes[one].edges]

    def finish(self) -> None:
        """Find the pairs that lead to changes, so that places are sought there alone."""
        above: dict[PairKey, list[PairKey]] = {}
        for pair, node in self.nodes.items():
            for edge in node.edges:
                above.setdefault(edge.to, []).append(pair)
        waiting = [pair for pair, node in self.nodes.items() if node.raws]
        while waiting:
            pair = waiting.pop()
            if pair not in self.changed:
                self.changed.add(pair)
                waiting += above.get(pair, ())

    def places(self, root: PairKey) -> Iterator[tuple[str, PairKey]]:
        """Every pair that differs, with the fields that lead to it by the shortest way."""
        level, seen = [("", root)] if root in self.changed else [], {root}
        while level:
            yield from level
            following = []
            for path, pair in level:
                for edge in self.nodes[pair].edges:
                    if edge.to in self.changed and edge.to not in seen:
                        seen.add(edge.to)
                        following.append((f"{path}{edge.name}.", edge.to))
            level = following

    def is_everywhere(self, pair: PairKey, raw: Raw) -> bool:
        """Whether the old one differs in the same way wherever it is held."""
        return all(
            any((each.kind, each.name) == (raw.kind, raw.name) for each in node.raws)
            for node in self._by_old.get(pair[0], ())
        )

    @cached_property
    def _by_old(self) -> dict[Key, list[Node]]:
        """What the pairs of one old class differ in; asked for when all are walked."""
        found: dict[Key, list[Node]] = {}
        for (old, _), node in self.nodes.items():
            found.setdefault(old, []).append(node)
        return found

    def _node(self, pair: PairKey) -> Node:
        old = self.surfaces.old.members(pair[0])
        new = self.surfaces.new.members(pair[1])
        raws = [*self._one_sided(pair, old, new)]
        edges: list[Edge] = []
        for name in sorted(old.keys() & new.keys()):
            compared = self.types(old[name].type, new[name].type)
            raws += [
                self._raw(pair[0], pair[1], name, one) for one in compared.findings
            ]
            edges += self._edges(name, compared)
            raws += self._required(pair[0], old[name], new[name])
        return Node(tuple(raws), tuple(edges))

    def types(self, old: Type, new: Type) -> Compared:
        """As `compare_types`; most types are the same scalar on both sides."""
        if old == new and not _has_objects(old):
            return Compared()
        return compare_types(old, new, self.direction, self.surfaces.labels)

    def _edges(self, name: str, compared: Compared) -> Iterator[Edge]:
        for old, new in compared.pairs:
            to = key_of(old), key_of(new)
            sides = self.surfaces.old, self.surfaces.new
            ends = list(zip(sides, to, strict=True))
            known = all(side.is_known(key) for side, key in ends)
            if known and not all(side.is_cut(key) for side, key in ends):
                yield Edge(name, to)

    @property
    def _what(self) -> str:
        return "field" if self.direction == "response" else "parameter"

    def _one_sided(
        self, pair: PairKey, old: Mapping[str, Field], new: Mapping[str, Field]
    ) -> Iterator[Raw]:
        what = self._what
        renamed = siblings(old, new, self.surfaces.labels)
        for name in sorted(old.keys() - new.keys()):
            before = said(old[name].type)
            subjects = (Subject(what, pair[0], name),)
            other = renamed.get(name, "")
            yield Raw(f"{what}-removed", name, before, "", subjects, other)
        for name in sorted(new.keys() - old.keys()):
            needed = self.direction == "request" and new[name].required
            kind = f"{what}-added{'-required' if needed else ''}"
            # What is asked for now is missing in calls that the old surface knows.
            subject = Subject(what, pair[0] if needed else pair[1], name)
            yield Raw(kind, name, "", said(new[name].type), (subject,))

    def _raw(self, old: Key, new: Key, name: str, found: Finding) -> Raw:
        if found.values:
            owner = old if "removed" in found.kind else new
            subjects = [Subject("value", owner, name, one) for one in found.values]
        else:
            subjects = [Subject(self._what, old, name)]
        return Raw(found.kind, name, found.before, found.after, tuple(subjects))

    def _required(self, owner: Key, old: Field, new: Field) -> Iterator[Raw]:
        if self.direction == "request" and old.required != new.required:
            texts = ("optional", "required")
            before, after = texts[old.required], texts[new.required]
            subjects = (Subject("parameter", owner, old.name),)
            yield Raw(f"parameter-{after}", old.name, before, after, subjects)


def _has_objects(type_: Type) -> bool:
    if type_.args:
        return any(_has_objects(one) for one in type_.args)
    return is_object(type_)
