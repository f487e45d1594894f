"""Features of a document as a few lines of YAML, and what is built of them."""

from __future__ import annotations

from typing import Any

import yaml

from codegen.model import (
    Alias,
    Field,
    Module,
    Package,
    ResponseClass,
    ServiceClass,
    TypedDictClass,
)
from tests.codegen.mini import document
from tests.codegen.outcome import package

DEFAULT = (
    "get /v1/things/{thing} -> thing",
    "post /v1/things -> thing",
    "get /v1/others/{other} -> other",
)


def inline(
    properties: str = "", schemas: str = "", body: str = "", *lines: str
) -> dict[str, Any]:
    """A document with the fields of `thing`, further schemas, and the body of its `create`."""
    found = document(*(lines or DEFAULT))
    known = found["components"]["schemas"]
    known |= yaml.safe_load(schemas) or {}
    if properties:
        known["thing"]["properties"] |= yaml.safe_load(properties)
    for path, item in found["paths"].items():
        names = [part[1:-1] for part in path.split("/") if part[:1] == "{"]
        for operation in item.values():
            operation["parameters"] = [
                {
                    "name": n,
                    "in": "path",
                    "required": True,
                    "schema": {"type": "string"},
                }
                for n in names
            ]
    if body:
        schema = {"type": "object", **yaml.safe_load(body)}
        media = {"application/x-www-form-urlencoded": {"schema": schema}}
        found["paths"]["/v1/things"]["post"]["requestBody"] = {"content": media}
    return found


def module(found: Package, path: str) -> Module:
    return next(one for one in found.modules if one.path == path)


def response(found: Package, name: str) -> ResponseClass:
    return next(c for m in found.modules for c in m.classes if c.name == name)


def service(found: Package, name: str) -> ServiceClass:
    return next(s for m in found.modules for s in m.services if s.name == name)


def shape(found: Package, name: str) -> TypedDictClass:
    """The request type of that name, through aliases."""
    for one in found.modules:
        for member in one.shapes:
            if member.name == name:
                if isinstance(member, Alias):
                    return shape(found, member.target.name)
                return member
    raise KeyError(name)


def read_field(properties: str, schemas: str = "", name: str = "x") -> Field:
    """The field `x` of `thing`, whose schema it is given."""
    found = response(package(inline(properties, schemas)), "Thing")
    return next(one for one in found.fields if one.name == name)


def parameter(body: str, name: str = "x") -> Field:
    """The parameter `x` of creating a thing."""
    found = shape(package(inline("", "", body)), "ThingCreateParams")
    return next(one for one in found.fields if one.name == name)


def types(fields: tuple[Field, ...]) -> dict[str, str]:
    return {one.name: str(one.type) for one in fields}
