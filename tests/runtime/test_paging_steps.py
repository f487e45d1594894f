"""Which request follows a page: decided from the page alone. Numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.runtime.paging import (
    Asked,
    Step,
    kept_options,
    list_step,
    list_step_back,
    list_step_forward,
    search_step,
    v2_step,
    v2_step_back,
)
from codegen.runtime.views import Origin, View, make

PATH = "/v1/charges"
ROWS: list[Any] = [{"id": "a"}, {"id": "b"}]


def page(**fields: Any) -> dict[str, Any]:
    return {"data": ROWS, "has_more": True, "url": "/v1/own", **fields}


def after(own: str, **params: Any) -> Step:
    return Step(PATH, {**params, "starting_after": own}, f"starting_after={own}")


def before(own: str, **params: Any) -> Step:
    return Step(PATH, {**params, "ending_before": own}, f"ending_before={own}")


AUTO: dict[str, tuple[dict[str, Any], dict[str, Any], Step | None]] = {
    "M3-forward": ({}, page(), after("b")),
    "M3-filters": ({"limit": 2, "expand": ["x"]}, page(), after("b", limit=2, expand=["x"])),
    "M3-moves-on": ({"starting_after": "0"}, page(), after("b")),
    "M3-backward": ({"ending_before": "c"}, page(), before("a")),
    "M3-none-before": ({"ending_before": None}, page(), after("b")),
    "M3-none-after": ({"ending_before": "c", "starting_after": None}, page(), before("a")),
    "M3-both": ({"ending_before": "c", "starting_after": "0"}, page(), after("b")),
    "M4-end": ({}, page(has_more=False), None),
    "M4-end-backward": ({"ending_before": "c"}, page(has_more=False), None),
    "M4-D41-empty": ({}, page(data=[]), None),
    "M4-D41-no-rows": ({}, page(data=None), None),
    "M4-D41-absent-has-more": ({}, {"data": ROWS}, None),
    "M4-null-has-more": ({}, page(has_more=None), None),
    "no-id-where-none-is-needed": ({}, page(data=[{}], has_more=False), None),
    "first-without-id": ({}, page(data=[{}, {"id": "b"}]), after("b")),
}  # fmt: skip


@pytest.mark.parametrize(("params", "data", "expected"), AUTO.values(), ids=AUTO.keys())
def test_list_step(params: Any, data: Any, expected: Step | None) -> None:
    assert list_step(Asked(PATH, params), data) == expected


BOTH_WAYS: dict[str, tuple[dict[str, Any], bool, Step | None, Step | None]] = {
    "M5-first-page": ({}, True, after("b"), before("a")),
    "M5-only-page": ({}, False, None, None),
    "M5-within": ({"starting_after": "0"}, True, after("b"), before("a")),
    "M5-last-page-has-one-before": ({"starting_after": "0"}, False, None, before("a")),
    "M5-came-backward": ({"ending_before": "c"}, True, after("b"), before("a")),
    "M5-came-to-the-beginning": ({"ending_before": "c"}, False, after("b"), None),
}


@pytest.mark.parametrize(
    ("params", "has_more", "forward", "back"), BOTH_WAYS.values(), ids=BOTH_WAYS.keys()
)
def test_M5_neighbours(
    params: Any, has_more: bool, forward: Step | None, back: Step | None
) -> None:
    asked, data = Asked(PATH, params), page(has_more=has_more)
    assert list_step_forward(asked, data) == forward
    assert list_step_back(asked, data) == back


def test_K9_a_nested_list_leads_to_its_own_url() -> None:
    assert list_step(Asked(None, {}), page()) == Step(
        "/v1/own", {"starting_after": "b"}, "starting_after=b"
    )


def test_rows_may_be_objects() -> None:
    rows = [make(View, {"id": "v"}, Origin())]
    assert list_step(Asked(PATH, {}), page(data=rows)) == after("v")


@pytest.mark.parametrize("row", [{}, {"id": None}, {"id": ""}, {"id": []}, "x", None])
@pytest.mark.parametrize(
    ("step", "end", "name"),
    [
        (list_step_forward, "last", "starting_after"),
        (list_step_back, "first", "ending_before"),
    ],
)
def test_M4_D41_a_row_without_an_id_is_named(
    step: Any, end: str, name: str, row: Any
) -> None:
    found = step(Asked(PATH, {}), page(data=[row]))
    assert found.problem == f"the {end} object of the page has no id for {name}"


@pytest.mark.parametrize("url", [None, "", 5, {}])
def test_a_page_that_leads_nowhere(url: Any) -> None:
    assert "no url" in list_step(Asked(None, {}), page(url=url)).problem  # type: ignore[union-attr]


SEARCHES: dict[str, tuple[dict[str, Any], dict[str, Any] | None]] = {
    "M10-next": (page(next_page="t"), {"query": "q", "page": "t"}),
    "M10-end": (page(next_page=None, has_more=False), None),
    "M10-null-with-has-more": (page(next_page=None), None),
    "M10-token-without-has-more": (page(next_page="t", has_more=False), None),
    "M10-absent-has-more": ({"data": ROWS, "next_page": "t"}, None),
    "M10-empty": (page(next_page="t", data=[]), None),
}


@pytest.mark.parametrize(("data", "params"), SEARCHES.values(), ids=SEARCHES.keys())
def test_M10_search_step(data: Any, params: Any) -> None:
    step = search_step(Asked(PATH, {"query": "q", "page": "old"}), data)
    assert step == (None if params is None else Step(PATH, params, "page=t"))


URL = "/v2/core/things?page=t&limit=2"
V2: dict[str, tuple[Any, Step | None]] = {
    "M20-next": (URL, Step(URL, {}, URL)),
    "M20-null": (None, None),
    "M20-blank": ("", None),
    "M21-search": (
        "/v2/core/things/search?page=t&limit=2",
        Step("/v2/core/things/search?page=t&limit=2", {"query": "q"},
             "/v2/core/things/search?page=t&limit=2", "post"),
    ),
    "M20-no-text": (7, Step(problem="{name} is text, not a int")),
}  # fmt: skip


@pytest.mark.parametrize(("url", "expected"), V2.values(), ids=V2.keys())
@pytest.mark.parametrize(
    ("step", "name"), [(v2_step, "next_page_url"), (v2_step_back, "previous_page_url")]
)
def test_M20_v2_step(step: Any, name: str, url: Any, expected: Step | None) -> None:
    asked = Asked("/v2/core/things", {"query": "q", "limit": 2})
    found = step(asked, {"data": [], name: url})
    problem = expected.problem.format(name=name) if expected else ""
    assert found == (Step(problem=problem) if problem else expected)


def test_M30_C10_what_further_pages_repeat() -> None:
    options = {
        "timeout": 3,
        "deadline": 9,
        "max_network_retries": 0,
        "api_key": "sk",
        "stripe_account": "acct",
        "idempotency_key": "k",
        "headers": {"A": "b"},
        "content_type": "x",
    }
    kept = {"timeout": 3, "deadline": 9, "max_network_retries": 0}
    assert kept_options(options) == kept
