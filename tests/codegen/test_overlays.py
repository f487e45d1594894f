"""Overlays of schemas alone, laid over a document that has what they refer to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from codegen.errors import CodegenError
from codegen.spec import load
from tests.codegen.runs import written
from tests.codegen.small_spec import small


def over(version: str = "2020-01-01", schemas: str = "") -> dict[str, Any]:
    """An overlay of schemas alone."""
    return {
        "openapi": "3.0.0",
        "info": {"title": "Over", "version": version},
        "paths": {},
        "components": {"schemas": yaml.safe_load(schemas) or {}},
    }


def laid(folder: Path, overlay: Any) -> Any:
    return load(written(folder, small()), written(folder, overlay, "over.json"))


MORE = "more: {type: object, properties: {thing: {$ref: '#/components/schemas/NAME'}}}"


def test_an_overlay_may_name_schemas_of_the_document(tmp_path: Path) -> None:
    spec = laid(tmp_path, over(schemas=MORE.replace("NAME", "thing")))
    assert spec.notes == ("over.json laid over the document",)
    assert set(spec.document["components"]["schemas"]) == {"more", "thing"}


def test_an_overlay_without_paths(tmp_path: Path) -> None:
    overlay = over(schemas="more: {type: object}")
    del overlay["paths"]
    assert laid(tmp_path, overlay).notes == ("over.json laid over the document",)


@pytest.mark.parametrize(
    ("overlay", "why"),
    [
        (over(schemas=MORE.replace("NAME", "gone")), "the document has no schema gone"),
        (
            over("2021-02-02", MORE.replace("NAME", "thing")),
            "it describes 2021-02-02, the document 2020-01-01",
        ),
        # The version is told first: a document of another one need not have the schema.
        (
            over("2021-02-02", MORE.replace("NAME", "gone")),
            "it describes 2021-02-02, the document 2020-01-01",
        ),
    ],
)
def test_an_overlay_that_does_not_fit(tmp_path: Path, overlay: Any, why: str) -> None:
    spec = laid(tmp_path, overlay)
    assert spec.notes == (f"over.json not laid over the document: {why}",)
    assert spec.document == small()


@pytest.mark.parametrize(
    "schemas",
    [
        "more: {type: object, properties: {x: {$ref: '#/components/parameters/gone'}}}",
        "more: {type: object, properties: {x: {$ref: 'other.yaml#/x'}}}",
        "more: {type: object, properties: {x: {$ref: '#/components/schemas'}}}",
        "more: {type: object, properties: {x: {$ref: 5}}}",
        "more: {type: 7}",
        "more: 5",
    ],
)
def test_an_overlay_with_a_fault_of_its_own(tmp_path: Path, schemas: str) -> None:
    with pytest.raises(CodegenError) as caught:
        laid(tmp_path, over(schemas=schemas))
    assert str(caught.value).startswith("over.json#/components/schemas/more")


@pytest.mark.parametrize("part", ["components", "info", "openapi"])
def test_an_overlay_that_lacks_a_part(tmp_path: Path, part: str) -> None:
    overlay = over()
    del overlay[part]
    with pytest.raises(CodegenError, match=r"^over\.json#"):
        laid(tmp_path, overlay)


@pytest.mark.parametrize("value", [None, 5, [], "x", {}, {"schemas": []}])
def test_an_overlay_whose_schemas_are_none(tmp_path: Path, value: Any) -> None:
    with pytest.raises(CodegenError, match=r"^over\.json#"):
        laid(tmp_path, {**over(), "components": value})
