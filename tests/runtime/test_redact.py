"""What a log may not show (D-53): by the name of a field, and by the look of a text."""

from __future__ import annotations

import json

import pytest

from codegen.runtime import redact

KEY = "zz_custom_key_of_no_known_kind"
TEXTS = [
    ("key sk_test_4eC39HqLyjWDarjtT1zdp7dc", "key sk_test_***"),
    ("rk_live_abc123def456", "rk_live_***"),
    ("sk_org_live_abc123def456", "sk_***"),
    ("sk_4eC39HqLyjWDarjtT1zdp7dc", "sk_***"),
    ("a whsec_abcDEF123+/=", "a whsec_***"),
    ("pi_123_secret_456abc", "pi_123_secret_***"),
    ("code ac_123456789012", "code ac_***"),
    ("Authorization: Bearer abc.def", "Authorization: Bearer ***"),
    ("Basic c2tfdGVzdDo=", "Basic ***"),
    ("no bob.smith+x@mail.example.co.uk here", "no *** here"),
    ("/v1/x/bob%40example.com/y", "/v1/x/***/y"),
    ("card 4242 4242 4242 4242!", "card ***!"),
    ("card 4242424242424242", "card ***"),
    (f"<{KEY}>", "<***>"),
    # What must stay readable.
    ("No such customer: 'cus_NffrFeUfNV2Hib'", None),
    ("Invalid API Key provided: sk_test_****7dc", None),
    ("request req_1234567890abcd took 1234567890 ms", None),
    ("task_force was at_risk_of", None),
    ("price_1MoBy5LkdIwHu7ixZhnattbh", None),
]


@pytest.mark.parametrize("text, wanted", TEXTS, ids=[text for text, _ in TEXTS])
def test_d53_texts(text: str, wanted: str | None) -> None:
    assert redact.text(text, KEY) == (text if wanted is None else wanted)


HIDDEN = (
    "number cvc exp_month exp_year client_secret secret api_key access_token refresh_token password "
    "account_number routing_number iban ssn_last_4 id_number tax_id vat_id token source_token webhook_secret "
    "email receipt_email phone name first_name last_name business_name line1 line2 postal_code city dob "
    "ip ip_address customer_ip_address user_agent fingerprint pin bic maiden_name personal_id_number"
).split()
SHOWN = (
    "id object amount currency status created livemode country brand last4 description limit event_name "
    "has_more type code param interval mode funding"
).split()


@pytest.mark.parametrize("name", HIDDEN)
def test_d53_private_fields(name: str) -> None:
    assert redact.fields({"a": [{name: "some text"}]}) == {"a": [{name: "***"}]}
    assert redact.form(f"a[0][{name}]=some+text&b=1") == f"a[0][{name}]=***&b=1"


@pytest.mark.parametrize("name", SHOWN)
def test_d53_other_fields_stay(name: str) -> None:
    assert redact.fields({name: "some text"}) == {name: "some text"}
    assert redact.form(f"{name}=some+text") == f"{name}=some text"


def test_d53_everything_below_a_private_field() -> None:
    given = {
        "address": {"state": "CA", "apt": None},
        "dob": {"day": 1, "known": True},
        "emails": ["x", ""],
    }
    assert redact.fields(given) == {
        "address": {"state": "***", "apt": None},
        "dob": {"day": "***", "known": True},
        "emails": ["***", ""],
    }
    assert (
        redact.form("dob[day]=1&address[state]=CA") == "dob[day]=***&address[state]=***"
    )


def test_d53_the_given_value_is_left_alone() -> None:
    given = {"card": {"number": "4242"}, "list": ["sk_test_4eC39HqLyjWDarjtT1zdp7dc"]}
    redact.fields(given)
    assert given["card"] == {"number": "4242"}


def test_d53_links_that_open_without_a_password() -> None:
    given = {"receipt_url": "https://pay.stripe.com/receipts/x", "url": "/v1/charges"}
    assert redact.fields(given) == {
        "receipt_url": "https://pay.stripe.com/***",
        "url": "/v1/charges",
    }


BODIES = [
    (b"email=a%40b.co&n=1", "application/x-www-form-urlencoded", "email=***&n=1"),
    (b"q=name%3A%27x%27", "application/x-www-form-urlencoded", "q=name:'x'"),
    (
        b'{"cvc": 1, "n": "\xc3\xa9"}',
        "application/json; charset=utf-8",
        '{"cvc": "***", "n": "é"}',
    ),
    (b"<p>bob</p>", "text/html; charset=utf-8", "<text/html, 10 bytes>"),
    (b"x", "", "<no content type, 1 bytes>"),
    (b'{"cvc": 1', "application/json", "<application/json, 9 bytes>"),
    (b"\xff\xfe", "application/json", "<application/json, 2 bytes>"),
    (b"[" * 99_999, "application/json", "<application/json, 99999 bytes>"),
    (
        b"--x\r\nsecret",
        "multipart/form-data; boundary=x",
        "<multipart/form-data, 11 bytes>",
    ),
]


@pytest.mark.parametrize(
    "raw, kind, wanted", BODIES, ids=[kind for _, kind, _ in BODIES]
)
def test_d53_bodies(raw: bytes, kind: str, wanted: str) -> None:
    assert redact.body(raw, kind) == wanted


def test_d53_json_nested_as_deep_as_it_is_parsed() -> None:
    deep = '{"a": ' * 900 + '{"cvc": 123}' + "}" * 900
    shown = redact.body(deep.encode(), "application/json")
    assert "123" not in shown
    assert shown.startswith(('{"a"', "<application/json"))


def test_d53_headers() -> None:
    sent = {
        "Authorization": f"Bearer {KEY}",
        "Cookie": "a=b",
        "X-Auth-Token": "t",
        "X-Mine": f"has {KEY} in it",
        "Idempotency-Key": "order-1",
        "Stripe-Account": "acct_1",
    }
    assert redact.headers(sent, KEY) == {
        "Authorization": "***",
        "Cookie": "***",
        "X-Auth-Token": "***",
        "X-Mine": "has *** in it",
        "Idempotency-Key": "order-1",
        "Stripe-Account": "acct_1",
    }


def test_d53_a_key_used_as_a_name() -> None:
    assert KEY not in json.dumps(redact.fields({KEY: 1}, KEY))
    assert KEY not in redact.form(f"{KEY}=1", KEY)
