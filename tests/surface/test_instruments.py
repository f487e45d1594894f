"""The tests' own instruments: the sampler of parameters, the judge of requests, the reader of multipart bodies."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from tests.surface import samples, schema_check
from tests.surface.recorder import Exchange

TEXT = {"type": "string"}
EMPTY_TEXT = {"type": "string", "enum": [""]}
NUMBER = {"type": "integer"}
PAIR = {"type": "object", "properties": {"a": TEXT, "b": NUMBER}}
NESTED = {
    "type": "object",
    "properties": {"pair": PAIR, "pairs": {"type": "array", "items": PAIR}},
}
VOID = {"type": "object", "properties": {}}
MAP = {"type": "object", "additionalProperties": TEXT}


def schema(required: list[str], **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required}


SAMPLES = [
    (schema(["a"], a=TEXT, b=TEXT), {"a": "a&é"}, {"a": "a&é", "b": "a&é"}),
    (schema([], a=TEXT, expand=TEXT), {}, {"a": "a&é"}),
    (
        schema(["p"], p=PAIR),
        {"p": {"a": "a&é"}},
        {"p": {"a": "a&é", "b": 3}},
    ),
    (
        schema(["n"], n=NESTED),
        {"n": {"pair": {"a": "a&é"}}},
        {"n": {"pair": {"a": "a&é", "b": 3}, "pairs": [{"a": "a&é", "b": 3}]}},
    ),
    (schema([], v=VOID, l={"type": "array", "items": VOID}), {}, {}),
    (schema(["m"], m=MAP), {"m": {"key": "a&é"}}, {"m": {"key": "a&é"}}),
    (
        schema(["u"], u={"anyOf": [NUMBER, PAIR]}),
        {"u": {"a": "a&é"}},
        {"u": {"a": "a&é", "b": 3}},
    ),
    (schema(["u"], u={"anyOf": [EMPTY_TEXT, NUMBER]}), {"u": 3}, {"u": 3}),
    (schema(["u"], u={"anyOf": [VOID, NUMBER]}), {"u": 3}, {"u": 3}),
    (schema(["e"], e={"type": "string", "enum": ["", "x"]}), {"e": "x"}, {"e": "x"}),
    (schema(["e"], e=EMPTY_TEXT), {"e": ""}, {"e": ""}),
]


@pytest.mark.parametrize(("node", "required", "everything"), SAMPLES)
def test_samples(node: Any, required: Any, everything: Any) -> None:
    assert samples.required_only(node) == required
    assert samples.everything(node) == everything


TIME = {"type": "integer", "format": "unix-time"}
FLAG = {"type": "boolean"}
CHOICE = {"type": "string", "enum": ["x", "y"]}
SCHEMA = schema(
    ["a"], a=TEXT, n=NUMBER, t=TIME, f=FLAG, c=CHOICE, p=PAIR, m=MAP,
    l={"type": "array", "items": PAIR}, u={"anyOf": [PAIR, TIME, EMPTY_TEXT]},
)  # fmt: skip
GOOD = [
    {"a": "", "n": "-3", "t": "1234567890", "f": "false", "c": "y"},
    {"a": "1", "p": {"a": "x", "b": "2"}, "m": {"any": "name"}, "l": [{"b": "1"}]},
    {"a": "1", "u": ""},
    {"a": "1", "u": "1234567890"},
    {"a": "1", "u": {"b": "1"}},
]
BAD = [
    ({}, ["'a' is missing"]),
    ({"a": "1", "z": "1"}, ["z: no such name"]),
    ({"a": "1", "p": {"z": "1"}}, ["p[z]: no such name"]),
    ({"a": "1", "l": [{"a": "1"}, {"z": "1"}]}, ["l[1][z]: no such name"]),
    ({"a": "1", "m": {"k": {"z": "1"}}}, ["m[k]: {'z': '1'} is no string"]),
    ({"a": ["1"]}, ["a: ['1'] is no string"]),
    ({"a": "1", "n": "1.0"}, ["n: '1.0' is no integer"]),
    ({"a": "1", "t": "soon"}, ["t: 'soon' is no unix-time"]),
    ({"a": "1", "f": "True"}, ["f: 'True' is no boolean"]),
    ({"a": "1", "c": "z"}, ["c: 'z' is not one of ['x', 'y']"]),
    ({"a": "1", "l": {"0": "1"}}, ["l: {'0': '1'} is no list"]),
    ({"a": "1", "p": "1"}, ["p: '1' is no object"]),
    ({"a": "1", "u": {"b": "x"}}, ["u[b]: 'x' is no integer"]),
]


@pytest.mark.parametrize("sent", GOOD)
def test_what_fits_its_schema(sent: Any) -> None:
    assert schema_check.problems(SCHEMA, sent) == []


@pytest.mark.parametrize(("sent", "problems"), BAD)
def test_what_does_not_fit(sent: Any, problems: list[str]) -> None:
    found = schema_check.problems(SCHEMA, sent)
    assert [line.removeprefix(": ") for line in found] == problems


JSON_CASES = [
    ({"a": "1", "n": 1, "f": True}, 0),
    ({"a": "1", "n": "1"}, 1),
    ({"a": "1", "n": True}, 1),
    ({"a": "1", "f": "true"}, 1),
    ({"a": None}, 1),
]


@pytest.mark.parametrize(("sent", "count"), JSON_CASES)
def test_json_keeps_its_types(sent: Any, count: int) -> None:
    node = schema(["a"], a=TEXT, n=NUMBER, f=FLAG)
    assert len(schema_check.problems(node, sent, schema_check.JSON)) == count


def test_reading_a_multipart_body() -> None:
    body = (
        b'--y\r\nContent-Disposition: form-data; name="purpose"\r\n\r\na&\xc3\xa9\r\n'
        b'--y\r\nContent-Disposition: form-data; name="link[create]"\r\n\r\ntrue\r\n'
        b'--y\r\nContent-Disposition: form-data; name="file"; filename="blob"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n"
        + samples.FILE
        + b"\r\n--y--\r\n"
    )
    headers = {"Content-Type": "multipart/form-data; boundary=y"}
    request = SimpleNamespace(
        url="https://h/p", method="POST", headers=headers, body=body
    )
    assert Exchange(request, None).params == {
        "purpose": "a&é",
        "link": {"create": "true"},
        "file": samples.FILE,
    }
