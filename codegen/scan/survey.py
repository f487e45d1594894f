"""A quick look at each file: which can matter at all, before any is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .files import Notice, NotRead, content, decoded, mentions
from .project import Files

_WORD = re.compile(r"[^\W\d]\w*")
_IMPORT = re.compile(
    r"^[ \t\f]*(?:from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]+(\([^)]*\)|[^\n;#\\]*(?:\\\n[^\n;#\\]*)*)"
    r"|import[ \t]+([^\n;#]+))",
    re.M,
)


class Look(NamedTuple):
    """What the text of one file tells without its syntax."""

    file: str
    lines: int = 0
    uses_sdk: bool = False
    has_words: bool = False
    imports: tuple[tuple[int, str], ...] = ()
    """Level and dotted name of modules that it may import."""
    notice: Notice | None = None


def look(file: str, packages: frozenset[str], words: frozenset[str] | None) -> Look:
    try:
        source = decoded(content(file))
    except NotRead as error:
        return Look(file, notice=Notice(file, error.line, str(error)))
    uses = mentions(source, packages)
    return Look(
        file,
        source.count("\n") + (not source.endswith("\n") and bool(source)),
        uses,
        has_words(source, words),
        () if uses else tuple(_imports(source)),
    )


def has_words(source: str, words: frozenset[str] | None) -> bool:
    return words is None or not words.isdisjoint(_WORD.findall(source))


def _imports(source: str) -> Iterable[tuple[int, str]]:
    found: dict[tuple[int, str], None] = {}
    for dots, module, names, plain in _IMPORT.findall(source):
        for one in plain.split(",") if plain else ():
            found[0, one.split(" as ")[0].strip()] = None
        if names:
            found[len(dots), module] = None
            for name in re.findall(r"(\w+)(?:\s+as\s+\w+)?", names):
                found[len(dots), f"{module}.{name}".lstrip(".")] = None
    return found


def relevant(looks: Iterable[Look], files: Files) -> frozenset[str]:
    """The files that use the SDK, and those that import one of these, however indirectly."""
    looks = list(looks)
    importers: dict[str, list[str]] = {}
    for one in looks:
        for level, dotted in one.imports:
            target = _target(files, level, dotted, one.file)
            if target:
                importers.setdefault(target, []).append(one.file)
    waiting = [one.file for one in looks if one.uses_sdk]
    return _reached(waiting, importers)


def _target(files: Files, level: int, dotted: str, importer: str) -> str | None:
    if level:
        return files.relative(level, dotted, importer)
    return files.absolute(dotted, importer) if dotted else None


def _reached(waiting: list[str], importers: Mapping[str, list[str]]) -> frozenset[str]:
    reached = set(waiting)
    while waiting:
        for one in importers.get(waiting.pop(), ()):
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    return frozenset(reached)
