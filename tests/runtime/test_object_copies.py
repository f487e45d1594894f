"""Copies and pickles of response objects; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.runtime.shapes import get
from tests.runtime.test_objects import JSON

StripeObject = get("_core.objects:StripeObject")
Charge = get("_charge:Charge")
ListObject = get("_core.lists:ListObject")
views = get("_core.views")
KEY = "sk_test_canary000000000000000"
DATA = {
    "id": "ch_1",
    "object": "charge",
    "billing_details": {"address": {"city": "Berlin"}},
    "metadata": {"object": "charge"},
    "refunds": {"object": "list", "data": [{"object": "charge", "id": "ch_2"}]},
    "news": [{"a": [{"object": "price", "unit_amount_decimal": "1.50"}]}],
}
WAYS = [copy.copy, copy.deepcopy] + [
    lambda one, p=protocol: pickle.loads(pickle.dumps(one, p))
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
]
IDS = ["copy", "deepcopy"] + [f"pickle{p}" for p in range(pickle.HIGHEST_PROTOCOL + 1)]


def charge() -> Any:
    return Charge.construct_from(DATA, KEY)


@pytest.mark.parametrize("touch", [False, True], ids=["fresh", "touched"])
@pytest.mark.parametrize("way", WAYS, ids=IDS)
def test_S43_S44_D20_D21_class_data_and_changes_are_kept(way: Any, touch: bool) -> None:
    one = charge()
    if touch:
        one.to_dict()
    assert Charge.serialize(way(one)) == {}
    one.amount = 5
    one._own = [1]
    twin = way(one)
    assert type(twin) is Charge and twin == one and twin is not one
    assert twin.as_json() == {**DATA, "amount": 5}
    assert views.state_of(twin).changed == {"amount": views.ABSENT}
    assert views.state_of(twin).changed["amount"] is views.ABSENT
    assert twin._own == [1]
    assert type(twin.billing_details.address) is get("_shared:Address")
    twin.amount = 6
    assert one.amount == 5


def test_S44_a_copy_shares_its_nested_objects_and_a_deep_copy_none() -> None:
    one = charge()
    shallow, deep = copy.copy(one), copy.deepcopy(one)
    assert shallow.billing_details is one.billing_details
    assert deep.billing_details == one.billing_details
    assert deep.billing_details is not one.billing_details
    one.news[0].a.append(1)
    assert len(shallow.news[0].a) == 2 and len(deep.news[0].a) == 1


def test_S44_copies_keep_their_settings_and_reply() -> None:
    one = Charge.construct_from(DATA, KEY, last_response="reply")
    for twin in (copy.copy(one), copy.deepcopy(one)):
        assert (twin.api_key, twin.last_response) == (KEY, "reply")


def test_a_deep_copy_keeps_circles() -> None:
    one = charge()
    one.again = one
    twin = copy.deepcopy(one)
    assert twin.again is twin


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_S43_D20_no_credentials_in_a_pickle(protocol: int) -> None:
    one = Charge.construct_from(DATA, KEY, "2020", "acct_x", "reply_canary")
    one.billing_details.address.city = "x"
    stored = pickle.dumps(one, protocol)
    assert b"canary" not in stored
    loaded = pickle.loads(stored)
    assert loaded.last_response is None
    assert loaded.api_key is None and loaded.billing_details.api_key is None


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_E3_a_pickle_keeps_account_context_and_version(protocol: int) -> None:
    config = get("_core.config")
    settings = config.Settings(
        KEY, "2020", "acct_x", "org/acct_x", max_network_retries=9
    )
    one = views.make(Charge, dict(DATA), views.Origin(settings))
    loaded = pickle.loads(pickle.dumps(pickle.loads(pickle.dumps(one, protocol))))
    for view in (loaded, loaded.billing_details):
        found = get("_core.access").settings_of(view)
        assert (found.stripe_version, found.stripe_account) == ("2020", "acct_x")
        assert (found.api_key, found.stripe_context) == (None, "org/acct_x")
        # The package's, not the client's.
        assert found.max_network_retries == 2


def test_a_pickle_of_before_there_were_sources() -> None:
    settings = get("_core.config").Settings(KEY, "2020", "acct_x", "org/acct_x")
    one = views.make(Charge, dict(DATA), views.Origin(settings))
    restored, (cls, data, _, *rest) = one.__reduce__()
    whose = ("2020", "acct_x", "org/acct_x")
    older = restored(cls, data, (False, None, None, whose), *rest)
    found = get("_core.access").settings_of(older)
    assert (found.stripe_account, found.stripe_context) == ("acct_x", "org/acct_x")


def test_a_pickled_page_remembers_its_request() -> None:
    origin = views.Origin(None, True, "reply", "/v2/things", {"limit": 3})
    one = views.make(ListObject, {"object": "list", "data": []}, origin)
    found = views.origin_of(pickle.loads(pickle.dumps(one)))
    assert (found.path, found.params, found.v2) == ("/v2/things", {"limit": 3}, True)
    assert found.last_response is None


def test_a_pickle_loads_in_another_process() -> None:
    program = (
        "import pickle, sys; one = pickle.load(sys.stdin.buffer); "
        "print(type(one).__name__, type(one.refunds.data[0]).__name__, one.id)"
    )
    folder = Path(sys.modules[Charge.__module__].__file__ or "").parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=pickle.dumps(charge()),
        capture_output=True,
        cwd=folder,
        check=True,
    )
    assert done.stdout.split() == [b"Charge", b"Charge", b"ch_1"]


@given(st.dictionaries(st.text(), JSON, max_size=5), st.booleans())
def test_random_json_survives_every_way(data: Any, touch: bool) -> None:
    for cls in (StripeObject, Charge):
        one = cls.construct_from(data)
        if touch:
            StripeObject.to_dict(one)
        for way in (copy.copy, copy.deepcopy, WAYS[-1], WAYS[2]):
            twin = way(one)
            assert type(twin) is cls and twin == one
            assert StripeObject.to_dict(twin) == data
