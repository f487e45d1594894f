"""Every type of events, built around the objects that a real server answers."""

from __future__ import annotations

import copy
import importlib
import pickle
from collections import Counter
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any

import pytest

import restripe
from codegen import cli
from codegen.events import EventType, event_types
from codegen.overrides import load as load_overrides
from codegen.spec import Spec
from codegen.surface_model import Surface
from scripts.stripe_mock import StripeMock
from tests.surface.calls import at
from tests.surface.event_payloads import (
    KEY,
    SECRET,
    VERSION,
    Answers,
    built,
    differing,
    event,
    name_of,
    python_name,
    words,
)
from tests.surface.samples import answer_example

TYPES = 242
# Objects that no operation answers.
FROM_SCHEMA = {
    "application",
    "billing.alert_triggered",
    "entitlements.active_entitlement_summary",
}
# The types that no single rule gives, and those that are easily taken for another, with what `data.object` is: written
# down by hand, and where the official package has a thin twin of the type, compared with what that one leads to.
BY_HAND = {
    "account.application.authorized": "Application",
    "account.application.deauthorized": "Application",
    "account.external_account.created": "BankAccount|Card",
    "account.external_account.deleted": "BankAccount|Card",
    "account.external_account.updated": "BankAccount|Card",
    "account.updated": "Account",
    "application_fee.refund.updated": "ApplicationFeeRefund",
    "application_fee.refunded": "ApplicationFee",
    "balance.available": "Balance",
    "billing.alert.triggered": "billing.AlertTriggered",
    "billing_portal.configuration.created": "billing_portal.Configuration",
    "billing_portal.session.created": "billing_portal.Session",
    "capability.updated": "Capability",
    "cash_balance.funds_available": "CashBalance",
    "charge.dispute.funds_withdrawn": "Dispute",
    "charge.refund.updated": "Refund",
    "charge.refunded": "Charge",
    "checkout.session.completed": "checkout.Session",
    "climate.product.pricing_updated": "climate.Product",
    "customer.deleted": "Customer",
    "customer.discount.created": "Discount",
    "customer.source.expiring": "Account|BankAccount|Card|Source",
    "customer.subscription.trial_will_end": "Subscription",
    "customer.tax_id.updated": "TaxId",
    "customer_cash_balance_transaction.created": "CustomerCashBalanceTransaction",
    "entitlements.active_entitlement_summary.updated": "entitlements.ActiveEntitlementSummary",
    "financial_connections.account.refreshed_balance": "financial_connections.Account",
    "identity.verification_session.verified": "identity.VerificationSession",
    "invoice.payment_succeeded": "Invoice",
    "invoice.upcoming": "Invoice",
    "invoice_payment.paid": "InvoicePayment",
    "invoiceitem.created": "InvoiceItem",
    "issuing_authorization.request": "issuing.Authorization",
    "issuing_card.created": "issuing.Card",
    "issuing_cardholder.updated": "issuing.Cardholder",
    "issuing_dispute.submitted": "issuing.Dispute",
    "issuing_personalization_design.rejected": "issuing.PersonalizationDesign",
    "issuing_token.created": "issuing.Token",
    "issuing_transaction.purchase_details_receipt_updated": "issuing.Transaction",
    "payment_method.automatically_updated": "PaymentMethod",
    "product.updated": "Product",
    "radar.early_fraud_warning.created": "radar.EarlyFraudWarning",
    "refund.updated": "Refund",
    "reporting.report_type.updated": "reporting.ReportType",
    "sigma.scheduled_query_run.created": "sigma.ScheduledQueryRun",
    "source.mandate_notification": "Source",
    "source.refund_attributes_required": "Source",
    "source.transaction.created": "SourceTransaction",
    "source.transaction.updated": "SourceTransaction",
    "subscription_schedule.expiring": "SubscriptionSchedule",
    "tax.settings.updated": "tax.Settings",
    "tax_rate.created": "TaxRate",
    "terminal.reader.action_succeeded": "terminal.Reader",
    "test_helpers.test_clock.ready": "test_helpers.TestClock",
    "treasury.outbound_payment.expected_arrival_date_updated": "treasury.OutboundPayment",
}


@pytest.fixture(scope="module")
def types(spec: Spec, found: Surface) -> tuple[EventType, ...]:
    overrides = load_overrides(cli.OVERRIDES)
    return event_types(
        spec.document, found.resources, overrides, lambda place, what: None
    )


@pytest.fixture(scope="module")
def objects(
    types: tuple[EventType, ...], spec: Spec, stripe_mock: StripeMock
) -> Mapping[str, list[tuple[dict[str, Any], bool]]]:
    """By schema."""
    answers = Answers(spec.document, stripe_mock.url)
    return {schema: answers.of(schema) for schema in {one.schema for one in types}}


def classes(restripe: ModuleType, found: Surface) -> dict[str, type]:
    """By `object` constant."""
    return {one.object_name: at(restripe, one.path) for one in found.resources}


def some_fields(payload: Mapping[str, Any]) -> dict[str, Any]:
    """A few fields of every kind: what a change may have touched."""
    seen: Counter[str] = Counter()
    kept = {}
    for key, value in payload.items():
        kind = type(value).__name__
        seen[kind] += 1
        if seen[kind] <= 2 and key != "object":
            kept[key] = value
    return kept


def test_every_type_is_mapped(types: tuple[EventType, ...], spec: Spec) -> None:
    body = spec.document["paths"]["/v1/webhook_endpoints"]["post"]["requestBody"]
    (media,) = body["content"].values()
    values = media["schema"]["properties"]["enabled_events"]["items"]["enum"]
    listed = set(values) - {"*"}
    mapped = {one.name for one in types if one.schema}
    print(f"event types mapped / all: {len(mapped)} / {len(listed)}")
    assert mapped == listed and len(listed) == TYPES
    tables = importlib.import_module("restripe._registry")
    assert set(tables.EVENTS) - set(tables.NOTIFICATIONS) == listed


def test_every_type_is_built(
    types: tuple[EventType, ...],
    objects: Mapping[str, list[tuple[dict[str, Any], bool]]],
    restripe: ModuleType,
    found: Surface,
) -> None:
    known = classes(restripe, found)
    problems, done = [], set()
    for one in types:
        for payload, _ in objects[one.schema]:
            former = some_fields(payload)
            whole = event(one.name, payload, restripe.api_version)
            whole["data"]["previous_attributes"] = former
            made = built(restripe, whole)
            cls = known[payload["object"]]
            problems += [
                f"{one.name} about {payload['object']}: {problem}"
                for problem in (
                    *event_problems(restripe, made, whole, len(objects[one.schema])),
                    *object_problems(made, payload, cls, former),
                    *copy_problems(made, whole),
                )
            ]
            done.add(one.name)
    print(f"event types built / all: {len(done)} / {len(types)}")
    assert problems == []
    assert len(done) == TYPES


def event_problems(
    restripe: ModuleType, made: Any, whole: Mapping[str, Any], branches: int
) -> Iterator[str]:
    name = words(whole["type"])
    if type(made) is not getattr(restripe.events, name, None):
        yield f"{type(made)} instead of {name}"
    if not isinstance(made, restripe.Event) or made.type != whole["type"]:
        yield f"{made.type!r} of {type(made).__mro__}"
    data = type(made.data)
    declared = made._inner_class_types["data"]
    if data.__name__ != declared or getattr(restripe.events, declared) is not data:
        yield f"data is {data}"
    if not issubclass(data, restripe.Event.Data):
        yield f"data is {data.__mro__}"
    former = type(made.data.previous_attributes).__name__
    wanted = declared.replace("EventData", "PreviousAttributes")
    if former != ("StripeObject" if branches > 1 else wanted):
        yield f"previous_attributes is {former}"


def object_problems(
    made: Any, payload: Mapping[str, Any], cls: type, former: Mapping[str, Any]
) -> Iterator[str]:
    about, before = made.data.object, made.data.previous_attributes
    if type(about) is not cls:
        yield f"the object is {type(about)}, not {cls}"
    yield from (f"{key} of the object" for key in differing(about, payload))
    yield from (f"{key} of previous_attributes" for key in differing(before, former))
    if type(before).__name__ == "StripeObject":
        return
    for key in former:
        now, then = (getattr(one, python_name(one, key)) for one in (about, before))
        if type(now) is not type(then):
            yield f"{key} was {type(then)} and is {type(now)}"
    for key in set(payload) - set(former) - {"object"}:
        # `items` of a change without items is the helper that walks it.
        helper = key in vars(restripe.StripeObject)
        if key in before or not helper and getattr(before, python_name(before, key)):
            yield f"previous_attributes have a {key} that was not sent"


def copy_problems(made: Any, whole: Mapping[str, Any]) -> Iterator[str]:
    twins = [pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)]
    for twin in twins:
        if type(twin) is not type(made) or twin != made or twin is made:
            yield f"a copy is {type(twin)}"
        if type(twin.data.object) is not type(made.data.object):
            yield f"a copy's object is {type(twin.data.object)}"
        if twin.to_dict(for_json=True) != whole:
            yield "a copy holds something else"
    if type(made).__name__ not in repr(made) or "evt_1" not in repr(made):
        yield f"its repr is {repr(made)[:80]}"
    if SECRET in repr(made):
        yield "its repr shows the secret"


def test_the_objects_are_those_of_the_server(
    objects: Mapping[str, list[tuple[dict[str, Any], bool]]],
) -> None:
    every = [pair for pairs in objects.values() for pair in pairs]
    asked = {payload["object"] for payload, answered in every if answered}
    made = {payload["object"] for payload, answered in every if not answered}
    print(f"kinds of objects answered / made: {len(asked)} / {len(made)}")
    assert made == FROM_SCHEMA
    assert all(len(payload) > 2 for payload, answered in every if answered)


@pytest.mark.parametrize(("type_", "names"), BY_HAND.items(), ids=list(BY_HAND))
def test_types_by_hand(
    type_: str,
    names: str,
    types: tuple[EventType, ...],
    spec: Spec,
    restripe: ModuleType,
) -> None:
    (one,) = [one for one in types if one.name == type_]
    schemas = spec.document["components"]["schemas"]
    branches = schemas[one.schema].get("anyOf", ())
    members = [schemas[name_of(branch)] for branch in branches] or [schemas[one.schema]]
    made = [
        built(restripe, event(type_, answer_example(spec.document, member), VERSION))
        for member in members
    ]
    assert {type(one.data.object) for one in made} == {
        at(restripe, name) for name in names.split("|")
    }


def test_events_that_the_api_answers(
    restripe: ModuleType, stripe_mock: StripeMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_key", KEY)
    monkeypatch.setattr(restripe, "api_base", stripe_mock.url)
    client = restripe.StripeClient(KEY, base_addresses={"api": stripe_mock.url})
    pages = [restripe.Event.list(limit=3), client.v1.events.list({"limit": 3})]
    single = [restripe.Event.retrieve("evt_1"), client.v1.events.retrieve("evt_1")]
    for made in (*single, *(one for page in pages for one in page.data)):
        assert type(made) is getattr(restripe.events, words(made["type"]))
        assert made.data.object["object"] == type(made.data.object).OBJECT_NAME
    assert all(page.data for page in pages)
