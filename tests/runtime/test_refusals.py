"""Values, options and settings that are refused in one sentence naming the place; numbers in test ids are the rules'."""

from __future__ import annotations

import datetime
import enum
import pickle
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import PurePosixPath
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from codegen.runtime import addresses, errors
from codegen.runtime.config import BASE_ADDRESSES, Settings, with_options
from codegen.runtime.context import StripeContext
from codegen.runtime.encode import form
from codegen.runtime.jsonbody import json_body
from codegen.runtime.message import Request
from codegen.runtime.multipart import multipart
from codegen.runtime.requestor import Call, send
from codegen.runtime.transport import PoolTransport
from tests.runtime.conftest import KEY
from tests.runtime.server import Answer, ScriptedServer

GET = Call("get", "/v1/things")


class Color(enum.Enum):
    RED = "red"


class Nested(enum.Enum):
    COLOR = Color.RED


UNSENDABLE = [
    Color,
    str,
    ValueError("secret"),
    PurePosixPath("/etc/passwd"),
    Fraction(1, 3),
    1 + 2j,
    datetime.time(1),
    datetime.timedelta(1),
    datetime.timezone.utc.utcoffset(None),
]


@pytest.mark.parametrize("encode", [form, json_body], ids=["form", "json"])
@pytest.mark.parametrize("value", UNSENDABLE, ids=repr)
def test_B_what_has_no_form_on_the_wire_is_refused(encode: Any, value: object) -> None:
    with pytest.raises(TypeError, match=r"parameter 'a\[b\]\[0\]' is") as caught:
        encode({"a": {"b": [value]}})
    assert "secret" not in str(caught.value)


def test_B_an_enum_in_an_enum() -> None:
    assert form({"a": Nested.COLOR}) == "a=red"
    assert json_body({"a": Nested.COLOR}) == b'{"a":"red"}'


HALF = "\udc80"


@pytest.mark.parametrize("encode", [form, multipart], ids=["form", "multipart"])
@pytest.mark.parametrize(
    ("params", "named"),
    [
        ({"a": {"b": HALF}}, "a[b]"),
        ({"x": "y", "a": [HALF]}, "a[0]"),
        ({HALF: "x"}, "\\udc80"),
    ],
)
def test_B_half_a_surrogate_pair(encode: Any, params: Any, named: str) -> None:
    with pytest.raises(ValueError, match="not valid Unicode") as caught:
        encode(params)
    assert type(caught.value) is ValueError
    assert f"parameter '{named}'" in str(caught.value)


@pytest.mark.parametrize(
    ("file", "named"),
    [
        ((f"{HALF}.pdf", b"x"), "file name"),
        (("a.pdf", b"x", HALF), "content type"),
    ],
)
def test_A5_half_a_surrogate_pair_beside_a_file(file: Any, named: str) -> None:
    with pytest.raises(ValueError, match=f"the {named} of parameter 'file'"):
        multipart({"file": file})


def test_A5_the_content_type_of_a_file() -> None:
    default = b"Content-Type: application/octet-stream"
    assert default in multipart({"file": ("a", b"x", None)})[0]
    assert b"Content-Type: text/x" in multipart({"file": ("a", b"x", "text/x")})[0]
    with pytest.raises(TypeError, match=r"file in parameter 'a\[b\]' is text, not a"):
        multipart({"a": {"b": ("a", b"x", 5)}})


def foreign_context() -> object:
    """What another package of the same generator has under the name."""
    other: Any = type("StripeContext", (), {"__str__": lambda self: "org/acct_2"})
    return other()


@pytest.mark.parametrize("context", [["a"], {"a": "b"}, 5, [], 0, object()], ids=repr)
def test_E2_a_context_is_text_or_a_context(stripe: ModuleType, context: object) -> None:
    with pytest.raises(TypeError, match="'stripe_context' is text or a StripeContext"):
        with_options(Settings(), {"stripe_context": context})
    with pytest.raises(TypeError, match="'stripe_context' is text or a StripeContext"):
        stripe.StripeClient(KEY, stripe_context=context)


@pytest.mark.parametrize(
    ("context", "sent"),
    [
        ("acct_1", "acct_1"),
        (StripeContext.parse("org/acct_1"), "org/acct_1"),
        (foreign_context(), "org/acct_2"),
        (StripeContext(), None),
        ("", "own"),
        (None, "own"),
    ],
)
def test_E2_contexts_that_are_sent(
    context: object, sent: str | None, server: ScriptedServer, settings: Settings
) -> None:
    own = replace(settings, stripe_context="own")
    send(own, replace(GET, options={"stripe_context": context}))
    assert server.last.header("Stripe-Context") == sent


BAD_HOSTS: list[Any] = [
    "http://127.0.0.1:99999",
    "http://exa mple.com",
    "http://",
    "https://:443",
    "api.test",
    "ftp://api.test",
    "https://api.test?x=1",
    "https://api.test#x",
    "https://api.test\\@evil.test",
    "https://api.test\n",
    5,
    b"https://api.test",
]


@pytest.mark.parametrize("address", BAD_HOSTS, ids=repr)
def test_BA1_an_address_of_a_host(
    address: Any, stripe: ModuleType, settings: Settings, monkeypatch: Any
) -> None:
    with pytest.raises(ValueError, match=r"base_addresses\['files'\]"):
        stripe.StripeClient(KEY, base_addresses={"files": address})
    with pytest.raises(ValueError, match="the address of 'api'"):
        send(replace(settings, base_addresses={"api": address}), GET)
    monkeypatch.setattr(stripe, "api_base", address)
    with pytest.raises(ValueError, match=r"fakestripe\.api_base"):
        stripe.Charge.retrieve("ch_1")


def test_BA1_a_path_and_a_slash_at_the_end_stay_possible(
    server: ScriptedServer, settings: Settings
) -> None:
    send(replace(settings, base_addresses={"api": f"{server.url}/mock/"}), GET)
    assert server.last.target == "/mock/v1/things"


def test_BA1_the_password_of_an_address_is_never_shown(settings: Settings) -> None:
    address = "http://me:secret@127.0.0.1:9"
    away = replace(settings, base_addresses={"api": address})
    with pytest.raises(errors.APIConnectionError, match="127.0.0.1:9") as caught:
        send(away, GET)
    assert "secret" not in f"{caught.value} {caught.value!r}"
    request = Request("GET", f"{address}/v1/a?b=c", {}, None, (1, 1))
    assert repr(request) == "<Request GET http://127.0.0.1:9/v1/a>"
    for bad in ("http://me:se/cret@host", "ftp://me:secret@host", "me:secret@host"):
        with pytest.raises(ValueError, match="x ") as refused:
            addresses.check_host("x", bad)
        assert "cret" not in str(refused.value)


@pytest.mark.parametrize(
    "proxy", ["http://me:secret@h:99999", "ftp://secret", "http://", "secret secret"]
)
def test_G3_a_broken_proxy(proxy: str, stripe: ModuleType) -> None:
    for way in (proxy, {"https": proxy}):
        with pytest.raises(ValueError, match="address of the proxy") as caught:
            stripe.StripeClient(KEY, proxy=way)
        assert "secret" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["", {"http": ""}], ids=repr)
def test_G3_an_empty_proxy_is_none(
    proxy: Any, server: ScriptedServer, settings: Settings, monkeypatch: Any
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    send(replace(settings, transport=PoolTransport(proxy)), GET)
    assert len(server.arrived) == 1


def test_G3_socks_without_its_package(settings: Settings, monkeypatch: Any) -> None:
    monkeypatch.setitem(sys.modules, "socks", None)
    monkeypatch.delitem(sys.modules, "urllib3.contrib.socks", raising=False)
    away = replace(settings, transport=PoolTransport("socks5://127.0.0.1:9"))
    with pytest.raises(ValueError, match="`proxy`.* needs the package PySocks"):
        send(away, GET)


@pytest.mark.parametrize(
    ("option", "value"),
    [("proxy", "http://p:1"), ("verify_ssl_certs", False), ("ca_bundle_path", "x.pem")],
)
def test_G3_a_transport_of_ones_own_takes_none_of_ours(
    option: str, value: Any, stripe: ModuleType
) -> None:
    own: Any = SimpleNamespace(send=print)
    with pytest.raises(ValueError, match=option):
        stripe.StripeClient(KEY, http_client=own, **{option: value})
    with pytest.raises(ValueError, match=option):
        stripe.StripeClient(KEY, http_client=own).with_options(**{option: value})
    assert stripe.StripeClient(KEY, http_client=own, verify_ssl_certs=True)


@pytest.mark.parametrize("app", ["x", ["x"], {"name": 5}, {5: "x"}], ids=repr)
def test_C_app_info(app: Any, stripe: ModuleType, monkeypatch: Any) -> None:
    with pytest.raises(TypeError, match="app_info is a dict of text"):
        stripe.StripeClient(KEY, app_info=app)
    monkeypatch.setattr(stripe, "app_info", app)
    with pytest.raises(TypeError, match="app_info is a dict of text"):
        stripe.Charge.retrieve("ch_1")


def test_G_a_global_transport_without_send(
    stripe: ModuleType, monkeypatch: Any
) -> None:
    monkeypatch.setattr(stripe, "default_http_client", object())
    with pytest.raises(TypeError, match=r"fakestripe\.default_http_client.*`send"):
        stripe.Charge.retrieve("ch_1")


def test_C_a_global_version_of_a_wrong_type(
    stripe: ModuleType, monkeypatch: Any
) -> None:
    monkeypatch.setattr(stripe, "api_version", 5)
    with pytest.raises(TypeError, match="'stripe_version' is text, not a int"):
        stripe.Charge.retrieve("ch_1")


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding"])
def test_C10_headers_that_follow_from_the_request(
    name: str, server: ScriptedServer, settings: Settings
) -> None:
    with pytest.raises(ValueError, match=name):
        send(settings, replace(GET, options={"headers": {name: "1"}}))
    assert server.arrived == []


@pytest.mark.parametrize(
    "name", ["accept-encoding", "USER-AGENT", "stripe-version", "authorization"]
)
def test_C10_names_are_compared_without_case(
    name: str, server: ScriptedServer, settings: Settings
) -> None:
    headers = {name: "a", name.title(): "b", name.swapcase(): "own"}
    send(settings, replace(GET, options={"headers": headers}))
    assert server.last.header(name) == "own"


@pytest.mark.parametrize("body", [b"", b" \n"], ids=["none", "blank"])
def test_A_an_empty_answer_where_none_is_expected(
    body: bytes, server: ScriptedServer, settings: Settings
) -> None:
    server.default = Answer(200, body)
    assert send(settings, replace(GET, empty=True)).code == 200
    with pytest.raises(errors.APIError, match="cannot be used"):
        send(settings, GET)
    server.default = Answer(200, b"<html>")
    with pytest.raises(errors.APIError, match="cannot be used"):
        send(settings, replace(GET, empty=True))


def test_E3_settings_are_not_pickled() -> None:
    with pytest.raises(TypeError, match="hold an API key"):
        pickle.dumps(Settings(KEY))


def test_the_defaults_are_usable_addresses() -> None:
    for name, address in BASE_ADDRESSES.items():
        assert addresses.check_host(name, address) == address


KEYS = Call("post", "/v1/ephemeral_keys", {"customer": "cus_1"})


def test_D42_an_ephemeral_key_is_made_for_one_version(
    server: ScriptedServer, settings: Settings
) -> None:
    for options in ({}, {"stripe_version": None}):
        with pytest.raises(ValueError, match="needs the option 'stripe_version'"):
            send(settings, replace(KEYS, options=options))
    assert server.arrived == []
    send(settings, replace(KEYS, options={"stripe_version": "2020-08-27"}))
    assert server.last.header("Stripe-Version") == "2020-08-27"
    send(settings, replace(KEYS, raw=True))
    assert server.last.header("Stripe-Version") == settings.stripe_version
