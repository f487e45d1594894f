"""The several ways to say one thing: what each is rendered as, and what is told of the rest."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml
from hypothesis import given, strategies as st

from codegen.errors import CodegenError, SpecError
from codegen.merge import all_of, both, either
from codegen.normal import normalised
from codegen.spec import Spec
from tests.codegen.inline import (
    inline,
    parameter,
    read_field,
    response,
    service,
    shape,
    types,
)
from tests.codegen.outcome import package

SCHEMAS = """
base: {type: object, required: [b], properties: {b: {type: string}}}
maybe: {type: string, nullable: true}
one: {type: object, properties: {p: {type: string}}}
two: {type: object, properties: {q: {type: integer}}}
alias: {allOf: [{$ref: "#/components/schemas/other"}]}
tree: {type: object, properties: {and: {type: array, items: {$ref: "#/components/schemas/tree"}}, leaf: {type: string}}}
twigs: {type: array, items: {type: object, properties: {more: {$ref: "#/components/schemas/twigs"}}}}
either: {anyOf: [{type: string}, {type: object, properties: {e: {$ref: "#/components/schemas/either"}}}]}
maps: {type: object, additionalProperties: {$ref: "#/components/schemas/maps"}}
lists: {type: object, additionalProperties: {type: array, items: {$ref: "#/components/schemas/lists"}}}
"""
REF = "$ref: '#/components/schemas/%s'"


def ref(name: str) -> str:
    return "{" + REF % name + "}"


A = "{type: object, required: [k], properties: {k: {type: string, enum: [a]}, m: {type: string}}}"
B = "{type: object, required: [k, n], properties: {k: {type: string, enum: [b]}, m: {type: integer}, n: {type: boolean}}}"


REPLIES = [
    ("{type: string, const: x}", 'Literal["x"]'),
    ("{type: number, enum: [1, 1.5]}", "float"),
    ("{type: number, enum: [1, 2]}", "Literal[1, 2]"),
    (f"{{allOf: [{ref('other')}]}}", "Other"),
    (f"{{allOf: [{ref('alias')}]}}", "Other"),
    (f"{{allOf: [{ref('other')}], description: d}}", "Other"),
    (ref("alias"), "Other"),
    ("{allOf: [{type: string}, {enum: [a, b]}]}", 'Literal["a", "b"]'),
    (f"{{type: array, items: {ref('maybe')}}}", "List[Optional[str]]"),
    (
        "{type: array, items: {type: string, nullable: true}}",
        "List[Optional[str]]",
    ),
    ("{items: {type: string}}", "List[str]"),
    (f"{{oneOf: [{A}, {B}]}}", "ThingX"),
    (f"{{anyOf: [{A}, {B}], discriminator: {{propertyName: k}}}}", "ThingX"),
    (f"{{type: array, items: {{anyOf: [{A}, {B}]}}}}", "List[ThingX]"),
    (
        f"{{anyOf: [{{type: array, items: {A}}}, {{type: array, items: {B}}}]}}",
        "List[ThingX]",
    ),
    (f"{{anyOf: [{ref('one')}, {ref('two')}]}}", "Union[One, Two]"),
    (ref("maps"), "UntypedStripeObject[Any]"),
    (ref("lists"), "UntypedStripeObject[Any]"),
]


@pytest.mark.parametrize(("schema", "type_"), REPLIES)
def test_field_of_a_reply(schema: str, type_: str) -> None:
    assert str(read_field(f"x: {schema}", SCHEMAS).type) == f"Optional[{type_}]"


def test_a_map_of_the_users_keys_may_be_set_to_a_dict() -> None:
    schema = "{type: object, additionalProperties: {type: string, nullable: true}}"
    found = read_field(f"x: {schema}", SCHEMAS)
    assert str(found.type) == "OptionalMapField[Optional[str]]"


CLASSES = [
    (
        f"{{allOf: [{ref('base')}], properties: {{c: {{type: integer}}}}, required: [c]}}",
        {"b": "str", "c": "int"},
    ),
    (f"{{allOf: [{ref('base')}, {ref('one')}]}}", {"b": "str", "p": "Optional[str]"}),
    (
        f"{{anyOf: [{ref('one')}, {ref('two')}], properties: {{c: {{type: integer}}}}}}",
        {"c": "Optional[int]", "p": "Optional[str]", "q": "Optional[int]"},
    ),
    (
        "{type: object, properties: {c: {type: integer}, d: {type: string}}, anyOf: [{required: [c]}, {required: [c, d]}]}",
        {"c": "int", "d": "Optional[str]"},
    ),
    (
        f"{{oneOf: [{A}, {B}]}}",
        {
            "k": 'Literal["a", "b"]',
            "m": "Optional[Union[str, int]]",
            "n": "Optional[bool]",
        },
    ),
]


@pytest.mark.parametrize(("schema", "fields"), CLASSES)
def test_class_of_a_field(schema: str, fields: dict[str, str]) -> None:
    found = package(inline(f"x: {schema}", SCHEMAS))
    assert types(response(found, "ThingX").fields) == fields


@pytest.mark.parametrize(
    "schema",
    [
        ref("maybe"),
        f"{{allOf: [{ref('other')}], nullable: true}}",
        f"{{anyOf: [{ref('maybe')}, {{type: integer}}]}}",
        "{type: string, enum: [a, null]}",
    ],
)
def test_required_but_null(schema: str) -> None:
    document = inline(f"x: {schema}", SCHEMAS)
    document["components"]["schemas"]["thing"]["required"] = ["x"]
    fields = response(package(document), "Thing").fields
    assert types(fields)["x"].startswith("Optional[")


PARAMETERS = [
    (ref("tree"), "ThingCreateParamsX", {"and": "List[Dict[str, Any]]", "leaf": "str"}),
    (ref("twigs"), "ThingCreateParamsX", {"more": "List[Any]"}),
    (ref("either"), "ThingCreateParamsX", {"e": "Any"}),
    (
        f"{{type: object, properties: {{a: {{type: string}}}}, allOf: [{ref('base')}]}}",
        "ThingCreateParamsX",
        {"a": "str", "b": "str"},
    ),
    (
        f"{{properties: {{a: {{type: string}}}}, anyOf: [{ref('one')}, {ref('two')}]}}",
        "ThingCreateParamsX",
        {"a": "str", "p": "str", "q": "int"},
    ),
]


@pytest.mark.parametrize(("schema", "name", "fields"), PARAMETERS)
def test_objects_of_a_request(schema: str, name: str, fields: dict[str, str]) -> None:
    document = inline("", SCHEMAS, f"properties: {{x: {schema}}}")
    assert types(shape(package(document), name).fields) == fields


def test_map_that_holds_itself_in_a_request() -> None:
    document = inline("", SCHEMAS, f"properties: {{x: {ref('maps')}}}")
    found = package(document)
    assert types(shape(found, "ThingCreateParams").fields) == {"x": "Dict[str, Any]"}
    note = "a map that holds itself is read as a general map: #/components/schemas/maps"
    assert note in found.notes


def test_const_in_a_request() -> None:
    field = parameter("properties: {x: {type: string, const: go}}")
    assert str(field.type) == 'Literal["go"]'


POST = "#/paths/~1v1~1things/post"
FORM = "application/x-www-form-urlencoded"
N = "{type: object, required: [n], properties: {n: {type: string}}}"
M = "{type: object, required: [n], properties: {n: {type: string}, m: {type: integer}}}"
# What is merged into the operation, the parameters of `create` with their requiredness, and the notes.
OPERATIONS: list[tuple[str, dict[str, bool], list[str]]] = [
    (
        "{requestBody: {$ref: '#/components/requestBodies/body'}}",
        {"n": True},
        [],
    ),
    (
        f"{{requestBody: {{content: {{{FORM}: {{schema: {{allOf: [{N}, {M}]}}}}}}}}}}",
        {"m": False, "n": True},
        [],
    ),
    (
        f"{{requestBody: {{content: {{{FORM}: {{schema: {{anyOf: [{N}, {M}, {ref('one')}]}}}}}}}}}}",
        {"m": False, "n": False, "p": False},
        [],
    ),
    (
        f"{{requestBody: {{content: {{{FORM}: {{schema: {{oneOf: [{N}, {{type: string}}]}}}}}}}}}}",
        {"n": True},
        [
            f"a branch of oneOf that is no object at {POST}/requestBody/content/application~1x-www-form-urlencoded/schema"
        ],
    ),
    (
        f"{{requestBody: {{content: {{{FORM}: {{schema: {{type: array, items: {N}}}}}}}}}}}",
        {},
        [
            f"a body that is no object with fields at {POST}/requestBody/content/application~1x-www-form-urlencoded/schema"
        ],
    ),
    (
        f"{{requestBody: {{content: {{{FORM}; charset=utf-8: {{schema: {N}}}, text/csv: {{schema: {N}}}}}}}}}",
        {"n": True},
        [
            f'the body of type "text/csv" at {POST}/requestBody/content/text~1csv',
        ],
    ),
    (
        f"{{requestBody: {{content: {{{FORM}: {{schema: {N}}}, application/json: {{schema: {M}}}}}}}}}",
        {"n": True},
        [
            f'the body of type "application/json" at {POST}/requestBody/content/application~1json'
        ],
    ),
    (
        "{parameters: [{name: H, in: header, required: true, schema: {type: string}}, {name: c, in: cookie, schema: {}}]}",
        {},
        [
            f'the cookie parameter "c" at {POST}/parameters/1',
            f'the header parameter "H" at {POST}/parameters/0',
        ],
    ),
    (
        f"{{parameters: [{{name: q, in: query, content: {{application/json: {{schema: {N}}}}}}}]}}",
        {"q": False},
        [],
    ),
]


@pytest.mark.parametrize(("operation", "fields", "notes"), OPERATIONS)
def test_parameters(operation: str, fields: dict[str, bool], notes: list[str]) -> None:
    document = inline("", SCHEMAS)
    body = {"content": {FORM: {"schema": yaml.safe_load(N)}}}
    document["components"]["requestBodies"] = {"body": body}
    document["paths"]["/v1/things"]["post"] |= yaml.safe_load(operation)
    found = package(document)
    assert {
        one.name: one.required for one in shape(found, "ThingCreateParams").fields
    } == fields
    assert [one for one in found.notes if one.startswith("not rendered")] == [
        f"not rendered: {note}" for note in notes
    ]


def test_parameters_of_a_path() -> None:
    document = inline()
    item = document["paths"]["/v1/things/{thing}"]
    q, r = (
        {"name": name, "in": "query", "schema": {"type": "string"}} for name in "qr"
    )
    item["parameters"] = [{**q, "required": True}, r]
    item["get"]["parameters"].append({**q, "schema": {"type": "integer"}})
    fields = shape(package(document), "ThingRetrieveParams").fields
    assert types(fields) == {"q": "int", "r": "str"}
    assert not any(one.required for one in fields)


ANSWERS = [
    ("{}", "StripeObject"),
    ("{type: string}", "StripeObject"),
    ("{type: object}", "None"),
    ("{type: object, additionalProperties: {type: string}}", "StripeObject"),
    ("{type: object, properties: {a: {type: string}}}", "StripeObject"),
    (f"{{type: array, items: {ref('other')}}}", "StripeObject"),
    (ref("base"), "StripeObject"),
    (ref("maybe"), "StripeObject"),
    (ref("either"), "StripeObject"),
    (ref("alias"), "Other"),
    (f"{{allOf: [{ref('other')}]}}", "Other"),
    (f"{{anyOf: [{ref('other')}, {ref('thing')}]}}", "Union[Other, Thing]"),
    (
        f"{{anyOf: [{ref('other')}, {{type: object, properties: {{}}}}]}}",
        "Union[Other, StripeObject]",
    ),
    (
        f"{{properties: {{object: {{enum: [list]}}, data: {{type: array, items: {ref('other')}}}}}}}",
        "ListObject[Other]",
    ),
    (
        "{properties: {object: {enum: [list]}, data: {type: array, items: {type: string}}}}",
        "ListObject[StripeObject]",
    ),
]


@pytest.mark.parametrize(("schema", "type_"), ANSWERS)
def test_answer(schema: str, type_: str) -> None:
    document = inline("", SCHEMAS)
    answer = {"content": {"application/json": {"schema": yaml.safe_load(schema)}}}
    operation = {"responses": {"200": {"description": "", **answer}}}
    document["paths"]["/v1/gizmos/poke"] = {"post": operation}
    found = package(document)
    services = [one for module in found.modules for one in module.services]
    methods = [one for service_ in services for one in service_.methods]
    (method,) = [one for one in methods if one.path == "/v1/gizmos/poke"]
    assert str(method.returns) == type_
    told = [
        one for one in found.notes if "in the answer of POST /v1/gizmos/poke" in one
    ]
    assert len(told) == ("StripeObject" in type_)


NAMES = ["base", "maybe", "one", "alias", "tree", "twigs", "either", "maps", "lists"]
LEAVES: list[dict[str, Any]] = [
    {},
    {"type": "string", "nullable": True},
    {"type": "object"},
    {"enum": ["a", None]},
    {"type": "number", "enum": [1.5]},
    {"required": ["a"]},
    {"properties": {"object": {"enum": ["list"]}, "data": {}}},
    *({"$ref": f"#/components/schemas/{name}"} for name in ["thing", "other", *NAMES]),
]


def _grown(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    several = st.lists(inner, min_size=1, max_size=3)
    keys = {
        "properties": st.dictionaries(st.sampled_from("ab"), inner, max_size=2),
        "additionalProperties": inner | st.booleans(),
        "items": inner,
        "allOf": several,
        "anyOf": several,
        "oneOf": several,
        "nullable": st.booleans(),
        "type": st.sampled_from(["object", "array", "string"]),
    }
    return st.fixed_dictionaries({}, optional=keys)


SCHEMA = st.recursive(st.sampled_from(LEAVES), _grown, max_leaves=8)


@given(field=SCHEMA, body=SCHEMA, answer=SCHEMA, named=SCHEMA)
def test_any_schema_renders_or_is_refused(
    field: Any, body: Any, answer: Any, named: Any
) -> None:
    document = inline("", SCHEMAS)
    schemas = document["components"]["schemas"]
    schemas["thing"]["properties"]["x"] = field
    schemas["base"] = named
    create = document["paths"]["/v1/things"]["post"]
    create["requestBody"] = {"content": {FORM: {"schema": body}}}
    media = {"application/json": {"schema": answer}}
    document["paths"]["/v1/gizmos/poke"] = {
        "post": {"responses": {"200": {"content": media}}}
    }
    try:
        found = package(copy.deepcopy(document))
    except CodegenError as error:
        assert str(error).startswith("#/")
    else:
        assert response(found, "Thing").object_name == "thing"


OBJECTS: list[dict[str, Any]] = [
    {"type": "string"},
    {"type": "string", "enum": ["thing", "thing2"]},
    {"$ref": "#/components/schemas/maybe"},
    {},
]


@pytest.mark.parametrize("schema", OBJECTS)
def test_answer_that_is_no_resource(schema: dict[str, Any]) -> None:
    document = inline("", SCHEMAS)
    document["components"]["schemas"]["thing"]["properties"]["object"] = schema
    method, *_ = service(package(document), "ThingService").methods
    assert str(method.returns) == "StripeObject"


def test_object_told_by_const() -> None:
    document = inline()
    constant = {"type": "string", "const": "thing"}
    document["components"]["schemas"]["thing"]["properties"]["object"] = constant
    assert response(package(document), "Thing").object_name == "thing"


def test_schema_with_an_empty_name() -> None:
    document = inline(f"x: {ref('')}", '"": {properties: {a: {type: string}}}')
    fields = response(package(document), "Thing").fields
    assert types(fields)["x"] == "Optional[ThingX]"


def test_field_that_adds_to_the_schema_it_is_in() -> None:
    document = inline("", "", f"properties: {{x: {ref('a')}}}")
    field = yaml.safe_load(f"{{allOf: [{ref('a')}], properties: {{b: {{}}}}}}")
    schema = {"type": "object", "properties": {"a": field, "c": {"type": "string"}}}
    document["components"]["schemas"]["a"] = schema
    found = package(document)
    assert list(types(shape(found, "ThingCreateParamsX").fields)) == ["a", "c"]
    assert list(types(shape(found, "ThingCreateParamsXA").fields)) == ["b"]
    place = "#/components/schemas/a/properties/a"
    assert f'not rendered: the fields of "a" inside itself at {place}' in found.notes


def test_schemas_made_of_too_many_schemas() -> None:
    schemas = {
        f"s{number:03}": {"allOf": [{"$ref": f"#/components/schemas/s{number + 1:03}"}]}
        | {"properties": {"a": {"type": "string"}}}
        for number in range(60)
    }
    document = inline("", yaml.safe_dump({**schemas, "s060": {"type": "object"}}))
    with pytest.raises(SpecError, match="#/components/schemas/s051: is more than 50"):
        package(document)


def test_the_document_stays_as_it_is() -> None:
    document = inline(f"x: {{allOf: [{ref('base')}, {A}]}}", SCHEMAS)
    before = copy.deepcopy(document)
    once = normalised(Spec(document, "2020-01-01", "mini"))
    assert document == before
    assert normalised(once).document == once.document


MERGES = [
    (both({"type": "string"}, {"enum": ["a"]}), {"type": "string", "enum": ["a"]}),
    (both({"enum": ["a", "b"]}, {"enum": ["b", "c"]}), {"enum": ["b"]}),
    (both({"enum": ["a"]}, {"enum": ["c"]}), {"enum": ["c"]}),
    (
        both(
            {"properties": {"a": {"type": "string"}}, "required": ["a"]},
            {"properties": {"a": {"enum": ["x"]}, "b": {}}, "required": ["b"]},
        ),
        {
            "type": "object",
            "properties": {"a": {"type": "string", "enum": ["x"]}, "b": {}},
            "required": ["a", "b"],
        },
    ),
    (
        all_of([{"type": "string", "nullable": True}], {}),
        {"type": "string", "nullable": True},
    ),
    (all_of([{"nullable": True}, {"type": "string"}], {}), {"type": "string"}),
    (
        all_of([{"type": "string"}], {"nullable": True}),
        {"type": "string", "nullable": True},
    ),
    (
        either([{"type": "object"}, {}], lambda _: {}),
        {"type": "object", "required": []},
    ),
    (
        either(
            [{"additionalProperties": {}}, {"additionalProperties": True}], lambda _: {}
        ),
        {"type": "object", "required": [], "additionalProperties": True},
    ),
]


@pytest.mark.parametrize(("found", "expected"), MERGES)
def test_merge(found: dict[str, Any], expected: dict[str, Any]) -> None:
    assert found == expected
