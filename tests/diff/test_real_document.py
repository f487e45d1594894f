"""The committed document with a change of each kind, shuffled and with prose: these changes, no more."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from codegen import cli
from codegen.build import build
from codegen.diff.changes import Change, Diff, Subject
from codegen.diff.compare import diff
from codegen.diff.versions import OVERLAYS
from codegen.overrides import load as load_overrides
from codegen.public import public
from codegen.spec import load
from tests.codegen.inline import inline
from tests.diff.shuffle import shuffled, with_prose
from tests.diff.upgrades import LAST, facts, surface

Document = dict[str, Any]


def body(found: Document, path: str) -> Any:
    content = found["paths"][path]["post"]["requestBody"]["content"]
    return next(iter(content.values()))["schema"]


def replies(found: Document) -> None:
    """Changes of what the API sends."""
    schemas = found["components"]["schemas"]
    of = {name: one.get("properties", {}) for name, one in schemas.items()}
    del of["subscription"]["cancel_at"]
    del of["charge_outcome"]["reason"]
    del of["address"]["line2"]
    of["payment_intent"]["capture_method"]["enum"].append("later")
    of["coupon"]["duration"]["nullable"] = True
    of["payout"]["arrival_date"] = {"type": "string"}
    of["refund"]["charge"] = {"type": "string", "nullable": True}
    of["product"]["weight"] = {"type": "integer"}


def requests(found: Document) -> None:
    """Changes of what is sent to the API, and where."""
    paths = found["paths"]
    del body(found, "/v1/refunds")["properties"]["reason"]
    body(found, "/v1/customers")["required"] = ["email"]
    body(found, "/v1/payouts")["required"].remove("amount")
    shipping = body(found, "/v1/payment_intents")["properties"]["shipping"]
    del shipping["properties"]["carrier"]
    paths["/v1/charges/{charge}/capture"]["post"]["deprecated"] = True
    paths["/v1/balance"]["get"]["servers"] = [{"url": "https://files.stripe.com/"}]
    del paths["/v1/tokens/{token}"]
    paths["/v1/topups/{topup}/more/cancel"] = paths.pop("/v1/topups/{topup}/cancel")
    hooks = ("/v1/webhook_endpoints", "/v1/webhook_endpoints/{webhook_endpoint}")
    for path in hooks:
        events = body(found, path)["properties"]["enabled_events"]
        events["items"]["enum"].remove("charge.expired")
    fresh = inline("", "", "", "get /v1/widgets/{widget} -> widget")
    paths |= fresh["paths"]
    found["components"]["schemas"] |= fresh["components"]["schemas"]


EXPECTED = {
    ("breaking", "field-removed", "Subscription.cancel_at"),
    ("breaking", "field-removed", "Charge.outcome.reason"),
    ("breaking", "field-removed", "Account.business_profile.support_address.line2"),
    ("additive", "value-added-response", "PaymentIntent.capture_method"),
    ("breaking", "field-nullable", "Coupon.duration"),
    ("breaking", "field-type-changed", "Payout.arrival_date"),
    ("breaking", "field-not-expandable", "Refund.charge"),
    ("additive", "field-added", "Product.weight"),
    ("breaking", "parameter-removed", "Refund.create(reason)"),
    ("breaking", "parameter-required", "Customer.create(email)"),
    ("additive", "parameter-optional", "Payout.create(amount)"),
    ("breaking", "parameter-removed", "PaymentIntent.create(shipping.carrier)"),
    ("type-only", "method-deprecated", "Charge.capture"),
    ("breaking", "method-host-changed", "Balance.retrieve"),
    ("breaking", "method-removed", "Token.retrieve"),
    ("breaking", "method-path-changed", "Topup.cancel"),
    ("breaking", "event-removed", "charge.expired"),
    ("breaking", "value-removed-request", "WebhookEndpoint.create(enabled_events)"),
    ("additive", "resource-added", "Widget"),
}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Diff:
    document = copy.deepcopy(facts(LAST[1]))
    replies(document)
    requests(document)
    document = shuffled(with_prose(document), random.Random(7))
    file: Path = tmp_path_factory.mktemp("diff") / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    spec = load(file, *OVERLAYS)
    return diff(surface(LAST[1]), public(build(spec, load_overrides(cli.OVERRIDES))))


def by_member(found: Diff) -> dict[str, Change]:
    return {one.member: one for one in found.changes}


def test_each_change_is_told_once_and_nothing_else(found: Diff) -> None:
    told = [(one.severity, one.kind, one.member) for one in found.changes]
    assert sorted(told) == sorted(EXPECTED)


def test_a_shared_object_is_told_with_its_places(found: Diff) -> None:
    one = by_member(found)["Account.business_profile.support_address.line2"]
    assert {"Customer.address.line2", "Invoice.customer_address.line2"} <= {*one.places}
    assert len(set(one.places)) == len(one.places)


def test_subjects_are_members_of_the_old_surface(found: Diff) -> None:
    breaking = [one for one in found.changes if one.severity == "breaking"]
    subjects = [subject for one in breaking for subject in one.subjects]
    assert [one for one in subjects if not _is_old(one)] == []
    assert {one.kind for one in subjects} == {
        *("event", "export", "field", "method", "parameter", "value")
    }


def _is_old(subject: Subject) -> bool:
    old = surface(LAST[1])
    if subject.kind == "event":
        return subject.name in old.events
    if subject.kind == "export":
        shapes = old.shapes.values()
        return subject.name in {name for one in shapes for name in one.names}
    owner = old.classes.get(subject.owner)
    if subject.kind == "method":
        service = old.services.get(subject.owner)
        return subject.name in getattr(owner or service, "methods", {})
    return subject.name in getattr(owner or old.shapes.get(subject.owner), "fields", {})


def test_an_operation_is_told_with_both_ways_of_calling_it(found: Diff) -> None:
    subjects = by_member(found)["Topup.cancel"].subjects
    assert {(one.owner, one.name) for one in subjects} == {
        ("_topup:Topup", "cancel"),
        ("v1.topups", "cancel"),
    }
