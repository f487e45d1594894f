"""The wheel and the sdist hold the package `restripe` and nothing else, and can be installed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path

import pytest

from codegen.runtime.version import VERSION

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "restripe"
NOT_SHIPPED = {"_rendered.json", "_surface.json"}


def run(*command: str, **environment: str) -> str:
    answer = subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert answer.returncode == 0, answer.stdout
    return answer.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both; `build` makes the wheel from the sdist, so the sdist holds all that is needed."""
    folder = tmp_path_factory.mktemp("dist")
    run("-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT))
    return folder


@pytest.fixture(scope="module")
def wheel(built: Path) -> Path:
    return built / "restripe-0.1.0-py3-none-any.whl"


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        return Parser().parsestr(
            archive.read("restripe-0.1.0.dist-info/METADATA").decode()
        )


def shipped() -> set[str]:
    files = (
        file
        for file in PACKAGE.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    )
    return {file.relative_to(PACKAGE).as_posix() for file in files} - NOT_SHIPPED


def test_both_are_built_and_pass_twine(built: Path) -> None:
    names = sorted(file.name for file in built.iterdir())
    assert names == ["restripe-0.1.0-py3-none-any.whl", "restripe-0.1.0.tar.gz"]
    said = run(
        "-m",
        "twine",
        "check",
        "--strict",
        *(str(built / name) for name in names),
        NO_COLOR="1",
    )
    assert said.count("PASSED") == 2


def test_the_wheel_holds_the_package_alone(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = {name for name in names if name.startswith("restripe-0.1.0.dist-info/")}
    assert names - info == {f"restripe/{name}" for name in shipped()}
    assert {"restripe/__init__.py", "restripe/py.typed"} <= names
    assert "restripe-0.1.0.dist-info/licenses/LICENSE" in info


def test_the_sdist_holds_what_building_needs(built: Path) -> None:
    with tarfile.open(built / "restripe-0.1.0.tar.gz") as archive:
        names = {
            member.name.partition("/")[2]
            for member in archive.getmembers()
            if member.isfile()
        }
    # hatchling adds the ignore file by itself.
    beside = {
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "pyproject.toml",
        "PKG-INFO",
        ".gitignore",
    }
    assert names == beside | {f"generated/restripe/{name}" for name in shipped()}


def test_the_metadata(metadata: Message) -> None:
    single = {
        name: metadata[name]
        for name in ("Name", "Version", "Requires-Python", "License-Expression")
    }
    assert single == {
        "Name": "restripe",
        "Version": "0.1.0",
        "Requires-Python": ">=3.9",
        "License-Expression": "MIT",
    }
    assert metadata.get_all("License-File") == ["LICENSE"]
    assert metadata.get_all("Provides-Extra") == ["async", "codegen", "dev", "test"]


def test_the_package_introduces_itself_with_the_version_of_the_distribution(
    metadata: Message,
) -> None:
    assert VERSION == metadata["Version"]


def test_only_requests_is_required(metadata: Message) -> None:
    required = metadata.get_all("Requires-Dist") or []
    assert [line for line in required if "extra ==" not in line] == ["requests>=2.28"]
    assert [line for line in required if "extra == 'async'" in line] == [
        "aiohttp>=3.12; extra == 'async'"
    ]


def test_an_installed_wheel_is_found_and_imports(wheel: Path, tmp_path: Path) -> None:
    run(
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(tmp_path),
        str(wheel),
    )
    code = (
        "import importlib.metadata as m, json, restripe;"
        "print(json.dumps([m.version('restripe'), restripe.__file__, m.metadata('restripe')['Name']]))"
    )
    version, file, name = json.loads(run("-c", code, PYTHONPATH=str(tmp_path)))
    assert (version, name) == ("0.1.0", "restripe")
    assert Path(file) == tmp_path / "restripe" / "__init__.py"
