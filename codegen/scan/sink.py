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
_REQUIRED = frozenset(["parameter-required", "parameter-added-required"])
_EXPANDED = frozenset(["field-not-expandable"])
_LITERAL = re.compile(r'"([^"]*)"')


class Sink(Protocol):
    members: frozenset[str]
    """Names whose accesses count although nobody can tell on what."""

    def touch(
        self,
        subjects: tuple[Subject, ...],
        place: Place,
        possible: bool,
        expanded: bool = False,
    ) -> None: ...

    def required(self, shape: str) -> Iterable[str]: ...

    def still_taken(self, parameter: Subject) -> frozenset[str]:
        """The texts that are left of a narrowed parameter."""
        ...

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
        self.still_taken: dict[Subject, frozenset[str]] = {}
        for number, one in enumerate(self.changes):
            # A call that leaves a parameter out may be of a method that never asked for it.
            unsure = one.sometimes if one.kind in _REQUIRED else ()
            for subject in one.subjects:
                if subject not in unsure and not _is_below_service(
                    subject, one.subjects
                ):
                    self._add(number, one.kind, subject)
        self.members = frozenset(_members(self.by_subject))

    def _add(self, number: int, kind: str, subject: Subject) -> None:
        if kind in _REQUIRED:
            absent = self.by_absence.setdefault(subject.owner, {})
            absent.setdefault(subject.name, []).append(number)
        else:
            self.by_subject.setdefault(subject, []).append(number)
        if kind == "parameter-narrowed":
            left = _LITERAL.findall(self.changes[number].after)
            self.still_taken[subject] = frozenset(left)


def _is_below_service(subject: Subject, others: Iterable[Subject]) -> bool:
    """A method of a service that is gone as well: the service is hit before it."""
    return subject.kind == "method" and any(
        other.kind == "service" and subject.owner == other.name for other in others
    )


def _members(subjects: Iterable[Subject]) -> Iterable[str]:
    for subject in subjects:
        if subject.kind in ("field", "method"):
            yield subject.name.rpartition(".")[2]


class Hits:
    """What the accesses of some files hit."""

    def __init__(self, breaking: Breaking) -> None:
        self._breaking = breaking
        self.members = breaking.members
        self.found: dict[tuple[Place, int], tuple[bool, Subject]] = {}
        """Place and change, with whether it is only possible and what was touched."""
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
    ) -> None:
        for subject in subjects:
            # The first that breaks: the others are the same thing by another name.
            if numbers := self._breaking.by_subject.get(subject):
                self._hit(subject, numbers, place, possible, expanded)
                return

    def _hit(
        self,
        subject: Subject,
        numbers: list[int],
        place: Place,
        possible: bool,
        expanded: bool,
    ) -> None:
        for number in numbers:
            kind = self._breaking.changes[number].kind
            if expanded == (kind in _EXPANDED):
                unsure = subject in self._breaking.changes[number].sometimes
                maybe = possible or unsure or kind in _MAYBE
                self._add(place, number, maybe, subject)

    def required(self, shape: str) -> Iterable[str]:
        return self._breaking.by_absence.get(shape, {})

    def still_taken(self, parameter: Subject) -> frozenset[str]:
        return self._breaking.still_taken.get(parameter, frozenset())

    def missing(self, shape: str, name: str, place: Place) -> None:
        for number in self._breaking.by_absence[shape][name]:
            self._add(place, number, False, Subject("parameter", shape, name))

    def unjudged(self, place: Place) -> None:
        self._unjudged.add(place)

    def _add(self, place: Place, number: int, possible: bool, subject: Subject) -> None:
        known = self.found.get((place, number))
        if known is None or known[0]:
            self.found[place, number] = possible, subject


class Uses:
    """Every member of the surface that is touched."""

    def __init__(self) -> None:
        self.members: frozenset[str] = frozenset()
        self.subjects: set[Subject] = set()

    def touch(
        self,
        subjects: tuple[Subject, ...],
        place: Place,
        possible: bool,
        expanded: bool = False,
    ) -> None:
        self.subjects.update(subjects)

    def required(self, shape: str) -> Iterable[str]:
        return ()

    def still_taken(self, parameter: Subject) -> frozenset[str]:
        return frozenset()

    def missing(self, shape: str, name: str, place: Place) -> None:
        pass

    def unjudged(self, place: Place) -> None:
        pass
