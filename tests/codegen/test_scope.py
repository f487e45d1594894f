"""Names inside one module: no annotation means a member of the class that it stands in."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import pytest

from tests.codegen.mini import document, schema
from tests.codegen.outcome import check_text, files

STRING = {"type": "string"}
PART = {"type": "object", "properties": {"x": STRING}}


def thing(name: str) -> Any:
    """A resource, an object nested in it and its parameters, each with a member of that name."""
    nested = {"type": "object", "properties": {name: STRING, "x": PART}}
    found = document(
        "get /v1/things/{thing} -> thing",
        "post /v1/things -> thing",
        thing=schema("thing", part=nested, **{name: PART}),
    )
    found["paths"]["/v1/things/{thing}"]["get"]["parameters"] = [
        {"name": "thing", "in": "path", "required": True, "schema": STRING}
    ]
    body = {"type": "object", "properties": {name: PART, "part": nested}}
    found["paths"]["/v1/things"]["post"]["requestBody"] = {
        "content": {"application/x-www-form-urlencoded": {"schema": body}}
    }
    return found


def shadowed(text: str) -> Iterator[str]:
    """Names in annotations of a class body that this body itself binds."""
    for one in ast.walk(ast.parse(text)):
        if isinstance(one, ast.ClassDef):
            bound = set(_bound(one)) - {"TestHelpers"}
            for annotation in _annotations(one):
                for node in ast.walk(annotation):
                    if isinstance(node, ast.Name) and node.id in bound:
                        yield f"{one.name}: {node.id}"


def _bound(one: ast.ClassDef) -> Iterator[str]:
    for node in ast.walk(one):
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name


def _annotations(one: ast.ClassDef) -> Iterator[ast.expr]:
    for node in ast.walk(one):
        if isinstance(node, ast.AnnAssign):
            yield node.annotation
            if isinstance(node.annotation, ast.Name) and node.value:
                yield node.value
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.returns:
            yield node.returns


NAMES = [
    "Thing",
    "thing",
    "ThingPart",
    "ThingCreateParams",
    "ThingCreateParamsPart",
    "Optional",
    "Literal",
    "StripeObject",
    "Unpack",
    "ClassVar",
    "TypeAlias",
    "str",
    "_Thing",
]


@pytest.mark.parametrize("name", NAMES)
def test_no_member_hides_what_an_annotation_means(name: str) -> None:
    for path, text in files(thing(name)).items():
        if path.endswith(".py"):
            check_text(path, text)
            assert list(shadowed(text)) == [], path


@pytest.mark.parametrize(
    ("name", "file", "line"),
    [
        ("Thing", "_thing.py", "_Thing = Thing"),
        ("ThingPart", "_thing.py", "_ThingPart = ThingPart"),
        ("other", "_thing.py", ""),
        (
            "ThingCreateParamsPart",
            "params/_others.py",
            "_ThingCreateParamsPart = ThingCreateParamsPart",
        ),
    ],
)
def test_a_hidden_class_has_a_second_name(name: str, file: str, line: str) -> None:
    lines = files(thing(name))[file].splitlines()
    second = [one for one in lines if one.startswith("_") and " = " in one]
    assert second == ([line] if line else [])
