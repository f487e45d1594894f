"""The two commands of the README are what really runs, and they find a Python that works."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FIND = ROOT / "scripts" / "find-python"
WORKS = f'exec {sys.executable} "$@"'


def shim(folder: Path, name: str, body: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)
    return file


def find(
    *arguments: str, path: str = "", home: str = "/nowhere"
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/bin/sh", str(FIND), *arguments],
        env={"PATH": path, "HOME": home},
        capture_output=True,
        text=True,
    )


def test_the_readme_names_the_commands_that_exist_and_ci_runs() -> None:
    readme = (ROOT / "README.md").read_text()
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    named = re.findall(r"^\$ make (\w+)", readme, re.MULTILINE)
    assert named == ["demo", "test"]
    assert set(named) <= set(targets)
    assert re.search(
        r"^exec make test\b", (ROOT / ".ci" / "run").read_text(), re.MULTILINE
    )
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def plan(*arguments: str) -> str:
    # Inside `make test` the outer make's flags must not reach this one.
    outer = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS")
    environment = {
        name: value for name, value in os.environ.items() if name not in outer
    }
    command = ["make", "--dry-run", "--always-make", *arguments]
    answer = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_make_test_lists_every_check_and_ends_with_pytest() -> None:
    planned = plan("test")
    checks = [
        "ruff check",
        "black --check",
        "mypy codegen",
        "mypy --python-version 3.10",
    ]
    steps = [*checks, "basedpyright", "codegen check", "pytest"]
    places = [planned.index(f".venv/bin/python -m {step}") for step in steps]
    assert places == sorted(places)
    assert planned.index("scripts.stripe_mock") < places[0]


def test_the_demo_renders_before_it_calls() -> None:
    planned = plan("demo")
    assert planned.index("-m codegen generate") < planned.index("-m scripts.demo")


@pytest.mark.parametrize(
    "broken",
    [
        "echo 'pyenv: python3: command not found' >&2; exit 127",
        'echo "Python 2.7.18"; exit 1',
        "kill -9 $$",
    ],
    ids=["shim", "old", "crash"],
)
def test_a_name_that_fails_is_passed_over(tmp_path: Path, broken: str) -> None:
    shim(tmp_path / "shims", "python3", broken)
    good = shim(tmp_path / "real dir", "python3", WORKS)
    found = find(path=f"{tmp_path / 'shims'}:/nowhere:{good.parent}")
    assert (found.returncode, found.stdout) == (0, f"{good}\n")


def test_versions_of_pyenv_are_the_last_resort(tmp_path: Path) -> None:
    good = shim(tmp_path / ".pyenv" / "versions" / "3.11.9" / "bin", "python3", WORKS)
    found = find(path=str(tmp_path), home=str(tmp_path))
    assert (found.returncode, found.stdout) == (0, f"{good}\n")


def test_no_python_is_one_sentence(tmp_path: Path) -> None:
    found = find(path=str(tmp_path))
    assert (found.returncode, found.stdout) == (1, "")
    assert found.stderr.startswith("No Python 3.11 or newer")
    assert found.stderr.count("\n") == 1


def test_a_named_python_is_the_only_one_tried(tmp_path: Path) -> None:
    bad = shim(tmp_path, "mine", "exit 1")
    assert find(sys.executable, path=str(tmp_path)).stdout == f"{sys.executable}\n"
    found = find(str(bad), path=str(Path(sys.executable).parent))
    assert found.returncode == 1
    assert found.stderr.startswith(f"PYTHON={bad} is not a Python 3.11")


def test_the_shell_scripts_parse() -> None:
    for shell, script in (("sh", FIND), ("bash", ROOT / ".ci" / "run")):
        program = shutil.which(shell)
        assert program is not None
        assert subprocess.run([program, "-n", str(script)], check=False).returncode == 0
