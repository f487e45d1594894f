"""What a document says in new words is listed; what is known to be left aside is not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.facts import reduce
from codegen.novelties import novelties
from codegen.parse import read
from codegen.spec import load
from tests.codegen.small_spec import Change, changed, small, with_schema, written

ROOT = Path(__file__).parents[2]
X = "#/components/schemas/x"
THINGS = "#/paths/~1v1~1things"

SCHEMAS: list[tuple[Any, list[str]]] = [
    ({"x-new": 1}, [f"x-new|{X}/x-new|1 place"]),
    ({"prefixItems": []}, [f"prefixItems|{X}/prefixItems|1 place"]),
    (
        {"properties": {"a": {"x-new": {}}, "b/c": {"x-new": 1}}, "x-new": 1},
        [f"x-new|{X}/x-new|3 places"],
    ),
    (
        {"anyOf": [{}, {"items": {"if": {}}}]},
        [f"if|{X}/anyOf/1/items/if|1 place"],
    ),
    (
        {"additionalProperties": {"x-a": 1}, "x-b": 1},
        [f"x-a|{X}/additionalProperties/x-a|1 place", f"x-b|{X}/x-b|1 place"],
    ),
    # Names of properties, and data, are no keys.
    ({"properties": {"x-new": {}, "if": {"type": "string"}}}, []),
    ({"enum": ["a"], "default": {"x-new": 1}, "example": {"x-new": {"y": 1}}}, []),
    ({"additionalProperties": False}, []),
    ({"title": "t", "maxLength": 5, "pattern": "a", "x-stripeResource": {"a": 1}}, []),
    (
        {"x-stripeEvent": {"type": "a.b", "kind": "brandnew"}},
        [f"an event of kind 'brandnew'|{X}/x-stripeEvent/kind|1 place"],
    ),
    (
        {"x-stripeEvent": {"kind": ["thin"]}},
        [f"an event of kind ['thin']|{X}/x-stripeEvent/kind|1 place"],
    ),
    ({"x-stripeEvent": {"type": "a.b", "kind": "thin"}}, []),
    ({"x-stripeEvent": {"a.b": {"object": {}}}}, []),
    ({"x-\x1b[2J": 1}, [f"x-\\x1b[2J|{X}/x-\\x1b[2J|1 place"]),
]


def lines(entries: list[str]) -> tuple[str, ...]:
    rows = (entry.split("|") for entry in entries)
    return tuple(
        f"{what} is not known and left aside, first at {place} ({count})"
        for what, place, count in rows
    )


@pytest.mark.parametrize(("schema", "entries"), SCHEMAS)
def test_schemas(schema: Any, entries: list[str]) -> None:
    assert novelties(with_schema(schema)) == lines(entries)


PLACES: list[tuple[Change, list[str]]] = [
    (lambda d: None, []),
    (lambda d: d.update({"x-top": 1}), ["x-top|#/x-top|1 place"]),
    (lambda d: d.update(tags=[{"x-kind": "api-group"}]), []),
    (lambda d: d["info"].update(contact={"x-new": 1}), []),
    (lambda d: d["info"].update({"x-new": 1}), ["x-new|#/info/x-new|1 place"]),
    (lambda d: d["paths"].update({"x-paths": 1}), ["x-paths|#/paths/x-paths|1 place"]),
    (
        lambda d: d["paths"]["/v1/things"].update({"x-item": 1}),
        [f"x-item|{THINGS}/x-item|1 place"],
    ),
    (
        lambda d: d["paths"]["/v1/things"]["post"].update(
            {"callbacks": {}, "x-stableId": "a", "tags": [], "summary": "s"}
        ),
        [f"callbacks|{THINGS}/post/callbacks|1 place"],
    ),
    (
        lambda d: d["paths"]["/v1/things"]["post"]["responses"].update({"x-r": 1}),
        [f"x-r|{THINGS}/post/responses/x-r|1 place"],
    ),
]


@pytest.mark.parametrize(("change", "entries"), PLACES)
def test_places(change: Change, entries: list[str]) -> None:
    found = changed(change)
    assert novelties(found) == lines(entries)
    assert novelties(reduce(found)) == ()


def test_they_are_notes_of_the_document(tmp_path: Path) -> None:
    path = written(tmp_path, {**small(), "x-top": 1})
    assert load(path).notes == lines(["x-top|#/x-top|1 place"])


COMMITTED = sorted(
    [*(ROOT / "spec").glob("*.json"), ROOT / "spec" / "v2.yaml"]
    + [*(ROOT / "spec" / "versions").iterdir(), ROOT / "tests/golden/spec.json"]
)


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.name)
def test_nothing_is_new_in_the_committed_documents(path: Path) -> None:
    assert novelties(read(path)) == ()
