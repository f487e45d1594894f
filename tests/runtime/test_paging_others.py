"""Search results and v2 lists, page after page; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.paging_server import (
    STYLES,
    answer,
    called,
    charges,
    found,
    ids,
    names,
    search,
    v2,
    v2_collection,
    walked,
)
from tests.runtime.server import ScriptedServer

pytestmark = pytest.mark.parametrize("style", STYLES)
PATH = "/v2/core/event_destinations"


@pytest.fixture
def api(server: ScriptedServer) -> ScriptedServer:
    """A server where a search finds five charges."""
    server.respond = search(charges(5))
    return server


def test_M10_search_results(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.search(query="q", limit=2, stripe_account="acct_1")
    assert ids(walked(style, page.auto_paging_iter())) == names(*range(5))
    common = {"query": "q", "limit": "2"}
    assert [one.query for one in api.arrived] == [
        common,
        {**common, "page": "at_2"},
        {**common, "page": "at_4"},
    ]
    assert {one.path for one in api.arrived} == {"/v1/charges/search"}
    assert {one.header("Stripe-Account") for one in api.arrived} == {"acct_1"}


def test_M10_next_search_result_page(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.search(query="q", limit=3)
    second = called(style, page, "next_search_result_page", limit=4)
    assert (ids(second), second.next_page) == (names(3, 4), None)
    assert api.last.query == {"query": "q", "limit": "4", "page": "at_3"}
    end = called(style, second, "next_search_result_page")
    assert type(end) is stripe.SearchResultObject
    assert (end.is_empty, end.has_more, end.next_page) == (True, False, None)
    assert called(style, end, "next_search_result_page").is_empty
    assert len(api.arrived) == 2


def test_M10_M30_iter_pages_and_first(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.search(query="q", limit=2)
    assert page.first().id == "ch_0"
    assert [len(one) for one in walked(style, page.iter_pages())] == [2, 2, 1]
    assert ids(walked(style, page.auto_paging_iter(max_items=3))) == names(0, 1, 2)


def test_M10_class_helpers(stripe: ModuleType, api: ScriptedServer, style: str) -> None:
    rows = stripe.Charge.search_auto_paging_iter(query="q", limit=2, max_items=4)
    assert ids(walked(style, rows)) == names(0, 1, 2, 3)
    assert len(api.arrived) == 2
    if style == "async":
        later = called(style, stripe.Charge, "search_auto_paging_iter", query="q")
        assert ids(walked(style, later)) == names(*range(5))


def test_M10_no_backward_paging(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.search(query="q", ending_before="x", limit=2)
    assert ids(walked(style, page.auto_paging_iter())) == names(*range(5))
    assert not hasattr(page, "previous_page")


def test_M10_search_of_the_object_is_deprecated(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.search(query="q", limit=2)
    with pytest.warns(DeprecationWarning, match="`search` of the resource") as caught:
        other = called(style, page, "search", query="r")
    assert (len(other), api.last.query) == (5, {"query": "r"})
    assert caught[0].filename.endswith("paging_server.py")


@pytest.mark.parametrize(
    ("token", "more"), [(None, True), ("", True), ("at_1", False), ("at_1", None)]
)
def test_M10_a_search_that_contradicts_itself_ends(
    stripe: ModuleType, server: ScriptedServer, style: str, token: Any, more: Any
) -> None:
    server.respond = lambda _: found(charges(1), more, token)
    page = stripe.Charge.search(query="q")
    assert ids(walked(style, page.auto_paging_iter())) == names(0)
    assert len(server.arrived) == 1


@pytest.fixture
def destinations(stripe: ModuleType, server: ScriptedServer) -> Any:
    server.respond = v2_collection(charges(5), PATH)
    client = stripe.StripeClient("sk_test_v2", base_addresses={"api": server.url})
    return client.v2.event_destinations


def test_M20_addresses_are_followed_as_they_are(
    destinations: Any, server: ScriptedServer, style: str
) -> None:
    page = destinations.list({"limit": 2}, {"stripe_context": "ctx"})
    assert ids(walked(style, page.auto_paging_iter())) == names(*range(5))
    assert [one.target for one in server.arrived] == [
        f"{PATH}?limit=2",
        f"{PATH}?limit=2&page=at_2",
        f"{PATH}?limit=2&page=at_4",
    ]
    assert {one.header("Stripe-Context") for one in server.arrived} == {"ctx"}


def test_M20_next_and_previous_page(
    destinations: Any, server: ScriptedServer, style: str
) -> None:
    page = destinations.list({"limit": 2})
    assert called(style, page, "previous_page").is_empty
    assert len(server.arrived) == 1
    second = called(style, page, "next_page")
    assert (ids(second), type(second)) == (names(2, 3), type(page))
    assert ids(called(style, second, "previous_page")) == names(0, 1)
    last = called(style, second, "next_page", limit=9)
    assert (server.last.query["limit"], ids(last)) == ("9", names(4))
    end = called(style, last, "next_page")
    assert (end.is_empty, end.next_page_url, type(end)) == (True, None, type(page))
    assert called(style, end, "next_page").is_empty


def test_M20_M30_iter_pages_and_max_items(
    destinations: Any, server: ScriptedServer, style: str
) -> None:
    page = destinations.list({"limit": 2})
    assert [len(one) for one in walked(style, page.iter_pages())] == [2, 2, 1]
    assert ids(walked(style, page.auto_paging_iter(2))) == names(0, 1)
    assert page.first().id == "ch_0"


def test_M20_only_null_is_the_end(
    destinations: Any, server: ScriptedServer, style: str
) -> None:
    server.answers = [
        v2([], f"{PATH}?page=b"),
        v2([], f"{PATH}?page=c"),
        v2(charges(1), None),
    ]
    rows = walked(style, destinations.list().auto_paging_iter())
    assert ids(rows) == names(0)
    assert [one.target for one in server.arrived][1:] == [
        f"{PATH}?page=b",
        f"{PATH}?page=c",
    ]


@pytest.mark.parametrize(
    "url", ["https://evil.example/v2", "//evil.example", "@evil.example", "v2/x"]
)
def test_A2_a_hostile_address_never_gets_the_key(
    destinations: Any, server: ScriptedServer, style: str, url: str
) -> None:
    server.answers = [v2(charges(1), url, url)]
    page = destinations.list()
    for method in ("next_page", "previous_page"):
        with pytest.raises(ValueError, match="exactly one slash"):
            called(style, page, method)
    seen: list[str] = []
    rows = page.auto_paging_iter()
    with pytest.raises(ValueError, match="exactly one slash"):
        seen += ids(walked(style, rows))
    assert len(server.arrived) == 1


def test_K2_D55_a_v1_list_is_no_page_of_v2(
    destinations: Any, server: ScriptedServer, style: str
) -> None:
    page = destinations.list({"limit": 2})
    server.answers = [answer(object="list", data=[], next_page_url=None)]
    with pytest.raises(TypeError, match="answered 'list', where a V2ListObject"):
        called(style, page, "next_page")


@pytest.mark.parametrize("kind", [{}, {"object": "v2.search_result"}])
def test_M21_K9_a_search_posts_its_query_again(
    stripe: ModuleType, server: ScriptedServer, style: str, kind: Any
) -> None:
    client = stripe.StripeClient("sk_test_v2", base_addresses={"api": server.url})
    url = "/v2/core/things/search"
    body = {"query": {"a": [1]}, "limit": 1}
    first = {**kind, "data": charges(1), "next_page_url": f"{url}?limit=1&page=t"}
    page = client.deserialize(json.dumps(first), body, api_mode="V2")
    rest = [
        {**kind, "data": charges(2)[1:], "next_page_url": f"{url}?limit=1&page=u"},
        {**kind, "data": charges(3)[2:], "next_page_url": None},
    ]
    server.answers = [answer(**one) for one in rest]
    assert ids(walked(style, page.auto_paging_iter())) == names(0, 1, 2)
    assert [(one.method, one.target, json.loads(one.body)) for one in server.arrived] == [
        ("POST", f"{url}?limit=1&page=t", {"query": {"a": [1]}}),
        ("POST", f"{url}?limit=1&page=u", {"query": {"a": [1]}}),
    ]  # fmt: skip


def test_K2_no_address_is_followed_outside_of_v2(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    body = {"data": [], "next_page_url": "/v2/x", "object": "v2.search_result"}
    server.answers = [answer(**{**body, "id": "x"})]
    assert type(stripe.Charge.retrieve("x")) is stripe.StripeObject
