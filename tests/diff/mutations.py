"""Classes of change: how a document is changed, and the one thing that users must be told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.diff.scene import Mutation, Scene

CREATE = "post /v1/things"
MODIFY = "post /v1/things/{thing}"
SHIP = "post /v1/things/{thing}/ship"
CUSTOMER = {"$ref": "#/components/schemas/customer"}
PART = {"$ref": "#/components/schemas/shop.part"}
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


@dataclass(frozen=True)
class Row:
    name: str
    mutation: Mutation
    severity: str
    kind: str
    member: str
    before: str = ""
    after: str = ""
    places: tuple[str, ...] = ()
    renamed_to: str = ""


def put(place: str, name: str, schema: Any) -> Mutation:
    """Declare a field."""

    def mutate(scene: Scene) -> None:
        scene.fields(place)[name] = schema

    return mutate


def cut(place: str, name: str) -> Mutation:
    def mutate(scene: Scene) -> None:
        del scene.fields(place)[name]

    return mutate


def demand(place: str, *names: str) -> Mutation:
    """The fields of a schema that are always there."""

    def mutate(scene: Scene) -> None:
        scene.schemas[place]["required"] = list(names)

    return mutate


def send(place: str, name: str, schema: Any) -> Mutation:
    """Declare a parameter."""

    def mutate(scene: Scene) -> None:
        scene.params(place)[name] = schema

    return mutate


def refuse(place: str, name: str) -> Mutation:
    def mutate(scene: Scene) -> None:
        del scene.params(place)[name]

    return mutate


def accept(line: str, properties: str, *required: str) -> Mutation:
    """All parameters of an operation."""

    def mutate(scene: Scene) -> None:
        scene.send(line, properties, " ".join(required))

    return mutate


def require(line: str, *names: str) -> Mutation:
    def mutate(scene: Scene) -> None:
        scene.body(line)["required"] = list(names)

    return mutate


def add(*lines: str) -> Mutation:
    def mutate(scene: Scene) -> None:
        for line in lines:
            scene.add(line)

    return mutate


def drop(*lines: str) -> Mutation:
    def mutate(scene: Scene) -> None:
        for line in lines:
            scene.drop(line)

    return mutate


def move(line: str, to: str) -> Mutation:
    def mutate(scene: Scene) -> None:
        scene.move(line, to)

    return mutate


def answer(line: str, schema: Any) -> Mutation:
    def mutate(scene: Scene) -> None:
        reply = scene.operation(line)["responses"]["200"]
        reply["content"] = {"application/json": {"schema": schema}}

    return mutate


def mark(line: str, **entries: Any) -> Mutation:
    def mutate(scene: Scene) -> None:
        scene.operation(line).update(entries)

    return mutate


def listen(*types: str) -> Mutation:
    """Types of events beyond those that may be listened to; `-` before one takes it away."""

    def mutate(scene: Scene) -> None:
        found = scene.listened()
        found += [one for one in types if one[0] != "-"]
        for one in types:
            if one[0] == "-":
                found.remove(one[1:])

    return mutate


def both(*mutations: Mutation) -> Mutation:
    def mutate(scene: Scene) -> None:
        for mutation in mutations:
            mutation(scene)

    return mutate


FIELDS = [
    Row("field out", cut("thing", "note"), "breaking", "field-removed", "Thing.note", "Optional[str]"),
    Row("field in", put("thing", "hue", TEXT), "additive", "field-added", "Thing.hue", "", "Optional[str]"),
    Row("field of an object out", cut("thing.parcel", "weight"), "breaking", "field-removed", "Thing.parcel.weight", "Optional[int]"),
    Row("field of an object in", put("thing.parcel.inner", "hue", TEXT), "additive", "field-added", "Thing.parcel.inner.hue", "", "Optional[str]"),
    Row("object out, with all below", cut("thing", "parcel"), "breaking", "field-removed", "Thing.parcel", "Optional[ThingParcel]"),
    Row("object in, with all below", put("thing", "lot", {"type": "object", "properties": {"day": {"type": "object", "properties": {"x": TEXT}}}}), "additive", "field-added", "Thing.lot", "", "Optional[ThingLot]"),
    Row("field of an empty object in", put("thing.empty", "hue", TEXT), "additive", "field-added", "Thing.empty.hue", "", "Optional[str]"),
    Row("shared object: field out", cut("box", "stamp"), "breaking", "field-removed", "Customer.box.stamp", "Optional[str]", "", ("Thing.box.stamp",)),
    Row("shared object: field in", put("box", "width", NUMBER), "additive", "field-added", "Customer.box.width", "", "Optional[int]", ("Thing.box.width",)),
    Row("shared object: type", put("box", "height", TEXT), "breaking", "field-type-changed", "Customer.box.height", "int", "str", ("Thing.box.height",)),
    Row("same field in at two", both(put("thing", "hue", TEXT), put("thing.parcel", "hue", TEXT)), "additive", "field-added", "Thing.hue", "", "Optional[str]", ("Thing.parcel.hue",)),
    Row("type of a field", put("thing", "size", TEXT), "breaking", "field-type-changed", "Thing.size", "int", "str"),
    Row("decimal to text", put("thing", "price", TEXT), "breaking", "field-type-changed", "Thing.price", "Optional[Decimal]", "Optional[str]"),
    Row("value to list", put("thing", "note", {"type": "array", "items": TEXT, "nullable": True}), "breaking", "field-type-changed", "Thing.note", "Optional[str]", "Optional[List[str]]"),
    Row("list to value", put("thing", "tags", TEXT), "breaking", "field-type-changed", "Thing.tags", "Optional[List[str]]", "Optional[str]"),
    Row("elements of a list", put("thing", "tags", {"type": "array", "items": NUMBER}), "breaking", "field-type-changed", "Thing.tags", "Optional[List[str]]", "Optional[List[int]]"),
    Row("values of a map", put("thing", "marks", {"type": "object", "additionalProperties": NUMBER}), "breaking", "field-type-changed", "Thing.marks", "OptionalMapField[str]", "OptionalMapField[int]"),
    Row("list to page of a list", put("thing", "parts", {"type": "array", "items": PART}), "breaking", "field-type-changed", "Thing.parts", "Optional[ListObject[Part]]", "Optional[List[Part]]"),
    Row("object to map", put("thing", "parcel", {"type": "object", "additionalProperties": TEXT}), "breaking", "field-type-changed", "Thing.parcel", "Optional[ThingParcel]", "OptionalMapField[str]"),
    Row("object to another", put("thing", "maker", PART), "breaking", "field-type-changed", "Thing.maker", "Optional[Customer]", "Optional[Part]"),
    Row("text to object", put("thing", "note", {"type": "object", "nullable": True, "properties": {"text": TEXT}}), "breaking", "field-type-changed", "Thing.note", "Optional[str]", "Optional[ThingNote]"),
    Row("nullable in", put("thing", "name", {"type": "string", "nullable": True}), "breaking", "field-nullable", "Thing.name", "str", "Optional[str]"),
    Row("no longer always there", demand("thing", "object", "name", "owner", "box"), "breaking", "field-nullable", "Thing.size", "int", "Optional[int]"),
    Row("nullable out", demand("thing", "object", "name", "owner", "box", "size", "tags"), "type-only", "field-always-there", "Thing.tags", "Optional[List[str]]", "List[str]"),
    Row("expandable in", put("thing", "note", {"anyOf": [TEXT, CUSTOMER], "nullable": True}), "type-only", "field-expandable", "Thing.note", "Optional[str]", "Optional[ExpandableField[Customer]]"),
    Row("expandable out", put("thing", "owner", TEXT), "breaking", "field-not-expandable", "Thing.owner", "ExpandableField[Customer]", "str"),
    Row("expandable to object", put("thing", "owner", CUSTOMER), "breaking", "field-type-changed", "Thing.owner", "ExpandableField[Customer]", "Customer"),
    Row("union grows", put("thing", "maker", {"anyOf": [CUSTOMER, PART]}), "type-only", "field-widened", "Thing.maker", "Optional[Customer]", "Optional[Union[Customer, Part]]"),
    Row("union shrinks", put("thing", "seen_by", CUSTOMER), "type-only", "field-narrowed", "Thing.seen_by", "Optional[Union[Customer, Part]]", "Optional[Customer]"),
    Row("enum to text", put("thing", "state", TEXT), "type-only", "field-widened", "Thing.state", 'Optional[Literal["fresh", "sent"]]', "Optional[str]"),
    Row("value of a reply in", put("thing", "state", {"type": "string", "enum": ["fresh", "sent", "lost"]}), "additive", "value-added-response", "Thing.state", "", '"lost"'),
    Row("values of a reply in", put("thing", "state", {"type": "string", "enum": ["fresh", "sent", "lost", "found"]}), "additive", "value-added-response", "Thing.state", "", '"found", "lost"'),
    Row("value of a reply out", put("thing", "state", {"type": "string", "enum": ["sent"]}), "breaking", "value-removed-response", "Thing.state", '"fresh"'),
    Row("shared object: value in", put("box.lid", "color", {"type": "string", "enum": ["red", "green", "blue"]}), "additive", "value-added-response", "Customer.box.lid.color", "", '"blue"', ("Thing.box.lid.color",)),
    Row("data of a thin event", put("measured.data", "width", NUMBER), "additive", "field-added", "events.V1ThingMeasuredEvent.data.width", "", "Optional[int]"),
    Row("data out of a thin event", cut("measured", "data"), "breaking", "field-removed", "events.V1ThingMeasuredEvent.data", "V1ThingMeasuredEventData"),
    Row("data of another type in a thin event", put("measured", "data", {"type": "object", "additionalProperties": TEXT}), "breaking", "field-type-changed", "events.V1ThingMeasuredEvent.data", "V1ThingMeasuredEventData", "MapField[str]"),
]  # fmt: skip

_INNER = f"{CREATE}#parcel.inner"
_STATES = {"type": "string", "enum": ["fresh", "sent", "lost"]}
PARAMETERS = [
    Row("parameter out", refuse(CREATE, "note"), "breaking", "parameter-removed", "Thing.create(note)", "str"),
    Row("parameter in", send(CREATE, "hue", TEXT), "additive", "parameter-added", "Thing.create(hue)", "", "str"),
    Row("parameter out of an object", refuse(_INNER, "kind"), "breaking", "parameter-removed", "Thing.create(parcel.inner.kind)", "str"),
    Row("parameter into an object", send(_INNER, "hue", TEXT), "additive", "parameter-added", "Thing.create(parcel.inner.hue)", "", "str"),
    Row("object of parameters out", refuse(CREATE, "parcel"), "breaking", "parameter-removed", "Thing.create(parcel)", "ThingCreateParamsParcel"),
    Row("parameter of an empty object in", send(f"{CREATE}#empty", "hue", TEXT), "additive", "parameter-added", "Thing.create(empty.hue)", "", "str"),
    Row("first parameter of a method", send("post /v1/shop/parts", "hue", TEXT), "additive", "parameter-added", "shop.Part.create(hue)", "", "str"),
    Row("last parameter of a method", refuse(SHIP, "speed"), "breaking", "parameter-removed", "Thing.ship(speed)", "int"),
    Row("required parameter in", both(send(CREATE, "hue", TEXT), require(CREATE, "name", "hue")), "breaking", "parameter-added-required", "Thing.create(hue)", "", "str"),
    Row("required", require(CREATE, "name", "size"), "breaking", "parameter-required", "Thing.create(size)", "optional", "required"),
    Row("no longer required", require(CREATE), "additive", "parameter-optional", "Thing.create(name)", "required", "optional"),
    Row("first required of a method", require(MODIFY, "note"), "breaking", "parameter-required", "Thing.modify(note)", "optional", "required"),
    Row("type of a parameter", send(CREATE, "size", {"type": "boolean"}), "breaking", "parameter-type-changed", "Thing.create(size)", "int", "bool"),
    Row("value to list", send(CREATE, "note", {"type": "array", "items": TEXT}), "breaking", "parameter-type-changed", "Thing.create(note)", "str", "List[str]"),
    Row("loosened", send(CREATE, "note", {"anyOf": [TEXT, NUMBER]}), "additive", "parameter-widened", "Thing.create(note)", "str", "Union[str, int]"),
    Row("clearing allowed", send(CREATE, "tags", {"anyOf": [{"type": "array", "items": TEXT}, {"type": "string", "enum": [""]}]}), "additive", "parameter-widened", "Thing.create(tags)", "List[str]", 'Union[Literal[""], List[str]]'),
    Row("clearing an object allowed", send(MODIFY, "note", {"type": "string", "nullable": True}), "additive", "parameter-widened", "Thing.modify(note)", "str", "Optional[str]"),
    Row("moments narrowed", send(CREATE, "sent_at", NUMBER), "breaking", "parameter-narrowed", "Thing.create(sent_at)", "Union[int, datetime]", "int"),
    Row("text to enum", send(CREATE, "note", _STATES), "breaking", "parameter-narrowed", "Thing.create(note)", "str", 'Literal["fresh", "lost", "sent"]'),
    Row("enum to text", send(CREATE, "state", TEXT), "additive", "parameter-widened", "Thing.create(state)", 'Literal["fresh", "sent"]', "str"),
    Row("value in", send(CREATE, "state", _STATES), "additive", "value-added-request", "Thing.create(state)", "", '"lost"'),
    Row("value out", send(CREATE, "state", {"type": "string", "enum": ["sent"]}), "breaking", "value-removed-request", "Thing.create(state)", '"fresh"'),
    Row("of test helpers", accept("post /v1/test_helpers/things/{thing}/age", "days: {type: integer}"), "additive", "parameter-added", "Thing.TestHelpers.age(days)", "", "int"),
    Row("of two methods", both(send(CREATE, "hue", TEXT), send(MODIFY, "hue", TEXT)), "additive", "parameter-added", "Thing.create(hue)", "", "str", ("Thing.modify(hue)",)),
]  # fmt: skip

_LABEL = "get /v1/things/{thing}/label"
_THING = {"$ref": "#/components/schemas/thing"}
_PAGE = {"type": "object", "properties": {"object": {"type": "string", "enum": ["list"]}, "data": {"type": "array", "items": _THING}}}  # fmt: skip
METHODS = [
    Row("method out", drop(SHIP), "breaking", "method-removed", "Thing.ship", "POST /v1/things/{thing}/ship"),
    Row("method in", add("post /v1/things/{thing}/burn -> thing"), "additive", "method-added", "Thing.burn", "", "POST /v1/things/{thing}/burn"),
    Row("method of a new service in", add("get /v1/things/{thing}/costs/{cost} -> customer"), "additive", "method-added", "Thing.retrieve_cost", "", "GET /v1/things/{thing}/costs/{cost}"),
    Row("test helper out", drop("post /v1/test_helpers/things/{thing}/age"), "breaking", "method-removed", "Thing.TestHelpers.age", "POST /v1/test_helpers/things/{thing}/age"),
    Row("path", move(SHIP, "post /v1/things/{thing}/more/ship"), "breaking", "method-path-changed", "Thing.ship", "POST /v1/things/{thing}/ship", "POST /v1/things/{thing}/more/ship"),
    Row("verb", move(SHIP, "get /v1/things/{thing}/ship"), "breaking", "method-verb-changed", "Thing.ship", "POST /v1/things/{thing}/ship", "GET /v1/things/{thing}/ship"),
    Row("ids", move(SHIP, "post /v1/things/{item}/ship"), "breaking", "method-ids-changed", "Thing.ship", "thing", "item"),
    Row("host", mark(SHIP, servers=[{"url": "https://files.stripe.com/"}]), "breaking", "method-host-changed", "Thing.ship", "api", "files"),
    Row("deprecated", mark(SHIP, deprecated=True), "type-only", "method-deprecated", "Thing.ship"),
    Row("returns another", answer(SHIP, CUSTOMER), "breaking", "method-returns-changed", "Thing.ship", "Thing", "Customer"),
    Row("returns one of two", answer(SHIP, {"anyOf": [_THING, CUSTOMER]}), "type-only", "method-returns-widened", "Thing.ship", "Thing", "Union[Thing, Customer]"),
    Row("no longer a stream", answer(_LABEL, _THING), "breaking", "method-stream-changed", "Thing.label", "StripeStreamResponse", "Thing"),
]  # fmt: skip
SURFACE = [
    Row("resource in, with methods and service", add("get /v1/widgets/{widget} -> widget", "post /v1/widgets -> widget"), "additive", "resource-added", "Widget"),
    Row("resource of a namespace in", add("get /v1/shop/widgets/{widget} -> shop.widget"), "additive", "resource-added", "shop.Widget"),
]  # fmt: skip
ROWS = FIELDS + PARAMETERS + METHODS + SURFACE


_SIZE = {"type": "integer"}
LONG = "speed: {type: integer}\nplace: {type: string}\ndoor: {type: string}\nat: {type: string}"
_EVENTS = "WebhookEndpoint.create(enabled_events)"
Told = tuple[str, ...]
"""Kind and member, then the name that is offered, if any."""
TOGETHER: list[tuple[str, Mutation, list[Told]]] = [
    ("event in", listen("customer.updated"), [("event-added", "customer.updated"), ("value-added-request", _EVENTS)]),
    ("event out", listen("-thing.updated"), [("event-removed", "thing.updated"), ("value-removed-request", _EVENTS)]),
    ("event renamed", both(listen("-thing.created", "thing.created_again")), [("event-added", "thing.created_again"), ("event-removed", "thing.created", "thing.created_again"), ("value-added-request", _EVENTS), ("value-removed-request", _EVENTS)]),
    ("event with another verb", both(listen("-thing.created", "thing.sold")), [("event-added", "thing.sold"), ("event-removed", "thing.created"), ("value-added-request", _EVENTS), ("value-removed-request", _EVENTS)]),
    ("field renamed", both(cut("thing", "parcel"), put("thing", "sent_parcel", {"type": "object", "properties": {"weight": NUMBER, "inner": NUMBER}})), [("field-removed", "Thing.parcel", "Thing.sent_parcel"), ("field-added", "Thing.sent_parcel")]),
    ("another object", both(cut("thing", "parcel"), put("thing", "sent_parcel", {"type": "object", "properties": {"day": NUMBER, "inner_day": NUMBER}})), [("field-removed", "Thing.parcel"), ("field-added", "Thing.sent_parcel")]),
    ("same object renamed", both(put("thing", "sent_box", {"$ref": "#/components/schemas/box"}), cut("thing", "box")), [("field-added", "Thing.sent_box"), ("field-removed", "Thing.box", "Thing.sent_box")]),
    ("resource's field renamed", both(put("thing", "first_owner", {"anyOf": [TEXT, CUSTOMER]}), cut("thing", "owner")), [("field-added", "Thing.first_owner"), ("field-removed", "Thing.owner", "Thing.first_owner")]),
    ("another resource's field", both(put("thing", "first_owner", {"anyOf": [TEXT, PART]}), cut("thing", "owner")), [("field-added", "Thing.first_owner"), ("field-removed", "Thing.owner")]),
    ("number renamed", both(put("thing", "size_in_all", _SIZE), put("thing", "size_in", _SIZE), cut("thing", "size_in"), cut("thing", "size")), [("field-added", "Thing.size_in_all"), ("field-removed", "Thing.size")]),
    ("an unrelated text", both(put("thing", "size_note", TEXT), put("thing", "hue", TEXT), cut("thing", "note")), [("field-added", "Thing.size_note"), ("field-added", "Thing.hue"), ("field-removed", "Thing.note")]),
    ("either of two", both(put("thing", "sent_box", {"$ref": "#/components/schemas/box"}), put("thing", "kept_box", {"$ref": "#/components/schemas/box"}), cut("thing", "box")), [("field-added", "Thing.kept_box"), ("field-added", "Thing.sent_box"), ("field-removed", "Thing.box")]),
    ("one to many", both(put("thing", "boxes", {"type": "array", "items": {"$ref": "#/components/schemas/box"}}), cut("thing", "box")), [("field-added", "Thing.boxes"), ("field-removed", "Thing.box", "Thing.boxes")]),
    ("moved inside", both(put("thing.parcel", "size", _SIZE), cut("thing", "size")), [("field-added", "Thing.parcel.size"), ("field-removed", "Thing.size", "Thing.parcel.size")]),
    ("moved into a new object", both(put("thing", "made", {"type": "object", "properties": {"size": _SIZE}}), cut("thing", "size")), [("field-added", "Thing.made"), ("field-removed", "Thing.size", "Thing.made.size")]),
    ("moved to the items of a list", both(put("shop.part", "size", _SIZE), cut("thing", "size")), [("field-added", "shop.Part.size"), ("field-removed", "Thing.size", "shop.Part.size")]),
    ("moved to either of two", both(put("shop.part", "size", _SIZE), put("thing.parcel", "size", _SIZE), cut("thing", "size")), [("field-added", "Thing.parcel.size"), ("field-removed", "Thing.size")]),
    ("parameter renamed", both(refuse(CREATE, "sent_at"), send(CREATE, "was_sent_at", {"type": "integer", "format": "unix-time"})), [("parameter-removed", "Thing.create(sent_at)", "Thing.create(was_sent_at)"), ("parameter-added", "Thing.create(was_sent_at)")]),
    ("parameter moved inside", both(refuse(CREATE, "size"), send(f"{CREATE}#parcel", "size", NUMBER)), [("parameter-removed", "Thing.create(size)", "Thing.create(parcel.size)"), ("parameter-added", "Thing.create(parcel.size)")]),
    ("parameter with the name of an id", send(SHIP, "thing", TEXT), [("parameter-added", "Thing.ship(thing)"), ("method-ids-positional", "Thing.ship")]),
    ("value in, and None", put("thing", "name", {"type": "string", "nullable": True, "enum": ["x"]}), [("field-nullable", "Thing.name"), ("field-narrowed", "Thing.name")]),
    ("returns a list", answer(SHIP, _PAGE), [("method-added", "Thing.create_ship"), ("method-removed", "Thing.ship", "Thing.create_ship")]),
    ("service out", drop("post /v1/shop/parts", "get /v1/shop/parts/{part}"), [("method-removed", "shop.Part.create"), ("method-removed", "shop.Part.retrieve")]),
]  # fmt: skip
