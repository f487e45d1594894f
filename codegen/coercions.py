"""Request fields of /v2 whose numbers travel as text: what the runtime is told of each operation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from .layout import quote
from .schemas import Node, branches, follow, is_union, properties
from .surface_model import Operation

Coercion: TypeAlias = str | Mapping[str, "Coercion"]
_CODES = {"decimal": "decimal_string", "int64": "int64_string"}


def coercions(document: Node, operation: Operation) -> str:
    """A Python literal such as `{"amount": "int64_string"}`; empty where all travel as they are."""
    content = operation.node.get("requestBody", {}).get("content", {})
    body = content.get("application/json")
    if body is None:
        return ""
    found = _Reader(document).read(body.get("schema", {}))
    return _literal(found) if isinstance(found, Mapping) and found else ""


def _literal(found: Coercion) -> str:
    if isinstance(found, str):
        return quote(found)
    pairs = (f"{quote(name)}: {_literal(found[name])}" for name in sorted(found))
    return f"{{{', '.join(pairs)}}}"


@dataclass(frozen=True)
class _Reader:
    document: Node
    inside: frozenset[str] = frozenset()
    """Named schemas that this place is a part of: one within itself is read once."""

    def read(self, node: Node) -> Coercion | None:
        target, _, name = follow(self.document, node, "")
        if name is not None and name in self.inside:
            return None
        inner = self if name is None else _Reader(self.document, self.inside | {name})
        return inner._bare(target)

    def _bare(self, node: Node) -> Coercion | None:
        if is_union(node):
            return _united([self.read(branch) for branch, _ in branches(node, "")])
        if node.get("type") == "array":
            return self.read(node.get("items", {}))
        if node.get("type") == "string":
            return _CODES.get(node.get("format", ""))
        return dict(self._fields(node)) or None

    def _fields(self, node: Node) -> Iterator[tuple[str, Coercion]]:
        for name, value, _ in properties(node, ""):
            found = self.read(value)
            if found is not None:
                yield name, found


def _united(found: list[Coercion | None]) -> Coercion | None:
    """What the branches of a union say: a code, or the fields of all of them."""
    fields: dict[str, Coercion] = {}
    for one in found:
        if isinstance(one, str):
            return one
        fields |= one or {}
    return fields or None
