"""Changing response objects; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import Any

import pytest

from tests.runtime.shapes import get

StripeObject = get("_core.objects:StripeObject")
Charge = get("_charge:Charge")
Price = get("_price:Price")
views = get("_core.views")
refresh = get("_core.writes:refresh")
CLEAR = get("_core.encode:CLEAR")
KEY = "sk_test_canary000000000000000"


def charge(**fields: Any) -> Any:
    return Charge.construct_from({"id": "ch_1", "amount": 1, **fields}, KEY)


def changed(one: Any) -> Any:
    state = views.state_of(one)
    return {} if state is None else state.changed


@pytest.mark.parametrize("by_item", [False, True], ids=["attribute", "item"])
@pytest.mark.parametrize(
    "name, value, wanted",
    [
        ("billing_details", {"address": {"city": "x"}}, "_charge:ChargeBillingDetails"),
        ("metadata", {"object": "charge"}, "_core.objects:UntypedStripeObject"),
        ("customer", {"object": "customer"}, "_customer:Customer"),
        ("news", {"a": 1}, "_core.objects:StripeObject"),
    ],
)
def test_S29_D25_assigned_dicts_become_objects(
    by_item: bool, name: str, value: Any, wanted: str
) -> None:
    one, before = charge(), repr(value)
    if by_item:
        one[name] = value
    else:
        setattr(one, name, value)
    assert type(getattr(one, name)) is type(one[name]) is get(wanted)
    assert one.to_dict()[name] == value and repr(value) == before
    assert one[name] is not value


def test_S29_assigned_lists_are_copied_and_their_dicts_wrapped() -> None:
    own = [{"unit_amount_decimal": "1.5"}]
    one = Price.construct_from({})
    one.tiers = own
    assert one.tiers[0].unit_amount_decimal == Decimal("1.5")
    assert type(own[0]) is dict
    one.tiers.append({"up_to": 3})
    assert one.tiers[1].up_to == 3


def test_S29_an_assigned_object_is_kept_as_it_is() -> None:
    one, details = charge(), charge()
    one.customer = details
    assert one.customer is details


def test_S30_fields_are_changed_added_and_deleted() -> None:
    one = charge()
    one.amount = 2
    one.amount = 3
    one.extra = "x"
    one.id = "ch_2"
    assert changed(one) == {"amount": 1, "extra": views.ABSENT, "id": "ch_1"}
    del one.extra
    del one["amount"]
    assert changed(one) == {"amount": 1, "id": "ch_1"}
    assert "amount" not in one and one.amount is None and not hasattr(one, "extra")


@pytest.mark.parametrize("name", ["nope", "description", "_private"])
def test_J3_deleting_what_is_not_there(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        delattr(charge(), name)
    with pytest.raises(KeyError, match=name):
        del charge()[name]


def test_D36_keyword_names_reach_the_data() -> None:
    options = get("tax._registration:RegistrationCountryOptions")
    one = options.construct_from({})
    one.in_ = {"type": "gst"}
    one["is_"] = "x"
    assert one.to_dict() == {"in": {"type": "gst"}, "is": "x"}
    assert type(one.in_) is options.In
    del one.is_, one["in_"]
    assert one.to_dict() == {}


def test_J4_D37_the_empty_string_is_refused_without_showing_data() -> None:
    one = charge(description="secret")
    for write in (one.__setattr__, one.__setitem__):
        with pytest.raises(ValueError, match="'description'") as caught:
            write("description", "")
        assert "secret" not in str(caught.value)
    assert one.description == "secret" and changed(one) == {}
    one.description = CLEAR
    assert one.description == ""
    assert Charge.construct_from({"description": ""}).description == ""


def test_names_are_text() -> None:
    with pytest.raises(TypeError, match="int"):
        charge()[1] = 2


def test_J3_names_with_an_underscore_are_the_callers_own() -> None:
    one = charge()
    one._note = {"a": 1}
    assert one._note == {"a": 1} and "_note" not in one and changed(one) == {}
    del one._note
    assert not hasattr(one, "_note")


@pytest.mark.parametrize("name", ["__reduce_ex__", "__copy__", "last_response"])
def test_what_belongs_to_the_runtime_cannot_be_set(name: str) -> None:
    with pytest.raises(AttributeError, match=name):
        setattr(charge(), name, 1)


def test_J3_an_option_changes_where_the_objects_requests_go() -> None:
    one = charge(billing_details={"name": "x"})
    one.stripe_account = "acct_1"
    one.api_key = "sk_other"
    assert (one.stripe_account, one.api_key) == ("acct_1", "sk_other")
    assert one.to_dict() == {
        "id": "ch_1",
        "amount": 1,
        "billing_details": {"name": "x"},
    }
    assert one.billing_details.api_key == "sk_other"
    one.stripe_account = None
    assert one.stripe_account is None
    with pytest.raises(TypeError, match="api_key"):
        one.api_key = 5
    assert charge().api_key == KEY


@pytest.mark.parametrize("name", ["api_key", "stripe_account", "last_response", "get"])
def test_D29_names_in_a_map_are_its_users(name: str) -> None:
    one = charge(metadata={"a": "b"})
    setattr(one.metadata, name, "v")
    assert getattr(one.metadata, name) == "v"
    assert one.to_dict()["metadata"] == {"a": "b", name: "v"}
    assert views.origin_of(one.metadata).settings.api_key == KEY


def test_D29_a_declared_field_with_the_name_of_an_option() -> None:
    one = charge(payment_method_details={"stripe_account": {"id": "x"}})
    one.payment_method_details.stripe_account = {"id": "y"}
    details = one.payment_method_details
    assert details.to_dict() == {"stripe_account": {"id": "y"}}
    assert views.origin_of(details).settings.stripe_account is None


def test_X2_refresh_replaces_in_place_and_remembers_what_went() -> None:
    one = charge(z=1, description="d")
    one.amount = 5
    origin = views.Origin(None)
    refresh(one, {"id": "ch_1", "amount": 7}, origin)
    assert one.to_dict() == {"id": "ch_1", "amount": 7}
    assert changed(one) == {} and views.origin_of(one) is origin
    assert one.description is None
    with pytest.raises(AttributeError, match="set in the past.*there are id, amount"):
        one.__getattr__("z")
    refresh(one, {"z": 2}, origin)
    assert one.z == 2


def test_X2_a_partial_refresh_merges() -> None:
    one = charge(z=1)
    one.amount, one.z = 5, 6
    refresh(one, {"amount": 7, "new": {"a": 1}}, views.Origin(None), partial=True)
    assert one.to_dict() == {"id": "ch_1", "amount": 7, "z": 6, "new": {"a": 1}}
    assert changed(one) == {"z": 1} and one.new.a == 1


def test_J11_refresh_from() -> None:
    one, values = charge(z=1), {"id": "ch_9", "deep": {"a": 1}}
    one.refresh_from(values, "sk_new", last_response="reply")
    assert one.to_dict() == values and type(values["deep"]) is dict
    assert (one.api_key, one.last_response) == ("sk_new", "reply")
    one.refresh_from({"more": 1}, partial=True)
    assert (one.api_key, one.more, one.id) == ("sk_new", 1, "ch_9")


def test_a_property_of_a_users_class_keeps_its_setter() -> None:
    class Own(Charge):  # type: ignore[misc, valid-type]
        @property
        def euros(self) -> Any:
            return self.amount / 100

        @euros.setter
        def euros(self, value: Any) -> None:
            self.amount = value * 100

    one = Own.construct_from({"amount": 100})
    one.euros = 3
    assert one.to_dict() == {"amount": 300} and one.euros == 3


def test_D29_an_underscored_name_in_a_map_is_its_users_key() -> None:
    one = charge(metadata={"a": "1"})
    one.metadata._x = "v"
    assert one.metadata.to_dict() == {"a": "1", "_x": "v"}


@pytest.mark.parametrize("name", ["_ctx", "_state"])
def test_J3_names_of_the_runtime_are_the_callers_own(name: str) -> None:
    one = charge(metadata={"a": "b"})
    setattr(one, name, "x")
    one.amount = 2
    assert getattr(one, name) == "x" and name not in one
    assert one.api_key == KEY and one.serialize() == {"amount": 2}
    twin = pickle.loads(pickle.dumps(one))
    assert getattr(twin, name) == "x" and twin == one
    delattr(one, name)
    assert not hasattr(one, name)
    setattr(one.metadata, name, "NY")
    assert getattr(one.metadata, name) == "NY" == one.metadata[name]
    assert one.serialize()["metadata"] == {name: "NY"}


def test_J3_names_of_the_runtime_in_data_are_read_as_any_other() -> None:
    one = StripeObject.construct_from({"_ctx": 1, "_state": 2})
    assert (one._ctx, one._state) == (1, 2)


@pytest.mark.parametrize("method", ["update", "update_attributes"])
@pytest.mark.parametrize(
    "values",
    [
        StripeObject.construct_from({"items": 1, "keys": "", "get": {"a": 2}}),
        {"items": 1, "keys": "", "get": {"a": 2}},
        [("items", 1), ("keys", ""), ("get", {"a": 2})],
    ],
    ids=["object", "dict", "pairs"],
)
def test_Q18_S39_update_takes_whatever_holds_fields(method: str, values: Any) -> None:
    one = StripeObject.construct_from({"id": "x"})
    getattr(StripeObject, method)(one, values)
    assert one.to_dict() == {"id": "x", "items": 1, "keys": "", "get": {"a": 2}}
    assert one["get"].a == 2


@pytest.mark.parametrize("values", [None, 5, "ab", [1], [("a", 1, 2)]])
def test_S39_update_says_what_it_takes(values: Any) -> None:
    one = charge()
    with pytest.raises(TypeError, match="a dict of fields, or pairs of .*, not an? "):
        one.update(values)
    assert changed(one) == {}


def test_S39_an_update_with_a_wrong_name_sets_nothing() -> None:
    one = charge()
    with pytest.raises(TypeError, match="text, not an int"):
        one.update({"amount": 9, 5: 1})
    assert one.amount == 1 and changed(one) == {}
