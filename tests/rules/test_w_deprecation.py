"""Section W: what is deprecated, and versions."""

from __future__ import annotations

import re
from types import ModuleType

import pytest

import restripe
from restripe import APIResource, StripeClient
from restripe._api_version import API_VERSION
from tests.rules.conftest import MakeClient
from tests.runtime.server import Answer, ScriptedServer

CUSTOMER = Answer(body=b'{"object": "customer", "id": "cus_1"}')
SEARCH = Answer(
    body=b'{"object": "search_result", "url": "/v1/charges/search", "has_more": false, "data": []}'
)


def test_W_1_flat_services(client: StripeClient, server: ScriptedServer) -> None:
    with pytest.warns(DeprecationWarning, match=r"use client\.v1\.customers") as caught:
        client.customers.retrieve("cus_1")  # type: ignore[attr-defined]
    assert caught[0].filename == __file__
    assert server.last.path == "/v1/customers/cus_1"


def test_W_1_save(stripe: ModuleType, server: ScriptedServer) -> None:
    server.default = CUSTOMER
    customer = stripe.Customer.retrieve("cus_1")
    customer.name = "new"
    with pytest.warns(DeprecationWarning, match="modify") as caught:
        customer.save()
    assert caught[0].filename == __file__
    assert server.last.body == b"name=new"


def test_W_1_retrieve_of_the_base(stripe: ModuleType, server: ScriptedServer) -> None:
    class Thing(APIResource):
        OBJECT_NAME = "thing"

    with pytest.warns(DeprecationWarning):
        Thing.retrieve("th_1")  # type: ignore[attr-defined]
    assert server.last.path == "/v1/things/th_1"


def test_W_1_search_on_a_result(stripe: ModuleType, server: ScriptedServer) -> None:
    server.default = SEARCH
    found = stripe.Charge.search(query="a")
    with pytest.warns(DeprecationWarning):
        found.search(query="b")
    assert server.last.query == {"query": "b"}


def test_W_1_custom_method(stripe: ModuleType, server: ScriptedServer) -> None:
    with pytest.warns(DeprecationWarning):

        class Thing(APIResource):
            OBJECT_NAME = "thing"

        APIResource.custom_method.__func__(Thing, "do", "post", "do_it")  # type: ignore[attr-defined]
        Thing.do("th_1")  # type: ignore[attr-defined]
    assert server.last.path == "/v1/things/th_1/do_it"


def test_W_2_the_pinned_version(client: StripeClient, server: ScriptedServer) -> None:
    from restripe import _api_version

    assert re.fullmatch(r"\d{4}-\d\d-\d\d\.[a-z]+", API_VERSION)
    assert _api_version.CURRENT == restripe.api_version == API_VERSION
    assert API_VERSION == f"{API_VERSION[:10]}.{_api_version.CURRENT_MAJOR}"


def test_W_3_beta_versions_of_the_globals(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_version", API_VERSION)
    stripe.add_beta_version("a_feature", "v3")
    stripe.add_beta_version("other_feature", "v1")
    stripe.add_beta_version("a_feature", "v2")
    stripe.Balance.retrieve()
    sent = server.last.header("stripe-version")
    assert sent == f"{API_VERSION}; a_feature=v3; other_feature=v1"
    with pytest.raises(ValueError, match="'3'"):
        stripe.add_beta_version("a_feature", "3")


def test_W_3_beta_versions_of_a_client(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    client = make_client(stripe_version=f"{API_VERSION}; a_feature=v3")
    client.v1.balance.retrieve()
    assert server.last.header("stripe-version") == f"{API_VERSION}; a_feature=v3"


def test_W_3_of_one_call(client: StripeClient, server: ScriptedServer) -> None:
    version = f"{API_VERSION}; a_feature=v3"
    client.v1.balance.retrieve(options={"stripe_version": version})
    assert server.last.header("stripe-version") == version
