"""Small documents for tests of the naming stage, a line for each operation."""

from __future__ import annotations

from typing import Any

from codegen.operations import surface
from codegen.overrides import Overrides
from codegen.spec import Spec
from codegen.surface_model import Surface

VERSION = "2020-01-01"


def schema(object_name: str, **properties: Any) -> dict[str, Any]:
    """A response schema with an `object` constant."""
    constant = {"type": "string", "enum": [object_name]}
    return {"type": "object", "properties": {"object": constant, **properties}}


def reply(answer: str) -> dict[str, Any]:
    """The 200 reply: "charge", "a|b", "list charge", "search charge", "v2 charge", "pdf" or "nothing"."""
    if answer == "nothing":
        return {"description": ""}
    if answer == "pdf":
        return {"description": "", "content": {"application/pdf": {"schema": {}}}}
    kind, _, names = answer.rpartition(" ")
    references: list[dict[str, Any]] = [
        {"$ref": f"#/components/schemas/{name}"} for name in names.split("|")
    ]
    target = references[0] if len(references) == 1 else {"anyOf": references}
    return {
        "description": "",
        "content": {"application/json": {"schema": _wrapped(kind, target)}},
    }


def _wrapped(kind: str, target: dict[str, Any]) -> dict[str, Any]:
    data = {"type": "array", "items": target}
    if kind == "v2":
        return {
            "type": "object",
            "properties": {"data": data, "next_page_url": {"type": "string"}},
        }
    if kind:
        constant = {"list": "list", "search": "search_result"}[kind]
        return schema(constant, data=data)
    return target


def document(*lines: str, **schemas: dict[str, Any]) -> dict[str, Any]:
    """Make a document of lines such as "get /v1/charges/{charge} -> charge"."""
    paths: dict[str, dict[str, Any]] = {}
    names: set[str] = set()
    for line in lines:
        request, _, answer = line.partition(" -> ")
        verb, _, path = request.partition(" ")
        paths.setdefault(path, {})[verb] = {"responses": {"200": reply(answer)}}
        names.update(answer.rpartition(" ")[2].split("|"))
    components = {
        name: schema(name.removeprefix("deleted_"))
        for name in names - {"pdf", "nothing"}
    }
    for name, found in components.items():
        if name.startswith("deleted_"):
            found["properties"]["deleted"] = {"type": "boolean", "enum": [True]}
    return {
        "openapi": "3.0.0",
        "info": {"title": "mini", "version": VERSION},
        "paths": paths,
        "components": {"schemas": {**components, **schemas}},
    }


def names(
    found: dict[str, Any], overrides: Overrides | None = None, version: str = VERSION
) -> Surface:
    """Name the operations of a document that is in memory."""
    return surface(Spec(found, version, "mini"), overrides or Overrides())


def service_names(found: Surface) -> dict[str, str]:
    """Request to "accessor.method" of every service method."""
    return {
        method.operation.key: ".".join((*method.accessor, method.name))
        for method in found.services
    }


def class_names(found: Surface) -> dict[str, str]:
    """Request to "Owner.method(args) kind" of every class method."""
    return {
        method.operation.key: f"{_owner(method)}.{method.name}({', '.join(method.args)}) {method.kind}"
        for method in found.classes
    }


def _owner(method: Any) -> str:
    return f"{method.owner}.TestHelpers" if method.test_helper else str(method.owner)
