"""Several schemas as one: what `allOf` demands together, what a union allows apart.

Pure functions on schemas that hold no reference at their top; the caller follows those.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

Node = dict[str, Any]
UNIONS = ("anyOf", "oneOf")


def is_object(node: Node) -> bool:
    """Tell what can have properties; a schema that only demands fields is of that kind too."""
    if any(key in node for key in UNIONS):
        return False
    untyped = not {"type", "enum", "items", "$ref"} & node.keys()
    return "properties" in node or node.get("type") == "object" or untyped


def both(first: Node, second: Node) -> Node:
    """The schema of what fits both; the second has the say where they differ."""
    merged = {**first, **second}
    if "properties" in first and "properties" in second:
        merged["properties"] = _joined(first["properties"], second["properties"])
    if needed := _together(first, second):
        merged["required"] = needed
    if "enum" in first and "enum" in second:
        common = [value for value in first["enum"] if value in second["enum"]]
        merged["enum"] = common or second["enum"]
    if merged.get("properties"):
        merged.setdefault("type", "object")
    return merged


def all_of(members: Sequence[Node], own: Node) -> Node:
    """The members and what stands beside them; null fits where all of them have it or `own` says so."""
    merged = reduce(both, members)
    nullable = own.get("nullable", all(one.get("nullable") for one in members))
    merged = {**both(merged, own), "nullable": nullable}
    return merged if nullable else _without(merged, "nullable")


def either(members: Sequence[Node], union: Callable[[Sequence[Node]], Node]) -> Node:
    """One object for several: each has some of the fields; required is what all require.

    `union` makes the schema of a field that the members describe differently.
    """
    found: dict[str, list[Node]] = {}
    for member in members:
        for name, field in member.get("properties", {}).items():
            if field not in found.setdefault(name, []):
                found[name].append(field)
    first = members[0]
    merged: Node = {
        **_without(first, "properties", "required", "additionalProperties", "nullable"),
        "type": "object",
        "required": [
            name
            for name in first.get("required", ())
            if all(name in one.get("required", ()) for one in members)
        ],
    }
    if found or any("properties" in one for one in members):
        merged["properties"] = {name: _one(found[name], union) for name in found}
    if any(one.get("nullable") for one in members):
        merged["nullable"] = True
    open_ = [one["additionalProperties"] for one in members if _is_open(one)]
    return {**merged, "additionalProperties": open_[0]} if open_ else merged


def _is_open(node: Node) -> bool:
    return bool(node.get("additionalProperties"))


def _one(fields: Sequence[Node], union: Callable[[Sequence[Node]], Node]) -> Node:
    if len(fields) == 1:
        return fields[0]
    kinds = {field.get("type") for field in fields}
    if len(kinds) == 1 and all("enum" in field for field in fields):
        values = [value for field in fields for value in field["enum"]]
        distinct = {(type(value), value): value for value in values}
        return {**fields[0], "enum": list(distinct.values())}
    return union(fields)


def _joined(first: Node, second: Node) -> Node:
    joined = {**first, **second}
    for name in first.keys() & second.keys():
        old, new = first[name], second[name]
        if old is not new and "$ref" not in old and "$ref" not in new:
            joined[name] = both(old, new)
    return dict(sorted(joined.items()))


def _together(first: Node, second: Node) -> list[str]:
    return sorted({*first.get("required", ()), *second.get("required", ())})


def _without(node: Node, *keys: str) -> Node:
    return {key: value for key, value in node.items() if key not in keys}
