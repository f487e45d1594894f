"""Check that every operation declares the parameters that its path holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .errors import SpecError
from .grammar import VERBS, is_extension
from .pointers import escape, resolve

_HOLE = re.compile(r"\{([^{}/]*)\}")


def check_paths(document: Mapping[str, Any], root: str) -> None:
    """Raise SpecError for the first operation whose parameters do not fit its path."""
    for path, item in document["paths"].items():
        for verb in [] if is_extension("path", path) else VERBS:
            if verb in item:
                place = f"{root}/paths/{escape(path)}/{verb}"
                _check_operation(document, path, (item, item[verb]), place)


def _check_operation(
    document: Mapping[str, Any],
    path: str,
    holders: tuple[Mapping[str, Any], ...],
    place: str,
) -> None:
    declared: set[str] = set()
    for holder in holders:
        names = list(_names(document, holder, place))
        for parameter in names:
            if names.count(parameter) > 1:
                raise SpecError(place, f'the parameter "{parameter[1]}" is there twice')
        declared |= {name for where, name in names if where == "path"}
    holes = _HOLE.findall(path)
    for name in holes:
        if holes.count(name) > 1:
            raise SpecError(place, f"{{{name}}} is in the path twice")
        if name not in declared:
            raise SpecError(place, f"{{{name}}} of the path is no parameter")
    for name in sorted(declared - set(holes)):
        raise SpecError(place, f'the path has no place for the parameter "{name}"')


def _names(
    document: Mapping[str, Any], holder: Mapping[str, Any], place: str
) -> Iterator[tuple[str, str]]:
    for node in holder.get("parameters", []):
        parameter, _ = resolve(document, node, place)
        yield parameter["in"], parameter["name"]
