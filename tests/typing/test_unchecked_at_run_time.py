"""What checkers refuse is sent as it is: the API may know values that this package does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import restripe
from tests.runtime.server import Answer, ScriptedServer, scripted_server


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        running.default = Answer(body=b'{"object": "customer", "tax_exempt": "new"}')
        yield running


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[Any]:
    addresses = {"api": server.url}
    with restripe.StripeClient("sk_test_123", base_addresses=addresses) as made:
        yield made


def test_a_literal_that_is_new(client: Any, server: ScriptedServer) -> None:
    customer = client.v1.customers.create({"tax_exempt": "maybe"})
    assert server.last.form == {"tax_exempt": "maybe"}
    assert customer.tax_exempt == "new"


def test_parameters_that_are_new_at_any_depth(
    client: Any, server: ScriptedServer
) -> None:
    client.v1.customers.create({"emial": "a", "address": {"ctiy": "Berlin"}})
    assert server.last.form == {"emial": "a", "address": {"ctiy": "Berlin"}}


def test_a_required_parameter_that_is_missing(
    client: Any, server: ScriptedServer
) -> None:
    client.v1.payment_intents.create({"amount": 5})
    assert server.last.form == {"amount": "5"}


def test_keyword_arguments(server: ScriptedServer, monkeypatch: Any) -> None:
    monkeypatch.setattr(restripe, "api_key", "sk_test_123")
    monkeypatch.setattr(restripe, "api_base", server.url)
    create: Any = restripe.Customer.create
    create(tax_exempt="maybe", emial="a")
    assert server.last.form == {"tax_exempt": "maybe", "emial": "a"}


def test_an_enum_of_a_reply_that_is_new() -> None:
    charge = restripe.Charge.construct_from({"id": "ch_1", "status": "paused"}, "k")
    status: str = charge.status
    assert status == "paused"
