"""Which schema becomes which class, and where it stands."""

from __future__ import annotations

import pytest

from codegen.errors import SpecError
from tests.codegen.inline import inline, module, response
from tests.codegen.outcome import package

OBJECT = "{type: object, properties: {y: {type: string}}}"


def places(properties: str, schemas: str = "", other: str = "") -> dict[str, str]:
    """Class → module, the two resources aside."""
    document = inline(properties, schemas)
    if other:
        reference = {"$ref": f"#/components/schemas/{other}"}
        document["components"]["schemas"]["other"]["properties"]["o"] = reference
    found = package(document)
    return {
        one.name: part.path
        for part in found.modules
        for one in part.classes
        if not one.object_name
    }


def ref(name: str) -> str:
    return f"{{$ref: '#/components/schemas/{name}'}}"


@pytest.mark.parametrize(
    ("properties", "schemas", "other", "found"),
    [
        ("x: {type: string}", "", "", {}),
        (f"part: {OBJECT}", "", "", {"ThingPart": "_thing"}),
        (f"parts: {{type: array, items: {OBJECT}}}", "", "", {"ThingPart": "_thing"}),
        (
            f"boxes: {{type: object, additionalProperties: {OBJECT}}}",
            "",
            "",
            {"ThingBoxes": "_thing"},
        ),
        (f"part: {ref('zzz')}", f"zzz: {OBJECT}", "", {"ThingPart": "_thing"}),
        # A class of two resources has its own name.
        (f"part: {ref('zzz')}", f"zzz: {OBJECT}", "zzz", {"Zzz": "_shared"}),
        # … and stands with the resource whose key begins it.
        (
            f"part: {ref('thing_part')}",
            f"thing_part: {OBJECT}",
            "thing_part",
            {"ThingPart": "_thing"},
        ),
        # … if its key can be a class.
        (f"part: {ref('3d')}", f"'3d': {OBJECT}", "3d", {"OtherO": "_other"}),
        # A schema has one class, named after its shortest path.
        (
            f"deep: {{type: object, properties: {{a: {ref('zzz')}}}}}\nflat: {ref('zzz')}",
            f"zzz: {OBJECT}",
            "",
            {"ThingDeep": "_thing", "ThingFlat": "_thing"},
        ),
        (
            f"a: {{anyOf: [{ref('one')}, {ref('one_client')}]}}",
            f"one: {OBJECT}\none_client: {OBJECT}",
            "",
            {"ThingA": "_thing"},
        ),
        (f"other: {ref('other')}", "", "", {}),
        # No attribute, no class.
        (f"'a-b': {OBJECT}", "", "", {}),
        (
            f"a: {ref('a')}",
            f"a: {{type: object, properties: {{b: {ref('b')}}}}}\nb: {{type: object, properties: {{a: {ref('a')}}}}}",
            "",
            {"ThingA": "_thing", "ThingAB": "_thing"},
        ),
    ],
)
def test_places(
    properties: str, schemas: str, other: str, found: dict[str, str]
) -> None:
    assert places(properties, schemas, other) == found


def test_inner_classes_stand_before_outer_ones() -> None:
    found = package(inline(f"a: {{type: object, properties: {{b: {OBJECT}}}}}"))
    names = [one.name for one in module(found, "_thing").classes]
    assert names == ["ThingAB", "ThingA", "Thing"]


def test_two_classes_of_one_name() -> None:
    text = f"a_b: {OBJECT}\na: {{type: object, properties: {{b: {OBJECT}}}}}"
    with pytest.raises(SpecError) as caught:
        package(inline(text))
    assert str(caught.value) == (
        "#/components/schemas/thing/properties/a_b: would be a second class ThingAB"
        " beside #/components/schemas/thing/properties/a/properties/b"
    )


def test_official_nested_names() -> None:
    found = package(inline(f"bits: {{type: array, items: {OBJECT}}}\npart: {OBJECT}"))
    aliases = {one.name: one.target.name for one in response(found, "Thing").aliases}
    assert aliases == {"Bit": "ThingBit", "Part": "ThingPart"}


def test_a_deleted_twin_is_the_same_class() -> None:
    found = package(
        inline(
            "name: {type: string}",
            "",
            "",
            "delete /v1/things/{thing} -> deleted_thing|thing",
        )
    )
    thing = response(found, "Thing")
    assert {one.name: str(one.type) for one in thing.fields} == {
        "deleted": "Optional[Literal[True]]",
        "name": "Optional[str]",
        "object": 'Optional[Literal["thing"]]',
    }
    assert found.registry == (("thing", "_thing:Thing"),)
