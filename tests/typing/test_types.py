"""mypy and pyright see the types that the files of cases say, and refuse what these mark."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import cli
from codegen.events import event_types
from codegen.operations import surface
from codegen.overrides import load as load_overrides
from codegen.runtime import error_object
from codegen.spec import load

FOLDER = Path(__file__).parent
# Files of cases, and the Python that pyright reads each for.
CASES = {"cases.py": "3.9", "event_cases.py": "3.10"}
ROOT = Path(__file__).parents[2]
_QUALIFIED = re.compile(r"[\w.]+\.(?=\w)")
_REVEALED = re.compile(r'Revealed type is "(.*)"')


Found = dict[int, list[str]]


def expectations(name: str) -> dict[int, str]:
    lines = (FOLDER / name).read_text("utf-8").splitlines()
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
def by_mypy(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Found]:
    cache = tmp_path_factory.mktemp("mypy")
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.10"]
        + ["--cache-dir", str(cache), "--no-pretty"]
        + ["--enable-error-code", "deprecated"]
        + [str(FOLDER / name) for name in CASES],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    found: dict[str, Found] = {name: {} for name in CASES}
    for line in run.stdout.splitlines():
        if match := re.match(r"(?:.*[/\\])?(\w+\.py):(\d+): (.*)", line):
            found[match[1]].setdefault(int(match[2]), []).append(match[3])
    return found


@pytest.fixture(scope="module")
def by_pyright(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Found]:
    folder = tmp_path_factory.mktemp("pyright")
    return {name: _pyright(name, folder) for name in CASES}


def _pyright(name: str, folder: Path) -> Found:
    settings = folder / f"{name}.json"
    settings.write_text(
        json.dumps(
            {
                "include": [str(FOLDER / name)],
                "typeCheckingMode": "basic",
                "reportDeprecated": "warning",
                "pythonVersion": CASES[name],
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
    found: Found = {}
    for one in json.loads(run.stdout)["generalDiagnostics"]:
        line = one["range"]["start"]["line"] + 1
        found.setdefault(line, []).append(f"{one['severity']}: {one['message']}")
    return found


def disagreements(name: str, found: Found, revealed: str) -> list[str]:
    wrong = []
    expected_at = expectations(name)
    for line, expected in expected_at.items():
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
    unexpected = set(found) - set(expected_at)
    return wrong + [f"line {n}: {found[n]}" for n in sorted(unexpected)]


@pytest.mark.parametrize("name", CASES)
def test_mypy_says_what_the_cases_say(name: str, by_mypy: dict[str, Found]) -> None:
    assert disagreements(name, by_mypy[name], r'Revealed type is "(.*)"') == []


@pytest.mark.parametrize("name", CASES)
def test_pyright_says_what_the_cases_say(
    name: str, by_pyright: dict[str, Found]
) -> None:
    told = r'Type of ".*" is "([^"]*)"'
    assert disagreements(name, by_pyright[name], told) == []


@pytest.mark.parametrize("name", CASES)
def test_there_are_cases_of_both_kinds(name: str) -> None:
    kinds = list(expectations(name).values())
    assert kinds.count("error") >= 8
    assert len(kinds) - kinds.count("error") >= 25


def test_there_are_events_of_every_namespace() -> None:
    spec = load(cli.SPEC, *cli.OVERLAYS)
    overrides = load_overrides(cli.OVERRIDES)
    resources = surface(spec, overrides).resources
    namespaces = {one.schema: one.namespace for one in resources}
    tree = ast.parse((FOLDER / "event_cases.py").read_text("utf-8"))
    # As the comparison of a type: the lines behind it say what it narrows to.
    named = {
        value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        for value in ast.walk(node)
        if isinstance(value, ast.Constant)
    }
    types = event_types(spec.document, resources, overrides, lambda place, what: None)
    # Unions of resources have no namespace of their own.
    of = {one.name: namespaces.get(one.schema, ()) for one in types}
    assert {of[name] for name in named if name in of} == set(of.values())
    assert len(set(of.values())) >= 16


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
