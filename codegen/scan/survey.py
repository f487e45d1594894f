"""A quick look at each file: which can matter at all, before any is parsed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from .files import Notice, NotRead, content, decoded, mentions
from .project import Files

_WORD = re.compile(r"[^\W\d]\w*")
# No closing bracket is asked for: where many are missing, each would be looked for to the end.
_IMPORT = re.compile(
    r"^[ \t\f]*(?:from[ \t]+(\.*)[ \t]*([\w.]*)[ \t]+import[ \t]+(\([^)]*+|[^\n;#\\]*(?:\\\n[^\n;#\\]*)*)"
    r"|import[ \t]+([^\n;#]+))",
    re.M,
)


class Look(NamedTuple):
    """What the text of one file tells without its syntax."""

    file: str
    lines: int = 0
    uses_sdk: bool = False
    imports: tuple[tuple[int, str], ...] = ()
    """Level and dotted name of modules that it may import."""
    takers: frozenset[str] = frozenset()
    """Functions that hold such words and take what they do not name the type of."""
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
        tuple(_imports(source)),
        frozenset(_takers(source, words)) if words else frozenset(),
    )


def lines_with(words: frozenset[str], source: str) -> list[int]:
    """The numbers of the lines that hold one of the words."""
    has_none, words_in = words.isdisjoint, _WORD.findall
    return [
        number
        for number, line in enumerate(source.split("\n"), 1)
        if not has_none(words_in(line))
    ]


_FUNCTION = re.compile(r"^[ \t]*(?:async[ \t]+)?def[ \t]+(\w+)[ \t]*\(([^)]*)", re.M)
_TYPELESS = re.compile(
    r"(?:^|,)\s*(?!self\b|cls\b)\w+\s*(?:,|=|$|:\s*(?:dict|Dict|Any|Map))"
)

# Possessive: most lines assign nothing, and to give letters back would not change that.
_TABLE = re.compile(r"^[ \t]*+(\w++)[^=\n]*+=[ \t]*(\{[^}]*+|\[[^\]]*+)", re.M)


def _takers(source: str, words: frozenset[str]) -> set[str]:
    """What calls of these hand over decides what their bodies hit, so calls matter too."""
    starts = list(_FUNCTION.finditer(source))
    ends = [one.start() for one in starts[1:]] + [len(source)]
    bodies = [
        (one[1], set(_WORD.findall(source, one.end(), end)))
        for one, end in zip(starts, ends, strict=False)
        if _TYPELESS.search(one[2])
    ]
    # Calls by way of a table name the table.
    bodies += ((one[1], set(_WORD.findall(one[2]))) for one in _TABLE.finditer(source))
    found: set[str] = set()
    wanted: frozenset[str] | set[str] = words
    while wanted:
        wanted = {name for name, body in bodies if name not in found and body & wanted}
        found |= wanted
    return found


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
    """The files that use the SDK, those that import one of these, however indirectly, and what takes their objects."""
    looks = list(looks)
    importers: dict[str, list[str]] = {}
    for one in looks:
        for level, dotted in one.imports:
            target = _target(files, level, dotted, one.file)
            if target:
                importers.setdefault(target, []).append(one.file)
    using = _reached([one.file for one in looks if one.uses_sdk], importers)
    takers = _passed_on([one.file for one in looks if one.takers], importers)
    imported: dict[str, list[str]] = {}
    for target in takers - using:
        for importer in importers.get(target, ()):
            imported.setdefault(importer, []).append(target)
    return _reached(list(using), imported)


def _passed_on(takers: list[str], importers: Mapping[str, list[str]]) -> frozenset[str]:
    """With the packages that pass them on: their own `__init__.py` imports them."""
    packages = {
        target: [one for one in files if one.endswith("__init__.py")]
        for target, files in importers.items()
    }
    return _reached(takers, packages)


def _target(files: Files, level: int, dotted: str, importer: str) -> str | None:
    if level:
        return files.relative(level, dotted, importer)
    return files.absolute(dotted, importer) if dotted else None


def _reached(waiting: list[str], edges: Mapping[str, list[str]]) -> frozenset[str]:
    reached = set(waiting)
    while waiting:
        for one in edges.get(waiting.pop(), ()):
            if one not in reached:
                reached.add(one)
                waiting.append(one)
    return frozenset(reached)
