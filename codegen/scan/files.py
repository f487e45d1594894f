"""The user's files: found below the given paths, read as Python reads them, never run."""

from __future__ import annotations

import ast
import io
import os
import re
import stat
import tokenize
import warnings
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from .project import Module

_SKIPPED = frozenset(["__pycache__", "node_modules", "site-packages"])
_LARGEST = 8 << 20


class Notice(NamedTuple):
    """A file or folder that could not be read, and why."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.text}"


class NotRead(Exception):
    """Why a file is left out, and its line where there is one."""

    def __init__(self, text: str, line: int = 0) -> None:
        super().__init__(text)
        self.line = line


def decoded(data: bytes) -> str:
    """The text of a source file, by its cookie or mark; else UTF-8."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
        return io.IncrementalNewlineDecoder(None, True).decode(
            data.decode(encoding).removeprefix("\ufeff"), final=True
        )
    except (SyntaxError, LookupError) as error:
        raise NotRead(f"encoding: {error}") from None
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise NotRead(f"not {error.encoding}: {error.reason}", line) from None


def tree_of(source: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            # What Python warns of in the user's literals is no business of the scan.
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except SyntaxError as error:
        text = f"no Python that this Python reads: {error.msg}"
        raise NotRead(text, error.lineno or 0) from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise NotRead(f"no Python that this Python reads: {error}") from None


def content(file: str) -> bytes:
    try:
        # A pipe would wait for somebody who writes into it.
        if not stat.S_ISREG(os.stat(file).st_mode):
            raise NotRead("no regular file")
        with open(file, "rb") as stream:
            data = stream.read(_LARGEST + 1)
    except OSError as error:
        raise NotRead(error.strerror or str(error)) from None
    if len(data) > _LARGEST:
        raise NotRead(f"larger than {_LARGEST >> 20} MiB")
    return data


def parsed(file: str, packages: frozenset[str]) -> Module | None:
    """The module of a file; None where it cannot be read."""
    try:
        return module_of(file, decoded(content(file)), packages)
    except NotRead:
        return None


def module_of(file: str, source: str, packages: frozenset[str]) -> Module:
    return Module(file, tree_of(source), source, mentions(source, packages))


_CONSTANT = re.compile(
    r"^(?:class[ \t]+(\w+)\([^()]{0,200}(?:Enum|str)\b|(\w+)[ \t]*(?::[^=\n]+)?=[^=])",
    re.M,
)


def constants_of(file: str) -> frozenset[str]:
    """Names that a module assigns, and enums of texts, as far as a quick look tells."""
    try:
        pairs = _CONSTANT.findall(decoded(content(file)))
    except NotRead:
        return frozenset()
    return frozenset(name for pair in pairs for name in pair if name)


def mentions(source: str, packages: frozenset[str]) -> bool:
    """Whether the text imports the SDK, as far as a quick look tells."""
    # `from acme import stripe_2024` has the last word alone.
    names = frozenset(name.rpartition(".")[2] for name in packages)
    if not any(name in source for name in names):
        return False
    pattern = "|".join(re.escape(name) for name in sorted(names))
    return bool(
        re.search(_IMPORT % pattern, source, re.M)
        or any(name in source for name in _IMPORTERS)
        and re.search(_CALL % pattern, source)
    )


_IMPORT = r"^[ \t\f]*(?:from|import)\b[^\n#]*(?:\\\n[^\n#]*)*\b(?:%s)\b"
_IMPORTERS = ("import_module", "__import__", "importorskip")
_CALL = rf"\b(?:{'|'.join(_IMPORTERS)})\s*\(\s*[\"'](?:[\w.]*\.)?(?:%s)\b"


def found(path: Path, notices: list[Notice]) -> Iterator[str]:
    """The Python files at or below a path, as given, with slashes."""
    if not path.is_dir():
        if path.exists() or path.is_symlink():
            yield _posix(path)
        else:
            notices.append(Notice(_posix(path), 0, "no such file or folder"))
        return
    yield from _below(path, notices, set())


def _below(path: Path, notices: list[Notice], seen: set[str]) -> Iterator[str]:
    real = os.path.realpath(path)
    if real in seen:
        return
    seen.add(real)
    try:
        entries = sorted(os.scandir(path), key=lambda one: one.name)
    except OSError as error:
        notices.append(Notice(_posix(path), 0, error.strerror or str(error)))
        return
    for entry in entries:
        below = path / entry.name
        if _is_folder(entry):
            if _is_entered(entry):
                yield from _below(below, notices, seen)
        elif entry.name.endswith((".py", ".pyw")):
            yield _posix(below)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        # A link to itself; where its name is that of a file, reading it tells.
        return False


def _is_entered(entry: os.DirEntry[str]) -> bool:
    """Environments, caches and hidden folders hold nothing that the user wrote."""
    if entry.name.startswith(".") or entry.name in _SKIPPED:
        return False
    return not os.path.exists(os.path.join(entry.path, "pyvenv.cfg"))


def _posix(path: Path) -> str:
    return str(PurePosixPath(path.as_posix()))
