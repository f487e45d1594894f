"""The golden summaries of real upgrades; `python -m tests.diff.refresh` after a wanted change."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.diff.changes import Change, Diff
from codegen.diff.report import Report, by_kind, by_resource, words
from codegen.diff.text import text
from tests.diff.upgrades import STEPS, upgrade

FOLDER = Path(__file__).parent / "golden"
README = Path(__file__).parents[2] / "README.md"
_TOP = 25
_COUNTS = re.compile(r"^[0-9,]+ breaking, [0-9,]+ additive, [0-9,]+ type-only$", re.M)


def path_of(old: str, new: str) -> Path:
    return FOLDER / f"{old}--{new}.md"


def summary(found: Diff) -> str:
    """Counts by class, what breaks as the terminal shows it, and the most frequent of the rest."""
    return "".join(f"{line}\n" for line in _lines(found))


def _lines(found: Diff) -> Iterator[str]:
    report = Report(found.old, found.new, found)
    yield f"# {found.old} → {found.new}: {found.bump()} version"
    yield from (
        "",
        "| severity | class of change | changes | places |",
        "|---|---|--:|--:|",
    )
    for severity, count in report.counts().items():
        changes = report.of(severity)
        yield f"| {severity} | all | {count} | {_places(changes)} |"
        for kind, number in by_kind(changes).items():
            same = tuple(one for one in changes if one.kind == kind)
            yield f"| | {words(kind)} | {number} | {_places(same)} |"
    yield from ("", "## What breaks", "", "```text")
    yield from text(Report(found.old, found.new, _breaking(found))).splitlines()
    yield from ("```", "", f"## The {_TOP} resources with the most other changes", "")
    others = [one for one in found.changes if one.severity != "breaking"]
    groups = by_resource(others).items()
    for name, below in sorted(groups, key=lambda each: (-len(each[1]), each[0]))[:_TOP]:
        counted = ", ".join(f"{n} {words(kind)}" for kind, n in by_kind(below).items())
        yield f"- `{name}`: {counted}"


def _breaking(found: Diff) -> Diff:
    changes = tuple(one for one in found.changes if one.severity == "breaking")
    return Diff(found.old, found.new, changes)


def _places(changes: tuple[Change, ...]) -> int:
    return sum(1 + len(one.places) for one in changes)


def refresh() -> list[str]:
    """Write the summaries anew; the names of those that changed."""
    FOLDER.mkdir(exist_ok=True)
    changed = []
    for old, new in STEPS:
        path, found = path_of(old, new), summary(upgrade(old, new))
        if not path.exists() or path.read_text("utf-8") != found:
            path.write_text(found, "utf-8", newline="")
            changed.append(path.name)
    return changed + _readme()


def _readme() -> list[str]:
    """The numbers of the last upgrade in the example."""
    before = README.read_text("utf-8")
    line = text(Report(*STEPS[-1], upgrade(*STEPS[-1]))).splitlines()[1]
    after = _COUNTS.sub(line, before)
    if after == before:
        return []
    README.write_text(after, "utf-8", newline="")
    return [README.name]


if __name__ == "__main__":
    print("\n".join(refresh()) or "nothing changed")
    sys.exit(0)
