"""`[tool.restripe]` of the user's pyproject.toml: where it is found, what it may hold, and that the command line wins."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import cli, commands, settings
from codegen.errors import CodegenError
from tests.codegen import runs

Project = Callable[[str], Path]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """`project(toml)`: a pyproject.toml, with the process in a folder below it."""
    below = tmp_path / "src" / "below"
    below.mkdir(parents=True)
    monkeypatch.chdir(below)

    def write(toml: str) -> Path:
        file = tmp_path / "pyproject.toml"
        file.write_text(toml, "utf-8")
        return file

    return write


def words(start: Path) -> dict[str, str] | None:
    found = settings.table(start)
    return None if found is None else dict(found.words)


def test_the_table_is_the_command_line_that_nobody_wrote(project: Project) -> None:
    file = project("""
        [tool.restripe]
        spec = "2024-04-10"
        package = "acme.stripe_2024"
        out = "src"
        overrides = "names/stripe.yaml"
        only = ["Customer", "billing.*"]
        without = []
        """)
    assert words(Path.cwd()) == {
        "spec": "2024-04-10",
        "package": "acme.stripe_2024",
        "out": f"{file.parent}/src",
        "overrides": f"{file.parent}/names/stripe.yaml",
        "only": "Customer,billing.*",
        "without": "",
    }


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("2024-04-10", "2024-04-10"),
        ("spec3.json", "{}/spec3.json"),
        ("docs/spec3", "{}/docs/spec3"),
        ("here", "{}/here"),
        ("/elsewhere/spec3.json", "/elsewhere/spec3.json"),
    ],
)
def test_a_document_is_a_path_or_a_version(
    spec: str, expected: str, project: Project
) -> None:
    file = project(f"[tool.restripe]\nspec = '{spec}'\n")
    (file.parent / "here").write_text("{}")
    assert words(Path.cwd()) == {"spec": expected.format(file.parent)}


def test_the_nearest_table_counts_and_files_without_one_do_not(
    project: Project, tmp_path: Path
) -> None:
    project("[tool.restripe]\npackage = 'outer'\n")
    nearer = tmp_path / "src" / "pyproject.toml"
    nearer.write_text("[project]\nname = 'x'\n[tool.black]\n")
    assert words(Path.cwd()) == {"package": "outer"}
    nearer.write_text("[tool.restripe]\npackage = 'inner'\n")
    assert words(Path.cwd()) == {"package": "inner"}
    assert words(tmp_path) == {"package": "outer"}


def test_a_checkout_has_defaults_instead(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project("[tool.restripe]\npackage = 'theirs'\n")
    monkeypatch.setattr(settings, "CHECKOUT", tmp_path / "src")
    assert words(Path.cwd()) is None
    assert words(tmp_path) == {"package": "theirs"}
    ours = runs.ROOT / "generated" / "restripe"
    assert cli.folder_of(cli.parser().parse_args(["check"])) == ours


WRONG = [
    ("[tool.restripe]\npacakge = 'x'\n", "unknown key 'pacakge', the nearest is 'pack"),
    ("[tool.restripe]\nverbose = true\n", "unknown key 'verbose', the nearest is '"),
    ("[tool.restripe]\npackage = 5\n", "package: must be text"),
    ("[tool.restripe]\nout = ''\n", "out: must be text"),
    ("[tool.restripe]\nspec = 2024-04-10\n", "spec: must be text"),
    ("[tool.restripe]\nonly = 'Customer'\n", "only: must be a list of texts"),
    ("[tool.restripe]\nwithout = ['events', 5]\n", "without[1]: must be text"),
    ("[tool.restripe.out]\na = 1\n", "out: must be text"),
    ('[tool.restripe]\nout = "s\\u0000"\n', "out: has a NUL in it"),
]


@pytest.mark.parametrize(("toml", "problem"), WRONG)
def test_what_a_table_may_not_hold(
    toml: str, problem: str, project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project(toml)
    assert commands.run(["generate"]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1
    assert said.err.startswith(f"{file}: [tool.restripe]: {problem}")


@pytest.mark.parametrize(
    ("toml", "problem"),
    [
        ("[tool.restripe\n", "not TOML: Expected ']'"),
        ("a = '\xe9'\n".encode("latin-1"), "not TOML: 'utf-8' codec"),
        ("[tool]\nrestripe = 5\n", "tool.restripe: must be a table"),
    ],
)
def test_a_file_that_says_nothing(
    toml: str | bytes, problem: str, tmp_path: Path
) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_bytes(toml if isinstance(toml, bytes) else toml.encode())
    with pytest.raises(CodegenError) as caught:
        settings.table(tmp_path)
    assert str(caught.value).startswith(f"{file}: {problem}")


def test_tables_that_are_none_of_ours(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("tool = 5\n")
    assert settings.table(tmp_path) is None


def test_the_command_line_wins(project: Project, tmp_path: Path) -> None:
    runs.written(tmp_path)
    project("[tool.restripe]\nspec = 'spec.json'\npackage = 'one'\nout = 'a'\n")
    assert commands.run(["generate", "--package", "two"]) == 0
    assert commands.run(["check", "--package=two"]) == 0
    assert commands.run(["generate", "--pack", "three", "--out", "../b"]) == 0
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["two"]
    assert [path.name for path in (tmp_path / "src" / "b").iterdir()] == ["three"]


def test_what_is_selected(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs.written(tmp_path)
    file = project(
        "[tool.restripe]\nspec = 'spec.json'\npackage = 'one'\nout = 'a'\n"
        "only = ['Chrage', 'billing.*']\nwithout = ['docs']"
    )
    assert commands.run(["generate"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{file}: [tool.restripe]: only: the document has no ")
    assert "'Chrage'" in said and "'billing.*'" in said
    assert commands.run(["generate", "--only=Chrage"]) == 2
    assert capsys.readouterr().err.startswith("--only: the document has no ")
    assert commands.run(["generate", "--only=Charge"]) == 0
    lock = json.loads((tmp_path / "a" / "one" / "spec.lock").read_text())
    assert lock["without"] == ["docs"]


def test_an_empty_selection_is_told(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project("[tool.restripe]\nonly = []\n")
    assert commands.run(["generate"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{file}: [tool.restripe]: only: it selects nothing")
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("package", "package = 'a-b'"),
        ("package", "package = 'jinja2'"),
        ("spec", "package = 'one'\nspec = '2024-04-11'"),
    ],
)
def test_a_wrong_value_is_told_at_its_place(
    key: str, line: str, project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    file = project(f"[tool.restripe]\nout = 'src'\n{line}\n")
    assert commands.run(["generate"]) == 2
    assert capsys.readouterr().err.startswith(f"{file}: [tool.restripe]: {key}: ")


def test_an_empty_word_was_given(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    project("[tool.restripe]\npackage = 'one'\nout = 'a'\n")
    assert commands.run(["check", "--package", ""]) == 2
    assert 'package: "" is not a name' in capsys.readouterr().err


def test_other_commands_do_not_read_it(project: Project, tmp_path: Path) -> None:
    project("[tool.restripe]\nodd = 5\n")
    spec = runs.written(tmp_path)
    assert commands.run(["import", str(spec), "--out", str(tmp_path / "f.json")]) == 0
