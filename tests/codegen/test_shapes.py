"""Request shapes: equal ones are one type, under each of its official names."""

from __future__ import annotations

from typing import Any

import pytest

from codegen import requests
from codegen.errors import SpecError
from codegen.model import Alias, TypedDictClass
from tests.codegen.inline import inline, shape, types
from tests.codegen.mini import document
from tests.codegen.outcome import package


@pytest.fixture(autouse=True)
def small_modules_stand_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requests, "_SMALL", 0)


Y = "{type: object, properties: {y: {type: string}}}"


def with_bodies(**bodies: dict[str, Any]) -> dict[str, Any]:
    """A document that creates an object of each name with these parameters."""
    found = document(*(f"post /v1/{name}s -> {name}" for name in bodies))
    for name, body in bodies.items():
        schema = {"type": "object", **body}
        media = {"application/x-www-form-urlencoded": {"schema": schema}}
        found["paths"][f"/v1/{name}s"]["post"]["requestBody"] = {"content": media}
    return found


def names(found: dict[str, Any]) -> dict[str, str]:
    """Every official name and what it stands for: `module:Class`."""
    result = {}
    for part in package(found).modules:
        for one in part.shapes:
            if isinstance(one, Alias):
                result[one.name] = f"{one.target.module}:{one.target.name}"
            else:
                result[one.name] = f"{part.path}:{one.name}"
    return result


ADDRESS: dict[str, Any] = {
    "type": "object",
    "properties": {"city": {"type": "string"}},
}


def test_a_shape_of_one_module_stands_there() -> None:
    assert names(with_bodies(thing={"properties": {"address": ADDRESS}})) == {
        "ThingCreateParams": "params._thing:ThingCreateParams",
        "ThingCreateParamsAddress": "params._thing:ThingCreateParamsAddress",
    }


def test_a_shape_of_two_modules_is_shared() -> None:
    found = names(
        with_bodies(
            thing={"properties": {"address": {**ADDRESS, "title": "a"}, "a": {"type": "string"}}},
            other={"properties": {"address": {**ADDRESS, "description": "b"}}},
        )
    )  # fmt: skip
    assert found["Address"] == "params._shared:Address"
    assert found["ThingCreateParamsAddress"] == "params._shared:Address"
    assert found["OtherCreateParamsAddress"] == "params._shared:Address"
    assert found["ThingCreateParams"] == "params._thing:ThingCreateParams"


@pytest.mark.parametrize(
    "difference",
    [
        {"required": ["city"]},
        {"properties": {"city": {"type": "string", "enum": ["x"]}}},
        {"properties": {"city": {"type": "integer"}}},
        {"properties": {"town": {"type": "string"}}},
    ],
)
def test_what_differs_is_another_shape(difference: dict[str, Any]) -> None:
    found = names(
        with_bodies(
            thing={"properties": {"address": ADDRESS}},
            other={"properties": {"address": {**ADDRESS, **difference}}},
        )
    )
    assert "Address" not in found


@pytest.mark.parametrize(
    ("word", "name"),
    [("3d", "OtherCreateParams3d"), ("None", "OtherCreateParamsNone"), ("a-b", "AB")],
)
def test_a_shared_name_is_an_identifier(word: str, name: str) -> None:
    found = names(
        with_bodies(
            thing={"properties": {word: ADDRESS, "a": {"type": "string"}}},
            other={"properties": {word: ADDRESS}},
        )
    )
    shared = {one for one, at in found.items() if at == f"params._shared:{one}"}
    assert shared == {name}


def test_nested_names_are_singular_in_lists() -> None:
    body = f"properties: {{items: {{type: array, items: {Y}}}, all: {{type: array, items: {{type: array, items: {Y}}}}}}}"
    found = names(inline("", "", body))
    assert "ThingCreateParamsItem" in found


@pytest.mark.parametrize(
    ("branches", "fields", "required"),
    [
        (
            f"[{Y}, {{type: object, properties: {{z: {{type: integer}}}}}}]",
            {"y": "str", "z": "int"},
            [],
        ),
        (
            "[{type: object, required: [a, b], properties: {a: {type: string, enum: [x]}, b: {type: string}}},"
            " {type: object, required: [a], properties: {a: {type: string, enum: [y]}}}]",
            {"a": 'Literal["x", "y"]', "b": "str"},
            ["a"],
        ),
    ],
)
def test_objects_of_a_union_are_merged(
    branches: str, fields: dict[str, str], required: list[str]
) -> None:
    found = package(inline("", "", f"properties: {{x: {{anyOf: {branches}}}}}"))
    merged = shape(found, "ThingCreateParamsX")
    assert types(merged.fields) == fields
    assert [one.name for one in merged.fields if one.required] == required


def test_query_and_body_are_one() -> None:
    document = inline("", "", "required: [b]\nproperties: {b: {type: string}}")
    create = document["paths"]["/v1/things"]["post"]
    create["parameters"] = [
        {"name": "a", "in": "query", "schema": {"type": "integer"}, "required": True},
        {"name": "h", "in": "header", "schema": {"type": "integer"}},
    ]
    found = shape(package(document), "ThingCreateParams")
    assert types(found.fields) == {"a": "int", "b": "str"}
    assert all(one.required for one in found.fields)
    create["parameters"][0]["name"] = "b"
    with pytest.raises(SpecError, match='/b: a second parameter "b" of one operation'):
        package(document)


def test_keys_that_are_no_identifiers_stay() -> None:
    body = "properties: {is: {type: string}, a-b: {type: string}, _x: {type: string}}"
    found = shape(package(inline("", "", body)), "ThingCreateParams")
    assert [one.name for one in found.fields] == ["_x", "a-b", "is"]
    assert not any(one.attribute == one.name for one in found.fields)


def test_class_and_service_share_their_type() -> None:
    body = "properties: {a: {type: string}}"
    found = package(inline("", "", body))
    twice = [
        one.name
        for part in found.modules
        for one in part.shapes
        if isinstance(one, TypedDictClass) and [f.name for f in one.fields] == ["a"]
    ]
    assert twice == ["ThingCreateParams"]


def test_bounds_of_a_moment_take_times_and_those_of_an_amount_do_not() -> None:
    bound = {"type": "integer"}
    between = {"type": "object", "properties": {"gte": bound, "lt": bound}}
    both = {"anyOf": [between, bound]}
    found = with_bodies(
        thing={"properties": {"amount": both, "created": both, "posted_at": both}}
    )
    (top,) = (
        one
        for part in package(found).modules
        for one in part.shapes
        if one.name == "ThingCreateParams"
    )
    assert isinstance(top, TypedDictClass)
    types = {one.name: [str(arg) for arg in one.type.args[1:]] for one in top.fields}
    assert types == {
        "amount": ["int"],
        "created": ["int", "datetime"],
        "posted_at": ["int", "datetime"],
    }


def test_small_modules_are_one(monkeypatch: pytest.MonkeyPatch) -> None:
    long = {f"field_{n}": {"type": "string"} for n in range(20)}
    found = with_bodies(thing={"properties": long}, other={}, part={})
    monkeypatch.setattr(requests, "_SMALL", 20)
    places = {name: place.partition(":")[0] for name, place in names(found).items()}
    assert places["ThingCreateParams"] == "params._thing"
    assert places["OtherCreateParams"] == places["PartCreateParams"] == "params._others"
    assert dict(package(found).params.modules) == {
        "Other": "_others",
        "Part": "_others",
        "Thing": "_thing",
    }
