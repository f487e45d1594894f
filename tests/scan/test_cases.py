"""Snippets of users' code, each line with what a scan must say of it.

`#! Member` is a certain finding, `#? Member` a possible one, `#~` an access that cannot be judged.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from codegen.diff.changes import Diff
from codegen.public import Public
from codegen.scan import ScanReport, scan

from .support import Case, cases_of, expected

HERE = Path(__file__).parent / "cases"
REAL = [one for file in sorted(HERE.glob("*.txt")) for one in cases_of(file)]


@pytest.mark.parametrize("case", REAL, ids=str)
def test_every_line_says_what_it_must(
    case: Case, old: Public, real: Diff, planted: Diff, tmp_path: Path
) -> None:
    diff = planted if case.file == "planted" else real
    source = tmp_path / "app.py"
    source.write_text(case.source, encoding="utf-8")
    report = scan([source], old, diff, processes=1)
    assert not report.notices
    assert found(report) == expected(case.source)
    assert report.unjudged == case.unjudged


def found(report: ScanReport) -> Counter[tuple[int, str, str]]:
    return Counter((one.line, one.member, one.certainty) for one in report.findings)


def test_there_are_cases_enough() -> None:
    assert len(REAL) >= 120
    assert len({str(one) for one in REAL}) == len(REAL)
