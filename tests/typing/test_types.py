"""mypy and pyright see the types that `cases.py` says, and refuse what it marks."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.runtime import error_object

CASES = Path(__file__).with_name("cases.py")
ROOT = Path(__file__).parents[2]
_QUALIFIED = re.compile(r"[\w.]+\.(?=\w)")
_REVEALED = re.compile(r'Revealed type is "(.*)"')


def expectations() -> dict[int, str]:
    lines = CASES.read_text("utf-8").splitlines()
    marked = ((n, line.rpartition("  # ")) for n, line in enumerate(lines, 1))
    return {n: comment for n, (code, _, comment) in marked if code and comment}


def plain(type_: str) -> str:
    """One spelling for both checkers: no module names, members of a union sorted."""
    type_ = _QUALIFIED.sub("", type_.replace('"', "'").replace("builtins.", ""))
    type_ = re.sub(r"Optional\[(.*)\]$", r"\1 | None", type_)
    type_ = type_.replace("List[", "list[").replace("Tuple[", "tuple[")
    type_ = type_.replace("] | Literal[", ", ")
    match = re.fullmatch(r"(\w+)\[(.*)\]", type_)
    if match and match[1] != "Literal":
        return f"{match[1]}[{' | '.join(sorted(match[2].split(' | ')))}]"
    if match:
        return f"Literal[{', '.join(sorted(match[2].split(', ')))}]"
    return " | ".join(sorted(type_.split(" | ")))


@pytest.fixture(scope="module")
def by_mypy(tmp_path_factory: pytest.TempPathFactory) -> dict[int, list[str]]:
    cache = tmp_path_factory.mktemp("mypy")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10"]
        + ["--cache-dir", str(cache), "--no-pretty", str(CASES)]
        + ["--enable-error-code", "deprecated"],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    found: dict[int, list[str]] = {}
    for line in run.stdout.splitlines():
        if match := re.match(r".*cases\.py:(\d+): (.*)", line):
            found.setdefault(int(match[1]), []).append(match[2])
    return found


@pytest.fixture(scope="module")
def by_pyright(tmp_path_factory: pytest.TempPathFactory) -> dict[int, list[str]]:
    settings = tmp_path_factory.mktemp("pyright") / "pyrightconfig.json"
    settings.write_text(
        json.dumps(
            {
                "include": [str(CASES)],
                "typeCheckingMode": "basic",
                "reportDeprecated": "warning",
                "pythonVersion": "3.9",
                "extraPaths": [str(ROOT / "generated")],
            }
        )
    )
    run = subprocess.run(
        [sys.executable, "-m", "basedpyright", "--outputjson"]
        + ["--pythonpath", sys.executable, "--project", str(settings)],
        capture_output=True,
        text=True,
    )
    found: dict[int, list[str]] = {}
    for one in json.loads(run.stdout)["generalDiagnostics"]:
        line = one["range"]["start"]["line"] + 1
        found.setdefault(line, []).append(f"{one['severity']}: {one['message']}")
    return found


def disagreements(found: dict[int, list[str]], revealed: str) -> list[str]:
    wrong = []
    for line, expected in expectations().items():
        said = found.get(line, [])
        if expected == "error":
            if not any(text.startswith("error") for text in said):
                wrong.append(f"line {line}: not refused")
            continue
        if expected == "deprecated":
            if not any("deprecated" in text for text in said):
                wrong.append(f"line {line}: not called deprecated")
            continue
        types = [m[1] for text in said if (m := re.search(revealed, text))]
        if [plain(t) for t in types] != [plain(expected)]:
            wrong.append(f"line {line}: {said} instead of {expected}")
    unexpected = set(found) - set(expectations())
    return wrong + [f"line {n}: {found[n]}" for n in sorted(unexpected)]


def test_mypy_says_what_the_cases_say(by_mypy: dict[int, list[str]]) -> None:
    assert disagreements(by_mypy, r'Revealed type is "(.*)"') == []


def test_pyright_says_what_the_cases_say(by_pyright: dict[int, list[str]]) -> None:
    assert disagreements(by_pyright, r'Type of ".*" is "([^"]*)"') == []


def test_there_are_cases_of_both_kinds() -> None:
    kinds = list(expectations().values())
    assert kinds.count("error") >= 8
    assert len(kinds) - kinds.count("error") >= 25


def test_every_known_field_of_an_error_has_a_type() -> None:
    tree = ast.parse(Path(error_object.__file__).read_text("utf-8"))
    (body,) = (
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and node.name == "ErrorObject"
    )
    (shown,) = (node for node in body.body if isinstance(node, ast.If))
    typed = [
        ast.unparse(node.target)
        for node in shown.body
        if isinstance(node, ast.AnnAssign)
    ]
    assert tuple(typed) == error_object.ERROR_FIELDS
