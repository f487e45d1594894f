"""`spec/names.txt`: every public name that the committed package ever had, so that none is lost by accident.

Frozen are the names that rules and overrides of ours make: what the package and its folders export,
methods, services and theirs, request types and the classes inside of classes. Fields, parameters,
values and types of events are Stripe's own words; `diff` tells what becomes of those.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from .errors import CodegenError
from .overrides import RemovedEntry
from .packages import CONTRIB, MODULES
from .public import Key, Public
from .surface_reader import CLIENT

_NAME = re.compile(r"\w+(\.\w+)*")
_SHOWN = 5
_HEAD = """\
# Every public name that the package ever had, one a line, by the render that brought it. Lines are
# added at the end, by `python -m codegen generate`; none is ever moved or taken out (see SOURCE.md).
"""


def public_names(surface: Public) -> frozenset[str]:
    """The names that are frozen once a package with them is committed."""
    return frozenset(
        [
            *surface.exports,
            *_of_modules(),
            *_of_classes(surface),
            *_of_services(surface),
            *(name for one in surface.shapes.values() for name in one.names),
        ]
    )


def _of_modules() -> Iterator[str]:
    for module, (_, names) in MODULES.items():
        yield from (f"{module}.{name}" for name in names.split())
    for module, (_, names) in CONTRIB.items():
        yield from (f"contrib.{module}.{name}" for name in names.split())


def _of_classes(surface: Public) -> Iterator[str]:
    """Under each of its names: an alias of a class has methods as well."""
    for path, key in surface.exports.items():
        if key in surface.classes:
            yield from (f"{path}.{method}" for method in surface.classes[key].methods)
            yield from _nested(surface, path, key, (key,))


def _nested(
    surface: Public, name: str, key: Key, above: tuple[Key, ...]
) -> Iterator[str]:
    for inner, inside in surface.classes[key].nested.items():
        yield f"{name}.{inner}"
        if inside not in above:
            yield from _nested(surface, f"{name}.{inner}", inside, (*above, inside))


def _of_services(surface: Public) -> Iterator[str]:
    for path, one in surface.services.items():
        yield f"{CLIENT}{path}"
        yield from (f"{CLIENT}{path}.{method}" for method in one.methods)


class FrozenNames:
    """The list as it stands, against what is rendered now."""

    def __init__(
        self, file: Path, removed: Mapping[str, RemovedEntry], rendered: Collection[str]
    ) -> None:
        self._file = file
        self._text = _read(file)
        self._removed = removed
        self._listed = _names(self._text, file)
        self.rendered = rendered

    def lost(self) -> str:
        """What is wrong with names that are not rendered any more; nothing where all is well."""
        gone = [name for name in self._listed if name not in self.rendered]
        untold = [name for name in gone if not self._is_removed(name)]
        if untold:
            return (
                f"{self._file}: not rendered any more: {_some(untold)}; give the old names back by aliases"
                " in overrides.yaml, or say under `removed` there why they are gone"
            )
        for entry, told in self._removed.items():
            if not any(_covers(entry, name) for name in gone):
                return f"{told.origin.file}: removed: {entry} is no name of {self._file} that is gone"
        return ""

    def _is_removed(self, name: str) -> bool:
        return any(_covers(entry, name) for entry in self._removed)

    def new(self) -> list[str]:
        """Names that are rendered and not listed yet."""
        return sorted(set(self.rendered) - self._listed.keys())

    def missing(self) -> str:
        """What `check` says of new names; nothing where there are none."""
        new = self.new()
        return f"{self._file}: lacks {_some(new)}; `generate` adds them" if new else ""

    def append(self, api_version: str) -> None:
        """Add the new names at the end; the file is replaced whole or stays as it was."""
        new = self.new()
        if not new:
            return
        lines = [f"# rendered of {api_version}", *new]
        text = (self._text or _HEAD) + "".join(f"{line}\n" for line in lines)
        fresh = self._file.with_name(f".{self._file.name}.new")
        fresh.write_text(text, "utf-8", newline="\n")
        os.replace(fresh, self._file)


def _read(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8")
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError:
        raise CodegenError(f"{file}: is not UTF-8") from None


def _names(text: str, file: Path) -> dict[str, int]:
    """Each name with its line."""
    found: dict[str, int] = {}
    if text and not text.endswith("\n"):
        raise CodegenError(f"{file}: the last line has no end")
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            continue
        if not _NAME.fullmatch(line):
            raise CodegenError(f"{file}:{number}: {line[:80]!r} is no name")
        if line in found:
            raise CodegenError(
                f"{file}:{number}: {line} is in line {found[line]} already"
            )
        found[line] = number
    return found


def _covers(entry: str, name: str) -> bool:
    return name.startswith(entry[:-1]) if entry.endswith("*") else name == entry


def _some(names: Iterable[str]) -> str:
    every = list(names)
    rest = len(every) - _SHOWN
    return ", ".join(every[:_SHOWN]) + (f" and {rest} more" if rest > 0 else "")
