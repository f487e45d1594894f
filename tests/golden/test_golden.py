"""The golden document: what is rendered of it, to the byte, and that tools and Python accept it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.formatting import format_all
from codegen.render import render
from codegen.spec import load
from tests.codegen.outcome import check_paths, check_text
from tests.golden.refresh import SPEC, expected, golden, rendered

IMPORT_ALL = """
import importlib, pkgutil, typing, mini, mini.params, mini.params.tax
for module in pkgutil.walk_packages(mini.__path__, "mini."):
    importlib.import_module(module.name)
hints = typing.get_type_hints(mini.params.OddityCreateParams)
assert hints["str"] is hints["None"] is hints["TypedDict"] is str, hints
assert mini.params.ChargeCreateParams.__required_keys__ == {"amount", "currency"}
data = {"str": "s", "None": "n", "is": "i", "self": "f", "property": "p", "request": 1}
oddity = mini.Oddity.construct_from(data, "sk")
read = oddity.str, oddity["None"], oddity.is_, oddity.self, oddity.property, oddity.request
assert read == ("s", "n", "i", "f", "p", 1), read
assert mini.Oddity.object_name() == "oddity"
assert mini.Billing is mini.billing
print("done")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the whole golden package in it, `mini`."""
    top = tmp_path_factory.mktemp("golden")
    for name, text in render(golden()).items():
        path = top / "mini" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return top


def run(folder: Path, *command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-B", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_files_are_the_expected_ones() -> None:
    assert sorted(rendered()) == sorted(expected())


@pytest.mark.parametrize("name", sorted(expected()))
def test_rendered_as_expected(name: str) -> None:
    assert rendered()[name] == expected()[name], "python -m tests.golden.refresh"


def test_black_leaves_the_files_alone() -> None:
    assert format_all(rendered()) == rendered()


def test_the_files_do_nothing_but_define() -> None:
    check_paths(rendered())
    for name, text in rendered().items():
        if name.endswith(".py"):
            check_text(name, text)


def test_only_an_event_of_no_known_object_fell_back() -> None:
    (note,) = golden().notes
    assert note.startswith('the object of the event "gift.given" is not known')
    counts = golden().counts
    assert (counts.rendered, counts.excluded) == (counts.operations, ())


def test_type_checkers_accept_the_package(folder: Path) -> None:
    assert "Success" in run(
        folder, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), "mini"
    )


def test_python_imports_every_module(folder: Path) -> None:
    assert run(folder, "-W", "error", "-c", IMPORT_ALL) == "done\n"


def test_prose_comes_through() -> None:
    """The tricky texts of the document, read back from the docstrings of the output."""
    document = load(SPEC).document
    create = document["paths"]["/v1/charges"]["post"]["description"]
    amount = document["components"]["schemas"]["charge"]["properties"]["amount"]
    tree = ast.parse(rendered()["_charge.py"])
    kept = [
        " ".join(node.value.split())
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    for text in (create, amount["description"]):
        assert any(" ".join(text.split()) in one for one in kept), text
