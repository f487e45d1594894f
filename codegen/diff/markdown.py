"""The diff as a section of a changelog."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..errors import one_line
from .changes import Change, Severity
from .report import Report, by_resource, plural, reasons, types, words

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
    for severity in _TITLES:
        yield from _section(severity, report.of(severity))


def _section(severity: Severity, changes: tuple[Change, ...]) -> Iterator[str]:
    if not changes:
        return
    yield from ("", f"### {_TITLES[severity]}", "")
    for kind, reason in reasons(changes).items():
        yield f"* {escaped(words(kind))}: {escaped(reason)}"
    for resource, below in by_resource(changes).items():
        yield from ("", f"#### {code(resource)}", "")
        for change in below:
            yield f"- {_line(change)}"


def _line(change: Change) -> str:
    said = f"{code(change.member)}: {words(change.kind)}"
    if shown := types(change):
        said += f" ({code(shown)})"
    if change.renamed_to:
        said += f"; renamed to {code(change.renamed_to)}?"
    if change.places:
        said += f". Also {_places(change.places)}"
    return said


def _places(places: tuple[str, ...]) -> str:
    shown = ", ".join(map(code, places[:_SHOWN_PLACES]))
    more = len(places) - _SHOWN_PLACES
    return f"{shown} … and {plural(more, 'further place')}" if more > 0 else shown


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
