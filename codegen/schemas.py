"""What a response schema is: pure questions to one node of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from .pointers import escape, resolve

Node = Mapping[str, Any]
_BOUNDS = frozenset(["gt", "gte", "lt", "lte"])
_MOMENT = re.compile(r"created|\w+_(at|date|start|end)")


def object_constant(node: Node) -> str | None:
    """The one value of the `object` property, which tells resources apart."""
    values = node.get("properties", {}).get("object", {}).get("enum", ())
    return values[0] if len(values) == 1 and isinstance(values[0], str) else None


def is_list(node: Node) -> bool:
    """An inline page of objects: `{object: "list", data: [...]}`."""
    return (
        object_constant(node) in ("list", "search_result")
        and "data" in node["properties"]
    )


def is_union(node: Node) -> bool:
    return "anyOf" in node or "oneOf" in node


def is_map(node: Node) -> bool:
    """An object whose keys are data, such as metadata; untyped objects count too."""
    if node.get("properties") or node.get("type") != "object":
        return False
    return bool(node.get("additionalProperties", "properties" not in node))


def is_string(node: Node) -> bool:
    return node.get("type") == "string" and "enum" not in node


def branches(node: Node, pointer: str) -> list[tuple[Node, str]]:
    """The members of a union with their pointers, without the `*_client` twins.

    A twin is what the same object looks like to a publishable key.
    """
    word = "anyOf" if "anyOf" in node else "oneOf"
    found = [
        (branch, f"{pointer}/{word}/{index}") for index, branch in enumerate(node[word])
    ]
    full = [
        (b, at) for b, at in found if not str(b.get("$ref", "")).endswith("_client")
    ]
    return full if any("$ref" in branch for branch, _ in full) else found


def properties(node: Node, pointer: str) -> Iterator[tuple[str, Node, str]]:
    """Name, schema and pointer of each property, in the order of their names."""
    for name in sorted(node.get("properties", ())):
        yield name, node["properties"][name], f"{pointer}/properties/{escape(name)}"


def optional_fields(node: Node) -> set[str]:
    """The fields that may be left out, and are not null where they are there."""
    found = node.get("properties", {}).items()
    required = node.get("required", ())
    return {
        name
        for name, field in found
        if name not in required and not field.get("nullable")
    }


def with_required(
    document: Node, fields: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """The document with more required fields of its named schemas; others than it has are passed over."""
    components = document["components"]
    schemas = dict(components["schemas"])
    for name in fields.keys() & schemas.keys():
        required = {*schemas[name].get("required", ()), *fields[name]}
        schemas[name] = {**schemas[name], "required": sorted(required)}
    return {**document, "components": {**components, "schemas": schemas}}


def follow(document: Node, node: Node, pointer: str) -> tuple[Node, str, str | None]:
    """Resolve a reference: the node meant, its own pointer and its schema's name."""
    if "$ref" not in node:
        return node, pointer, None
    target, name = resolve(document, node, pointer)
    return (
        target,
        f"#/components/schemas/{escape(name)}" if name is not None else pointer,
        name,
    )


def with_moments(name: str, node: Node) -> Node:
    """The same range parameter, its numbers marked as times where the name says so: the document does not."""
    members = node.get("anyOf", ())
    if not _MOMENT.fullmatch(name) or not any(map(_is_range, members)):
        return node
    return {**node, "anyOf": [_moment(one) for one in members]}


def _is_range(node: Node) -> bool:
    found = node.get("properties", {})
    return bool(found) and found.keys() <= _BOUNDS


def _moment(node: Node) -> Node:
    if _is_range(node):
        found = {name: _moment(one) for name, one in node["properties"].items()}
        return {**node, "properties": found}
    is_bare = node.get("type") == "integer" and "format" not in node
    return {**node, "format": "unix-time"} if is_bare else node
