"""`spec.lock`: what a package was rendered from, and which line of it `check` does not believe."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from codegen import cli, commands, lock, output
from codegen.facts import fingerprint, import_file
from codegen.locations import Traversable
from codegen.spec import load
from tests.codegen import runs

COMMITTED = runs.ROOT / "generated" / "restripe"


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a document, overrides and the package of both."""
    place = tmp_path_factory.mktemp("rendered")
    runs.written(place)
    (place / "own.yaml").write_text("classes: {}\n")
    assert run(place, "generate") == 0
    return place


@pytest.fixture
def place(rendered: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(rendered, tmp_path / "place"))


def run(place: Path, command: str, **changed: str) -> int:
    """A command on the document and the package of a folder."""
    given = {"spec": "spec.json", "overrides": "own.yaml", "out": "out", **changed}
    words = [
        word
        for name, value in given.items()
        for word in (f"--{name}", str(place / value))
        if value
    ]
    return commands.run([command, *words])


def stored(place: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((place / "out/restripe/spec.lock").read_text())
    return found


def said(capsys: pytest.CaptureFixture[str]) -> str:
    shown = capsys.readouterr()
    assert shown.out == "" and shown.err.count("\n") == 1, shown
    return shown.err.rstrip("\n")


# -- what it says ---------------------------------------------------------------------------------


def hash_of(path: Traversable) -> str:
    return sha256(path.read_bytes()).hexdigest()


def test_it_tells_what_the_package_was_rendered_from(rendered: Path) -> None:
    text = (rendered / "out/restripe/spec.lock").read_text()
    found = json.loads(text)
    assert text == json.dumps(found, indent=1, sort_keys=True) + "\n"
    facts = re.fullmatch("[0-9a-f]{64}", found.pop("facts"))
    written = re.fullmatch("[0-9a-f]{64}", found.pop("output"))
    assert facts and written
    assert found == {
        "format": 1,
        "package": "restripe",
        "api_version": runs.VERSION,
        "document": hash_of(rendered / "spec.json"),
        "generator": "0.1.0",
        "overlays": {},
        "overrides": {
            "own": hash_of(rendered / "own.yaml"),
            "shipped": hash_of(cli.OVERRIDES),
        },
        "only": [],
        "without": [],
    }


def test_the_committed_package_was_rendered_from_the_committed_document() -> None:
    found = lock.read(COMMITTED)
    assert found is not None
    assert found.document == hash_of(cli.SPEC)
    assert found.overlays == {path.name: hash_of(path) for path in cli.OVERLAYS}
    assert found.overrides == {"shipped": hash_of(cli.OVERRIDES)}
    assert found.facts == fingerprint(load(cli.SPEC).document)


def test_the_hash_of_the_output_is_that_of_the_shell(rendered: Path) -> None:
    """The line of the README, in a folder that has byte code too."""
    folder = rendered / "out" / "restripe"
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", folder / "_charge.py"], check=True
    )
    readme = (runs.ROOT / "README.md").read_text("utf-8")
    line = re.search(r"^\$ (find \* .*sha256sum)", readme, re.MULTILINE)
    assert line, "the README tells how to compute it"
    done = subprocess.run(
        ["sh", "-c", line[1]], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[0] == stored(rendered)["output"]


@pytest.mark.parametrize("name", ["facts.json", "turned.json", "spec.yaml"])
def test_every_file_of_the_same_facts_has_their_hash(name: str, tmp_path: Path) -> None:
    spec, other = runs.written(tmp_path), tmp_path / name
    if name == "facts.json":
        import_file(spec, other)
    elif name == "turned.json":
        other.write_text(json.dumps(turned(runs.document())))
    else:
        other.write_text(json.dumps(runs.document(), indent=2))
    assert other.read_bytes() != spec.read_bytes()
    assert fingerprint(load(other).bare) == fingerprint(load(spec).bare)


def turned(value: Any) -> Any:
    """Keys the other way round."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(one) for one in value] if isinstance(value, list) else value


def test_an_overlay_is_no_fact_of_the_document() -> None:
    whole = load(cli.SPEC, *cli.OVERLAYS)
    assert whole.files == (cli.SPEC, *cli.OVERLAYS) and whole.document != whole.bare
    assert whole.bare == load(cli.SPEC).document


# -- what check does not believe ------------------------------------------------------------------


def set_line(name: str, value: Any) -> Callable[[Path], None]:
    def change(place: Path) -> None:
        path = place / "out/restripe/spec.lock"
        path.write_text(json.dumps({**json.loads(path.read_text()), name: value}))

    return change


def another_document(place: Path) -> None:
    found = runs.document()
    found["components"]["schemas"]["charge"]["properties"]["fee"] = {"type": "integer"}
    runs.written(place, found)


def another_version(place: Path) -> None:
    found = runs.document()
    found["info"]["version"] = "2021-01-01"
    runs.written(place, found)


def other_texts(place: Path) -> None:
    found = runs.document()
    found["components"]["schemas"]["charge"]["description"] = "Another word."
    runs.written(place, found)


def other_overrides(place: Path) -> None:
    (place / "own.yaml").write_text("classes: {}\n# changed\n")


HASH = "0123456789abcdef" * 4
MISMATCHES: list[tuple[Callable[[Path], None], str]] = [
    (another_document, r"document: rendered from {doc} of {v}, {spec} is \w{{12}} of {v}"),
    (another_version, r"document: rendered from {doc} of {v}, {spec} is \w{{12}} of 2021-01-01"),
    (set_line("facts", HASH), r"document: rendered from {doc} of {v}, {spec} is {doc} of {v}"),
    (other_texts, r"document: {doc} in it, {spec} is \w{{12}}, another file with the same facts"),
    (set_line("document", HASH), r"document: 0123456789ab in it, {spec} is {doc}, another file with the same facts"),
    (set_line("api_version", "1999-01-01"), r"api_version: 1999-01-01 in it, {v} now"),
    (other_overrides, r"overrides: own changed"),
    (set_line("overrides", {"own": HASH}), r"overrides: own changed, shipped not in it"),
    (set_line("overlays", {"a.yaml": HASH}), r"overlays: a\.yaml in it alone"),
    (set_line("generator", "0.0.9"), r"generator: 0\.0\.9 in it, 0\.1\.0 now"),
    (set_line("package", "acme"), r"package: acme in it, restripe now"),
    (set_line("only", ["A", "b.*"]), r"only: A, b\.\* in it, all now"),
    (set_line("without", ["events"]), r"without: events in it, nothing now"),
    (set_line("output", HASH), r"output: 0123456789ab in it, {out} rendered now"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "problem"), MISMATCHES)
def test_the_line_that_does_not_match(
    change: Callable[[Path], None],
    problem: str,
    place: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first = stored(place)
    shown = {
        "doc": first["document"][:12],
        "out": first["output"][:12],
        "spec": re.escape(str(place / "spec.json")),
        "v": runs.VERSION,
    }
    change(place)
    before = runs.contents(place)
    assert run(place, "check") == 2
    begin = re.escape(f"{place}/out/restripe/spec.lock does not match: ")
    end = "; generate renders the package anew"
    sentence = begin + problem.format(**shown) + end
    assert re.fullmatch(sentence, said(capsys).replace("\\\\", "\\"))
    assert runs.contents(place) == before
    assert run(place, "generate") == 0
    assert run(place, "check") == 0


def test_two_lines_that_do_not_match_are_one_sentence(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    set_line("generator", "9")(place)
    set_line("only", ["Charge"])(place)
    assert run(place, "check") == 2
    problem = "generator: 9 in it, 0.1.0 now; only: Charge in it, all now; "
    assert problem in said(capsys)


def test_without_the_overrides_it_was_rendered_with(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(place, "check", overrides="") == 2
    assert "does not match: overrides: own in it alone; " in said(capsys)


def test_another_selection(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Locked by its public names, however it is written."""
    path = place / "spec.json"
    found = json.loads(path.read_text())
    more = json.loads(path.read_text().replace("charge", "thing"))
    found["paths"].update(more["paths"])
    found["components"]["schemas"].update(more["components"]["schemas"])
    path.write_text(json.dumps(found))
    assert select(place, "generate", "Charge") == 0
    assert stored(place)["only"] == ["Charge"]
    assert select(place, "check", " Charge,Charge") == 0
    capsys.readouterr()
    assert run(place, "check") == 2
    assert "does not match: only: Charge in it, all now; " in said(capsys)
    assert select(place, "check", "Thing") == 2
    assert "does not match: only: Charge in it, Thing now; " in said(capsys)


def select(place: Path, command: str, only: str) -> int:
    words = ["--spec", str(place / "spec.json"), "--out", str(place / "out")]
    words += ["--overrides", str(place / "own.yaml"), "--only", only]
    return commands.run([command, *words])


def hand_edit(place: Path) -> str:
    path = place / "out/restripe/_charge.py"
    path.write_text(path.read_text() + "# by hand\n")
    return "_charge.py: stale: not what codegen renders now"


def no_lock(place: Path) -> str:
    (place / "out/restripe/spec.lock").unlink()
    return "spec.lock: missing"


def linked_lock(place: Path) -> str:
    path = place / "out/restripe/spec.lock"
    path.rename(place / "elsewhere")
    path.symlink_to(place / "elsewhere")
    return "spec.lock: stale: not what codegen renders now"


def edit_that_the_lock_knows(place: Path) -> str:
    """Somebody who edits a file and brings both hashes into line with it."""
    problem = hand_edit(place)
    folder = place / "out/restripe"
    listed = json.loads((folder / output.MANIFEST).read_text())
    files = {name: (folder / name).read_text("utf-8") for name in listed["files"]}
    listed["files"]["_charge.py"] = output.digest(files["_charge.py"])
    (folder / output.MANIFEST).write_text(
        json.dumps(listed, indent=1, sort_keys=True) + "\n"
    )
    set_line("output", output.checksum(files))(place)
    return problem


EDITS = [hand_edit, no_lock, linked_lock, edit_that_the_lock_knows]


@pytest.mark.parametrize("change", EDITS)
def test_a_difference_of_files_is_still_status_1(
    change: Callable[[Path], str], place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = runs.contents(place / "out")
    problem = change(place)
    assert run(place, "check") == 1
    assert said(capsys) == f"{place}/out/restripe/{problem}"
    assert run(place, "generate") == 0
    assert runs.contents(place / "out") == before


def test_a_lock_that_is_written_otherwise_passes(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = place / "out/restripe/spec.lock"
    path.write_text(json.dumps(json.loads(path.read_text()), indent=None))
    assert run(place, "check") == 0
    assert capsys.readouterr().err == ""


# -- locks that nobody can read -------------------------------------------------------------------

BROKEN = [
    ("", "it is no JSON"),
    ("\0", "it is no JSON"),
    ("[" * 100_000, "it is no JSON"),
    ("[]", "it is no JSON object"),
    ("{}", "its format is null, not 1"),
    ('{"format": 2}', "its format is 2, not 1"),
    ('{"format": 1}', 'it lacks the line "api_version"'),
]
WRONG = [
    ("document", None, '"document" is of the wrong type'),
    ("only", "Charge", '"only" is of the wrong type'),
    ("without", [1], '"without" is of the wrong type'),
    ("overlays", {"a": 1}, '"overlays" is of the wrong type'),
    ("shiny\n", "", 'it has an unknown line "shiny\\\\n"'),
]


@pytest.mark.parametrize(("text", "problem"), BROKEN)
def test_a_broken_lock(
    text: str, problem: str, place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (place / "out/restripe/spec.lock").write_text(text)
    check_broken(place, problem, capsys)


@pytest.mark.parametrize(("name", "value", "problem"), WRONG)
def test_a_lock_with_a_broken_line(
    name: str,
    value: Any,
    problem: str,
    place: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    set_line(name, value)(place)
    check_broken(place, problem.replace("\\\\", "\\"), capsys)


def check_broken(place: Path, problem: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = runs.contents(place)
    assert run(place, "check") == 2
    path = place / "out/restripe/spec.lock"
    end = "; generate writes a new one"
    assert said(capsys) == f"{path}: not a lock that codegen wrote: {problem}{end}"
    assert runs.contents(place) == before
    assert run(place, "generate") == 0
    assert lock.read(path.parent) is not None


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo, lambda p: p.symlink_to("gone")])
def test_what_is_no_file_in_place_of_the_lock(
    make: Callable[[Path], None], place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = place / "out/restripe/spec.lock"
    path.unlink()
    make(path)
    assert run(place, "check") == 2
    end = "is no file; remove it, generate writes a new one"
    assert said(capsys) == f"{path}: {end}"


# -- the folder -----------------------------------------------------------------------------------


def test_a_lock_of_somebody_else_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    runs.written(tmp_path)
    folder = tmp_path / "out" / "restripe"
    folder.mkdir(parents=True)
    (folder / "spec.lock").write_text("mine")
    assert run(tmp_path, "generate", overrides="") == 2
    assert said(capsys).startswith(f"{folder}/spec.lock: codegen did not write this")
    assert (folder / "spec.lock").read_text() == "mine"


@pytest.mark.parametrize("beside", [".restripe.old", ".restripe.new"])
def test_what_a_killed_run_left_is_known_with_its_lock(
    beside: str, place: Path
) -> None:
    """Between the two renames of a swap, and before them."""
    out = place / "out"
    before = runs.contents(out)
    if beside == ".restripe.old":
        (out / "restripe").rename(out / beside)
    else:
        shutil.copytree(out / "restripe", out / beside)
    assert run(place, "generate") == 0
    assert runs.contents(out) == before
    assert os.listdir(out) == ["restripe"]


def test_the_lock_changes_with_the_folder_and_never_alone(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A swap that fails leaves the old package with the old lock: check of the old document still agrees."""
    before = runs.contents(place / "out")
    shutil.copy(place / "spec.json", place / "first.json")
    another_document(place)
    rename = os.rename

    def failing(source: Any, target: Any) -> None:
        if Path(source).name == ".restripe.new":
            raise OSError(28, "No space left on device", str(target))
        rename(source, target)

    monkeypatch.setattr(os, "rename", failing)
    assert run(place, "generate") == 2
    assert "No space left on device" in said(capsys)
    assert runs.contents(place / "out") == before
    assert run(place, "check", spec="first.json") == 0
