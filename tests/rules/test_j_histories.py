"""Sections J and L: what an object remembers, over several changes and readings."""

from __future__ import annotations

import copy
import json
import pickle
from types import ModuleType
from typing import Any

import pytest

from restripe import Charge
from tests.rules.conftest import MakeClient
from tests.runtime.server import Answer, ScriptedServer

DATA = {"object": "charge", "id": "ch_1", "amount": 5, "metadata": {"a": "1"}}


def charge(**fields: Any) -> Any:
    return Charge.construct_from({**DATA, **fields}, "k")


def through_pickle(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


def test_J_3_what_is_assigned_stays_the_callers() -> None:
    given = {"a": ["1"], "b": {"c": 1}}
    made = charge()
    made.metadata = given
    made.more = given
    made.more.b.c = 2
    made.more.a.append("2")
    made.metadata["d"] = "4"
    assert given == {"a": ["1"], "b": {"c": 1}}
    assert made.to_dict()["more"] == {"a": ["1", "2"], "b": {"c": 2}}


def test_J_3_deleting_what_was_new_leaves_nothing_changed() -> None:
    made = charge()
    made.metadata["b"] = "2"
    del made.metadata["b"]
    assert made.serialize() == {}
    made.metadata["a"] = "9"
    del made.metadata["a"]
    assert made.serialize() == {"metadata": {"a": ""}}


def test_J_5_a_map_has_no_options_of_an_object() -> None:
    metadata = charge().metadata
    for name in ("api_key", "stripe_account", "stripe_version"):
        assert not hasattr(metadata, name)
    metadata.api_key = "mine"
    assert (metadata.api_key, metadata["api_key"]) == ("mine", "mine")


@pytest.mark.parametrize("way", ["stripe_account", "acss_debit"])
def test_J_5_a_part_with_the_name_of_an_option(way: str) -> None:
    details = charge(payment_method_details={"type": way, way: {"a": 1}})
    found = details.payment_method_details
    assert getattr(found, way).a == found[way].a == 1
    assert (found.api_key, details.api_key) == ("k", "k")
    details.stripe_account = "acct_1"
    assert getattr(found, way).a == 1 and details.stripe_account == "acct_1"


def test_J_8_values_at_any_depth_are_new() -> None:
    made = charge(rows=[[[{"a": [{"b": 1}]}]]])
    whole = made.to_dict()
    whole["rows"][0][0][0]["a"][0]["b"] = 2
    whole["metadata"]["a"] = "2"
    assert made.rows[0][0][0].a[0].b == 1
    assert made.metadata.a == "1"


@pytest.mark.parametrize("way", [copy.copy, copy.deepcopy, through_pickle])
def test_J_10_a_page_goes_on_after_it(
    stripe: ModuleType, server: ScriptedServer, way: Any
) -> None:
    page = {"object": "list", "url": "/v1/charges", "data": [DATA], "has_more": True}
    server.answers = [
        Answer(body=json.dumps(page).encode()),
        Answer(body=json.dumps({**page, "has_more": False}).encode()),
    ]
    found = way(stripe.Charge.list(limit=1, stripe_account="acct_1"))
    assert [type(row) for row in found.auto_paging_iter()] == [Charge, Charge]
    assert server.last.query == {"limit": "1", "starting_after": "ch_1"}
    assert server.last.header("stripe-account") == "acct_1"


def test_J_11_what_was_asked_for_outlives_a_refresh_from(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(body=json.dumps(DATA).encode())
    found = stripe.Charge.retrieve("ch_1", expand=["a"])
    found.refresh_from({**DATA, "amount": 6})
    found.refresh()
    assert server.last.query == {"expand": ["a"]}
    assert found.amount == 5


def test_J_12_the_hint_outlives_another_refresh() -> None:
    made = charge(y=1, z=1)
    made.refresh_from({**DATA, "y": 1})
    made.refresh_from(DATA)
    for name in ("y", "z"):
        with pytest.raises(AttributeError, match="set in the past"):
            getattr(made, name)
    made.refresh_from({**DATA, "z": 2})
    assert made.z == 2
    made.refresh_from({**DATA})
    with pytest.raises(AttributeError, match="set in the past"):
        _ = made.z


@pytest.mark.filterwarnings("ignore:`save`:DeprecationWarning")
def test_L_7_a_list_that_no_class_declares_is_sent_whole(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    data = {**DATA, "rows": ["a", {"b": "1"}]}
    server.default = Answer(body=json.dumps(data).encode())
    found = stripe.Charge.retrieve("ch_1")
    found.rows.append({"c": None, "d": [{"e": "2"}]})
    found.save()
    assert server.last.form == {"rows": ["a", {"b": "1"}, {"c": "", "d": [{"e": "2"}]}]}
    found.rows.pop()
    found.save()
    assert server.last.form == {"rows": ["a"]}
    found.save()
    assert len(server.arrived) == 3


@pytest.mark.filterwarnings("ignore:`save`:DeprecationWarning")
def test_L_1_how_it_was_made_is_told(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.default = Answer(body=json.dumps(DATA).encode())
    client = make_client(enable_telemetry=True)
    found: Any = client.v1.charges.retrieve("ch_1")
    found.description = "d"
    found.save()
    client.v1.charges.retrieve("ch_1")
    told = json.loads(server.last.header("x-stripe-client-telemetry") or "")
    assert told["last_request_metrics"]["usage"] == ["save"]


def test_J_4_items_hold_the_same_line_as_attributes() -> None:
    made = charge()
    with pytest.raises(ValueError, match="'a'"):
        made.metadata["a"] = ""
    with pytest.raises(ValueError, match="'b'"):
        made.metadata.b = ""
    assert made.to_dict() == DATA


def test_J_6_what_is_in_it_counts_and_what_it_remembers_does_not() -> None:
    one, other = charge(), charge()
    other.metadata["a"] = "2"
    assert one != other
    other.metadata["a"] = "1"
    assert one == other and other.serialize() != {}
    other.stripe_account = "acct_1"
    other._note = "n"
    assert one == other
