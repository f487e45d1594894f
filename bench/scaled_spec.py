"""Stripe's document at half its size and at twice: what `bench.scale` renders."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any

Json = dict[str, Any]
_REF = "#/components/schemas/"
# A version of its own: entries of overrides.yaml that match nothing are an error for the committed one alone.
_VERSION = "2025-09-30.scaled"
TWIN = "twin"
# What the types of events are read from.
_EVENTS = ("event", "webhook_endpoint")
_WEBHOOKS = "/v1/webhook_endpoints"
_LISTS = (["list"], ["search_result"])
_BRACES = re.compile(r"\{[^}]*\}")


def halved(document: Json) -> Json:
    """Every second resource, with the operations that answer it; a reference to another one becomes its id."""
    schemas: Json = document["components"]["schemas"]
    resources = sorted(name for name in schemas if "x-resourceId" in schemas[name])
    dropped = {_REF + name for name in resources[0::2] if name not in _EVENTS}
    paths = {
        path: kept
        for path, item in document["paths"].items()
        if (kept := {k: v for k, v in item.items() if not _names(_answer(v), dropped)})
    }
    # What an override names below a collection goes with the collection.
    gone = document["paths"].keys() - paths.keys()
    paths = {path: item for path, item in paths.items() if not _below(path, gone)}
    cut_paths: Json = _without(paths, dropped)
    cut_schemas: Json = _without(schemas, dropped)
    kept_schemas = set(_reachable(cut_paths, cut_schemas))
    return _document(
        document, cut_paths, {n: cut_schemas[n] for n in sorted(kept_schemas)}
    )


def _below(path: str, gone: Iterable[str]) -> bool:
    return any(path.startswith(f"{above}/") for above in gone if above[-1] == "}")


def _answer(operation: Json) -> Json:
    answer: Json = operation["responses"]["200"]
    return answer


def _names(node: object, dropped: set[str]) -> bool:
    """Whether what an operation answers, or lists, is one of these schemas."""
    return any(ref in dropped for ref in _references(node))


def _references(node: object) -> Iterator[str]:
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from _references(value)
    elif isinstance(node, list):
        for value in node:
            yield from _references(value)


def _without(node: Any, dropped: set[str]) -> Any:
    if isinstance(node, list):
        return [_without(value, dropped) for value in node]
    if not isinstance(node, dict):
        return node
    if node.get("$ref") in dropped:
        return {"type": "string"}
    if choices := _choices(node):
        left = [one for one in choices if one.get("$ref") not in dropped]
        if len(left) < len(choices):
            rest = {k: v for k, v in node.items() if k[0] != "x" and k != "anyOf"}
            if len(left) < 2:
                return rest | (
                    _without(left[0], dropped) if left else {"type": "string"}
                )
            node = rest | {"anyOf": left}
    return {key: _without(value, dropped) for key, value in node.items()}


def _choices(node: Json) -> list[Json]:
    choices = node.get("anyOf")
    return choices if isinstance(choices, list) else []


def _reachable(paths: Json, schemas: Mapping[str, Json]) -> Iterator[str]:
    waiting = [ref.removeprefix(_REF) for ref in _references(paths)]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            yield name
            waiting += [ref.removeprefix(_REF) for ref in _references(schemas[name])]


def doubled(document: Json, irregular: Collection[str]) -> Json:
    """Everything once more, in namespaces of other names: `twin.charge`, `twin_billing.meter_event`.

    `irregular` has the paths, every {…} blanked, that only an override names; their copies would have none.
    """
    schemas: Json = document["components"]["schemas"]
    # The error's schema is one for the whole API.
    spaces = {name.partition(".")[0] for name in schemas if "." in name}
    names = {_REF + name: _REF + _twin(name) for name in schemas if name != "error"}
    copied = {_twin(n): _copy(s, names) for n, s in schemas.items()}
    copied.pop(_twin("error"))
    paths = {
        _twin_path(path, spaces): _copy(item, names)
        for path, item in document["paths"].items()
        if not any(_covers(one, _BRACES.sub("{}", path)) for one in irregular)
    }
    ours = document["paths"] | {_WEBHOOKS: _more_events(document["paths"][_WEBHOOKS])}
    return _document(document, ours | paths, schemas | copied)


def _more_events(item: Json) -> Json:
    """The webhook endpoints, with a twin of every type of events."""
    item = deepcopy(item)
    content = next(iter(item["post"]["requestBody"]["content"].values()))
    types = content["schema"]["properties"]["enabled_events"]["items"]["enum"]
    types += [f"{TWIN}.{one}" for one in types if "." in one]
    return item


def _covers(above: str, path: str) -> bool:
    return path == above or path.startswith(f"{above}/")


def _twin(name: str) -> str:
    return f"{TWIN}_{name}" if "." in name else f"{TWIN}.{name}"


def _twin_path(path: str, spaces: Collection[str]) -> str:
    """`/v1/twin/charges`, `/v1/twin_billing/meters`; test helpers stay in their own namespace."""
    _, version, *rest = path.split("/")
    helpers = [rest.pop(0)] if rest[0] == "test_helpers" else []
    rest[0] = f"{TWIN}_{rest[0]}" if rest[0] in spaces else f"{TWIN}/{rest[0]}"
    return "/".join(["", version, *helpers, *rest])


def _copy(node: Any, names: Mapping[str, str]) -> Any:
    if isinstance(node, list):
        return [_copy(value, names) for value in node]
    if not isinstance(node, dict):
        return node
    copied: Json = {}
    for key, value in node.items():
        if key == "$ref" and value in names:
            copied[key] = names[value]
        elif key == "x-resourceId":
            copied[key] = _twin(value)
        elif key == "operationId":
            copied[key] = f"{value}Twin"
        elif (
            key == "object"
            and isinstance(value, dict)
            and "enum" in value
            and value["enum"] not in _LISTS
        ):
            copied[key] = value | {"enum": [_twin(one) for one in value["enum"]]}
        else:
            copied[key] = _copy(value, names)
    return copied


def _document(document: Json, paths: Json, schemas: Json) -> Json:
    info = document["info"] | {"version": _VERSION}
    components = document["components"] | {"schemas": schemas}
    return document | {"info": info, "paths": paths, "components": components}
