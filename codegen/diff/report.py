"""What every form of output says of a diff: counts, order and the words for a change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from .changes import SEVERITIES, Change, Diff, Severity

if TYPE_CHECKING:
    from ..scan import ScanReport

_RESOURCE = re.compile(r"(?:[a-z]\w*\.)*?[A-Z]\w*", re.ASCII)
_WHOLES = {
    "resource": "Resources",
    "service": "Services",
    "event": "Events",
    "export": "Names to import",
}
_WHOLE = {
    f"{what}-{how}": title
    for what, title in _WHOLES.items()
    for how in ("removed", "added")
}
_SIDES = {"request": "sent", "response": "received"}


@dataclass(frozen=True)
class Report:
    """A diff, and what the user called its two sides."""

    old: str
    new: str
    diff: Diff
    scan: ScanReport | None = None
    """What the changes break in the user's own code, where that was asked."""

    @property
    def sides(self) -> tuple[str, str]:
        """The API versions; two of the same version go by what the user called them."""
        versions = self.diff.old, self.diff.new
        if versions[0] != versions[1]:
            return versions
        return _called(self.old, versions[0]), _called(self.new, versions[1])

    def of(self, severity: Severity) -> tuple[Change, ...]:
        return tuple(one for one in self.diff.changes if one.severity == severity)

    def counts(self) -> dict[Severity, int]:
        """How many changes of each severity, the worst first."""
        found = Counter(one.severity for one in self.diff.changes)
        return {severity: found[severity] for severity in SEVERITIES}


def _called(given: str, version: str) -> str:
    return version if given == version else f"{given} ({version})"


def by_kind(changes: Iterable[Change]) -> dict[str, int]:
    """How many changes of each kind, the most frequent first."""
    found = Counter(one.kind for one in changes)
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def by_resource(changes: Iterable[Change]) -> Mapping[str, list[Change]]:
    """The changes below the resource, or the service, that each of them is about.

    Whole resources, services, events and names stand together, before the parts of each.
    """
    ordered = sorted(changes, key=lambda one: (one.kind not in _WHOLE, group_of(one)))
    return {name: list(found) for name, found in groupby(ordered, group_of)}


def group_of(change: Change) -> str:
    return _WHOLE.get(change.kind) or resource_of(change.member)


def resource_of(member: str) -> str:
    """`billing.MeterEvent` of one of its fields; else what stands before the last name."""
    place = member.partition("(")[0]
    found = _RESOURCE.match(place)
    return found[0] if found else place.rpartition(".")[0] or place


def reasons(changes: Iterable[Change]) -> dict[str, str]:
    """Why changes of a kind break, or do not: each kind once."""
    found = {one.kind: one.reason for one in changes}
    return dict(sorted(found.items()))


def words(kind: str) -> str:
    """`field removed`, `value removed (received)`."""
    *parts, last = kind.split("-")
    if last in _SIDES:
        return f"{' '.join(parts)} ({_SIDES[last]})"
    return kind.replace("-", " ")


def types(change: Change) -> str:
    """What was there and what is there."""
    if change.before and change.after:
        return f"{change.before} → {change.after}"
    return change.before or change.after


def offer(change: Change) -> tuple[str, str]:
    """What the change looks like, and to which place it leads: moved under its own name, or renamed."""
    same = _last(change.member) == _last(change.renamed_to)
    return ("moved" if same else "renamed"), change.renamed_to


def _last(member: str) -> str:
    return re.split(r"[.(]", member.rstrip(")"))[-1]


def places(change: Change, most: int, show: Callable[[str], str]) -> str:
    """The further places: a few by name, the rest by number."""
    named = ", ".join(map(show, change.places[:most]))
    rest = len(change.places) - most
    if rest <= 0:
        return named
    further = f"{rest:,} further place{'s' if rest > 1 else ''}"
    return f"{named} … and {further}" if named else further
