"""The only module that touches the output folder: compare, and replace it whole."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from .errors import CodegenError

MANIFEST = "_rendered.json"


@dataclass(frozen=True)
class Difference:
    """The first file that is not as rendered, and what is wrong with it."""

    path: Path
    kind: str

    def __str__(self) -> str:
        return f"{self.path}: {self.kind}"


def digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def manifest(files: Mapping[str, str], facts: Mapping[str, Any]) -> str:
    """The list of rendered files with their hashes, and what they were rendered from."""
    hashes = {name: digest(files[name]) for name in sorted(files)}
    return json.dumps({**facts, "files": hashes}, indent=1, sort_keys=True) + "\n"


def read_manifest(folder: Path) -> dict[str, str]:
    """Hash by file of what the last run wrote; empty where there is none."""
    try:
        found = json.loads((folder / MANIFEST).read_text("utf-8"))["files"]
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CodegenError(
            f"{folder / MANIFEST}: not the list of files that codegen wrote ({error})"
        ) from None
    return {str(name): str(value) for name, value in dict(found).items()}


def on_disk(folder: Path) -> dict[str, str]:
    """The text of every file of the folder that codegen wrote and nobody has touched."""
    known = read_manifest(folder)
    texts = {}
    for name, expected in known.items():
        try:
            text = (folder / name).read_bytes().decode("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        if digest(text) == expected:
            texts[name] = text
    return texts


def walk(folder: Path) -> Iterator[str]:
    """Every file below, byte code aside, as a path with slashes."""
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(f for f in folders if f != "__pycache__")
        links = [f for f in folders if os.path.islink(os.path.join(root, f))]
        for name in sorted([*names, *links]):
            yield Path(root, name).relative_to(folder).as_posix()


def difference(folder: Path, files: Mapping[str, str]) -> Difference | None:
    """What `check` reports: the first stale, missing or foreign file."""
    present = set(walk(folder)) if folder.is_dir() else set()
    for name in sorted({*present, *files}):
        path = folder / name
        if name not in files:
            return Difference(path, "foreign: codegen does not render it")
        if name not in present:
            return Difference(path, "missing")
        if path.is_symlink() or path.read_bytes() != files[name].encode("utf-8"):
            return Difference(path, "stale: not what codegen renders now")
    return None


def refuse_foreign(folder: Path) -> None:
    """Fail before anything is written when the folder holds what codegen did not write."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise CodegenError(f"{folder}: is not a folder; codegen would not replace it")
    known = {MANIFEST, *read_manifest(folder)}
    for name in walk(folder):
        if name not in known:
            raise CodegenError(
                f"{folder / name}: codegen did not write this file and would delete it; move it away"
            )


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Replace the folder by these files: completely, or not at all."""
    fresh, old = _fresh(folder), _old(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(fresh, ignore_errors=True)
        _fill(fresh, files)
        if folder.exists():
            os.rename(folder, old)
        os.rename(fresh, folder)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        where = error.filename or folder
        raise CodegenError(
            f"{where}: {error.strerror or error}; {folder} is unchanged"
        ) from None
    finally:
        recover(folder)


def _fill(fresh: Path, files: Mapping[str, str]) -> None:
    # The manifest first: it marks the folder as ours should the run die here.
    for name in sorted(files, key=lambda name: (name != MANIFEST, name)):
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[name].encode("utf-8"))


def recover(folder: Path) -> None:
    """Finish or undo a swap that was interrupted; leave nothing of ours behind."""
    old, fresh = _old(folder), _fresh(folder)
    if old.is_dir() and not folder.exists():
        os.rename(old, folder)
    for leftover in (old, fresh):
        if (leftover / MANIFEST).is_file():
            shutil.rmtree(leftover, ignore_errors=True)


def _fresh(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.new")


def _old(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")
