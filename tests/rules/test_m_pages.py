"""Section M: lists, search results, v2 lists, and the way through all their pages."""

from __future__ import annotations

import asyncio
import json
from itertools import islice
from types import ModuleType
from typing import Any, Optional

import pytest

from restripe import InvalidRequestError, StripeClient
from tests.runtime.server import Answer, ScriptedServer


def page(*ids: str, more: Optional[bool] = False, **fields: Any) -> Answer:
    rows = [{"object": "charge", "id": own} for own in ids]
    body = {"object": "list", "url": "/v1/charges", "data": rows, **fields}
    if more is not None:
        body["has_more"] = more
    return Answer(body=json.dumps(body).encode())


def search(*ids: str, next_page: Optional[str] = None, more: bool = False) -> Answer:
    fields = {"object": "search_result", "url": "/v1/charges/search"}
    return page(*ids, more=more, next_page=next_page, **fields)


def v2(*ids: str, url: Optional[str] = None) -> Answer:
    rows = [{"object": "v2.core.event_destination", "id": own} for own in ids]
    body = {"data": rows, "next_page_url": url, "previous_page_url": None}
    return Answer(body=json.dumps(body).encode())


def ids(rows: Any) -> list[str]:
    return [row.id for row in rows]


def queries(server: ScriptedServer) -> list[dict[str, Any]]:
    return [arrived.query for arrived in server.arrived]


async def collected(rows: Any) -> list[str]:
    return [row.id async for row in rows]


def test_M_1_a_page_is_a_sequence_of_its_rows(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", "b"), page()]
    full: Any = client.v1.charges.list()
    empty: Any = client.v1.charges.list()
    assert (ids(full), ids(reversed(full)), len(full)) == (["a", "b"], ["b", "a"], 2)
    assert (bool(full), full.is_empty, full["data"][0].id) == (True, False, "a")
    assert (bool(empty), empty.is_empty, len(empty)) == (False, True, 0)
    with pytest.raises(KeyError, match=r"\.data\[0\]"):
        full[0]


def test_M_2_for_and_async_for(client: StripeClient, server: ScriptedServer) -> None:
    server.answers = [page("a", more=True), page("b")] * 2
    assert ids(client.v1.charges.list().auto_paging_iter()) == ["a", "b"]

    async def walk() -> list[str]:
        found = await client.v1.charges.list_async()
        return await collected(found.auto_paging_iter())

    assert asyncio.run(walk()) == ["a", "b"]


def test_M_2_not_both_and_only_once(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", "b")]
    rows: Any = client.v1.charges.list().auto_paging_iter()
    assert next(rows).id == "a"
    with pytest.raises(RuntimeError):
        asyncio.run(collected(rows))
    assert ids(rows) == ["b"]
    assert ids(rows) == []


def test_M_3_forward(client: StripeClient, server: ScriptedServer) -> None:
    server.answers = [page("a", "b", more=True), page("c", more=True), page("d")]
    found = client.v1.charges.list({"limit": 2, "customer": "cus_1"})
    assert ids(found.auto_paging_iter()) == ["a", "b", "c", "d"]
    own = {"limit": "2", "customer": "cus_1"}
    after = [{}, {"starting_after": "b"}, {"starting_after": "c"}]
    assert queries(server) == [{**own, **step} for step in after]


def test_M_3_backward(client: StripeClient, server: ScriptedServer) -> None:
    server.answers = [page("c", "d", more=True), page("a", "b")]
    found = client.v1.charges.list({"ending_before": "e", "limit": 2})
    assert ids(found.auto_paging_iter()) == ["d", "c", "b", "a"]
    assert queries(server)[1] == {"ending_before": "c", "limit": "2"}


def test_M_3_forward_where_both_ends_are_given(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("b", more=True), page("c")]
    params: Any = {"ending_before": "e", "starting_after": "a"}
    assert ids(client.v1.charges.list(params).auto_paging_iter()) == ["b", "c"]
    assert queries(server)[1]["starting_after"] == "b"


def test_M_3_an_end_that_is_none_is_no_end(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", "b", more=True), page("c")]
    params: Any = {"ending_before": None}
    found = client.v1.charges.list(params)
    assert ids(found.auto_paging_iter()) == ["a", "b", "c"]


def test_M_3_the_options_of_the_call(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", more=True), page("b")]
    options: Any = {
        "stripe_account": "acct_1",
        "headers": {"X-A": "b"},
        "idempotency_key": "k",
    }
    assert ids(client.v1.charges.list({}, options).auto_paging_iter()) == ["a", "b"]
    assert server.last.header("stripe-account") == "acct_1"
    assert server.last.header("x-a") is None
    assert server.last.header("idempotency-key") is None


def test_M_4_odd_pages_end_it(client: StripeClient, server: ScriptedServer) -> None:
    for answers, found in (
        ([page(more=True)], []),
        ([page("a", more=None)], ["a"]),
        ([page("a", more=True), page(more=True)], ["a"]),
    ):
        server.answers = [*answers]
        assert ids(client.v1.charges.list().auto_paging_iter()) == found
        assert server.answers == []


def test_M_4_a_row_without_an_id_is_named(
    client: StripeClient, server: ScriptedServer
) -> None:
    body = b'{"object": "list", "url": "/v1/charges", "has_more": true, "data": [{}]}'
    server.answers = [Answer(body=body)]
    with pytest.raises(ValueError, match="no id"):
        list(client.v1.charges.list().auto_paging_iter())


def test_M_5_the_next_page_and_the_one_before(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("b", more=True), page("c", more=True), page("b", more=True)]
    first: Any = client.v1.charges.list({"limit": 1})
    second = first.next_page()
    third = asyncio.run(second.previous_page_async(stripe_account="acct_1"))
    assert [ids(p) for p in (first, second, third)] == [["b"], ["c"], ["b"]]
    assert queries(server)[1:] == [
        {"limit": "1", "starting_after": "b"},
        {"limit": "1", "ending_before": "c"},
    ]
    assert server.last.header("stripe-account") == "acct_1"


def test_M_5_beyond_the_end_there_are_empty_pages(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a")]
    last: Any = client.v1.charges.list()
    for _ in "123":
        last = last.next_page()
        assert (ids(last), last.has_more) == ([], False)
    assert ids(last.previous_page()) == []
    assert len(server.arrived) == 1


def test_M_6_calls_on_the_url_of_a_page(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.answers = [
        Answer(
            body=b'{"object": "charge", "id": "ch_1", "refunds": {"object": "list", '
            b'"data": [], "has_more": false, "url": "/v1/charges/ch_1/refunds"}}'
        )
    ]
    refunds = stripe.Charge.retrieve("ch_1").refunds
    refunds.create(amount=1)
    refunds.retrieve("re/1")
    server.answers = [page()]
    refunds.list(limit=3)
    assert [f"{a.method} {a.target} {a.body.decode()}" for a in server.arrived[1:]] == [
        "POST /v1/charges/ch_1/refunds amount=1",
        "GET /v1/charges/ch_1/refunds/re%2F1 ",
        "GET /v1/charges/ch_1/refunds?limit=3 ",
    ]


def test_M_6_not_without_a_url(stripe: ModuleType, server: ScriptedServer) -> None:
    bare = stripe.ListObject.construct_from({"object": "list", "data": []})
    for call in (bare.list, bare.create, lambda: bare.retrieve("x")):
        with pytest.raises(ValueError, match="url"):
            call()
    with_url = stripe.ListObject.construct_from({"url": "/v1/x", "data": []})
    with pytest.raises(InvalidRequestError):
        with_url.retrieve("..")
    assert server.arrived == []


def test_M_7_all_rows_by_the_class(stripe: ModuleType, server: ScriptedServer) -> None:
    server.answers = [page("a", more=True), page("b")]
    assert ids(stripe.Charge.auto_paging_iter(limit=1)) == ["a", "b"]
    assert queries(server) == [{"limit": "1"}, {"limit": "1", "starting_after": "a"}]


def test_M_10_search_results(stripe: ModuleType, server: ScriptedServer) -> None:
    answers = [search("a", next_page="p2", more=True), search("b")]
    server.answers = [*answers, *answers, *answers]
    assert ids(stripe.Charge.search(query="q").auto_paging_iter()) == ["a", "b"]
    assert ids(stripe.Charge.search_auto_paging_iter(query="q")) == ["a", "b"]
    assert queries(server) == [{"query": "q"}, {"query": "q", "page": "p2"}] * 2
    first = stripe.Charge.search(query="q")
    assert ids(first.next_search_result_page()) == ["b"]


def test_M_10_a_next_page_that_is_null_ends_it(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = search("a", more=True)
    rows = stripe.Charge.search(query="q").auto_paging_iter()
    assert ids(islice(rows, 9)) == ["a"]
    assert ids(stripe.Charge.search(query="q").next_search_result_page()) == []


def test_M_20_v2_lists_follow_their_url(
    client: StripeClient, server: ScriptedServer
) -> None:
    base = "/v2/core/event_destinations"
    server.answers = [v2("a", url=f"{base}?page=2"), v2(url=f"{base}?page=3"), v2("b")]
    found: Any = client.v2.core.event_destinations.list({"limit": 1})
    assert (len(found), ids(reversed(found))) == (1, ["a"])
    assert ids(found.auto_paging_iter()) == ["a", "b"]
    targets = [arrived.target for arrived in server.arrived]
    assert targets == [f"{base}?limit=1", f"{base}?page=2", f"{base}?page=3"]


def test_M_20_asynchronously_and_page_by_page(
    client: StripeClient, server: ScriptedServer
) -> None:
    url = "/v2/core/event_destinations?page=2"
    server.answers = [v2("a", url=url), v2("b"), v2("a", url=url), v2("b")]

    async def walk() -> list[str]:
        found = await client.v2.core.event_destinations.list_async()
        return await collected(found.auto_paging_iter())

    assert asyncio.run(walk()) == ["a", "b"]
    first: Any = client.v2.core.event_destinations.list()
    second = first.next_page()
    assert ids(second) == ["b"]
    assert second.next_page().is_empty


def test_M_21_v2_search_results_are_posted_for(
    client: StripeClient, server: ScriptedServer
) -> None:
    url = "/v2/core/things/search?limit=1&page=2"
    data = {"data": [{"id": "a"}], "next_page_url": url}
    found: Any = client.deserialize(data, {"query": "q", "limit": 1}, api_mode="V2")
    server.answers = [v2("b")]
    assert ids(found.auto_paging_iter()) == ["a", "b"]
    assert (server.last.method, server.last.target) == ("POST", url)
    assert server.last.body == b'{"query":"q"}'


def test_M_4_a_server_that_turns_in_circles_is_left(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = page("a", more=True)
    with pytest.warns(UserWarning, match="circle"):
        found = ids(islice(client.v1.charges.list().auto_paging_iter(), 9))
    assert found == ["a", "a"]


@pytest.mark.parametrize("most", [0, 1, 3, 4, 5])
def test_M_30_within_a_page_or_beyond_it(
    client: StripeClient, server: ScriptedServer, most: int
) -> None:
    server.answers = [page("a", "b", "c", more=True), page("d")]
    rows = client.v1.charges.list().auto_paging_iter(max_items=most)
    assert ids(rows) == ["a", "b", "c", "d"][:most]
    assert len(server.arrived) == (1 if most <= 3 else 2)


def test_M_30_at_most_so_many_rows(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", "b", more=True), page("c", more=True)]
    rows = client.v1.charges.list().auto_paging_iter(max_items=2)
    assert ids(rows) == ["a", "b"]
    assert len(server.arrived) == 1


def test_M_30_pages_and_the_first_row(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", more=True), page("b"), page()]
    found: Any = client.v1.charges.list()
    assert [ids(p) for p in found.iter_pages()] == [["a"], ["b"]]
    assert found.first().id == "a"
    assert client.v1.charges.list().first() is None


@pytest.mark.usefixtures("no_waits")
def test_M_30_pages_keep_the_retries_of_their_call(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [page("a", more=True), Answer(500), page("b")]
    found = client.v1.charges.list({}, {"max_network_retries": 1})
    assert ids(found.auto_paging_iter()) == ["a", "b"]
