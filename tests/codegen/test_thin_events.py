"""Thin events: their classes, what they are about, and what is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from codegen.errors import SpecError
from tests.codegen.event_documents import (
    PAYLOADS,
    RELATED,
    thin,
)
from tests.codegen.inline import module, response, types
from tests.codegen.outcome import package, sentence


def test_a_thin_event_about_nothing() -> None:
    more = "data: {type: object, properties: {size: {type: integer}}}"
    found = package(thin("v1.thing.measured", more))
    event = response(found, "V1ThingMeasuredEvent")
    # What all events have stands in the base.
    assert types(event.fields).keys() == {"data", "type"}
    assert [one.name for one in event.bases] == ["Event"]
    assert event.related is None
    (pushed,) = module(found, "events._thin").notifications
    assert (pushed.name, pushed.related) == (
        "V1ThingMeasuredEventNotification",
        None,
    )
    assert found.notifications == (
        (
            "v1.thing.measured",
            "events._thin:V1ThingMeasuredEventNotification",
        ),
    )
    assert dict(found.events)["v1.thing.measured"].endswith(":V1ThingMeasuredEvent")
    assert sentence(thin("v1.thing.measured", more)) is None


@pytest.mark.parametrize(
    ("kind", "cls", "place"),
    [
        ("thing", "Thing", "_thing"),
        ("shop.card", "Card", "shop._objects"),
        ("unheard.of", "StripeObject", "_core.objects"),
        ("thing, card", "StripeObject", "_core.objects"),
    ],
)
def test_a_thin_event_about_an_object(kind: str, cls: str, place: str) -> None:
    given = thin("v1.thing.measured", RELATED.replace("KIND", kind))
    event = response(package(given), "V1ThingMeasuredEvent")
    assert event.related is not None
    assert (event.related.name, event.related.module) == (cls, place)
    assert [one.name for one in event.bases] == ["RelatedObjectEvent", "Event"]
    assert sentence(given) is None


def test_brackets_in_a_thin_type() -> None:
    name = "v2.core.account[configuration.customer].updated"
    given = thin(name)
    target = dict(package(given).notifications)[name]
    assert target.endswith(
        ":V2CoreAccountIncludingConfigurationCustomerUpdatedEventNotification"
    )
    assert sentence(given) is None


def test_a_bracket_at_the_end() -> None:
    assert sentence(thin("v2.core.account[requirements]")) is None


@pytest.mark.parametrize(
    "type_",
    [
        *("measured", "", "V1.thing", "v1 thing.x", "v1.thíng.x", "v1.thing\n"),
        *("[x].y", "v1.x'y", 'v1.x"y', "v1.x\\y", "v1.x;import os", "v1.{{7*7}}"),
        *("v1.thing.", "v1.a]]\n", "v1.x#", 5, None, True, ["v1.thing"], {"a": 1}),
    ],
)
def test_odd_thin_types_are_refused_with_their_place(type_: Any) -> None:
    said = sentence(thin(type_))
    place = "#/components/schemas/some.event/x-stripeEvent"
    assert said is not None and said.startswith(place), said


@pytest.mark.parametrize(
    "mark",
    [{"kind": "snapshot"}, {}, {"type": "v1.thing.measured"}, {"kind": ["thin"]}],
)
def test_schemas_with_other_marks_are_no_thin_events(mark: Any) -> None:
    given = thin("v1.thing.measured")
    given["components"]["schemas"]["some.event"]["x-stripeEvent"] = mark
    assert package(given).notifications == ()


@pytest.mark.parametrize("mark", [None, "thin", [], 5])
def test_marks_that_are_none_are_refused(mark: Any) -> None:
    given = thin("v1.thing.measured")
    given["components"]["schemas"]["some.event"]["x-stripeEvent"] = mark
    said = sentence(given)
    assert said is not None
    assert said.startswith("#/components/schemas/some.event/x-stripeEvent: ")


def test_two_thin_events_of_one_class_are_refused() -> None:
    given = thin("v1.thing.measured")
    schemas = given["components"]["schemas"]
    for other in ("v1.thing.measured", "v1.thing_measured"):
        mark = {"kind": "thin", "type": other}
        schemas["other.event"] = {**schemas["some.event"], "x-stripeEvent": mark}
        with pytest.raises(SpecError, match="second class V1ThingMeasuredEvent"):
            package(given)


def test_a_listed_type_of_a_thin_event_is_no_snapshot_event() -> None:
    given = thin("thing.created")
    assert sentence(given) is None
    found = package(given)
    assert dict(found.events) == {"thing.created": "events._thin:ThingCreatedEvent"}
    assert dict(found.notifications).keys() == {"thing.created"}


def test_a_snapshot_and_a_thin_event_of_one_class_are_refused() -> None:
    given = thin("thing.part.moved")
    operation = given["paths"]["/v1/webhook_endpoints"]["post"]
    (media,) = operation["requestBody"]["content"].values()
    enum = media["schema"]["properties"]["enabled_events"]["items"]["enum"]
    enum.append("thing_part.moved")
    said = sentence(given)
    assert said is not None and said.endswith("two classes ThingPartMovedEvent")


RELATED_ODD: Mapping[str, str] = {
    "no kind": "related_object: {type: object, properties: {id: {type: string}}}",
    "no shape": "related_object: {type: object}",
    "text": "related_object: {type: string}",
    "by reference": "related_object: {$ref: '#/components/schemas/card'}",
    "a list": "related_object: {type: array, items: {type: string}}",
    "a union": "related_object: {anyOf: [{$ref: '#/components/schemas/card'}, {$ref: '#/components/schemas/thing'}]}",
}


@pytest.mark.parametrize("more", RELATED_ODD.values(), ids=list(RELATED_ODD))
def test_odd_related_objects(more: str) -> None:
    given = thin("v1.thing.measured", more)
    assert sentence(given) is None
    event = response(package(given), "V1ThingMeasuredEvent")
    assert event.related is not None


def test_a_thin_event_without_the_base() -> None:
    given = thin("v1.thing.measured")
    del given["components"]["schemas"]["v2.core.event"]
    del given["paths"]["/v2/core/events/{id}"]
    assert sentence(given) is None


@pytest.mark.parametrize("word", PAYLOADS)
def test_a_hostile_kind_of_related_object(word: str) -> None:
    given = thin("v1.thing.measured", RELATED.replace("KIND", "x"))
    node = given["components"]["schemas"]["some.event"]["properties"]
    node["related_object"]["properties"]["type"]["enum"] = [word]
    assert sentence(given) is None
    schemas = given["components"]["schemas"]
    schemas[word] = schemas.pop("some.event")
    assert sentence(given) != ""
