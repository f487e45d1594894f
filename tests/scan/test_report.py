"""The report: sorted, in text and as objects, the same on any number of processes."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.diff.changes import Diff
from codegen.naming import word_class
from codegen.public import Public
from codegen.scan import scan

from .support import cases_of

SOURCE = """import stripe
sub = stripe.Subscription.retrieve("s")
print(sub.current_period_end)
def f(x): return x.current_period_end
stripe.Account.create_person("a", political_exposure=exposure())
"""


def test_lines_and_objects(
    old: Public, real: Diff, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("src").mkdir()
    Path("src/app.py").write_text(SOURCE, encoding="utf-8")
    report = scan(["src"], old, real, processes=1)
    assert list(report.text()) == [
        "src/app.py:3:11: Subscription.current_period_end: field removed;"
        " it may be SubscriptionItem.current_period_end now",
        "src/app.py:5:35: Account.create_person(political_exposure):"
        " possibly parameter narrowed",
        "2 places would break (1 of them possibly), 1 access could not be judged;"
        " read 1 file, 5 lines",
    ]
    assert report.findings[0].as_json() == {
        "file": "src/app.py",
        "line": 3,
        "column": 11,
        "change": "field-removed",
        "member": "Subscription.current_period_end",
        "certainty": "certain",
    }


def test_the_place_is_the_member_itself(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    """Line and column, counted from 1, are those of the first letter of what breaks."""
    folder = Path(__file__).parent / "cases"
    for number, case in enumerate(cases_of(folder / "fields.txt")):
        (tmp_path / f"case_{number}.py").write_text(case.source, encoding="utf-8")
    report = scan([tmp_path], old, real, processes=1)
    assert len(report.findings) > 60
    for one in report.findings:
        line = Path(one.file).read_text(encoding="utf-8").split("\n")[one.line - 1]
        name = one.member.rpartition(".")[2]
        there = line[one.column - 1 :].lstrip("\"'")
        # Its class is named as well: `TransferData` for `transfer_data`.
        names = (name, word_class(name), "FIELD")
        assert there.startswith(names), (line, one)


def test_any_number_of_processes_and_any_order_say_the_same(
    old: Public, real: Diff, tmp_path: Path
) -> None:
    folder = Path(__file__).parent / "cases"
    files = []
    for name in ("fields", "flow", "parameters"):
        for number, case in enumerate(cases_of(folder / f"{name}.txt")):
            file = tmp_path / f"{name}_{number}.py"
            file.write_text(case.source, encoding="utf-8")
            files.append(file)
    alone = scan([tmp_path], old, real, processes=1)
    assert alone == scan([tmp_path], old, real, processes=3)
    random.Random(7).shuffle(files)
    assert alone == scan([*files, tmp_path], old, real, processes=2)
    assert list(alone.findings) == sorted(alone.findings)


def test_a_diff_without_breaking_changes_breaks_nothing(
    old: Public, tmp_path: Path
) -> None:
    (tmp_path / "a.py").write_text(SOURCE, encoding="utf-8")
    report = scan([tmp_path], old, Diff("a", "a", ()), processes=1)
    assert (report.findings, report.unjudged, report.lines) == ((), 0, 5)


ROOT = Path(__file__).resolve().parents[2]
STUBBORN = """
import signal, sys
from pathlib import Path
signal.signal(signal.SIGTERM, lambda *_: None)
from codegen.diff.changes import Diff
from codegen.public import Public
from codegen.scan import scan
report = scan([Path(sys.argv[1])], Public("a"), Diff("a", "b", ()), processes=2)
print(report.files)
"""


def test_processes_end_without_a_signal(tmp_path: Path) -> None:
    for number in range(40):
        text = f"import stripe\nstripe.Charge.retrieve('{number}').amount\n"
        (tmp_path / f"m{number}.py").write_text(text)
    words = [sys.executable, "-c", STUBBORN, str(tmp_path)]
    done = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )
    assert done.stdout == "40\n"
