"""The documents that `bench.scale` makes hold together, and its exponent is the slope of the logarithms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bench.scale import documents, exponent
from bench.scaled_spec import halved

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def scaled() -> dict[str, dict[str, Any]]:
    facts = json.loads((ROOT / "spec" / "openapi.json").read_text("utf-8"))
    return documents(facts, (ROOT / "spec" / "overrides.yaml").read_text("utf-8"))


def references(node: object) -> set[str]:
    if isinstance(node, dict):
        here = {node["$ref"]} if isinstance(node.get("$ref"), str) else set()
        return here.union(*map(references, node.values()))
    return set().union(*map(references, node)) if isinstance(node, list) else set()


@pytest.mark.parametrize("name", ["half", "one", "two"])
def test_every_reference_is_defined(
    scaled: dict[str, dict[str, Any]], name: str
) -> None:
    defined = {
        f"#/components/schemas/{n}" for n in scaled[name]["components"]["schemas"]
    }
    found = references(scaled[name])
    assert found
    assert found <= defined


def test_half_and_twice_are_about_that(scaled: dict[str, dict[str, Any]]) -> None:
    sizes = {name: len(json.dumps(one)) for name, one in scaled.items()}
    assert 0.3 < sizes["half"] / sizes["one"] < 0.7
    assert 1.7 < sizes["two"] / sizes["one"] < 2.1
    assert scaled["one"]["paths"].keys() < scaled["two"]["paths"].keys()


def test_what_refers_to_a_dropped_resource_has_its_id() -> None:
    def resource(name: str, field: dict[str, Any]) -> dict[str, Any]:
        return {"type": "object", "x-resourceId": name, "properties": {"field": field}}

    refs = [{"type": "string"}, {"$ref": "#/components/schemas/a"}]
    answer = {"schema": {"$ref": "#/components/schemas/b"}}
    get = {"responses": {"200": {"content": {"application/json": answer}}}}
    found = halved(
        {
            "info": {},
            "paths": {"/v1/b": {"get": get}},
            "components": {
                "schemas": {
                    "a": resource("a", {}),
                    "b": resource("b", {"anyOf": refs, "x-expansionResources": {}}),
                }
            },
        }
    )
    assert found["components"]["schemas"] == {"b": resource("b", {"type": "string"})}


@pytest.mark.parametrize("slope", [0.0, 1.0, 1.5])
def test_exponent(slope: float) -> None:
    sizes = [0.5, 1.0, 2.0]
    assert exponent(sizes, [3 * size**slope for size in sizes]) == pytest.approx(slope)
