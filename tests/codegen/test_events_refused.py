"""Types, names and overrides of events that do not fit, and hostile ones."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen import overrides
from codegen.errors import CodegenError, SpecError
from codegen.merge_modules import merged
from codegen.model import Doc, Module, ResponseClass
from codegen.overrides import EventEntry, Origin, Overrides
from tests.codegen.event_documents import (
    ENUM,
    LINES,
    ORIGIN,
    PAYLOADS,
    constants,
    hostile,
    listening,
)
from tests.codegen.mini import VERSION
from tests.codegen.outcome import package, sentence

BAD_TYPES = [
    *("created", "", ".", "thing.", ".created", "thing..created", "Thing.created"),
    *("thing.créated", "thing created", "thing.created\n", "thing-created.x"),
    *("thing.a[b]", "1.created", "_thing.created", "**", "*.created", "thing._x"),
    *(
        "thing.x'); import os #",
        'thing."""',
        "thing.\\x",
        "thing.{{x}}",
        "thing.\u202e",
    ),
    f"thing.{'x' * 200}",
]


@pytest.mark.parametrize("name", BAD_TYPES)
def test_what_is_no_type_is_left_out_and_told_with_its_place(name: str) -> None:
    given = listening("thing.created", name)
    assert sentence(given) is None
    found = package(given)
    assert [type_ for type_, _ in found.events] == ["thing.created"]
    (note,) = [one for one in found.notes if "the type of events" in one]
    assert note.endswith(f"first at {ENUM}/2")
    assert note.isprintable() and len(note) < 400
    assert name not in constants(given)


@pytest.mark.parametrize("name", [5, True, ["thing.created"], {"a": 1}])
def test_what_is_no_text_is_refused_with_its_place(name: object) -> None:
    said = sentence(listening("thing.created", name))
    assert said is not None and said.startswith(ENUM.rpartition("/")[0]), said


@pytest.mark.parametrize("second", ["thing.part_moved", "thing_part.moved"])
def test_two_types_of_one_class_are_refused(second: str) -> None:
    with pytest.raises(SpecError, match="would be a second class ThingPartMovedEvent"):
        package(listening("thing.part.moved", second))


@pytest.mark.parametrize("name", ["other", "thin", "unions"])
def test_resources_may_be_named_like_the_modules_of_events(name: str) -> None:
    lines = (*LINES, f"get /v1/{name}s/{{it}} -> {name}")
    given = listening(f"{name}.created", "gone.created", lines=lines)
    assert sentence(given) is None
    assert dict(package(given).events)[f"{name}.created"].startswith(f"_{name}:")


def test_two_resources_whose_events_have_one_name() -> None:
    lines = (*LINES, "get /v1/shop_cards/{it} -> shop_card")
    given = listening("shop.card.created", "shop_card.lost", lines=lines)
    said = sentence(given)
    assert said is not None and said.endswith("two classes ShopCardPreviousAttributes")
    assert sentence(listening("shop_card.lost", lines=lines)) is None


def test_two_classes_of_one_name_in_a_module_are_refused() -> None:
    other = Module(
        "_thing", Doc(), classes=(ResponseClass("Thing", "", (), Doc(), ()),)
    )
    both = [replace(other, doc=Doc(("The first.",))), other]
    with pytest.raises(SpecError, match="module _thing would have two classes Thing$"):
        list(merged(both))


@pytest.mark.parametrize("schema", ["3d", "1", "?", "-3"])
def test_a_schema_whose_name_no_class_can_have(schema: str) -> None:
    given = listening("thing.created", schemas=f"'{schema}': {{type: object}}")
    entries = Overrides(events={"thing": EventEntry(schema, "w", ORIGIN)})
    said = hostile(given, entries)
    assert said is not None and said.startswith(f"#/components/schemas/{schema}: ")


@pytest.mark.parametrize("line", ["events.card", "events.deep.card", "events"])
def test_a_namespace_called_events_is_refused(line: str) -> None:
    path = line.replace(".", "/")
    lines = (*LINES, f"get /v1/{path}s/{{it}} -> {line}")
    said = sentence(listening("thing.created", lines=lines))
    if line == "events":
        assert said is None or "events" in said
    else:
        assert said is not None and "events" in said


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("events: [thing]", "events: must be a mapping"),
        ("events: {thing: card}", "events: thing: must be a mapping"),
        ("events: {thing: {why: w}}", "events: thing: 'schema' is missing"),
        ("events: {thing: {schema: card}}", "events: thing: 'why' is missing"),
        (
            "events: {thing: {schema: 5, why: w}}",
            "events: thing: schema: must be text",
        ),
        (
            "events: {thing: {schema: card, why: w, klass: x}}",
            "events: thing: unknown key 'klass', the nearest is 'class'",
        ),
    ],
)
def test_bad_entries_are_refused(tmp_path: Path, text: str, problem: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(text, "utf-8")
    with pytest.raises(CodegenError) as caught:
        overrides.load(file)
    said = str(caught.value).removeprefix(f"{file}: ")
    assert said.partition(", the nearest")[0] == problem.partition(", the nearest")[0]


@pytest.mark.parametrize(
    ("entries", "named"),
    [
        ({"gone": "card"}, '"gone"'),
        ({"thin": "card"}, '"thin"'),
        ({"thing__created__now": "card"}, '"thing.created.now"'),
        ({"thing": "gone"}, '"thing": gone'),
    ],
)
def test_entries_that_match_nothing_fail_for_their_version(
    entries: dict[str, str], named: str
) -> None:
    origin = Origin("mine.yaml", VERSION)
    given = Overrides(
        events={
            name.replace("__", "."): EventEntry(schema, "w", origin)
            for name, schema in entries.items()
        }
    )
    with pytest.raises(CodegenError) as caught:
        package(listening("thing.created"), given)
    assert f"events: {named}" in str(caught.value)


@pytest.mark.parametrize("word", PAYLOADS)
def test_a_hostile_schema_that_events_are_about(word: str) -> None:
    """Its name stands in docstrings and file names."""
    given = listening("thing.created")
    card = {"$ref": "#/components/schemas/card"}
    given["components"]["schemas"][word] = {"anyOf": [card, card]}
    entry = {"thing": EventEntry(word, "w", ORIGIN)}
    outcome = hostile(given, Overrides(events=entry))
    # The word as data, or a sentence.
    assert outcome != ""


@pytest.mark.parametrize("word", PAYLOADS)
def test_a_hostile_enum_and_field_in_former_values(word: str) -> None:
    given = listening("thing.created")
    fields = given["components"]["schemas"]["thing"]["properties"]
    fields["kind"] = {"type": "string", "enum": ["a", word]}
    assert sentence(given) is None
    assert word in constants(given)
    fields[word] = {"type": "object", "properties": {word: {"type": "string"}}}
    assert sentence(given) != ""
