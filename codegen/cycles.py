"""Find schemas that lead back to themselves with no field between."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .errors import SpecError
from .pointers import escape, schema_name


def check_cycles(schemas: Mapping[str, Any], root: str) -> None:
    """Raise SpecError for a schema that is defined by nothing but itself.

    Objects that reach each other through their properties are normal: each is a class. The value of a map is
    a field too. Without a field between, a circle has no end: an array of itself, a union with itself as a branch.
    """
    done: set[str] = set()
    for start in schemas:
        open_names: dict[str, Iterator[str]] = {}
        step: str | None = start
        while step is not None or open_names:
            if step is not None and step in open_names:
                place = f"{root}/components/schemas/{escape(step)}"
                raise SpecError(place, "leads back to itself with no field between")
            if step is not None and step not in done:
                open_names[step] = _reached(schemas[step], maps=False)
            step = None
            if open_names:
                name = next(reversed(open_names))
                step = next(open_names[name], None)
                if step is None:
                    done.add(name)
                    del open_names[name]


def leads_to(
    schema: Mapping[str, Any], target: str, schemas: Mapping[str, Any]
) -> bool:
    """Tell whether a schema holds the one named `target` with nothing but lists, unions and maps between."""
    seen: set[str] = set()
    waiting = list(_reached(schema, maps=True))
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += _reached(schemas[name], maps=True)
    return target in seen


def _reached(schema: Mapping[str, Any], maps: bool) -> Iterator[str]:
    """Name the schemas that are part of this one, not of one of its fields."""
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if not isinstance(node, dict):
            continue
        name = schema_name(node.get("$ref", ""))
        if name is not None:
            yield name
            continue
        waiting.append(node.get("items"))
        if maps and not node.get("properties"):
            waiting.append(node.get("additionalProperties"))
        for key in ("allOf", "anyOf", "oneOf"):
            waiting += node.get(key, [])
