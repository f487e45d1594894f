"""What the generator's wheel and sdist hold, and that both are the same bytes whenever they are built."""

from __future__ import annotations

import gzip
import json
import tarfile
import tomllib
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import Any

import pytest

from codegen.formatting import BLACK
from codegen.runtime.version import VERSION
from tests.install.conftest import ROOT, done

CODEGEN, SPEC = ROOT / "codegen", ROOT / "spec"
NAME = f"restripe_codegen-{VERSION}"
PLAIN = {"v2.yaml", "events.yaml", "overrides.yaml"}
NOT_INSTALLED = {"hatch_build.py"}


def sources() -> set[str]:
    """The modules and templates, the runtime's among them, as paths below codegen/."""
    files = [*CODEGEN.rglob("*.py"), *CODEGEN.rglob("*.j2")]
    return {file.relative_to(CODEGEN).as_posix() for file in files}


def documents() -> dict[str, Path]:
    """All of spec/ that a render reads."""
    files = [*SPEC.glob("*.json"), *SPEC.glob("versions/*.json")]
    files += [SPEC / name for name in PLAIN if (SPEC / name).is_file()]
    return {file.relative_to(SPEC).as_posix(): file for file in files}


@pytest.fixture(scope="module")
def wheel(wheels: Path) -> Path:
    return wheels / f"{NAME}-py3-none-any.whl"


@pytest.fixture(scope="module")
def metadata(wheel: Path) -> Message:
    with zipfile.ZipFile(wheel) as archive:
        return Parser().parsestr(archive.read(f"{NAME}.dist-info/METADATA").decode())


def test_both_are_built_and_pass_twine(wheels: Path, wheel: Path) -> None:
    built = [wheel, wheels / f"{NAME}.tar.gz"]
    assert done("twine", "check", "--strict", *built).count("PASSED") == 2


def test_the_wheel_holds_the_generator_and_all_that_it_reads(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        for name, file in documents().items():
            if name in PLAIN:
                content = archive.read(f"restripe_codegen/data/{name}")
            else:
                content = archive.read(f"restripe_codegen/data/{name}.gz")
                # No time of day, and no name of a file of ours.
                assert content[3:8] == bytes(5)
                content = gzip.decompress(content)
            assert content == file.read_bytes(), name
        licence = archive.read(f"{NAME}.dist-info/licenses/LICENSE")
    data = {n if n in PLAIN else f"{n}.gz" for n in documents()}
    inside = (sources() - NOT_INSTALLED) | {f"data/{name}" for name in data}
    assert names == {f"restripe_codegen/{name}" for name in inside}
    assert licence == (ROOT / "LICENSE").read_bytes()
    assert wheel.stat().st_size < 2_000_000


def test_the_sdist_holds_what_building_needs(wheels: Path) -> None:
    with tarfile.open(wheels / f"{NAME}.tar.gz") as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        names = {member.name.partition("/")[2] for member in members}
    beside = {"LICENSE", "README.md", "pyproject.toml", "PKG-INFO", ".gitignore"}
    assert names == beside | sources() | {f"spec/{name}" for name in documents()}


def test_the_same_bytes_from_the_checkout_and_again(
    wheels: Path, wheel: Path, tmp_path: Path
) -> None:
    done("build", "--no-isolation", "--outdir", tmp_path, "--wheel", "codegen")
    done("build", "--no-isolation", "--outdir", tmp_path, "--sdist", "codegen")
    for again in tmp_path.iterdir():
        assert again.read_bytes() == (wheels / again.name).read_bytes(), again.name
    assert {again.suffix for again in tmp_path.iterdir()} == {".whl", ".gz"}


def test_the_metadata(metadata: Message) -> None:
    assert metadata["Name"] == "restripe-codegen"
    assert metadata["Requires-Python"] == ">=3.11"
    assert metadata["License-Expression"] == "MIT"
    assert metadata.get_all("License-File") == ["LICENSE"]
    required = metadata.get_all("Requires-Dist")
    assert required == [f"black=={BLACK}", "jinja2>=3.1", "pyyaml>=6.0.1"]


def project(folder: Path) -> dict[str, Any]:
    found: dict[str, Any] = tomllib.loads((folder / "pyproject.toml").read_text())
    return found["project"]


def test_one_version_everywhere(metadata: Message) -> None:
    ours, theirs = project(ROOT), project(CODEGEN)
    assert ours["version"] == theirs["version"] == metadata["Version"] == VERSION
    extras = ours["optional-dependencies"]
    assert extras["codegen"] == [f"restripe-codegen=={VERSION}"]


def test_a_checkout_has_what_the_generator_needs_without_it() -> None:
    """`pip install -e '.[dev]'` must not ask an index for restripe-codegen."""
    extras = project(ROOT)["optional-dependencies"]
    dev = {line.partition(";")[0] for line in extras["dev"]}
    assert {*project(CODEGEN)["dependencies"]} <= dev
    assert not [line for line in dev if "codegen" in line]


def test_the_facts_are_named_by_their_versions() -> None:
    for file in (SPEC / "versions").iterdir():
        assert json.loads(file.read_text())["info"]["version"] == file.stem
