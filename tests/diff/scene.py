"""A small document with one of everything, and what two versions of it differ in."""

from __future__ import annotations

import copy
from collections.abc import Callable
from functools import cache
from typing import Any

import yaml

from codegen.diff.changes import Diff
from codegen.diff.compare import diff
from codegen.public import Public, public
from tests.codegen.event_documents import EVENT, THIN
from tests.codegen.inline import inline
from tests.codegen.outcome import package

Document = dict[str, Any]
Mutation = Callable[["Scene"], None]

LINES = (
    "get /v1/events/{event} -> event",
    "get /v2/core/events/{id} -> v2.core.event",
    "post /v1/webhook_endpoints -> webhook_endpoint",
    "get /v1/things -> list thing",
    "post /v1/things -> thing",
    "get /v1/things/{thing} -> thing",
    "post /v1/things/{thing} -> thing",
    "post /v1/things/{thing}/ship -> thing",
    "get /v1/things/{thing}/label -> pdf",
    "post /v1/test_helpers/things/{thing}/age -> thing",
    "get /v1/customers -> list customer",
    "get /v1/customers/{customer} -> customer",
    "post /v1/customers -> customer",
    "post /v1/shop/parts -> shop.part",
    "get /v1/shop/parts/{part} -> shop.part",
)
_SCHEMAS = """
box:
  type: object
  required: [height]
  properties:
    height: {type: integer}
    stamp: {type: string, nullable: true}
    lid: {type: object, properties: {color: {type: string, enum: [red, green]}}}
measured:
  type: object
  required: [id, object, type, created, data]
  properties:
    id: {type: string}
    created: {type: string}
    object: {type: string, enum: [v2.core.event]}
    type: {type: string}
    data: {type: object, properties: {length: {type: integer}}}
  x-stripeEvent: {kind: thin, type: v1.thing.measured}
"""
_THING = """
name: {type: string}
note: {type: string, nullable: true}
state: {type: string, enum: [fresh, sent]}
size: {type: integer}
price: {type: string, format: decimal}
tags: {type: array, items: {type: string}}
marks: {type: object, additionalProperties: {type: string}}
owner: {anyOf: [{type: string}, {$ref: '#/components/schemas/customer'}]}
maker: {$ref: '#/components/schemas/customer'}
seen_by: {anyOf: [{$ref: '#/components/schemas/customer'}, {$ref: '#/components/schemas/shop.part'}]}
box: {$ref: '#/components/schemas/box'}
parcel: {type: object, properties: {weight: {type: integer}, inner: {type: object, properties: {kind: {type: string}}}}}
empty: {type: object, additionalProperties: false, properties: {}}
parts: {type: object, properties: {object: {type: string, enum: [list]}, data: {type: array, items: {$ref: '#/components/schemas/shop.part'}}, has_more: {type: boolean}, url: {type: string}}}
"""
_CREATE = """
name: {type: string}
note: {type: string}
state: {type: string, enum: [fresh, sent]}
size: {type: integer}
sent_at: {type: integer, format: unix-time}
tags: {type: array, items: {type: string}}
empty: {type: object, properties: {}}
parcel: {type: object, required: [weight], properties: {weight: {type: integer}, inner: {type: object, properties: {kind: {type: string}, code: {type: string}}}}}
"""
_MODIFY = """
note: {type: string}
color: {type: string, enum: [red, green]}
"""
_EVENTS = ["*", "thing.created", "thing.updated", "customer.created"]


def document() -> Document:
    """The document as it is before any change."""
    return copy.deepcopy(_read())


@cache
def _read() -> Document:
    found = inline("", EVENT + _SCHEMAS, "", *LINES)
    schemas = found["components"]["schemas"]
    schemas |= yaml.safe_load(THIN)
    _declare(schemas["thing"], _THING, "name note size owner box")
    _declare(schemas["customer"], "email: {type: string}", "email")
    _declare(
        schemas["customer"],
        "box: {$ref: '#/components/schemas/box'}\ncity: {type: string}",
        "email",
    )
    _declare(schemas["shop.part"], "number: {type: integer}", "number")
    scene = Scene(found)
    scene.send("post /v1/things", _CREATE, "name")
    scene.send("post /v1/things/{thing}", _MODIFY)
    scene.send("post /v1/things/{thing}/ship", "speed: {type: integer}")
    scene.send("post /v1/customers", "email: {type: string}\ncity: {type: string}")
    scene.send("post /v1/shop/parts", "number: {type: integer}")
    scene.send(
        "post /v1/webhook_endpoints",
        f"enabled_events: {{type: array, items: {{type: string, enum: {_EVENTS}}}}}",
    )
    return found


def _declare(schema: Any, properties: str, required: str = "") -> None:
    schema["properties"] |= yaml.safe_load(properties)
    schema["required"] = sorted({"object", *required.split()})


class Scene:
    """A document that a test changes, by the names of its parts."""

    def __init__(self, found: Document) -> None:
        self.document = found

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        return schemas

    @property
    def paths(self) -> dict[str, Any]:
        paths: dict[str, Any] = self.document["paths"]
        return paths

    def fields(self, place: str) -> dict[str, Any]:
        """The properties at `thing` or `thing.parcel`."""
        return dict_at(self.schemas[_first(place)], place)

    def operation(self, line: str) -> dict[str, Any]:
        verb, _, path = line.partition(" ")
        found: dict[str, Any] = self.paths[path][verb]
        return found

    def body(self, line: str) -> dict[str, Any]:
        content = self.operation(line)["requestBody"]["content"]
        schema: dict[str, Any] = next(iter(content.values()))["schema"]
        return schema

    def params(self, place: str) -> dict[str, Any]:
        """The parameters at `post /v1/things` or `post /v1/things#parcel.inner`."""
        line, _, inner = place.partition("#")
        return dict_at(self.body(line), f"body.{inner}".rstrip("."))

    def send(self, line: str, properties: str, required: str = "") -> None:
        schema = {
            "type": "object",
            "properties": yaml.safe_load(properties),
            "required": required.split(),
        }
        media = {"application/x-www-form-urlencoded": {"schema": schema}}
        self.operation(line)["requestBody"] = {"content": media}

    def add(self, line: str) -> None:
        """A further operation, answered by schemas that are there or new."""
        fresh = inline("", "", "", line)
        for path, item in fresh["paths"].items():
            self.paths.setdefault(path, {}).update(item)
        for name, schema in fresh["components"]["schemas"].items():
            self.schemas.setdefault(name, schema)

    def drop(self, line: str) -> dict[str, Any]:
        verb, _, path = line.partition(" ")
        found: dict[str, Any] = self.paths[path].pop(verb)
        if not self.paths[path]:
            del self.paths[path]
        return found

    def move(self, line: str, to: str) -> None:
        verb, _, path = to.partition(" ")
        found = self.paths.setdefault(path, {})[verb] = self.drop(line)
        names = [part[1:-1] for part in path.split("/") if part[:1] == "{"]
        for name, parameter in zip(names, found["parameters"], strict=True):
            parameter["name"] = name

    def listened(self) -> list[str]:
        place = self.params("post /v1/webhook_endpoints")["enabled_events"]
        types: list[str] = place["items"]["enum"]
        return types


def _first(place: str) -> str:
    """The schema that the place begins with; some of these have dots."""
    found = [name for name in ("shop.part", "v2.core.event") if place.startswith(name)]
    return found[0] if found else place.partition(".")[0]


def dict_at(schema: dict[str, Any], place: str) -> dict[str, Any]:
    for name in place.removeprefix(_first(place)).split("."):
        if name:
            schema = schema["properties"][name]
    properties: dict[str, Any] = schema["properties"]
    return properties


def read(found: Document) -> Public:
    return public(package(found))


@cache
def unchanged() -> Public:
    return read(document())


@cache
def mutated(*mutations: Mutation) -> Public:
    scene = Scene(document())
    for mutation in mutations:
        mutation(scene)
    return read(scene.document)


def change(*mutations: Mutation) -> Diff:
    """What the mutations change for the users of the package."""
    return diff(unchanged(), mutated(*mutations))
