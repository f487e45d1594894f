"""The runtime of a package that leaves parts of it out: what its modules lead to, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping

from . import parts, stubs
from .compact import compact
from .copies import copies
from .cutting import ASYNC, without
from .layout import quote
from .model import Package
from .packages import runtime_names
from .pruning import pruned, without_imports
from .reach import WHOLE, Unit, reached

_INIT = ".__init__"


def lean(
    runtime: Mapping[str, str], rendered: Mapping[str, str], package: Package
) -> dict[str, str]:
    """The modules that the rendered ones lead to, by path, each with what is reached of it."""
    gone = frozenset(package.without)

    def raising(part: str) -> str:
        """What stands where a part of the runtime was used."""
        return (
            f"raise NotImplementedError({quote(parts.reason(part, package.unasked))})"
        )

    sources = {
        _module(path): without(text, gone, raising) for path, text in runtime.items()
    }
    names = set(() if "own_classes" in gone else stubs.OF_USERS)
    roots: list[Unit] = []
    for path, text in rendered.items():
        if path.endswith(".py"):
            roots += stubs.taken(text)
            names |= stubs.private(text)
    stays = reached(sources, roots, names)
    kept = stays.kept
    found = {
        path: pruned(_module(path), sources[_module(path)], kept)
        for path in runtime
        if (_module(path), WHOLE) in kept or _is_needed_folder(path, kept)
    }
    if "docs" in gone:
        return {
            path: compact(
                text,
                _of(path, kept),
                _of(path, stays.typed),
                bool(_of(path, stays.shown)),
            )
            for path, text in found.items()
        }
    tidy = {
        path: without_imports(text, _of(path, kept)) for path, text in found.items()
    }
    return copies(tidy, runtime_names())


def _of(path: str, units: frozenset[Unit]) -> set[str]:
    """The names among these that are a module's."""
    return {name for module, name in units if module == _module(path)}


def _is_needed_folder(path: str, kept: frozenset[Unit]) -> bool:
    if path == "__init__.py":
        return True
    folder = _module(path).removesuffix(_INIT)
    return path.endswith("__init__.py") and any(
        module.startswith(f"{folder}.") for module, _ in kept
    )


def _module(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".")


def without_twins(text: str) -> str:
    """A rendered module without its `async` methods."""
    return without_imports(without(text, frozenset([ASYNC]), str), set())
