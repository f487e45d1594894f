"""Reading response objects; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import copy
import json
import pickle
import typing
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.runtime.shapes import get, package

StripeObject = get("_core.objects:StripeObject")
Untyped = get("_core.objects:UntypedStripeObject")
ListObject = get("_core.lists:ListObject")
Charge = get("_charge:Charge")
Price = get("_price:Price")
Subscription = get("_subscription:Subscription")
views = get("_core.views")

ADDRESS = {"city": "Berlin", "zone": {"a": 1}}
CHARGE = {
    "id": "ch_1",
    "object": "charge",
    "amount": 100,
    "billing_details": {"address": ADDRESS},
    "customer": {"id": "cus_1", "object": "customer"},
    "metadata": {"order": "6", "object": "charge"},
    "payment_method_details": {"type": "x", "stripe_account": {"id": "acct_9"}},
    "refunds": {"object": "list", "data": [{"object": "charge", "id": "ch_2"}]},
    "news": {"deep": [{"object": "price", "id": "price_1"}]},
}
KEY = "sk_test_canary000000000000000"


def charge(**fields: Any) -> Any:
    return Charge.construct_from({**CHARGE, **fields}, KEY)


@pytest.mark.parametrize(
    "path, wanted",
    [
        ("billing_details", "_charge:ChargeBillingDetails"),
        ("billing_details.address", "_shared:Address"),
        ("billing_details.address.zone", "_core.objects:StripeObject"),
        ("customer", "_customer:Customer"),
        ("metadata", "_core.objects:UntypedStripeObject"),
        ("refunds", "_core.lists:ListObject"),
        ("refunds.data.0", "_charge:Charge"),
        ("news", "_core.objects:StripeObject"),
        ("news.deep.0", "_price:Price"),
        (
            "payment_method_details.stripe_account",
            "_charge:ChargePaymentMethodDetailsStripeAccount",
        ),
    ],
)
@pytest.mark.parametrize("by_item", [False, True], ids=["attribute", "item"])
def test_K1_nested_objects_have_their_class(
    path: str, wanted: str, by_item: bool
) -> None:
    found = charge()
    for step in path.split("."):
        if step.isdigit():
            found = found[int(step)]
        else:
            found = found[step] if by_item else getattr(found, step)
    assert type(found) is get(wanted)


def test_a_nested_object_is_the_same_one_on_every_read() -> None:
    one = charge()
    assert one.billing_details is one.billing_details is one["billing_details"]
    assert one.refunds.data is one.refunds["data"]


@pytest.mark.parametrize(
    "data, v2, wanted",
    [
        ({"object": "charge"}, False, "_charge:Charge"),
        ({"object": "unheard_of"}, False, "_core.objects:StripeObject"),
        ({"object": ["charge"]}, False, "_core.objects:StripeObject"),
        ({"object": "*"}, False, "_core.objects:StripeObject"),
        ({"object": "list", "data": []}, False, "_core.lists:ListObject"),
        ({"object": "search_result"}, False, "_core.lists:SearchResultObject"),
        ({"data": [], "next_page_url": None}, True, "_core.lists:V2ListObject"),
        ({"data": [], "next_page_url": None}, False, "_core.objects:StripeObject"),
        ({"data": {}, "next_page_url": None}, True, "_core.objects:StripeObject"),
        ({"object": "v2.core.event", "type": "?"}, True, "v2.core._event:Event"),
        ({"object": "v2.core.event", "type": []}, True, "v2.core._event:Event"),
        (
            {"object": "v2.core.event", "type": "v2.core.ping"},
            True,
            "v2.core._event:PingEvent",
        ),
    ],
)
def test_K1_K2_the_class_of_a_reply(data: Any, v2: bool, wanted: str) -> None:
    assert type(views.wrap(data, None, views.Origin(None, v2))) is get(wanted)


def test_K1_a_known_object_name_beats_the_declared_class() -> None:
    one = charge(billing_details={"object": "price"}, refunds={"object": "nope"})
    assert type(one.billing_details) is get("_charge:ChargeBillingDetails")
    assert type(one.refunds) is StripeObject


def test_D38_nothing_in_metadata_is_retyped() -> None:
    one = charge(metadata={"object": "charge", "x": {"object": "price"}})
    assert type(one.metadata) is Untyped
    assert type(one.metadata.x) is Untyped


def test_S9_Q1_an_absent_declared_field_reads_as_none() -> None:
    one = Charge.construct_from({"amount": 1})
    assert (one.amount, one.description, one.billing_details) == (1, None, None)
    assert "description" not in one and "amount" in one
    assert one.get("description", 5) == 5


def test_Q1_an_absent_field_that_hides_a_helper_reads_as_none() -> None:
    one = Subscription.construct_from({"id": "sub_1"})
    assert one.items is None and one.keys is None


@pytest.mark.parametrize(
    "name, hint",
    [("amuont", "amount"), ("captur", "capture"), ("desciption", "description")],
)
def test_S30_an_unknown_name_raises_with_a_suggestion(name: str, hint: str) -> None:
    with pytest.raises(AttributeError, match=f"did you mean '{hint}'"):
        getattr(charge(), name)
    assert not hasattr(charge(), name)


@pytest.mark.parametrize("name", ["clear", "copy", "pop", "popitem", "setdefault"])
def test_J1_what_dicts_have_names_to_dict(name: str) -> None:
    with pytest.raises(AttributeError, match=rf"a Charge has no '{name}': .*to_dict"):
        getattr(charge(), name)
    assert getattr(charge(**{name: 3}), name) == 3


@pytest.mark.parametrize(
    "customer, wanted",
    [
        ("cus_1", "cus_1"),
        ({"id": "cus_1", "object": "customer"}, "cus_1"),
        ({"id": "cus_1", "object": "customer", "deleted": True}, "cus_1"),
        ({"object": "customer"}, None),
        (None, None),
        (5, None),
    ],
)
@pytest.mark.parametrize("read", [False, True], ids=["raw", "read"])
def test_K5_the_id_of_an_expandable_field(
    customer: Any, wanted: Any, read: bool
) -> None:
    one = charge(customer=customer)
    if read:
        one.to_dict()
    assert one.customer_id == wanted and "customer_id" not in one
    assert one.serialize() == {}


def test_K5_the_id_of_a_field_that_is_absent_or_assigned() -> None:
    one = Charge.construct_from({"id": "ch_1"})
    assert one.customer_id is None
    one.customer = get("_customer:Customer").construct_from({"id": "cus_2"})
    assert one.customer_id == "cus_2"
    # A field as any other where it is written, and where the data has it.
    one.customer_id = "own"
    assert one["customer_id"] == "own" == one.customer_id
    assert one.customer.id == "cus_2"
    assert charge(customer_id=7).customer_id == 7


def test_K5_ids_of_expandable_fields_are_found() -> None:
    assert "customer_id" in dir(charge())
    with pytest.raises(AttributeError, match="did you mean 'customer_id'"):
        _ = charge().custmer_id
    below = type("Below", (Charge,), {})
    assert below.construct_from({"customer": "cus_1"}).customer_id == "cus_1"


@pytest.mark.parametrize(
    "name", ["refunds_id", "billing_details_id", "metadata_id", "amount_id", "news_id"]
)
def test_K5_other_fields_have_no_such_name(name: str) -> None:
    assert not hasattr(charge(), name) and name not in dir(charge())


@pytest.mark.parametrize("mode", ["v2", "v1", "V3", "", None])
def test_S25_an_api_mode_is_V1_or_V2(mode: Any) -> None:
    convert = get("_core.convert:convert_to_stripe_object")
    for use in (Charge.construct_from, charge().refresh_from, convert):
        with pytest.raises(ValueError, match="'V1' or 'V2', not"):
            use({}, api_mode=mode)


@pytest.mark.parametrize(
    "name, wanted",
    [
        ("Invoice", "an Invoice"),
        ("Account", "an Account"),
        ("UsageRecord", "a UsageRecord"),
        ("UntypedStripeObject", "an UntypedStripeObject"),
        ("Charge", "a Charge"),
        ("int", "an int"),
    ],
)
def test_articles(name: str, wanted: str) -> None:
    assert get("_core.articles:article")(name) == wanted


@pytest.mark.parametrize("name", ["_private", "__len__", "__html__", "zip"])
def test_S30_other_names_are_absent(name: str) -> None:
    assert not hasattr(charge(), name)


def test_S28_a_missing_item_raises_key_error() -> None:
    with pytest.raises(KeyError, match="nope"):
        charge()["nope"]


@pytest.mark.parametrize(
    "raw, total",
    [
        ("12", 12),
        ("-9223372036854775808", -(2**63)),
        ("1.5", "1.5"),
        ("", ""),
        ("9" * 5000, "9" * 5000),
        ("١", "١"),
        (7, 7),
        (None, None),
        (["1", "x", None], [1, "x", None]),
    ],
)
def test_K6_Q13_int64_strings(raw: Any, total: Any) -> None:
    assert Price.construct_from({"total": raw}).total == total
    assert Price.construct_from({"total": raw})["total"] == total


@pytest.mark.parametrize(
    "raw, amount",
    [
        ("1.50", Decimal("1.50")),
        ("1e3", Decimal("1e3")),
        ("", ""),
        ("NaN", "NaN"),
        ("1_0", "1_0"),
        ("e", "e"),
        (2, 2),
    ],
)
def test_S24_K6_D39_decimal_strings(raw: Any, amount: Any) -> None:
    found = Price.construct_from({"unit_amount_decimal": raw}).unit_amount_decimal
    assert found == amount and type(found) is type(amount)


def test_K7_a_map_of_objects_is_a_dict_of_them() -> None:
    one = Price.construct_from(
        {"currency_options": {"eur": {"tiers": [{"unit_amount_decimal": "1.5"}]}}}
    )
    assert type(one.currency_options) is dict
    assert type(one.currency_options["eur"].tiers[0]) is get("_price:PriceTier")
    assert one.currency_options["eur"].tiers[0].unit_amount_decimal == Decimal("1.5")
    # D-01, D-23
    assert json.loads(str(one)) == one.to_dict(for_json=True) == one.as_json()
    assert type(one.to_dict()["currency_options"]["eur"]) is dict


def test_J2_D36_names_that_are_keywords() -> None:
    options = get("tax._registration:RegistrationCountryOptions")
    one = options.construct_from({"in": {"type": "gst"}})
    assert one.in_.type == one["in_"].type == one["in"].type == "gst"
    assert "in_" in one and "in" in one and "is_" not in one
    assert one.is_ is None and one.get("in_") is one.in_
    assert type(one.in_) is options.In


@pytest.mark.parametrize(
    "owner, name, wanted",
    [
        ("_charge:Charge", "BillingDetails", "_charge:ChargeBillingDetails"),
        ("_charge:ChargeBillingDetails", "Address", "_shared:Address"),
        ("_price:Price", "Tier", "_price:PriceTier"),
        ("_price:Price", "Tiers", "_price:PriceTier"),
        ("_price:Price", "CurrencyOptions", "_price:PriceCurrencyOptions"),
    ],
)
def test_official_nested_names(owner: str, name: str, wanted: str) -> None:
    assert getattr(get(owner), name) is get(wanted)


@pytest.mark.parametrize("name", ["Metadata", "Customer", "Nothing", "creat", "amount"])
def test_other_class_attributes_are_absent(name: str) -> None:
    assert not hasattr(Charge, name)


def test_S4_S5_S12_names_of_a_class() -> None:
    own = type("Own", (StripeObject,), {"OBJECT_NAME": "own.thing"})
    assert (own.object_name(), own.class_name()) == ("own.thing", "Own")
    assert (StripeObject.object_name(), StripeObject.class_name()) == (
        "",
        "StripeObject",
    )
    assert Charge.object_name() == "charge"


def test_S6_reserved_names() -> None:
    one = StripeObject.construct_from({"class": "a"})
    assert one["class"] == "a"
    assert {"class", "__reduce_ex__"} <= StripeObject.RESERVED_FIELD_NAMES


def test_S8_last_response_is_the_top_objects() -> None:
    reply = object()
    one = Charge.construct_from(CHARGE, last_response=reply)
    assert one.last_response is reply
    assert one.billing_details.last_response is one.news.last_response is None


def test_S21_S25_no_request_and_the_callers_dict_is_left_alone() -> None:
    before = json.dumps(CHARGE)
    one = Charge.construct_from(CHARGE, KEY, "2020-01-01", "acct_1")
    assert one.news.deep[0].id == "price_1"
    assert json.dumps(CHARGE) == before
    assert (one.api_key, one.stripe_version, one.stripe_account) == (
        KEY,
        "2020-01-01",
        "acct_1",
    )
    assert one.billing_details.stripe_account == "acct_1"
    made = Charge("ch_1", KEY, expand=["a"])
    assert (made.id, made.api_key, made.amount) == ("ch_1", KEY, None)
    assert views.origin_of(made).params == {"expand": ["a"]}
    assert Charge.construct_from(one) == one


def test_the_packages_key_is_asked_for_late(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Charge.construct_from({})
    monkeypatch.setattr(package(), "api_key", "sk_later")
    assert one.api_key == "sk_later"


@pytest.mark.parametrize(
    "left, right, equal",
    [
        ((Charge, CHARGE), (Charge, CHARGE), True),
        ((Charge, CHARGE), (StripeObject, CHARGE), False),
        ((Charge, CHARGE), (Charge, {**CHARGE, "amount": 1}), False),
        ((Charge, {"amount": None}), (Charge, {}), False),
    ],
)
def test_S26_Q11_equality(left: Any, right: Any, equal: bool) -> None:
    one = left[0].construct_from(left[1], "k1")
    two = right[0].construct_from(right[1], "k2")
    assert (one == two) is equal and (one != two) is not equal
    assert one.billing_details is None or one.billing_details.address.city
    assert (one == two) is equal, "after touching one of them"
    assert one != left[1]


def test_S27_hash() -> None:
    assert len({charge(), charge(), charge(id="ch_3")}) == 2
    for unhashable in (Charge.construct_from({}), charge(id=5), charge().metadata):
        with pytest.raises(TypeError, match="unhashable"):
            hash(unhashable)


@pytest.mark.parametrize("use", [iter, list, len, lambda one: json.dumps(one)])
def test_S32_J1_what_an_object_is_not(use: Any) -> None:
    with pytest.raises(TypeError):
        use(charge())
    assert bool(Charge.construct_from({})) is True


def test_S32_iterating_names_to_dict() -> None:
    with pytest.raises(TypeError, match="to_dict"):
        list(charge())


def test_S33_Q4_dict_helpers_and_fields_of_their_names() -> None:
    one = charge()
    assert list(one.keys()) == list(CHARGE)
    assert dict(one.items()) == dict(one) == one.to_dict(recursive=False)
    assert one.values() == [one[name] for name in one.keys()]
    assert one.get("billing_details") is one.billing_details
    two = Subscription.construct_from(
        {"items": {"object": "list", "data": [{"object": "price"}]}, "keys": "k"}
    )
    assert type(two.items) is ListObject and two.keys == "k"
    assert type(two.items.data[0]) is Price


class Color(Enum):
    RED = "red"


class Unspeakable:
    def __str__(self) -> str:
        raise ValueError("no text")


def test_J8_the_old_name_of_to_dict_warns() -> None:
    one = charge()
    with pytest.warns(DeprecationWarning, match="use `to_dict`") as caught:
        found = one.to_dict_recursive()
    assert [warning.filename for warning in caught] == [__file__]
    assert found == one.to_dict() == CHARGE
    assert charge(to_dict_recursive=3).to_dict_recursive == 3


def test_S34_S36_J9_plain_forms() -> None:
    one = StripeObject.construct_from(
        {
            "a": [[{"b": {"object": "charge"}}]],
            "c": Color.RED,
            "d": Decimal("1.10"),
            "t": datetime.fromtimestamp(1704067200),
            "u": date(2024, 1, 2),
            "w": (1, {"x": None}),
        }
    )
    plain = one.to_dict()
    assert plain["a"] == [[{"b": {"object": "charge"}}]] and plain["w"] == [
        1,
        {"x": None},
    ]
    assert type(plain["a"][0][0]["b"]) is dict and plain["d"] == Decimal("1.10")
    assert one.as_json() == {
        "a": [[{"b": {"object": "charge"}}]],
        "c": "red",
        "d": "1.10",
        "t": 1704067200,
        "u": "2024-01-02",
        "w": [1, {"x": None}],
    }
    assert json.loads(one.to_json()) == one.as_json() == json.loads(str(one))
    assert one.to_dict(recursive=False)["a"] is one.a
    plain["a"].append(1)
    assert len(one.a) == 1


def test_S37_text_is_sorted_json() -> None:
    assert str(StripeObject.construct_from({"b": 1, "a": "é"})) == (
        '{\n  "a": "\\u00e9",\n  "b": 1\n}'
    )


def test_S37_text_never_raises() -> None:
    one = StripeObject.construct_from({"id": "x"})
    one.bad = Unspeakable()
    assert str(one) == repr(one) == "<StripeObject id=x>"
    one.bad = deep = []
    for _ in range(5000):
        deep.append([])
        deep = deep[0]
    one.again = one
    assert isinstance(str(one), str)


@pytest.mark.parametrize(
    "cls, data, text",
    [
        (Charge, CHARGE, "<Charge charge id=ch_1>"),
        (Charge, {}, "<Charge>"),
        (Charge, {"id": 7, "object": {}}, "<Charge>"),
        (Charge, {"id": "a\nb"}, "<Charge>"),
        (Untyped, {"id": "secret", "object": "o"}, "<UntypedStripeObject>"),
    ],
)
def test_S38_repr_shows_no_data(cls: Any, data: Any, text: str) -> None:
    assert repr(cls.construct_from(data)) == text


@pytest.mark.parametrize(
    "data, deleted", [({"deleted": True}, True), ({}, False), ({"deleted": 0}, False)]
)
def test_S42_is_deleted(data: Any, deleted: bool) -> None:
    assert Charge.construct_from(data).is_deleted is deleted


HOSTILE = [
    "__class__",
    "__dict__",
    "__reduce__",
    "__reduce_ex__",
    "__copy__",
    "__deepcopy__",
    "__getstate__",
    "__setstate__",
    "__eq__",
    "__hash__",
    "__getattr__",
    "_ctx",
    "_state",
    "_fields",
    "_loose",
    "_declared",
    "_wire_value",
    "api_key",
    "capture",
    "construct_from",
    "get",
    "items",
    "keys",
    "last_response",
    "refresh",
    "refresh_from",
    "stripe_account",
    "to_dict",
    "to_dict_recursive",
    "update",
    "values",
    "",
    "a b",
    "self",
]


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("cls", [StripeObject, Charge, Untyped])
def test_Q18_Q19_data_never_acts_but_stays_readable(cls: Any, name: str) -> None:
    data = {"id": "x", name: "data", "nested": {name: {"a": "b"}}}
    one = cls.construct_from(data, KEY)
    assert one[name] == "data" and name in one
    assert type(one) is cls and one.__class__ is cls
    assert StripeObject.to_dict(one) == data == json.loads(str(one))
    for twin in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert type(twin) is cls and twin == one and twin[name] == "data"
    assert views.origin_of(one).settings.api_key == KEY
    assert repr(one).startswith(f"<{cls.__name__}")
    assert one.nested[name].a == "b"


@pytest.mark.parametrize("name", ["items", "get", "refresh", "api_key", "to_dict"])
def test_Q18_D29_data_wins_over_helpers(name: str) -> None:
    assert getattr(charge(metadata={name: "v"}).metadata, name) == "v"


def test_Q18_a_generated_method_wins_over_undeclared_data() -> None:
    one = charge(capture="data")
    assert callable(one.capture) and one["capture"] == "data"


def test_D29_a_map_never_hands_out_credentials() -> None:
    maps = charge().metadata
    for name in ("api_key", "stripe_account", "stripe_version"):
        assert not hasattr(maps, name)


@pytest.mark.parametrize(
    "cls, data, sent",
    [
        (Charge, CHARGE, "ch_1"),
        (Charge, {"amount": 1}, {"amount": 1}),
        (Untyped, {"id": "x"}, {"id": "x"}),
    ],
)
def test_what_a_request_sends_for_an_object(cls: Any, data: Any, sent: Any) -> None:
    assert cls.construct_from(data)._wire_value() == sent


def test_dir_shows_fields_data_and_methods() -> None:
    one = charge(**{"a b": 1})
    assert {"amount", "description", "news", "capture", "to_dict"} <= set(dir(one))
    assert "a b" not in dir(one)


def test_K5_expandable_fields_resolve_at_run_time() -> None:
    hint = "Optional[ExpandableField[Union[int, bytes]]]"
    holder = type("Holder", (), {"__annotations__": {"one": hint}})
    names = {**vars(typing), **vars(get("_core.objects"))}
    found = typing.get_type_hints(holder, names)["one"]
    assert set(typing.get_args(found)) == {str, int, bytes, type(None)}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.text() | st.sampled_from(["object", "id", "metadata", *HOSTILE]),
            inner | st.sampled_from(["charge", "list", "price", "v2.core.event"]),
            max_size=4,
        )
    ),
    max_leaves=20,
)


@given(st.dictionaries(st.text(), JSON, max_size=5), st.booleans())
def test_random_json_comes_back(data: Any, v2: bool) -> None:
    mode = "V2" if v2 else "V1"
    for cls in (StripeObject, Charge, Untyped, ListObject):
        one = cls.construct_from(data, api_mode=mode)
        assert StripeObject.to_dict(one) == data
        assert json.loads(str(one)) == data
        assert one == cls.construct_from(data)
