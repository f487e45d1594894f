"""What a scan found: each place with the change that breaks it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from .files import Notice

Certainty = Literal["certain", "possible"]


class Finding(NamedTuple):
    """One place; line and column count from 1, columns in characters, as editors show them."""

    file: str
    line: int
    column: int
    change: str
    """The kind of change: `field-removed`."""
    member: str
    certainty: Certainty
    renamed_to: str = ""

    def __str__(self) -> str:
        maybe = "possibly " if self.certainty == "possible" else ""
        offer = f"; it may be {self.renamed_to} now" if self.renamed_to else ""
        what = self.change.replace("-", " ")
        return f"{self.file}:{self.line}:{self.column}: {self.member}: {maybe}{what}{offer}"

    def as_json(self) -> dict[str, str | int]:
        return {
            "file": self.file,
            "line": self.line,
            "column": self.column,
            "change": self.change,
            "member": self.member,
            "certainty": self.certainty,
        }


@dataclass(frozen=True)
class ScanReport:
    findings: tuple[Finding, ...] = ()
    unjudged: int = 0
    """Accesses of a name that breaks, on something of which nobody can tell what it is."""
    files: int = 0
    lines: int = 0
    notices: tuple[Notice, ...] = ()

    def text(self) -> Iterator[str]:
        """One line for each place, then for each notice, then the sum."""
        yield from map(str, self.findings)
        yield from map(str, self.notices)
        yield self.summary()

    def summary(self) -> str:
        possible = sum(one.certainty == "possible" for one in self.findings)
        places = len(self.findings)
        sure = f"{_counted(places, 'place')} would break"
        if possible:
            sure += f" ({possible} of them possibly)"
        return (
            f"{sure}, {_counted(self.unjudged, 'access', 'accesses')} could not be judged;"
            f" read {_counted(self.files, 'file')}, {_counted(self.lines, 'line')}"
        )


def _counted(number: int, one: str, several: str = "") -> str:
    return f"{number:,} {one if number == 1 else several or one + 's'}"
