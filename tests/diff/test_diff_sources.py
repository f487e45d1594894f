"""What OLD and NEW may name, in real files and real repositories."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.diff.apis import api_of_document, refuse_different
from codegen.diff.sources import sides
from codegen.errors import CodegenError
from codegen.overrides import Overrides
from codegen.surface_file import dump
from tests.codegen import runs
from tests.diff.scene import unchanged


def document(version: str = runs.VERSION, **fields: Any) -> dict[str, Any]:
    """The small document, with more fields of a charge."""
    found = runs.document()
    found["info"]["version"] = version
    found["components"]["schemas"]["charge"]["properties"].update(fields)
    return found


def git(folder: Path, *words: str) -> str:
    author = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
    command = ["git", "-C", str(folder), *author, *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return done.stdout.strip()


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three commits: no document, one, and one with a further field; then an edit that is not committed."""
    folder = tmp_path / "repository"
    (folder / "spec").mkdir(parents=True)
    git(folder, "init", "--quiet", "--initial-branch=main")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "first")
    for found in (document(), document(note={"type": "string"})):
        runs.written(folder / "spec", found, "openapi.json")
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", "more")
    (folder / "spec" / "openapi.json").write_text("{ not committed")
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(folder)
    return folder


def fields(given: str) -> set[str]:
    side = sides(given, given, Overrides())[0]
    charge = next(one for one in side.public.classes.values() if one.name == "Charge")
    return set(charge.fields)


def refused(old: str, new: str) -> str:
    with pytest.raises(CodegenError) as caught:
        sides(old, new, Overrides())
    said = str(caught.value)
    assert "\n" not in said
    return said


# -- git ------------------------------------------------------------------------------------------


def test_a_revision_is_read_as_it_was_committed(repository: Path) -> None:
    before = runs.contents(repository)
    assert "note" in fields("git:HEAD") and "note" in fields("git:main")
    assert "note" not in fields("git:HEAD~1")
    assert "note" in fields(f"git:{git(repository, 'rev-parse', 'HEAD')}")
    assert runs.contents(repository) == before


def test_a_revision_from_a_folder_inside(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / "spec")
    assert "note" in fields("git:HEAD")


def test_a_checkout_inside_a_larger_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "vendor" / "restripe"
    (folder / "spec").mkdir(parents=True)
    runs.written(folder / "spec", document(), "openapi.json")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "-m", "all")
    monkeypatch.chdir(folder)
    assert "amount" in fields("git:HEAD")


def test_overlays_are_those_of_the_revision(repository: Path) -> None:
    overlay = {
        "openapi": "3.0.0",
        "info": {"title": "more", "version": runs.VERSION},
        "components": {"schemas": {"y": {"type": "object"}}},
    }
    (repository / "spec" / "events.yaml").write_text(json.dumps(overlay))
    git(repository, "add", "spec/events.yaml")
    git(repository, "commit", "--quiet", "-m", "overlay")
    old, new = sides("git:HEAD~1", "git:HEAD", Overrides())
    assert old.notes == ()
    assert new.notes == ("events.yaml laid over the document",)


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("nowhere", "has no such revision"),
        ("HEAD~9", "has no such revision"),
        ("HEAD:spec", "has no such revision"),
        ("", '"" is no revision'),
        ("--output=taken", '"--output=taken" is no revision'),
        ("-h", '"-h" is no revision'),
        ("HEAD~2", "the revision has no spec/openapi.json"),
        ("HEAD; touch taken", "has no such revision"),
        ("main\nHEAD", "has no such revision"),
    ],
)
def test_revisions_that_cannot_be_used(
    revision: str, said: str, repository: Path
) -> None:
    found = refused("git:HEAD", f"git:{revision}")
    assert found.startswith("git:") and said in found
    assert not (repository / "taken").exists()


@pytest.mark.parametrize("name", ["openapi.json", "events.yaml"])
def test_a_fault_in_a_revision_is_told_at_the_revision(
    name: str, repository: Path
) -> None:
    git(repository, "checkout", "--quiet", "--", ".")
    (repository / "spec" / name).write_text("{")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "broken")
    assert refused("git:HEAD~1", "git:HEAD").startswith(f"git:HEAD:spec/{name}, line ")


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert refused("git:HEAD", "git:HEAD").startswith(
        "git:HEAD: git says: not a git repository"
    )


def test_no_git(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert refused("git:HEAD", "git:HEAD") == "git:HEAD: there is no git here to ask"


def test_the_attributes_of_a_repository_run_nothing(repository: Path) -> None:
    (repository / ".gitattributes").write_text("*.json diff=own filter=own\n")
    git(repository, "config", "diff.own.textconv", "touch taken; cat")
    git(repository, "config", "filter.own.smudge", "touch taken; cat")
    git(repository, "add", ".gitattributes")
    git(repository, "commit", "--quiet", "-m", "attributes")
    assert "note" in fields("git:HEAD")
    assert not (repository / "taken").exists()


# -- files and versions ---------------------------------------------------------------------------


def test_a_file_comes_before_a_version_and_a_revision(
    repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository.parent)
    for name in ("2024-04-10", "git:HEAD"):
        runs.written(repository.parent, document(own={"type": "string"}), name)
        assert "own" in fields(name)


def test_a_folder_with_the_name_of_a_version_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "2022-11-15").mkdir()
    monkeypatch.chdir(tmp_path)
    runs.written(tmp_path)
    assert '"other"' in refused("2022-11-15", "other")


def test_a_pipe_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = subprocess.Popen(
        ["sh", "-c", 'cat "$1" > "$2"', "sh", runs.written(tmp_path), pipe]
    )
    old, new = sides(str(tmp_path / "pipe"), str(tmp_path / "spec.json"), Overrides())
    assert writer.wait() == 0 and old.public == new.public


def test_the_surface_of_a_package_comes_through_a_pipe(tmp_path: Path) -> None:
    surface, pipe = tmp_path / "surface.json", tmp_path / "pipe"
    surface.write_text(dump(unchanged()))
    os.mkfifo(pipe)
    writer = subprocess.Popen(["sh", "-c", 'cat "$1" > "$2"', "sh", surface, pipe])
    old, new = sides(str(pipe), str(surface), Overrides())
    assert writer.wait() == 0 and old.public == new.public


def test_a_fault_in_a_pipe_names_the_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = subprocess.Popen(["sh", "-c", 'echo "[]" > "$1"', "sh", pipe])
    said = refused(str(pipe), "2024-04-10")
    assert writer.wait() == 0
    assert said == f"{pipe}: the top level is not a mapping"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("2024-04-11", "2025-09-30.clover) and no git:REV; did you mean 2024-04-10?"),
        ("2025-09-30", "did you mean 2025-09-30.clover?"),
        ("nothing.json", '"nothing.json" is no file, no version (2022-11-15, 2023-'),
        ("", '"" is no file, no version (2022-11-15, 2023-'),
        ("x" * 5000, "is no file, no version"),
        (".", ".: the folder has no _surface.json, as a rendered package has"),
    ],
)
def test_what_is_nothing_of_all_that(
    given: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs.written(tmp_path)
    monkeypatch.chdir(tmp_path)
    for pair in ((given, "spec.json"), ("spec.json", given)):
        assert said in refused(*pair) or len(given) > 1000


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"openapi": "3.0.0"}', "a: [", "\0", "- a"]
)
def test_a_file_that_is_no_document_is_named(text: str, tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text(text)
    good, bad = str(runs.written(tmp_path)), str(tmp_path / "bad.json")
    assert refused(good, bad).startswith(bad)
    assert refused(bad, good).startswith(bad)


def test_a_fault_found_while_naming_names_its_side(tmp_path: Path) -> None:
    found = document()
    path, item = next(iter(found["paths"].items()))
    found["paths"][path] = {**item, "put": next(iter(item.values()))}
    bad = str(runs.written(tmp_path, found, "bad.json"))
    assert refused(str(runs.written(tmp_path)), bad).startswith(f"{bad}: #/paths/")


def test_a_version_that_is_none_is_to_be_given_to_import(tmp_path: Path) -> None:
    """`diff` has no --api-version: it would not say for which of the two."""
    bad = str(runs.written(tmp_path, document("1.0"), "bad.json"))
    said = refused(str(runs.written(tmp_path)), bad)
    assert said.startswith(f"{bad}: #/info/version: ")
    assert said.endswith("; import it first, with --api-version")


# -- two APIs -------------------------------------------------------------------------------------

PETS: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "Swagger Petstore", "version": "1.0.17"},
    "servers": [{"url": "https://petstore3.swagger.io/api/v3"}],
    "paths": {"/pet": {"put": {"responses": {"200": {"description": ""}}}}},
    "components": {"schemas": {"Pet": {"type": "object"}}},
}


def test_documents_of_two_apis(tmp_path: Path) -> None:
    """Whatever rule of ours the other one breaks first."""
    ours, pets = str(runs.written(tmp_path)), runs.written(tmp_path, PETS, "pets.json")
    why = '"Small" and "Swagger Petstore" have no path in common'
    assert refused(ours, str(pets)) == (
        f"{ours} and {pets} describe different APIs: {why}"
    )
    runs.written(tmp_path, {**PETS, "info": document()["info"]}, "pets.json")
    why = "they have no path and no object in common"
    assert refused(str(pets), ours).endswith(f"describe different APIs: {why}")


def test_one_api_in_another_edition() -> None:
    """Another title or other paths alone are no other API."""
    ours = document()
    moved = document()
    moved["paths"] = {f"/v3{path}": item for path, item in ours["paths"].items()}
    renamed = document()
    renamed["info"]["title"] = "Small and more"
    for other in (moved, renamed):
        refuse_different("a", "b", api_of_document(ours), api_of_document(other))


@pytest.mark.parametrize(
    "odd", [{}, {"info": 3, "paths": [], "components": "x"}, {"components": {}}]
)
def test_what_says_nothing_is_not_called_another_api(odd: dict[str, Any]) -> None:
    refuse_different("a", "b", api_of_document(odd), api_of_document(document()))


def test_nothing_is_left_behind(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    fields("git:HEAD")
    refused("git:HEAD", "git:HEAD~2")
    assert list(scratch.iterdir()) == []
    shutil.rmtree(scratch)
