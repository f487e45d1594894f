"""The diff for a terminal: what breaks, line by line, and the rest in numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from ..errors import one_line
from .changes import Change
from .report import (
    Report,
    by_kind,
    by_resource,
    offer,
    places,
    reasons,
    types,
    words,
)

if TYPE_CHECKING:
    from ..scan import ScanReport

_LONGEST_TYPE = 90
_SHOWN_PLACES = 2
_COLOURS = {"bold": "1", "breaking": "1;31", "additive": "32", "dim": "2"}

Paint = Callable[[str, str], str]


def plain(style: str, text: str) -> str:
    return text


def coloured(style: str, text: str) -> str:
    code = _COLOURS.get(style)
    return f"\033[{code}m{text}\033[0m" if code else text


def text(report: Report, paint: Paint = plain) -> str:
    """The whole output, its last line ended."""
    return "".join(f"{line}\n" for line in _lines(report, paint))


def _lines(report: Report, paint: Paint) -> Iterator[str]:
    old, new = map(one_line, report.sides)
    if not report.diff.changes:
        yield paint("bold", f"{old} → {new}: no change")
        return
    yield paint("bold", f"{old} → {new}: {report.diff.bump()} version")
    counts = report.counts().items()
    yield ", ".join(paint(name, f"{count:,} {name}") for name, count in counts)
    if report.scan is None:
        yield from _breaking(report, paint)
        yield from _others(report, paint)
    else:
        yield from _hits(report.scan, paint)


def _hits(found: ScanReport, paint: Paint) -> Iterator[str]:
    """The places in the user's code, and no other change: those are theirs who do not ask for it."""
    yield ""
    yield paint("bold", "In your code")
    yield from (f"- {one_line(str(finding))}" for finding in found.findings)
    yield one_line(found.summary())
    yield paint("dim", "(Without --scan, every breaking change is listed.)")


def _breaking(report: Report, paint: Paint) -> Iterator[str]:
    changes = report.of("breaking")
    if not changes:
        return
    for resource, below in by_resource(changes).items():
        yield ""
        yield paint("bold", one_line(resource))
        for change in below:
            yield f"- {_line(change)}"
    yield ""
    yield paint("breaking", "Why these break")
    for kind, reason in reasons(changes).items():
        yield f"- {words(kind)}: {reason}"


def _line(change: Change) -> str:
    said = f"{one_line(change.member)}: {words(change.kind)}"
    if shown := _short(types(change)):
        said += f" ({shown})"
    if change.renamed_to:
        how, place = offer(change)
        said += f"; {how} to {one_line(place)}?"
    if change.places:
        said += f"; also {places(change, _SHOWN_PLACES, one_line)}"
    return said


def _short(shown: str) -> str:
    """One that no terminal's width can take loses its middle."""
    shown = one_line(shown)
    if len(shown) <= _LONGEST_TYPE:
        return shown
    half = _LONGEST_TYPE // 2
    return f"{shown[:half]} … {shown[-half:]}"


def _others(report: Report, paint: Paint) -> Iterator[str]:
    others = [one for one in report.diff.changes if one.severity != "breaking"]
    if not others:
        return
    yield ""
    for severity in ("additive", "type-only"):
        kinds = by_kind(one for one in others if one.severity == severity).items()
        counted = ", ".join(f"{count:,} {words(kind)}" for kind, count in kinds)
        if counted:
            yield f"{paint(severity, severity.capitalize())}: {counted}"
    yield paint("dim", "(--format markdown and --json list these one by one.)")
