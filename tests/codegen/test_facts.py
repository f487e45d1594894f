"""What stays and what goes, by position; and the text that is written."""

from __future__ import annotations

import errno
import json
import os
import random
import stat
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st
from openapi_spec_validator import validate

from codegen.errors import CodegenError
from codegen.facts import dump, import_file, reduce
from codegen.parse import read
from codegen.spec import load
from tests.codegen.small_spec import small, with_schema, written

DATA = Path(__file__).parent / "data"
PROSE = DATA / "prose.yaml"


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    return reduce(load(PROSE).document)


def test_no_prose_is_left(facts: dict[str, Any]) -> None:
    assert PROSE.read_text("utf-8").count("PROSE") > 60
    assert "PROSE" not in dump(facts)


def test_the_facts_are_a_valid_document(facts: dict[str, Any]) -> None:
    validate(facts)
    assert facts["info"] == {"title": "Stripe API", "version": "2020-01-01"}


POST = "paths./v1/things.post"
BODY = f"{POST}.requestBody.content.application/x-www-form-urlencoded"
THING = "components.schemas.thing"
EMPTY_BODY = {
    "content": {
        "application/x-www-form-urlencoded": {
            "schema": {
                "additionalProperties": False,
                "properties": {},
                "type": "object",
            }
        }
    },
    "required": False,
}
KEPT: list[tuple[str, Any]] = [
    (
        "servers.0",
        {
            "url": "https://api.stripe.com/",
            "variables": {"region": {"default": "eu", "enum": ["eu", "us"]}},
        },
    ),
    ("security", [{"basicAuth": []}, {"bearerAuth": []}]),
    (
        "components.securitySchemes.bearerAuth",
        {"bearerFormat": "auth-scheme", "scheme": "bearer", "type": "http"},
    ),
    (f"{POST}.deprecated", True),
    (f"{POST}.operationId", "PostThings"),
    (f"{POST}.responses", {"200": {"$ref": "#/components/responses/thing"}}),
    ("components.responses.thing.description", ""),
    (
        "components.responses.thing.headers",
        {"Request-Id": {"schema": {"type": "string"}}},
    ),
    ("paths./v1/things.get.responses.default", {"description": ""}),
    (
        "paths./v1/things.get.parameters.0",
        {
            "in": "query",
            "name": "description",
            "required": False,
            "schema": {"type": "string"},
            "style": "form",
        },
    ),
    ("paths./v1/things.get.parameters.1.style", "deepObject"),
    ("paths./v1/things.get.parameters.1.explode", True),
    ("paths./v1/things.delete.requestBody", EMPTY_BODY),
    (f"{BODY}.encoding", {"list": {"explode": False, "style": "form"}}),
    (f"{BODY}.schema.additionalProperties", False),
    (f"{BODY}.schema.required", ["description", "title", "items"]),
    (f"{BODY}.schema.properties.description", {"type": "string"}),
    (f"{BODY}.schema.properties.type", {"enum": ["a", "b"], "type": "string"}),
    (f"{BODY}.schema.properties.properties.properties.properties", {"type": "string"}),
    (
        f"{BODY}.schema.properties.metadata",
        {"additionalProperties": {"type": "string"}, "type": "object"},
    ),
    ("components.schemas.description", {"format": "unix-time", "type": "string"}),
    (f"{THING}.x-resourceId", "thing"),
    (f"{THING}.x-expandableFields", ["owner"]),
    (f"{THING}.required", ["description"]),
    (
        f"{THING}.properties.description",
        {"enum": ["", "a 'b' \"c\" \\", "{{ x }}"], "nullable": True, "type": "string"},
    ),
    (
        f"{THING}.properties.owner.x-expansionResources",
        {"oneOf": [{"$ref": "#/components/schemas/thing"}]},
    ),
    (
        f"{THING}.properties.kind.discriminator",
        {"mapping": {"thing": "#/components/schemas/thing"}, "propertyName": "kind"},
    ),
    (
        f"{THING}.properties.amount",
        {
            "default": 5,
            "deprecated": True,
            "maximum": 99,
            "minimum": 1,
            "readOnly": True,
            "type": "integer",
        },
    ),
    (
        "components.schemas.thing~made.x-stripeEvent",
        {"kind": "thin", "type": "thing.made"},
    ),
    (
        "components.schemas.error.x-stripeError",
        {"code": "broken", "httpStatusCode": 400, "type": "broken_error"},
    ),
]


@pytest.mark.parametrize(("place", "value"), KEPT)
def test_what_is_kept(facts: dict[str, Any], place: str, value: Any) -> None:
    node: Any = facts
    for step in place.split("."):
        node = node[int(step) if isinstance(node, list) else step.replace("~", ".")]
    assert node == value


def test_every_field_keeps_its_name(facts: dict[str, Any]) -> None:
    form = "application/x-www-form-urlencoded"
    names = [
        set(
            document["paths"]["/v1/things"]["post"]["requestBody"]["content"][form][
                "schema"
            ]["properties"]
        )
        for document in (facts, load(PROSE).document)
    ]
    assert names[0] == names[1]
    assert len(names[0]) == 15


def test_an_empty_body_of_get_goes(facts: dict[str, Any]) -> None:
    assert "requestBody" not in facts["paths"]["/v1/things"]["get"]
    document = load(PROSE).document
    document["paths"]["/v1/things"]["get"]["requestBody"] = document["paths"][
        "/v1/things"
    ]["post"]["requestBody"]
    assert "requestBody" in reduce(document)["paths"]["/v1/things"]["get"]


def shuffled(value: Any, order: random.Random) -> Any:
    if isinstance(value, dict):
        keys = list(value)
        order.shuffle(keys)
        return {key: shuffled(value[key], order) for key in keys}
    return (
        [shuffled(item, order) for item in value] if isinstance(value, list) else value
    )


def test_shuffled_keys_give_the_same_bytes(facts: dict[str, Any]) -> None:
    document = read(PROSE)
    text = dump(facts)
    for seed in range(5):
        assert dump(reduce(shuffled(document, random.Random(seed)))) == text


def test_facts_of_facts_are_the_same(facts: dict[str, Any]) -> None:
    assert reduce(facts) == facts
    assert dump(reduce(json.loads(dump(facts)))) == dump(facts)


GOLDEN = """\
{
 "components": {
  "schemas": {
   "thing": {
    "properties": {
     "id": {"type": "string"}
    },
    "type": "object"
   },
   "x": {
    "anyOf": [
     {"type": "string"},
     {
      "properties": {
       "empty": {"properties": {}, "type": "object"},
       "list": {
        "items": {
         "properties": {
          "b": {"items": {"type": "integer"}, "type": "array"}
         },
         "required": ["b"]
        },
        "type": "array"
       },
       "\\u202ea": {"enum": ["x", "y"], "type": "string"}
      },
      "required": ["list", "\\u202ea"]
     }
    ]
   }
  }
 },
"""


def test_one_field_a_line() -> None:
    inner = {
        "required": ["list", "\u202ea"],
        "properties": {
            "\u202ea": {"type": "string", "enum": ["x", "y"]},
            "empty": {"type": "object", "properties": {}},
            "list": {
                "type": "array",
                "items": {
                    "required": ["b"],
                    "properties": {
                        "b": {"type": "array", "items": {"type": "integer"}}
                    },
                },
            },
        },
    }
    document = reduce(with_schema({"anyOf": [{"type": "string"}, inner]}))
    text = dump(document)
    assert text.startswith(GOLDEN)
    assert text.endswith("\n}\n")
    assert text.isascii()
    assert (
        '    "parameters": [\n     {"in": "path", "name": "id", "required": true, "schema": {"type": "string"}}\n    ],\n'
        in text
    )


NAMES = st.sampled_from(
    [
        "description",
        "title",
        "type",
        "items",
        "required",
        "properties",
        "x-a",
        "$ref",
        "\0",
    ]
) | st.text(max_size=3)
SCHEMAS: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.just({"type": "string", "description": "prose", "title": "prose"}),
    lambda inner: st.builds(
        lambda properties, items: {
            "properties": properties,
            "items": items,
            "example": {"properties": {"prose": 1}},
        },
        st.dictionaries(NAMES, inner, max_size=4),
        inner,
    ),
    max_leaves=15,
)


def field_names(schema: dict[str, Any]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for name, below in schema.get("properties", {}).items():
        found += [(name,), *((name, *rest) for rest in field_names(below))]
    if "items" in schema:
        found += [("[]", *rest) for rest in field_names(schema["items"])]
    return sorted(found)


@given(schema=SCHEMAS)
def test_no_field_is_ever_lost(schema: dict[str, Any]) -> None:
    document = with_schema(schema)
    reduced = json.loads(dump(reduce(document)))
    assert reduced == reduce(document)
    assert field_names(reduced["components"]["schemas"]["x"]) == field_names(schema)
    assert "prose" not in dump(reduced).replace('"prose": {', "")


# ---------------------------------------------------------------- import


def test_import_writes_facts_and_returns_the_document(tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder" / "openapi.json"
    spec = import_file(PROSE, out)
    assert out.read_text("ascii") == dump(reduce(spec.document))
    assert stat.S_IMODE(out.stat().st_mode) == 0o644
    assert import_file(out, out).api_version == "2020-01-01"
    assert out.read_text("ascii") == dump(reduce(spec.document))
    assert os.listdir(out.parent) == ["openapi.json"]


def test_import_writes_the_version_that_is_given(tmp_path: Path) -> None:
    document = small()
    document["info"]["version"] = "Wed Oct 15"
    out = tmp_path / "out.json"
    import_file(written(tmp_path, document), out, "2022-11-15")
    assert load(out).api_version == "2022-11-15"


def test_a_bad_document_leaves_the_file_alone(tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    out.write_text("as it was")
    with pytest.raises(CodegenError):
        import_file(written(tmp_path, {}), out)
    assert out.read_text() == "as it was"


@pytest.mark.parametrize(
    "stop", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()]
)
def test_an_interrupted_write_leaves_the_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    def fail(*_: object) -> None:
        raise stop

    out = tmp_path / "out.json"
    out.write_text("as it was")
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises((CodegenError, KeyboardInterrupt)) as caught:
        import_file(PROSE, out)
    if isinstance(stop, OSError):
        assert str(caught.value) == f"{out}: cannot be written: No space left on device"
    assert out.read_text() == "as it was"
    assert os.listdir(tmp_path) == ["out.json"]


def test_places_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(CodegenError, match=r"file/out\.json: cannot be written: "):
        import_file(PROSE, tmp_path / "file" / "out.json")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CodegenError, match="folder: cannot be written: Is a directory"):
        import_file(PROSE, tmp_path / "folder")
    assert sorted(os.listdir(tmp_path)) == ["file", "folder"]
