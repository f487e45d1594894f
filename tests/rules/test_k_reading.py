"""Section K: which classes the JSON of a reply becomes."""

from __future__ import annotations

import json
from decimal import Decimal
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import Charge, Price, StripeClient, StripeObject
from tests.runtime.server import Answer, ScriptedServer


def reply(**data: Any) -> Answer:
    return Answer(body=json.dumps(data).encode())


def read(client: StripeClient, data: Any, mode: str = "V1") -> Any:
    return client.deserialize(data, api_mode=mode)


def test_K_1_by_the_name_of_the_object(client: StripeClient) -> None:
    found = read(client, {"object": "charge", "customer": {"object": "customer"}})
    assert (type(found), type(found.customer)) == (Charge, restripe.Customer)
    found = read(client, {"object": "new_thing", "data": {"a": [{"object": "card"}]}})
    assert type(found) is StripeObject
    assert type(found.data.a[0]) is restripe.Card
    assert type(read(client, {"object": 5, "id": "x"})) is StripeObject


def test_K_1_by_the_field_that_holds_it(client: StripeClient) -> None:
    found = read(client, {"object": "charge", "billing_details": {"email": "e"}})
    assert type(found.billing_details) is Charge.BillingDetails
    found = read(client, {"object": "charge", "billing_details": {"object": "new"}})
    assert isinstance(found.billing_details, StripeObject)


def test_K_2_v2(client: StripeClient, server: ScriptedServer) -> None:
    data = {"id": "ed_1", "object": "v2.core.event_destination"}
    server.answers = [reply(**data), reply(**data)]
    found = client.v2.core.event_destinations.retrieve("ed_1")
    assert type(found) is restripe.v2.core.EventDestination
    gone: Any = client.v2.core.event_destinations.delete("ed_1")
    assert (type(gone), gone.id) == (restripe.v2.DeletedObject, "ed_1")


def test_K_2_lists_of_v2_only_in_v2(client: StripeClient) -> None:
    data = {"data": [], "next_page_url": "/v2/x"}
    assert type(read(client, data, "V2")) is restripe.v2.ListObject
    assert type(read(client, data)) is StripeObject
    unknown = read(client, {"object": "v2.core.event", "type": "new"}, "V2")
    assert isinstance(unknown, StripeObject)


@pytest.mark.parametrize("name", ["file", "file_upload"])
def test_K_3_files(client: StripeClient, name: str) -> None:
    assert type(read(client, {"object": name})) is restripe.File


def test_K_4_metadata_is_never_a_resource(client: StripeClient) -> None:
    metadata = {"object": "customer", "id": "mine"}
    found = read(client, {"object": "charge", "metadata": metadata})
    assert type(found.metadata) is restripe.UntypedStripeObject
    assert found.metadata.to_dict() == metadata


def test_K_5_expandable_fields(client: StripeClient) -> None:
    short = read(client, {"object": "charge", "customer": "cus_1"})
    long = read(
        client, {"object": "charge", "customer": {"object": "customer", "id": "cus_1"}}
    )
    assert short.customer == long.customer.id == "cus_1"
    rows = [{"object": "card"}, {"object": "bank_account"}, {"object": "new"}]
    sources = {"object": "list", "data": rows}
    found = read(client, {"object": "customer", "sources": sources})
    kinds = [type(row) for row in found.sources.data]
    assert kinds == [restripe.Card, restripe.BankAccount, StripeObject]


def test_K_6_numbers_in_text(client: StripeClient) -> None:
    data = {"object": "price", "unit_amount_decimal": "1.50"}
    assert read(client, data).unit_amount_decimal == Decimal("1.50")
    assert (
        read(client, {**data, "unit_amount_decimal": None}).unit_amount_decimal is None
    )
    assert read(client, {**data, "unit_amount_decimal": 3}).unit_amount_decimal == 3
    tiers = [{"unit_amount_decimal": "2.5"}]
    assert read(client, {**data, "tiers": tiers}).tiers[
        0
    ].unit_amount_decimal == Decimal("2.5")


@pytest.mark.parametrize("bad", ["1,5", "", "one"])
def test_K_6_bad_text_stays_and_breaks_nothing(client: StripeClient, bad: str) -> None:
    found = read(client, {"object": "price", "unit_amount_decimal": bad, "id": "p"})
    assert (found.unit_amount_decimal, found.id) == (bad, "p")
    assert json.loads(found.to_json())["unit_amount_decimal"] == bad


class Counted(StripeObject):
    _field_encodings = {"n": "int64_string", "many": "int64_string"}


def test_K_6_whole_numbers_and_lists_of_them() -> None:
    found: Any = Counted.construct_from({"n": "9007199254740993", "many": ["1", "x"]})
    assert (found.n, found.many) == (9007199254740993, [1, "x"])


def test_K_7_maps_of_objects(client: StripeClient) -> None:
    options = {"eur": {"unit_amount_decimal": "1.5"}, "usd": {"object": "charge"}}
    found = read(client, {"object": "price", "currency_options": options})
    assert type(found.currency_options["eur"]) is Price.CurrencyOptions
    assert found.currency_options["eur"].unit_amount_decimal == Decimal("1.5")
    assert set(found.currency_options) == {"eur", "usd"}
    assert json.loads(str(found))["currency_options"]["eur"]


@pytest.mark.parametrize("kind", [{"type": "new"}, {}, {"object": 7}, {"type": None}])
def test_K_8_an_unknown_kind_is_an_object_all_the_same(
    client: StripeClient, kind: Any
) -> None:
    details = {"card": {"brand": "visa"}, **kind}
    found = read(client, {"object": "charge", "payment_method_details": details})
    assert found.payment_method_details.card.brand == "visa"


def test_K_9_lists_remember_what_was_asked_for(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    rows = {"data": [{"id": "a"}], "has_more": True, "next_page": "p"}
    server.answers = [
        reply(object="list", url="/v1/charges", **rows),
        reply(object="list", url="/v1/charges", data=[]),
        reply(object="search_result", url="/v1/charges/search", **rows),
        reply(object="search_result", url="/v1/charges/search", data=[]),
    ]
    stripe.Charge.list(limit=1).next_page()
    assert server.last.query == {"limit": "1", "starting_after": "a"}
    stripe.Charge.search(query="q").next_search_result_page()
    assert server.last.query == {"query": "q", "page": "p"}


def test_K_10_deleted_resources(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [reply(object="customer", id="cus_1", deleted=True)]
    gone = stripe.Customer.delete("cus_1")
    assert (type(gone), gone.deleted, gone.id) == (restripe.Customer, True, "cus_1")
