"""The output folder: replaced whole or not at all, and nothing of anybody else's deleted."""

from __future__ import annotations

import errno
import multiprocessing
import os
import resource
import shutil
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from codegen import output
from codegen.errors import CodegenError
from codegen.output import MANIFEST
from tests.codegen import runs


def files(**texts: str) -> dict[str, str]:
    """What a run would write: `a__b` stands for `a/b.py`."""
    found = {f"{name.replace('__', '/')}.py": text for name, text in texts.items()}
    return {**found, MANIFEST: output.manifest(found, {})}


def as_bytes(found: Mapping[str, str]) -> dict[str, bytes]:
    return {name: text.encode() for name, text in found.items()}


ONE = files(a="first = 1\n", sub__b="second = 2\n")
TWO = files(a="first = 3\n", sub__c="third = 4\n")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A package folder as a run left it."""
    found = tmp_path / "out" / "package"
    output.write(found, ONE)
    return found


def beside(folder: Path) -> list[str]:
    """What stands next to the package folder, itself aside."""
    return sorted(set(os.listdir(folder.parent)) - {folder.name})


def test_a_stale_file_of_an_older_run_goes(folder: Path) -> None:
    output.write(folder, TWO)
    assert runs.contents(folder) == as_bytes(TWO)
    assert beside(folder) == []


def edited(folder: Path) -> None:
    (folder / "a.py").write_text("edited\n")


def removed(folder: Path) -> None:
    (folder / "sub" / "b.py").unlink()


def foreign(folder: Path) -> None:
    (folder / "sub" / "mine.txt").write_text("mine")


def linked(folder: Path) -> None:
    (folder / "a.py").rename(folder.parent / "elsewhere.py")
    (folder / "a.py").symlink_to(folder.parent / "elsewhere.py")


def piped(folder: Path) -> None:
    (folder / "a.py").unlink()
    os.mkfifo(folder / "a.py")


def no_list(folder: Path) -> None:
    (folder / MANIFEST).unlink()


DIFFERENCES: list[tuple[Callable[[Path], None], str, str]] = [
    (edited, "a.py", "stale: not what codegen renders now"),
    (removed, "sub/b.py", "missing"),
    (foreign, "sub/mine.txt", "foreign: codegen does not render it"),
    (linked, "a.py", "stale: not what codegen renders now"),
    (piped, "a.py", "stale: not what codegen renders now"),
    (no_list, MANIFEST, "missing"),
    (shutil.rmtree, MANIFEST, "missing"),
]


@pytest.mark.parametrize(("change", "name", "kind"), DIFFERENCES)
def test_check_names_the_first_difference(
    folder: Path, change: Callable[[Path], None], name: str, kind: str
) -> None:
    assert output.difference(folder, ONE) is None
    change(folder)
    assert str(output.difference(folder, ONE)) == f"{folder / name}: {kind}"


@pytest.mark.parametrize("change", [edited, removed, linked, piped])
def test_a_write_restores_what_was_touched(
    folder: Path, change: Callable[[Path], None]
) -> None:
    change(folder)
    output.refuse_foreign(folder)
    assert "a.py" not in output.on_disk(folder) or change is removed
    output.write(folder, ONE)
    assert output.difference(folder, ONE) is None
    if change is linked:
        assert (folder.parent / "elsewhere.py").read_text() == "first = 1\n"


def byte_code(folder: Path) -> None:
    for name in ("a.cpython-311.pyc", "a.cpython-311.pyc.140233"):
        (folder / "__pycache__").mkdir(exist_ok=True)
        (folder / "__pycache__" / name).write_bytes(b"code")


def byte_code_of_what_is_gone(folder: Path) -> None:
    (folder / "gone" / "__pycache__").mkdir(parents=True)
    (folder / "gone" / "__pycache__" / "a.cpython-311.pyc").write_bytes(b"code")


@pytest.mark.parametrize("change", [byte_code, byte_code_of_what_is_gone])
def test_byte_code_is_nothing(folder: Path, change: Callable[[Path], None]) -> None:
    change(folder)
    output.refuse_foreign(folder)
    assert output.difference(folder, ONE) is None
    output.write(folder, TWO)
    assert runs.contents(folder) == as_bytes(TWO)


def outside(folder: Path) -> Path:
    """A folder with a file that no run may touch."""
    other = folder.parent.parent / "other"
    other.mkdir()
    (other / "precious.txt").write_text("precious")
    return other


def linked_folder(folder: Path) -> str:
    (folder / "link").symlink_to(outside(folder))
    return "link"


def in_byte_code(folder: Path) -> str:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "notes.txt").write_text("notes")
    return "__pycache__/notes.txt"


def almost_byte_code(folder: Path) -> str:
    (folder / "__pycache__").mkdir()
    (folder / "__pycache__" / "a.pyc.notes").write_text("notes")
    return "__pycache__/a.pyc.notes"


def empty_folders(folder: Path) -> str:
    (folder / "empty" / "below").mkdir(parents=True)
    return "empty/below"


def broken_link(folder: Path) -> str:
    (folder / "gone.py").symlink_to("nowhere")
    return "gone.py"


def hidden(folder: Path) -> str:
    (folder / "sub" / ".hidden").write_text("")
    return "sub/.hidden"


def folder_of_one_name(folder: Path) -> str:
    (folder / "a.py").unlink()
    (folder / "a.py").mkdir()
    (folder / "a.py" / "mine").write_text("mine")
    return "a.py/mine"


FOREIGN = [
    linked_folder,
    in_byte_code,
    almost_byte_code,
    empty_folders,
    broken_link,
    hidden,
    folder_of_one_name,
]


@pytest.mark.parametrize("change", FOREIGN)
def test_check_reports_what_codegen_did_not_write(
    folder: Path, change: Callable[[Path], str]
) -> None:
    name = change(folder)
    found = output.difference(folder, ONE)
    assert found and found.path in (folder / name, folder / "a.py")


@pytest.mark.parametrize("change", FOREIGN)
@pytest.mark.parametrize(
    "act", [output.refuse_foreign, lambda folder: output.write(folder, TWO)]
)
def test_what_codegen_did_not_write_is_named_and_kept(
    folder: Path, change: Callable[[Path], str], act: Callable[[Path], None]
) -> None:
    name = change(folder)
    before = runs.contents(folder.parent.parent)
    with pytest.raises(CodegenError) as caught:
        act(folder)
    assert str(caught.value).startswith(f"{folder / name}: codegen did not write this")
    assert runs.contents(folder.parent.parent) == before
    assert beside(folder) == []


def test_without_its_list_every_file_is_foreign(folder: Path) -> None:
    no_list(folder)
    with pytest.raises(CodegenError, match="a.py: codegen did not write this file"):
        output.refuse_foreign(folder)
    assert (folder / "a.py").exists()


LISTS = ["", "[]", "{}", '{"files": 5}', '{"files": "ab"}', "\0", "[" * 5000, "null"]


@pytest.mark.parametrize("text", LISTS)
def test_a_list_that_codegen_did_not_write_is_named(folder: Path, text: str) -> None:
    (folder / MANIFEST).write_text(text)
    with pytest.raises(CodegenError) as caught:
        output.refuse_foreign(folder)
    said = f"{folder / MANIFEST}: not the list of files that codegen wrote ("
    assert str(caught.value).startswith(said)


def test_a_list_cannot_reach_outside_its_folder(folder: Path) -> None:
    secret = folder.parent / "secret.py"
    secret.write_text("secret\n")
    names = {"../secret.py": "secret\n", **ONE}
    (folder / MANIFEST).write_text(output.manifest(names, {}))
    output.write(folder, TWO)
    assert secret.read_text() == "secret\n"
    assert runs.contents(folder) == as_bytes(TWO)


def a_file(folder: Path) -> None:
    folder.write_text("a file")


def a_link(folder: Path) -> None:
    folder.symlink_to(outside(folder))


def a_broken_link(folder: Path) -> None:
    folder.symlink_to("nowhere")


@pytest.mark.parametrize("make", [a_file, a_link, a_broken_link])
def test_what_is_no_folder_is_not_replaced(
    folder: Path, make: Callable[[Path], None]
) -> None:
    shutil.rmtree(folder)
    make(folder)
    with pytest.raises(CodegenError, match="is not a folder; codegen would not"):
        output.refuse_foreign(folder)
    assert os.path.lexists(folder)


@pytest.mark.parametrize("path", ["link/package", "x/../package", "new/deep/package"])
def test_any_way_to_the_folder_will_do(tmp_path: Path, path: str) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "x").mkdir()
    (tmp_path / "link").symlink_to("real")
    for found in (ONE, TWO):
        output.write(tmp_path / path, found)
        assert runs.contents((tmp_path / path).resolve()) == as_bytes(found)
    assert (tmp_path / "link").is_symlink()


# -- a run that died ------------------------------------------------------------------------------


def half_written(folder: Path) -> None:
    fresh = folder.with_name(".package.new")
    fresh.mkdir()
    (fresh / MANIFEST).write_text(TWO[MANIFEST][:20])


def just_made(folder: Path) -> None:
    folder.with_name(".package.new").mkdir()


def between_the_renames(folder: Path) -> None:
    output.write(folder.with_name(".package.new"), TWO)
    folder.rename(folder.with_name(".package.old"))


def after_the_renames(folder: Path) -> None:
    output.write(folder.with_name(".package.old"), TWO)


def while_the_old_one_goes(folder: Path) -> None:
    after_the_renames(folder)
    (folder.with_name(".package.old") / "a.py").unlink()


def with_only_its_list_left(folder: Path) -> None:
    after_the_renames(folder)
    shutil.rmtree(folder.with_name(".package.old") / "sub")
    (folder.with_name(".package.old") / "a.py").unlink()


def before_the_first_file_of_a_folder(folder: Path) -> None:
    fresh = folder.with_name(".package.new")
    (fresh / "sub").mkdir(parents=True)
    (fresh / MANIFEST).write_text(TWO[MANIFEST])


DEATHS = [
    half_written,
    before_the_first_file_of_a_folder,
    just_made,
    between_the_renames,
    after_the_renames,
    while_the_old_one_goes,
    with_only_its_list_left,
]


@pytest.mark.parametrize("death", DEATHS)
def test_the_next_run_finds_the_package_whole_and_tidies_up(
    folder: Path, death: Callable[[Path], None]
) -> None:
    death(folder)
    output.recover(folder)
    assert output.difference(folder, ONE) is None
    assert beside(folder) == []
    death(folder)
    output.write(folder, TWO)
    assert runs.contents(folder) == as_bytes(TWO)
    assert beside(folder) == []


def test_removal_ends_with_the_list(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever a removal dies, the rest is still known as codegen's."""

    def died(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    after_the_renames(folder)
    old = folder.with_name(".package.old")
    for name in ("unlink", "rmdir"):
        with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
            patch.setattr(os, name, died)
            output.recover(folder)
        assert (old / MANIFEST).is_file()
    output.recover(folder)
    assert beside(folder) == []


@pytest.mark.parametrize("name", [".package.new", ".package.old"])
def test_a_folder_of_somebody_elses_in_the_way_is_kept(folder: Path, name: str) -> None:
    mine = folder.with_name(name)
    mine.mkdir()
    (mine / "mine.txt").write_text("mine")
    output.recover(folder)
    with pytest.raises(CodegenError) as caught:
        output.write(folder, TWO)
    assert name in str(caught.value) or "not empty" in str(caught.value)
    assert str(caught.value).endswith(f"; {folder} is unchanged")
    assert runs.contents(mine) == {"mine.txt": b"mine"}
    assert runs.contents(folder) == as_bytes(ONE)
    assert beside(folder) == [name]


@pytest.mark.parametrize("name", [".package.new", ".package.old"])
def test_a_file_beside_ours_keeps_the_whole_folder(folder: Path, name: str) -> None:
    left = folder.with_name(name)
    output.write(left, TWO)
    (left / "mine.txt").write_text("mine")
    before = runs.contents(left)
    output.recover(folder)
    assert runs.contents(left) == before


def test_the_only_package_is_kept_while_something_else_has_its_place(
    folder: Path,
) -> None:
    """A run died between the renames, then somebody made a folder of the same name."""
    old = folder.with_name(".package.old")
    folder.rename(old)
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    output.recover(folder)
    assert runs.contents(old) == as_bytes(ONE)
    with pytest.raises(CodegenError, match="mine.txt: codegen did not write this"):
        output.refuse_foreign(folder)
    (folder / "mine.txt").unlink()
    output.recover(folder)
    assert output.difference(folder, ONE) is None
    assert beside(folder) == []


def test_an_old_package_goes_when_the_new_one_is_written(folder: Path) -> None:
    after_the_renames(folder)
    removed(folder)
    output.recover(folder)
    assert beside(folder) == [".package.old"]
    output.write(folder, TWO)
    assert runs.contents(folder) == as_bytes(TWO)
    assert beside(folder) == []


# -- no room, no permission -----------------------------------------------------------------------


@pytest.mark.parametrize("step", range(12))
def test_a_fault_at_any_step_leaves_the_old_package(
    folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The disk is full at the n-th call that writes, for every n that a run has."""
    left = [step]

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            left[0] -= 1
            if left[0] == -1:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return real(*arguments, **options)

        return call

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", counted(Path.write_bytes))
        patch.setattr(Path, "mkdir", counted(Path.mkdir))
        patch.setattr(os, "rename", counted(os.rename))
        try:
            output.write(folder, TWO)
        except CodegenError as error:
            said = str(error)
        else:
            said = ""
    if left[0] < 0:
        no_room = os.strerror(errno.ENOSPC)
        assert said == f"{folder}: {no_room}; {folder} is unchanged"
    assert runs.contents(folder) == as_bytes(ONE if left[0] < 0 else TWO)
    assert beside(folder) == []


@contextmanager
def tiny_disk(folder: Path) -> Iterator[bool]:
    """A file system of 256 KiB at the folder, where this user may mount one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)]
    try:
        mounted = subprocess.run(mount, capture_output=True).returncode == 0
    except OSError:
        mounted = False
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


def small_files() -> None:
    """Run in the child: no file may grow beyond 4 KiB, whatever the disk has."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))


def test_a_full_disk_ends_a_run_in_one_sentence(tmp_path: Path) -> None:
    """A real process on a full file system; where none can be mounted, one with a limit on the size of a file."""
    spec = runs.written(tmp_path)
    with tiny_disk(tmp_path / "disk") as mounted:
        folder = tmp_path / "disk" / "restripe"
        output.write(folder, ONE)
        limit = None if mounted else small_files
        process = runs.started(
            "generate", "--spec", spec, "--out", folder.parent, preexec_fn=limit
        )
        out, said = process.communicate(timeout=60)
        reason = os.strerror(errno.ENOSPC if mounted else errno.EFBIG)
        assert (process.returncode, out) == (2, "")
        assert said == f"{folder}: {reason}; {folder} is unchanged\n"
        assert runs.contents(folder) == as_bytes(ONE)
        assert beside(folder) == []


def test_a_limit_on_the_size_of_files_does_the_same(tmp_path: Path) -> None:
    spec, folder = runs.written(tmp_path), tmp_path / "out" / "restripe"
    output.write(folder, ONE)
    process = runs.started(
        "generate", "--spec", spec, "--out", folder.parent, preexec_fn=small_files
    )
    said = process.communicate(timeout=60)[1]
    assert process.returncode == 2
    assert said == f"{folder}: {os.strerror(errno.EFBIG)}; {folder} is unchanged\n"
    assert runs.contents(folder) == as_bytes(ONE)
    assert beside(folder) == []


def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    """Of root, which may write anywhere, at least the result is right."""
    folder.parent.chmod(0o555)
    try:
        output.write(folder, TWO)
    except CodegenError as error:
        said = f"{folder.with_name('.package.new')}: {os.strerror(errno.EACCES)}"
        assert str(error) == f"{said}; {folder} is unchanged"
        assert runs.contents(folder) == as_bytes(ONE)
    else:
        assert os.geteuid() == 0
        assert runs.contents(folder) == as_bytes(TWO)
    finally:
        folder.parent.chmod(0o755)
    assert beside(folder) == []


# -- two at once ----------------------------------------------------------------------------------


def write_often(folder: Path, found: dict[str, str], times: int) -> None:
    for _ in range(times):
        output.recover(folder)
        output.write(folder, found)


def test_runs_at_the_same_time_leave_one_whole_package(folder: Path) -> None:
    many = [
        files(**{f"m{index}": f"{word} = {index}\n" for index in range(40)})
        for word in ("left", "right")
    ]
    method = multiprocessing.get_context("spawn")
    processes = [
        method.Process(target=write_often, args=(folder, found, 25)) for found in many
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    assert runs.contents(folder) in [as_bytes(found) for found in many]
    assert beside(folder) == []
