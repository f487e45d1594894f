"""Reading, checking and merging of overrides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen import overrides
from codegen.errors import CodegenError
from codegen.overrides import Alias, Origin

ROOT = Path(__file__).parents[2]


def read(tmp_path: Path, text: str) -> overrides.Overrides:
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    return overrides.load(file)


def test_every_section(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        """
        api_version: 2024-04-10
        classes: {item: {class: LineItem, also: Item, why: w}}
        segments: {/v1/a: {accessor: b, why: w}}
        services: {a.b: {class: ABsService, why: w}}
        operations:
          GET /v1/a:
            service: items.get_all
            class: test_helpers.A.get_all
            method: get_all
            kind: both
            merge: true
            class_aliases: [{name: A.all, kind: static, args: [x, y]}, {name: A.every}]
            service_aliases: [bs.all]
            why: w
        omit:
          - {path: /v1/b, verb: GET, operations: 2, why: w}
        required: {POST /v1/a: {fields: [x], why: w}}
        present: {a: {fields: [y, z], why: w}}
        hosts: {api.example.com: {base: api, why: w}}
        """,
    )
    origin = Origin(str(tmp_path / "mine.yaml"), "2024-04-10")
    operation = found.operations["GET /v1/a"]
    assert (found.classes["item"].name, found.classes["item"].also) == (
        "LineItem",
        "Item",
    )
    assert found.classes["item"].origin == origin
    assert found.segments["/v1/a"].accessor == "b"
    assert found.services["a.b"].name == "ABsService"
    assert operation.service == "items.get_all"
    assert operation.owner_method == "test_helpers.A.get_all"
    assert (operation.method, operation.kind, operation.merge) == (
        "get_all",
        "both",
        True,
    )
    assert operation.class_aliases == (
        Alias("A.all", "static", ("x", "y")),
        Alias("A.every"),
    )
    assert operation.service_aliases == ("bs.all",)
    assert found.omit["GET /v1/b"].operations == 2
    assert found.required["POST /v1/a"].fields == ("x",)
    assert found.present["a"].fields == ("y", "z")
    assert found.hosts["api.example.com"].base == "api"


@pytest.mark.parametrize(
    ("path", "verb", "blank", "covered"),
    [
        ("/v1/a", "get", "/v1/a", True),
        ("/v1/a", "get", "/v1/a/{}", True),
        ("/v1/a", "get", "/v1/ab", False),
        ("/v1/a/{}", "get", "/v1/a", False),
        ("/v1/a", "post", "/v1/a", True),
        ("/v1/a", "put", "/v1/a", True),
        ("/v1/a", "get", "/v1/a/", True),
        ("/v1/a/", "get", "/v1/a/", True),
        ("/v1/a/", "get", "/v1/a", False),
        ("/v1/a/", "get", "/v1/a/{}", False),
    ],
)
def test_omit_covers(path: str, verb: str, blank: str, covered: bool) -> None:
    entry = overrides.OmitEntry(path, "w", Origin("f"))
    assert entry.covers(verb, blank) is covered


def test_omit_with_a_verb_covers_that_verb() -> None:
    entry = overrides.OmitEntry("/v1/a", "w", Origin("f"), verb="get")
    assert entry.covers("get", "/v1/a")
    assert not entry.covers("delete", "/v1/a")


FAULTS = {
    "unknown section": ("clases: {}", "unknown key 'clases', the nearest is 'classes'"),
    "unknown key": (
        "classes: {item: {klass: A, why: w}}",
        "classes: item: unknown key 'klass', the nearest is 'class'",
    ),
    "no why": ("classes: {item: {class: A}}", "classes: item: 'why' is missing"),
    "empty why": (
        "classes: {item: {class: A, why: ' '}}",
        "classes: item: 'why' is missing",
    ),
    "why of another type": (
        "classes: {item: {class: A, why: 3}}",
        "classes: item: why: must be text",
    ),
    "no class": ("classes: {item: {why: w}}", "classes: item: 'class' is missing"),
    "not a name": (
        "classes: {item: {class: 'A; import os', why: w}}",
        "classes: item: class: 'A; import os' is not a Python name",
    ),
    "keyword": (
        "operations: {GET /v1/a: {method: import, why: w}}",
        "method: 'import' is not a Python name",
    ),
    "name of Python's own": (
        "classes: {item: {class: int, why: w}}",
        "classes: item: class: 'int' is a name of Python's own",
    ),
    "exception of Python's own": (
        "services: {items: {class: Warning, why: w}}",
        "services: items: class: 'Warning' is a name of Python's own",
    ),
    "argument": (
        "operations: {GET /a: {class_aliases: [{name: A.b, args: [a.b]}], why: w}}",
        "GET /a: class_aliases[0]: 'a.b' is not a Python name",
    ),
    "no verb of HTTP": (
        "omit: [{path: /a, verb: FETCH, why: w}]",
        "omit[0]: verb: must be one of GET, PUT, POST, DELETE, OPTIONS",
    ),
    "host with a scheme": (
        "hosts: {'https://api.example.com': {base: api, why: w}}",
        "hosts: https://api.example.com: must be a host alone, such as api.example.com",
    ),
    "host with a port": (
        "hosts: {'localhost:12111': {base: api, why: w}}",
        "hosts: localhost:12111: must be a host alone, such as api.example.com",
    ),
    "dunder": (
        "operations: {GET /v1/a: {class: A.__init__, why: w}}",
        "'A.__init__' is not a Python name",
    ),
    "no method": (
        "operations: {GET /v1/a: {service: accounts, why: w}}",
        "must name a place and a method with a dot",
    ),
    "kind": (
        "operations: {GET /v1/a: {kind: class, why: w}}",
        "kind: must be one of static, both, bound",
    ),
    "merge": (
        "operations: {GET /v1/a: {merge: 'yes', why: w}}",
        "merge: must be true or false",
    ),
    "aliases": (
        "operations: {GET /v1/a: {service_aliases: a.b, why: w}}",
        "service_aliases: must be a list",
    ),
    "alias": (
        "operations: {GET /v1/a: {service_aliases: [1], why: w}}",
        "service_aliases[0]: must be text",
    ),
    "alias is code": (
        "aliases: {'params.X = print(1) #': {of: params.Y, why: x}}",
        "aliases: params.X = print(1) #: 'params.X = print(1) #' is not a Python name",
    ),
    "alias is a keyword": (
        "aliases: {class: {of: A, why: x}}",
        "aliases: class: 'class' is not a Python name",
    ),
    "alias of nothing": (
        "aliases: {B: {of: '', why: x}}",
        "aliases: B: 'of' is missing",
    ),
    "section is a list": ("classes: [a]", "classes: must be a mapping"),
    "entry is text": ("classes: {item: A}", "classes: item: must be a mapping"),
    "omit is a mapping": ("omit: {a: b}", "omit: must be a list"),
    "omit twice": (
        "omit: [{path: /a, why: w}, {path: /a, why: w}]",
        "omit[1]: /a is named twice",
    ),
    "count": (
        "omit: [{path: /a, operations: many, why: w}]",
        "operations: must be a whole number",
    ),
    "count is true": (
        "omit: [{path: /a, operations: true, why: w}]",
        "operations: must be a whole number",
    ),
    "no fields": (
        "required: {POST /a: {fields: [], why: w}}",
        "required: POST /a: 'fields' is missing",
    ),
    "no fields of a schema": (
        "present: {a: {why: w}}",
        "present: a: 'fields' is missing",
    ),
    "fields of a schema": (
        "present: {a: {fields: [x, 1], why: w}}",
        "present: a: fields[1]: must be text",
    ),
    "base": (
        "hosts: {evil.example.com: {base: evil, why: w}}",
        "base: must be one of api, files, connect, meter_events",
    ),
    "key twice": ("classes: {a: {class: A, why: w}, a: {class: B, why: w}}", "a"),
    "tag": ("classes: !!python/object:os.system {}", "tag"),
    "syntax": ("classes: {", "line 2, column 1"),
    "top level": ("- a", "not a mapping"),
    "empty": ("", "empty"),
}


@pytest.mark.parametrize(("text", "problem"), FAULTS.values(), ids=FAULTS)
def test_faults_name_the_file_and_the_place(
    tmp_path: Path, text: str, problem: str
) -> None:
    with pytest.raises(CodegenError, match=re.escape(problem)) as caught:
        read(tmp_path, text)
    assert str(tmp_path / "mine.yaml") in str(caught.value)


def test_a_missing_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=re.escape(str(tmp_path / "no.yaml"))):
        overrides.load(tmp_path / "no.yaml")


def test_a_second_file_wins_place_by_place(tmp_path: Path) -> None:
    ours = read(
        tmp_path,
        "{api_version: 2024-04-10, classes: {a: {class: A, why: w}, b: {class: B, why: w}}}",
    )
    theirs = read(
        tmp_path,
        "{classes: {b: {class: Bee, why: w}}, omit: [{path: /v1/c, why: w}]}",
    )
    merged = overrides.merge(ours, theirs)
    assert {key: entry.name for key, entry in merged.classes.items()} == {
        "a": "A",
        "b": "Bee",
    }
    assert merged.classes["a"].origin.api_version == "2024-04-10"
    assert merged.classes["b"].origin.api_version is None
    assert list(merged.omit) == ["/v1/c"]


def test_the_committed_file_reads() -> None:
    ours = overrides.load(ROOT / "spec" / "overrides.yaml")
    assert len(ours.operations) == 12
    assert sum(entry.operations or 0 for entry in ours.omit.values()) == 54
