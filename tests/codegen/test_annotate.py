"""What each kind of schema is in a reply, and in a request."""

from __future__ import annotations

import pytest

from codegen.annotate import list_of, literal, optional, union
from codegen.build import build
from codegen.model import Type
from codegen.overrides import Origin, Overrides, RequiredEntry
from codegen.spec import Spec
from tests.codegen.inline import inline, parameter, read_field, response, types
from tests.codegen.mini import VERSION
from tests.codegen.outcome import package

A, B = Type("A"), Type("B")
PART = "part: {type: object, properties: {y: {type: string}}}"
REPLIES = [
    # schema of x, type, hydration, encoding
    ("{type: string}", "str", None, None),
    ("{type: integer}", "int", None, None),
    ("{type: integer, format: unix-time}", "int", None, None),
    ("{type: number}", "float", None, None),
    ("{type: boolean}", "bool", None, None),
    ("{type: string, format: date-time}", "str", None, None),
    ("{type: string, format: currency}", "str", None, None),
    ("{type: string, format: decimal}", "Decimal", None, "decimal_string"),
    ("{type: string, format: int64}", "int", None, "int64_string"),
    ("{type: integer, format: int64}", "int", None, None),
    ("{type: string, enum: [b, a, a, '']}", 'Literal["", "a", "b"]', None, None),
    ("{type: string, nullable: true, enum: [a, null]}", 'Literal["a"]', None, None),
    ("{type: boolean, enum: [true]}", "Literal[True]", None, None),
    ("{type: integer, enum: [1, 2]}", "Literal[1, 2]", None, None),
    ("{type: string, enum: ['on', '2020-01-01']}", 'Literal["2020-01-01", "on"]', None, None),
    ("{type: array, items: {type: string}}", "List[str]", None, None),
    ("{type: array, items: {$ref: '#/components/schemas/part'}}", "List[ThingX]", "ThingX", None),
    ("{type: array, items: {type: array, items: {type: integer}}}", "List[List[int]]", None, None),
    ("{type: array, items: {type: string, format: decimal}}", "List[Decimal]", None, "decimal_string"),
    ("{$ref: '#/components/schemas/part'}", "ThingX", "ThingX", None),
    ("{anyOf: [{$ref: '#/components/schemas/part'}], nullable: true}", "ThingX", "ThingX", None),
    ("{type: object, properties: {y: {type: string}}}", "ThingX", "ThingX", None),
    ("{$ref: '#/components/schemas/other'}", "Other", "", None),
    ("{anyOf: [{type: string}, {$ref: '#/components/schemas/other'}]}", "ExpandableField[Other]", "", None),
    (
        "{anyOf: [{type: string}, {$ref: '#/components/schemas/other'}, {$ref: '#/components/schemas/thing'}]}",
        "ExpandableField[Union[Other, Thing]]", "", None,
    ),
    ("{anyOf: [{$ref: '#/components/schemas/other'}, {$ref: '#/components/schemas/thing'}]}", "Union[Other, Thing]", "", None),
    ("{anyOf: [{$ref: '#/components/schemas/part'}, {$ref: '#/components/schemas/part_client'}]}", "ThingX", "ThingX", None),
    ("{oneOf: [{type: string}, {type: integer}]}", "Union[str, int]", None, None),
    ("{type: object, additionalProperties: {type: string}}", "MapField[str]", "*", None),
    ("{type: object, additionalProperties: {type: integer}}", "MapField[int]", "*", None),
    ("{type: object, additionalProperties: {$ref: '#/components/schemas/part'}}", "Dict[str, ThingX]", "*ThingX", None),
    ("{type: object, additionalProperties: {$ref: '#/components/schemas/other'}}", "Dict[str, Other]", "*_other:Other", None),
    (
        "{type: object, additionalProperties: {anyOf: [{$ref: '#/components/schemas/other'},"
        " {$ref: '#/components/schemas/thing'}]}}",
        "MapField[Any]", "*", None,
    ),
    ("{type: object}", "UntypedStripeObject[Any]", "", None),
    ("{type: object, additionalProperties: true}", "UntypedStripeObject[Any]", "", None),
    (
        "{type: object, properties: {object: {type: string, enum: [list]}, data: {type: array,"
        " items: {$ref: '#/components/schemas/other'}}}}",
        "ListObject[Other]", "", None,
    ),
    ("{}", "Any", None, None),
]  # fmt: skip
PARTS = f"{PART}\npart_client: {{type: object, properties: {{z: {{type: string}}}}}}"


@pytest.mark.parametrize(("schema", "type_", "hydration", "encoding"), REPLIES)
def test_replies(
    schema: str, type_: str, hydration: str | None, encoding: str | None
) -> None:
    found = read_field(f"x: {schema}", PARTS)
    # A map that may be missing is a kind of its own, so that a dict can be assigned.
    is_map = type_.startswith("MapField")
    assert str(found.type) == (f"Optional{type_}" if is_map else f"Optional[{type_}]")
    assert (found.hydration, found.encoding) == (hydration, encoding)


@pytest.mark.parametrize(
    ("required", "nullable", "type_"),
    [
        (True, False, "str"),
        (True, True, "Optional[str]"),
        (False, False, "Optional[str]"),
        (False, True, "Optional[str]"),
    ],
)
def test_requiredness(required: bool, nullable: bool, type_: str) -> None:
    document = inline(f"x: {{type: string, nullable: {str(nullable).lower()}}}")
    if required:
        document["components"]["schemas"]["thing"]["required"] = ["x"]
    (found,) = (
        field
        for module in package(document).modules
        for one in module.classes
        for field in one.fields
        if field.name == "x"
    )
    assert str(found.type) == type_


PRESENT = "m: {type: object, additionalProperties: {type: string}}\nx: {type: string}"


@pytest.mark.parametrize(
    ("fields", "wanted"),
    [
        (("m", "x"), {"m": "MapField[str]", "x": "str"}),
        (("x",), {"m": "OptionalMapField[str]", "x": "str"}),
        ((), {"m": "OptionalMapField[str]", "x": "Optional[str]"}),
    ],
)
def test_overrides_say_what_every_reply_has(
    fields: tuple[str, ...], wanted: dict[str, str]
) -> None:
    entry = RequiredEntry(fields, "w", Origin("f"))
    chosen = Overrides(present={"thing": entry, "nowhere": entry})
    found = build(Spec(inline(PRESENT), VERSION, "inline"), chosen)
    thing = types(response(found, "Thing").fields)
    assert {name: thing[name] for name in ("m", "x")} == wanted


REQUESTS = [
    ("{type: string}", "str"),
    ("{type: integer, format: unix-time}", "Union[int, datetime]"),
    ("{type: string, format: date-time}", "Union[str, datetime]"),
    ("{type: string, format: decimal}", "Union[str, Decimal]"),
    ("{type: string, format: int64}", "Union[str, int]"),
    ("{type: string, format: binary}", "FileInput"),
    ("{type: string, nullable: true}", "Optional[str]"),
    ("{anyOf: [{type: string}, {type: string, enum: ['']}]}", 'Union[Literal[""], str]'),
    ("{anyOf: [{type: string, enum: [now]}, {type: integer, format: unix-time}]}", 'Union[Literal["now"], int, datetime]'),
    ("{anyOf: [{type: string, enum: [b]}, {type: string, enum: [a, '']}]}", 'Literal["", "a", "b"]'),
    ("{type: array, items: {type: string}}", "List[str]"),
    ("{type: object, additionalProperties: {type: string}}", "Dict[str, str]"),
    ("{type: object}", "Dict[str, Any]"),
    ("{type: object, additionalProperties: {anyOf: [{type: integer}, {type: string, enum: ['']}]}}", 'Dict[str, Union[Literal[""], int]]'),
    ("{type: object, properties: {y: {type: string}}}", "ThingCreateParamsX"),
    ("{anyOf: [{type: object, properties: {y: {type: string}}}, {type: integer}]}", "Union[ThingCreateParamsX, int]"),
]  # fmt: skip


@pytest.mark.parametrize(("schema", "type_"), REQUESTS)
def test_requests(schema: str, type_: str) -> None:
    assert str(parameter(f"properties: {{x: {schema}}}").type) == type_


def test_what_is_not_known_is_read_as_general_and_listed() -> None:
    found = package(inline("x: {type: string, format: odd}\ny: {nullable: true}"))
    assert [note.partition(",")[0] for note in found.notes] == [
        "a schema without a type is not known and read as a general type",
        'format "odd" is not known and read as a general type',
    ]
    assert found.notes[1].endswith("#/components/schemas/thing/properties/x")


@pytest.mark.parametrize(
    ("type_", "text"),
    [
        (optional(A), "Optional[A]"),
        (optional(optional(A)), "Optional[A]"),
        (union([A]), "A"),
        (union([A, B, A]), "Union[A, B]"),
        (union([union([A, B]), list_of(A)]), "Union[A, B, List[A]]"),
        (literal(["b", 'a"', 1, True]), 'Literal["b", \'a"\', 1, True]'),
    ],
)
def test_makers(type_: Type, text: str) -> None:
    assert str(type_) == text
