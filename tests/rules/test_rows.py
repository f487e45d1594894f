"""Rows S1 to S24: the class on the page of Stripe::Billing::MeterEvent, as it is here."""

from __future__ import annotations

import json
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import (
    Account,
    APIResource,
    Card,
    Charge,
    CreateableAPIResource,
    Customer,
    Price,
    StripeObject,
    Subscription,
    UpdateableAPIResource,
)
from restripe.billing import MeterEvent
from tests.runtime.server import Answer, ScriptedServer

CHARGE = {
    "object": "charge",
    "id": "ch_1",
    "amount": 5,
    "metadata": {"a": "1"},
    "refunds": {"object": "list", "data": [], "has_more": False, "url": "/v1/x"},
}


def reply(**data: Any) -> Answer:
    return Answer(body=json.dumps(data).encode())


def charge(**fields: Any) -> Any:
    return Charge.construct_from({**CHARGE, **fields}, "k")


def customer(**fields: Any) -> Any:
    return Customer.construct_from({"object": "customer", "id": "cus_1", **fields}, "k")


class Thing(UpdateableAPIResource):
    OBJECT_NAME = "thing"


def test_S1_class_and_description() -> None:
    assert MeterEvent is restripe.billing.MeterEvent
    said = MeterEvent.__doc__ or ""
    assert "billing.meter_event" in said and "POST /v1/billing/meter_events" in said


def test_S2_bases() -> None:
    assert issubclass(MeterEvent, APIResource)
    assert issubclass(APIResource, StripeObject)


def test_S3_create_and_nothing_else() -> None:
    assert issubclass(MeterEvent, CreateableAPIResource)
    assert hasattr(MeterEvent, "create") and not hasattr(MeterEvent, "modify")


def test_S4_the_name_of_the_object() -> None:
    assert MeterEvent.OBJECT_NAME == "billing.meter_event"


def test_S5_the_name_by_a_method() -> None:
    assert MeterEvent.object_name() == "billing.meter_event"
    assert Thing.object_name() == "thing"
    assert APIResource.object_name() == ""


def test_S6_reserved_names() -> None:
    assert isinstance(StripeObject.RESERVED_FIELD_NAMES, frozenset)
    assert "class" in StripeObject.RESERVED_FIELD_NAMES
    found = StripeObject.construct_from({"class": "c", "__class__": "d"})
    assert (found["class"], found["__class__"]) == ("c", "d")
    assert type(found) is StripeObject


def test_S7_a_resource_saved_with_its_parent() -> None:
    nested = {"object": "source", "id": "src_1"}
    owner = customer(default_source=nested)
    assert owner.default_source.save_with_parent is False
    owner.default_source.metadata = {"a": "b"}
    assert owner.serialize() == {}
    owner.default_source.save_with_parent = True
    assert owner.serialize()["default_source"]["metadata"] == {"a": "b"}


def test_S8_the_reply_that_made_it(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [
        reply(object="billing.meter_event", payload={"a": "b"}, nested={"c": "d"})
    ]
    event = stripe.billing.MeterEvent.create(event_name="e", payload={})
    assert event.last_response.request_id == "req_1"
    assert event.nested.last_response is None
    assert MeterEvent.construct_from({}).last_response is None
    with pytest.raises(AttributeError):
        event.last_response = None


def test_S9_fields_as_attributes() -> None:
    event = MeterEvent.construct_from({"event_name": "e"})
    assert (event.event_name, event.timestamp, "timestamp" in event) == (
        "e",
        None,
        False,
    )


def test_S10_booleans_are_read_as_they_are() -> None:
    assert MeterEvent.construct_from({"livemode": False}).livemode is False


def test_S11_create(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [reply(object="billing.meter_event", event_name="e")]
    event = stripe.billing.MeterEvent.create(
        event_name="e", payload={"value": 25}, api_key="k"
    )
    assert type(event) is MeterEvent
    assert (server.last.method, server.last.path) == (
        "POST",
        "/v1/billing/meter_events",
    )
    assert server.last.body == b"event_name=e&payload[value]=25"
    assert server.last.header("authorization") == "Bearer k"


def test_S12_the_name_of_the_class() -> None:
    assert MeterEvent.class_name() == "MeterEvent"


def test_S13_the_path_of_the_class() -> None:
    assert (
        MeterEvent.class_url()
        == MeterEvent.resource_url()
        == "/v1/billing/meter_events"
    )
    assert restripe.ApplePayDomain.class_url() == "/v1/apple_pay/domains"
    summary = restripe.billing.CreditBalanceSummary
    assert summary.class_url() == "/v1/billing/credit_balance_summary"
    run = restripe.sigma.ScheduledQueryRun
    assert run.class_url() == "/v1/sigma/scheduled_query_runs"
    with pytest.raises(NotImplementedError):
        APIResource.class_url()


@pytest.mark.parametrize("bad", [None, "", ".", ".."])
def test_S14_the_path_of_one(bad: Any) -> None:
    assert Customer("cus/1").instance_url() == "/v1/customers/cus%2F1"
    assert restripe.Balance().instance_url() == "/v1/balance"
    with pytest.raises(restripe.InvalidRequestError) as caught:
        Customer(id=bad).instance_url()
    assert caught.value.param == "id"


def test_S15_retrieve(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [reply(object="customer", id="cus_1")]
    assert type(stripe.Customer.retrieve("cus_1", expand=["a"])) is Customer
    assert server.last.path == "/v1/customers/cus_1"
    assert server.last.query == {"expand": ["a"]}
    assert "retrieve" not in vars(MeterEvent)
    with pytest.raises(Exception, match="MeterEvent"):
        MeterEvent.retrieve("x")  # type: ignore[attr-defined]
    assert len(server.arrived) == 1


def test_S16_refresh(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [reply(**CHARGE, old=1), reply(**CHARGE), reply(**CHARGE)]
    found = stripe.Charge.retrieve(
        "ch_1", expand=["a"], idempotency_key="k", headers={"X-A": "b"}
    )
    for _ in "12":
        assert found.refresh() is found
    assert "old" not in found
    assert server.last.query == {"expand": ["a"]}
    assert server.last.header("idempotency-key") is None
    assert server.last.header("x-a") is None


def test_S17_the_receiver_or_another_object(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.answers = [
        reply(**CHARGE),
        reply(**{**CHARGE, "amount": 7}),
        reply(object="refund", id="re_1"),
    ]
    found = stripe.Charge.retrieve("ch_1")
    assert found.capture() is found and found.amount == 7
    refund = found._request("post", "/v1/refunds", {"charge": "ch_1"})
    assert type(refund) is restripe.Refund
    assert (found.id, found.amount) == ("ch_1", 7)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_S18_custom_methods(stripe: ModuleType, server: ScriptedServer) -> None:
    class Own(APIResource):
        OBJECT_NAME = "x"

    Own.custom_method("do", "post", "do_it")  # type: ignore[attr-defined]
    Own.do("id", a=1)  # type: ignore[attr-defined]
    assert (server.last.target, server.last.body) == ("/v1/xs/id/do_it", b"a=1")
    with pytest.raises(ValueError, match="put"):
        Own.custom_method("put", "put")  # type: ignore[attr-defined]


def test_S19_resources_that_are_saved_with_their_parent() -> None:
    owner = customer()
    owner.source = Card.construct_from({"object": "card", "exp_year": 2030})
    assert owner.source.save_with_parent is True
    assert owner.serialize() == {"source": {"object": "card", "exp_year": 2030}}
    assert "external_account" in Account._save_nested
    assert "source" in Subscription._save_nested


def test_S20_additive_fields() -> None:
    owner = customer(metadata={"a": "1"}, address={"city": "x"})
    owner.metadata = {"b": "2"}
    owner.address = {"line1": "y"}
    assert owner.serialize() == {
        "metadata": {"a": "", "b": "2"},
        "address": {"line1": "y"},
    }
    assert Customer.is_additive_object_param("metadata")
    assert not Thing.is_additive_object_param("labels")
    Thing.additive_object_param("labels")
    assert Thing.is_additive_object_param("labels")
    assert not Customer.is_additive_object_param("labels")


def test_S21_construct_from(server: ScriptedServer) -> None:
    made = Charge.construct_from({"id": "x"}, "k")
    assert (made.serialize(None), made.api_key, server.arrived) == ({}, "k", [])
    assert Charge.construct_from({"id": "x"}) == made


def test_S22_protected_fields(stripe: ModuleType, server: ScriptedServer) -> None:
    assert Account.protected_fields() == frozenset({"legal_entity"})
    assert Charge.protected_fields() == frozenset()
    with pytest.raises(ValueError, match="legal_entity"):
        stripe.Account.modify("acct_1", legal_entity={})
    assert server.arrived == []


def test_S23_requests_by_the_class(stripe: ModuleType, server: ScriptedServer) -> None:
    found = Thing._static_request("get", "/v1/things", {"a": 1})  # type: ignore[attr-defined]
    assert (found.id, server.last.target) == ("th_1", "/v1/things?a=1")


def test_S24_what_is_known_of_fields() -> None:
    price: Any = Price.construct_from({"unit_amount_decimal": "1.5"}, "k")
    assert price.unit_amount_decimal == Decimal("1.5")
    for name in ("_inner_class_types", "_field_remappings", "_field_encodings"):
        assert hasattr(Price, name)
