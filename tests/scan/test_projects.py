"""Projects of several files: what one imports from another is followed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from codegen.diff.changes import Diff
from codegen.public import Public
from codegen.scan import ScanReport, scan

from .support import Case, cases_of, expected

PROJECTS = list(cases_of(Path(__file__).parent / "projects" / "projects.txt"))


@pytest.mark.parametrize("case", PROJECTS, ids=str)
@pytest.mark.parametrize("processes", [1, 2])
def test_every_line_of_every_file(
    case: Case, processes: int, old: Public, real: Diff, tmp_path: Path
) -> None:
    sources = written(case, tmp_path)
    report = scan([tmp_path], old, real, processes=processes)
    assert not report.notices
    assert found(report, tmp_path) == Counter(
        {
            (name, *one): count
            for name, source in sources.items()
            for one, count in expected(source).items()
        }
    )
    assert report.unjudged == case.unjudged


@pytest.mark.parametrize("name", ["b.py", "A.py"])
@pytest.mark.parametrize("processes", [1, 2, 3])
def test_neither_shares_nor_names_of_files_matter(
    name: str, processes: int, old: Public, real: Diff, tmp_path: Path
) -> None:
    for file, source in {**_SHARED, name: _TYPED}.items():
        (tmp_path / file).write_text(source, encoding="utf-8")
    report = scan([tmp_path], old, real, processes=processes)
    assert {one.member for one in report.findings} == {
        "Customer.create(promotion_code)",
        "Invoice.paid",
    }
    assert report.unjudged == 1


_SHARED = {
    "consts.py": 'PAID = "invoice.paid"\nclass Payload(dict): pass\n',
    "a.py": """
import stripe
from consts import PAID
def f(event: stripe.Event):
    if event.type == PAID: event.data.object.paid
""",
}
_TYPED = """
import stripe
from consts import Payload
def s(e, c):
    params: Payload = {"email": e}
    params["promotion_code"] = c
    return stripe.Customer.create(**params)
def g(p: Payload): p.current_period_end
"""


def written(case: Case, folder: Path) -> dict[str, str]:
    """Each file of the project, written below the folder."""
    sources = {}
    for part in case.source.split("--- ")[1:]:
        name, _, source = part.partition("\n")
        sources[name] = source
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    return sources


def found(report: ScanReport, folder: Path) -> Counter[tuple[str, int, str, str]]:
    prefix = f"{folder.as_posix()}/"
    return Counter(
        (one.file.removeprefix(prefix), one.line, one.member, one.certainty)
        for one in report.findings
    )
