"""Check that a document has the structure that the generator relies on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from .check_paths import check_paths
from .cycles import check_cycles
from .errors import SpecError
from .grammar import GRAMMAR, is_extension
from .pointers import escape, resolve, unescape

_TYPES: Mapping[str, tuple[type, ...]] = {
    "array": (list,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "object": (dict,),
    "string": (str,),
}
_PLACES = ("cookie", "header", "path", "query")
_SECTIONS = {
    "body": "requestBodies",
    "header": "headers",
    "parameter": "parameters",
    "response": "responses",
    "schema": "schemas",
}


class _At(NamedTuple):
    """One node of the walk: the kind of its position, its value and its pointer."""

    kind: str
    node: Any
    place: str

    def fault(self, key: str, problem: str) -> SpecError:
        return SpecError(f"{self.place}/{escape(key)}", problem)

    def demand(self, key: str, kind: type, words: str) -> None:
        if key in self.node and not isinstance(self.node[key], kind):
            raise self.fault(key, f"must be {words}")


def check(document: Mapping[str, Any], file: str = "") -> None:
    """Raise SpecError for the first fault of structure; `file` goes before its pointer."""
    root = f"{file}#"
    _check_top(document, root)
    _check_parts(document, root)


def check_overlay(
    overlay: Mapping[str, Any], below: Mapping[str, Any], file: str
) -> list[str]:
    """The same for what is laid over a document: it need not have paths.

    It may refer to schemas of the document below it; gives the names of those that are not there.
    """
    root = f"{file}#"
    _check_top(overlay, root, needs_paths=False)
    components = overlay["components"]
    if not isinstance(components, dict) or not isinstance(components["schemas"], dict):
        _check_parts(overlay, root)
    outside = _schemas_named(overlay) - components["schemas"].keys()
    stubs = dict.fromkeys(outside, {"type": "object"})
    both = {**stubs, **components["schemas"]}
    _check_parts({**overlay, "components": {**components, "schemas": both}}, root)
    return sorted(outside - below["components"]["schemas"].keys())


def _schemas_named(node: Any) -> set[str]:
    """The schemas that references lead to, by name."""
    if isinstance(node, list):
        return {name for item in node for name in _schemas_named(item)}
    if not isinstance(node, Mapping):
        return set()
    found = {name for item in node.values() for name in _schemas_named(item)}
    reference = str(node.get("$ref", ""))
    if reference.startswith(_SCHEMAS):
        found.add(unescape(reference.removeprefix(_SCHEMAS)))
    return found


_SCHEMAS = "#/components/schemas/"


def _check_parts(document: Mapping[str, Any], root: str) -> None:
    waiting = [_At("document", document, root)]
    while waiting:
        at = waiting.pop()
        if not isinstance(at.node, dict):
            raise SpecError(at.place, f"must be a mapping ({at.kind})")
        if "$ref" in at.node:
            _check_reference(at, document)
        elif judge := _JUDGES.get(at.kind):
            judge(at)
        waiting.extend(reversed(list(_below(at))))
    check_cycles(document["components"]["schemas"], root)
    check_paths(document, root)


def _check_top(
    document: Mapping[str, Any], root: str, needs_paths: bool = True
) -> None:
    version = document.get("openapi")
    if not isinstance(version, str) or not re.fullmatch(r"3\.0\.[0-9]+", version):
        raise SpecError(root, f"not an OpenAPI 3.0 document: {_found(document)}")
    if "info" not in document:
        raise SpecError(root, "info is missing")
    if needs_paths and not document.get("paths"):
        raise SpecError(root, "there are no paths")
    components = document.get("components")
    if not components or (
        isinstance(components, dict) and not components.get("schemas")
    ):
        raise SpecError(root, "there are no components/schemas")


def _found(document: Mapping[str, Any]) -> str:
    for key in ("openapi", "swagger"):
        if key in document:
            return f"{key} is {document[key]!r}"
    return "openapi is missing"


def _below(at: _At) -> Iterator[_At]:
    grammar = GRAMMAR[at.kind]
    if grammar.inner.isdisjoint(at.node):
        return
    for key, value in at.node.items():
        if key not in grammar.inner:
            continue
        place = f"{at.place}/{escape(key)}"
        if key in grammar.one:
            if not (key == "additionalProperties" and isinstance(value, bool)):
                yield _At(grammar.one[key], value, place)
        elif key in grammar.many:
            yield from _listed(grammar.many[key], value, place)
        elif key in grammar.named:
            yield from _named(grammar.named[key], value, place)


def _listed(kind: str, value: Any, place: str) -> Iterator[_At]:
    if not isinstance(value, list):
        raise SpecError(place, f"must be a list ({kind})")
    for index, item in enumerate(value):
        yield _At(kind, item, f"{place}/{index}")


def _named(kind: str, value: Any, place: str) -> Iterator[_At]:
    if not isinstance(value, dict):
        raise SpecError(place, f"must be a mapping ({kind})")
    for name, item in value.items():
        if not is_extension(kind, name):
            yield _At(kind, item, f"{place}/{escape(name)}")


def _check_reference(at: _At, document: Mapping[str, Any]) -> None:
    section = _SECTIONS.get(at.kind)
    if section is None:
        raise at.fault("$ref", f"a reference cannot stand here ({at.kind})")
    resolve(document, at.node, at.place)
    start = f"#/components/{section}/"
    reference = at.node["$ref"]
    if not reference.startswith(start) or "/" in reference.removeprefix(start):
        raise SpecError(
            at.place, f'the reference "{reference}" names none of {start[:-1]}'
        )


def _judge_info(at: _At) -> None:
    if not isinstance(at.node.get("version"), str):
        raise at.fault("version", "must be a string")


def _judge_path(at: _At) -> None:
    path = at.place.rpartition("/")[2]
    if not path.startswith("~1"):
        raise SpecError(at.place, "a path must begin with /")


def _judge_operation(at: _At) -> None:
    if not at.node.get("responses"):
        raise SpecError(at.place, "there are no responses")
    at.demand("deprecated", bool, "true or false")
    at.demand("operationId", str, "a string")


def _judge_parameter(at: _At) -> None:
    if not isinstance(at.node.get("name"), str):
        raise at.fault("name", "must be a string")
    if at.node.get("in") not in _PLACES:
        raise at.fault("in", f"must be one of {', '.join(_PLACES)}")
    if "schema" not in at.node and "content" not in at.node:
        raise SpecError(at.place, "there is no schema")
    at.demand("required", bool, "true or false")
    at.demand("deprecated", bool, "true or false")


def _judge_body(at: _At) -> None:
    if not at.node.get("content"):
        raise SpecError(at.place, "there is no content")
    at.demand("required", bool, "true or false")


def _judge_server(at: _At) -> None:
    if not isinstance(at.node.get("url"), str):
        raise at.fault("url", "must be a string")


def _judge_schema(at: _At) -> None:
    kind = at.node.get("type")
    if kind is not None and (not isinstance(kind, str) or kind not in _TYPES):
        raise at.fault("type", f"must be one of {', '.join(_TYPES)}; found {kind!r}")
    for key in ("deprecated", "nullable"):
        at.demand(key, bool, "true or false")
    for key in ("format", "x-resourceId"):
        at.demand(key, str, "a string")
    for key in ("allOf", "anyOf", "oneOf"):
        if at.node.get(key) == []:
            raise at.fault(key, "must not be empty")
    for key in ("required", "x-expandableFields"):
        if key in at.node:
            _judge_names(at, key)
    if "enum" in at.node:
        _judge_enum(at)


def _judge_names(at: _At, key: str) -> None:
    names = at.node[key]
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise at.fault(key, "must be a list of strings")


def _judge_enum(at: _At) -> None:
    values = at.node["enum"]
    if not isinstance(values, list) or not values:
        raise at.fault("enum", "must be a list that is not empty")
    kind = at.node.get("type", "")
    for index, value in enumerate(values):
        if not _is_member(value, kind):
            raise SpecError(
                f"{at.place}/enum/{index}", f"{value!r} is no {kind or 'plain value'}"
            )


def _is_member(value: object, kind: str) -> bool:
    if value is None:
        return True
    if isinstance(value, bool):
        return kind in ("", "boolean")
    return isinstance(value, _TYPES.get(kind, (str, int, float)))


_JUDGES: Mapping[str, Callable[[_At], None]] = {
    "body": _judge_body,
    "info": _judge_info,
    "operation": _judge_operation,
    "parameter": _judge_parameter,
    "path": _judge_path,
    "schema": _judge_schema,
    "server": _judge_server,
}
