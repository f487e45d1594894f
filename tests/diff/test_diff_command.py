"""`codegen diff` in real processes: exit statuses, streams, terminals and closed pipes."""

from __future__ import annotations

import json
import os
import pty
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import cli, commands
from codegen.diff import options
from tests.codegen import runs

Edit = Callable[[dict[str, Any]], object]
VERSIONS = f"{runs.VERSION} → 2021-01-01"


def charge(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["components"]["schemas"]["charge"]["properties"]
    return found


def _remove(document: dict[str, Any]) -> None:
    del charge(document)["amount"]
    document["components"]["schemas"]["charge"]["required"].remove("amount")


def _add(document: dict[str, Any]) -> None:
    charge(document)["note"] = {"type": "string"}


def _always(document: dict[str, Any]) -> None:
    document["components"]["schemas"]["charge"]["required"].append("status")


EDITS: dict[str, Edit] = {"breaking": _remove, "additive": _add, "type-only": _always}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return runs.written(tmp_path)


def edited(folder: Path, *edits: str) -> Path:
    found = runs.document()
    found["info"]["version"] = "2021-01-01"
    for name in edits:
        EDITS[name](found)
    return runs.written(folder, found, "new.json")


# -- exit status ----------------------------------------------------------------------------------

STATUSES = [
    ((), {}, 0),
    (("type-only",), {"type-only": 1}, 1),
    (("additive",), {"type-only": 1, "additive": 1}, 1),
    (("breaking",), {"type-only": 1, "additive": 1, "breaking": 1}, 1),
    (("type-only", "additive"), {"type-only": 1, "additive": 1}, 1),
]


@pytest.mark.parametrize(("edits", "failing", "status"), STATUSES)
def test_exit_status(
    edits: tuple[str, ...],
    failing: dict[str, int],
    status: int,
    old: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    words = ["diff", str(old), str(edited(tmp_path, *edits))]
    assert commands.run(words) == status
    for severity in ("breaking", "additive", "type-only"):
        found = commands.run([*words, "--fail-on", severity])
        assert found == failing.get(severity, 0)
    assert capsys.readouterr().out


def test_a_document_against_itself_is_no_change(old: Path) -> None:
    done = runs.run("diff", old, old)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("no change\n") and done.stdout.count("\n") == 1


BAD = [
    ("{old}", "nothing.json", '"nothing.json" is no file, no version ('),
    ("2024-04-1O", "{old}", '"2024-04-1O" is no file, no version ('),
    ("git:--all", "{old}", 'git:--all: "--all" is no revision'),
    ("{old}", "{pets}", "describe different APIs"),
    ("{old}", "{bad}", "{bad}"),
    ("{folder}", "{old}", "has no _surface.json"),
]


@pytest.mark.parametrize(("one", "other", "said"), BAD)
def test_bad_input_is_one_sentence_and_status_2(
    one: str,
    other: str,
    said: str,
    old: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pets = {**runs.document(), "info": {"title": "Pets", "version": "1"}}
    pets["paths"] = {"/pets": next(iter(pets["paths"].values()))}
    (tmp_path / "bad.json").write_text("{")
    places = {
        "old": old,
        "pets": runs.written(tmp_path, pets, "pets.json"),
        "bad": tmp_path / "bad.json",
        "folder": tmp_path,
    }
    pair = [word.format(**places) for word in (one, other)]
    assert commands.run(["diff", *pair, "--json"]) == 2
    found = capsys.readouterr()
    assert found.out == "" and found.err.count("\n") == 1
    assert said.format(**places) in found.err


@pytest.mark.parametrize(
    "words", [[], ["a"], ["a", "b", "--format", "xml"], ["a", "b", "--fail-on", "all"]]
)
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        commands.run(["diff", *words])
    assert left.value.code == 2 and "usage:" in capsys.readouterr().err


def test_overrides_lie_over_both_sides(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A method of the user's naming has that name on both, and is no change."""
    own = tmp_path / "own.yaml"
    entry = "{method: seize, why: it is what it does}"
    own.write_text(f'operations:\n  "POST /v1/charges/{{}}/capture": {entry}\n')
    new = edited(tmp_path)
    found = json.loads(new.read_text())
    del found["paths"]["/v1/charges/{charge}/capture"]
    new.write_text(json.dumps(found))
    words = ["diff", str(old), str(new), "--json"]
    said = {}
    for more in ([], ["--overrides", str(own)]):
        assert commands.run([*words, *more]) == 1
        changes = json.loads(capsys.readouterr().out)["changes"]
        said[len(more)] = {one["member"] for one in changes}
    assert "Charge.capture" in said[0] and "Charge.capture" not in said[2]
    assert "Charge.seize" in said[2]
    own.write_text("operatoins: {}")
    assert commands.run([*words, "--overrides", str(own)]) == 2
    assert "the nearest is 'operations'" in capsys.readouterr().err


# -- a part of it ---------------------------------------------------------------------------------


def members(capsys: pytest.CaptureFixture[str], *words: str) -> set[str]:
    """What the run names; it must say why where it ends with status 2."""
    status = commands.run(["diff", *words, "--json"])
    found = capsys.readouterr()
    assert status < 2, found.err
    return {one["member"] for one in json.loads(found.out)["changes"]}


def with_plan(document: dict[str, Any]) -> dict[str, Any]:
    """One more resource, and a further field of the other one."""
    text = json.dumps(document)
    more = json.loads(text.replace("charge", "plan").replace("Charge", "Plan"))
    more["paths"].update(document["paths"])
    more["components"]["schemas"].update(document["components"]["schemas"])
    charge(more)["note"] = {"type": "string"}
    return more


def test_only_what_is_selected_is_compared(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = str(runs.written(tmp_path, with_plan(runs.document()), "new.json"))
    pair = str(old), new
    assert {"Charge.note", "Plan"} <= members(capsys, *pair)
    assert members(capsys, *pair, "--only", "Charge") == {"Charge.note"}
    # What is on one side alone comes, or goes.
    for sides in (pair, (new, str(old))):
        found = members(capsys, *sides, "--only", "Plan")
        assert "Plan" in found
        assert not any("charge" in one.lower() for one in found), found
    assert members(capsys, *pair, "--only", "Charge,Plan") >= {"Charge.note", "Plan"}
    assert commands.run(["diff", *pair, "--only", "Charge,Pla"]) == 2
    assert "'Pla' (the nearest is Plan)" in capsys.readouterr().err
    assert commands.run(["diff", *pair, "--only", " , "]) == 2
    assert "it selects nothing" in capsys.readouterr().err


def test_a_rendered_package_stands_for_its_document(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    words = ["generate", "--spec", str(old), "--package", "mine", "--out", str(out)]
    assert commands.run(words) == 0
    capsys.readouterr()
    new = str(edited(tmp_path, "breaking"))
    renamed = tmp_path / "before.txt"
    renamed.write_bytes((out / "mine" / "_surface.json").read_bytes())
    for one in (out / "mine", out / "mine" / "_surface.json", renamed):
        assert members(capsys, str(one), str(old)) == set()
        assert members(capsys, str(one), new) == {"Charge.amount"}
    assert commands.run(["diff", str(renamed), new, "--only", "Charge"]) == 2
    assert "no part can be taken" in capsys.readouterr().err
    (out / "mine" / "_surface.json").write_text("{}")
    assert commands.run(["diff", str(out / "mine"), new]) == 2
    assert capsys.readouterr().err.startswith(str(out / "mine" / "_surface.json"))


# -- the user's own code ---------------------------------------------------------------------------

CODE = """import stripe

print(stripe.Charge.retrieve("ch_1").amount)
"""


@pytest.fixture
def code(tmp_path: Path) -> Path:
    folder = tmp_path / "src"
    folder.mkdir()
    (folder / "app.py").write_text(CODE)
    (folder / "broken.py").write_text(f"{CODE}def amount(:\n")
    return folder


def test_every_form_names_the_places_in_the_users_code(
    old: Path, code: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    new = edited(tmp_path, "breaking", "additive")
    words = ["diff", str(old), str(new), "--scan", str(code)]
    assert commands.run(words) == 1
    found = capsys.readouterr()
    place = f"{code / 'app.py'}:3:38"
    assert f"\n- {place}: Charge.amount: field removed\n" in found.out
    assert f"{code / 'broken.py'}:4" in found.err and found.err.count("\n") == 1
    assert commands.run([*words, "--format", "markdown"]) == 1
    line = f"- `{place}`: `Charge.amount`: field removed"
    assert line in capsys.readouterr().out.splitlines()
    assert commands.run([*words, "--json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["findings"] == [
        {
            "file": str(code / "app.py"),
            "line": 3,
            "column": 38,
            "change": "field-removed",
            "member": "Charge.amount",
            "certainty": "certain",
        }
    ]
    assert (document["unjudged"], len(document["changes"])) == (0, 2)
    assert [one["file"] for one in document["not_read"]] == [str(code / "broken.py")]


def test_hits_alone_may_decide_the_exit_status(
    old: Path, code: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--scan", str(code), "--fail-on", "hits"]
    new = edited(tmp_path, "breaking")
    assert commands.run(["diff", str(old), str(new), *words]) == 1
    (code / "app.py").write_text("import stripe\n")
    assert commands.run(["diff", str(old), str(new), *words]) == 0
    capsys.readouterr()
    assert commands.run(["diff", str(old), str(new), "--fail-on", "hits"]) == 2
    assert "there is no --scan" in capsys.readouterr().err
    assert (
        commands.run(["diff", str(old), str(new), "--scan", str(tmp_path / "x")]) == 2
    )
    assert (
        capsys.readouterr().err
        == f"--scan: {tmp_path / 'x'} is no file and no folder\n"
    )


# -- streams --------------------------------------------------------------------------------------


def test_stdout_is_the_result_alone(old: Path, tmp_path: Path) -> None:
    done = runs.run("diff", old, edited(tmp_path, "breaking"), "--json")
    found = json.loads(done.stdout)
    assert [one["member"] for one in found["changes"]] == ["Charge.amount"]
    assert (done.returncode, done.stderr) == (1, "")


def test_notes_of_one_side_alone_are_on_stderr(
    old: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = runs.document()
    charge(found)["amount"]["newKey"] = True
    new = runs.written(tmp_path, found, "new.json")
    commands.run(["diff", str(old), str(new)])
    said = capsys.readouterr()
    assert said.err.startswith(f"{new}: ") and "newKey is not known" in said.err
    assert said.err.count("\n") == 1 and "newKey" not in said.out
    charge(found)["status"]["newKey"] = True
    other = runs.written(tmp_path, found, "other.json")
    commands.run(["diff", str(new), str(other)])
    assert capsys.readouterr().err == ""


def test_output_is_the_same_under_any_hash_seed(old: Path, tmp_path: Path) -> None:
    pair = [str(old), str(edited(tmp_path, *EDITS))]
    code = (
        "import sys; from codegen.commands import run\n"
        "for form in 'text', 'markdown', 'json':\n"
        f"    assert run(['diff', *{pair!r}, '--format', form]) == 1\n"
        "assert 'black' not in sys.modules, 'half a second that nobody needs'"
    )
    outputs = {run_code(code, PYTHONHASHSEED=seed) for seed in ("1", "2")}
    assert len(outputs) == 1 and outputs.pop().count("Charge.amount") == 3


def run_code(code: str, **more: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=runs.ROOT,
        env=runs.environment(**more),
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_reader_that_leaves_changes_nothing(old: Path, tmp_path: Path) -> None:
    new = edited(tmp_path, "breaking")
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen(
        runs.command("diff", old, new),
        cwd=runs.ROOT,
        env=runs.environment(),
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(writing)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, "")


def test_an_old_encoding_loses_signs_and_no_letters(old: Path, tmp_path: Path) -> None:
    new = edited(tmp_path, "breaking")
    done = runs.run("diff", old, new, PYTHONIOENCODING="ascii")
    assert done.stdout.startswith(f"{VERSIONS.replace('→', '->')}: major version\n")


def on_terminal(*arguments: str | Path, **more: str) -> str:
    """What a run writes to a terminal of its own."""
    leader, follower = pty.openpty()
    process = subprocess.Popen(
        runs.command("diff", *arguments),
        cwd=runs.ROOT,
        env=runs.environment(**{"TERM": "xterm", **more}),
        stdout=follower,
        stderr=subprocess.DEVNULL,
    )
    os.close(follower)
    read = bytearray()
    while True:
        try:
            chunk = os.read(leader, 1 << 16)
        except OSError:
            break
        if not chunk:
            break
        read += chunk
    os.close(leader)
    process.wait(timeout=60)
    return read.decode().replace("\r\n", "\n")


def test_colours_are_for_terminals_whose_users_want_them(
    old: Path, tmp_path: Path
) -> None:
    new = edited(tmp_path, "breaking")
    plain = runs.run("diff", old, new).stdout
    assert "\033" not in plain
    assert on_terminal(old, new, NO_COLOR="1") == plain
    assert "\033[1;31m1 breaking\033[0m" in on_terminal(old, new, NO_COLOR="")


def test_the_example_of_the_help_parses(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.parser().parse_args(["diff", "--help"])
    shown = capsys.readouterr().out.rstrip()
    example = shlex.split(shown.rpartition("\nexample: ")[2])
    parsed = cli.parser().parse_args(example[3:])
    assert (parsed.command, parsed.old, parsed.format) == (
        "diff",
        "2024-04-10",
        "markdown",
    )
    assert " ".join(example).endswith(options.EXAMPLE)


@pytest.mark.parametrize(
    ("source", "place"),
    [
        ("from acme import stripe_2024 as s\ns.Charge.retrieve('x').amount\n", "2:24"),
        (
            "import acme.stripe_2024\nacme.stripe_2024.Charge.retrieve('x').amount\n",
            "2:39",
        ),
    ],
)
def test_packages_of_other_names_are_scanned_for(
    old: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    source: str,
    place: str,
) -> None:
    new, code = edited(tmp_path, "breaking"), tmp_path / "own.py"
    code.write_text(source)
    words = ["diff", str(old), str(new), "--scan", str(code), "--fail-on", "hits"]
    assert commands.run(words) == 0
    assert commands.run([*words, "--package", "acme.stripe_2024"]) == 1
    assert f"{code}:{place}: Charge.amount: field removed" in capsys.readouterr().out
    assert commands.run([*words, "--package", "acme-x"]) == 2
    said = '--package: "acme-x" is not a name that Python can import\n'
    assert capsys.readouterr().err == said
