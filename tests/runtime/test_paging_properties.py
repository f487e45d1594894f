"""Random collections and page sizes: every way of walking gives the same rows."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from hypothesis import HealthCheck, given, settings, strategies as st

from tests.runtime.paging_server import (
    STYLES,
    collection,
    ids,
    search,
    v2_collection,
    walked,
)
from tests.runtime.server import ScriptedServer

PATH = "/v2/core/event_destinations"
IDS = st.lists(st.text("aZ09_-&=[]%é", min_size=1, max_size=8), unique=True, max_size=9)
with_server = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def rows_of(names: list[str]) -> list[dict[str, Any]]:
    return [{"object": "charge", "id": name} for name in names]


@with_server
@given(names=IDS, limit=st.integers(1, 5), style=st.sampled_from(STYLES))
def test_M3_forward_and_backward_give_the_same_rows(
    stripe: ModuleType, server: ScriptedServer, names: list[str], limit: int, style: str
) -> None:
    server.respond = collection([*rows_of(names), {"object": "charge", "id": "END"}])
    forward = stripe.Charge.list(limit=limit).auto_paging_iter()
    assert ids(walked(style, forward)) == [*names, "END"]
    backward = stripe.Charge.list(limit=limit, ending_before="END").auto_paging_iter()
    assert ids(walked(style, backward)) == names[::-1]


@with_server
@given(names=IDS, limit=st.integers(1, 5), most=st.integers(0, 10))
def test_M30_all_ways_agree(
    stripe: ModuleType, server: ScriptedServer, names: list[str], limit: int, most: int
) -> None:
    server.respond = collection(rows_of(names))
    page = stripe.Charge.list(limit=limit)
    assert ids(walked("sync", page.auto_paging_iter(most))) == names[:most]
    by_pages = [row.id for one in page.iter_pages() for row in one]
    by_hand = []
    while not page.is_empty:
        by_hand += ids(page)
        page = page.next_page()
    assert by_pages == by_hand == names


@with_server
@given(names=IDS, limit=st.integers(1, 5), style=st.sampled_from(STYLES))
def test_M10_M20_search_and_v2_give_all_rows(
    stripe: ModuleType, server: ScriptedServer, names: list[str], limit: int, style: str
) -> None:
    server.respond = search(rows_of(names))
    found = stripe.Charge.search(query="q", limit=limit)
    assert ids(walked(style, found.auto_paging_iter())) == names
    server.respond = v2_collection(rows_of(names), PATH)
    client = stripe.StripeClient("sk_test_v2", base_addresses={"api": server.url})
    page = client.v2.event_destinations.list({"limit": limit})
    assert ids(walked(style, page.auto_paging_iter())) == names
