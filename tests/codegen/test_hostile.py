"""A hostile document ends with one sentence, or with output that holds its text as data."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from tests.codegen.mini import document, schema
from tests.codegen.outcome import sentence

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


def respelt(old: str) -> Place:
    def change(found: Document, word: str) -> None:
        changed = respell(found, old, old.replace("WORD", word).replace("thing", word))
        found.clear()
        found.update(changed)

    return change


def prose(found: Document, word: str) -> None:
    """The text at every place where prose may stand."""

    def fill(value: Any) -> None:
        if isinstance(value, dict):
            for inner in list(value.values()):
                fill(inner)
            if value.keys() & {"type", "responses", "in", "openapi"}:
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


def of_object(word: str) -> str:
    return word


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
