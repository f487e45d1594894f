"""The files of a scanned project, and which of them an import means."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from .env import Scope
from .values import Value


@dataclass(eq=False)
class Module:
    """One file of the user's, parsed; `names` is what it has at its end."""

    file: str
    tree: ast.Module
    source: str
    uses_sdk: bool

    def __post_init__(self) -> None:
        self.names: dict[str, Value] = {}
        self.scope = Scope(self.names)
        self.is_read = False

    @cached_property
    def lines(self) -> list[str]:
        return self.source.split("\n")


class Files:
    """Modules by the end of their path: `app/billing.py` is `app.billing`, and `billing` to its neighbours."""

    def __init__(self, files: Iterable[str]) -> None:
        self.files = frozenset(files)
        self._by_name: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for file in sorted(self.files):
            parts = _parts(file)
            self._by_name.setdefault(parts[-1] if parts else "", []).append(
                (parts, file)
            )
        self._asked: dict[tuple[str, str], str | None] = {}

    def absolute(self, dotted: str, importer: str) -> str | None:
        """The file that `import dotted` means, the nearest where several could be meant."""
        if dotted.rpartition(".")[2] not in self._by_name:
            return None
        # Neighbours ask the same.
        asked = dotted, importer[: importer.rfind("/") + 1]
        if asked not in self._asked:
            self._asked[asked] = self._nearest(dotted, asked[1])
        return self._asked[asked]

    def _nearest(self, dotted: str, folder: str) -> str | None:
        wanted = tuple(dotted.split("."))
        found = [
            (parts, file)
            for parts, file in self._by_name.get(wanted[-1], ())
            if parts[-len(wanted) :] == wanted and self._is_top(parts, wanted)
        ]
        here = tuple(folder.split("/")[:-1])
        if len(found) <= 1:
            return found[0][1] if found else None
        return min(
            found, key=lambda one: (-_shared(one[0], here), len(one[0]), one[1])
        )[1]

    def beside(self, name: str, importer: str) -> str | None:
        """The module or package of that name in the importer's folder, unless that is a package itself."""
        folder = importer.rpartition("/")[0]
        inside = f"{folder}/__init__.py" if folder else "__init__.py"
        if inside in self.files:
            return None
        found = self._in(f"{folder}/{name}" if folder else name)
        return found if found != importer else None

    def within(self, package: str) -> list[str]:
        """The files of a module, or of the package whose `__init__.py` is given."""
        folder, _, name = package.rpartition("/")
        if name != "__init__.py":
            return [package]
        return [one for one in self.files if one.startswith(f"{folder}/")]

    def relative(self, level: int, dotted: str, importer: str) -> str | None:
        """The file that `from ..dotted import …` means."""
        folder = importer.split("/")[:-level]
        return self._in("/".join([*folder, *filter(None, dotted.split("."))]))

    def below(self, package: str, name: str) -> str | None:
        """A module of the package whose `__init__.py` is given."""
        return self._in("/".join([*package.split("/")[:-1], name]))

    def _in(self, path: str) -> str | None:
        for file in (f"{path}.py", f"{path}/__init__.py", f"{path}.pyi"):
            if file in self.files:
                return file
        return None

    def _is_top(self, parts: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
        """Whether nothing says that the first name lies in a package itself."""
        above = parts[: len(parts) - len(wanted)]
        return not above or self._in_folder(above, "__init__.py") is None

    def _in_folder(self, parts: tuple[str, ...], name: str) -> str | None:
        file = "/".join([*parts, name])
        return file if file in self.files else None


def _parts(file: str) -> tuple[str, ...]:
    *folders, name = file.split("/")
    stem = name.rpartition(".")[0]
    return tuple(folders) if stem == "__init__" else (*folders, stem)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
