"""Numbers of /v2 requests that travel as text (B-33)."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from codegen.coercions import coercions
from codegen.surface_model import Answer, Operation
from tests.codegen.test_build import change

SCHEMAS = """
amount: {type: object, properties: {value: {type: string, format: int64}}}
tree: {type: object, properties: {rate: {type: string, format: decimal}, next: {$ref: "#/components/schemas/tree"}}}
"""


def told(fields: str, media: str = "application/json") -> str:
    schema = {"type": "object", "properties": yaml.safe_load(fields)}
    node: dict[str, Any] = {"requestBody": {"content": {media: {"schema": schema}}}}
    document = {"components": {"schemas": yaml.safe_load(SCHEMAS)}}
    path, answer = "/v2/things", Answer("object", ("thing",))
    return coercions(
        document, Operation("post", path, path, "", (), "api", answer, node)
    )


@pytest.mark.parametrize(
    ("fields", "literal"),
    [
        ("{a: {type: string}, b: {type: integer}}", ""),
        ("{a: {type: string, format: int64}}", '{"a": "int64_string"}'),
        (
            "{b: {type: string, format: decimal}, a: {type: string, format: int64}}",
            '{"a": "int64_string", "b": "decimal_string"}',
        ),
        (
            "{a: {type: array, items: {type: string, format: int64}}}",
            '{"a": "int64_string"}',
        ),
        (
            '{a: {type: array, items: {$ref: "#/components/schemas/amount"}}}',
            '{"a": {"value": "int64_string"}}',
        ),
        (
            '{a: {anyOf: [{type: string, enum: [""]}, {$ref: "#/components/schemas/amount"}]}}',
            '{"a": {"value": "int64_string"}}',
        ),
        (
            '{a: {$ref: "#/components/schemas/tree"}}',
            '{"a": {"rate": "decimal_string"}}',
        ),
        (
            "{a: {type: object, properties: {b: {type: string}}}}",
            "",
        ),
    ],
)
def test_B_33_fields_whose_numbers_are_text(fields: str, literal: str) -> None:
    assert told(fields) == literal


def test_B_33_forms_need_none() -> None:
    media = "application/x-www-form-urlencoded"
    assert told("{a: {type: string, format: int64}}", media) == ""


def test_B_33_every_way_to_call_is_told() -> None:
    schema = {
        "type": "object",
        "properties": yaml.safe_load("{n: {type: string, format: int64}}"),
    }
    body = {"content": {"application/json": {"schema": schema}}}
    found = change("/v1/things", requestBody=body)
    assert found.extras == (("coercions", '{"n": "int64_string"}'),)
