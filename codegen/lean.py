"""The runtime of a package that leaves parts of it out: what its modules lead to, and nothing else."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from . import parts, stubs
from .compact import compact, compact_rendered
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
    names_of, typed, shown = map(_by_module, (kept, stays.typed, stays.shown))
    found = {
        path: pruned(sources[_module(path)], names_of[_module(path)])
        for path in runtime
        if (_module(path), WHOLE) in kept or _is_needed_folder(path, kept)
    }
    if "docs" in gone:
        return {
            path: compact(text, names_of[one], typed[one], bool(shown[one]))
            for path, text in found.items()
            for one in [_module(path)]
        }
    tidy = {
        path: without_imports(text, names_of[_module(path)])
        for path, text in found.items()
    }
    return copies(tidy, runtime_names())


def _by_module(units: Iterable[Unit]) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for module, name in units:
        found[module].add(name)
    return defaultdict(
        frozenset, {one: frozenset(names) for one, names in found.items()}
    )


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
    return without_imports(without(text, frozenset([ASYNC]), str), frozenset())


def shortened(
    package: Package, rendered: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The modules without what only `await` calls, and without docstrings."""
    for path, text_ in rendered.items():
        if path.endswith(".py"):
            if "async" in package.without and "async " in text_:
                text_ = without_twins(text_)
            yield path, compact_rendered(text_) if "docs" in package.without else text_
