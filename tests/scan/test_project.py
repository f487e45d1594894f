"""A company's code, written for 2024-04-10: the scan finds what breaks in it, and nothing else.

In `project/`, `# hit: Member` ends a line that an upgrade to 2025-09-30.clover breaks (several
members with `;`), `# trap: why` one that only looks like it. Of `# unjudged: why` careful readers
may say either: it counts neither way.
"""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import tokenize
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PROJECT = HERE / "project"
VERSIONS = "2024-04-10", "2025-09-30.clover"
_MARK = re.compile(r"# (hit|trap|unjudged)\b(?:: (.*))?$")

Place = tuple[str, int, str]  # file, line, member


@dataclass(frozen=True)
class Mark:
    file: str
    line: int
    kind: str
    text: str


@dataclass(frozen=True)
class Score:
    planted: frozenset[Place]
    found: frozenset[Place]

    @property
    def precision(self) -> float:
        return len(self.planted & self.found) / max(len(self.found), 1)

    @property
    def recall(self) -> float:
        return len(self.planted & self.found) / len(self.planted)

    def __str__(self) -> str:
        head = (
            f"{len(self.planted)} planted, {len(self.found)} found: "
            f"precision {self.precision:.1%}, recall {self.recall:.1%}"
        )
        missed = (f"missed   {_text(one)}" for one in sorted(self.planted - self.found))
        extra = (f"invented {_text(one)}" for one in sorted(self.found - self.planted))
        return "\n".join([head, *missed, *extra])


def _text(place: Place) -> str:
    file, line, member = place
    return f"{file}:{line}: {member}"


def _marks() -> Iterator[Mark]:
    for path in sorted(PROJECT.rglob("*.py")):
        file = path.relative_to(PROJECT).as_posix()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(path.read_bytes()).readline)
        for line, text in enumerate(path.read_text(encoding).split("\n"), 1):
            if mark := _MARK.search(text):
                yield Mark(file, line, mark[1], mark[2] or "")


MARKS = tuple(_marks())


def _places(mark: Mark) -> Iterator[Place]:
    for member in mark.text.split(";"):
        yield mark.file, mark.line, member.strip()


def _kind_of(member: str) -> str:
    if member.endswith(")"):
        return "parameter"
    if member == "Capability.status":
        return "value"
    name = member.rpartition(".")[2]
    if name.startswith(("upcoming", "create_usage", "list_usage")):
        return "method"
    return "resource" if name[0].isupper() else "field"


@pytest.fixture(scope="module")
def report() -> dict:
    run = subprocess.run(
        [sys.executable, "-m", "codegen", "diff", *VERSIONS, "--json"]
        + ["--scan", os.fspath(PROJECT)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert run.returncode == 1, run.stderr
    return json.loads(run.stdout)


def _found(report: dict) -> Iterator[Place]:
    for one in report["findings"]:
        file = (ROOT / one["file"]).relative_to(PROJECT).as_posix()
        yield file, one["line"], one["member"]


def test_every_planted_line_is_found_and_none_invented(report: dict) -> None:
    hits = [mark for mark in MARKS if mark.kind == "hit"]
    planted = frozenset(place for mark in hits for place in _places(mark))
    guesses = {(mark.file, mark.line) for mark in MARKS if mark.kind == "unjudged"}
    found = frozenset(each for each in _found(report) if each[:2] not in guesses)
    score = Score(planted, found)
    print(f"\n{score}")
    assert score.precision == score.recall == 1, f"\n{score}"


def test_each_breaking_member_is_planted(report: dict) -> None:
    breaking = [one for one in report["changes"] if one["severity"] == "breaking"]
    known = {name for one in breaking for name in (one["member"], *one["places"])}
    hits = [mark for mark in MARKS if mark.kind == "hit"]
    assert {place[2] for mark in hits for place in _places(mark)} == known


def test_what_cannot_be_read_is_named_and_the_rest_read(report: dict) -> None:
    [broken] = report["not_read"]
    assert broken["file"].endswith("scripts/broken.py")
    files = list(PROJECT.rglob("*.py"))
    assert report["scanned"]["files"] == len(files)
    assert len([file for file in files if file.stat().st_size > 100]) >= 40


def test_there_are_hits_of_every_kind_and_traps_enough() -> None:
    kinds = Counter(mark.kind for mark in MARKS)
    places = [each for mark in MARKS if mark.kind == "hit" for each in _places(mark)]
    members = Counter(_kind_of(member) for _, _, member in places)
    print(f"\n{dict(kinds)}\n{dict(members)}")
    assert kinds["hit"] >= 200 and kinds["trap"] >= 250
    assert min(members[kind] for kind in ("resource", "value")) >= 3
    assert min(members[kind] for kind in ("field", "method", "parameter")) >= 20
