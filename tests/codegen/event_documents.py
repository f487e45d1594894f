"""Documents with events, snapshot and thin ones, and what is rendered of them."""

from __future__ import annotations

import ast
from typing import Any

import yaml

from codegen.errors import CodegenError
from codegen.overrides import EventEntry, Origin, Overrides
from codegen.render import render
from tests.codegen.inline import inline
from tests.codegen.outcome import check_paths, check_text, files, package

EVENT = """
event:
  type: object
  required: [data, id, object, type]
  properties:
    data: {$ref: '#/components/schemas/event_data'}
    id: {type: string}
    object: {type: string, enum: [event]}
    type: {type: string}
event_data:
  type: object
  required: [object]
  properties:
    object: {type: object, properties: {}}
    previous_attributes: {type: object, properties: {}}
"""


LINES = (
    "get /v1/events/{event} -> event",
    "post /v1/webhook_endpoints -> webhook_endpoint",
    "get /v1/things/{thing} -> thing",
    "get /v1/thing_parts/{part} -> thing_part",
    "get /v1/shop/cards/{card} -> shop.card",
    "get /v1/cards/{card} -> card",
)


ENUM = (
    "#/paths/~1v1~1webhook_endpoints/post/requestBody/content"
    "/application~1x-www-form-urlencoded/schema/properties/enabled_events/items/enum"
)


ORIGIN = Origin("mine.yaml")


def listening(*names: object, schemas: str = "", lines: tuple[str, ...] = LINES) -> Any:
    """A document whose webhook endpoints may listen to these types, and to all."""
    found = inline("", EVENT + schemas, "", *lines)
    events = {"type": "array", "items": {"type": "string", "enum": ["*", *names]}}
    body = {"type": "object", "properties": {"enabled_events": events}}
    media = {"application/x-www-form-urlencoded": {"schema": body}}
    operation = found["paths"]["/v1/webhook_endpoints"]["post"]
    operation["requestBody"] = {"content": media}
    return found


def mapped(**entries: str) -> Overrides:
    """Overrides of events; two underscores stand for a dot."""
    return Overrides(
        events={
            name.replace("__", "."): EventEntry(schema, "w", ORIGIN)
            for name, schema in entries.items()
        }
    )


THIN = """
v2.core.event:
  type: object
  required: [created, id, object, type]
  properties:
    created: {type: string}
    id: {type: string}
    object: {type: string, enum: [v2.core.event]}
    type: {type: string}
"""


def thin(type_: Any, more: str = "", extra: str = "", kind: str = "thin") -> Any:
    """A document with a thin event; `more` are its own fields."""
    lines = (*LINES, "get /v2/core/events/{id} -> v2.core.event")
    schemas = yaml.safe_load(THIN + extra)
    own = yaml.safe_load(more) or {}
    common = schemas["v2.core.event"]["properties"]
    schemas["some.event"] = {
        "type": "object",
        "required": ["created", "id", "object", "type", *own],
        "properties": {**common, **own},
        "x-stripeEvent": {"kind": kind, "type": type_},
    }
    found = listening("thing.created", lines=lines)
    found["components"]["schemas"] |= schemas
    return found


RELATED = "related_object: {type: object, properties: {id: {type: string}, type: {type: string, enum: [KIND]}, url: {type: string}}}"


PAYLOADS = [
    'import os; os.system("x")',
    '"""\nimport os\n"""',
    "'''\nimport os\n'''",
    'a"b',
    "a\\",
    "\\N{DASH}",
    "a\nb",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "a\u202eb",
    "]] = 1 #",
    "a' + __import__('os').name + '",
]


def constants(given: Any) -> set[str]:
    """The texts in what is rendered of events."""
    return {
        node.value
        for name, text in files(given).items()
        if name.startswith(("events/", "_thing", "_webhook", "_registry"))
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def hostile(given: Any, entries: Overrides) -> str | None:
    """As `sentence`, with overrides."""
    try:
        rendered = render(package(given, entries))
    except CodegenError as error:
        assert str(error).isprintable()
        return str(error)
    own = {k: v for k, v in rendered.items() if not k.startswith("_core/")}
    check_paths(own)
    for name, text in own.items():
        if name.endswith(".py"):
            check_text(name, text)
    return None
