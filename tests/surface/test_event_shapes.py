"""Events of odd shapes and unknown types, and thin events as they are fetched."""

from __future__ import annotations

import asyncio
import importlib
import json
import pickle
from types import ModuleType
from typing import Any

import pytest

import restripe
from codegen.events import thin_types
from codegen.spec import Spec
from tests.runtime.server import Answer, scripted_server
from tests.surface.calls import at
from tests.surface.event_payloads import (
    KEY,
    SECRET,
    VERSION,
    built,
    differing,
    event,
    plain,
    signed,
    thin_event,
    words,
)
from tests.surface.samples import answer_example


def test_an_invoice_that_is_to_come_has_no_id(restripe: ModuleType) -> None:
    made = built(
        restripe,
        event("invoice.upcoming", {"object": "invoice", "amount_due": 5}, VERSION),
    )
    assert isinstance(made, restripe.events.InvoiceUpcomingEvent)
    assert (made.data.object.id, made.data.object.amount_due) == (None, 5)


def test_a_deleted_customer(restripe: ModuleType) -> None:
    gone = {"id": "cus_1", "object": "customer", "deleted": True}
    made = built(restripe, event("customer.deleted", gone, VERSION))
    assert type(made.data.object) is restripe.Customer
    assert made.data.object.deleted is True


def test_an_unknown_type(restripe: ModuleType) -> None:
    charge = {"id": "ch_1", "object": "charge", "amount": 5}
    odd = {"object": "charge.oddity", "parts": [{"id": "p"}], "charge": charge}
    cases: list[tuple[str, dict[str, Any], type]] = [
        ("charge.mislaid", charge, restripe.Charge),
        ("charge.mislaid", odd, restripe.StripeObject),
        ("", charge, restripe.Charge),
        # A thin event's, which no snapshot event has.
        ("v1.billing.meter.no_meter_found", charge, restripe.Charge),
    ]
    for type_, about, cls in cases:
        whole = event(type_, about, VERSION, previous_attributes={"amount": 4})
        made = built(restripe, whole)
        assert type(made) is restripe.events.UnknownEvent
        assert made["type"] == made.type == type_
        assert type(made.data.object) is cls
        assert made.data.previous_attributes.amount == 4
        assert made.to_dict(for_json=True) == whole
        assert type(pickle.loads(pickle.dumps(made))) is restripe.events.UnknownEvent
    assert made.data.object.amount == 5


def test_an_unknown_value_of_an_enum(restripe: ModuleType) -> None:
    about = {"object": "invoice", "status": "mislaid", "billing_reason": "whim"}
    former = {"status": "lost", "collection_method": "by_pigeon"}
    whole = event("invoice.updated", about, VERSION, previous_attributes=former)
    made = built(restripe, whole)
    assert (made.data.object.status, made.data.object.billing_reason) == (
        "mislaid",
        "whim",
    )
    assert made.data.previous_attributes.status == "lost"
    assert made.data.previous_attributes.collection_method == "by_pigeon"


ODD = {
    "a field of another kind": {"object": "invoice", "lines": "il_1", "payments": 3},
    "a scalar where an object was": {"object": "invoice", "automatic_tax": "yes"},
    "an object where a scalar was": {"object": "invoice", "status": {"code": 1}},
    "a list where an object was": {"object": "invoice", "parent": [{"type": "x"}]},
    "an expanded field": {"object": "invoice", "charge": {"object": "charge"}},
    "an object of another kind": {"object": "charge", "amount": 5},
    "an object of no kind": {"amount": 5},
    "an object of an unknown kind": {"object": "charge.oddity"},
    "nothing": {},
    "null": None,
    "text": "in_1",
    "a list": [{"object": "invoice"}],
}


@pytest.mark.parametrize("about", ODD.values(), ids=list(ODD))
def test_odd_objects(about: Any, restripe: ModuleType) -> None:
    """What another API version may hold."""
    whole = event("invoice.paid", about, VERSION, previous_attributes=about)
    made = built(restripe, whole)
    assert type(made) is restripe.events.InvoicePaidEvent
    assert made.to_dict(for_json=True) == whole
    assert plain(made.data.object) == about
    for key in about if isinstance(about, dict) else ():
        assert plain(made.data.object[key]) == about[key]
    assert repr(made) and pickle.loads(pickle.dumps(made)) == made


@pytest.mark.parametrize("data", [None, "x", [], {}, {"object": None}, 5, [{}]])
def test_odd_data(data: Any, restripe: ModuleType) -> None:
    whole = {**event("invoice.paid", {}, VERSION), "data": data}
    made = built(restripe, whole)
    assert type(made) is restripe.events.InvoicePaidEvent
    assert made.to_dict(for_json=True) == whole
    assert repr(made) and pickle.loads(pickle.dumps(made)) == made


def test_a_type_that_is_no_text(restripe: ModuleType) -> None:
    for type_ in (None, 5, [], {}, ["invoice.paid"], {"a": 1}, True):
        made = built(restripe, {**event("", {}, VERSION), "type": type_})
        assert type(made) is restripe.events.UnknownEvent


def test_a_former_list_need_not_say_that_it_is_one(restripe: ModuleType) -> None:
    """Stripe sends what changed in it, and no more."""
    former = {"items": {"data": [{"id": "si_1", "object": "subscription_item"}]}}
    about = {"id": "sub_1", "object": "subscription"}
    whole = event(
        "customer.subscription.updated", about, VERSION, previous_attributes=former
    )
    before = built(restripe, whole).data.previous_attributes
    assert type(before.items) is restripe.ListObject
    assert type(before.items.data[0]) is restripe.SubscriptionItem
    assert before.to_dict(for_json=True) == former


def test_an_event_made_by_hand_is_one_of_its_type(restripe: ModuleType) -> None:
    about = {"id": "in_1", "object": "invoice"}
    for type_, name in [("invoice.paid", "InvoicePaidEvent"), ("x.y", "UnknownEvent")]:
        made = restripe.Event.construct_from(event(type_, about, VERSION), KEY)
        assert type(made) is getattr(restripe.events, name)
        assert type(made.data.object) is restripe.Invoice


def test_an_event_of_another_version_keeps_its_class(restripe: ModuleType) -> None:
    about = {"id": "in_1", "object": "invoice", "paid": True, "tax": 5}
    body = json.dumps(event("invoice.paid", about, "2020-08-27"))
    with pytest.warns(restripe.EventVersionWarning):
        made = restripe.Webhook.construct_event(body, signed(body), SECRET)
    assert type(made) is restripe.events.InvoicePaidEvent
    assert (made.data.object.paid, made.data.object.tax) == (True, 5)


# Of the thin events that are about an object: its class, its schema and where it lives.
RELATED = {
    "v1.billing.meter.error_report_triggered": (
        "billing.Meter",
        "billing.meter",
        "/v1/billing/meters/m_1",
    ),
    "v2.core.event_destination.ping": (
        "v2.core.EventDestination",
        "v2.core.event_destination",
        "/v2/core/event_destinations/ed_1",
    ),
}


def test_every_thin_event_is_known(spec: Spec, restripe: ModuleType) -> None:
    names = {one.name for one in thin_types(spec.document)}
    tables = importlib.import_module("restripe._registry")
    assert names == {*RELATED, "v1.billing.meter.no_meter_found"}
    assert names == set(tables.NOTIFICATIONS)


@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("type_", [*RELATED, "v1.billing.meter.no_meter_found"])
def test_thin_events(type_: str, twin: bool, spec: Spec, restripe: ModuleType) -> None:
    schemas = spec.document["components"]["schemas"]
    whole = answer_example(spec.document, schemas[type_]) | {"id": "evt_1"}
    path, schema, url = RELATED.get(type_, ("", "", ""))
    replies = {"/v2/core/events/evt_1": whole}
    about: dict[str, Any] = {}
    if schema:
        about = {"related_object": {"id": "x_1", "type": schema, "url": url}}
        whole |= about
        replies[url] = answer_example(spec.document, schemas[schema])
    with scripted_server() as server:
        server.respond = lambda asked: Answer(
            body=json.dumps(replies[asked.path]).encode()
        )
        client = restripe.StripeClient(KEY, base_addresses={"api": server.url})
        pushed = client.parse_event_notification_without_verification(
            thin_event(type_, **about)
        )
        made = called(pushed, "fetch_event", twin)
        name = words(type_)
        assert type(pushed) is getattr(restripe.events, f"{name}Notification")
        assert type(made) is getattr(restripe.events, name)
        assert isinstance(made, restripe.v2.core.Event)
        assert made.type == type_
        assert differing(made, whole) == []
        assert type(pickle.loads(pickle.dumps(made))) is type(made)
        assert pickle.loads(pickle.dumps(made)) == made
        for one in (pushed, made):
            if not schema:
                assert not hasattr(one, "fetch_related_object")
                continue
            found = called(one, "fetch_related_object", twin)
            assert type(found) is at(restripe, path)
            assert differing(found, replies[url]) == []


def called(owner: Any, name: str, twin: bool) -> Any:
    method = getattr(owner, f"{name}_async" if twin else name)
    return asyncio.run(method()) if twin else method()


def test_helpers_of_former_values_unless_the_change_hides_them() -> None:
    """A subscription has a field `items`: `items()` is what changed, unless the items did."""

    def former(**changed: object) -> Any:
        data = {"object": {"object": "subscription"}, "previous_attributes": changed}
        kind = "customer.subscription.updated"
        event = {"object": "event", "id": "evt_1", "type": kind, "data": data}
        return restripe.Event.construct_from(event).data.previous_attributes

    status = former(status="active")
    assert isinstance(status, restripe.events.SubscriptionPreviousAttributes)
    assert status.items() == [("status", "active")]
    assert (
        status.get("status") == status.status == "active" and status.description is None
    )
    items = former(items={"data": [{"id": "si_1"}]}, status=None)
    assert [one.id for one in items.items.data] == ["si_1"]
    assert "status" in items and items.keys() == ["items", "status"]
