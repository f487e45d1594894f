"""Documents of a broken structure: the exact sentence, with the JSON pointer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.errors import SpecError
from codegen.spec import load, pointer, resolve
from tests.codegen.small_spec import Change, changed, small, with_schema, written

TYPES = "must be one of array, boolean, integer, number, object, string"
X = "#/components/schemas/x"

BAD_SCHEMAS: list[tuple[Any, str]] = [
    (7, f"{X}: must be a mapping (schema)"),
    ({"type": 7}, f"{X}/type: {TYPES}; found 7"),
    ({"type": "text"}, f"{X}/type: {TYPES}; found 'text'"),
    (
        {"type": ["string", "null"]},
        f"{X}/type: {TYPES}; found ['string', 'null']",
    ),
    ({"properties": []}, f"{X}/properties: must be a mapping (schema)"),
    ({"properties": {"a/b": 1}}, f"{X}/properties/a~1b: must be a mapping (schema)"),
    ({"items": []}, f"{X}/items: must be a mapping (schema)"),
    (
        {"additionalProperties": "no"},
        f"{X}/additionalProperties: must be a mapping (schema)",
    ),
    ({"anyOf": {}}, f"{X}/anyOf: must be a list (schema)"),
    ({"anyOf": []}, f"{X}/anyOf: must not be empty"),
    ({"oneOf": ["a"]}, f"{X}/oneOf/0: must be a mapping (schema)"),
    ({"allOf": []}, f"{X}/allOf: must not be empty"),
    ({"enum": "a"}, f"{X}/enum: must be a list that is not empty"),
    ({"enum": []}, f"{X}/enum: must be a list that is not empty"),
    ({"enum": [[]]}, f"{X}/enum/0: [] is no plain value"),
    (
        {"type": "string", "enum": ["a", 2]},
        f"{X}/enum/1: 2 is no string",
    ),
    ({"type": "integer", "enum": [True]}, f"{X}/enum/0: True is no integer"),
    ({"type": "boolean", "enum": ["a"]}, f"{X}/enum/0: 'a' is no boolean"),
    ({"required": True}, f"{X}/required: must be a list of strings"),
    ({"required": [1]}, f"{X}/required: must be a list of strings"),
    ({"nullable": "yes"}, f"{X}/nullable: must be true or false"),
    ({"deprecated": 1}, f"{X}/deprecated: must be true or false"),
    ({"format": {}}, f"{X}/format: must be a string"),
    (
        {"x-expansionResources": {"oneOf": [3]}},
        f"{X}/x-expansionResources/oneOf/0: must be a mapping (schema)",
    ),
    ({"x-stripeEvent": 3}, f"{X}/x-stripeEvent: must be a mapping (event)"),
    # references
    (
        {"$ref": "#/components/schemas/y"},
        f'{X}: the reference "#/components/schemas/y" points nowhere',
    ),
    (
        {"$ref": "other.yaml#/x"},
        f'{X}: the reference "other.yaml#/x" leads out of the document',
    ),
    (
        {"$ref": "https://example.com/spec"},
        f'{X}: the reference "https://example.com/spec" leads out of the document',
    ),
    ({"$ref": 5}, f"{X}: $ref is not a string"),
    ({"$ref": "#"}, f'{X}: the reference "#" leads out of the document'),
    (
        {"$ref": "#/info"},
        f'{X}: the reference "#/info" names none of #/components/schemas',
    ),
    (
        {"$ref": "#/info/version"},
        f'{X}: the reference "#/info/version" points to something that is no mapping',
    ),
    (
        {"$ref": "#/components/schemas/thing/properties/id"},
        f'{X}: the reference "#/components/schemas/thing/properties/id" names none of #/components/schemas',
    ),
    ({"$ref": X}, f'{X}: the reference "{X}" leads only to itself'),
    # circles with no field between
    (
        {"anyOf": [{"type": "string"}, {"$ref": X}]},
        f"{X}: leads back to itself with no field between",
    ),
    (
        {"type": "array", "items": {"$ref": X}},
        f"{X}: leads back to itself with no field between",
    ),
    (
        {"properties": {"a": {"type": "string"}}, "allOf": [{"$ref": X}]},
        f"{X}: leads back to itself with no field between",
    ),
]


def refusal(folder: Path, document: Any) -> str:
    with pytest.raises(SpecError) as caught:
        load(written(folder, document))
    return str(caught.value)


@pytest.mark.parametrize(("schema", "sentence"), BAD_SCHEMAS)
def test_a_schema_of_unknown_shape(tmp_path: Path, schema: Any, sentence: str) -> None:
    assert refusal(tmp_path, with_schema(schema)) == sentence


def put(place: str, value: Any) -> Change:
    """Set the value at a place such as "info.version"; "-" deletes it."""

    def change(document: dict[str, Any]) -> None:
        *steps, last = place.split(".")
        node: Any = document
        for step in steps:
            node = node[int(step) if isinstance(node, list) else step]
        if value == "-":
            del node[last]
        else:
            node[last] = value

    return change


GET = "paths./v1/things/{id}.get"
POST = "paths./v1/things.post"
AT_GET = "#/paths/~1v1~1things~1{id}/get"
AT_POST = "#/paths/~1v1~1things/post"
PARAMETER: dict[str, Any] = {"name": "id", "in": "path", "schema": {}}
NO_30 = "#: not an OpenAPI 3.0 document"

BAD_DOCUMENTS: list[tuple[str, Any, str]] = [
    ("openapi", "-", f"{NO_30}: openapi is missing"),
    ("openapi", 3.0, f"{NO_30}: openapi is 3.0"),
    ("openapi", "3.1.0", f"{NO_30}: openapi is '3.1.0'"),
    ("openapi", "3.0", f"{NO_30}: openapi is '3.0'"),
    ("openapi", "3.0.0\n", f"{NO_30}: openapi is '3.0.0\\n'"),
    ("info", "-", "#: info is missing"),
    ("info", [], "#/info: must be a mapping (info)"),
    ("info.version", "-", "#/info/version: must be a string"),
    ("info.version", 2020, "#/info/version: must be a string"),
    ("paths", "-", "#: there are no paths"),
    ("paths", {}, "#: there are no paths"),
    ("paths", ["/v1"], "#/paths: must be a mapping (path)"),
    ("components", "-", "#: there are no components/schemas"),
    ("components", {}, "#: there are no components/schemas"),
    ("components", [1], "#/components: must be a mapping (components)"),
    ("components.schemas", {}, "#: there are no components/schemas"),
    (
        "components.schemas",
        "all",
        "#/components/schemas: must be a mapping (schema)",
    ),
    ("servers", {}, "#/servers: must be a list (server)"),
    ("servers", [{}], "#/servers/0/url: must be a string"),
    ("paths./v1/things", 1, "#/paths/~1v1~1things: must be a mapping (path)"),
    ("paths.things", {}, "#/paths/things: a path must begin with /"),
    (POST, [], f"{AT_POST}: must be a mapping (operation)"),
    (
        "paths./v1/things.$ref",
        "#/paths/~1v1",
        "#/paths/~1v1~1things/$ref: a reference cannot stand here (path)",
    ),
    (f"{POST}.responses", "-", f"{AT_POST}: there are no responses"),
    (
        f"{POST}.responses.200",
        1,
        f"{AT_POST}/responses/200: must be a mapping (response)",
    ),
    (f"{POST}.deprecated", "yes", f"{AT_POST}/deprecated: must be true or false"),
    (f"{POST}.operationId", 1, f"{AT_POST}/operationId: must be a string"),
    (f"{POST}.requestBody", {}, f"{AT_POST}/requestBody: there is no content"),
    (
        f"{POST}.requestBody",
        {"content": {"a/b": 1}},
        f"{AT_POST}/requestBody/content/a~1b: must be a mapping (media)",
    ),
    (f"{GET}.parameters", {}, f"{AT_GET}/parameters: must be a list (parameter)"),
    (f"{GET}.parameters", [{}], f"{AT_GET}/parameters/0/name: must be a string"),
    (
        f"{GET}.parameters",
        [{"name": "id", "in": "body"}],
        f"{AT_GET}/parameters/0/in: must be one of cookie, header, path, query",
    ),
    (
        f"{GET}.parameters",
        [{"name": "id", "in": "path"}],
        f"{AT_GET}/parameters/0: there is no schema",
    ),
    (f"{GET}.parameters", [], f"{AT_GET}: {{id}} of the path is no parameter"),
    (
        f"{GET}.parameters",
        [PARAMETER, PARAMETER],
        f'{AT_GET}: the parameter "id" is there twice',
    ),
    (
        f"{GET}.parameters",
        [PARAMETER, {**PARAMETER, "name": "sub"}],
        f'{AT_GET}: the path has no place for the parameter "sub"',
    ),
    (
        "paths./v1/{a}/{a}",
        {"get": {"parameters": [{**PARAMETER, "name": "a"}], "responses": {"200": {}}}},
        "#/paths/~1v1~1{a}~1{a}/get: {a} is in the path twice",
    ),
]


@pytest.mark.parametrize(("place", "value", "sentence"), BAD_DOCUMENTS)
def test_a_document_of_broken_structure(
    tmp_path: Path, place: str, value: Any, sentence: str
) -> None:
    assert refusal(tmp_path, changed(put(place, value))) == sentence


def test_swagger_is_told_by_its_name(tmp_path: Path) -> None:
    sentence = f"{NO_30}: swagger is '2.0'"
    assert refusal(tmp_path, {"swagger": "2.0"}) == sentence


CIRCLES = [
    ({"$ref": "b"}, {"$ref": "c"}, {"$ref": "b"}),
    (
        {"anyOf": [{"$ref": "b"}]},
        {"type": "array", "items": {"$ref": "c"}},
        {"$ref": "a"},
    ),
]


@pytest.mark.parametrize("circle", CIRCLES)
def test_references_in_a_wider_circle(tmp_path: Path, circle: Any) -> None:
    def full(node: Any) -> Any:
        if isinstance(node, dict):
            return {
                key: f"#/components/schemas/{value}" if key == "$ref" else full(value)
                for key, value in node.items()
            }
        return [full(item) for item in node] if isinstance(node, list) else node

    document = small()
    for name, schema in zip("abc", circle, strict=True):
        document["components"]["schemas"][name] = full(schema)
    assert refusal(tmp_path, document).startswith("#/components/schemas/a")


FINE_SCHEMAS: list[dict[str, Any]] = [
    {},
    {"type": "object", "properties": {"x": {"$ref": X}}},
    {"type": "object", "properties": {"x": {"type": "array", "items": {"$ref": X}}}},
    {"$ref": "#/components/schemas/thing"},
    {"type": "string", "format": "tomorrow", "x-tomorrow": {"$ref": 5, "type": 7}},
    {"properties": {"$ref": {"type": "string"}, "type": {}, "properties": {}}},
    {"properties": {"required": {}, "items": {}, "enum": {}, "x-mine": {}}},
    {"type": "string", "nullable": True, "enum": ["", None, "a\0\u202e{{ }}"]},
    {"additionalProperties": False},
]


@pytest.mark.parametrize("schema", FINE_SCHEMAS)
def test_what_is_new_or_odd_but_whole_passes(
    tmp_path: Path, schema: dict[str, Any]
) -> None:
    spec = load(written(tmp_path, with_schema(schema)))
    assert spec.document["components"]["schemas"]["x"] == schema


def test_extensions_among_paths_and_responses_are_let_alone(tmp_path: Path) -> None:
    document = small()
    document["paths"]["x-note"] = 1
    document["paths"]["/v1/things"]["post"]["responses"]["x-note"] = [2]
    assert load(written(tmp_path, document)).document == document


def test_a_parameter_by_reference_counts(tmp_path: Path) -> None:
    document = changed(
        put(f"{GET}.parameters", [{"$ref": "#/components/parameters/it"}])
    )
    document["components"]["parameters"] = {"it": PARAMETER}
    assert load(written(tmp_path, document)).document == document


def test_a_long_name_does_not_make_a_long_sentence(tmp_path: Path) -> None:
    document = with_schema({"properties": {"é\n" * 5_000: 1}})
    sentence = refusal(tmp_path, document)
    assert len(sentence) < 450
    assert "\n" not in sentence
    assert sentence.startswith("#/components/schemas/x/properties/é\\né\\n")


def test_pointers_escape_their_parts() -> None:
    assert pointer() == "#"
    assert pointer("paths", "/v1/a~b/{c}") == "#/paths/~1v1~1a~0b~1{c}"


def test_references_are_followed_to_the_named_schema() -> None:
    document = {
        "components": {
            "schemas": {
                "a": {"$ref": "#/components/schemas/b~1c"},
                "b/c": {"type": "x"},
            }
        }
    }
    node, name = resolve(document, {"$ref": "#/components/schemas/a"}, "#/here")
    assert (node, name) == ({"type": "x"}, "b/c")
    assert resolve(document, {"type": "y"}, "#/here") == ({"type": "y"}, None)
