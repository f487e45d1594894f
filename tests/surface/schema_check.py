"""What is wrong with a request by its schema: written for the tests, it shares nothing with the encoder or codegen.

A form knows only text, so a number is text that reads as one. Names that the schema does not list are forbidden at
every depth, which no Stripe server for tests checks.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

Node = Mapping[str, Any]
Judge = Callable[[Any], bool]


def _reads_as(pattern: str) -> Judge:
    return lambda value: isinstance(value, str) and bool(re.fullmatch(pattern, value))


def _is(*types: type) -> Judge:
    return lambda value: type(value) in types


_DATE_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
_SHARED: dict[tuple[str, str | None], Judge] = {
    ("string", None): _is(str),
    ("string", "currency"): _reads_as("[a-z]{3}"),
    ("string", "decimal"): _reads_as(r"-?\d+(\.\d+)?"),
    ("string", "date-time"): _reads_as(_DATE_TIME),
    ("string", "binary"): _is(bytes),
}
FORM = {
    **_SHARED,
    ("boolean", None): _reads_as("true|false"),
    ("integer", None): _reads_as(r"-?\d+"),
    ("integer", "unix-time"): _reads_as(r"\d{9,10}"),
    ("number", None): _reads_as(r"-?\d+(\.\d+)?"),
}
JSON = {
    **_SHARED,
    ("boolean", None): _is(bool),
    ("integer", None): _is(int),
    ("number", None): _is(int, float),
}


def problems(
    node: Node,
    value: Any,
    scalars: Mapping[tuple[str, str | None], Judge] = FORM,
    where: str = "",
) -> list[str]:
    """Every difference between a value and its schema, each with its place."""
    if "anyOf" in node:
        tried = [problems(branch, value, scalars, where) for branch in node["anyOf"]]
        return min(tried, key=len)
    if node.get("nullable") and value is None:
        return []
    if node.get("type") == "object":
        return list(_of_object(node, value, scalars, where))
    if node.get("type") == "array":
        return list(_of_array(node, value, scalars, where))
    key = (node["type"], node.get("format"))
    if not scalars[key](value):
        return [f"{where}: {value!r} is no {node.get('format', node['type'])}"]
    if "enum" in node and value not in node["enum"]:
        return [f"{where}: {value!r} is not one of {node['enum']}"]
    return []


def _of_object(node: Node, value: Any, scalars: Any, where: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{where}: {value!r} is no object"
        return
    properties = node.get("properties", {})
    rest = node.get("additionalProperties")
    for name in node.get("required", ()):
        if name not in value:
            yield f"{where}: {name!r} is missing"
    for name, item in value.items():
        known = properties.get(name, rest)
        below = f"{where}[{name}]" if where else name
        if isinstance(known, Mapping):
            yield from problems(known, item, scalars, below)
        else:
            yield f"{below}: no such name"


def _of_array(node: Node, value: Any, scalars: Any, where: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{where}: {value!r} is no list"
        return
    for index, item in enumerate(value):
        yield from problems(node["items"], item, scalars, f"{where}[{index}]")
