"""Types of events: what each is about, and what is rendered of it."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.events import event_class
from codegen.overrides import EventEntry, Overrides
from tests.codegen.event_documents import (
    ENUM,
    EVENT,
    LINES,
    ORIGIN,
    hostile,
    listening,
    mapped,
)
from tests.codegen.inline import inline, module, response, types
from tests.codegen.outcome import files, package, sentence


def about(type_: str, given: Overrides | None = None, schemas: str = "") -> str:
    """The type of `data.object` of the events of one type."""
    found = package(listening(type_, schemas=schemas), given)
    event = response(found, event_class(type_))
    data = {one.name: one.type for one in event.fields}["data"]
    return types(response(found, data.name).fields)["object"]


@pytest.mark.parametrize(
    ("type_", "wanted"),
    [
        ("thing.created", "Thing"),
        ("shop.card.created", "Card"),
        ("shop_card.created", "Card"),
        ("thing_part.moved", "ThingPart"),
        # The object named by a shorter end: what it is of stands before.
        ("thing.card.updated", "Card"),
        ("thing.thing_part.updated", "ThingPart"),
        ("anything.at.all.thing.updated", "Thing"),
        # Dots and underscores alike.
        ("thing.part.updated", "ThingPart"),
        # The longest wins.
        ("shop.card.thing.card.updated", "Card"),
    ],
)
def test_the_object_by_the_types_name(type_: str, wanted: str) -> None:
    assert about(type_) == wanted


@pytest.mark.parametrize(
    ("type_", "place"),
    [
        ("card.created", "_card"),
        ("thing.card.updated", "_card"),
        ("shop.card.created", "shop._objects"),
        ("shop_card.created", "shop._objects"),
        ("thing.shop.card.created", "shop._objects"),
        ("thing.shop_card.created", "shop._objects"),
    ],
)
def test_objects_of_one_name_are_told_apart(type_: str, place: str) -> None:
    found = package(listening(type_))
    target = dict(found.events)[type_]
    folder = module(found, target.partition(":")[0])
    fields = {one.name: one for cls in folder.classes for one in cls.fields}
    assert fields["object"].type.module == place


def test_an_override_of_a_type_and_of_a_beginning() -> None:
    given = mapped(thing="card", thing__part="thing_part", thing__part__moved="thing")
    assert about("thing.created", given) == "Card"
    assert about("thing.part.updated", given) == "ThingPart"
    assert about("thing.part.moved", given) == "Thing"
    # Only whole words are a beginning.
    assert about("thing_part.moved", given) == "ThingPart"


def test_an_override_to_a_union_has_no_former_fields() -> None:
    union = "either: {anyOf: [{$ref: '#/components/schemas/card'}, {$ref: '#/components/schemas/thing'}]}"
    given = mapped(thing__source="either")
    assert about("thing.source.created", given, union) == "Union[Card, Thing]"
    found = package(listening("thing.source.created", schemas=union), given)
    data = response(found, "EitherEventData")
    assert [one.name for one in data.fields] == ["object"]
    assert all(
        "PreviousAttributes" not in one.name
        for one in module(found, "events._other").classes
    )


def test_an_override_to_a_schema_that_is_missing_switches_the_rule_off() -> None:
    """Whoever wrote it, for another document, knew that the rule is wrong here."""
    found = package(listening("thing.created"), mapped(thing="gone"))
    assert types(response(found, "ThingCreatedEvent").fields).keys() == {"type"}
    assert any('the object of the event "thing.created"' in one for one in found.notes)


def test_a_type_of_nothing_known_has_general_data() -> None:
    found = package(listening("thing.created", "gone.created", "created.at"))
    assert dict(found.events)["gone.created"] == "events._other:GoneCreatedEvent"
    event = response(found, "GoneCreatedEvent")
    assert types(event.fields) == {"type": 'Literal["gone.created"]'}
    notes = [note for note in found.notes if "gone" in note]
    assert notes == [
        'the object of the event "gone.created" is not known and read as a general'
        f" type, first at {ENUM}/2"
    ]


def test_what_is_rendered_of_a_type() -> None:
    schemas = "thing: {type: object, required: [id, map, size], properties: {id: {type: string}, map: {type: object, additionalProperties: {type: string}}, size: {type: integer}, object: {type: string, enum: [thing]}, meta: {type: object, additionalProperties: {type: string}}}}"
    found = package(listening("thing.created", "thing.lost", schemas=schemas))
    one = module(found, "_thing")
    first, *classes = one.classes
    assert first.object_name == "thing"
    assert [cls.name for cls in classes] == [
        "ThingPreviousAttributes",
        "ThingEventData",
        "ThingCreatedEvent",
        "ThingLostEvent",
    ]
    assert types(classes[0].fields) == {
        "id": "Optional[str]",
        "map": "OptionalMapField[str]",
        "meta": "OptionalMapField[str]",
        "object": 'Optional[Literal["thing"]]',
        "size": "Optional[int]",
    }
    assert types(classes[1].fields) == {
        "object": "Thing",
        "previous_attributes": "Optional[ThingPreviousAttributes]",
    }
    assert types(classes[2].fields) == {
        "data": "ThingEventData",
        "type": 'Literal["thing.created"]',
    }
    assert [base.name for base in classes[2].bases] == ["Event"]
    assert found.events == (
        ("thing.created", "_thing:ThingCreatedEvent"),
        ("thing.lost", "_thing:ThingLostEvent"),
    )
    assert found.unknown_event == "_event:UnknownEvent"
    (union,) = found.unions
    assert [member.name for member in union.members] == [
        "ThingCreatedEvent",
        "ThingLostEvent",
        "UnknownEvent",
    ]


def test_a_type_twice_is_one() -> None:
    found = package(listening("thing.lost", "thing.created", "thing.lost"))
    assert [type_ for type_, _ in found.events] == ["thing.created", "thing.lost"]


def test_a_schema_of_the_type_says_what_it_is_about() -> None:
    """As in the SDK variant of the document; an override says it louder."""
    mark = (
        "thing.created: {type: object, properties: {object: {$ref: '#/components/schemas/card'}},"
        " x-stripeEvent: {type: thing.created}}"
    )
    assert about("thing.created", schemas=mark) == "Card"
    assert about("thing.created", mapped(thing="thing_part"), mark) == "ThingPart"
    assert about("thing.lost", schemas=mark) == "Thing"
    plain = mark.replace("x-stripeEvent", "x-other")
    assert about("thing.created", schemas=plain) == "Thing"


def reshaped(change: Any) -> list[str]:
    """The types that are found once the schema of `enabled_events` was changed."""
    given = listening("thing.created", "thing.lost")
    operation = given["paths"]["/v1/webhook_endpoints"]["post"]
    (media,) = operation["requestBody"]["content"].values()
    properties = media["schema"]["properties"]
    properties["enabled_events"] = change(properties["enabled_events"], given)
    assert sentence(given) is None
    return [type_ for type_, _ in package(given).events]


def test_where_the_types_stand() -> None:
    both = ["thing.created", "thing.lost"]
    assert reshaped(lambda node, given: node) == both
    assert reshaped(lambda node, given: node["items"]) == both
    empty = {"type": "string", "enum": [""]}
    assert reshaped(lambda node, given: {"anyOf": [empty, node]}) == both

    def named(node: Any, given: Any) -> Any:
        given["components"]["schemas"]["kinds"] = node["items"]
        return {"type": "array", "items": {"$ref": "#/components/schemas/kinds"}}

    assert reshaped(named) == both


def test_types_that_are_listed_nowhere_are_told() -> None:
    given = listening()
    assert package(given).events == ()
    (note,) = [one for one in package(given).notes if "listen" in one]
    assert note.endswith("first at #/paths/~1v1~1webhook_endpoints")


@pytest.mark.parametrize(
    ("schema", "cls"),
    [("class", "Class"), ("None", "None"), ("__x", "X"), ("a-b.c", "ABC")],
)
def test_a_schema_by_override_gives_its_name(schema: str, cls: str) -> None:
    """A schema that is no resource."""
    given = listening("thing.created", schemas=f"{schema}: {{type: object}}")
    entries = Overrides(events={"thing": EventEntry(schema, "w", ORIGIN)})
    assert hostile(given, entries) is None
    assert response(package(given, entries), f"{cls}EventData")


def test_a_document_without_webhook_endpoints() -> None:
    found = package(inline("", EVENT, "", "get /v1/events/{event} -> event"))
    assert found.events == ()
    # Events of any type come from the API all the same.
    assert found.unknown_event == "_event:UnknownEvent"
    assert sentence(inline("", EVENT, "", "get /v1/events/{event} -> event")) is None


def test_a_document_without_events() -> None:
    lines = tuple(line for line in LINES if "event " not in f"{line} ")
    found = listening("thing.created", lines=lines)
    for name in ("event", "event_data"):
        del found["components"]["schemas"][name]
    built = package(found)
    assert (built.events, built.unknown_event, built.unions) == ((), "", ())
    assert sentence(found) is None
    assert not any(name.startswith("events/_") for name in files(found))


def test_an_event_whose_data_is_not_described() -> None:
    given = listening("thing.created")
    given["components"]["schemas"]["event"]["properties"]["data"] = {"type": "object"}
    assert sentence(given) is None
    bases = response(package(given), "ThingEventData").bases
    assert [one.name for one in bases] == ["StripeObject"]


def test_a_request_body_by_reference() -> None:
    given = listening("thing.created")
    operation = given["paths"]["/v1/webhook_endpoints"]["post"]
    given["components"]["requestBodies"] = {"listen": operation["requestBody"]}
    operation["requestBody"] = {"$ref": "#/components/requestBodies/listen"}
    assert dict(package(given).events).keys() == {"thing.created"}


def test_names_of_classes() -> None:
    assert event_class("customer.subscription.updated") == (
        "CustomerSubscriptionUpdatedEvent"
    )
    assert event_class("v2.core.account[identity].updated") == (
        "V2CoreAccountIncludingIdentityUpdatedEvent"
    )
    assert event_class("invoiceitem.created") == "InvoiceitemCreatedEvent"
