"""mypy, pyright and pyrefly see the types that the files of cases say, and refuse what these mark."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import cli
from codegen.events import event_types
from codegen.operations import surface
from codegen.overrides import load as load_overrides
from codegen.runtime import error_object
from codegen.spec import load
from tests.typing.checkers import CHECKERS, Lines, Report, Said

FOLDER = Path(__file__).parent
# With the number of lines that each must refuse at least.
CASES = {
    "cases.py": 20,
    "event_cases.py": 8,
    "reply_cases.py": 2,
    "request_cases.py": 0,
}
# `# pyrefly says list[X]: why`, above a line that the checkers see differently.
_APART = re.compile(r"\s*# (mypy|pyright|pyrefly) says (.+?): (.+)")
_QUALIFIED = re.compile(r"[\w.]+\.(?=\w)")


def expectations(name: str, checker: str) -> dict[int, str]:
    """What a checker must say of which lines."""
    found: dict[int, str] = {}
    apart: dict[str, str] = {}
    for number, line in enumerate((FOLDER / name).read_text("utf-8").splitlines(), 1):
        if own := _APART.fullmatch(line):
            apart[own[1]] = own[2]
            continue
        code, _, comment = line.rpartition("  # ")
        if code and comment:
            found[number] = apart.get(checker, comment)
        apart = {}
    return found


def plain(type_: str) -> str:
    """One spelling for all checkers: no module names, members of a union sorted."""
    type_ = _QUALIFIED.sub("", type_.replace('"', "'").replace("builtins.", ""))
    type_ = re.sub(r"Optional\[(.*)\]$", r"\1 | None", type_)
    for name in ("List", "Tuple", "Dict"):
        type_ = type_.replace(f"{name}[", f"{name.lower()}[")
    type_ = type_.replace("] | Literal[", ", ")
    match = re.fullmatch(r"(\w+)\[([^\]]*)\]", type_)
    if match and match[1] != "Literal":
        return f"{match[1]}[{' | '.join(sorted(match[2].split(' | ')))}]"
    if match:
        return f"Literal[{', '.join(sorted(match[2].split(', ')))}]"
    return " | ".join(sorted(type_.split(" | ")))


def fits(said: list[Said], expected: str) -> bool:
    if expected == "nothing":
        return not said
    if expected == "error":
        return any(one.severity == "error" for one in said)
    if expected == "deprecated":
        return any("deprecated" in one.message for one in said)
    types = [one.revealed for one in said if one.revealed is not None]
    errors = [
        one
        for one in said
        if one.severity == "error" and "deprecated" not in one.message
    ]
    return not errors and [plain(one) for one in types] == [plain(expected)]


def disagreements(found: Lines, expected_at: dict[int, str]) -> list[str]:
    wrong = [
        f"line {line}: {found.get(line, [])} instead of {expected}"
        for line, expected in expected_at.items()
        if not fits(found.get(line, []), expected)
    ]
    unexpected = sorted(found.keys() - expected_at.keys())
    return wrong + [f"line {line}: {found[line]}" for line in unexpected]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("checker", CHECKERS)
def test_a_checker_says_what_the_cases_say(
    checker: str, name: str, said: Callable[[str], Report]
) -> None:
    assert disagreements(said(checker)[name], expectations(name, checker)) == []


@pytest.mark.parametrize(("name", "refused"), CASES.items())
def test_there_are_cases_of_both_kinds(name: str, refused: int) -> None:
    kinds = list(expectations(name, "mypy").values())
    assert kinds.count("error") >= refused
    assert len(kinds) - kinds.count("error") >= 25


def test_a_line_of_its_own_for_a_checker_gives_the_reason() -> None:
    texts = (path.read_text("utf-8") for path in FOLDER.glob("*cases.py"))
    lines = [line for text in texts for line in text.splitlines() if " says " in line]
    assert lines and all(map(_APART.fullmatch, lines))


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
