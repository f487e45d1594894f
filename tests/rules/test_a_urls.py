"""Section A: verbs, paths and queries."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import InvalidRequestError, StripeClient
from tests.rules.conftest import MakeClient
from tests.runtime.server import ScriptedServer


@pytest.mark.parametrize("verb", ["get", "POST", "Delete"])
def test_A_1_verbs_in_any_case(
    client: StripeClient, server: ScriptedServer, verb: str
) -> None:
    client.raw_request(verb, "/v1/things")
    assert server.last.method == verb.upper()


@pytest.mark.parametrize("verb", ["put", "patch", "head", ""])
def test_A_1_other_verbs_are_refused(
    client: StripeClient, server: ScriptedServer, verb: str
) -> None:
    with pytest.raises(ValueError, match="get, post or delete"):
        client.raw_request(verb, "/v1/things")
    assert server.arrived == []


@pytest.mark.parametrize(
    "path", ["", "v1/things", "//evil.example/v1", "https://evil.example/v1", "?a=1"]
)
def test_A_2_a_path_stays_on_its_host(
    client: StripeClient, server: ScriptedServer, path: str
) -> None:
    with pytest.raises(ValueError, match="exactly one slash"):
        client.raw_request("get", path)
    assert server.arrived == []


def test_A_2_a_list_does_not_lead_elsewhere(
    client: StripeClient, server: ScriptedServer
) -> None:
    page = {"object": "list", "data": [], "url": "https://evil.example/v1/things"}
    found: Any = client.deserialize(page)
    with pytest.raises(ValueError, match="exactly one slash"):
        found.list()
    assert server.arrived == []


@pytest.mark.parametrize("mode", ["V1", "V2"])
def test_A_2_no_page_leads_to_another_one_elsewhere(
    client: StripeClient, server: ScriptedServer, mode: str
) -> None:
    rows = {"data": [{"id": "th_1"}], "has_more": True}
    evil = "https://evil.example/v1/things"
    v1 = {"object": "list", "url": evil, **rows}
    page = v1 if mode == "V1" else {"next_page_url": evil, **rows}
    found: Any = client.deserialize(page, api_mode=mode)
    with pytest.raises(ValueError, match="exactly one slash"):
        list(found.auto_paging_iter())
    assert server.arrived == []


@pytest.mark.parametrize(("path", "v2"), [("/v2/x", True), ("/v2x", False)])
def test_A_3_the_mode_follows_from_the_path(
    client: StripeClient, server: ScriptedServer, path: str, v2: bool
) -> None:
    client.raw_request("post", path, a=1)
    assert server.last.body == (b'{"a":1}' if v2 else b"a=1")


@pytest.mark.parametrize("verb", ["get", "delete"])
def test_A_4_parameters_in_the_query(
    client: StripeClient, server: ScriptedServer, verb: str
) -> None:
    client.raw_request(verb, "/v1/things", a=1)
    assert (server.last.target, server.last.body) == ("/v1/things?a=1", b"")


def test_A_4_parameters_in_the_body(
    client: StripeClient, server: ScriptedServer
) -> None:
    client.raw_request("post", "/v1/things?b=2", a=1)
    assert (server.last.target, server.last.body) == ("/v1/things?b=2", b"a=1")


@pytest.mark.parametrize(
    ("path", "params", "query"),
    [
        ("/v1/things?a=1&b=2", {"a": 3}, {"a": "3", "b": "2"}),
        ("/v1/things?k[]=1&k[]=2", {"a": 3}, {"k": ["1", "2"], "a": "3"}),
        (
            "/v1/things?expand[]=b&expand[]=a",
            {"expand": ["a", "c"]},
            {"expand": ["b", "a", "c"]},
        ),
    ],
)
def test_A_5_parameters_join_the_query_of_the_path(
    client: StripeClient,
    server: ScriptedServer,
    path: str,
    params: dict[str, Any],
    query: dict[str, Any],
) -> None:
    client.raw_request("get", path, **params)
    assert server.last.query == query


def test_A_5_without_parameters_the_query_stays_as_it_is(
    client: StripeClient, server: ScriptedServer
) -> None:
    client.raw_request("get", "/v1/things?b=2&b=1&a=%20&a")
    assert server.last.target == "/v1/things?b=2&b=1&a=%20&a"


def test_A_6_an_id_is_escaped(stripe: ModuleType, server: ScriptedServer) -> None:
    stripe.Charge.retrieve("a b/c?d#é")
    assert server.last.target == "/v1/charges/a%20b%2Fc%3Fd%23%C3%A9"


@pytest.mark.parametrize("bad", ["", ".", "..", None, 5, b"ch_1"])
def test_A_6_what_is_no_id_is_refused(
    client: StripeClient, stripe: ModuleType, server: ScriptedServer, bad: Any
) -> None:
    for retrieve in (client.v1.charges.retrieve, stripe.Charge.retrieve):
        with pytest.raises(InvalidRequestError) as caught:
            retrieve(bad)
        assert caught.value.param == "id"
    assert server.arrived == []


def test_A_7_each_id_is_escaped_on_its_own(
    client: StripeClient, server: ScriptedServer
) -> None:
    client.v1.accounts.persons.retrieve("acct/1", "person 1")
    assert server.last.target == "/v1/accounts/acct%2F1/persons/person%201"


@pytest.mark.parametrize("slash", ["", "/"])
def test_A_8_a_base_with_a_path(
    make_client: MakeClient, server: ScriptedServer, slash: str
) -> None:
    client = make_client(base_addresses={"api": f"{server.url}/proxy{slash}"})
    client.v1.charges.retrieve("ch_1")
    assert server.last.target == "/proxy/v1/charges/ch_1"


def test_A_8_the_globals_too(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(restripe, "api_base", f"{server.url}/proxy/")
    stripe.Charge.retrieve("ch_1")
    assert server.last.target == "/proxy/v1/charges/ch_1"
