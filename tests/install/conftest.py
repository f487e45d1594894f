"""Both distributions, built once, and a clean environment away from the checkout that has them from their wheels."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
Done = subprocess.CompletedProcess[str]


@dataclass(frozen=True)
class Site:
    """An environment with `restripe[codegen]`; nothing in it knows of the checkout."""

    folder: Path

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    def run(self, *arguments: str | Path, cwd: Path) -> Done:
        """The installed command."""
        return self._run(self.folder / "bin" / "restripe-codegen", *arguments, cwd=cwd)

    def execute(self, *arguments: str | Path, cwd: Path) -> Done:
        """Its Python."""
        return self._run(self.python, *arguments, cwd=cwd)

    def _run(self, *command: str | Path, cwd: Path) -> Done:
        return subprocess.run(
            [str(word) for word in command],
            cwd=cwd,
            env=clean(),
            capture_output=True,
            text=True,
            timeout=300,
        )


def clean() -> dict[str, str]:
    """Our variables without those that lead Python to the checkout."""
    ours = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")
    return {name: value for name, value in os.environ.items() if name not in ours}


def done(*command: str | Path, cwd: Path = ROOT) -> str:
    """Run one of our Python's modules, which must work."""
    answer = subprocess.run(
        [sys.executable, "-m", *map(str, command)],
        cwd=cwd,
        env={**os.environ, "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert answer.returncode == 0, answer.stdout
    return answer.stdout


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheels; the generator's is built from its sdist, which stands beside it."""
    folder = tmp_path_factory.mktemp("wheels")
    build = ("build", "--no-isolation", "--outdir", folder)
    done(*build, "codegen")
    done(*build, "--wheel", ".")
    return folder


@pytest.fixture(scope="session")
def site(wheels: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    """What `pip install --find-links WHEELS 'restripe[codegen]'` makes."""
    found = Site(tmp_path_factory.mktemp("site"))
    done("venv", "--without-pip", found.folder)
    install = ("pip", "--python", found.python, "install", "--quiet", "--no-compile")
    done(*install, "--find-links", wheels, "restripe[codegen]", cwd=found.folder)
    return found
