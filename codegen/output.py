"""The only module that touches the output folder: compare, and replace it whole."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from .errors import CodegenError

MANIFEST = "_rendered.json"
# In no list: that is the same for all files that hold one document, and the lock tells which it was.
LOCK = "spec.lock"
_BYTE_CODE = re.compile(r"\.pyc(\.[0-9]+)?$")
# Whatever a list that codegen did not write may lead to.
_UNREADABLE = (
    OSError,
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RecursionError,
)


@dataclass(frozen=True)
class Difference:
    """The first file that is not as rendered, and what is wrong with it."""

    path: Path
    kind: str

    def __str__(self) -> str:
        return f"{self.path}: {self.kind}"


def digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def checksum(files: Mapping[str, str]) -> str:
    """One hash for all that is rendered: that of `sha256sum` over these files in the order of their names."""
    names = sorted(files.keys() - {MANIFEST, LOCK})
    return digest("".join(f"{digest(files[name])}  {name}\n" for name in names))


def manifest(files: Mapping[str, str], facts: Mapping[str, Any]) -> str:
    """The list of rendered files with their hashes, and what they were rendered from."""
    hashes = {name: digest(files[name]) for name in sorted(files)}
    return json.dumps({**facts, "files": hashes}, indent=1, sort_keys=True) + "\n"


def read_manifest(folder: Path) -> dict[str, str]:
    """Hash by file of what the last run wrote; empty where there is none."""
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))["files"]
        return {str(name): str(value) for name, value in found.items()}
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except _UNREADABLE as error:
        raise CodegenError(
            f"{folder / MANIFEST}: not the list of files that codegen wrote ({error})"
        ) from None


def on_disk(folder: Path) -> dict[str, str]:
    """The text of every file of the folder that codegen wrote and nobody has touched."""
    texts = {}
    for name, expected in read_manifest(folder).items():
        content = _content(folder / name)
        if content is not None and sha256(content).hexdigest() == expected:
            texts[name] = content.decode("utf-8", "surrogatepass")
    return texts


def _content(path: Path) -> bytes | None:
    """The bytes of a regular file; None for anything else, or what cannot be read."""
    try:
        return path.read_bytes() if path.is_file() and not path.is_symlink() else None
    except OSError:
        return None


def walk(folder: Path) -> Iterator[str]:
    """Every file and every empty folder below, byte code aside, as a path with slashes."""
    for root, folders, names in os.walk(folder):
        links = [f for f in folders if os.path.islink(os.path.join(root, f))]
        folders.sort()
        for name in sorted([*names, *links]):
            if not _is_byte_code(root, name):
                yield Path(root, name).relative_to(folder).as_posix()
        if not (folders or names or _is_top(root, folder) or _is_cache(root)):
            yield Path(root).relative_to(folder).as_posix()


def _folders(names: Iterable[str]) -> set[str]:
    """Every folder that files of these names need."""
    return {above.as_posix() for name in names for above in PurePosixPath(name).parents}


def _is_top(root: str, folder: Path) -> bool:
    return Path(root) == folder


def _is_cache(root: str) -> bool:
    return os.path.basename(root) == "__pycache__"


def _is_byte_code(root: str, name: str) -> bool:
    # Python writes x.pyc by way of x.pyc.1234.
    return _is_cache(root) and _BYTE_CODE.search(name) is not None


def difference(folder: Path, files: Mapping[str, str]) -> Difference | None:
    """What `check` reports: the first stale, missing or foreign file."""
    present = set(walk(folder)) - _folders(files) if folder.is_dir() else set()
    for name in sorted({*present, *files}):
        path = folder / name
        if name not in files:
            return Difference(path, "foreign: codegen does not render it")
        if name not in present:
            return Difference(path, "missing")
        if _content(path) != files[name].encode("utf-8"):
            return Difference(path, "stale: not what codegen renders now")
    return None


def refuse_foreign(folder: Path) -> None:
    """Fail before anything is written when the folder holds what codegen did not write."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise CodegenError(f"{folder}: is not a folder; codegen would not replace it")
    listed = read_manifest(folder)
    known = _written(listed)
    for name in walk(folder):
        if name not in known:
            path = folder / name
            what = "folder" if path.is_dir() and not path.is_symlink() else "file"
            raise CodegenError(
                f"{path}: codegen did not write this {what} and would delete it; move it away"
            )


def _written(listed: Mapping[str, str]) -> set[str]:
    """All that a run with this list leaves in its folder."""
    return {MANIFEST, *listed} | _folders(listed) | ({LOCK} if listed else set())


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Replace the folder by these files: completely, or not at all."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with _alone(folder):
            _replace(folder, files)
    except OSError as error:
        where = error.filename or folder
        raise CodegenError(
            f"{where}: {error.strerror or error}; {folder} is unchanged"
        ) from None


def _replace(folder: Path, files: Mapping[str, str]) -> None:
    fresh, old = _fresh(folder), _old(folder)
    try:
        _tidy(folder)
        fresh.mkdir()
        _fill(fresh, files)
        # Once more: rendering takes seconds, in which somebody may have put a file there.
        refuse_foreign(folder)
        if folder.exists():
            # Left by a run that died, and no package of less than all its files needs it now.
            if _is_ours(old):
                _remove(old)
            os.rename(folder, old)
        os.rename(fresh, folder)
    finally:
        _tidy(folder)


def _fill(fresh: Path, files: Mapping[str, str]) -> None:
    # The list first: it marks the folder as ours should the run die here.
    for name in sorted(files, key=lambda name: (name != MANIFEST, name)):
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[name].encode("utf-8"))


def recover(folder: Path) -> None:
    """Finish or undo a swap that was interrupted; leave nothing of ours behind."""
    if _old(folder).exists() or _fresh(folder).exists():
        with _alone(folder):
            _tidy(folder)


def _tidy(folder: Path) -> None:
    old, fresh = _old(folder), _fresh(folder)
    if _is_ours(old) and _is_nothing(folder):
        with suppress(FileNotFoundError):
            folder.rmdir()
        os.rename(old, folder)
    if _is_ours(old) and _is_whole(folder):
        _remove(old)
    if _is_ours(fresh):
        _remove(fresh)


def _is_nothing(folder: Path) -> bool:
    """Tell whether there is nothing at this place, or a folder with nothing in it."""
    if folder.is_dir() and not folder.is_symlink():
        return not any(folder.iterdir())
    return not os.path.lexists(folder)


def _is_ours(folder: Path) -> bool:
    """Tell a folder in which there is no file but its list and what that list names."""
    if folder.is_symlink() or not folder.is_dir():
        return False
    found = set(walk(folder)) - {MANIFEST}
    # A run that died may have left a list that is not whole, and then it wrote no more.
    return not found or found <= _written(_listed(folder))


def _is_whole(folder: Path) -> bool:
    """Tell whether every file that its list names is there."""
    names = _listed(folder)
    return bool(names) and all((folder / name).is_file() for name in names)


def _listed(folder: Path) -> dict[str, str]:
    with suppress(CodegenError):
        return read_manifest(folder)
    return {}


def _remove(folder: Path) -> None:
    # The list last: what is left when the run dies here must still be known as ours.
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path)
            elif entry.name != MANIFEST:
                os.unlink(entry.path)
        shutil.rmtree(folder)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """Wait until no other run changes the folder; the lock leaves no file, and dies with us."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(folder.parent, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _fresh(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.new")


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")
