"""The command line in real processes: exit statuses, the one sentence, what stands on which stream."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import cli, commands, formatting, interrupts
from codegen.errors import CodegenError
from tests.codegen import runs

SUMMARY = re.compile(
    r"rendered 4 of 5 operations \(1 excluded\), 1 resources, \d+ files in \d+\.\d s"
)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return runs.written(tmp_path)


@pytest.fixture
def out(tmp_path: Path, spec: Path) -> Path:
    """A folder in which the small document's package stands."""
    assert (
        commands.run(["generate", "--spec", str(spec), "--out", f"{tmp_path}/out"]) == 0
    )
    return tmp_path / "out"


def leftovers(out: Path) -> list[str]:
    return sorted(set(os.listdir(out)) - {"restripe"})


# -- help -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", [[], ["generate"], ["check"], ["import"], ["fetch"]]
)
def test_help_ends_in_an_example_that_parses(
    command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.parser().parse_args([*command, "--help"])
    assert left.value.code == 0
    example = capsys.readouterr().out.rstrip().rpartition("\nexample: ")[2]
    words = shlex.split(example)
    assert words[:3] == ["python", "-m", "codegen"]
    options = cli.parser().parse_args(words[3:])
    assert options.command in commands.COMMANDS
    assert not command or options.command == command[0]


def test_the_defaults_are_files_of_the_repository() -> None:
    options = cli.parser().parse_args(["generate"])
    assert cli.document_of(options) == runs.ROOT / "spec" / "openapi.json"
    assert cli.OVERRIDES.is_file() and all(one.is_file() for one in cli.OVERLAYS)
    assert cli.folder_of(options) == runs.ROOT / "generated" / "restripe"


@pytest.mark.parametrize("arguments", [[], ["render"], ["generate", "--shiny"]])
def test_wrong_usage_is_status_2(arguments: list[str]) -> None:
    done = runs.run(*arguments)
    assert done.returncode == 2 and "usage:" in done.stderr and done.stdout == ""


# -- bad input ------------------------------------------------------------------------------------

PACKAGES = [
    "class",
    "None",
    "a-b",
    "../x",
    "/x",
    "a..b",
    "a.",
    "a.class",
    "",
    " ",
    "1a",
    "é",
    "a\n",
    ".",
]


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_name_that_cannot_be_imported(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("generate", "check"):
        assert commands.run([command, "--package", name, "--out", str(tmp_path)]) == 2
        said = capsys.readouterr().err
        shown = name.replace("\n", "\\n")
        assert said == f'--package: "{shown}" is not a name that Python can import\n'
    assert list(tmp_path.iterdir()) == []


IN_THE_WAY = "is a module that Python or the package itself needs"
NOT_PUBLIC = "is not a name for a package of users"
REFUSED = [
    ("typing", IN_THE_WAY),
    ("json", IN_THE_WAY),
    ("requests", IN_THE_WAY),
    ("typing_extensions", IN_THE_WAY),
    ("aiohttp", IN_THE_WAY),
    ("match", NOT_PUBLIC),
    ("type", NOT_PUBLIC),
    ("_", NOT_PUBLIC),
    ("_mine", NOT_PUBLIC),
]


@pytest.mark.parametrize(("name", "problem"), REFUSED)
def test_a_package_name_that_would_be_in_the_way(
    name: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["generate", "--package", name, "--out", str(tmp_path)]
    assert commands.run(words) == 2
    assert capsys.readouterr().err == f'--package: "{name}" {problem}\n'
    assert list(tmp_path.iterdir()) == []


def test_a_fault_found_while_naming_names_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    found = runs.document()
    path, item = next(iter(found["paths"].items()))
    found["paths"][path] = {**item, "put": next(iter(item.values()))}
    spec = runs.written(tmp_path, found)
    words = ["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]
    assert commands.run(words) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{spec}: #/paths/") and "PUT is not supported" in said


def wrong_version() -> dict[str, Any]:
    return {**runs.document(), "openapi": "2.0"}


# Name of the file, its text (None: there is none), and how the sentence begins.
SPECS: list[tuple[str, str | None, str]] = [
    ("none.json", None, "{}: cannot be read: No such file or directory"),
    ("empty.json", "", "{}: the file is empty"),
    ("blank.yaml", " \n", "{}: the file is empty"),
    ("list.json", "[]", "{}: the top level is not a mapping"),
    ("comma.json", '{\n  "a": 1,,\n}', "{}, line 2, column 10: "),
    ("tab.yaml", "a:\n\t- b\n", "{}, line 2, column 1: "),
    ("bytes.json", "\xff", "{}: not UTF-8 text at byte 0"),
    ("v2.json", json.dumps(wrong_version()), "{}: #: not an OpenAPI 3.0 document"),
    ("deep.json", "[" * 10_000, "{}"),
]


@pytest.mark.parametrize(("name", "text", "begin"), SPECS)
@pytest.mark.parametrize("command", ["generate", "check", "import"])
def test_a_document_that_cannot_be_used(
    command: str,
    name: str,
    text: str | None,
    begin: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_bytes(text.encode("latin-1"))
    source = [str(path)] if command == "import" else ["--spec", str(path)]
    before = runs.contents(tmp_path)
    assert commands.run([command, *source, "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1
    assert said.err.startswith(begin.format(path))
    assert runs.contents(tmp_path) == before


OVERRIDES = [
    (None, "{}: cannot be read: No such file or directory"),
    ("", "{}: the file is empty"),
    ("- a", "{}: the top level is not a mapping"),
    ("classes: 5", "{}: classes: must be a mapping"),
    ("clases: {}", "{}: unknown key 'clases', the nearest is 'classes'"),
    ("a: [", "{}, line "),
    ("a: !!python/object/apply:os.getcwd []", "{}"),
]


@pytest.mark.parametrize(("text", "begin"), OVERRIDES)
def test_overrides_that_cannot_be_used(
    text: str | None,
    begin: str,
    spec: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "own.yaml"
    if text is not None:
        path.write_text(text)
    words = ["--spec", str(spec), "--out", str(tmp_path / "out")]
    assert commands.run(["generate", *words, "--overrides", str(path)]) == 2
    said = capsys.readouterr()
    assert said.out == "" and said.err.count("\n") == 1
    assert said.err.startswith(begin.format(path))
    assert not (tmp_path / "out").exists()


def test_faults_in_a_real_process_are_one_sentence(spec: Path, tmp_path: Path) -> None:
    """`--out` that is a file, a file of somebody else's, a folder instead of a document."""
    (tmp_path / "file").write_text("kept")
    (tmp_path / "mine" / "restripe").mkdir(parents=True)
    (tmp_path / "mine" / "restripe" / "notes.txt").write_text("kept")
    for arguments, place in [
        (("--spec", spec, "--out", tmp_path / "file"), "file"),
        (("--spec", spec, "--out", tmp_path / "mine"), "mine/restripe/notes.txt"),
        (("--spec", tmp_path, "--out", tmp_path / "new"), ""),
        (("--spec", spec, "--overrides", tmp_path, "--out", tmp_path / "new"), ""),
    ]:
        done = runs.run("generate", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(str(tmp_path / place)), done.stderr
        assert done.stderr.count("\n") == 1
    assert (tmp_path / "file").read_text() == "kept"
    assert (tmp_path / "mine" / "restripe" / "notes.txt").read_text() == "kept"
    assert not (tmp_path / "new").exists()


FAULTS: list[tuple[BaseException, str]] = [
    (CodegenError("one sentence"), "one sentence"),
    (PermissionError(13, "Permission denied", "/a/b"), "/a/b: Permission denied"),
    (OSError("odd"), "{out}: odd"),
    (RecursionError(), "{spec}: schemas refer to each other too deeply"),
    (KeyboardInterrupt(), "interrupted; {out} is whole, as it was before or all new"),
]


@pytest.mark.parametrize(("fault", "said"), FAULTS)
@pytest.mark.parametrize("command", ["generate", "check", "import"])
def test_every_fault_has_its_sentence(
    command: str,
    fault: BaseException,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> int:
        raise fault

    monkeypatch.setitem(commands.COMMANDS, command, fail)
    source = ["here.json"] if command == "import" else ["--spec", "here.json"]
    assert commands.run([command, *source, "--out", "there"]) == 2
    assert capsys.readouterr().err == f"{said.format(out='there', spec='here.json')}\n"


def test_a_bug_keeps_its_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> int:
        raise KeyError("a bug")

    monkeypatch.setitem(commands.COMMANDS, "check", fail)
    with pytest.raises(KeyError, match="a bug"):
        commands.run(["check"])


# -- what is said where ---------------------------------------------------------------------------


def test_in_a_pipe_only_the_notes_and_the_summary(spec: Path, tmp_path: Path) -> None:
    done = runs.run("generate", "--spec", spec, "--out", tmp_path / "out")
    *notes, summary = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert SUMMARY.fullmatch(summary)
    assert notes and not [n for n in notes if "rendered" in n or "formatted" in n]
    assert "\r" not in done.stdout and "\x1b" not in done.stdout
    again = runs.run("generate", "--spec", spec, "--out", tmp_path / "out")
    assert again.stdout.splitlines()[:-1] == notes


def on_terminal(*arguments: str | Path) -> tuple[int, str]:
    """A run whose streams are a terminal: exit status and all that it showed."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        runs.command(*arguments),
        cwd=runs.ROOT,
        env=runs.environment(),
        stdin=side,
        stdout=side,
        stderr=side,
    )
    os.close(side)
    shown = b""
    # Linux ends a terminal that nobody holds any more with an error, others with nothing.
    try:
        while part := os.read(main, 65536):
            shown += part
    except OSError:
        pass
    os.close(main)
    return process.wait(60), shown.decode()


def test_on_a_terminal_one_line_that_rewrites_itself(
    large: Path, tmp_path: Path
) -> None:
    status, shown = on_terminal("generate", "--spec", large, "--out", tmp_path / "out")
    assert status == 0
    assert re.search(r"\r\x1b\[Krendered \d+ files\r\x1b\[K", shown)
    assert re.search(r"\r\x1b\[Kformatted \d+ of \d+ files\r\x1b\[K", shown)
    # What a reader is left with: each line without what was wiped from it.
    lines = [line.rpartition("\x1b[K")[2] for line in shown.rstrip().split("\r\n")]
    assert re.match(r"rendered \d+ of \d+ operations ", lines[-1])
    assert not [line for line in lines if line.startswith("formatted")]


def test_on_a_terminal_an_error_has_its_own_line(out: Path) -> None:
    """The fault comes after progress was shown."""
    out.chmod(0o755)
    (out / ".restripe.new").mkdir()
    (out / ".restripe.new" / "mine").write_text("mine")
    (out / "restripe" / "_charge.py").write_text("edited\n")
    spec = out.parent / "spec.json"
    status, shown = on_terminal("generate", "--spec", spec, "--out", out)
    last = shown.rstrip().split("\r\n")[-1].rpartition("\x1b[K")[2]
    assert status == 2
    assert last.startswith(f"{out}/.restripe.new: ")


def test_nobody_reads_the_summary(spec: Path, tmp_path: Path) -> None:
    """`| head -0`: the package is written, and nothing is said of the broken pipe."""
    reader, writer = os.pipe()
    os.close(reader)
    words = runs.command("generate", "--spec", spec, "--out", tmp_path / "out")
    done = subprocess.run(
        words,
        cwd=runs.ROOT,
        env=runs.environment(),
        stdout=writer,
        stderr=subprocess.PIPE,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
    assert (tmp_path / "out" / "restripe" / "_charge.py").is_file()


# -- the commands ---------------------------------------------------------------------------------


def test_check_and_generate_after_an_edit(out: Path, spec: Path) -> None:
    words = ("--spec", spec, "--out", out)
    before = runs.contents(out)
    clean = runs.run("check", *words)
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, "", "")
    edited = out / "restripe" / "_charge.py"
    edited.write_text(edited.read_text() + "# by hand\n")
    found = runs.run("check", *words)
    said = f"{edited}: stale: not what codegen renders now\n"
    assert (found.returncode, found.stdout, found.stderr) == (1, "", said)
    assert edited.read_text().endswith("# by hand\n")
    assert runs.run("generate", *words).returncode == 0
    assert runs.contents(out) == before
    assert leftovers(out) == []


def test_check_does_not_believe_an_edited_list(out: Path, spec: Path) -> None:
    """A file and its hash are changed together, as nobody does by accident."""
    edited, listed = (
        out / "restripe" / "_charge.py",
        out / "restripe" / "_rendered.json",
    )
    text = edited.read_text()
    changed = text.replace("amount", "amuont")
    edited.write_text(changed)
    from codegen.output import digest

    listed.write_text(listed.read_text().replace(digest(text), digest(changed)))
    assert commands.run(["check", "--spec", str(spec), "--out", str(out)]) == 1


def test_check_of_no_folder_at_all(spec: Path, tmp_path: Path) -> None:
    done = runs.run("check", "--spec", spec, "--out", tmp_path / "none")
    assert done.returncode == 1 and done.stderr.endswith(": missing\n")
    assert not (tmp_path / "none").exists()


def test_an_unchanged_package_is_not_written_again(out: Path, spec: Path) -> None:
    before = (out / "restripe" / "_charge.py").stat()
    assert commands.run(["generate", "--spec", str(spec), "--out", str(out)]) == 0
    after = (out / "restripe" / "_charge.py").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_verbose_lists_what_is_left_out_with_its_reason(out: Path, spec: Path) -> None:
    done = runs.run("generate", "--spec", spec, "--out", out, "--verbose")
    assert "excluded POST /v1/charges/{}/refund: older form of refunds\n" in done.stdout


def test_our_own_overrides_for_other_versions_are_counted(
    out: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["generate", "--spec", str(spec), "--out", str(out)]
    assert commands.run(words) == 0
    told = re.findall(r"^override.*$", capsys.readouterr().out, re.MULTILINE)
    assert commands.run([*words, "--verbose"]) == 0
    listed = re.findall(r"^override not used: ", capsys.readouterr().out, re.MULTILINE)
    assert told == [
        f"overrides for other versions: {len(listed)} (--verbose lists them)"
    ]
    own = out / "own.yaml"
    own.write_text("classes: {nothing: {class: Nothing, why: for a test}}\n")
    assert commands.run([*words, "--overrides", str(own)]) == 0
    assert f'"nothing" ({own})\n' in capsys.readouterr().out


def test_another_black_is_refused(
    spec: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(formatting, "BLACK", "25.9.0")
    words = ["generate", "--spec", str(spec), "--out", str(tmp_path / "out")]
    assert commands.run(words) == 2
    assert capsys.readouterr().err.endswith(": pip install black==25.9.0\n")
    assert not (tmp_path / "out").exists()


def test_every_operation_of_ours_is_rendered_or_named() -> None:
    """Of the committed document: rendered + excluded = all, and each excluded one has its reason."""
    counts = commands.package_of(cli.parser().parse_args(["generate"])).counts
    found = json.loads(cli.SPEC.read_text())["paths"].values()
    below_v1 = sum(len({"get", "post", "delete"} & item.keys()) for item in found)
    assert counts.rendered + len(counts.excluded) == counts.operations
    assert (below_v1, counts.operations) == (572, 586)
    assert len(dict(counts.excluded)) == len(counts.excluded) == 52
    assert all(reason.strip() for _, reason in counts.excluded)


def test_another_package_name_stands_beside(out: Path, spec: Path) -> None:
    done = runs.run("generate", "--spec", spec, "--out", out, "--package", "acme")
    assert done.returncode == 0
    assert leftovers(out) == ["acme"]
    script = "import acme; print(acme.Charge.OBJECT_NAME, acme.Charge.__module__)"
    shown = subprocess.run(
        [sys.executable, "-c", script],
        env=runs.environment(PYTHONPATH=str(out)),
        capture_output=True,
        text=True,
    )
    assert shown.stdout == "charge acme._charge\n", shown.stderr


def test_own_overrides_are_laid_over_ours(out: Path, spec: Path) -> None:
    own = out.parent / "own.yaml"
    own.write_text(
        'operations: {"POST /v1/charges/{}/capture": {service: charges.grab, why: "shorter"}}'
    )
    words = ["generate", "--spec", spec, "--out", out, "--verbose"]
    done = runs.run(*words, "--overrides", own)
    service = (
        (out / "restripe" / "_charge.py")
        .read_text()
        .partition("class ChargeService")[2]
    )
    assert done.returncode == 0
    assert "def grab(" in service and "def capture(" not in service
    assert "excluded POST /v1/charges/{}/refund: older form of refunds" in done.stdout


def test_the_api_version_may_be_given(tmp_path: Path) -> None:
    found = runs.document()
    found["info"]["version"] = "draft"
    spec = runs.written(tmp_path, found)
    words = ["generate", "--spec", spec, "--out", tmp_path / "out"]
    bare = runs.run(*words)
    assert bare.returncode == 2
    assert bare.stderr.startswith(f"{spec}: #/info/version: ")
    done = runs.run(*words, "--api-version", "2031-02-03.quux")
    assert done.returncode == 0
    text = (tmp_path / "out" / "restripe" / "_api_version.py").read_text()
    assert 'API_VERSION = "2031-02-03.quux"' in text


def test_import_writes_the_facts_and_leaves_no_scraps(tmp_path: Path) -> None:
    spec, facts = runs.written(tmp_path), tmp_path / "deep" / "facts.json"
    done = runs.run("import", spec, "--out", facts)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(f"wrote the facts of {runs.VERSION} to {facts}\n")
    assert "Words with" not in facts.read_text()
    assert os.listdir(facts.parent) == ["facts.json"]
    before = facts.read_bytes()
    assert runs.run("import", facts, "--out", facts).returncode == 0
    assert facts.read_bytes() == before


# -- Ctrl-C ---------------------------------------------------------------------------------------

INTERRUPTED = re.compile(
    r"(interrupted; \S+ is whole, as it was before or all new"
    r"|interrupted before anything was read or written)\n"
)


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Sixty resources: long enough for each stage to be hit, and for black to run in several processes."""
    document = runs.document()
    text = json.dumps(document)
    for index in range(60):
        more = json.loads(text.replace("charge", f"{_letters(index)}thing"))
        document["paths"].update(more["paths"])
        document["components"]["schemas"].update(more["components"]["schemas"])
    folder = tmp_path_factory.mktemp("large")
    return runs.written(folder, document)


def _letters(number: int) -> str:
    return "abcdefgh"[number // 8] + "abcdefgh"[number % 8]


def after(seconds: float) -> Callable[[Path], None]:
    return lambda out: time.sleep(seconds)


def while_writing(out: Path) -> None:
    """Until the new folder appears, which it does shortly before the swap."""
    end = time.monotonic() + 60
    while time.monotonic() < end and not (out / ".restripe.new").exists():
        time.sleep(0.0005)


# On a slow machine Python itself may still be starting at the first of these, and say so in its own way.
MOMENTS = [after(s) for s in (0.15, 0.25, 0.4, 0.6, 0.9, 1.3, 1.8)] + [
    while_writing
] * 3


@pytest.mark.parametrize("moment", MOMENTS)
def test_ctrl_c_leaves_a_whole_package(
    out: Path, large: Path, moment: Callable[[Path], None]
) -> None:
    before = runs.contents(out)
    process = runs.started("generate", "--spec", large, "--out", out)
    moment(out)
    runs.interrupt(process)
    shown, said = process.communicate(timeout=60)
    if process.returncode == 0:
        assert said == "" and shown.splitlines()[-1].startswith("rendered ")
    elif "Traceback" in said:
        assert str(runs.ROOT / "codegen") not in said, "Python was not just starting"
    else:
        assert process.returncode == 2
        assert INTERRUPTED.fullmatch(said), said
    if runs.contents(out) != before:
        assert commands.run(["check", "--spec", str(large), "--out", str(out)]) == 0
    assert leftovers(out) == []
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


@pytest.mark.parametrize("run", range(4))
def test_ctrl_c_at_the_end_kills_nobody(out: Path, run: int) -> None:
    spec = out.parent / "spec.json"
    process = runs.started("generate", "--spec", spec, "--out", out)
    assert process.stdout is not None
    # Python writes the last lines to a pipe when its buffer is full, mostly while it shuts down.
    assert any(line.startswith("rendered ") for line in process.stdout)
    runs.interrupt(process)
    _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (0, "") or INTERRUPTED.fullmatch(said)
    assert process.returncode in (0, 2)


def test_ctrl_c_that_python_turned_into_another_error_is_still_known() -> None:
    error = RuntimeError("Error calling __set_name__")
    error.__cause__ = interrupts.Interrupted()
    assert interrupts.caused(error)
    assert not interrupts.caused(RuntimeError("a bug"))


@pytest.mark.parametrize("moment", [after(1.0), while_writing])
def test_a_killed_run_is_tidied_up_by_the_next(
    out: Path, large: Path, moment: Callable[[Path], None]
) -> None:
    before = runs.contents(out / "restripe")
    process = runs.started("generate", "--spec", large, "--out", out)
    moment(out)
    process.kill()
    process.communicate(timeout=60)
    end = time.monotonic() + 20
    while _is_alive(process.pid) and time.monotonic() < end:
        time.sleep(0.05)
    assert not _is_alive(process.pid), "the workers must end with their parent"
    words = ["--spec", str(out.parent / "spec.json"), "--out", str(out)]
    assert commands.run(["generate", *words]) == 0
    assert runs.contents(out / "restripe") == before
    assert leftovers(out) == []


def _is_alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_two_runs_at_once(spec: Path, large: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    processes = [
        runs.started("generate", "--spec", one, "--out", out)
        for one in (spec, large, spec, large)
    ]
    for process in processes:
        shown, said = process.communicate(timeout=120)
        assert (process.returncode, said) == (0, "")
    states = [
        commands.run(["check", "--spec", str(one), "--out", str(out)])
        for one in (spec, large)
    ]
    # The other document's run meets a lock that is not its own.
    assert sorted(states) == [0, 2]
    assert leftovers(out) == []


def test_a_signal_that_ends_is_no_fault_of_the_output(out: Path, large: Path) -> None:
    """SIGTERM ends a run where it stands; the package is whole all the same."""
    before = runs.contents(out)
    process = runs.started("generate", "--spec", large, "--out", out)
    time.sleep(0.8)
    process.send_signal(signal.SIGTERM)
    shown, said = process.communicate(timeout=60)
    assert "Traceback" not in said
    assert process.returncode in (0, -signal.SIGTERM)
    assert process.returncode == 0 or runs.contents(out) == before
