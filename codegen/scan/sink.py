"""Where accesses go: to the breaking changes that they hit, or to the list of what is used."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from ..diff.changes import Change, Diff, Subject
from .values import Place

# What the code does with the value decides whether these break it.
_MAYBE = frozenset(
    ["field-nullable", "parameter-narrowed", "method-verb-changed"]
    + ["method-path-changed", "method-host-changed", "method-stream-changed"]
)
_NULLABLE = "field-nullable"
_NARROWED = "parameter-narrowed"
_REQUIRED = frozenset(["parameter-required", "parameter-added-required"])
_EXPANDED = frozenset(["field-not-expandable"])


class Sink(Protocol):
    members: frozenset[str]
    """Names whose accesses count although nobody can tell on what."""
    calling: str
    """The method that what is sent goes to."""
    nullable: frozenset[str]
    """Fields that may now be None."""
    tolerant: set[Place]
    """Accesses whose code is prepared for None."""

    def touch(
        self,
        subjects: tuple[Subject, ...],
        place: Place,
        possible: bool,
        expanded: bool = False,
        sent: frozenset[str] = frozenset(),
    ) -> None: ...

    def required(self, shape: str) -> Iterable[str]: ...

    def missing(self, shape: str, name: str, place: Place) -> None: ...

    def unjudged(self, place: Place) -> None: ...


class Breaking:
    """The breaking changes of a diff, by what of the old surface they are about."""

    def __init__(self, diff: Diff) -> None:
        self.changes: tuple[Change, ...] = tuple(
            one for one in diff.changes if one.severity == "breaking"
        )
        self.by_subject: dict[Subject, list[int]] = {}
        self.by_absence: dict[str, dict[str, list[int]]] = {}
        for number, one in enumerate(self.changes):
            # A call that leaves a parameter out may be of a method that never asked for it.
            unsure = one.sometimes if one.kind in _REQUIRED else ()
            for subject in one.subjects:
                if subject not in unsure and not _is_on_the_way(subject, one.subjects):
                    self._add(number, one.kind, subject)
        self.taken = [_literals(one.after) for one in self.changes]
        self.members = frozenset(_members(self.by_subject))
        self.nullable = frozenset(
            subject.name
            for one in self.changes
            if one.kind == _NULLABLE
            for subject in one.subjects
        )

    def _add(self, number: int, kind: str, subject: Subject) -> None:
        if kind in _REQUIRED:
            absent = self.by_absence.setdefault(subject.owner, {})
            absent.setdefault(subject.name, []).append(number)
        else:
            self.by_subject.setdefault(subject, []).append(number)


def _literals(type_: str) -> frozenset[str]:
    """The texts that a type still takes; a narrowed parameter may be sent these."""
    return frozenset(re.findall(r'"([^"]*)"', type_))


def _is_on_the_way(subject: Subject, others: Iterable[Subject]) -> bool:
    """A service that is gone with its methods: the call of these is the place."""
    return subject.kind == "service" and any(
        other.kind == "method" and other.owner == subject.name for other in others
    )


def _members(subjects: Iterable[Subject]) -> Iterable[str]:
    """Names of fields, and of methods as classes have them: services have but `list` and `create`."""
    for subject in subjects:
        if subject.kind in ("field", "method") and ":" in subject.owner:
            yield subject.name.rpartition(".")[2]


class Hits:
    """What the accesses of some files hit."""

    def __init__(self, breaking: Breaking) -> None:
        self._breaking = breaking
        self.members = breaking.members
        self.nullable = breaking.nullable
        self.tolerant: set[Place] = set()
        self.calling = ""
        self.found: dict[tuple[Place, int], tuple[bool, Subject, str]] = {}
        """Place and change, with whether it is only possible, what was touched, and the method called."""
        self._unjudged: set[Place] = set()

    @property
    def unjudged_places(self) -> set[Place]:
        return self._unjudged

    def touch(
        self,
        subjects: tuple[Subject, ...],
        place: Place,
        possible: bool,
        expanded: bool = False,
        sent: frozenset[str] = frozenset(),
    ) -> None:
        for subject in subjects:
            # The first that breaks: the others are the same thing by another name.
            if numbers := self._breaking.by_subject.get(subject):
                self._hit(subject, numbers, place, possible, expanded, sent)
                return

    def _hit(
        self,
        subject: Subject,
        numbers: list[int],
        place: Place,
        possible: bool,
        expanded: bool,
        sent: frozenset[str],
    ) -> None:
        for number in numbers:
            change = self._breaking.changes[number]
            if change.kind == _NULLABLE and place in self.tolerant:
                continue
            left = sent - self._breaking.taken[number]
            if sent and not left and change.kind == _NARROWED:
                continue
            if expanded == (change.kind in _EXPANDED):
                unsure = change.kind in _MAYBE and not left
                unsure |= subject in change.sometimes
                self._add(place, number, possible or unsure, subject)

    def required(self, shape: str) -> Iterable[str]:
        return self._breaking.by_absence.get(shape, {})

    def missing(self, shape: str, name: str, place: Place) -> None:
        for number in self._breaking.by_absence[shape][name]:
            self._add(place, number, False, Subject("parameter", shape, name))

    def unjudged(self, place: Place) -> None:
        self._unjudged.add(place)

    def _add(self, place: Place, number: int, possible: bool, subject: Subject) -> None:
        known = self.found.get((place, number))
        if known is None or known[0]:
            self.found[place, number] = possible, subject, self.calling


class Uses:
    """Every member of the surface that is touched."""

    def __init__(self) -> None:
        self.members: frozenset[str] = frozenset()
        self.nullable: frozenset[str] = frozenset()
        self.tolerant: set[Place] = set()
        self.calling = ""
        self.subjects: set[Subject] = set()

    def touch(
        self,
        subjects: tuple[Subject, ...],
        place: Place,
        possible: bool,
        expanded: bool = False,
        sent: frozenset[str] = frozenset(),
    ) -> None:
        self.subjects.update(subjects)

    def required(self, shape: str) -> Iterable[str]:
        return ()

    def missing(self, shape: str, name: str, place: Place) -> None:
        pass

    def unjudged(self, place: Place) -> None:
        pass
