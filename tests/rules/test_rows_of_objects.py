"""Rows S25 to S44: what an object of the class does, as it is here."""

from __future__ import annotations

import copy
import json
import pickle
from types import ModuleType
from typing import Any

import pytest

from restripe import (
    Charge,
    Customer,
    Invoice,
    ListObject,
    Price,
    PromotionCode,
    StripeObject,
    Subscription,
)
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
