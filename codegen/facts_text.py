"""Write a document as JSON with one field or parameter a line, so that a release reads as a diff of field lines."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from .grammar import GRAMMAR

# Everything else has fields, parameters or operations below it.
_SPREAD = frozenset({"document", "components", "path", "operation"})
# Marks the kind of a list of, or a mapping from free names to, nodes of that kind.
_EACH = "each "


def dump(document: Mapping[str, Any]) -> str:
    """Write the document in the order that it has, ASCII only, with a newline at the end."""
    return "\n".join(_lines(document, "document", "", "")) + "\n"


def _lines(value: Any, kind: str, lead: str, indent: str) -> Iterator[str]:
    """Give the lines of a value; `lead` is what the first one starts with."""
    if not _is_spread(value, kind):
        yield lead + json.dumps(value)
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield lead + opening
    entries = list(_entries(value))
    for number, (key, item) in enumerate(entries, 1):
        name = f"{json.dumps(key)}: " if isinstance(value, dict) else ""
        *lines, last = _lines(item, _below(kind, key), f"{indent} {name}", f"{indent} ")
        yield from lines
        yield last if number == len(entries) else last + ","
    yield indent + closing


def _entries(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    else:
        yield from (("", item) for item in value)


def _below(kind: str, key: str) -> str:
    if kind.startswith(_EACH):
        return kind.removeprefix(_EACH)
    if kind not in GRAMMAR:
        return ""
    grammar = GRAMMAR[kind]
    each = grammar.many.get(key) or grammar.named.get(key)
    return _EACH + each if each else grammar.one.get(key, "")


def _is_spread(value: Any, kind: str) -> bool:
    if not value or not kind:
        return False
    return kind not in GRAMMAR or kind in _SPREAD or _has_fields(value, kind)


def _has_fields(value: Any, kind: str) -> bool:
    if not kind or not isinstance(value, (dict, list)):
        return False
    if kind == "schema" and isinstance(value, dict) and value.get("properties"):
        return True
    return any(_has_fields(item, _below(kind, key)) for key, item in _entries(value))
