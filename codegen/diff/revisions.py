"""The document of a git revision, read out of the repository; nothing is ever checked out."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path

from ..errors import CodegenError

PREFIX = "git:"


def extracted(
    revision: str, repository: Path, files: Iterable[str], folder: Path
) -> list[Path]:
    """Write those of the files that the revision has to the folder, the first of all.

    `repository` is any folder inside; the files stand below it, else at the top.
    """
    commit = _commit(revision, repository)
    document, *others = files
    bases = [base for base in ("./", "") if _has(commit, base + document, repository)]
    if not bases:
        raise CodegenError(f"{PREFIX}{revision}: the revision has no {document}")
    names = [name for name in others if _has(commit, bases[0] + name, repository)]
    return [
        _written(
            folder / Path(name).name, _content(commit, bases[0] + name, repository)
        )
        for name in (document, *names)
    ]


def _written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def _commit(revision: str, repository: Path) -> str:
    """The full hash, which no option and no odd name can be taken for."""
    shown = f"{PREFIX}{revision}"
    # To git, what begins so is an option; an empty one it takes for HEAD in places.
    if not revision or revision.startswith("-"):
        raise CodegenError(f'{shown}: "{revision}" is no revision')
    _git(repository, "rev-parse", "--git-dir", shown=shown)
    words = ("rev-parse", "--verify", "--quiet", "--end-of-options")
    done = _run(repository, *words, f"{revision}^{{commit}}", shown=shown)
    if done.returncode:
        raise CodegenError(f"{shown}: the repository has no such revision")
    return done.stdout.decode("ascii").strip()


def _has(commit: str, name: str, repository: Path) -> bool:
    words = ("cat-file", "-e", f"{commit}:{name}")
    return _run(repository, *words, shown=PREFIX + commit).returncode == 0


def _content(commit: str, name: str, repository: Path) -> bytes:
    """The plain bytes of a file, past every filter that the repository names."""
    words = ("cat-file", "blob", f"{commit}:{name}")
    return _git(repository, *words, shown=PREFIX + commit)


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
    # What git says is quoted in a sentence of ours, and that is English.
    environment = {**os.environ, "LC_ALL": "C"}
    try:
        return subprocess.run(
            command, capture_output=True, stdin=subprocess.DEVNULL, env=environment
        )
    except FileNotFoundError:
        raise CodegenError(f"{shown}: there is no git here to ask") from None
