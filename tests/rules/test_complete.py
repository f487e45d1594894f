"""Every rule has a case: a missing one, one twice named and one of an unknown rule fail here."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

from tests.rules.defects import DECISIONS, DECISIONS_ELSEWHERE, DEFECTS
from tests.rules.ids import IDS

# test_S1_create: row S1; test_S_1_twins: rule S-1; test_BA_2_files: rule BA-2.
CASE = re.compile(r"test_(?:(S\d+)|([A-Z]+)_(\d+))_[a-z]")


def cases() -> list[tuple[str, str]]:
    """Return (file, function) of every test function of this folder."""
    found = []
    for file in sorted(Path(__file__).parent.glob("test_*.py")):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                found.append((file.name, node.name))
    return found


def rule_of(function: str) -> str | None:
    """Return the id in a test's name, None where there is none."""
    match = CASE.match(function)
    if match is None:
        return None
    return match[1] or f"{match[2]}-{match[3]}"


def test_every_rule_has_a_case() -> None:
    count = Counter(rule for _, name in cases() if (rule := rule_of(name)))
    print(f"{len(count)} of {len(IDS)} rules have {sum(count.values())} cases")
    assert set(IDS) - set(count) == set(), "rules without a case"
    assert set(count) - set(IDS) == set(), "cases of rules that there are not"


def test_every_defect_and_every_decision_has_a_case() -> None:
    names = {name for _, name in cases()}
    assert {*DEFECTS.values(), *DECISIONS.values()} - names == set(), "no such case"
    assert sorted(DEFECTS) == list(range(1, 58))
    assert sorted([*DECISIONS, *DECISIONS_ELSEWHERE]) == list(range(1, 22))


def test_no_case_hides_another() -> None:
    assert [case for case, times in Counter(cases()).items() if times > 1] == []


def test_every_case_names_its_rule() -> None:
    own = Path(__file__).name
    nameless = [c for c in cases() if c[0] != own and rule_of(c[1]) is None]
    assert nameless == []
