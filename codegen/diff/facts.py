"""What is found at one place each, and its grouping: the very same at several places is one change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from .changes import Change, Subject, change


@dataclass(frozen=True)
class Fact:
    """A change at one place. Facts with the same kind and `same` are one change."""

    kind: str
    same: tuple[str, ...]
    member: str
    before: str = ""
    after: str = ""
    subjects: tuple[Subject, ...] = ()
    renamed_to: str = ""
    sometimes: tuple[Subject, ...] = ()
    aside: bool = False
    """Whether it is a second way to the same: named only where there is no other."""


def grouped(facts: Iterable[Fact]) -> Iterator[Change]:
    """One change of each group; the first place in order is its member."""
    groups: dict[tuple[str, tuple[str, ...]], list[Fact]] = {}
    for fact in facts:
        groups.setdefault((fact.kind, fact.same), []).append(fact)
    for (kind, _), found in groups.items():
        first, *others = _shown(found)
        one = change(
            kind,
            first.member,
            (subject for fact in found for subject in fact.subjects),
            first.before,
            first.after,
            first.renamed_to,
        )
        sometimes = {subject for fact in found for subject in fact.sometimes}
        places = dict.fromkeys(other.member for other in others)
        places.pop(first.member, None)
        yield replace(one, places=tuple(places), sometimes=tuple(sorted(sometimes)))


def _shown(found: list[Fact]) -> list[Fact]:
    """In order, the second ways to the same left out."""
    plain = [fact for fact in found if not fact.aside]
    return sorted(plain or found, key=lambda fact: (fact.member, fact.before))
