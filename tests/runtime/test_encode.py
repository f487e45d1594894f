"""How parameters are written: form, query, JSON, multipart and the ids in paths (behaviours A and B)."""

from __future__ import annotations

import collections
import copy
import datetime as dt
import enum
import io
import json
import pathlib
import pickle
import string
import time
import uuid
import warnings
from collections.abc import Callable
from decimal import Decimal
from email.parser import BytesParser
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, strategies as st

from codegen.runtime.encode import CLEAR, form
from codegen.runtime.errors import InvalidRequestError
from codegen.runtime.jsonbody import json_body
from codegen.runtime.multipart import multipart
from codegen.runtime.paths import check_path, fill_path, is_v2
from codegen.runtime.query import with_query
from tests.rack import parse

UTC = dt.timezone(dt.timedelta())
MOMENT = dt.datetime(2024, 1, 1, 0, 0, 0, 999_999, tzinfo=UTC)
NAIVE = dt.datetime(2024, 7, 1, 12, 0)
EAST = dt.timezone(dt.timedelta(hours=2))


class Color(enum.Enum):
    RED = "red"


Text: Any = enum.Enum("Text", {"BLUE": "blue"}, type=str)


class Number(enum.IntEnum):
    SEVEN = 7


class Resource:
    """What a StripeObject shows to the encoder."""

    def __init__(self, **fields: Any) -> None:
        self.fields = fields

    def _wire_value(self) -> object:
        return self.fields.get("id") or self.fields


class Loud(str):
    def __str__(self) -> str:
        return "loud"


FORM = [
    ("B-1", {"a": {"b": {"c": 1}}}, "a[b][c]=1"),
    ("B-2 list", {"a": ["x", "y"]}, "a[0]=x&a[1]=y"),
    ("B-2 tuple", {"a": ("x", "y")}, "a[0]=x&a[1]=y"),
    (
        "B-3",
        {"items": [{"price": "p", "quantity": 1}]},
        "items[0][price]=p&items[0][quantity]=1",
    ),
    ("B-4", {"a": [[1, 2], [3]]}, "a[0][0]=1&a[0][1]=2&a[1][0]=3"),
    ("B-5", {"a": None, "b": {"c": None, "d": 1}}, "b[d]=1"),
    ("B-6", {"k": ""}, "k="),
    ("B-6 CLEAR", {"k": CLEAR, "m": {"n": CLEAR}}, "k=&m[n]="),
    ("B-7", {"a": True, "b": {"c": False}}, "a=true&b[c]=false"),
    ("D-03", {"a": [True, False]}, "a[0]=true&a[1]=false"),
    ("B-9 dict", {"a": {}, "b": {"c": {}}}, ""),
    ("B-10", {"a": MOMENT}, "a=1704067200"),
    ("B-10 zone", {"a": MOMENT.astimezone(EAST)}, "a=1704067200"),
    (
        "B-10 before 1970",
        {"a": dt.datetime(1969, 12, 31, 23, 59, 58, 500_000, UTC)},
        "a=-2",
    ),
    ("B-11", {"a": NAIVE}, f"a={int(time.mktime(NAIVE.timetuple()))}"),
    ("B-12", {"a": [MOMENT]}, "a[0]=1704067200"),
    ("B-13", {"a": dt.date(2024, 1, 1)}, "a=2024-01-01"),
    (
        "B-14",
        {"a": Decimal("1.10"), "b": [Decimal("1E+2")], "c": Decimal("1E-9")},
        "a=1.10&b[0]=100&c=0.000000001",
    ),
    (
        "B-15",
        {"a": 1e-07, "b": 1e22, "c": [0.1, 1.0]},
        "a=0.0000001&b=10000000000000000000000&c[0]=0.1&c[1]=1.0",
    ),
    ("B-16", {"a": 10**30, "b": -5}, f"a={10**30}&b=-5"),
    ("B-16 IntEnum", {"a": Number.SEVEN, "b": [Number.SEVEN]}, "a=7&b[0]=7"),
    (
        "B-17",
        {"a": Color.RED, "b": [Text.BLUE], "c": {Color.RED: 1}},
        "a=red&b[0]=blue&c[red]=1",
    ),
    (
        "B-19",
        {"a": b"x \xff", "b": bytearray(b"y"), "c": memoryview(b"z")},
        "a=x+%FF&b=y&c=z",
    ),
    ("B-20", {"customer": Resource(id="cus_1", name="n")}, "customer=cus_1"),
    ("B-21", {"coupons": [Resource(id="c_1", name="n")]}, "coupons[0]=c_1"),
    (
        "B-22",
        {"metadata": Resource(a="b", c=[Resource(id="x")])},
        "metadata[a]=b&metadata[c][0]=x",
    ),
    ("B-23", {"a": {1: "x"}}, "a[1]=x"),
    ("B-24 value", {"a": "b c&d=e[f]+é"}, "a=b+c%26d%3De%5Bf%5D%2B%C3%A9"),
    ("B-24 name", {"a b": {"c&d": 1}}, "a+b[c%26d]=1"),
    ("B-25", {"z": 1, "a": 2, "m": {"y": 1, "b": 2}}, "z=1&a=2&m[y]=1&m[b]=2"),
    (
        "mapping",
        {"a": MappingProxyType({"b": 1}), "c": collections.OrderedDict(d=2)},
        "a[b]=1&c[d]=2",
    ),
    ("text subclass", {"a": Loud("quiet")}, "a=quiet"),
    ("speaks for itself", {"a": uuid.UUID(int=1)}, f"a={uuid.UUID(int=1)}"),
    ("nothing", None, ""),
]


@pytest.mark.parametrize(
    "params, expected", [row[1:] for row in FORM], ids=[row[0] for row in FORM]
)
def test_form(params: Any, expected: str) -> None:
    before = copy.copy(params)
    assert form(params) == expected
    assert params == before


REFUSED = [
    ("B-8", {"a": {"b": ["x", None]}}, ValueError, "a[b][1]"),
    ("B-14 NaN", {"a": Decimal("NaN")}, ValueError, "'a'"),
    ("B-15 inf", {"a": [float("inf")]}, ValueError, "a[0]"),
    ("B-15 nan", {"a": float("nan")}, ValueError, "'a'"),
    ("B-18 set", {"a": {"b": {1, 2}}}, TypeError, "a[b]"),
    ("B-18 generator", {"a": (x for x in "ab")}, TypeError, "'a'"),
    ("B-18 deque", {"a": [collections.deque("ab")]}, TypeError, "a[0]"),
    ("B-18 view", {"a": {}.keys()}, TypeError, "'a'"),
    ("object", {"a": object()}, TypeError, "'a'"),
    ("timedelta", {"a": dt.timedelta(1)}, TypeError, "'a'"),
    ("time", {"a": dt.time(1)}, TypeError, "'a'"),
    ("complex", {"a": 1j}, TypeError, "'a'"),
    ("file", {"a": io.BytesIO()}, TypeError, "'a'"),
    ("key", {"a": {None: 1}}, TypeError, "'a'"),
    ("bool key", {True: 1}, TypeError, "name"),
    ("surrogate", {"a": "\ud800"}, ValueError, ""),
]


@pytest.mark.parametrize(
    "params, kind, place", [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_form_refuses(params: Any, kind: type[Exception], place: str) -> None:
    with pytest.raises(kind) as caught:
        form(params)
    assert place in str(caught.value)


@pytest.mark.parametrize("encode", [form, json_body, lambda params: multipart(params)])
def test_parameters_that_hold_themselves_are_refused(
    encode: Callable[[Any], object],
) -> None:
    circle: dict[str, Any] = {}
    circle["a"] = [circle]
    with pytest.raises(ValueError, match="holds itself"):
        encode(circle)


@pytest.mark.parametrize("empty", [[], ()])
def test_q2_an_empty_list_is_dropped_with_a_warning_that_names_it(empty: Any) -> None:
    with pytest.warns(UserWarning, match=r"'a\[b\]'"):
        assert form({"a": {"b": empty}, "c": 1}) == "c=1"


def test_clear_is_one_empty_text() -> None:
    assert CLEAR == "" and isinstance(CLEAR, str) and not CLEAR
    assert pickle.loads(pickle.dumps(CLEAR)) is CLEAR and copy.deepcopy(CLEAR) is CLEAR
    assert repr(CLEAR) == "CLEAR"


NAMES = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="[]"),
    min_size=1,
    max_size=8,
).filter(lambda name: not name.isdecimal())
LEAVES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
    st.integers(),
    st.booleans(),
    st.decimals(
        allow_nan=False, allow_infinity=False, min_value=-(10**20), max_value=10**20
    ),
    st.floats(allow_nan=False, allow_infinity=False),
)
TREES = st.recursive(
    LEAVES,
    lambda below: st.lists(below, min_size=1, max_size=4)
    | st.lists(below, min_size=1, max_size=4).map(tuple)
    | st.dictionaries(NAMES, below, min_size=1, max_size=4),
    max_leaves=20,
)


def as_text(value: Any) -> Any:
    """What the server should understand, written down without a look at the encoder."""
    if isinstance(value, dict):
        return {name: as_text(item) for name, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [as_text(item) for item in value]
    if isinstance(value, bool):
        return ["false", "true"][value]
    if isinstance(value, float):
        return f"{Decimal(repr(value)):f}"
    return f"{value:f}" if isinstance(value, Decimal) else f"{value}"


@given(st.dictionaries(NAMES, TREES, max_size=5))
def test_a_rack_server_understands_the_same_structure(params: dict[str, Any]) -> None:
    written = form(params)
    assert parse(written) == as_text(params)
    assert written.isascii() and not set(written) & set(' #\r\n"<>\\^`{|}')


@given(st.text(string.printable, max_size=20))
def test_any_text_comes_back(text: str) -> None:
    assert parse(form({"a": [text]})) == {"a": [text]}


JSON: list[Any] = [
    ("B-30", {}, "{}"),
    ("B-30 none", None, "{}"),
    (
        "B-30 null",
        {"a": None, "b": {"c": None}, "d": [None]},
        '{"a":null,"b":{"c":null},"d":[null]}',
    ),
    ("B-30 empty", {"a": [], "b": {}}, '{"a":[],"b":{}}'),
    ("B-31", {"a": Decimal("1E+2")}, '{"a":"100"}'),
    ("D-13", {"a": MOMENT.replace(microsecond=0)}, '{"a":"2024-01-01T00:00:00Z"}'),
    ("D-13 fraction", {"a": [MOMENT]}, '{"a":["2024-01-01T00:00:00.999999Z"]}'),
    (
        "D-13 zone",
        {"a": MOMENT.replace(microsecond=0).astimezone(EAST)},
        '{"a":"2024-01-01T00:00:00Z"}',
    ),
    ("D-14 date", {"a": dt.date(2024, 1, 1)}, '{"a":"2024-01-01"}'),
    ("D-14 enum", {"a": [Color.RED, Number.SEVEN]}, '{"a":["red",7]}'),
    (
        "D-14 resource",
        {"a": Resource(id="x"), "b": Resource(c=1)},
        '{"a":"x","b":{"c":1}}',
    ),
    ("D-06", {"a": 1e-07, "b": 1e22}, '{"a":0.0000001,"b":10000000000000000000000.0}'),
    (
        "scalars",
        {"a": True, "b": 1, "c": 'é"\\\n'},
        '{"a":true,"b":1,"c":"\\u00e9\\"\\\\\\n"}',
    ),
    ("CLEAR", {"a": CLEAR}, '{"a":""}'),
]


@pytest.mark.parametrize(
    "params, expected", [row[1:] for row in JSON], ids=[row[0] for row in JSON]
)
def test_json(params: Any, expected: str) -> None:
    assert json_body(params) == expected.encode()


JSON_REFUSED = [
    ("set", {"a": {"b": {1}}}, TypeError, "a[b]"),
    ("generator", {"a": [(x for x in "ab")]}, TypeError, "a[0]"),
    ("bytes", {"a": b"x"}, TypeError, "'a'"),
    ("nan", {"a": float("nan")}, ValueError, "'a'"),
    ("Infinity", {"a": Decimal("Infinity")}, ValueError, "'a'"),
]


@pytest.mark.parametrize(
    "params, kind, place",
    [row[1:] for row in JSON_REFUSED],
    ids=[r[0] for r in JSON_REFUSED],
)
def test_json_refuses(params: Any, kind: type[Exception], place: str) -> None:
    with pytest.raises(kind) as caught:
        json_body(params)
    assert place in str(caught.value)


def test_b_33_numbers_travel_as_text_where_the_operation_says_so() -> None:
    coercions = {
        "n": "int64_string",
        "rows": {"rate": "decimal_string", "ns": "int64_string"},
    }
    params = {
        "n": 5,
        "other": 5,
        "rows": [
            {"rate": 0.5, "ns": [1, 2]},
            {"rate": 3, "ns": None},
            {"rate": "7", "more": 1.5},
        ],
    }
    assert json.loads(json_body(params, coercions)) == {
        "n": "5",
        "other": 5,
        "rows": [
            {"rate": "0.5", "ns": ["1", "2"]},
            {"rate": "3", "ns": None},
            {"rate": "7", "more": 1.5},
        ],
    }
    assert json.loads(json_body({"n": True}, coercions)) == {"n": True}


JSON_LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False)
)
JSON_TREES = st.recursive(
    JSON_LEAVES,
    lambda below: st.lists(below) | st.dictionaries(st.text(max_size=5), below),
    max_leaves=15,
)


@given(st.dictionaries(st.text(max_size=5), JSON_TREES))
def test_json_reads_back_as_it_was(params: dict[str, Any]) -> None:
    assert json.loads(json_body(params)) == params


QUERY = [
    ("A-4", "/v1/a", {"b": [1, 2]}, "/v1/a?b[0]=1&b[1]=2"),
    ("A-4 empty", "/v1/a", {}, "/v1/a"),
    ("A-5 untouched", "/v1/a?x=%7e&k[]=1", None, "/v1/a?x=%7e&k[]=1"),
    ("A-5 both", "/v1/a?x=1", {"y": 2}, "/v1/a?x=1&y=2"),
    ("A-5 wins", "/v1/a?x=1&z=3", {"x": 2}, "/v1/a?z=3&x=2"),
    ("A-5 none loses", "/v1/a?x=1", {"x": None}, "/v1/a?x=1"),
    ("A-5 list", "/v1/a?k[]=1&k[]=2", {"y": 1}, "/v1/a?k[0]=1&k[1]=2&y=1"),
    ("A-5 repeated", "/v1/a?k=1&k=2", {"y": 1}, "/v1/a?k[0]=1&k[1]=2&y=1"),
    ("A-5 list wins whole", "/v1/a?k[0]=1&k[1]=2", {"k": [9]}, "/v1/a?k[0]=9"),
    ("A-5 nested", "/v1/a?c[gt]=1&c[lt]=5", {"c": {"lt": 9}}, "/v1/a?c[gt]=1&c[lt]=9"),
    ("A-5 blank", "/v1/a?x=", {"y": 1}, "/v1/a?x=&y=1"),
    (
        "D-32",
        "/v1/a?expand[]=b&expand[]=a",
        {"expand": ["c", "a"]},
        "/v1/a?expand[0]=b&expand[1]=a&expand[2]=c",
    ),
    (
        "D-32 indexed",
        "/v1/a?expand[0]=b",
        {"expand": ["c"], "x": 1},
        "/v1/a?expand[0]=b&expand[1]=c&x=1",
    ),
]


@pytest.mark.parametrize(
    "path, params, expected", [row[1:] for row in QUERY], ids=[row[0] for row in QUERY]
)
def test_query(path: str, params: Any, expected: str) -> None:
    assert with_query(path, params) == expected


PATHS = [
    (
        "A-6",
        "/v1/charges/{charge}",
        ["a b/c?d#é"],
        "/v1/charges/a%20b%2Fc%3Fd%23%C3%A9",
    ),
    ("A-6 dots", "/v1/charges/{charge}", ["..."], "/v1/charges/..."),
    (
        "A-7",
        "/v1/accounts/{account}/persons/{person}",
        ["a/b", "c"],
        "/v1/accounts/a%2Fb/persons/c",
    ),
    (
        "A-6 object",
        "/v1/charges/{id}/capture",
        [Resource(id="ch_1")],
        "/v1/charges/ch_1/capture",
    ),
    ("A-6 braces", "/v1/{a}/{b}", ["{b}", "x"], "/v1/%7Bb%7D/x"),
    ("none", "/v1/balance", [], "/v1/balance"),
]


@pytest.mark.parametrize(
    "template, ids, expected", [row[1:] for row in PATHS], ids=[row[0] for row in PATHS]
)
def test_path(template: str, ids: Any, expected: str) -> None:
    assert fill_path(template, ids) == expected


@pytest.mark.parametrize(
    "bad",
    ["", ".", "..", None, 5, True, b"x", ["x"], Resource(a=1), "\udc80"],
    ids=repr,
)
def test_d_11_what_is_no_id_is_refused_by_name(bad: object) -> None:
    with pytest.raises(InvalidRequestError, match="'person'") as caught:
        fill_path("/v1/accounts/{account}/persons/{person}", ["acct_1", bad])
    assert caught.value.param == "id"


def test_a_template_takes_as_many_ids_as_it_names() -> None:
    with pytest.raises(TypeError, match="2 ids, not 1"):
        fill_path("/v1/a/{a}/b/{b}", ["x"])


BAD_PATHS = [
    "",
    "v1/a",
    "//evil.test/a",
    "https://evil.test/a",
    "/v1/a b",
    "/v1/a\n",
    "/v1/a#b",
    "/v1\\a",
    "/v1/é",
    None,
]


@pytest.mark.parametrize("path", BAD_PATHS, ids=repr)
def test_a_2_a_path_stays_on_its_host(path: Any) -> None:
    with pytest.raises(ValueError):
        check_path(path)


@pytest.mark.parametrize(
    "path, v2", [("/v2/a", True), ("/v2x/a", False), ("/v1/a", False), ("/v2", False)]
)
def test_a_3_the_second_api(path: str, v2: bool) -> None:
    assert is_v2(path) is v2


class Named(io.BytesIO):
    name: Any = None


def named(content: bytes, name: Any) -> Named:
    file = Named(content)
    file.name = name
    return file


PARTS = [
    ("B-41 field", "x", None, None, b"x"),
    ("D-09 bytes", b"\x00\xff", "blob", "application/octet-stream", b"\x00\xff"),
    ("D-09 bytearray", bytearray(b"a"), "blob", "application/octet-stream", b"a"),
    ("B-42 file", named(b"a", "n.txt"), "n.txt", "application/octet-stream", b"a"),
    ("B-42 nameless", io.BytesIO(b"a"), "blob", "application/octet-stream", b"a"),
    ("B-42 descriptor", named(b"a", 7), "blob", "application/octet-stream", b"a"),
    (
        "D-15",
        named(b"a", "/home/me/secret/n.txt"),
        "n.txt",
        "application/octet-stream",
        b"a",
    ),
    (
        "D-15 Windows",
        named(b"a", "C:\\me\\n.txt"),
        "n.txt",
        "application/octet-stream",
        b"a",
    ),
    (
        "D-15 bytes",
        named(b"a", b"/me/n.txt"),
        "n.txt",
        "application/octet-stream",
        b"a",
    ),
    ("B-42 escapes", ('a"b\r\nc', b"a"), "a%22b  c", "application/octet-stream", b"a"),
    (
        "B-43 text",
        io.StringIO("é\n"),
        "blob",
        "application/octet-stream",
        "é\n".encode(),
    ),
    ("pair", ("n.csv", b"a"), "n.csv", "application/octet-stream", b"a"),
    ("triple", ("n.csv", io.BytesIO(b"a"), "text/csv"), "n.csv", "text/csv", b"a"),
]


def parts_of(body: bytes, content_type: str) -> list[Any]:
    """The parts as Python's own mail parser reads them."""
    message = BytesParser().parsebytes(
        f"Content-Type: {content_type}\r\n\r\n".encode() + body
    )
    return list(message.get_payload())


@pytest.mark.parametrize(
    "value, name, kind, content",
    [row[1:] for row in PARTS],
    ids=[row[0] for row in PARTS],
)
def test_multipart(value: Any, name: Any, kind: Any, content: bytes) -> None:
    params = {"purpose": "dispute_evidence", "deep": {"file": value}}
    purpose, part = parts_of(*multipart(params))
    assert purpose.get_payload() == "dispute_evidence"
    assert part.get_param("name", header="content-disposition") == "deep[file]"
    assert part.get_filename() == name
    assert part.get("Content-Type") == kind
    assert part.get_payload(decode=True) == content
    assert params["deep"] == {"file": value}


def test_b_40_a_path_object_is_read(tmp_path: pathlib.Path) -> None:
    (tmp_path / "n.bin").write_bytes(b"\r\n--x")
    (part,) = parts_of(*multipart({"file": tmp_path / "n.bin"}))
    assert (part.get_filename(), part.get_payload(decode=True)) == ("n.bin", b"\r\n--x")
    assert str(tmp_path).encode() not in multipart({"file": tmp_path / "n.bin"})[0]


def test_b_41_the_wire_form_of_a_multipart_body() -> None:
    body, kind = multipart(
        {"a": True, 'b"\n': {"c": [MOMENT, None or "x"]}, "file": ("n", b"\0")}
    )
    boundary = kind.partition("boundary=")[2].encode()
    assert len(boundary) == 60 and multipart({})[1] != kind
    assert body == b"\r\n".join(
        [
            b"--" + boundary, b'Content-Disposition: form-data; name="a"', b"", b"true",
            b"--" + boundary, b'Content-Disposition: form-data; name="b%22 [c][0]"', b"", b"1704067200",
            b"--" + boundary, b'Content-Disposition: form-data; name="b%22 [c][1]"', b"", b"x",
            b"--" + boundary, b'Content-Disposition: form-data; name="file"; filename="n"',
            b"Content-Type: application/octet-stream", b"", b"\0",
            b"--" + boundary + b"--", b"",
        ]
    )  # fmt: skip


def test_a_tuple_that_is_no_file_is_a_list() -> None:
    first, second = parts_of(*multipart({"a": (1, "y")}))
    assert [first.get_payload(), second.get_payload()] == ["1", "y"]


def test_forms_are_written_without_warnings() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert form({"a": {}, "b": None}) == ""
