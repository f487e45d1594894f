"""Modules of one path → one: what belongs to an object stands together, and its imports stand once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .errors import SpecError
from .model import Module
from .pointers import pointer
from .scope import top_names


def merged(modules: Iterable[Module]) -> Iterator[Module]:
    """One module for each path, with the text of the first that has it."""
    by_path: dict[str, list[Module]] = defaultdict(list)
    for module in modules:
        by_path[module.path].append(module)
    for _, parts in sorted(by_path.items()):
        whole = _joined(parts)
        _check(whole)
        yield whole


def _joined(parts: Sequence[Module]) -> Module:
    return replace(
        parts[0],
        classes=tuple(one for part in parts for one in part.classes),
        services=tuple(one for part in parts for one in part.services),
        shapes=tuple(one for part in parts for one in part.shapes),
        notifications=tuple(one for part in parts for one in part.notifications),
    )


def _check(module: Module) -> None:
    taken: set[str] = set()
    for name in top_names(module):
        if name in taken:
            problem = f"the module {module.path} would have two classes {name}"
            raise SpecError(pointer("components", "schemas"), problem)
        taken.add(name)
