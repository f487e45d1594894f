"""The diff as a section of a changelog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from ..errors import one_line
from .changes import Change, Severity
from .report import Report, by_resource, offer, places, reasons, types, words

if TYPE_CHECKING:
    from ..scan import Finding, ScanReport

_TITLES: dict[Severity, str] = {
    "breaking": "Breaking",
    "additive": "Added",
    "type-only": "For type checkers alone",
}
_SHOWN_PLACES = 5
# What is markup inside a line; the rest is so at its beginning alone.
_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&!$])")


def markdown(report: Report) -> str:
    """The whole section, its last line ended."""
    return "".join(f"{line}\n" for line in _lines(report))


def _lines(report: Report) -> Iterator[str]:
    old, new = (escaped(side) for side in report.sides)
    yield f"## API {old} → {new}"
    yield ""
    if not report.diff.changes:
        yield "No change."
        return
    counts = report.counts().items()
    counted = ", ".join(f"{count:,} {severity}" for severity, count in counts)
    yield f"A **{report.diff.bump()}** version: {counted}."
    if report.scan is not None:
        yield from _hits(report.scan)
    for severity in _TITLES:
        yield from _section(severity, report.of(severity))


def _hits(found: ScanReport) -> Iterator[str]:
    yield from ("", "### In your code", "")
    yield from (f"- {_place(one)}" for one in found.findings)
    yield from ("", escaped(f"{found.summary()}."))


def _place(found: Finding) -> str:
    maybe = "possibly " if found.certainty == "possible" else ""
    where = code(f"{found.file}:{found.line}:{found.column}")
    return f"{where}: {code(found.member)}: {maybe}{words(found.change)}"


def _section(severity: Severity, changes: tuple[Change, ...]) -> Iterator[str]:
    if not changes:
        return
    yield from ("", f"### {_TITLES[severity]}", "")
    for kind, reason in reasons(changes).items():
        yield f"* {escaped(words(kind))}: {escaped(reason)}"
    for group, below in by_resource(changes).items():
        yield from ("", f"#### {code(group)}", "")
        breaks = severity == "breaking"
        lines = map(_line, below) if breaks else _compact(group, below)
        yield from (f"- {line}" for line in lines)


def _line(change: Change) -> str:
    said = f"{code(change.member)}: {words(change.kind)}"
    if shown := types(change):
        said += f" ({code(shown)})"
    if change.renamed_to:
        how, place = offer(change)
        said += f"; {how} to {code(place)}?"
    if change.places:
        said += f"; also {places(change, _SHOWN_PLACES, code)}"
    return said


def _compact(group: str, changes: Iterable[Change]) -> Iterator[str]:
    """One line a kind: what breaks nothing is there to be found, not to be worked through."""
    ordered = sorted(changes, key=lambda one: one.kind)
    for kind, same in groupby(ordered, lambda one: one.kind):
        yield f"{words(kind)}: {', '.join(_named(group, one) for one in same)}"


def _named(group: str, change: Change) -> str:
    notes = []
    if change.before or change.kind.startswith("value-"):
        notes.append(code(types(change)))
    if change.places:
        notes.append(f"and {places(change, 0, code)}")
    return code(change.member.removeprefix(f"{group}.")) + (
        f" ({', '.join(notes)})" if notes else ""
    )


def code(text: str) -> str:
    """A code span: nothing in it is markup, however many backticks it has."""
    shown = one_line(text)
    runs = [len(run) for run in re.findall("`+", shown)]
    fence = "`" * (max(runs, default=0) + 1)
    # A blank at each end is taken off again where both ends have one.
    pad = " " if shown[:1] in ("`", " ") or shown[-1:] in ("`", " ") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"


def escaped(text: str) -> str:
    """Text whose characters all stand for themselves."""
    return _SPECIAL.sub(r"\\\1", one_line(text))
