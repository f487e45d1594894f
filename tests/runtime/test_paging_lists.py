"""v1 lists, page after page over a real socket; numbers in test ids are the rules' in behaviours."""

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
    collection,
    ids,
    names,
    v1,
    walked,
)
from tests.runtime.server import Answer, ScriptedServer

pytestmark = pytest.mark.parametrize("style", STYLES)


def queries(server: ScriptedServer) -> list[dict[str, Any]]:
    assert {one.path for one in server.arrived} <= {"/v1/charges"}
    return [one.query for one in server.arrived]


@pytest.fixture
def api(server: ScriptedServer) -> ScriptedServer:
    """A server with seven charges."""
    server.respond = collection(charges(7))
    return server


def test_M3_forward_with_the_filters(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = called(style, stripe.Charge, "list", limit=3, expand=["data.customer"])
    assert ids(walked(style, page.auto_paging_iter())) == names(*range(7))
    common = {"limit": "3", "expand": ["data.customer"]}
    assert queries(api) == [
        common,
        {**common, "starting_after": "ch_2"},
        {**common, "starting_after": "ch_5"},
    ]


def test_M3_backward_from_the_end(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(limit=3, ending_before="ch_6", starting_after=None)
    assert ids(page) == names(3, 4, 5)
    assert ids(walked(style, page.auto_paging_iter())) == names(5, 4, 3, 2, 1, 0)
    assert [query["ending_before"] for query in queries(api)] == ["ch_6", "ch_3"]
    assert not any("starting_after" in query for query in queries(api))


def test_M5_page_by_page_there_and_back(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    first = stripe.Charge.list(limit=3)
    second = called(style, first, "next_page")
    third = called(style, second, "next_page")
    assert (ids(second), ids(third)) == (names(3, 4, 5), names(6))
    back = called(style, third, "previous_page")
    assert ids(back) == names(3, 4, 5)
    assert ids(called(style, back, "previous_page")) == names(0, 1, 2)
    assert ids(called(style, back, "next_page")) == names(6)
    assert queries(api)[-3:] == [
        {"limit": "3", "ending_before": "ch_6"},
        {"limit": "3", "ending_before": "ch_3"},
        {"limit": "3", "starting_after": "ch_5"},
    ]
    assert type(back) is stripe.ListObject


def test_M3_the_callers_filters_may_change_after(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    created = {"gte": 1}
    expand = ["data.customer"]
    page = called(style, stripe.Charge, "list", created=created, expand=expand, limit=3)
    created["gte"] = 2
    expand.append("data.invoice")
    called(style, page, "next_page")
    first, second = queries(api)
    assert second == {**first, "starting_after": "ch_2"}


def test_M5_D41_an_empty_page_follows_the_last(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(limit=7)
    end = called(style, page, "next_page")
    assert (end.is_empty, end.has_more, end.url) == (True, False, "/v1/charges")
    assert type(end) is stripe.ListObject and end.last_response is None
    assert called(style, end, "next_page").is_empty
    assert called(style, end, "previous_page").is_empty
    assert walked(style, end.auto_paging_iter()) == []
    assert called(style, page, "previous_page").is_empty
    assert len(api.arrived) == 1


def test_M5_params_and_options_of_one_page(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(limit=3)
    params = {"limit": 1, "stripe_account": "acct_1"}
    second = called(style, page, "next_page", **params)
    called(style, second, "next_page")
    assert queries(api)[1:] == [
        {"limit": "1", "starting_after": "ch_2"},
        {"limit": "1", "starting_after": "ch_3"},
    ]
    accounts = [one.header("Stripe-Account") for one in api.arrived]
    assert accounts == [None, "acct_1", "acct_1"]


def test_E3_M30_C10_what_later_pages_are_sent_with(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(
        limit=3,
        api_key="sk_test_own",
        stripe_account="acct_1",
        stripe_version="2020-01-01",
        stripe_context="ctx",
        idempotency_key="key",
        headers={"X-Mine": "1"},
    )
    walked(style, page.auto_paging_iter())
    first, *later = api.arrived
    assert len(later) == 2
    assert first.header("X-Mine") == "1"
    for one in later:
        assert one.header("Authorization") == "Bearer sk_test_own"
        assert one.header("Stripe-Account") == "acct_1"
        assert one.header("Stripe-Version") == "2020-01-01"
        assert one.header("Stripe-Context") == "ctx"
        assert one.header("X-Mine") is None
        assert one.header("Idempotency-Key") is None


def test_M30_retries_of_the_first_request_hold_for_its_pages(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(limit=3, max_network_retries=1)
    api.answers.append(Answer(500))
    assert ids(called(style, page, "next_page")) == names(3, 4, 5)
    api.answers.append(Answer(500))
    with pytest.raises(stripe._core.errors.APIError):
        called(style, page, "next_page", max_network_retries=0)
    assert len(api.arrived) == 4


def test_M30_timeout_of_the_first_request_holds_for_its_pages(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(limit=3, timeout=0.1)
    # Of the package's own timeout, 5 seconds, this would be within.
    api.answers.append(Answer(pause=0.5))
    with pytest.raises(stripe._core.errors.APIConnectionError):
        called(style, page, "next_page")


def test_E3_pages_of_a_client_keep_its_settings(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    client = stripe.StripeClient(
        "sk_test_client", base_addresses={"api": api.url}, max_network_retries=0
    )
    page = client.v1.charges.list({"limit": 3}, {"stripe_account": "acct_2"})
    rows = walked(style, page.auto_paging_iter())
    assert ids(rows) == names(*range(7))
    for one in api.arrived:
        assert one.header("Authorization") == "Bearer sk_test_client"
        assert one.header("Stripe-Account") == "acct_2"
    called(style, rows[-1], "capture")
    assert api.last.header("Stripe-Account") == "acct_2"


def test_M30_iter_pages(stripe: ModuleType, api: ScriptedServer, style: str) -> None:
    pages = walked(style, stripe.Charge.list(limit=3).iter_pages())
    assert [ids(page) for page in pages] == [
        names(0, 1, 2),
        names(3, 4, 5),
        names(6),
    ]
    backward = stripe.Charge.list(limit=3, ending_before="ch_6").iter_pages()
    assert [ids(page) for page in walked(style, backward)] == [
        names(3, 4, 5),
        names(0, 1, 2),
    ]


def test_M30_what_is_done_to_a_page_changes_no_other(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    sizes = []
    pages = stripe.Charge.list(limit=3).iter_pages()
    for page in pages if style == "sync" else [*walked(style, pages)]:
        sizes.append(len(page))
        page.data.clear()
    assert sizes == [3, 3, 1]


@pytest.mark.parametrize(
    ("most", "requests"), [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (99, 3)]
)
def test_M30_max_items(
    stripe: ModuleType, api: ScriptedServer, style: str, most: int, requests: int
) -> None:
    page = stripe.Charge.list(limit=3)
    found = walked(style, page.auto_paging_iter(max_items=most))
    assert ids(found) == names(*range(min(most, 7)))
    assert len(api.arrived) == requests


def test_M7_class_helper(stripe: ModuleType, api: ScriptedServer, style: str) -> None:
    rows = stripe.Charge.auto_paging_iter(limit=3, stripe_account="acct_1")
    assert api.arrived == []
    assert ids(walked(style, rows)) == names(*range(7))
    assert {one.header("Stripe-Account") for one in api.arrived} == {"acct_1"}
    none = stripe.Charge.auto_paging_iter(limit=3, max_items=0)
    assert walked(style, none) == [] and len(api.arrived) == 3
    back = stripe.Charge.auto_paging_iter(ending_before="ch_2")
    assert ids(walked(style, back)) == names(1, 0)


def test_K9_M3_a_list_within_an_object(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    url = "/v1/charges/ch_1/refunds?status=new"
    refunds = [{"object": "refund", "id": f"re_{n}"} for n in range(3)]
    nested = {"object": "list", "data": refunds[:2], "has_more": True, "url": url}
    server.answers = [
        answer(object="charge", id="ch_1", refunds=nested),
        v1(refunds[2:], False, url=url),
    ]
    charge = stripe.Charge.retrieve("ch_1", stripe_account="acct_1", expand=["refunds"])
    rows = walked(style, charge.refunds.auto_paging_iter())
    assert ids(rows) == ["re_0", "re_1", "re_2"]
    assert server.last.path == "/v1/charges/ch_1/refunds"
    assert server.last.query == {"status": "new", "starting_after": "re_1"}
    assert server.last.header("Stripe-Account") == "acct_1"
    assert {type(row) for row in rows} == {stripe.Refund}


def test_a_deserialized_page_goes_on_from_its_url(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    client = stripe.StripeClient("sk_test_raw", base_addresses={"api": api.url})
    raw = json.loads(v1(charges(2), True).body)
    page = client.deserialize(raw, {"limit": 4})
    assert ids(walked(style, page.auto_paging_iter())) == names(*range(7))
    assert api.arrived[0].query == {"limit": "4", "starting_after": "ch_1"}
    assert api.last.header("Authorization") == "Bearer sk_test_raw"


def test_M6_calls_to_the_page_own_url(
    stripe: ModuleType, api: ScriptedServer, style: str
) -> None:
    page = stripe.Charge.list(limit=3, stripe_account="acct_1")
    assert ids(called(style, page, "list", limit=1)) == names(0)
    assert (api.last.method, api.last.query) == ("GET", {"limit": "1"})
    api.answers = [answer(object="charge", id="new"), answer(object="charge", id="one")]
    assert type(called(style, page, "create", amount=5)) is stripe.Charge
    last = api.last
    assert (last.method, last.target, last.form) == (
        "POST",
        "/v1/charges",
        {"amount": "5"},
    )
    assert called(style, page, "retrieve", "a/b", expand=["c"]).id == "one"
    assert api.last.path == "/v1/charges/a%2Fb"
    assert api.last.query == {"expand": ["c"]}
    assert api.last.header("Stripe-Account") == "acct_1"


def test_M6_an_object_is_below_the_url_and_not_in_its_query(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    url = "/v1/subscription_items/?subscription=sub_1"
    page = stripe.ListObject.construct_from({"data": [], "url": url})
    called(style, page, "retrieve", "si_1")
    assert server.last.target == "/v1/subscription_items/si_1"
    called(style, page, "create", price="p")
    assert (server.last.target, server.last.form) == (url, {"price": "p"})


def test_M6_without_a_url(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    page = stripe.ListObject.construct_from({"data": []})
    for method, args in (("list", ()), ("create", ()), ("retrieve", ("x",))):
        with pytest.raises(ValueError, match="no url"):
            called(style, page, method, *args)
    assert server.arrived == []


@pytest.mark.parametrize("url", ["https://evil.example/v1", "//evil.example/v1", "v1"])
def test_A2_a_hostile_url_is_never_called(
    stripe: ModuleType, server: ScriptedServer, style: str, url: str
) -> None:
    body = {"object": "list", "data": charges(1), "has_more": True, "url": url}
    server.answers = [answer(object="charge", id="ch_1", refunds=body)]
    page = stripe.Charge.retrieve("ch_1").refunds
    calls: list[tuple[str, tuple[str, ...]]] = [
        ("next_page", ()),
        ("previous_page", ()),
        ("list", ()),
        ("create", ()),
        ("retrieve", ("x",)),
    ]
    for method, args in calls:
        with pytest.raises(ValueError, match="exactly one slash"):
            called(style, page, method, *args)
    with pytest.raises(ValueError, match="exactly one slash"):
        walked(style, page.auto_paging_iter())
    assert len(server.arrived) == 1


@pytest.mark.parametrize(
    "wrong", [{"object": "charge", "id": "ch_1"}, {"object": "search_result"}, {}]
)
def test_D55_a_further_page_that_is_none(
    stripe: ModuleType, api: ScriptedServer, style: str, wrong: Any
) -> None:
    page = stripe.Charge.list(limit=3)
    api.answers = [answer(**wrong), answer(**wrong)]
    with pytest.raises(TypeError, match="GET /v1/charges answered .* ListObject"):
        called(style, page, "next_page")
    with pytest.raises(TypeError, match="GET /v1/charges answered .* ListObject"):
        walked(style, page.auto_paging_iter())


def test_Q18_data_named_like_a_method_hides_none(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    hostile = dict.fromkeys(["auto_paging_iter", "next_page", "first", "_kind"], "x")
    server.answers = [v1(charges(1), True, **hostile), v1(charges(2)[1:], False)]
    page = stripe.Charge.list()
    assert page["next_page"] == page["_kind"] == "x"
    assert page.first().id == "ch_0"
    assert ids(walked(style, page.auto_paging_iter())) == names(0, 1)
