"""Rows S1 to S44: every name on the page of Stripe::Billing::MeterEvent, as it is here."""

from __future__ import annotations

import copy
import json
import pickle
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
    Invoice,
    ListObject,
    Price,
    PromotionCode,
    StripeObject,
    Subscription,
    UpdateableAPIResource,
)
from restripe.billing import MeterEvent
from tests.rules.conftest import GLOBAL_KEY
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


def test_S25_the_constructor(stripe: ModuleType, server: ScriptedServer) -> None:
    made: Any = Customer("cus_1", "k", expand=["a"])
    assert (made.id, made.api_key, server.arrived) == ("cus_1", "k", [])
    made.refresh()
    assert server.last.query == {"expand": ["a"]}
    assert "id" not in Customer()


def test_S26_equality() -> None:
    assert charge() == Charge.construct_from(CHARGE, "another key")
    assert charge() != charge(amount=6)
    assert charge() != Customer.construct_from(CHARGE)
    assert charge() != CHARGE


def test_S27_hash() -> None:
    assert len({charge(), copy.deepcopy(charge())}) == 1
    with pytest.raises(TypeError, match="without an id"):
        hash(Charge.construct_from({}))


def test_S28_items() -> None:
    assert charge()["amount"] == 5
    with pytest.raises(KeyError):
        charge()["nope"]
    with pytest.raises(KeyError, match=r"\.data\[0\]"):
        ListObject()[0]  # type: ignore[index]
    with pytest.raises(KeyError, match="payments"):
        Invoice.construct_from({"id": "in_1"})["payment_intent"]


def test_S29_assigned_items() -> None:
    made = charge()
    with pytest.raises(ValueError, match="'k'"):
        made["k"] = ""
    made["m"] = {"a": [{"b": 1}]}
    assert made.m.a[0].b == 1
    assert set(made.serialize()) == {"m"}


def test_S30_absent_and_dropped_fields() -> None:
    made = charge(z=1)
    assert hasattr(made, "zip") is False
    made.refresh_from(CHARGE)
    with pytest.raises(AttributeError, match="set in the past"):
        _ = made.z


def test_S31_present_fields() -> None:
    assert hasattr(charge(present=None), "present")


def test_S32_no_iteration() -> None:
    with pytest.raises(TypeError, match="to_dict"):
        list(charge())
    assert dict(charge().items())["amount"] == 5


def test_S33_fields_before_helpers() -> None:
    page = {"object": "list", "data": [], "has_more": False, "url": "/v1/x"}
    subscription: Any = Subscription.construct_from({"id": "sub_1", "items": page})
    assert type(subscription.items) is ListObject
    made = charge()
    assert list(made.keys()) == list(CHARGE)
    assert dict(made)["id"] == made.get("id") == "ch_1"
    assert made.get("nope", 7) == 7
    assert list(made.values())[1] == "ch_1"


def holds_no_object(value: Any) -> bool:
    if isinstance(value, dict):
        return all(map(holds_no_object, value.values()))
    if isinstance(value, list):
        return all(map(holds_no_object, value))
    return not isinstance(value, StripeObject)


def test_S34_to_dict_at_any_depth() -> None:
    made = charge(rows=[[{"a": [{"b": 1}]}]], more={"c": {"d": {"e": []}}})
    made.f = [[charge()]]
    assert made.rows[0][0].a[0].b == 1
    assert holds_no_object(made.to_dict())
    assert made.to_dict()["f"] == [[CHARGE]]


def test_S35_to_json() -> None:
    price: Any = Price.construct_from({"id": "p", "unit_amount_decimal": "1.50"})
    assert json.loads(price.to_json()) == price.to_dict(for_json=True)
    assert json.loads(price.to_json())["unit_amount_decimal"] == "1.50"
    assert price.to_json(indent=1).startswith("{\n ")


def test_S36_as_json() -> None:
    price: Any = Price.construct_from({"unit_amount_decimal": "1.50"})
    assert json.dumps(price.as_json()) == '{"unit_amount_decimal": "1.50"}'


def test_S37_str() -> None:
    options = {"eur": {"minimum_amount": 1}}
    code = PromotionCode.construct_from(
        {"object": "promotion_code", "restrictions": {"currency_options": options}}
    )
    assert json.loads(str(code)) == code.to_dict()
    assert str(charge()) == json.dumps(CHARGE, indent=2, sort_keys=True)


def test_S38_repr() -> None:
    assert repr(charge(email="bob@example.com")) == "<Charge charge id=ch_1>"
    assert repr(Charge()) == "<Charge>"


def test_S39_update() -> None:
    made = charge()
    made.update({"a": 1})
    assert made.serialize(None) == {"a": 1}
    made.update_attributes({"b": {"c": ""}}, dirty=False)
    assert made.serialize(None) == {"a": 1}
    assert made.b.c == ""


def test_S40_mark_dirty() -> None:
    made = customer(name="n", address={"city": "c"})
    made.mark_dirty()
    assert made.serialize(None) == {
        "object": "customer",
        "name": "n",
        "address": {"city": "c"},
    }


def test_S41_serialize() -> None:
    made = customer(name="n", address={"city": "c", "line1": "l"})
    made.address.city = "d"
    assert made.serialize() == {"address": {"city": "d"}}
    everything = made.serialize(force=True)
    assert everything["name"] == "n"
    assert everything["address"] == {"city": "d", "line1": "l"}


def test_S42_deleted(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [
        reply(object="customer", id="cus_1"),
        reply(object="customer", id="cus_1", deleted=True),
    ]
    found = stripe.Customer.retrieve("cus_1")
    assert found.is_deleted is False
    gone = found.delete()
    assert (gone is found, gone.is_deleted, gone.deleted) == (True, True, True)


def test_S43_pickle(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [reply(**CHARGE)]
    found = stripe.Charge.retrieve("ch_1")
    stored = pickle.dumps(found)
    again = pickle.loads(stored)
    assert b"sk_" not in stored and GLOBAL_KEY.encode() not in stored
    assert (again, type(again), again.serialize()) == (found, Charge, {})
    again.amount = 6
    assert pickle.loads(pickle.dumps(again)).serialize() == {"amount": 6}


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy])
def test_S44_copies(make: Any, stripe: ModuleType, server: ScriptedServer) -> None:
    made = charge()
    made.amount = 6
    twin = make(made)
    assert (type(twin), twin) == (Charge, made)
    assert (twin.serialize(), twin.api_key) == ({"amount": 6}, "k")
    twin.amount = 7
    assert made.amount == 6
