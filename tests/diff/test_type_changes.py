"""Pairs of types, and what a change from one to the other means for a user's code."""

from __future__ import annotations

import hypothesis
import hypothesis.strategies as st
import pytest

from codegen.diff.changes import KINDS
from codegen.diff.types import Direction, compare_types
from tests.diff.type_texts import type_of

RESPONSE = [
    ("str", "str", ""),
    ("str", "Optional[str]", "field-nullable"),
    ("Optional[str]", "str", "field-always-there"),
    ("str", "int", "field-type-changed"),
    ("int", "float", "field-type-changed"),
    ("str", "Decimal", "field-type-changed"),
    ("Optional[str]", "Optional[Decimal]", "field-type-changed"),
    ("Optional[str]", "int", "field-type-changed"),
    ("str", "Union[str, int]", "field-type-changed"),
    ("Union[str, int]", "str", "field-narrowed"),
    ("str", "Any", "field-widened"),
    ("Any", "str", "field-narrowed"),
    ("Any", "Customer", "field-narrowed"),
    ("List[str]", "str", "field-type-changed"),
    ("str", "List[str]", "field-type-changed"),
    ("List[str]", "List[int]", "field-type-changed"),
    ("List[str]", "List[Optional[str]]", "field-nullable"),
    ("List[str]", "Dict[str, str]", "field-type-changed"),
    ("Dict[str, str]", "Dict[str, int]", "field-type-changed"),
    ("Dict[str, Card]", "UntypedStripeObject[Card]", ""),
    ("MapField[str]", "MapField[str]", ""),
    ("MapField[str]", "OptionalMapField[str]", "field-nullable"),
    ("OptionalMapField[str]", "MapField[str]", "field-always-there"),
    ("MapField[str]", "UntypedStripeObject[str]", ""),
    ("MapField[str]", "MapField[int]", "field-type-changed"),
    ("Customer", "Customer", ""),
    ("Customer", "Account", "field-type-changed"),
    ("Customer", "str", "field-type-changed"),
    ("Customer", "Optional[Customer]", "field-nullable"),
    ("Customer", "List[Customer]", "field-type-changed"),
    ("List[Customer]", "ListObject[Customer]", "field-type-changed"),
    ("ListObject[Customer]", "List[Customer]", "field-type-changed"),
    ("ListObject[Customer]", "SearchResultObject[Customer]", "field-type-changed"),
    ("Customer", "Union[Customer, Account]", "field-widened"),
    ("Union[Customer, Account]", "Customer", "field-narrowed"),
    ("Union[Customer, Account]", "Union[Customer, Card]", "field-type-changed"),
    ("Customer", "UntypedStripeObject[Any]", "field-widened"),
    ("UntypedStripeObject[Any]", "Customer", "field-narrowed"),
    ("UntypedStripeObject[Any]", "StripeObject", ""),
    ("Customer", "MapField[str]", "field-type-changed"),
    ("Customer", "UntypedStripeObject[str]", "field-type-changed"),
    ("Customer", "OptionalMapField[Any]", "field-nullable field-widened"),
    ("MapField[str]", "Customer", "field-type-changed"),
    ("MapField[str]", "UntypedStripeObject[Any]", "field-widened"),
    ("MapField[Any]", "Customer", "field-narrowed"),
    ("str", "ExpandableField[Customer]", "field-expandable"),
    ("ExpandableField[Customer]", "str", "field-not-expandable"),
    ("Optional[str]", "Optional[ExpandableField[Customer]]", "field-expandable"),
    (
        "str",
        "Optional[ExpandableField[Customer]]",
        "field-expandable field-nullable",
    ),
    ("ExpandableField[Customer]", "Customer", "field-type-changed"),
    ("Customer", "ExpandableField[Customer]", "field-type-changed"),
    (
        "ExpandableField[Customer]",
        "ExpandableField[Union[Customer, Card]]",
        "field-widened",
    ),
    ("ExpandableField[Customer]", "ExpandableField[Card]", "field-type-changed"),
    ("Literal['a']", "Literal['a', 'b']", "value-added-response 'b'"),
    ("Literal['a', 'b']", "Literal['a']", "value-removed-response 'b'"),
    (
        "Literal['a', 'b']",
        "Literal['a', 'c', 'd']",
        "value-added-response 'c', 'd'; value-removed-response 'b'",
    ),
    (
        "Literal['a']",
        "Optional[Literal['a', 'b']]",
        "field-nullable; value-added-response 'b'",
    ),
    ("Literal['a']", "str", "field-widened"),
    ("str", "Literal['a']", "field-narrowed"),
    ("Literal['a']", "int", "field-type-changed"),
    ("Literal[True]", "bool", "field-widened"),
    ("Literal[1]", "int", "field-widened"),
    (
        "List[Literal['a']]",
        "List[Literal['b']]",
        "value-added-response 'b'; value-removed-response 'a'",
    ),
    ("ListObject[Union[Card, Bank]]", "ListObject[Union[Bank, Card]]", ""),
]
REQUEST = [
    ("str", "str", ""),
    ("str", "int", "parameter-type-changed"),
    ("int", "float", "parameter-widened"),
    ("float", "int", "parameter-narrowed"),
    ("str", "Union[str, Decimal]", "parameter-widened"),
    ("Union[str, Decimal]", "str", "parameter-narrowed"),
    ("int", "Union[int, datetime]", "parameter-widened"),
    ("str", "Optional[str]", "parameter-widened"),
    ("Optional[str]", "str", "parameter-narrowed"),
    ("str", "List[str]", "parameter-type-changed"),
    ("str", "Union[str, List[str]]", "parameter-widened"),
    ("List[str]", "List[int]", "parameter-type-changed"),
    ("List[str]", "List[Union[str, int]]", "parameter-widened"),
    ("Dict[str, str]", "Union[Literal[''], Dict[str, str]]", "parameter-widened"),
    ("Union[Literal[''], Dict[str, str]]", "Dict[str, str]", "parameter-narrowed"),
    ("Literal['a']", "Literal['a', 'b']", "value-added-request 'b'"),
    ("Literal['a', 'b']", "Literal['b']", "value-removed-request 'a'"),
    ("Literal['a']", "str", "parameter-widened"),
    ("str", "Literal['a']", "parameter-narrowed"),
    ("Union[Literal[''], str]", "str", ""),
    ("Literal['a']", "Union[Literal['a'], int]", "parameter-widened"),
    ("str", "Any", "parameter-widened"),
    ("Any", "str", "parameter-narrowed"),
    ("Shipping", "Union[Literal[''], Shipping]", "parameter-widened"),
    ("Shipping", "str", "parameter-type-changed"),
    ("FileInput", "str", "parameter-type-changed"),
]


def said(before: str, after: str, direction: Direction) -> str:
    found = compare_types(type_of(before), type_of(after), direction).findings
    return " ".join(f"{one.kind} {', '.join(one.values)}".strip() for one in found)


def _words(text: str) -> list[str]:
    return sorted(text.replace(";", "").replace(",", "").split())


@pytest.mark.parametrize(("before", "after", "expected"), RESPONSE)
def test_what_a_reader_of_a_field_sees(before: str, after: str, expected: str) -> None:
    assert _words(said(before, after, "response")) == _words(expected)


@pytest.mark.parametrize(("before", "after", "expected"), REQUEST)
def test_what_a_sender_of_a_parameter_sees(
    before: str, after: str, expected: str
) -> None:
    assert _words(said(before, after, "request")) == _words(expected)


def test_before_and_after_are_the_whole_types() -> None:
    (found,) = compare_types(
        type_of("List[Optional[str]]"), type_of("List[int]"), "response"
    ).findings
    assert (found.before, found.after) == ("List[Optional[str]]", "List[int]")


def test_objects_come_back_as_pairs() -> None:
    old = type_of("Optional[List[Union[Card, Bank]]]")
    new = type_of("Optional[List[Union[Bank, Card, Wallet]]]")
    found = compare_types(old, new, "response")
    assert {(a.name, b.name) for a, b in found.pairs} == {
        ("Card", "Card"),
        ("Bank", "Bank"),
    }


_SCALARS = st.sampled_from(
    ["str", "int", "bool", "Any", "Decimal", "Customer", "Account", "Card"]
    + ["Literal['a']", "Literal['a', 'b']", "Literal['c']", "UntypedStripeObject[Any]"]
)
_TYPES = st.recursive(
    _SCALARS,
    lambda inner: st.one_of(
        inner.map("Optional[{}]".format),
        inner.map("List[{}]".format),
        inner.map("Dict[str, {}]".format),
        inner.map("ExpandableField[{}]".format),
        st.tuples(inner, inner).map(lambda two: f"Union[{two[0]}, {two[1]}]"),
    ),
    max_leaves=5,
)


@hypothesis.settings(max_examples=150)
@hypothesis.given(_TYPES, st.sampled_from(["response", "request"]))
def test_a_type_does_not_differ_from_itself(text: str, direction: Direction) -> None:
    found = compare_types(type_of(text), type_of(text), direction)
    assert found.findings == ()


@hypothesis.settings(max_examples=150)
@hypothesis.given(_TYPES, _TYPES, st.sampled_from(["response", "request"]))
def test_the_way_back_differs_as_well(
    one: str, other: str, direction: Direction
) -> None:
    there = compare_types(type_of(one), type_of(other), direction).findings
    back = compare_types(type_of(other), type_of(one), direction).findings
    assert bool(there) == bool(back)
    assert {found.kind for found in (*there, *back)} <= KINDS.keys()
    gone = [found.values for found in there if found.kind.startswith("value-removed")]
    fresh = [found.values for found in back if found.kind.startswith("value-added")]
    assert gone == fresh
