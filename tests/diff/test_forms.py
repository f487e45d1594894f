"""The three forms of output, on changes made by hand."""

from __future__ import annotations

import json
import random
import re
from dataclasses import replace

import pytest

from codegen.diff.as_json import as_json
from codegen.diff.changes import Change, Diff, Subject, change, in_order
from codegen.diff.markdown import code, markdown
from codegen.diff.report import Report, by_resource, resource_of
from codegen.diff.text import coloured, text

FIELD = [Subject("field", "_invoice:Invoice", "paid")]
PAID = change("field-removed", "Invoice.paid", FIELD, "bool")
QUOTE = change("field-removed", "Invoice.quote", FIELD, "Optional[str]")
EVERYWHERE = replace(
    change("value-removed-request", "Charge.create(currency)", FIELD, '"sur"'),
    places=("Customer.create(currency)", "Price.create(currency)"),
)
MOVED = change(
    "method-removed", "client.v1.invoices.upcoming", [], renamed_to="client.v1.x"
)
NEW = change("field-added", "billing.Alert.rule.name", FIELD, "", "str")
LOOSE = change("field-always-there", "Plan.id", FIELD, "Optional[str]", "str")
EVERY = (PAID, QUOTE, EVERYWHERE, MOVED, NEW, LOOSE)


def report(*changes: Change) -> Report:
    return Report("a", "b", Diff("2024-04-10", "2025-09-30.x", in_order(changes)))


def test_text_lists_what_breaks_and_counts_the_rest() -> None:
    assert text(report(*EVERY)).splitlines() == [
        "2024-04-10 → 2025-09-30.x: major version",
        "4 breaking, 1 additive, 1 type-only",
        "",
        "Charge",
        '- Charge.create(currency): value removed (sent) ("sur"); also Customer.create(currency), Price.create(currency)',
        "",
        "Invoice",
        "- Invoice.paid: field removed (bool)",
        "- Invoice.quote: field removed (Optional[str])",
        "",
        "client.v1.invoices",
        "- client.v1.invoices.upcoming: method removed; renamed to client.v1.x?",
        "",
        "Why these break",
        "- field removed: The API no longer sends the field: reading it fails.",
        "- method removed: The method is gone: calling it fails.",
        "- value removed (sent): The API does not know the value: sending it is refused.",
        "",
        "Additive: 1 field added",
        "Type-only: 1 field always there",
        "(--format markdown and --json list these one by one.)",
    ]


def test_text_without_changes_and_without_breaking_ones() -> None:
    assert text(report()) == "2024-04-10 → 2025-09-30.x: no change\n"
    assert text(report(NEW)).splitlines() == [
        "2024-04-10 → 2025-09-30.x: minor version",
        "0 breaking, 1 additive, 0 type-only",
        "",
        "Additive: 1 field added",
        "(--format markdown and --json list these one by one.)",
    ]
    assert "these one by one" not in text(report(PAID))


def test_colours_change_nothing_but_colour() -> None:
    bright = text(report(*EVERY), coloured)
    assert "\033[" in bright
    assert re.sub(r"\033\[[0-9;]*m", "", bright) == text(report(*EVERY))


def test_a_long_type_keeps_its_ends() -> None:
    long = ", ".join(f'"value_{number}"' for number in range(300))
    one = change("field-type-changed", "A.b", FIELD, f"Literal[{long}]", "str")
    line = text(report(one)).splitlines()[4]
    assert 'Literal["value_0"' in line and "→ str)" in line and len(line) < 150


@pytest.mark.parametrize(
    ("member", "place", "said"),
    [
        ("A.b", "C.d.b", "moved to C.d.b?"),
        ("A.create(b)", "A.create(c.b)", "moved to A.create(c.b)?"),
        ("A.b", "A.bb", "renamed to A.bb?"),
        ("A.create(b)", "A.create(bb)", "renamed to A.create(bb)?"),
    ],
)
def test_what_has_its_old_name_elsewhere_is_moved(
    member: str, place: str, said: str
) -> None:
    found = report(replace(PAID, member=member, renamed_to=place))
    assert said in text(found)
    assert said.replace(place, f"`{place}`") in markdown(found)


def test_markdown_is_a_section_of_a_changelog() -> None:
    assert markdown(report(PAID, EVERYWHERE, NEW)).splitlines() == [
        "## API 2024-04-10 → 2025-09-30.x",
        "",
        "A **major** version: 2 breaking, 1 additive, 0 type-only.",
        "",
        "### Breaking",
        "",
        "* field removed: The API no longer sends the field: reading it fails.",
        "* value removed (sent): The API does not know the value: sending it is refused.",
        "",
        "#### `Charge`",
        "",
        '- `Charge.create(currency)`: value removed (sent) (`"sur"`); '
        "also `Customer.create(currency)`, `Price.create(currency)`",
        "",
        "#### `Invoice`",
        "",
        "- `Invoice.paid`: field removed (`bool`)",
        "",
        "### Added",
        "",
        "* field added: A new field takes nothing away.",
        "",
        "#### `billing.Alert`",
        "",
        "- field added: `rule.name`",
    ]
    assert markdown(report()).endswith("\n\nNo change.\n")


def test_a_few_places_are_named_and_the_rest_counted() -> None:
    many = replace(PAID, places=tuple(f"Place{number}.paid" for number in range(9)))
    found = report(many)
    assert "; also `Place0.paid`, " in markdown(found)
    assert "`Place4.paid` … and 4 further places" in markdown(found)
    assert "Place1.paid … and 7 further places" in text(found)
    three = replace(many, places=many.places[:3])
    assert "Place1.paid … and 1 further place\n" in text(report(three))


def test_what_breaks_nothing_is_one_line_a_kind() -> None:
    other = replace(NEW, member="billing.Alert.title", places=("Plan.title",))
    value = change("value-added-response", "billing.Alert.status", FIELD, "", '"x"')
    found = markdown(report(NEW, other, value)).splitlines()
    assert found[-2:] == [
        "- field added: `rule.name`, `title` (and 1 further place)",
        '- value added (received): `status` (`"x"`)',
    ]


def test_whole_resources_and_events_stand_together_and_first() -> None:
    gone = [
        change("event-removed", name, []) for name in ("sku.created", "order.created")
    ]
    whole = change("resource-removed", "UsageRecord", [])
    assert list(by_resource([PAID, *gone, whole])) == [
        "Events",
        "Resources",
        "Invoice",
    ]


HOSTILE = [
    "`](javascript:alert(1))",
    "a`b``c",
    "<img src=x onerror=alert(1)>",
    "line\n# heading\n\n- item",
    "``",
    " spaced ",
    "\u202egnirts\x1b[31m",
    "@everyone #1 **bold** | cell |",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_no_markup_and_no_escape_sequence(name: str) -> None:
    one = change("field-removed", name, FIELD, name, name, renamed_to=name)
    found = report(replace(one, places=(name,)))
    for shown in (markdown(found), text(found)):
        assert "\x1b" not in shown and "\u202e" not in shown
        assert len(shown.splitlines()) <= 13
    line = markdown(found).splitlines()[-1]
    outside = re.sub(r"(`+)(?!`).+?(?<!`)\1(?!`)", "", line)
    assert outside == "- : field removed (); moved to ?; also "
    assert json.loads(as_json(found))["changes"][0]["member"] == name


def test_sides_called_by_the_user_are_escaped() -> None:
    found = Report("*a*", "<b>", Diff("2024-04-10", "2024-04-10", ()))
    assert markdown(found).startswith(r"## API \*a\* (2024-04-10) → \<b\> (")
    assert text(found) == "*a* (2024-04-10) → <b> (2024-04-10): no change\n"


def test_code_spans() -> None:
    assert [code(one) for one in ("a", "`", "a`b", "``x", " y")] == [
        "`a`",
        "`` ` ``",
        "``a`b``",
        "``` ``x ```",
        "`  y `",
    ]


def test_json_has_every_key_and_every_change() -> None:
    found = json.loads(as_json(report(*EVERY)))
    assert list(found) == ["format", "old", "new", "bump", "summary", "changes"]
    assert (found["format"], found["bump"]) == (1, "major")
    assert found["summary"] == {
        "breaking": {
            "changes": 4,
            "kinds": {
                "field-removed": 2,
                "method-removed": 1,
                "value-removed-request": 1,
            },
        },
        "additive": {"changes": 1, "kinds": {"field-added": 1}},
        "type-only": {"changes": 1, "kinds": {"field-always-there": 1}},
    }
    assert found["changes"][0] == {
        "kind": "value-removed-request",
        "severity": "breaking",
        "member": "Charge.create(currency)",
        "before": '"sur"',
        "after": "",
        "reason": "The API does not know the value: sending it is refused.",
        "places": ["Customer.create(currency)", "Price.create(currency)"],
        "renamed_to": None,
    }
    assert len(found["changes"]) == len(EVERY)


def test_the_order_of_the_changes_does_not_matter() -> None:
    shuffled = list(EVERY)
    random.Random(7).shuffle(shuffled)
    for form in (text, markdown, as_json):
        assert form(report(*shuffled)) == form(report(*EVERY))


@pytest.mark.parametrize(
    ("member", "resource"),
    [
        ("Invoice", "Invoice"),
        ("Invoice.paid", "Invoice"),
        ("Invoice.create(Shipping.x)", "Invoice"),
        ("billing.MeterEvent.create(payload)", "billing.MeterEvent"),
        ("test_helpers.TestClock.TestHelpers.advance", "test_helpers.TestClock"),
        ("client.v1.invoices.upcoming(customer)", "client.v1.invoices"),
        ("client.v1.invoices", "client.v1"),
        ("v1", "v1"),
        ("invoice.paid", "invoice"),
    ],
)
def test_the_resource_that_a_member_stands_below(member: str, resource: str) -> None:
    assert resource_of(member) == resource
