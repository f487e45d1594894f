"""Pages of lists; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

from typing import Any

import pytest

from tests.runtime.shapes import get

ListObject = get("_core.lists:ListObject")
SearchResultObject = get("_core.lists:SearchResultObject")
V2ListObject = get("_core.lists:V2ListObject")
DeletedObject = get("_core.lists:DeletedObject")
Charge = get("_charge:Charge")

ROWS = [{"object": "charge", "id": f"ch_{n}"} for n in range(3)]
PAGES = [ListObject, SearchResultObject, V2ListObject]


@pytest.mark.parametrize("cls", PAGES)
def test_M1_M20_a_page_is_read_like_a_sequence(cls: Any) -> None:
    page = cls.construct_from({"data": ROWS, "has_more": True, "url": "/v1/charges"})
    assert [row.id for row in page] == ["ch_0", "ch_1", "ch_2"]
    assert [row.id for row in reversed(page)] == ["ch_2", "ch_1", "ch_0"]
    assert (len(page), bool(page), page.is_empty) == (3, True, False)
    assert all(type(row) is Charge for row in page.data)
    assert page["data"] is page.data and page.data[0] is next(iter(page))
    assert (page["has_more"], page["url"]) == (True, "/v1/charges")
    assert "data" in page and ROWS[0] not in page
    assert page.data[1] in page and Charge.construct_from(ROWS[2]) in page
    assert Charge.construct_from({"id": "ch_1"}) not in page and "ch_1" not in page
    assert None not in page and 0 not in page


@pytest.mark.parametrize("data", [{}, {"data": []}, {"data": None}, {"data": "abc"}])
@pytest.mark.parametrize("cls", PAGES)
def test_D41_a_page_without_rows(cls: Any, data: Any) -> None:
    page = cls.construct_from(data)
    assert (list(page), len(page), bool(page), page.is_empty) == ([], 0, False, True)
    assert list(reversed(page)) == []


@pytest.mark.parametrize("cls", [ListObject, SearchResultObject])
def test_D41_fields_that_a_page_lacks_read_as_none(cls: Any) -> None:
    assert cls.construct_from({}).has_more is None


@pytest.mark.parametrize("key", [0, -1, slice(1)])
@pytest.mark.parametrize("cls", PAGES)
def test_M1_Q12_S28_an_index_names_the_rows(cls: Any, key: Any) -> None:
    with pytest.raises(KeyError, match=r"\.data\["):
        cls.construct_from({"data": ROWS})[key]


def test_a_missing_name_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="nope"):
        ListObject.construct_from({})["nope"]


def test_K5_rows_have_classes_of_their_own() -> None:
    page = ListObject.construct_from(
        {"data": [{"object": "charge"}, {"object": "customer"}, {"a": 1}, "id", None]}
    )
    names = ["Charge", "Customer", "StripeObject", "str", "NoneType"]
    assert [type(row).__name__ for row in page] == names


def test_rows_added_by_hand_are_wrapped() -> None:
    page = ListObject.construct_from({"data": ROWS})
    page.data.append({"object": "charge", "id": "ch_9"})
    assert [type(row) for row in page] == [Charge] * 4


def test_pages_are_generic_at_run_time() -> None:
    assert ListObject[Charge].__origin__ is ListObject


def test_equal_pages() -> None:
    one, two = (ListObject.construct_from({"data": ROWS}) for _ in range(2))
    assert list(one) and one == two
    assert one != SearchResultObject.construct_from({"data": ROWS})


def test_K2_a_deleted_object() -> None:
    gone = DeletedObject.construct_from({"id": "ed_1", "object": "v2.thing"})
    assert (gone.id, gone.object, gone.is_deleted) == ("ed_1", "v2.thing", True)
