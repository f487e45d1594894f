"""Vendor words to Python words."""

from __future__ import annotations

import ast
import keyword

import pytest
from hypothesis import given, strategies as st

from codegen.errors import SpecError
from codegen.naming import (
    argument_name,
    attribute_name,
    class_name,
    nested_class,
    pascal,
    python_name,
    singular,
    split_object,
)

HOSTILE = {
    "quote": 'a"b',
    "triple quote": 'a"""b',
    "backslash": "a\\b",
    "newline": "a\nb",
    "template": "a{{ b }}",
    "statement": "a{% b %}",
    "call": "a(b)",
    "NUL": "a\0b",
    "bidi": "a\u202eb",
    "homoglyph": "\u0430ccount",
    "compatibility form": "\uff43lass",
    "dunder": "__class__",
    "underscore": "_private",
    "digit": "3d_secure",
    "parent folder": "../../etc",
    "absolute": "/etc",
    "dot": "a.b",
    "space": "a b",
    "hyphen": "a-b",
    "empty": "",
    "final newline": "abc\n",
    "10,000 characters": "a" * 10_000,
}


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("capabilities", "capability"),
        ("addresses", "address"),
        ("taxes", "tax"),
        ("branches", "branch"),
        ("dishes", "dish"),
        ("charges", "charge"),
        ("invoices", "invoice"),
        ("address", "address"),
        ("data", "datum"),
        ("payment_method_data", "payment_method_datum"),
        ("metadata", "metadata"),
        ("line_items", "line_item"),
        ("cash_balance", "cash_balance"),
    ],
)
def test_singular(plural: str, single: str) -> None:
    assert singular(plural) == single


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("meter_event", "MeterEvent"),
        ("au_becs_debit", "AuBecsDebit"),
        ("p24", "P24"),
        ("three_d_secure", "ThreeDSecure"),
        ("eu_vat_2", "EuVat2"),
        ("appleID", "AppleID"),
    ],
)
def test_pascal(word: str, name: str) -> None:
    assert pascal(word) == name


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("charge", "charge"),
        ("in", "in_"),
        ("is", "is_"),
        ("from", "from_"),
        ("None", "None_"),
        ("match", "match"),
        ("object", "object"),
    ],
)
def test_python_name(word: str, name: str) -> None:
    assert python_name(word, "#") == name
    assert attribute_name(word) == name


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("customer", "customer"),
        ("id", "id"),
        ("self", "self_"),
        ("params", "params_"),
        ("options", "options_"),
        ("class", "class_"),
    ],
)
def test_argument_name(word: str, name: str) -> None:
    assert argument_name(word, "#") == name


def test_class_name_of_a_keyword() -> None:
    assert class_name("none", "#") == "None_"


def test_split_object() -> None:
    assert split_object("v2.core.event", "#") == (("v2", "core"), "event")
    assert split_object("charge", "#") == ((), "charge")


@pytest.mark.parametrize(
    ("field", "is_array", "name"),
    [
        ("address", False, "CustomerAddress"),
        ("line_items", True, "CustomerLineItem"),
        ("line_items", False, "CustomerLineItems"),
    ],
)
def test_nested_class(field: str, is_array: bool, name: str) -> None:
    assert nested_class("Customer", field, is_array) == name


@pytest.mark.parametrize("word", HOSTILE.values(), ids=HOSTILE)
def test_hostile_words_are_refused_with_their_place(word: str) -> None:
    assert attribute_name(word) is None
    for make in (python_name, argument_name, class_name):
        with pytest.raises(SpecError, match="^#/paths/x: ") as caught:
            make(word, "#/paths/x")
        message = str(caught.value)
        assert len(message) < 500
        assert message.isprintable()


@pytest.mark.parametrize("word", ["a.b c", "../../x.y", "_core.thing", "a..b"])
def test_hostile_namespaces_are_refused(word: str) -> None:
    with pytest.raises(SpecError):
        namespace, last = split_object(word, "#")
        class_name(last, "#")


@given(st.text(max_size=30))
def test_no_word_gets_through_that_is_more_than_a_name(word: str) -> None:
    name = attribute_name(word)
    if name is None:
        with pytest.raises(SpecError):
            python_name(word, "#")
        return
    assert name.isascii() and name.isidentifier() and not keyword.iskeyword(name)
    assert not name.startswith("_")
    assert isinstance(ast.parse(name, mode="eval").body, ast.Name)
