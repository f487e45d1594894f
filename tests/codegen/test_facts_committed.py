"""The documents in spec/: whole, valid, in their one true form, and free of prose."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from openapi_spec_validator import validate

from codegen.facts import dump, reduce
from codegen.grammar import VERBS
from codegen.parse import read
from codegen.spec import load
from scripts.stripe_mock import StripeMock
from tests.codegen.test_facts import shuffled

SPEC = Path(__file__).parents[2] / "spec"
FACTS = [
    "openapi.json",
    *(f"versions/{p.name}" for p in sorted((SPEC / "versions").iterdir())),
]
# API version, paths, operations, schemas, and fields at every depth: as many as the documents had with their prose
COUNTS = {
    "openapi.json": ("2025-09-30.clover", 399, 572, 1216, 15_728),
    "versions/2022-11-15.json": ("2022-11-15", 305, 452, 775, 10_217),
    "versions/2023-08-16.json": ("2023-08-16", 318, 468, 819, 10_685),
    "versions/2024-04-10.json": ("2024-04-10", 365, 533, 979, 13_370),
    "v2.yaml": ("2025-09-30.clover", 11, 14, 12, 181),
}


def fields(node: Any, named: bool = False) -> int:
    """Count the fields at every depth; `named` says that the keys here are names of fields."""
    if isinstance(node, list):
        return sum(fields(item) for item in node)
    if not isinstance(node, dict):
        return 0
    below = sum(
        fields(value, named=key == "properties" and not named)
        for key, value in node.items()
    )
    return below + len(node) if named else below


def test_every_document_is_counted() -> None:
    assert {*FACTS, "v2.yaml"} == COUNTS.keys()


@pytest.mark.parametrize("name", COUNTS)
def test_counts(name: str) -> None:
    spec = load(SPEC / name)
    paths = spec.document["paths"]
    counts = (
        spec.api_version,
        len(paths),
        sum(verb in item for item in paths.values() for verb in VERBS),
        len(spec.document["components"]["schemas"]),
        fields(spec.document),
    )
    assert counts == COUNTS[name]
    assert spec.notes == ()


def test_the_overlays_fit() -> None:
    overlays = SPEC / "v2.yaml", SPEC / "events.yaml"
    spec = load(SPEC / "openapi.json", *overlays)
    assert spec.notes == (
        "v2.yaml laid over the document",
        "events.yaml laid over the document",
    )
    assert len(spec.document["paths"]) == 399 + 11
    assert len(spec.document["components"]["schemas"]) == 1216 + 12 + 2
    validate(spec.document)
    for name in FACTS[1:]:
        notes = load(SPEC / name, *overlays).notes
        for file, note in zip(overlays, notes, strict=True):
            start = f"{file.name} not laid over the document: it describes "
            assert note.startswith(start)


@pytest.mark.parametrize("name", FACTS)
def test_the_file_is_in_its_one_form(name: str) -> None:
    text = (SPEC / name).read_text("ascii")
    document = json.loads(text)
    assert dump(reduce(document)) == text
    assert dump(reduce(shuffled(document, random.Random(7)))) == text


@pytest.mark.parametrize("name", COUNTS)
def test_the_document_is_valid_openapi(name: str) -> None:
    validate(read(SPEC / name))


PROSE_KEYS = {"title", "summary", "example", "examples", "externalDocs", "maxLength"}
PROSE_KEYS |= {
    "pattern",
    "tags",
    "contact",
    "termsOfService",
    "x-stripeBypassValidation",
}
# Where mappings hold free names, and not the keys of OpenAPI.
NAMED = {"properties", "schemas", "securitySchemes", "paths", "mapping"}


def prose(node: Any, place: str = "#", named: bool = False) -> Iterator[str]:
    """Give the places of keys that hold prose, and of text that looks like a sentence."""
    if isinstance(node, str):
        if re.search(r"\s|<", node) and place != "#/info/title":
            yield f"{place}: {node}"
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from prose(item, f"{place}/{index}")
    elif isinstance(node, dict):
        for key, value in node.items():
            if not named and key in PROSE_KEYS and f"{place}/{key}" != "#/info/title":
                yield f"{place}/{key}"
            if not named and key == "description" and value != "":
                yield f"{place}/{key}"
            yield from prose(key, f"{place}/{key} (key)")
            below = not named and key in NAMED
            yield from prose(value, f"{place}/{key}", below)


@pytest.mark.parametrize("name", COUNTS)
def test_no_prose_is_committed(name: str) -> None:
    assert list(prose(read(SPEC / name))) == []


# ---------------------------------------------------------------- stripe-mock


def status(server: StripeMock, verb: str, path: str, body: str | None = None) -> int:
    connection = HTTPConnection(urlsplit(server.url).netloc, timeout=30)
    headers = {"Authorization": "Bearer sk_test_123"}
    if body is not None:
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    connection.request(verb, path, body, headers)
    code = connection.getresponse().status
    connection.close()
    return code


@pytest.mark.parametrize("name", FACTS)
def test_stripe_mock_serves_the_facts(
    stripe_mock_for: Callable[..., StripeMock], name: str
) -> None:
    server = stripe_mock_for(SPEC / name)
    assert status(server, "POST", "/v1/customers", "name=x") == 200
    assert status(server, "POST", "/v1/customers", "bogus=1") == 400
    assert (
        status(server, "POST", "/v1/customers", "address[city]=x&expand[0]=sources")
        == 200
    )
    assert status(server, "GET", "/v1/customers?limit=3&created[gte]=1") == 200
    assert status(server, "GET", "/v1/customers?bogus=1") == 400
    assert status(server, "GET", "/v1/customers/cus_1") == 200
    assert status(server, "DELETE", "/v1/customers/cus_1") == 200
    assert status(server, "DELETE", "/v1/subscriptions/sub_1?invoice_now=true") == 200
    assert status(server, "GET", "/v1/nowhere") == 404
