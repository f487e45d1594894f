"""What `save` sends of an object; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
from copy import copy, deepcopy
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Answer, ScriptedServer

KEY = "sk_test_canary000000000000000"
CUSTOMER: dict[str, Any] = {
    "id": "cus_1",
    "object": "customer",
    "email": "a@example.com",
    "metadata": {"a": "1", "b": "2"},
    "preferred_locales": ["en", "fr"],
    "invoice_settings": {
        "footer": None,
        "custom_fields": [{"name": "n", "value": "v", "hint": None}],
    },
    "currency_options": {"eur": {"footer": "x"}, "usd": {"footer": "y"}},
    "default_source": {"id": "card_1", "object": "card", "customer": "cus_1"},
    "subscriptions": {"object": "list", "data": [{"id": "sub_1"}], "url": "/v1/x"},
}
pytestmark = pytest.mark.filterwarnings("ignore:`save` is dep:DeprecationWarning")


def customer(stripe: ModuleType, **more: Any) -> Any:
    return stripe.Customer.construct_from({**CUSTOMER, **more}, KEY)


def reply(server: ScriptedServer, **fields: Any) -> None:
    server.answers.append(Answer(body=json.dumps(fields).encode()))


def run(call: Any) -> Any:
    return asyncio.run(call) if inspect.iscoroutine(call) else call


saves = pytest.mark.parametrize("save", ["save", "save_async"])


@saves
def test_L1_save_posts_the_difference_and_updates_in_place(
    stripe: ModuleType, server: ScriptedServer, save: str
) -> None:
    one = customer(stripe)
    one.email = "b@example.com"
    reply(server, id="cus_1", object="customer", email="B@example.com")
    with pytest.warns(DeprecationWarning, match="save.*Customer.modify") as caught:
        assert run(getattr(one, save)(idempotency_key="once")) is one
    if save == "save":
        assert caught[0].filename == __file__
    assert (server.last.method, server.last.path) == ("POST", "/v1/customers/cus_1")
    assert server.last.form == {"email": "b@example.com"}
    assert server.last.header("Idempotency-Key") == "once"
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    assert one.to_dict() == {
        "id": "cus_1",
        "object": "customer",
        "email": "B@example.com",
    }
    assert one.serialize() == {} and one.last_response.request_id == "req_1"


@saves
def test_L7_without_a_change_there_is_no_request(
    stripe: ModuleType, server: ScriptedServer, save: str
) -> None:
    one = customer(stripe)
    assert run(getattr(one, save)()) is one
    # Reading everything changes nothing.
    assert one.to_dict() == CUSTOMER and one.metadata.a == one.metadata["a"]
    assert [one.preferred_locales, one.invoice_settings.custom_fields]
    assert list(one.values()) and one == customer(stripe)
    assert run(getattr(one, save)()) is one
    assert server.arrived == []


def test_L6_save_takes_fields_and_options(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    one = customer(stripe)
    one.save(email="c@d.e", expand=["sources"], stripe_account="acct_1")
    assert server.last.form == {"email": "c@d.e", "expand": ["sources"]}
    assert server.last.header("Stripe-Account") == "acct_1"


def test_L6_an_object_without_an_id_is_created_where_its_class_can_be(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    one = stripe.Charge.construct_from({}, KEY)
    one.amount = 5
    reply(server, id="ch_1", object="charge", amount=5)
    assert one.save() is one and one.id == "ch_1"
    assert server.last.path == "/v1/charges"
    new = stripe.Customer.construct_from({}, KEY)
    new.email = "x"
    with pytest.raises(stripe.InvalidRequestError) as caught:
        new.save()
    assert caught.value.param == "id"


def test_L6_what_an_account_does_not_take(stripe: ModuleType) -> None:
    assert stripe.Account.protected_fields() == {"legal_entity"}
    one = stripe.Account.construct_from({"id": "acct_1"}, KEY)
    one.legal_entity = {"a": 1}
    with pytest.raises(ValueError, match="legal_entity"):
        one.save()


def test_S41_only_the_nested_key_that_changed(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.invoice_settings.footer = "f"
    assert one.serialize(None) == {"invoice_settings": {"footer": "f"}}


@pytest.mark.parametrize(
    "path, value",
    [("email", None), ("invoice_settings", None), ("metadata", None)],
)
def test_L2_None_is_sent_as_an_empty_text(
    stripe: ModuleType, path: str, value: Any
) -> None:
    one = customer(stripe)
    one[path] = value
    assert one.serialize() == {path: ""}


def test_L2_setting_the_same_value_sends_it(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.email = one.email
    assert one.serialize() == {"email": "a@example.com"}


def test_S20_a_replaced_additive_map_clears_its_old_keys(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.metadata["c"] = "3"
    del one.metadata["a"]
    one.metadata = {"d": "4"}
    assert one.serialize() == {"metadata": {"a": "", "b": "", "d": "4"}}
    assert stripe.Customer.is_additive_object_param("metadata")
    assert not stripe.StripeObject.construct_from({}).serialize()


def test_S20_another_replaced_object_sends_its_new_keys_alone(
    stripe: ModuleType,
) -> None:
    one = customer(stripe, address={"city": "x", "line1": "y"})
    one.address = {"city": "z", "line2": None}
    assert one.serialize() == {"address": {"city": "z", "line2": ""}}

    class Own(stripe.Customer):  # type: ignore[misc, name-defined]
        pass

    Own.additive_object_param("address")
    assert Own.is_additive_object_param("address")
    assert not stripe.Customer.is_additive_object_param("address")
    one = Own.construct_from({"address": {"city": "x", "line1": "y"}})
    one.address = {"city": "z"}
    assert one.serialize() == {"address": {"city": "z", "line1": ""}}
    one = Own.construct_from({"address": {"city": "x", "line1": "y"}})
    del one.address["line1"]
    assert one.serialize() == {"address": {"line1": ""}}


def test_D40_deleted_keys_of_a_map_are_cleared(stripe: ModuleType) -> None:
    one = customer(stripe)
    del one.metadata["a"]
    one.metadata["new"] = "x"
    del one.metadata["new"]
    assert one.serialize() == one.serialize() == {"metadata": {"a": ""}}
    assert one.metadata.serialize() == {"a": ""}


def test_a_map_may_have_any_names(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.metadata["id"] = "1"
    one.metadata["_x"] = "2"
    one.metadata["serialize"] = "3"
    assert one.serialize() == {"metadata": {"id": "1", "_x": "2", "serialize": "3"}}


@pytest.mark.parametrize(
    "change, wanted",
    [
        (lambda locales: locales.append("de"), ["en", "fr", "de"]),
        (lambda locales: locales.reverse(), ["fr", "en"]),
        (lambda locales: locales.pop(), ["en"]),
        (lambda locales: locales.clear(), ""),
    ],
)
def test_L7_a_list_changed_in_place_is_sent_whole(
    stripe: ModuleType, server: ScriptedServer, change: Any, wanted: Any
) -> None:
    one = customer(stripe)
    change(one.preferred_locales)
    assert one.serialize() == {"preferred_locales": wanted}
    reply(server, **CUSTOMER)
    one.save()
    assert one.serialize() == {}
    reply(server, **{**CUSTOMER, "preferred_locales": ["es"]})
    one.refresh()
    assert one.preferred_locales == ["es"] and one.serialize() == {}
    one.preferred_locales.append("it")
    assert one.serialize() == {"preferred_locales": ["es", "it"]}


def test_L7_a_list_of_objects_is_sent_whole_without_what_was_never_set(
    stripe: ModuleType,
) -> None:
    one = customer(stripe)
    fields = one.invoice_settings.custom_fields
    fields[0].value = "w"
    row = {"name": "n", "value": "w"}
    assert one.serialize() == {"invoice_settings": {"custom_fields": [row]}}
    fields.append({"name": "m", "value": None})
    assert one.serialize()["invoice_settings"]["custom_fields"] == [
        row,
        {"name": "m", "value": ""},
    ]


def test_L5_an_assigned_list_that_says_the_same_is_left_out(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.preferred_locales = ["en", "fr"]
    assert one.serialize() == {}
    one.preferred_locales.append("de")
    assert one.serialize() == {"preferred_locales": ["en", "fr", "de"]}
    one = customer(stripe)
    one.preferred_locales.append("de")
    one.preferred_locales = ["en", "fr"]
    assert one.serialize() == {}


def test_L5_rows_of_an_assigned_list_keep_their_ids(stripe: ModuleType) -> None:
    one = customer(stripe)
    one["items"] = [
        {"id": "si_1", "quantity": 2},
        stripe.Card.construct_from({"id": "c"}),
    ]
    assert one.serialize() == {"items": [{"id": "si_1", "quantity": 2}, "c"]}


def test_L7_a_list_that_no_class_declares(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    reply(server, **CUSTOMER, news=["a"], rows=[{"x": 1}])
    one = stripe.Customer.retrieve("cus_1")
    assert one.serialize() == {}
    one.news.append("b")
    one.rows[0].x = 2
    assert one.serialize() == {"news": ["a", "b"], "rows": [{"x": 2}]}


ELSEWHERE = {
    "the object itself": lambda one: one,
    "a part of it": lambda one: one.extra,
    "a row of a page": lambda one: one.subscriptions.data[0],
    "a row of a list": lambda one: one.rows[0],
}


@pytest.mark.parametrize("touched", [False, True], ids=["then pickled", "pickled"])
@pytest.mark.parametrize("place", ELSEWHERE.values(), ids=ELSEWHERE)
def test_L7_undeclared_lists_anywhere(
    stripe: ModuleType, place: Any, touched: bool
) -> None:
    part = {"id": "x", "news": ["a", ["b"]], "rows": [{"x": [1]}]}
    page = {"object": "list", "data": [part], "url": "/v1/x"}
    more = {**part, "id": "cus_1", "extra": part, "rows": [part], "subscriptions": page}
    one = customer(stripe, **more)
    one.refresh_from({**CUSTOMER, **more})
    if touched:
        one = pickle.loads(pickle.dumps(one))
    assert one.serialize() == {} and place(one).serialize() == {}
    place(one).news[1].append("c")
    if not touched:
        one = pickle.loads(pickle.dumps(one))
    assert place(one).serialize() == {"news": ["a", ["b", "c"]]}
    news = {"news": ["a", ["b", "c"]]}
    whole = {"rows": [{**part, **news}]}
    wanted = {"the object itself": news, "a part of it": {"extra": news}}
    name = next(name for name in ELSEWHERE if ELSEWHERE[name] is place)
    rest = {} if name == "a row of a page" else whole
    assert one.serialize() == wanted.get(name, rest)


def test_L7_a_reply_about_some_fields_leaves_other_lists_as_they_were(
    stripe: ModuleType,
) -> None:
    one = stripe.StripeObject.construct_from({"news": ["a"], "old": ["x"]})
    one.news.append("b")
    one.old.append("y")
    one.refresh_from({"old": ["z"]}, partial=True)
    assert one.serialize() == {"news": ["a", "b"]}
    one.old.append("w")
    assert one.serialize()["old"] == ["z", "w"]


@pytest.mark.parametrize("name", ["news", "preferred_locales"])
def test_S39_a_list_that_is_set_as_unchanged(stripe: ModuleType, name: str) -> None:
    one = customer(stripe, news=["a"])
    assert one[name]
    one.update_attributes({name: ["x"]}, dirty=False)
    assert one.serialize() == {}
    one[name].append("y")
    assert one.serialize() == {name: ["x", "y"]}


@pytest.mark.parametrize(
    "change",
    [
        lambda row: delattr(row, "value"),
        lambda row: delattr(row.inner, "a"),
        lambda row: delattr(row.inner.rows[0], "b"),
        lambda row: row.inner.rows.pop(),
        lambda row: setattr(row, "id", "other"),
    ],
)
def test_L7_any_change_in_a_row_sends_the_list(stripe: ModuleType, change: Any) -> None:
    one = customer(stripe)
    row = {"id": "r", "name": "n", "value": "v", "inner": {"a": 1, "rows": [{"b": 1}]}}
    one.refresh_from({"id": "cus_1", "invoice_settings": {"custom_fields": [row]}})
    first = one.invoice_settings.custom_fields[0]
    assert one.serialize() == {}
    change(first)
    sent = one.serialize()["invoice_settings"]["custom_fields"]
    assert len(sent) == 1 and sent[0]["name"] == "n"
    assert first.serialize(force=True).items() <= sent[0].items()


@pytest.mark.parametrize("held", ["rows", "preferred_locales"])
def test_L5_a_resource_in_a_list_counts_by_its_id(
    stripe: ModuleType, held: str
) -> None:
    card = {"id": "card_1", "object": "card", "address": {"city": "x"}, "tags": ["a"]}
    one = customer(stripe, **{held: [card]})
    mine = one[held][0]
    mine.exp_month = 3
    mine.address.city = "y"
    mine.tags.append("b")
    del mine.object
    assert one.serialize() == {} and mine.serialize().keys() > {"exp_month"}
    mine.id = "card_2"
    assert one.serialize() == {held: ["card_2"]}


def test_L5_a_resource_that_a_row_refers_to_is_left_out(stripe: ModuleType) -> None:
    card = {"id": "card_1", "object": "card"}
    one = customer(stripe, rows=[{"card": card, "n": 1}])
    one.rows[0].card.exp_month = 3
    assert one.serialize() == {}
    one.rows[0].n = 2
    assert one.serialize() == {"rows": [{"card": "card_1", "n": 2}]}


def test_maps_of_objects_send_the_entries_that_changed(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.currency_options["eur"].footer = "z"
    assert one.serialize() == {"currency_options": {"eur": {"footer": "z"}}}
    one.currency_options["gbp"] = {"footer": "q"}
    assert one.serialize()["currency_options"] == {
        "eur": {"footer": "z"},
        "gbp": {"footer": "q"},
    }


def test_L7_pages_never_take_part(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.subscriptions.data[0].quantity = 5
    one.subscriptions.data.append({"id": "sub_2"})
    assert one.serialize() == {}


def test_L5_a_resource_that_is_only_referred_to_is_left_out(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.default_source.exp_month = 5
    assert one.serialize() == {}


def test_D27_an_assigned_resource_is_sent_by_its_id_or_refused(
    stripe: ModuleType,
) -> None:
    one = customer(stripe)
    one.default_source = stripe.Card.construct_from({"id": "card_2", "exp_month": 1})
    assert one.serialize() == {"default_source": "card_2"}
    one.default_source = stripe.Card.construct_from({"exp_month": 1})
    with pytest.raises(ValueError, match="'default_source'.*Card without an id"):
        one.serialize()


def test_S7_a_resource_is_saved_with_its_parent_when_asked(stripe: ModuleType) -> None:
    one = customer(stripe)
    card = one.default_source
    assert card.save_with_parent is False
    card.exp_month = 5
    card.save_with_parent = True
    assert one.serialize() == {"default_source": {"exp_month": 5}}
    assert card.to_dict() == {**CUSTOMER["default_source"], "exp_month": 5}
    card.save_with_parent = False
    assert one.serialize() == {}


@pytest.mark.parametrize("as_dict", [False, True])
def test_S19_an_assigned_source_is_saved_with_its_customer(
    stripe: ModuleType, as_dict: bool
) -> None:
    one = customer(stripe)
    fields = {"object": "card", "number": "4242"}
    one.source = fields if as_dict else stripe.Card.construct_from(fields)
    assert one.source.save_with_parent is True
    assert one.serialize() == {"source": fields}
    one.source = "tok_visa"
    assert one.serialize() == {"source": "tok_visa"}


def test_L4_the_persons_and_owners_of_an_account(stripe: ModuleType) -> None:
    values = {"id": "acct_1", "additional_owners": [{"first_name": "A"}, {"x": None}]}
    one = stripe.Account.construct_from(values, KEY)
    one.additional_owners[0].first_name = "B"
    assert one.serialize() == {"additional_owners": [{"first_name": "B"}, {}]}


def test_S39_update_sets_several_fields(stripe: ModuleType) -> None:
    one = stripe.Customer.construct_from({})
    one.update({"a": 1, "email": "", "invoice_settings": {"footer": "x"}})
    wanted = {"a": 1, "email": "", "invoice_settings": {"footer": "x"}}
    assert one.serialize(None) == wanted and one.invoice_settings.footer == "x"
    one = stripe.Customer.construct_from({})
    one.update_attributes({"a": 1}, dirty=False)
    assert one.a == 1 and one.serialize() == {}
    with pytest.raises(TypeError, match="int"):
        one.update({1: 2})


def test_S40_everything_counts_as_changed(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.mark_dirty()
    wanted = {name: v for name, v in CUSTOMER.items() if name != "id"}
    del wanted["subscriptions"]
    wanted["default_source"] = "card_1"
    wanted["invoice_settings"] = {
        "footer": "",
        "custom_fields": [{"name": "n", "value": "v", "hint": ""}],
    }
    assert one.serialize(None) == wanted
    assert one.invoice_settings.serialize() == wanted["invoice_settings"]


def test_S40_an_assigned_list_counts_even_where_it_says_the_same(
    stripe: ModuleType,
) -> None:
    one = customer(stripe)
    one.preferred_locales = list(one.preferred_locales)
    one.invoice_settings.custom_fields = one.invoice_settings.to_dict()["custom_fields"]
    assert one.serialize() == {}
    one.mark_dirty()
    sent = one.serialize()
    assert sent["preferred_locales"] == ["en", "fr"]
    row = {"name": "n", "value": "v", "hint": ""}
    assert sent["invoice_settings"]["custom_fields"] == [row]


def test_S41_force_sends_every_field(stripe: ModuleType) -> None:
    forced = customer(stripe).serialize(None, force=True)
    assert forced.keys() == CUSTOMER.keys() - {"id", "subscriptions"}
    assert forced["metadata"] == {"a": "1", "b": "2"}
    assert forced["preferred_locales"] == ["en", "fr"]


def test_S41_previous_values_may_be_given(stripe: ModuleType) -> None:
    one = customer(stripe)
    one.metadata = {"n": "1"}
    found = one.serialize({"metadata": {"old": "x"}})
    assert found == {"metadata": {"old": "", "n": "1"}}


def test_an_object_that_holds_itself_is_refused(stripe: ModuleType) -> None:
    one = stripe.StripeObject.construct_from({})
    one.me = one
    with pytest.raises(ValueError, match="holds itself"):
        one.serialize()
    with pytest.raises(ValueError, match="holds itself"):
        one.to_dict()
    assert str(one) == repr(one)


@pytest.mark.parametrize(
    "twin_of",
    [deepcopy, copy, lambda one: pickle.loads(pickle.dumps(one))],
    ids=["deepcopy", "copy", "pickle"],
)
def test_S43_S44_copies_know_what_was_changed(stripe: ModuleType, twin_of: Any) -> None:
    clean = customer(stripe)
    assert [clean.preferred_locales, clean.invoice_settings.custom_fields]
    assert twin_of(clean).serialize() == {} and twin_of(clean) == clean
    one = customer(stripe)
    one.preferred_locales.append("de")
    one.invoice_settings.custom_fields[0].name = "x"
    one.default_source.save_with_parent = True
    one.default_source.exp_month = 3
    del one.metadata["a"]
    wanted = one.serialize()
    assert wanted.keys() == {
        "preferred_locales",
        "invoice_settings",
        "default_source",
        "metadata",
    }
    assert twin_of(one).serialize() == wanted
