"""Paging ends whatever the server answers; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import warnings
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
    v1,
    v2,
    walked,
)
from tests.runtime.server import Answer, ScriptedServer

pytestmark = pytest.mark.parametrize("style", STYLES)
PATH = "/v2/core/event_destinations"


def test_M4_D41_an_empty_page_with_has_more(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    server.answers = [v1(charges(2), True), v1([], True)]
    assert ids(walked(style, stripe.Charge.list().auto_paging_iter())) == names(0, 1)
    assert len(server.arrived) == 2


def test_M4_D41_an_empty_first_page_with_has_more(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    server.respond = lambda _: v1([], True)
    page = stripe.Charge.list()
    assert walked(style, page.auto_paging_iter()) == []
    assert len(walked(style, page.iter_pages())) == 1
    assert called(style, page, "next_page").is_empty
    assert called(style, page, "previous_page").is_empty
    assert len(server.arrived) == 1


@pytest.mark.parametrize("rows", [[], charges(1)])
def test_M4_D41_absent_has_more(
    stripe: ModuleType, server: ScriptedServer, style: str, rows: Any
) -> None:
    server.respond = lambda _: answer(object="list", data=rows, url="/v1/charges")
    page = stripe.Charge.list()
    assert len(walked(style, page.auto_paging_iter())) == len(rows)
    end = called(style, page, "next_page")
    assert end.is_empty and called(style, end, "next_page").is_empty
    assert len(server.arrived) == 1


def test_M4_D41_a_last_row_without_an_id(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    rows: list[Any] = [{"object": "charge", "id": "ch_0"}, {"object": "charge"}]
    server.respond = lambda _: v1(rows, True)
    text = "ListObject of /v1/charges does not lead .*last object .* no id for starting"
    page = stripe.Charge.list()
    with pytest.raises(ValueError, match=text):
        called(style, page, "next_page")
    # The rows themselves all come before the error.
    first_two = walked(style, page.auto_paging_iter(max_items=2))
    assert len(first_two) == 2
    with pytest.raises(ValueError, match=text):
        walked(style, page.auto_paging_iter())
    server.respond = lambda _: v1(rows, False)
    assert len(walked(style, stripe.Charge.list().auto_paging_iter())) == 2
    assert len(server.arrived) == 2


CIRCLES: dict[str, tuple[str, list[Answer], str, list[str]]] = {
    "M-list-that-ignores-the-cursor": (
        "list",
        [v1(charges(2), True)],
        "/v1/charges .* starting_after=ch_1 was read before",
        names(0, 1, 0, 1),
    ),
    "M-list-of-two-pages": (
        "list",
        [v1(charges(2)[:1], True), v1(charges(2)[1:], True)],
        "starting_after=ch_0 was read before",
        names(0, 1, 0),
    ),
    "M-search-with-one-token": (
        "search",
        [found(charges(1), True, "again")],
        "/v1/charges/search .* page=again was read before",
        names(0, 0),
    ),
    "M-v2-with-one-address": (
        "v2",
        [v2(charges(1), f"{PATH}?page=again")],
        r"page=again was read before",
        names(0, 0),
    ),
    "M-v2-of-empty-pages": (
        "v2",
        [v2([], f"{PATH}?page=a"), v2([], f"{PATH}?page=b")],
        r"page=a was read before",
        [],
    ),
}


@pytest.mark.parametrize(
    ("kind", "round", "text", "expected"), CIRCLES.values(), ids=CIRCLES.keys()
)
def test_a_circle_ends_with_a_warning(
    stripe: ModuleType,
    server: ScriptedServer,
    style: str,
    kind: str,
    round: list[Answer],
    text: str,
    expected: list[str],
) -> None:
    server.respond = lambda _: round[(len(server.arrived) - 1) % len(round)]
    if kind == "v2":
        client = stripe.StripeClient("sk_test_v2", base_addresses={"api": server.url})
        page = client.v2.event_destinations.list()
    else:
        page = getattr(stripe.Charge, kind)(query="q")
    with pytest.warns(UserWarning, match=text) as caught:
        assert ids(walked(style, page.auto_paging_iter())) == expected
    assert len(caught) == 1
    assert caught[0].filename.endswith("paging_server.py")


def test_a_warning_that_is_an_error_stops_the_walk(
    stripe: ModuleType, server: ScriptedServer, style: str
) -> None:
    server.respond = lambda _: v1(charges(1), True)
    rows = stripe.Charge.list().auto_paging_iter()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(UserWarning, match="circle"):
            walked(style, rows)
    assert walked(style, rows) == []
    assert len(server.arrived) == 2
