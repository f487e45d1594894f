"""What an operation answers, and which `object` constants that can hold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import SpecError
from .pointers import pointer, resolve, schema_name
from .surface_model import Answer

Node = Mapping[str, Any]

_LISTS = {"list": "list", "search_result": "search"}
_EMPTY = Answer("empty", ())


def answer(document: Node, node: Node, place: str) -> Answer:
    """Read the 200 reply (or the first other success) of the operation at `place`."""
    responses = node.get("responses") or {}
    code = next((str(c) for c in sorted(responses, key=str) if str(c)[:1] == "2"), None)
    if code is None:
        raise SpecError(f"{place}/responses", "no answer for success is described")
    where = f"{place}/responses/{code}"
    reply, _ = resolve(document, responses[code], where)
    content = reply.get("content") or {}
    json_type = next((name for name in sorted(content) if "json" in name), None)
    if json_type is None:
        return Answer("binary", ()) if content else _EMPTY
    schema = content[json_type].get("schema") or {}
    return _of_schema(document, schema, where)


def _of_schema(document: Node, schema: Node, where: str) -> Answer:
    target, name = resolve(document, schema, where)
    properties = target.get("properties") or {}
    kind = _LISTS.get(constant(target) or "")
    if kind is None and {"data", "next_page_url"} <= set(properties):
        kind = "v2_list"
    if kind is not None:
        data, _ = resolve(document, properties.get("data") or {}, where)
        return _of_branches(kind, data.get("items") or {})
    if name is not None:
        return Answer("object", (name,))
    if _is_empty(target):
        return _EMPTY
    return _of_branches("object", schema)


def _is_empty(schema: Node) -> bool:
    """Tell the schema of an object without any field."""
    fields = schema.get("properties") or schema.get("additionalProperties")
    union = "anyOf" in schema or "oneOf" in schema
    return schema.get("type") == "object" and not fields and not union


def _of_branches(kind: str, schema: Node) -> Answer:
    options: list[Node] = schema.get("anyOf") or schema.get("oneOf") or [schema]
    return Answer(kind, branches(schema), any("$ref" not in one for one in options))


def branches(schema: Node) -> tuple[str, ...]:
    """Name the schemas that a node refers to, itself or through its union."""
    options: list[Node] = schema.get("anyOf") or schema.get("oneOf") or [schema]
    names = (schema_name(option["$ref"]) for option in options if "$ref" in option)
    return tuple(name for name in names if name is not None)


def constant(schema: Node) -> str | None:
    """Give the one value of a schema's `object` property, if it has one."""
    node = (schema.get("properties") or {}).get("object") or {}
    values: list[Any] = node.get("enum") or []
    if len(values) == 1 and isinstance(values[0], str):
        return values[0]
    return None


def is_deleted(schema: Node) -> bool:
    """Tell the schema of a deleted object: its `deleted` is always true."""
    node = (schema.get("properties") or {}).get("deleted") or {}
    return node.get("enum") == [True]


def constants(document: Node, schemas: tuple[str, ...]) -> tuple[str, ...]:
    """The distinct `object` constants of some schemas, unions taken apart, sorted."""
    found: set[str] = set()
    seen: set[str] = set()
    open_names = list(schemas)
    while open_names:
        name = open_names.pop()
        place = pointer("components", "schemas", name)
        schema, _ = resolve(document, {"$ref": place}, place)
        own = constant(schema)
        if own is not None:
            found.add(own)
        elif name not in seen:
            seen.add(name)
            open_names.extend(branches(schema))
    return tuple(sorted(found))
