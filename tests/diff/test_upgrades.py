"""Real upgrades: the golden summaries, and what the two documents say for themselves.

What is expected here is read out of the documents' own properties and paths, by none of the
code that compares surfaces.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from codegen.diff.report import Report
from codegen.diff.text import text
from tests.codegen import runs
from tests.diff import refresh
from tests.diff.upgrades import (
    LAST,
    STEPS,
    breaking,
    facts,
    members,
    surface,
    upgrade,
)

VERBS = ("delete", "get", "post")

# What is known to break between the last two, by hand.
SUBSCRIPTION = {"current_period_end", "current_period_start", "discount"}
INVOICE = {
    "application_fee_amount",
    "charge",
    "discount",
    "paid",
    "paid_out_of_band",
    "payment_intent",
    "quote",
    "subscription",
    "subscription_details",
    "subscription_proration_date",
    "tax",
    "total_tax_amounts",
    "transfer_data",
}
LINE_ITEM = {
    "amount_excluding_tax",
    "invoice_item",
    "price",
    "proration",
    "proration_details",
    "subscription_item",
    "tax_amounts",
    "tax_rates",
    "type",
    "unit_amount_excluding_tax",
}
KNOWN = {
    "subscription": ("Subscription", SUBSCRIPTION),
    "invoice": ("Invoice", INVOICE),
    "line_item": ("InvoiceLineItem", LINE_ITEM),
    "charge": ("Charge", {"invoice"}),
}


def properties(version: str, schema: str) -> set[str]:
    return set(facts(version)["components"]["schemas"][schema]["properties"])


def operations(version: str) -> Iterator[tuple[str, str]]:
    for path, item in facts(version)["paths"].items():
        yield from ((verb.upper(), path) for verb in VERBS if verb in item)


# -- the golden summaries -------------------------------------------------------------------------


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_the_golden_summary(old: str, new: str) -> None:
    expected = refresh.path_of(old, new).read_text("utf-8")
    assert refresh.summary(upgrade(old, new)) == expected


def test_every_golden_summary_is_of_a_step() -> None:
    steps = {refresh.path_of(*step).name for step in STEPS}
    assert {path.name for path in refresh.FOLDER.iterdir()} == steps


def test_the_readme_shows_what_the_command_says() -> None:
    readme = (runs.ROOT / "README.md").read_text("utf-8")
    part = readme.partition("## Upgrades")[2].partition("\n## ")[0]
    shown = part.partition("```console\n")[2].partition(
        "$ python -m codegen diff 2024-04-10 2025-09-30.clover --scan"
    )[0]
    said = text(Report(*LAST, upgrade(*LAST))).splitlines()
    lines = [one for one in shown.splitlines() if not one.startswith(("$", "…"))]
    assert len(lines) == 5 and [one for one in lines if one not in said] == []


# -- what is known to break between the last two ---------------------------------------------------


@pytest.mark.parametrize("schema", KNOWN)
def test_the_fields_that_are_known_to_be_gone(schema: str) -> None:
    old, new = LAST
    name, known = KNOWN[schema]
    assert properties(old, schema) - properties(new, schema) == known
    removed = members(breaking(old, new), "field-removed")
    said = {place.removeprefix(f"{name}.") for place in removed}
    assert known <= said


def test_thirteen_fields_of_an_invoice_and_ten_of_its_lines() -> None:
    """Top-level ones, each said once and nothing said that is still there."""
    assert (len(INVOICE), len(LINE_ITEM)) == (13, 10)
    found = [
        place
        for one in breaking(*LAST)
        if one.kind == "field-removed"
        for place in (one.member, *one.places)
    ]
    for name, known in KNOWN.values():
        own = [place for place in found if place.rpartition(".")[0] == name]
        assert sorted(own) == sorted(f"{name}.{field}" for field in known)


GONE = {
    "GET /v1/invoices/upcoming": "Invoice.upcoming",
    "GET /v1/invoices/upcoming/lines": "Invoice.upcoming_lines",
    "POST /v1/subscription_items/{subscription_item}/usage_records": "SubscriptionItem.create_usage_record",
    "GET /v1/subscription_items/{subscription_item}/usage_record_summaries": "SubscriptionItem.list_usage_record_summaries",
}


def test_the_operations_that_are_known_to_be_gone() -> None:
    old, new = LAST
    gone = {f"{v} {p}" for v, p in {*operations(old)} - {*operations(new)}}
    assert gone == set(GONE)


@pytest.mark.parametrize("operation", GONE)
def test_each_operation_that_is_gone_is_named(operation: str) -> None:
    verb, _, path = operation.partition(" ")
    old = surface(LAST[0])
    owner, _, name = GONE[operation].rpartition(".")
    invoice = next(one for one in old.classes.values() if one.name == owner)
    assert (invoice.methods[name].verb.upper(), invoice.methods[name].path) == (
        verb,
        path,
    )
    assert GONE[operation] in members(breaking(*LAST), "method-removed")


@pytest.mark.parametrize("name", ["UsageRecord", "UsageRecordSummary"])
def test_usage_records_and_their_summaries_are_gone(name: str) -> None:
    assert name in members(breaking(*LAST), "resource-removed")


# -- everything the documents say -----------------------------------------------------------------


def resources(version: str) -> dict[str, str]:
    """Schema and public name of the resources, by their `object` constants."""
    names = {
        one.object_name: one.name
        for one in surface(version).classes.values()
        if one.object_name
    }
    found = {}
    for schema, body in facts(version)["components"]["schemas"].items():
        constant = body.get("properties", {}).get("object", {}).get("enum", [""])[0]
        if schema == constant and constant in names:
            found[schema] = names[constant]
    return found


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_every_field_of_a_resource_that_is_gone_is_named(old: str, new: str) -> None:
    """And none that is still there."""
    kept = resources(old).items() & resources(new).items()
    expected = {
        f"{name}.{field}"
        for schema, name in kept
        for field in properties(old, schema) - properties(new, schema)
    }
    names = {name for _, name in kept}
    removed = members(breaking(old, new), "field-removed")
    said = {place for place in removed if place.rpartition(".")[0] in names}
    assert said == expected


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_every_resource_that_is_gone_is_named(old: str, new: str) -> None:
    expected = {*resources(old).values()} - {*resources(new).values()}
    assert expected <= members(breaking(old, new), "resource-removed")


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_no_method_is_gone_whose_operation_is_still_there(old: str, new: str) -> None:
    """What is called gone was called by an operation that is gone."""
    gone = {*operations(old)} - {*operations(new)}
    calls = dict(_calls(old))
    removed = members(breaking(old, new), "method-removed")
    assert {calls[place] for place in removed if place in calls} <= gone


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_every_operation_that_is_gone_is_named(old: str, new: str) -> None:
    """By its method, or by the resource or the service that is gone with it."""
    gone = {*operations(old)} - {*operations(new)}
    said = members(
        breaking(old, new), "method-removed", "resource-removed", "service-removed"
    )
    for place, call in _calls(old):
        if call in gone:
            assert any(place == one or place.startswith(f"{one}.") for one in said)


def _calls(version: str) -> Iterator[tuple[str, tuple[str, str]]]:
    for one in surface(version).classes.values():
        for name, method in one.methods.items():
            yield f"{one.name}.{name}", (method.verb.upper(), method.path)


Parameters = dict[str, bool]
"""Dotted path of a parameter, and whether it must be sent with what it stands in."""


def parameters(version: str, verb: str, path: str) -> Parameters:
    """All that an operation takes in its query and body, however deep."""
    operation = facts(version)["paths"][path][verb.lower()]
    found: Parameters = {}
    for one in operation.get("parameters", ()):
        if one["in"] == "query":
            found[one["name"]] = one.get("required", False)
            _flatten(one["schema"], one["name"], found)
    content = operation.get("requestBody", {}).get("content", {})
    for body in content.values():
        _flatten(body["schema"], "", found)
    return found


def _flatten(schema: dict[str, Any], above: str, found: Parameters) -> None:
    for one in schema.get("anyOf", [schema]):
        if "items" in one:
            _flatten(one["items"], above, found)
        for name, below in one.get("properties", {}).items():
            path = f"{above}.{name}".lstrip(".")
            found[path] = name in one.get("required", ())
            _flatten(below, path, found)


def _outermost(paths: set[str]) -> set[str]:
    """Those that do not go, or come, with what they stand in."""
    return {path for path in paths if path.rpartition(".")[0] not in paths}


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_every_parameter_that_is_gone_or_required_is_named(old: str, new: str) -> None:
    """At any depth; and none that is neither."""
    both = {*operations(old)} & {*operations(new)}
    still = {place for place, _ in _calls(new)}
    methods = {p: call for p, call in _calls(old) if call in both and p in still}
    expected = set()
    for place, call in methods.items():
        before, after = parameters(old, *call), parameters(new, *call)
        lost = _outermost({*before} - {*after})
        come = _outermost({*after} - {*before})
        now = {one for one in come if after[one]}
        now |= {one for one in {*after} & {*before} if after[one] and not before[one]}
        expected |= {f"{place}({name})" for name in lost | now}
    said = members(
        breaking(old, new),
        "parameter-removed",
        "parameter-required",
        "parameter-added-required",
    )
    assert {one for one in said if one.partition("(")[0] in methods} == expected


# -- each change once -----------------------------------------------------------------------------


@pytest.mark.parametrize(("old", "new"), STEPS)
def test_no_place_is_named_twice_for_one_class_of_change(old: str, new: str) -> None:
    seen: set[tuple[str, ...]] = set()
    for one in upgrade(old, new).changes:
        for place in (one.member, *one.places):
            key = (one.kind, place, one.before, one.after)
            assert key not in seen
            seen.add(key)


@pytest.mark.parametrize("version", [LAST[0], LAST[1]])
def test_a_version_does_not_differ_from_itself(version: str) -> None:
    assert upgrade(version, version).changes == ()
