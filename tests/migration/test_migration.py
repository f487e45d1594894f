"""Code that was written for `stripe` does the same with `restripe`: the same requests, the same results.

Every file of `snippets/` is executed twice, each time as it stands but for the imports, against one server that writes
down what it is asked: under the official package in an environment of its own, and under restripe. What differs on
purpose is in `cases.py` with both values and the rule that says so.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.migration import official
from tests.migration.case import Case
from tests.migration.cases import CASES, REFUSED_LINES
from tests.migration.recorder import recording
from tests.migration.sides import SNIPPETS, Outcome, differences, migrated, outcomes
from tests.rules.defects import DECISIONS, DEFECTS
from tests.rules.ids import IDS

ROOT = Path(__file__).parents[2]
# What snippets import and no snippet is.
HELPER = "sign"
Sides = dict[str, dict[str, Outcome]]


def run(package: str) -> dict[str, Outcome]:
    program = official.python() if package == "stripe" else sys.executable
    with recording() as recorder:
        return outcomes(program, package, CASES, recorder)


@pytest.fixture(scope="module")
def sides() -> Sides:
    """Both sides' outcomes of every snippet: one process a side, at the same time."""
    packages = ("stripe", "restripe")
    with ThreadPoolExecutor() as pool:
        return dict(zip(packages, pool.map(run, packages), strict=True))


@pytest.fixture(params=CASES, ids=lambda case: case.snippet)
def case(request: pytest.FixtureRequest) -> Case:
    found: Case = request.param
    return found


def test_the_same_but_for_what_is_listed(case: Case, sides: Sides) -> None:
    theirs, ours = (sides[package][case.snippet] for package in ("stripe", "restripe"))
    found = {place: values for place, *values in differences(theirs, ours)}
    listed = {d.place: [d.official, d.ours] for d in case.differences}
    assert found == listed, "\n".join(
        f"{place}\n  official {json.dumps(official)}\n  ours     {json.dumps(ours)}"
        for place, (official, ours) in found.items()
        if listed.get(place) != [official, ours]
    )


def test_a_snippet_asks_the_server(case: Case, sides: Sides) -> None:
    """Each uses up its replies on the official side, and only those that say why make no request."""
    requests = sides["stripe"][case.snippet]["requests"]
    ours = sides["restripe"][case.snippet]["requests"]
    assert len(case.replies) == max(len(requests), len(ours))
    assert bool(case.offline) == (not requests)


def test_a_snippet_runs_to_its_end(case: Case, sides: Sides) -> None:
    for package in sides:
        outcome = sides[package][case.snippet]
        assert outcome["raised"] is None, package
        assert outcome["result"] is not None, package


def test_there_are_enough_of_them() -> None:
    files = {file.stem for file in SNIPPETS.glob("*.py")} - {HELPER}
    assert sorted(case.snippet for case in CASES) == sorted(files)
    assert len(files) >= 60


def test_nothing_but_imports_is_changed(case: Case) -> None:
    """And not even those where they name something else."""
    before = (SNIPPETS / f"{case.snippet}.py").read_text("utf-8").splitlines()
    after = migrated("\n".join(before)).splitlines()
    changed = [pair for pair in zip(before, after, strict=True) if pair[0] != pair[1]]
    assert changed
    for line, other in changed:
        (old,), (new,) = ast.parse(line.strip()).body, ast.parse(other.strip()).body
        assert isinstance(old, (ast.Import, ast.ImportFrom)) and type(old) is type(new)
    assert not re.search(r"^\s*(import stripe$|from stripe\b)", "\n".join(after), re.M)


def rules() -> Iterator[str]:
    yield from IDS
    yield from (f"D-{number:02}" for number in DEFECTS)
    yield from (f"Q{number}" for number in DECISIONS)


def test_every_difference_has_a_rule() -> None:
    readme = " ".join((ROOT / "README.md").read_text("utf-8").split())
    known = set(rules())
    for case in CASES:
        for difference in case.differences:
            head, _, sentence = difference.rule.partition("README: ")
            assert sentence in readme if sentence else head in known, difference


def refused(package: str, folder: Path) -> dict[tuple[str, str], str]:
    """The lines, with their snippet, that mypy refuses where that package's types are, and what it says."""
    for file in SNIPPETS.glob("*.py"):
        text = file.read_text("utf-8")
        text = text if package == "stripe" else migrated(text)
        (folder / file.name).write_text(text, "utf-8")
    program = official.python() if package == "stripe" else sys.executable
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--config-file", "", "--python-executable"]
        + [program, "--cache-dir", str(folder / "cache"), "--check-untyped-defs"]
        + ["--no-pretty", "--no-error-summary", "."],
        capture_output=True,
        text=True,
        cwd=folder,
    )
    assert run.returncode in (0, 1) and not run.stderr, run.stdout + run.stderr
    said = re.findall(r"^(\w+)\.py:(\d+): error: (.*)$", run.stdout, re.MULTILINE)
    return {(name, line_of(name, int(number))): text for name, number, text in said}


def line_of(name: str, number: int) -> str:
    text = (SNIPPETS / f"{name}.py").read_text("utf-8")
    return text.splitlines()[number - 1].strip()


def test_type_checkers_accept_what_they_accepted(tmp_path: Path) -> None:
    """mypy refuses no line that it takes with the official package's types, but for those that are listed."""
    packages = ("stripe", "restripe")
    folders = [tmp_path / package for package in packages]
    for folder in folders:
        folder.mkdir()
    with ThreadPoolExecutor() as pool:
        theirs, ours = pool.map(refused, packages, folders)
    found = {place: text for place, text in ours.items() if place not in theirs}
    listed = {(name, line) for name, line, _ in REFUSED_LINES}
    assert found.keys() == listed, {k: v for k, v in found.items() if k not in listed}
    assert {rule for *_, rule in REFUSED_LINES} <= set(rules())
