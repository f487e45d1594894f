"""The same document gives the same bytes: whatever the hash seed, the folder, the order of keys and the interpreter."""

from __future__ import annotations

import ast
import json
import os
import random
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import cli, commands
from tests.codegen import runs

COMMITTED = runs.ROOT / "generated" / "restripe"
NEEDED = ("black==26.10.1", "jinja2>=3.1", "pyyaml>=6.0.1")
_PROBE = "import sys; print(*sys.version_info[:3], sys.executable)"


def shuffled(value: Any, chance: random.Random) -> Any:
    """The value with the keys of every mapping in another order; a list keeps its own."""
    if isinstance(value, dict):
        keys = list(value)
        chance.shuffle(keys)
        return {key: shuffled(value[key], chance) for key in keys}
    return (
        [shuffled(item, chance) for item in value] if isinstance(value, list) else value
    )


@pytest.fixture(scope="module")
def committed() -> dict[str, bytes]:
    return runs.contents(COMMITTED)


def same(found: dict[str, bytes], wanted: dict[str, bytes]) -> None:
    """Compare by name first: two packages side by side are no message."""
    assert sorted(found) == sorted(wanted)
    assert [name for name in wanted if found[name] != wanted[name]] == []


def same_but_for_the_file(found: dict[str, bytes], wanted: dict[str, bytes]) -> None:
    """The same package of another file: the locks agree in all but its hash."""
    first, second = (dict(one) for one in (found, wanted))
    locks = [json.loads(one.pop("spec.lock")) for one in (first, second)]
    same(first, second)
    files = [one.pop("document") for one in locks]
    assert locks[0] == locks[1] and files[0] != files[1]


def test_the_committed_package_is_what_its_document_renders(
    tmp_path: Path, committed: dict[str, bytes]
) -> None:
    """`rm -rf generated && python -m codegen generate && git diff --exit-code`, in a folder of its own."""
    done = runs.run("generate", "--out", "out", cwd=tmp_path, PYTHONHASHSEED="1")
    assert done.returncode == 0, done.stderr
    same(runs.contents(tmp_path / "out" / "restripe"), committed)


def test_shuffled_keys_another_seed_and_folder(
    tmp_path: Path, committed: dict[str, bytes]
) -> None:
    document = json.loads(cli.SPEC.read_text("utf-8"))
    turned = shuffled(document, random.Random(7))
    assert turned == document and list(turned["paths"]) != list(document["paths"])
    spec = runs.written(tmp_path, turned, "turned.json")
    folder = tmp_path / "elsewhere" / "below"
    folder.mkdir(parents=True)
    done = runs.run(
        "generate", "--spec", spec, "--out", folder, cwd=folder, PYTHONHASHSEED="4242"
    )
    assert done.returncode == 0, done.stderr
    same_but_for_the_file(runs.contents(folder / "restripe"), committed)


# -- another interpreter --------------------------------------------------------------------------


def candidates() -> list[str]:
    """Names on PATH and pyenv's folder; some of them may be shims that only fail."""
    names = [f"python3.{minor}" for minor in range(11, 20)] + ["python3"]
    found = [shutil.which(name) for name in names]
    versions = Path.home() / ".pyenv" / "versions"
    pyenv = sorted(map(str, versions.glob("*/bin/python3")), reverse=True)
    return [path for path in (*found, *pyenv) if path]


def interpreters() -> dict[tuple[int, int], str]:
    """Every minor version from 3.11 on that runs, by running it."""
    working: dict[tuple[int, int], str] = {}
    for path in candidates():
        try:
            done = subprocess.run(
                [path, "-I", "-c", _PROBE], capture_output=True, text=True, timeout=60
            )
        except OSError:
            continue
        words = done.stdout.split(maxsplit=3)
        if done.returncode == 0 and len(words) == 4:
            version = (int(words[0]), int(words[1]))
            if version >= (3, 11):
                working.setdefault(version, words[3].strip())
    return working


def other_interpreter() -> tuple[tuple[int, int], str]:
    """The newest one whose version is not ours; ours where there is no other."""
    found = interpreters() | {sys.version_info[:2]: sys.executable}
    others = [version for version in found if version != sys.version_info[:2]]
    version = max(others, default=sys.version_info[:2])
    return version, found[version]


def equipped(python: str, folder: Path) -> Path:
    """A virtual environment of that interpreter with what codegen needs."""
    subprocess.run([python, "-m", "venv", folder], check=True, capture_output=True)
    own = folder / "bin" / "python"
    install = [own, "-m", "pip", "install", "--quiet", *NEEDED]
    done = subprocess.run(install, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return own


def test_another_interpreter_writes_the_same_bytes(
    tmp_path: Path,
    committed: dict[str, bytes],
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    """Where this machine has one; the version that ran is in the report and in the assertion."""
    version, python = other_interpreter()
    record_testsuite_property("other interpreter", f"{version[0]}.{version[1]}")
    own = Path(python)
    if version != sys.version_info[:2]:
        own = equipped(python, tmp_path / "venv")
    spoken = subprocess.run([own, "-c", _PROBE], capture_output=True, text=True)
    assert spoken.stdout.startswith(f"{version[0]} {version[1]} ")
    assert (version != sys.version_info[:2]) == (len(interpreters()) > 1)
    done = runs.run("generate", "--out", tmp_path / "out", cwd=tmp_path, python=own)
    assert done.returncode == 0, done.stderr
    same(runs.contents(tmp_path / "out" / "restripe"), committed)


def test_what_codegen_needs_is_what_is_declared() -> None:
    """The other interpreter is given the versions that the distribution names."""
    text = (runs.ROOT / "codegen" / "pyproject.toml").read_text("utf-8")
    assert tomllib.loads(text)["project"]["dependencies"] == list(NEEDED)


# -- prose ----------------------------------------------------------------------------------------


def bare(source: bytes) -> str:
    """The code without a string that stands as a statement."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [one for one in body if not _is_text(one)]  # type: ignore[attr-defined]
    return ast.dump(tree)


def _is_text(node: ast.AST) -> bool:
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Constant):
        return False
    return isinstance(node.value.value, str)


def rendered(spec: Path, out: Path) -> dict[str, bytes]:
    assert commands.run(["generate", "--spec", str(spec), "--out", str(out)]) == 0
    return runs.contents(out / "restripe")


def test_a_document_and_its_facts_differ_in_docstrings_alone(tmp_path: Path) -> None:
    spec, facts = runs.written(tmp_path), tmp_path / "facts.json"
    assert commands.run(["import", str(spec), "--out", str(facts)]) == 0
    whole, reduced = rendered(spec, tmp_path / "a"), rendered(facts, tmp_path / "b")
    assert sorted(whole) == sorted(reduced)
    code = [name for name in whole if name.endswith(".py")]
    assert [n for n in code if bare(whole[n]) != bare(reduced[n])] == []
    changed = {name for name in code if whole[name] != reduced[name]}
    assert "_charge.py" in changed
    assert not [name for name in changed if name.startswith("_core/")]


def without_prose(value: Any) -> Any:
    """Emptied where it stood: the keys of properties and the like are names, not prose."""
    if isinstance(value, dict):
        return {
            key: (
                ""
                if key == "description" and isinstance(one, str)
                else without_prose(one)
            )
            for key, one in value.items()
            if key not in ("summary", "operationId")
            and not (key == "title" and one == "Charge")
        }
    return [without_prose(item) for item in value] if isinstance(value, list) else value


def test_a_document_without_prose_and_its_facts_are_the_same_bytes(
    tmp_path: Path,
) -> None:
    spec = runs.written(tmp_path, without_prose(runs.document()))
    facts = tmp_path / "facts.json"
    assert commands.run(["import", str(spec), "--out", str(facts)]) == 0
    same_but_for_the_file(
        rendered(spec, tmp_path / "a"), rendered(facts, tmp_path / "b")
    )


@pytest.mark.parametrize("seed", range(4))
def test_the_small_document_in_any_order(seed: int, tmp_path: Path) -> None:
    turned = shuffled(runs.document(), random.Random(seed))
    first = rendered(runs.written(tmp_path), tmp_path / "a")
    second = rendered(runs.written(tmp_path, turned, "turned.json"), tmp_path / "b")
    same_but_for_the_file(first, second)


def test_nothing_of_the_machine_is_in_the_bytes(committed: dict[str, bytes]) -> None:
    places = [str(runs.ROOT), str(Path.home()) + os.sep, sys.version.split()[0]]
    for name, content in committed.items():
        assert not [p for p in places if p.encode() in content], name
