"""JSON pointers into a document, and the references that are made of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .errors import SpecError

_SCHEMAS = "#/components/schemas/"


def pointer(*parts: str) -> str:
    """Write the JSON pointer of the value that these keys lead to."""
    return "/".join(["#", *map(escape, parts)])


def escape(part: str) -> str:
    """Write one key as a step of a JSON pointer."""
    return part.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    """Read the key back from a step of a JSON pointer."""
    return step.replace("~1", "/").replace("~0", "~")


def resolve(
    document: Mapping[str, Any], node: Mapping[str, Any], pointer: str
) -> tuple[Mapping[str, Any], str | None]:
    """Follow `$ref` to the node that is meant, and name its schema; `pointer` is the place of `node`."""
    name = None
    seen: set[str] = set()
    while "$ref" in node:
        reference = node["$ref"]
        if not isinstance(reference, str):
            raise SpecError(pointer, "$ref is not a string")
        if reference in seen:
            raise SpecError(
                pointer, f'the reference "{reference}" leads only to itself'
            )
        seen.add(reference)
        node = _target(document, reference, pointer)
        name = schema_name(reference)
    return node, name


def schema_name(reference: str) -> str | None:
    """Name the schema that a reference points to, if it is one of the document's named schemas."""
    if not reference.startswith(_SCHEMAS):
        return None
    step = reference.removeprefix(_SCHEMAS)
    return None if "/" in step else unescape(step)


def _target(
    document: Mapping[str, Any], reference: str, pointer: str
) -> Mapping[str, Any]:
    if not reference.startswith("#/"):
        raise SpecError(
            pointer, f'the reference "{reference}" leads out of the document'
        )
    node: Any = document
    for step in reference[2:].split("/"):
        key = unescape(step)
        if not isinstance(node, Mapping) or key not in node:
            raise SpecError(pointer, f'the reference "{reference}" points nowhere')
        node = node[key]
    if not isinstance(node, Mapping):
        raise SpecError(
            pointer,
            f'the reference "{reference}" points to something that is no mapping',
        )
    return node
