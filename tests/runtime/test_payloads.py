"""Bodies of webhooks (P-4, P-6): what is a JSON object, and where one is not; envelopes of cloud providers."""

from __future__ import annotations

import gc
import json
import sys
import warnings
from collections import OrderedDict
from types import MappingProxyType
from typing import Any

import pytest

from codegen.runtime.payloads import DEEPEST, parsed_body, raw_body, unwrapped

EVENT = {"object": "event", "id": "evt_1", "data": {"object": {"a": [{}]}}}
THIN = {"object": "v2.core.event", "id": "evt_2"}


def nested(levels: int, kind: str = "[]") -> bytes:
    """An object with so many levels, itself included."""
    opening = "[" if kind == "[]" else '{"a":'
    closing = kind[1] * (levels - 1)
    inner = opening * (levels - 1) + ("1" if kind == "{}" else "") + closing
    return f'{{"a": {inner}}}'.encode()


@pytest.mark.parametrize("payload", ["é", "é".encode(), bytearray("é".encode())])
def test_bodies_become_bytes(payload: Any) -> None:
    assert raw_body(payload) == raw_body(memoryview("é".encode())) == b"\xc3\xa9"
    assert type(raw_body(payload)) is bytes


def test_a_lone_surrogate_becomes_bytes() -> None:
    assert raw_body("\ud800") == b"\xed\xa0\x80"


def test_a_dict_is_no_raw_body() -> None:
    with pytest.raises(ValueError, match="not a dict: take the body before") as caught:
        raw_body({"id": "personal"})
    assert "personal" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "data"),
    [
        (b"{}", {}),
        (b' \r\n\t{"a": 1}\n', {"a": 1}),
        (b'{"a": 1, "a": 2}', {"a": 2}),
        ('{"é": "🐍"}'.encode(), {"é": "🐍"}),
        (b'{"a": 1.5e3}', {"a": 1500.0}),
        (b'{"a": "NaN", "b": "[[[["}', {"a": "NaN", "b": "[[[["}),
        (b'{"a": ' + b"7" * 300 + b"}", {"a": int("7" * 300)}),
    ],
)
def test_objects(body: bytes, data: Any) -> None:
    assert parsed_body(body) == data


@pytest.mark.parametrize(
    ("body", "where"),
    [
        (b"", "line 1, column 1"),
        (b" ", "line 1, column 2"),
        (b"{", "line 1, column 2"),
        (b'{"a": 1,\n "b": }', "line 2, column 7"),
        (b"{} {}", "line 1, column 4"),
        (b"{'a': 1}", "line 1, column 2"),
        (b'{"a": "\x00"}', "line 1, column 8"),
        (b"id=evt_1", "line 1, column 1"),
        (b'{"a": "\xff"}', "byte 7 is not UTF-8"),
        (b'{"a": "\xed\xa0\x80"}', "byte 7 is not UTF-8"),
        (b"\xef\xbb\xbf{}", "byte order mark"),
        ("{}".encode("utf-16"), "byte 0 is not UTF-8"),
        ("{}".encode("utf-16-le"), "line 1, column 2"),
        ("{}".encode("utf-32"), "byte 0 is not UTF-8"),
        (b"[]", "it is a list"),
        (b'[{"object": "event"}]', "it is a list"),
        (b"null", "it is null"),
        (b"true", "it is true or false"),
        (b"1", "it is a number"),
        (b"1.5", "it is a number"),
        (b'"event"', "it is a text"),
        (b'{"a": NaN}', "NaN is no number"),
        (b'{"a": Infinity}', "Infinity is no number"),
        (b'{"a": -Infinity}', "-Infinity is no number"),
        (b"NaN", "NaN is no number"),
        (b'{"a": 1e999}', "too large"),
        (b'{"a": -1e999}', "too large"),
    ],
)
def test_what_is_no_object(body: bytes, where: str) -> None:
    # pytest itself may be in the middle of handling something.
    handled = sys.exc_info()[1]
    with pytest.raises(ValueError, match="^the payload is no JSON object: ") as caught:
        parsed_body(body)
    assert where in str(caught.value)
    assert caught.value.__context__ is handled


@pytest.mark.skipif(
    not hasattr(sys, "get_int_max_str_digits"),
    reason="this Python reads numbers of any length",
)
def test_too_many_digits() -> None:
    with pytest.raises(ValueError, match="a number in it has too many digits"):
        parsed_body(b'{"a": ' + b"7" * 5000 + b"}")


@pytest.mark.parametrize("kind", ["[]", "{}"])
def test_depth(kind: str) -> None:
    assert isinstance(parsed_body(nested(DEEPEST, kind)), dict)
    for levels in (DEEPEST + 1, 1_000, 100_000):
        with pytest.raises(ValueError, match="nested more than 150 levels"):
            parsed_body(nested(levels, kind))


def test_many_brackets_are_no_depth() -> None:
    wide = {"a": [{"b": []}] * 1000, "c": "{[" * 1000}
    assert parsed_body(json.dumps(wide).encode()) == wide
    assert parsed_body(b'{"a": "' + b"[" * 10_000 + b'"}')["a"] == "[" * 10_000


def test_a_coroutine_that_nobody_awaited_is_told_once() -> None:
    async def body() -> bytes:
        return b""

    for reads in (raw_body, unwrapped):
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always")
            with pytest.raises(ValueError, match="not a coroutine: .*await request"):
                reads(body())  # type: ignore[arg-type]
            gc.collect()
        assert told == []


# --------------------------------------------------------------------------- envelopes


@pytest.mark.parametrize("event", [EVENT, THIN])
def test_envelopes(event: Any) -> None:
    bridge = {"version": "0", "detail-type": "invoice.paid", "detail": event}
    grid = {"specversion": "1.0", "type": "com.stripe.invoice.paid", "data": event}
    for whole in (event, bridge, grid):
        text = json.dumps(whole)
        for payload in (text, text.encode(), bytearray(text.encode()), whole):
            assert unwrapped(payload) == event


def test_an_event_is_taken_before_what_is_in_it() -> None:
    event = {**EVENT, "detail": THIN, "specversion": "1.0"}
    assert unwrapped(event) == event


@pytest.mark.parametrize("kind", [dict, OrderedDict, MappingProxyType])
def test_dicts_are_copied(kind: Any) -> None:
    given = json.loads(json.dumps(EVENT))
    data = unwrapped(kind({"detail": given}))
    data["data"]["object"]["a"][0]["b"] = 1
    data["id"] = "other"
    assert given == EVENT
    assert type(unwrapped({"detail": kind(given)})) is dict


@pytest.mark.parametrize(
    "whole",
    [
        {},
        {"id": "evt_1"},
        {"object": "charge"},
        {"object": ["event"]},
        {"object": None},
        {"detail": None},
        {"detail": "event"},
        {"detail": [EVENT]},
        {"detail": {"object": "charge"}},
        {"data": EVENT},
        {"specversion": "1.0"},
        {"specversion": "1.0", "data": "event"},
        {"specversion": "1.0", "data": {"detail": EVENT}},
    ],
)
def test_no_event_in_it(whole: Any) -> None:
    for payload in (whole, json.dumps(whole)):
        with pytest.raises(
            ValueError, match="holds no event: .*EventBridge.*Event Grid.*SQS"
        ):
            unwrapped(payload)


def test_a_dict_that_holds_itself() -> None:
    whole: dict[str, Any] = dict(EVENT)
    whole["self"] = whole
    with pytest.raises(ValueError, match="nested more than 150 levels"):
        unwrapped(whole)


@pytest.mark.parametrize("payload", [None, 1, [EVENT], object()])
def test_no_payload_at_all(payload: Any) -> None:
    with pytest.raises(ValueError, match="raw body"):
        unwrapped(payload)
