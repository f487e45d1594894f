"""Versions, the overlay, the SDK variant's fake paths, and sorted keys."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.spec import Spec, load
from tests.codegen.small_spec import changed, small, written

NO_VERSION = "is no API version (YYYY-MM-DD or YYYY-MM-DD.name)"
FAKE = "/v1/things/x-stripeParametersOverride_card/{id}"


def versioned(version: str) -> dict[str, Any]:
    return changed(lambda document: document["info"].update(version=version))


def overlay(version: str = "2020-01-01", **schemas: Any) -> dict[str, Any]:
    """A document of one /v2 path; `schemas` are more schemas."""
    document = versioned(version)
    document["paths"] = {"/v2/things": document["paths"]["/v1/things"]}
    document["components"]["schemas"] = {
        "v2.thing": {"type": "object"},
        **schemas,
    }
    reply = {"schema": {"$ref": "#/components/schemas/v2.thing"}}
    answer = {"description": "", "content": {"application/json": reply}}
    document["paths"]["/v2/things"]["post"]["responses"] = {"200": answer}
    return document


def laid(folder: Path, document: dict[str, Any], over: dict[str, Any]) -> Spec:
    return load(written(folder, document), written(folder, over, "over.json"))


@pytest.mark.parametrize(
    "version", ["2020-01-01", "2025-09-30.clover", "2026-01-28.preview"]
)
def test_the_documents_own_version(tmp_path: Path, version: str) -> None:
    spec = load(written(tmp_path, versioned(version)))
    assert (spec.api_version, spec.notes) == (version, ())


@pytest.mark.parametrize("version", ["1.0", "", "2020-01-01\n", "2020-01-01 12:00"])
def test_a_version_that_is_none_is_refused(tmp_path: Path, version: str) -> None:
    path = written(tmp_path, versioned(version))
    with pytest.raises(CodegenError) as caught:
        load(path)
    shown = version.replace("\n", "\\n")
    assert (
        str(caught.value)
        == f'#/info/version: "{shown}" {NO_VERSION}; give it by --api-version'
    )
    spec = load(path, api_version="2020-01-01")
    assert spec.api_version == spec.document["info"]["version"] == "2020-01-01"
    assert len(spec.notes) == 1


def test_a_given_version_must_be_one(tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        load(written(tmp_path, small()), api_version="clover")
    assert (
        str(caught.value)
        == '--api-version: "clover" is no YYYY-MM-DD or YYYY-MM-DD.name'
    )


def test_a_given_version_wins_and_is_noted(tmp_path: Path) -> None:
    spec = load(written(tmp_path, small()), api_version="2021-01-01")
    assert spec.api_version == "2021-01-01"
    assert spec.notes == (
        'spec.json says "2020-01-01", 2021-01-01 was given and is used',
    )


def test_the_overlay_is_laid_over_a_document_of_its_version(tmp_path: Path) -> None:
    spec = laid(tmp_path, small(), overlay())
    assert list(spec.document["paths"]) == [
        "/v1/things",
        "/v1/things/{id}",
        "/v2/things",
    ]
    assert list(spec.document["components"]["schemas"]) == ["thing", "v2.thing"]
    assert spec.notes == ("over.json laid over the document",)


def test_the_overlay_keeps_what_its_own_top_says(tmp_path: Path) -> None:
    over = {**overlay(), "security": [{"a": []}], "servers": [{"url": "https://b/"}]}
    document = {**small(), "servers": [{"url": "https://b/"}]}
    operation = laid(tmp_path, document, over).document["paths"]["/v2/things"]["post"]
    assert operation["security"] == [{"a": []}]
    assert "servers" not in operation


def test_ways_of_authentication_are_shared(tmp_path: Path) -> None:
    schemes = {"key": {"type": "http", "scheme": "bearer"}}
    document, over = small(), overlay()
    document["components"]["securitySchemes"] = schemes
    over["components"]["securitySchemes"] = {**schemes, "session": schemes["key"]}
    spec = laid(tmp_path, document, over)
    assert list(spec.document["components"]["securitySchemes"]) == ["key", "session"]


def own_v2(document: dict[str, Any]) -> None:
    document["paths"]["/v2/own"] = document["paths"]["/v1/things"]


def test_the_overlay_is_left_where_it_does_not_fit(tmp_path: Path) -> None:
    other = laid(tmp_path, small(), overlay("2021-02-02"))
    assert other.document == small()
    assert other.notes == (
        "over.json not laid over the document: it describes 2021-02-02, the document 2020-01-01",
    )
    own = laid(tmp_path, changed(own_v2), overlay())
    assert own.document == changed(own_v2)
    assert own.notes == (
        "over.json not laid over the document: the document has /v2 paths of its own",
    )


def with_v1_path(document: dict[str, Any]) -> dict[str, Any]:
    document["paths"]["/v1/things"] = document["paths"]["/v2/things"]
    return document


BAD_OVERLAYS = [
    (
        overlay(thing={}),
        "over.json#/components/schemas/thing: the document it is laid over has this as well",
    ),
    (
        with_v1_path(overlay()),
        "over.json#/paths/~1v1~1things: the document it is laid over has this as well",
    ),
    (
        overlay(x={"type": 7}),
        "over.json#/components/schemas/x/type: must be one of array, boolean, integer, number, object, string; found 7",
    ),
    ({"openapi": "2"}, "over.json#: not an OpenAPI 3.0 document: openapi is '2'"),
]


@pytest.mark.parametrize(("over", "sentence"), BAD_OVERLAYS)
def test_an_overlay_that_is_wrong(
    tmp_path: Path, over: dict[str, Any], sentence: str
) -> None:
    with pytest.raises(CodegenError) as caught:
        laid(tmp_path, small(), over)
    assert str(caught.value) == sentence


def test_a_missing_overlay_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match="cannot be read"):
        load(written(tmp_path, small()), tmp_path / "over.json")


def test_fake_paths_are_left_out(tmp_path: Path) -> None:
    document = small()
    document["paths"][FAKE] = document["paths"]["/v1/things/{id}"]
    spec = load(written(tmp_path, document))
    assert spec.document == small()
    assert spec.notes == ("paths with x-stripeParametersOverride_ left out: 1",)


def test_the_order_of_keys_in_the_file_is_not_seen(tmp_path: Path) -> None:
    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            keys = list(value)
            order.shuffle(keys)
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(item) for item in value] if isinstance(value, list) else value

    order = random.Random(3)
    plain = load(written(tmp_path, small())).document
    mixed = load(written(tmp_path, shuffled(small()))).document
    assert repr(plain) == repr(mixed)
