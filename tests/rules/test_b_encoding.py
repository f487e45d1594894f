"""Section B: how parameters are written, as forms, JSON and multipart bodies."""

from __future__ import annotations

import datetime as dt
import enum
import io
import json
import time
import uuid
from collections.abc import Callable
from decimal import Decimal
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

import restripe
from restripe import StripeClient
from restripe._core.requestor import Call, send
from tests.rules.conftest import MakeClient
from tests.runtime.server import Answer, Arrived, ScriptedServer

Form = Callable[..., str]

UTC = dt.timezone.utc
NOON = dt.datetime(2024, 1, 1, 12, 0, 0, 750_000, tzinfo=UTC)
EAST = dt.datetime(2024, 1, 1, 14, tzinfo=dt.timezone(dt.timedelta(hours=2)))
NOON_SECONDS = "1704110400"


class Color(enum.Enum):
    RED = "red"


class Word(str, enum.Enum):
    YES = "yes"


class Number(enum.IntEnum):
    SEVEN = 7


def charge(**fields: Any) -> Any:
    return restripe.Charge.construct_from({"object": "charge", **fields})


def test_B_1_nested_dicts(form: Form) -> None:
    assert form({"a": {"b": {"c": 1}}}) == "a[b][c]=1"


@pytest.mark.parametrize("value", [["x", "y"], ("x", "y")])
def test_B_2_lists_have_indices(form: Form, value: Any) -> None:
    assert form({"a": value}) == "a[0]=x&a[1]=y"


@pytest.mark.parametrize("path", ["/v1/things", "/v2/core/things"])
def test_B_2_in_queries_too(
    client: StripeClient, server: ScriptedServer, path: str
) -> None:
    client.raw_request("get", path, a=["x", "y"])
    assert server.last.query == {"a": ["x", "y"]}
    assert "0" in server.last.target


def test_B_3_lists_of_dicts(form: Form) -> None:
    wire = form({"items": [{"price": "p", "quantity": 1}]})
    assert wire == "items[0][price]=p&items[0][quantity]=1"


def test_B_4_lists_of_lists(form: Form) -> None:
    assert form({"a": [[1, 2], [3]]}) == "a[0][0]=1&a[0][1]=2&a[1][0]=3"


def test_B_5_none_is_left_out(form: Form) -> None:
    assert form({"a": None, "b": {"c": None, "d": 1}}) == "b[d]=1"


@pytest.mark.parametrize("value", ["", restripe.CLEAR])
def test_B_6_the_empty_text_unsets(form: Form, value: str) -> None:
    assert form({"k": value}) == "k="


def test_B_7_booleans_at_every_depth(form: Form) -> None:
    wire = form({"a": True, "b": [False, {"c": True}]})
    assert wire == "a=true&b[0]=false&b[1][c]=true"


def test_B_8_none_within_a_list_is_refused(
    client: StripeClient, server: ScriptedServer
) -> None:
    with pytest.raises(ValueError, match=r"'a\[b\]\[1\]' is None"):
        client.raw_request("post", "/v1/things", a={"b": ["x", None]})
    assert server.arrived == []


def test_B_9_an_empty_list_is_not_sent_and_says_so(form: Form) -> None:
    with pytest.warns(UserWarning, match=r"'a\[b\]' is an empty list.*CLEAR"):
        assert form({"a": {"b": []}, "c": 1}) == "c=1"
    assert form({"a": {}, "c": 1}) == "c=1"


@pytest.mark.parametrize("value", [NOON, EAST])
def test_B_10_a_time_with_a_zone(form: Form, value: dt.datetime) -> None:
    assert form({"a": value}) == f"a={NOON_SECONDS}"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")
@pytest.mark.parametrize(
    ("zone", "seconds"), [("UTC", 1704110400), ("EST5", 1704128400)]
)
def test_B_11_a_time_without_a_zone_is_local(
    form: Form, monkeypatch: pytest.MonkeyPatch, zone: str, seconds: int
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", zone)
        time.tzset()
        wire = form({"a": dt.datetime(2024, 1, 1, 12, 0, 0, 999_999)})
    time.tzset()
    assert wire == f"a={seconds}"


def test_B_12_times_within_lists(form: Form) -> None:
    assert form({"a": [NOON]}) == f"a[0]={NOON_SECONDS}"


def test_B_13_a_date(form: Form) -> None:
    wire = form({"a": dt.date(2024, 1, 1), "b": [dt.date(2024, 1, 2)]})
    assert wire == "a=2024-01-01&b[0]=2024-01-02"


@pytest.mark.parametrize(
    ("number", "digits"),
    [("1.10", "1.10"), ("1E+2", "100"), ("1E-9", "0.000000001"), ("-0.5", "-0.5")],
)
def test_B_14_decimals_in_plain_digits(form: Form, number: str, digits: str) -> None:
    wire = form({"a": Decimal(number), "b": [Decimal(number)]})
    assert wire == f"a={digits}&b[0]={digits}"


@pytest.mark.parametrize("bad", ["NaN", "Infinity"])
def test_B_14_what_is_no_number_is_refused(client: StripeClient, bad: str) -> None:
    with pytest.raises(ValueError, match="'a'"):
        client.raw_request("post", "/v1/things", a=Decimal(bad))
    with pytest.raises(ValueError, match="'a'"):
        client.raw_request("post", "/v1/things", a=float(bad))


@pytest.mark.parametrize(
    ("number", "digits"),
    [
        (1e-07, "0.0000001"),
        (1e22, "10000000000000000000000"),
        (0.1, "0.1"),
        (2.0, "2.0"),
    ],
)
def test_B_15_floats_in_plain_digits(form: Form, number: float, digits: str) -> None:
    assert form({"a": number, "b": [number]}) == f"a={digits}&b[0]={digits}"


def test_B_16_whole_numbers(form: Form) -> None:
    assert form({"a": -1, "b": 10**30, "c": Number.SEVEN}) == f"a=-1&b=1{'0' * 30}&c=7"


def test_B_17_enums_are_their_value(form: Form) -> None:
    wire = form({"a": Color.RED, "b": [Word.YES], "c": {Word.YES: Color.RED}})
    assert wire == "a=red&b[0]=yes&c[yes]=red"


@pytest.mark.parametrize(
    "value",
    [{"x"}, frozenset("x"), (x for x in "x"), map(str, "x"), {}.keys(), iter("x")],
)
def test_B_18_what_has_no_order_or_end_is_refused(
    client: StripeClient, value: Any
) -> None:
    with pytest.raises(TypeError, match=r"'a\[b\]\[0\]'.*list"):
        client.raw_request("post", "/v1/things", a={"b": [value]})


@pytest.mark.parametrize("value", [b"caf\xc3\xa9 &", bytearray(b"caf\xc3\xa9 &")])
def test_B_19_bytes_as_they_are(form: Form, value: Any) -> None:
    assert form({"a": value}) == "a=caf%C3%A9+%26"


def test_B_20_an_object_is_its_id(form: Form) -> None:
    assert form({"a": charge(id="ch_1", amount=1)}) == "a=ch_1"


def test_B_21_an_object_within_a_list_too(form: Form) -> None:
    wire = form({"a": [charge(id="ch_1", amount=1)], "b": {"c": charge(id="ch_2")}})
    assert wire == "a[0]=ch_1&b[c]=ch_2"


def test_B_22_an_object_without_an_id_is_its_fields(form: Form) -> None:
    paid = charge(id="ch_1", metadata={"order": "7", "id_of": "x"})
    assert form({"metadata": paid.metadata}) == "metadata[order]=7&metadata[id_of]=x"


def test_B_23_numbers_as_names(form: Form) -> None:
    assert form({"a": {1: "x"}}) == "a[1]=x"


def test_B_24_escaping(form: Form) -> None:
    assert form({"a b": "c d&e=f/ü[]+~"}) == "a+b=c+d%26e%3Df%2F%C3%BC%5B%5D%2B~"


def test_B_25_the_order_stays(form: Form) -> None:
    assert form({"z": 1, "a": {"y": 2, "b": 3}, "m": 4}) == "z=1&a[y]=2&a[b]=3&m=4"


NAMES = st.text("abcdefgh_ü &=%", min_size=1, max_size=5)
SCALARS = st.text(max_size=8) | st.integers().map(str)
TREES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, min_size=1, max_size=3)
    | st.dictionaries(NAMES, below, min_size=1, max_size=3),
    max_leaves=12,
)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(params=st.dictionaries(NAMES, TREES, max_size=4))
def test_B_1_rack_reads_the_same_structure_off_the_wire(
    client: StripeClient, server: ScriptedServer, params: dict[str, Any]
) -> None:
    # The encoder alone meets many more examples in tests/runtime/test_encode.py.
    client.raw_request("post", "/v1/things", metadata=params)
    assert server.last.form == ({"metadata": params} if params else {})


def test_B_30_json_keeps_what_is_null_and_what_is_empty(posted_json: Form) -> None:
    wire = posted_json({"a": None, "b": {"c": None, "d": [], "e": {}}})
    assert wire == '{"a":null,"b":{"c":null,"d":[],"e":{}}}'
    assert posted_json({}) == "{}"


def test_B_30_its_content_type(client: StripeClient, server: ScriptedServer) -> None:
    client.raw_request("post", "/v2/core/things")
    assert server.last.header("content-type") == "application/json"


def test_B_31_what_json_has_no_type_for(posted_json: Form) -> None:
    params = {
        "a": Decimal("1E+2"),
        "b": [EAST, dt.date(2024, 1, 1)],
        "c": Color.RED,
        "d": charge(id="ch_1"),
    }
    assert json.loads(posted_json(params)) == {
        "a": "100",
        "b": ["2024-01-01T12:00:00Z", "2024-01-01"],
        "c": "red",
        "d": "ch_1",
    }


def test_B_31_what_has_no_form_is_refused_by_name(client: StripeClient) -> None:
    with pytest.raises(TypeError, match=r"'a\[0\]' is a set"):
        client.raw_request("post", "/v2/core/things", a=[{"x"}])


@pytest.mark.parametrize("verb", ["get", "delete"])
def test_B_32_v2_queries_are_indexed(
    client: StripeClient, server: ScriptedServer, verb: str
) -> None:
    client.raw_request(verb, "/v2/core/things", include=["a", "b"], c={"d": True})
    assert server.last.query == {"include": ["a", "b"], "c": {"d": "true"}}
    assert server.last.body == b""


def test_B_33_numbers_that_travel_as_text(
    client: StripeClient, server: ScriptedServer
) -> None:
    codes = {"n": "int64_string", "rows": {"rate": "decimal_string"}}
    rows = [{"rate": 1.5}, {"rate": 2}, {"rate": "3"}, {"rate": True}, {"rate": None}]
    params = {"n": 7, "other": 8, "rows": rows}
    send(client._settings, Call("post", "/v2/core/x", params, coercions=codes))
    rates = ["1.5", "2", "3", True, None]
    assert json.loads(server.last.body) == {
        "n": "7",
        "other": 8,
        "rows": [{"rate": rate} for rate in rates],
    }


@pytest.mark.parametrize("path", ["/v2/core/x/search", "/v2/core/x/search?limit=5"])
def test_B_34_the_limit_of_a_v2_search(
    client: StripeClient, server: ScriptedServer, path: str
) -> None:
    client.raw_request("post", path, limit=5, query="q")
    assert server.last.target == "/v2/core/x/search?limit=5"
    assert server.last.body == b'{"query":"q"}'


def parts(arrived: Arrived) -> dict[str, EmailMessage]:
    """Return the parts of a multipart request by their names, read by the standard library."""
    kind = arrived.header("content-type")
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message: Any = message_from_bytes(head + arrived.body, policy=policy.HTTP)
    return {
        part.get_param("name", header="content-disposition"): part
        for part in message.iter_parts()
    }


def test_B_40_a_file_goes_to_the_host_of_files(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    file = io.BytesIO(b"content")
    make_client().v1.files.create({"purpose": "dispute_evidence", "file": file})
    assert server.last.path == "/files/v1/files"
    assert parts(server.last)["file"].get_content() == b"content"


def test_B_40_any_request_may_ask_for_it(
    client: StripeClient, server: ScriptedServer
) -> None:
    kind = "multipart/form-data"
    client.raw_request("post", "/v1/files", content_type=kind, a="b", file=b"c")
    assert parts(server.last)["a"].get_payload().strip() == "b"  # type: ignore[union-attr]


def upload(stripe: ModuleType, server: ScriptedServer, file: Any) -> EmailMessage:
    stripe.File.create(purpose="logo", file=file)
    return parts(server.last)["file"]


def test_B_41_the_form_of_a_multipart_body(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    for _ in "12":
        upload(stripe, server, b"x\r\ny")
    kinds = [str(arrived.header("content-type")) for arrived in server.arrived]
    boundaries = [kind.partition("boundary=")[2] for kind in kinds]
    assert len(set(boundaries)) == 2
    assert all(len(bytes.fromhex(boundary)) == 30 for boundary in boundaries)
    lines = server.last.body.replace(boundaries[1].encode(), b"B").split(b"\r\n")
    assert lines == [
        b"--B",
        b'Content-Disposition: form-data; name="purpose"',
        b"",
        b"logo",
        b"--B",
        b'Content-Disposition: form-data; name="file"; filename="blob"',
        b"Content-Type: application/octet-stream",
        b"",
        b"x",
        b"y",
        b"--B--",
        b"",
    ]


def test_B_42_nested_names_and_no_local_path(
    stripe: ModuleType, server: ScriptedServer, tmp_path: Path
) -> None:
    secret = tmp_path / 'my "own"\n.txt'
    secret.write_bytes(b"x")
    with secret.open("rb") as file:
        stripe.File.create(purpose="logo", file=file, file_link_data={"create": True})
    body = server.last.body
    assert b'; filename="my %22own%22 .txt"' in body
    assert b'name="file_link_data[create]"\r\n\r\ntrue' in body
    assert str(tmp_path).encode() not in body


def test_B_43_text_files_and_bytes(
    stripe: ModuleType, server: ScriptedServer, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text("café", encoding="utf-8")
    for file in (io.StringIO("café"), "café".encode(), tmp_path / "a.txt"):
        assert upload(stripe, server, file).get_content() == "café".encode()


@pytest.mark.usefixtures("no_waits")
def test_B_43_a_retry_sends_the_same_bytes(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(503)]
    client = make_client(max_network_retries=1)
    client.v1.files.create({"purpose": "logo", "file": io.BytesIO(b"content")})
    first, second = server.arrived
    assert first.body == second.body


def test_B_44_nothing_of_the_caller_changes(
    client: StripeClient, server: ScriptedServer
) -> None:
    params: Any = {"purpose": "logo", "file": b"x"}
    options: Any = {"idempotency_key": "k"}
    client.v1.files.create(params, options)
    assert params == {"purpose": "logo", "file": b"x"}
    assert options == {"idempotency_key": "k"}
    assert server.last.header("idempotency-key") == "k"


def test_B_18_what_speaks_for_itself_is_sent(form: Form) -> None:
    name = uuid.UUID(int=7)
    assert form({"a": name}) == f"a={name}"
