"""The document of a git revision, read out of the repository; nothing is ever checked out."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from ..errors import CodegenError

PREFIX = "git:"


def extracted(
    revision: str, repository: Path, files: Iterable[str], folder: Path
) -> list[Path]:
    """Write those of the files that the revision has to the folder, the first of all."""
    commit = _commit(revision, repository)
    first, *others = files
    document = _content(commit, first, repository)
    if document is None:
        raise CodegenError(f"{PREFIX}{revision}: the revision has no {first}")
    contents = {first: document}
    for name in others:
        if (found := _content(commit, name, repository)) is not None:
            contents[name] = found
    return [_written(folder / Path(name).name, text) for name, text in contents.items()]


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _commit(revision: str, repository: Path) -> str:
    """The full hash, which no option and no odd name can be taken for."""
    shown = f"{PREFIX}{revision}"
    # To git, what begins so is an option; and `git:` alone would be HEAD's parent tree.
    if not revision or revision.startswith("-"):
        raise CodegenError(f'{shown}: "{revision}" is no revision')
    _git(repository, "rev-parse", "--git-dir", shown=shown)
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    done = _run(repository, *words, f"{revision}^{{commit}}", shown=shown)
    if done.returncode:
        raise CodegenError(f"{shown}: {repository} has no such revision")
    return done.stdout.decode("ascii").strip()


def _content(commit: str, name: str, repository: Path) -> bytes | None:
    """The plain bytes of a file, past every filter that the repository names."""
    shown = f"{PREFIX}{commit}"
    place = f"{commit}:./{name}"
    if _run(repository, "cat-file", "-e", place, shown=shown).returncode:
        return None
    return _git(repository, "cat-file", "blob", place, shown=shown)


def _git(repository: Path, *words: str, shown: str) -> bytes:
    done = _run(repository, *words, shown=shown)
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        said = lines[0] if lines else f"exit status {done.returncode}"
        raise CodegenError(f"{shown}: git says: {said.removeprefix('fatal: ')}")
    return done.stdout


def _run(
    repository: Path, *words: str, shown: str
) -> subprocess.CompletedProcess[bytes]:
    command = ["git", "-C", str(repository), *words]
    try:
        return subprocess.run(command, capture_output=True, stdin=subprocess.DEVNULL)
    except FileNotFoundError:
        raise CodegenError(f"{shown}: there is no git here to ask") from None
