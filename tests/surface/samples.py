"""Values made from a schema: parameters to send, and examples of what the API answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Node = Mapping[str, Any]

FILE = b"%PDF-1.4 \x00\xff\r\n--x"
# Short, because Stripe limits lengths, and holding what an encoder may get wrong.
_TEXT = "a&é"
_SCALARS: Mapping[tuple[str, str | None], Any] = {
    ("boolean", None): True,
    ("integer", None): 3,
    ("integer", "unix-time"): 1_234_567_890,
    ("number", None): 1.5,
    ("string", "binary"): FILE,
    ("string", "currency"): "usd",
    ("string", "date-time"): "2025-01-02T03:04:05Z",
    ("string", "decimal"): "12.5",
}


def request_schema(node: Node, required: Iterable[str] = ()) -> dict[str, Any]:
    """All parameters of an operation as one object: those of the query and those of the body."""
    query = [one for one in node.get("parameters", ()) if one["in"] == "query"]
    content = node.get("requestBody", {}).get("content", {})
    body = next(iter(content.values()))["schema"] if content else {}
    return {
        "type": "object",
        "properties": {
            **{one["name"]: one["schema"] for one in query},
            **body.get("properties", {}),
        },
        "required": [
            *(one["name"] for one in query if one.get("required")),
            *body.get("required", ()),
            *required,
        ],
    }


def required_only(schema: Node) -> dict[str, Any]:
    """The parameters that an operation cannot do without."""
    names = sorted(set(schema["required"]))
    return {name: _value(schema["properties"][name], full=False) for name in names}


def everything(schema: Node) -> dict[str, Any]:
    """Every parameter at every depth, `expand` aside: it must name fields of the answer."""
    names = [name for name in sorted(schema["properties"]) if name != "expand"]
    return _sampled(schema["properties"], names, full=True)


def _value(node: Node, full: bool) -> Any:
    """A value of this type; an empty object or list where nothing can be sent."""
    if "anyOf" in node:
        return _value(_branch(node["anyOf"]), full)
    if "enum" in node:
        return next((value for value in node["enum"] if value != ""), "")
    if node.get("type") == "array":
        item = _value(node["items"], full)
        return [] if _is_nothing(item) else [item]
    if node.get("type") == "object":
        return _object(node, full)
    key = (node["type"], node.get("format"))
    return _TEXT if key == ("string", None) else _SCALARS[key]


def _branch(branches: list[Node]) -> Node:
    """The first object that can be sent, else the first branch that is not the empty text."""
    objects = [one for one in branches if one.get("type") == "object"]
    sendable = [one for one in objects if _object(one, full=True)]
    others = [one for one in branches if one.get("enum") != [""] and one not in objects]
    return (sendable or others or branches)[0]


def _object(node: Node, full: bool) -> dict[str, Any]:
    properties = node.get("properties", {})
    if not properties and isinstance(node.get("additionalProperties"), Mapping):
        return {"key": _value(node["additionalProperties"], full)}
    names = sorted(properties) if full else sorted(node.get("required", ()))
    found = _sampled(properties, names, full)
    # A form cannot say "an empty object": one member stands for it.
    return found or dict(
        list(_sampled(properties, sorted(properties), full).items())[:1]
    )


def _sampled(properties: Node, names: Iterable[str], full: bool) -> dict[str, Any]:
    values = {name: _value(properties[name], full) for name in names}
    return {name: value for name, value in values.items() if not _is_nothing(value)}


def _is_nothing(value: object) -> bool:
    return value == {} or value == []


def answer_example(document: Node, node: Node, depth: int = 0) -> Any:
    """The smallest value that a response schema allows: its required fields, null where it may be null."""
    if node.get("nullable") and depth:
        return None
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return answer_example(document, document["components"]["schemas"][name], depth)
    if "anyOf" in node:
        plain = [one for one in node["anyOf"] if "$ref" not in one]
        return answer_example(document, (plain or node["anyOf"])[0], depth)
    if "enum" in node:
        return node["enum"][0]
    if node.get("type") == "array":
        return []
    if node.get("type") != "object":
        return _value(node, full=False)
    assert depth < 40, "a schema requires itself"
    properties = node.get("properties", {})
    return {
        name: answer_example(document, properties[name], depth + 1)
        for name in sorted(node.get("required", ()))
    }
