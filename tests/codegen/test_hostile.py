"""A hostile document ends with one sentence, or with output that holds its text as data."""

from __future__ import annotations

import ast
import copy
import keyword
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from codegen.render import render
from tests.codegen.mini import document, schema
from tests.codegen.outcome import files, package, sentence

Document = dict[str, Any]
Place = Callable[[Document, str], object]
STRING = {"type": "string"}


def parameter(name: str, where: str = "query") -> dict[str, Any]:
    return {"name": name, "in": where, "required": where == "path", "schema": STRING}


def thing() -> Document:
    """One resource with every kind of place, to be spoilt at one of them."""
    found = document(
        "get /v1/things -> list thing",
        "post /v1/things -> thing",
        "get /v1/things/{thing} -> thing",
        "delete /v1/things/{thing} -> deleted_thing",
        "post /v1/things/{thing}/poke -> thing",
        "post /v1/test_helpers/things/{thing}/fund -> thing",
        "get /v1/things/{thing}/pdf -> pdf",
    )
    nested = {"type": "object", "properties": {"inner": STRING, "in": STRING}}
    schemas = found["components"]["schemas"]
    schemas["thing_part"] = nested
    schemas["thing"]["properties"] |= {
        "id": STRING,
        "part": {"$ref": "#/components/schemas/thing_part"},
        "kind": {"type": "string", "enum": ["a", "b"]},
    }
    body = {"type": "object", "properties": {"name": STRING, "inner": nested}}
    found["paths"]["/v1/things"]["post"]["requestBody"] = {
        "content": {"application/x-www-form-urlencoded": {"schema": body}}
    }
    for path, item in found["paths"].items():
        for operation in item.values():
            if "{thing}" in path:
                operation["parameters"] = [parameter("thing", "path")]
    return found


def schemas(found: Document) -> Document:
    return found["components"]["schemas"]  # type: ignore[no-any-return]


def create(found: Document) -> Document:
    return found["paths"]["/v1/things"]["post"]  # type: ignore[no-any-return]


def fields(found: Document) -> Document:
    media = create(found)["requestBody"]["content"]["application/x-www-form-urlencoded"]
    return media["schema"]["properties"]  # type: ignore[no-any-return]


def respell(value: Any, old: str, new: str) -> Any:
    if isinstance(value, dict):
        return {respell(k, old, new): respell(v, old, new) for k, v in value.items()}
    if isinstance(value, list):
        return [respell(item, old, new) for item in value]
    return value.replace(old, new) if isinstance(value, str) else value


def prose(found: Document, word: str) -> None:
    """The text at every place where prose may stand."""

    def fill(value: Any) -> None:
        if isinstance(value, dict):
            for inner in list(value.values()):
                fill(inner)
            if (
                isinstance(value.get("type", value.get("in")), str)
                or "responses" in value
            ):
                value |= {"description": word, "title": word, "summary": word}
        if isinstance(value, list):
            for inner in value:
                fill(inner)

    fill(found["paths"])
    fill(found["components"])
    found["info"]["description"] = found["info"]["title"] = word


def named_by_ref(found: Document, word: str) -> None:
    escaped = word.replace("~", "~0").replace("/", "~1")
    schemas(found)[word] = schemas(found).pop("thing_part")
    reference = {"$ref": f"#/components/schemas/{escaped}"}
    schemas(found)["thing"]["properties"]["part"] = reference


def move_path(found: Document, path: str, word: str) -> None:
    found["paths"][path.replace("WORD", word)] = found["paths"].pop(
        path.replace("WORD", "poke")
    )


def response_field(found: Document, word: str) -> None:
    schemas(found)["thing"]["properties"][word] = STRING
    schemas(found)["thing_part"]["properties"][word] = {
        "type": "object",
        "properties": {word: STRING},
    }


def request_field(found: Document, word: str) -> None:
    fields(found)[word] = {"type": "object", "properties": {word: STRING}}
    create(found)["parameters"] = [parameter(f"{word}2")]


def shared_request_field(found: Document, word: str) -> None:
    shape = {"type": "object", "properties": {"x": STRING}}
    found["paths"]["/v1/others"] = copy.deepcopy(found["paths"]["/v1/things"])
    respelt_other = respell(found["paths"]["/v1/others"], "thing", "other")
    found["paths"]["/v1/others"] = respelt_other
    schemas(found)["other"] = schema("other")
    fields(found)[word] = shape
    media = respelt_other["post"]["requestBody"]["content"]
    media["application/x-www-form-urlencoded"]["schema"]["properties"][word] = shape


def enums(found: Document, word: str) -> None:
    schemas(found)["thing"]["properties"]["kind"]["enum"] = ["a", word, f"{word}2"]
    fields(found)["name"] = {"type": "string", "enum": [word, ""]}


def path_id(found: Document, word: str) -> None:
    path = "/v1/things/{thing}/poke"
    item = found["paths"].pop(path)
    item["post"]["parameters"] = [parameter(word, "path")]
    found["paths"][f"/v1/things/{{{word}}}/poke"] = item


def host(found: Document, word: str) -> None:
    create(found)["servers"] = [{"url": word}]


def host_inside(found: Document, word: str) -> None:
    create(found)["servers"] = [{"url": f"https://{word}api.stripe.com/"}]


def media_type(found: Document, word: str) -> None:
    content = create(found)["requestBody"]["content"]
    content[word] = content.pop("application/x-www-form-urlencoded")


def unknown_words(found: Document, word: str) -> None:
    schemas(found)["thing"]["properties"]["odd"] = {"type": "string", "format": word}
    schemas(found)["thing"][f"x-{word}"] = word
    create(found)["operationId"] = word
    create(found)["tags"] = [word]


def object_constant(found: Document, word: str) -> None:
    for name in ("thing", "deleted_thing"):
        schemas(found)[name]["properties"]["object"]["enum"] = [word]


def second_object(found: Document, word: str) -> None:
    schemas(found)["second"] = schema(word, id=STRING)
    found["paths"]["/v1/seconds"] = respell(
        copy.deepcopy({"get": found["paths"]["/v1/things"]["get"]}), "thing", "second"
    )


def namespace(found: Document, word: str) -> None:
    second_object(found, f"{word}.second")


def collection(found: Document, word: str) -> None:
    found["paths"] = respell(found["paths"], "/things", f"/{word}")


def action(found: Document, word: str) -> None:
    move_path(found, "/v1/things/{thing}/WORD", word)


def helper_action(found: Document, word: str) -> None:
    path = "/v1/test_helpers/things/{thing}/"
    found["paths"][path + word] = found["paths"].pop(f"{path}fund")


PLACES: dict[str, Place] = {
    "prose": prose,
    "schema": named_by_ref,
    "response field": response_field,
    "request field": request_field,
    "shared request field": shared_request_field,
    "enum": enums,
    "path id": path_id,
    "host": host,
    "part of a host": host_inside,
    "media type": media_type,
    "unknown words": unknown_words,
    "object": object_constant,
    "second object": second_object,
    "namespace": namespace,
    "collection": collection,
    "action": action,
    "test helper": helper_action,
}
PAYLOAD = 'import os; os.system("x")'
WORDS = {
    "quote": 'a"b',
    "apostrophe": "a'b",
    "triple quotes": f'"""\n{PAYLOAD}\n"""',
    "triple apostrophes": f"'''\n{PAYLOAD}\n'''",
    "ends with a quote": 'say "x"',
    "begins with a quote": '"x" said',
    "backslash": "a\\",
    "backslash and quote": f'\\"""\n{PAYLOAD}',
    "three backslashes": "a\\\\\\",
    "backslash at line end": "a\\\nb",
    "named escape": "\\N{DASH} \\x \\u12 \\U1",
    "newline": f"a\n{PAYLOAD}",
    "carriage return": f"a\r{PAYLOAD}",
    "form feed": f"a\x0c{PAYLOAD}",
    "line separator": f"a\u2028{PAYLOAD}",
    "expression": "{{ 7 * 7 }}",
    "expression with effect": "{{ cycler.__init__.__globals__.os }}",
    "statement": "{% include 'root' %}",
    "open comment": "{# a",
    "format": "{0} %s {a.__class__}",
    "NUL": "a\0b",
    "bidi": "a\u202eb\u2066c",
    "mark": "\ufeffa",
    "surrogate": "a\ud800",
    "accent": "é",
    "letter of another script": "а",
    "compatibility letter": "ﬁeld",
    "dunder": "__class__",
    "dunder dict": "__dict__",
    "dunder method": "__init__",
    "private": "_x",
    "keyword": "class",
    "soft keyword": "match",
    "None": "None",
    "self": "self",
    "cls": "cls",
    "empty": "",
    "blank": " ",
    "digit": "3d",
    "dot": "a.b",
    "dots": "..",
    "up": "../x",
    "up and out": "../../../etc/passwd",
    "absolute": "/etc/passwd",
    "Windows path": "C:\\x",
    "hyphen": "a-b",
    "comment": f"a # {PAYLOAD}",
    "call": "a(__import__('os'))",
    "comma": "a, b",
    "semicolon": f"a; {PAYLOAD}",
    "bracket": "]",
    "HTML": '<p>a<script>"""</script></p>&quot;&#34;&#0;',
    "long": "x" * 10_000,
    "long words": "x " * 5_000,
    "YAML tag": "!!python/object/apply:os.system [x]",
    "reserved on Windows": "aux",
    "reserved on Windows too": "CON",
}


@pytest.mark.parametrize("word", WORDS.values(), ids=WORDS)
@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_words(place: Place, word: str) -> None:
    found = thing()
    place(found, word)
    assert sentence(found) != ""


def test_the_document_itself_is_rendered() -> None:
    assert sentence(thing()) is None


def renamed_object(found: Document, name: str) -> None:
    """A second resource, at a collection of its own."""
    schemas(found)["second"] = schema(name, id=STRING)
    item = {"get": found["paths"]["/v1/things"]["get"]}
    found["paths"][f"/v1/{name.replace('.', '/')}s"] = respell(
        copy.deepcopy(item), "thing", "second"
    )


def field(name: str, node: dict[str, Any] = STRING) -> Callable[[Document], object]:
    return lambda found: schemas(found)["thing"]["properties"].update({name: node})


def object_named(name: str) -> Callable[[Document], object]:
    return lambda found: renamed_object(found, name)


def with_paths(*lines: str) -> Callable[[Document], object]:
    def change(found: Document) -> None:
        more = document(*lines)
        for path, item in more["paths"].items():
            for operation in item.values():
                ids = [part[1:-1] for part in path.split("/") if part[:1] == "{"]
                operation["parameters"] = [parameter(one, "path") for one in ids]
        found["paths"] |= more["paths"]
        found["components"]["schemas"] = more["components"]["schemas"] | schemas(found)

    return change


SECOND = "#/components/schemas/second"
CLASHES: dict[str, tuple[Callable[[Document], object], str]] = {
    "folder of the parameters": (object_named("params.x"), SECOND),
    "folder of the runtime": (object_named("_core.x"), SECOND),
    "folder of the bridges": (object_named("contrib.x"), SECOND),
    "module of the runtime's copy": (object_named("core"), SECOND),
    "registry": (object_named("registry"), SECOND),
    "client": (object_named("client"), SECOND),
    "version": (object_named("api_version"), SECOND),
    "shared objects": (object_named("shared"), SECOND),
    "service roots": (object_named("v1_services"), SECOND),
    "StripeObject": (object_named("stripe_object"), SECOND),
    "ListObject": (object_named("list_object"), SECOND),
    "StripeClient": (object_named("stripe_client"), SECOND),
    "an error": (object_named("card_error"), SECOND),
    "a setting as folder": (object_named("timeout.x"), SECOND),
    "a setting as folder too": (object_named("api_key.x"), SECOND),
    "what the root imports": (object_named("optional"), SECOND),
    "what folders import": (object_named("attach.x"), SECOND),
    "what folders import, below": (object_named("a.attach.x"), SECOND),
    "a service": (object_named("thing_service"), "#/paths/"),
    "folder and class": (object_named("thing.x"), "#/paths/"),
    "case of a class": (object_named("THING"), "#/components/schemas/"),
    "case of a folder": (
        lambda found: (
            object_named("a.x")(found),
            schemas(found).update(third=schema("A.y", id=STRING)),
        ),
        "#/components/schemas/",
    ),
    "field and static method": (field("create"), "#/components/schemas/thing"),
    "field and bound method": (field("poke"), "#/components/schemas/thing"),
    "field and async twin": (field("list_async"), "#/components/schemas/thing"),
    "field and constant": (field("OBJECT_NAME"), "#/components/schemas/thing"),
    "field and class method": (field("object_name"), "#/components/schemas/thing"),
    "field and helpers": (field("test_helpers"), "#/components/schemas/thing"),
    "field and helpers' class": (field("TestHelpers"), "#/components/schemas/thing"),
    "field and field": (field("in_"), "#/components/schemas/thing"),
    "nested class and nested class": (
        lambda found: (
            field("card", {"type": "object", "properties": {"x": STRING}})(found),
            field(
                "cards",
                {
                    "type": "array",
                    "items": {"type": "object", "properties": {"y": STRING}},
                },
            )(found),
        ),
        "#/components/schemas/thing/properties/cards/items",
    ),
    "method and twin": (
        with_paths("post /v1/things/{thing}/poke_async -> thing"),
        "#/paths/~1v1~1things~1{thing}~1poke",
    ),
    "method and class method": (
        with_paths("post /v1/things/{thing}/object_name -> thing"),
        "#/paths/~1v1~1things~1{thing}~1object_name",
    ),
    "method and helpers": (
        with_paths("post /v1/things/{thing}/test_helpers -> thing"),
        "#/paths/~1v1~1things~1{thing}~1test_helpers",
    ),
    "method and method": (
        with_paths("post /v1/things/{thing}/retrieve -> thing"),
        "#/paths/",
    ),
    "request types of two services": (
        with_paths("get /v1/shared -> list other"),
        "#/paths/~1v1~1shared",
    ),
}


@pytest.mark.parametrize(("change", "place"), CLASHES.values(), ids=CLASHES)
def test_clashes(change: Callable[[Document], object], place: str) -> None:
    found = thing()
    if place.endswith("/thing"):
        schemas(found)["thing"]["properties"]["in"] = STRING
    change(found)
    said = sentence(found)
    assert said and said.startswith(place)


HARMLESS: dict[str, Callable[[Document], object]] = {
    "words of a class": object_named("thi_ng"),
    "reserved elsewhere": object_named("x.timeout"),
    "setting": object_named("timeout"),
    "version": object_named("v1"),
    "private table": field(
        "_inner_class_types", {"type": "object", "properties": {"x": STRING}}
    ),
    "not an identifier": field("a-b"),
    "same nested name": lambda found: (
        field("card", {"type": "object", "properties": {"x": STRING}})(found),
        field("Card")(found),
    ),
    "circle": lambda found: (
        field("part", {"$ref": "#/components/schemas/a"})(found),
        schemas(found).update(
            a={
                "type": "object",
                "properties": {"b": {"$ref": "#/components/schemas/b"}},
            },
            b={
                "type": "object",
                "properties": {"a": {"$ref": "#/components/schemas/a"}},
            },
        ),
    ),
    "parameter named like the id": lambda found: fields(found).update(thing=STRING),
    "parameters named like arguments": lambda found: fields(found).update(
        dict.fromkeys(["self", "cls", "params", "options", "id", "sid"], STRING)
    ),
    "action's parameter named like the id": lambda found: found["paths"][
        "/v1/things/{thing}/poke"
    ]["post"]["parameters"].append(parameter("thing")),
}


@pytest.mark.parametrize("change", HARMLESS.values(), ids=HARMLESS)
def test_harmless(change: Callable[[Document], object]) -> None:
    found = thing()
    change(found)
    assert sentence(found) is None


def chain(length: int) -> dict[str, Any]:
    """Schemas each of which holds the next."""
    return {
        f"link{number}": {
            "type": "object",
            "properties": {"next": {"$ref": f"#/components/schemas/link{number + 1}"}},
        }
        for number in range(length)
    } | {f"link{length}": {"type": "object", "properties": {"x": STRING}}}


@pytest.mark.parametrize(
    ("length", "says"), [(10, None), (60, "levels deep"), (10_000, "levels deep")]
)
@pytest.mark.parametrize("where", ["reply", "request"])
def test_chains(where: str, length: int, says: str | None) -> None:
    found = thing()
    schemas(found).update(chain(length))
    holder = fields(found) if where == "request" else None
    target = schemas(found)["thing"]["properties"] if holder is None else holder
    target["chain"] = {"$ref": "#/components/schemas/link0"}
    said = sentence(found)
    assert said is None if says is None else said and says in said


def test_many_schemas_that_reach_each_other() -> None:
    found = thing()
    schemas(found).update(chain(2_000))
    fields_of_thing = schemas(found)["thing"]["properties"]
    for number in range(2_000):
        fields_of_thing[f"x{number}"] = {"$ref": f"#/components/schemas/link{number}"}
    assert sentence(found) is None


def test_circle_in_a_request() -> None:
    found = thing()
    schemas(found)["a"] = {
        "type": "object",
        "properties": dict.fromkeys("xyz", {"$ref": "#/components/schemas/a"}),
    }
    fields(found)["a"] = {"$ref": "#/components/schemas/a"}
    assert sentence(found) is None


def test_schemas_that_reach_each_other_in_a_request() -> None:
    found = thing()
    everyone = {name: {"$ref": f"#/components/schemas/{name}"} for name in "abcdefghi"}
    for name in everyone:
        schemas(found)[name] = {"type": "object", "properties": everyone}
    fields(found)["a"] = everyone["a"]
    said = sentence(found)
    assert said and ": is one of over 5000 objects in " in said


TEXT = st.one_of(
    st.sampled_from(sorted(WORDS.values())),
    st.lists(st.sampled_from(sorted(WORDS.values(), key=len)[:40]), max_size=3).map(
        "".join
    ),
    st.text(st.characters(exclude_categories=()), max_size=12),
    st.sampled_from([*keyword.kwlist, *keyword.softkwlist, *dir(object)]),
    st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,9}", fullmatch=True),
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.sampled_from(sorted(PLACES)), TEXT), min_size=1, max_size=3)
)
def test_any_words(spoilt: list[tuple[str, str]]) -> None:
    found = thing()
    for place, word in spoilt:
        try:
            PLACES[place](found, word)
        except (KeyError, TypeError):
            continue  # An earlier change has taken the place away.
    assert sentence(found) != ""


def test_prose_is_kept_as_data() -> None:
    """Every hostile word of prose can be read back from the docstrings."""
    for word in WORDS.values():
        found = thing()
        prose(found, word)
        tree = ast.parse(files(found)["_thing.py"])
        kept = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        if "<" not in word:
            wanted = word.split()
            assert any(text.split()[: len(wanted)] == wanted for text in kept), word


@pytest.mark.parametrize(
    "word",
    [
        "from .._core.nope import zip",
        "see from ._core.client import os, _x",
        "from .._core.objects import Nope",
        "see x._limit and page._body",
        'a quote " and from .._core.nope import zip',
    ],
)
def test_prose_does_not_decide_what_stubs_hold(word: str) -> None:
    plain, spoilt = thing(), thing()
    prose(plain, "some text")
    prose(spoilt, word)
    enums(plain, "some text")
    enums(spoilt, word)

    def stubs(found: Document) -> dict[str, str]:
        texts = render(package(found))
        return {name: text for name, text in texts.items() if name.endswith(".pyi")}

    assert stubs(spoilt) == stubs(plain) != {}


def test_enum_values_are_kept_as_data() -> None:
    for word in WORDS.values():
        found = thing()
        enums(found, word)
        tree = ast.parse(files(found)["_thing.py"])
        assert word in [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)
        ]
