"""Section K, once more: which of two claims on a class wins."""

from __future__ import annotations

import json
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import Charge, Price, StripeClient, StripeObject
from tests.runtime.server import Answer, ScriptedServer


def read(client: StripeClient, data: Any, mode: str = "V1") -> Any:
    return client.deserialize(data, api_mode=mode)


PARTS = [{}, {"object": "new_thing"}, {"object": "card"}, {"object": 5}]


@pytest.mark.parametrize("within", PARTS)
def test_K_1_a_part_without_a_name_of_its_own_is_what_its_field_says(
    client: StripeClient, within: dict[str, Any]
) -> None:
    data = {"object": "charge", "billing_details": {"email": "e", **within}}
    found = read(client, data).billing_details
    assert (type(found), found.email) == (Charge.BillingDetails, "e")


LISTS: list[tuple[dict[str, Any], type]] = [
    ({"object": "list", "data": []}, restripe.ListObject),
    ({"object": "new_thing"}, StripeObject),
    ({"object": "card"}, restripe.Card),
    ({}, StripeObject),
]


@pytest.mark.parametrize(("refunds", "expected"), LISTS)
def test_K_1_the_name_of_a_resource_comes_before_its_field(
    client: StripeClient, refunds: dict[str, Any], expected: type
) -> None:
    found = read(client, {"object": "charge", "refunds": refunds}).refunds
    assert type(found) is expected


class Own(restripe.CreateableAPIResource):
    OBJECT_NAME = "own"


REPLIES: list[tuple[dict[str, Any], type]] = [
    ({"object": "own"}, Own),
    ({}, Own),
    ({"object": "charge"}, Charge),
    ({"object": "new_thing"}, StripeObject),
]


@pytest.mark.parametrize(("data", "expected"), REPLIES)
def test_K_1_a_class_of_a_users_own(
    stripe: ModuleType, server: ScriptedServer, data: dict[str, Any], expected: type
) -> None:
    server.default = Answer(body=json.dumps(data).encode())
    own: Any = Own
    assert type(own.create(a=1)) is expected
    assert server.last.target == "/v1/owns"


def test_K_1_each_element_of_a_list_on_its_own(client: StripeClient) -> None:
    rows: list[Any] = [{"object": "charge"}, {"a": 1}, [{"object": "card"}], "x", None]
    found = read(client, {"object": "new_thing", "rows": rows}).rows
    assert [type(row) for row in found[:2]] == [Charge, StripeObject]
    assert type(found[2][0]) is restripe.Card
    assert found[3:] == ["x", None]


def test_K_1_whatever_asks_for_it(
    stripe: ModuleType, client: StripeClient, server: ScriptedServer
) -> None:
    server.default = Answer(body=b'{"object": "refund", "id": "re_1"}')
    refund: Any = client.v1.charges.retrieve("ch_1")
    assert type(refund) is type(stripe.Charge.retrieve("ch_1")) is restripe.Refund


def test_K_2_a_deletion_of_v1_is_the_resource(
    client: StripeClient, server: ScriptedServer
) -> None:
    body = {"object": "customer", "id": "cus_1", "deleted": True}
    server.default = Answer(body=json.dumps(body).encode())
    gone = client.v1.customers.delete("cus_1")
    assert (type(gone), gone.is_deleted) == (restripe.Customer, True)


@pytest.mark.parametrize("mode", ["V1", "V2"])
def test_K_2_what_a_v1_reply_holds_is_never_a_page_of_v2(
    client: StripeClient, mode: str
) -> None:
    # Whoever can put keys into an object must not choose what iterating over it asks for.
    page = {"data": [{"id": "a"}], "next_page_url": "/v1/accounts"}
    charge = {"object": "charge", "billing_details": page, "metadata": page}
    found = read(client, charge, mode)
    assert type(found.billing_details) is Charge.BillingDetails
    assert type(found.metadata) is restripe.UntypedStripeObject
    assert not hasattr(found.metadata, "auto_paging_iter")


def test_K_4_nothing_within_metadata_is_a_resource(client: StripeClient) -> None:
    metadata = {
        "object": "customer",
        "more": {"object": "charge", "a": [{"object": "card"}]},
    }
    found = read(client, {"object": "charge", "metadata": metadata}).metadata
    within = [found, found.more, found.more.a[0]]
    assert {type(one) for one in within} == {restripe.UntypedStripeObject}


@pytest.mark.parametrize("number", ["9" * 5000, "٣", "+", "--1", "1_000", " 1", "NaN"])
def test_K_6_numbers_that_are_none_stay_as_they_came(
    client: StripeClient, number: str
) -> None:
    rows = {"object": "price", "unit_amount_decimal": number}
    found: Any = read(client, rows).unit_amount_decimal
    assert found == number or found == Decimal(number)
    assert read(client, rows).to_dict()["unit_amount_decimal"] == found


def test_K_7_maps_within_lists_and_maps_that_are_none(client: StripeClient) -> None:
    prices = [
        {"object": "price", "currency_options": {"eur": {"unit_amount": 1}}},
        {"object": "price", "currency_options": None},
    ]
    page = {"object": "list", "data": prices, "has_more": False, "url": "/v1/prices"}
    first, second = read(client, page).data
    own: Any = getattr(Price, "CurrencyOptions")  # noqa: B009
    assert type(first.currency_options) is dict
    assert type(first.currency_options["eur"]) is own
    assert second.currency_options is None


def test_K_9_a_page_within_an_object_has_no_params_of_its_call(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    refunds = {
        "object": "list",
        "url": "/v1/charges/ch_1/refunds",
        "has_more": True,
        "data": [{"object": "refund", "id": "re_1"}],
    }
    body = {"object": "charge", "id": "ch_1", "refunds": refunds}
    server.answers = [Answer(body=json.dumps(body).encode())]
    server.default = Answer(body=json.dumps({**refunds, "has_more": False}).encode())
    charge = stripe.Charge.retrieve("ch_1", expand=["refunds"])
    charge.refunds.next_page()
    assert server.last.path == "/v1/charges/ch_1/refunds"
    assert server.last.query == {"starting_after": "re_1"}
