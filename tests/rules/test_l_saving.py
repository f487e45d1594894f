"""Section L: what `save` sends."""

from __future__ import annotations

import asyncio
import json
from types import ModuleType
from typing import Any

import pytest

from restripe import Account, Card, Invoice, Subscription
from tests.runtime.server import Answer, ScriptedServer

pytestmark = pytest.mark.filterwarnings("ignore:`save`:DeprecationWarning")

OWNER = {
    "object": "customer",
    "id": "cus_1",
    "name": "n",
    "metadata": {"a": "1", "b": "2"},
    "address": {"city": "c", "line1": "l"},
    "preferred_locales": ["en", "de"],
    "default_source": {"object": "source", "id": "src_1"},
}


@pytest.fixture
def owner(stripe: ModuleType, server: ScriptedServer) -> Any:
    server.default = Answer(body=json.dumps(OWNER).encode())
    found = stripe.Customer.retrieve("cus_1")
    server.arrived.clear()
    return found


def test_L_1_only_what_was_changed(owner: Any, server: ScriptedServer) -> None:
    owner.name = "m"
    assert owner.save(idempotency_key="k") is owner
    assert (server.last.method, server.last.target) == ("POST", "/v1/customers/cus_1")
    assert server.last.body == b"name=m"
    assert server.last.header("idempotency-key") == "k"
    assert owner.name == "n" and owner.serialize() == {}


def test_L_1_nothing_changed_nothing_sent(owner: Any, server: ScriptedServer) -> None:
    assert owner.save() is owner
    assert server.arrived == []


def test_L_1_asynchronously(owner: Any, server: ScriptedServer) -> None:
    owner.name = "m"
    assert asyncio.run(owner.save_async()) is owner
    assert server.last.body == b"name=m"


def test_L_2_serialize(owner: Any) -> None:
    owner._private = 1
    owner.name = owner.name
    owner.phone = None
    owner.address.city = "d"
    owner.metadata = {"b": "3"}
    assert owner.serialize(None) == {
        "name": "n",
        "phone": "",
        "address": {"city": "d"},
        "metadata": {"a": "", "b": "3"},
    }


def test_L_3_deleted_names_and_assigned_resources(owner: Any) -> None:
    del owner.metadata["a"]
    assert owner.serialize() == {"metadata": {"a": ""}}
    owner.default_source = Card.construct_from({"object": "card", "id": "card_1"})
    wire = owner.serialize()["default_source"]
    assert getattr(wire, "id", wire) == "card_1"


def test_L_3_it_goes_as_its_id(owner: Any, server: ScriptedServer) -> None:
    owner.default_source = Card.construct_from({"object": "card", "id": "card_1"})
    owner.save()
    assert server.last.body == b"default_source=card_1"


def test_L_4_owners_and_the_person_of_an_account() -> None:
    data = {
        "object": "account",
        "id": "acct_1",
        "individual": {"object": "person", "id": "person_1", "first_name": "a"},
    }
    account: Any = Account.construct_from(data)
    account.individual.first_name = "b"
    assert account.serialize() == {"individual": {"first_name": "b"}}


def test_L_5_a_resource_that_was_not_assigned_is_left_out(owner: Any) -> None:
    owner.default_source.name = "x"
    assert owner.serialize() == {}


def test_L_5_one_without_an_id_is_refused(owner: Any) -> None:
    owner.invoice_settings = {"default": None}
    owner.default_source = Subscription.construct_from({"object": "subscription"})
    with pytest.raises(ValueError, match="default_source"):
        owner.serialize()


def test_L_5_lists_are_sent_whole(owner: Any) -> None:
    owner.preferred_locales.append("fr")
    assert owner.serialize() == {"preferred_locales": ["en", "de", "fr"]}
    owner.preferred_locales.pop()
    assert owner.serialize() == {}


def test_L_5_dicts_within_lists() -> None:
    rows = [{"name": "a", "value": "1"}]
    made: Any = Invoice.construct_from({"id": "in_1", "custom_fields": rows})
    made.custom_fields.append({"name": "b", "value": None})
    assert made.serialize() == {"custom_fields": [*rows, {"name": "b", "value": ""}]}


def test_L_6_fields_given_to_save(owner: Any, server: ScriptedServer) -> None:
    owner.save(name="m", source="tok_1", stripe_account="acct_1")
    assert server.last.form == {"name": "m", "source": "tok_1"}
    assert server.last.header("stripe-account") == "acct_1"


def test_L_6_a_new_object_is_created(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(body=json.dumps(OWNER).encode())
    made = stripe.Customer()
    made.name = "m"
    made.save()
    assert (server.last.target, server.last.body) == ("/v1/customers", b"name=m")
    assert made.id == "cus_1"


def test_L_6_protected_fields_are_refused(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    account = stripe.Account.construct_from({"object": "account", "id": "acct_1"})
    account.legal_entity = {"a": "b"}
    with pytest.raises(ValueError, match="legal_entity"):
        account.save()
    assert server.arrived == []


def test_L_7_save_is_deprecated_and_previous_values_can_be_given(owner: Any) -> None:
    with pytest.warns(DeprecationWarning, match="modify"):
        owner.save()
    owner.metadata["c"] = "3"
    assert owner.serialize({"metadata": {"a": "1"}})["metadata"]["c"] == "3"
