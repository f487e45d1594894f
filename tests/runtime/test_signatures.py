"""Signatures of webhooks (P-2, P-3, P-4, P-7): vectors of openssl, shapes of headers, times, secrets."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Any, Optional

import pytest

from codegen.runtime.errors import SignatureVerificationError
from codegen.runtime.signatures import WebhookSignature
from codegen.runtime.webhooks import Webhook, examined, verified
from tests.secrets.walk import texts

SECRET = "whsec_canary5d8f0c2b7e914a63"
OTHER = "whsec_canaryof_another_endpoint"
NOW = 1_700_000_000
BODY = b'{"object": "event", "id": "evt_1"}'
PAYLOADS = {
    "empty": b"",
    "ascii": BODY,
    "line breaks": b'{\r\n  "object": "event"\n}\n',
    "not ascii": '{"name": "Zoë 日本 🐍"}'.encode(),
    "not UTF-8": b"\xff\xfe\x00{}\x80",
    "a point": b"1700000000.{}",
    "long": b'{"a": "' + b"x" * 200_000 + b'"}',
}

verify = WebhookSignature.verify_header
sign = WebhookSignature.compute_signature


def openssl(signed: bytes, *key: str) -> str:
    """The HMAC-SHA256 as openssl computes it."""
    done = subprocess.run(
        ["openssl", "dgst", "-sha256", *key], input=signed, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.decode("ascii").split()[-1]


def signed(text: str, timestamp: str = str(NOW), secret: str = SECRET) -> str:
    """A header whose SIG is the right signature of BODY, and BAD one with another last digit."""
    right = sign(timestamp, BODY, secret)
    wrong = right[:-1] + ("0" if right[-1] != "0" else "1")
    return text.replace("SIG", right).replace("BAD", wrong)


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW + 0.5)


# --------------------------------------------------------------------------- vectors


@pytest.mark.parametrize("name", PAYLOADS)
def test_openssl_signs_what_we_accept(name: str) -> None:
    payload = PAYLOADS[name]
    theirs = openssl(b"%d." % NOW + payload, "-hmac", SECRET)
    assert sign(NOW, payload, SECRET) == theirs
    assert verify(payload, f"t={NOW},v1={theirs}", SECRET, 300) is True
    with pytest.raises(SignatureVerificationError, match="No signature of"):
        verify(payload + b" ", f"t={NOW},v1={theirs}", SECRET, 300)


@pytest.mark.parametrize("secret", ["k", "ключ 🐍", "whsec_" + "long" * 50, " s "])
@pytest.mark.parametrize("name", PAYLOADS)
def test_openssl_with_any_secret(name: str, secret: str) -> None:
    payload = PAYLOADS[name]
    key = ("-mac", "HMAC", "-macopt", f"hexkey:{secret.encode().hex()}")
    theirs = openssl(b"007." + payload, *key)
    assert sign("007", payload, secret) == theirs
    assert verify(payload, f"t=007,v1={theirs}", secret) is True


# --------------------------------------------------------------------------- payloads


@pytest.mark.parametrize("name", PAYLOADS)
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_bytes_of_every_kind(name: str, kind: Callable[[bytes], Any]) -> None:
    payload = PAYLOADS[name]
    header = WebhookSignature.generate_signature_header(payload, SECRET)
    assert verify(kind(payload), header, SECRET, 300) is True


def test_text_is_its_utf_8() -> None:
    text = '{"name": "Zoë 🐍"}'
    assert sign(NOW, text, SECRET) == sign(NOW, text.encode(), SECRET)


def test_a_part_of_a_buffer() -> None:
    header = WebhookSignature.generate_signature_header(BODY, SECRET)
    doubled = bytes(byte for each in BODY for byte in (each, 0))
    assert verify(memoryview(doubled)[::2], header, SECRET) is True


def test_lone_surrogates_are_not_signed_by_anybody() -> None:
    with pytest.raises(SignatureVerificationError, match="No signature of"):
        verify("\ud800", signed("t=1700000000,v1=SIG"), SECRET)


@pytest.mark.parametrize("payload", [None, {}, {"object": "event"}, [], 1, object()])
def test_a_payload_that_is_no_raw_body(payload: Any) -> None:
    header = signed("t=1700000000,v1=SIG")
    with pytest.raises(ValueError, match="raw body") as caught:
        verify(payload, header, SECRET)
    assert f" {type(payload).__name__}:" in str(caught.value)


# --------------------------------------------------------------------------- headers

GOOD = [
    "t=1700000000,v1=SIG",
    "v1=SIG,t=1700000000",
    "t=1700000000, v1=SIG",
    " t=1700000000 ,\tv1=SIG ",
    "t=1700000000,v1=BAD,v1=SIG",
    "t=1700000000,v1=SIG,v1=BAD",
    "t=1700000000,v0=BAD,v1=SIG,v2=zzz",
    "t=1700000000,v1=é,v1=SIG",
    "t=1700000000,v1=\ud800,v1=SIG",
    "t=1700000000,v1,v1=,v1=SIG",
    "t=1700000000,,garbage,=,==,v1=SIG,",
    "t=1700000000,v1=SIG,t=1",
    "t=1700000000,v1=SIG,t=x",
]
UNREADABLE = "Cannot extract timestamp and signatures"
NO_SCHEME = "no signatures with the scheme v1"
NO_MATCH = "No signature of the Stripe-Signature header matches"
BAD = [
    (None, "no Stripe-Signature header"),
    ("", "no Stripe-Signature header"),
    ([], "is text, not a list"),
    (["t=1700000000,v1=SIG"], "is text, not a list"),
    (17, "is text, not an int"),
    (" ", UNREADABLE),
    ("garbage", UNREADABLE),
    ("v1=SIG", UNREADABLE),
    ("t,v1=SIG", UNREADABLE),
    ("t=,v1=SIG", UNREADABLE),
    ("t=x,v1=SIG", UNREADABLE),
    ("t=x,t=1700000000,v1=SIG", UNREADABLE),
    ("t=-1700000000,v1=SIG", UNREADABLE),
    ("t=+1700000000,v1=SIG", UNREADABLE),
    ("t=1_700_000_000,v1=SIG", UNREADABLE),
    ("t=1700000000.0,v1=SIG", UNREADABLE),
    ("t= 1700000000,v1=SIG", UNREADABLE),
    ("t=١٧٠٠٠٠٠٠٠٠,v1=SIG", UNREADABLE),
    ("t=²,v1=SIG", UNREADABLE),
    (f"t={'9' * 13},v1=SIG", UNREADABLE),
    (f"t={'9' * 5000},v1=SIG", UNREADABLE),
    ("T=1700000000,v1=SIG", UNREADABLE),
    ("t=1700000000", NO_SCHEME),
    ("t=1700000000,v0=SIG", NO_SCHEME),
    ("t=1700000000,V1=SIG", NO_SCHEME),
    ("t=1700000000,v1 =SIG", NO_SCHEME),
    ("t=1700000000;v1=SIG", UNREADABLE),
    ("t=1700000000,v1=BAD", NO_MATCH),
    ("t=1700000000,v1=", NO_MATCH),
    ("t=1700000000,v1=SIG0", NO_MATCH),
    ("t=1700000000,v1=SIG=", NO_MATCH),
    ("t=1700000000,v1= SIG", NO_MATCH),
    ("t=1700000000,v1=sïgnature", NO_MATCH),
    ("t=1700000000,v1=\udcff", NO_MATCH),
    ("t=1700000001,v1=SIG", NO_MATCH),
    ("t=01700000000,v1=SIG", NO_MATCH),
]


@pytest.mark.parametrize("text", GOOD)
def test_headers_that_are_accepted(text: str) -> None:
    assert verify(BODY, signed(text), SECRET, 300) is True


@pytest.mark.parametrize(("header", "message"), BAD)
def test_headers_that_are_refused(header: Any, message: str) -> None:
    sent = signed(header) if isinstance(header, str) else header
    with pytest.raises(SignatureVerificationError, match=message) as caught:
        verify(BODY, sent, SECRET, 300)
    assert caught.value.sig_header == (sent if isinstance(sent, str) else None)
    assert caught.value.http_body == BODY.decode()


def test_a_capital_letter_is_another_signature() -> None:
    header = f"t={NOW},v1={sign(NOW, BODY, SECRET).upper()}"
    with pytest.raises(SignatureVerificationError, match=NO_MATCH):
        verify(BODY, header, SECRET)


def test_the_timestamp_is_signed_as_it_was_sent() -> None:
    assert verify(BODY, signed("t=0042,v1=SIG", "0042"), SECRET) is True
    with pytest.raises(SignatureVerificationError, match=NO_MATCH):
        verify(BODY, signed("t=0042,v1=SIG", "42"), SECRET)


def test_a_header_in_bytes() -> None:
    assert verify(BODY, signed("t=1700000000,v1=SIG").encode(), SECRET) is True
    with pytest.raises(SignatureVerificationError, match=NO_MATCH) as caught:
        verify(BODY, b"t=1700000000,v1=\xff\xe9", SECRET)
    assert caught.value.sig_header == "t=1700000000,v1=ÿé"
    with pytest.raises(SignatureVerificationError, match="no Stripe-Signature header"):
        verify(BODY, b"", SECRET)


# --------------------------------------------------------------------------- secrets


@pytest.mark.parametrize(
    "secret",
    [
        [OTHER, SECRET],
        (SECRET, OTHER),
        [None, "", " \n", SECRET],
        [SECRET, SECRET],
        [OTHER, "ключ", "\ud800", SECRET],
    ],
)
def test_several_secrets(secret: Any) -> None:
    assert verify(BODY, signed("t=1700000000,v1=BAD,v1=SIG"), secret) is True


@pytest.mark.parametrize("secret", [None, "", " \t\n", [], (), [None, " "]])
def test_no_secret(secret: Any) -> None:
    with pytest.raises(SignatureVerificationError, match="no webhook secret"):
        verify(BODY, f"t={NOW},v1={sign(NOW, BODY, '')}", secret)


@pytest.mark.parametrize(
    ("secret", "kind"),
    [
        (SECRET.encode(), "bytes"),
        ([SECRET.encode()], "bytes"),
        (7, "int"),
        ({}, "dict"),
    ],
)
def test_a_secret_that_is_no_text(secret: Any, kind: str) -> None:
    with pytest.raises(SignatureVerificationError, match=f"text.*not an? {kind}"):
        verify(BODY, signed("t=1700000000,v1=SIG"), secret)


def test_white_space_around_a_secret_is_named() -> None:
    header = signed("t=1700000000,v1=SIG")
    for secret in (f"{SECRET}\n", [OTHER, f" {SECRET}"]):
        with pytest.raises(SignatureVerificationError, match="white space around"):
            verify(BODY, header, secret)
    with pytest.raises(SignatureVerificationError) as caught:
        verify(BODY, header, OTHER)
    assert "white space" not in str(caught.value)


# --------------------------------------------------------------------------- time


@pytest.mark.parametrize(
    ("age", "options"),
    [
        (300, {"tolerance": 301}),
        (300, {"tolerance": 300.5}),
        (10**9, {}),
        (10**9, {"tolerance": None}),
        (10**9, {"tolerance": 0}),
        (10**9, {"tolerance": 0.0}),
        (10**9, {"tolerance": False}),
        (10**9, {"tolerance": float("inf")}),
        (10**9, {"tolerance": 10**400}),
        (-(10**9), {}),
        (-300, {"tolerance": 300}),
        (-(10**9), {"tolerance": 300, "allow_future": True}),
    ],
)
def test_times_that_are_accepted(age: int, options: dict[str, Any]) -> None:
    header = WebhookSignature.generate_signature_header(BODY, SECRET, NOW - age)
    assert verify(BODY, header, SECRET, **options) is True


@pytest.mark.parametrize(
    ("age", "options", "message"),
    [
        (300, {"tolerance": 300}, "of 300 seconds: it is 30[01] seconds ago"),
        (10**9, {"tolerance": 1e8, "allow_future": True}, "seconds ago"),
        (1, {"tolerance": 0.1}, "of 0.1 seconds"),
        (-400, {"tolerance": 300}, "(399|400) seconds ahead of this machine's clock"),
    ],
)
def test_times_that_are_refused(
    age: int, options: dict[str, Any], message: str
) -> None:
    header = WebhookSignature.generate_signature_header(BODY, SECRET, NOW - age)
    with pytest.raises(SignatureVerificationError, match=message):
        verify(BODY, header, SECRET, **options)


@pytest.mark.parametrize("digits", ["0", "999999999999"])
def test_far_times(digits: str) -> None:
    header = signed(f"t={digits},v1=SIG", digits)
    with pytest.raises(SignatureVerificationError, match="outside the tolerance"):
        verify(BODY, header, SECRET, 300)


def test_what_nobody_signed_says_nothing_about_its_time() -> None:
    with pytest.raises(SignatureVerificationError, match=NO_MATCH):
        verify(BODY, signed("t=1,v1=SIG"), SECRET, 300)


@pytest.mark.parametrize(
    "tolerance", [-1, -0.5, float("nan"), float("-inf"), "300", "", [], True, 1j]
)
def test_a_tolerance_that_is_none(tolerance: Any) -> None:
    with pytest.raises(ValueError, match="tolerance is seconds"):
        verify(BODY, signed("t=1700000000,v1=SIG"), SECRET, tolerance)


# --------------------------------------------------------------------------- the signer


def test_the_signer_signs_now() -> None:
    header = WebhookSignature.generate_signature_header(BODY, SECRET)
    assert header == signed("t=1700000000,v1=SIG")
    assert WebhookSignature.EXPECTED_SCHEME == "v1"


@pytest.mark.parametrize("wrong", [None, b"whsec_1", ["whsec_1"], 1])
def test_the_signer_wants_a_secret_in_text(wrong: Any) -> None:
    with pytest.raises(ValueError, match="secret is text, not"):
        WebhookSignature.generate_signature_header(BODY, wrong)
    with pytest.raises(ValueError, match="secret is text, not"):
        sign(NOW, BODY, wrong)


@pytest.mark.parametrize("wrong", [1.5, True, b"1"])
def test_the_signer_wants_whole_seconds(wrong: Any) -> None:
    with pytest.raises(ValueError, match="timestamp is a whole number"):
        WebhookSignature.generate_signature_header(BODY, SECRET, wrong)


# --------------------------------------------------------------------------- secrecy

WHAT_FAILS: dict[str, Callable[[str], object]] = {
    "no match": lambda secret: verify(BODY, "t=1,v1=a", secret),
    "white space": lambda secret: verify(BODY, "t=1,v1=a", f" {secret} "),
    "several": lambda secret: verify(BODY, "t=1,v1=a", [OTHER, secret]),
    "bytes": lambda secret: verify(BODY, "t=1,v1=a", secret.encode()),  # type: ignore[arg-type]
    "a set": lambda secret: verify(BODY, "t=1,v1=a", {secret}),  # type: ignore[arg-type]
    "no header": lambda secret: verify(BODY, None, secret),
    "no payload": lambda secret: verify({}, "t=1,v1=a", secret),  # type: ignore[arg-type]
    "tolerance": lambda secret: verify(BODY, "t=1,v1=a", secret, -1),
    "too old": lambda secret: verify(BODY, signed("t=1,v1=SIG", "1"), secret, 1),
    "verified": lambda secret: verified(BODY, "t=1,v1=a", secret, 300, False),
    "event": lambda secret: Webhook.construct_event(BODY, "t=1,v1=a", secret),
    "no JSON": lambda secret: Webhook.construct_event(
        b"{", WebhookSignature.generate_signature_header(b"{", secret), secret
    ),
    "no UTF-8": lambda secret: Webhook.construct_event(
        b"\xff", WebhookSignature.generate_signature_header(b"\xff", secret), secret
    ),
    "no event": lambda secret: Webhook.construct_event(
        b"{}", WebhookSignature.generate_signature_header(b"{}", secret), secret
    ),
    "signer": lambda secret: sign(NOW, {}, secret),  # type: ignore[arg-type]
    "header signer": lambda secret: WebhookSignature.generate_signature_header(
        None, secret  # type: ignore[arg-type]
    ),
}


@pytest.mark.parametrize("what", WHAT_FAILS)
def test_no_frame_below_the_callers_holds_a_secret(what: str) -> None:
    error = failure(WHAT_FAILS[what], SECRET)
    found = [way for way, text in shown(error) if "canary" in text]
    assert found == []


@pytest.mark.parametrize("what", WHAT_FAILS)
def test_no_frame_holds_the_signature_that_was_expected(what: str) -> None:
    error = failure(WHAT_FAILS[what], SECRET)
    expected = {sign(t, b, SECRET) for t in (1, NOW) for b in (BODY, b"{")}
    sent = (getattr(error, "sig_header", None) or "").rpartition("v1=")[2]
    expected.discard(sent)
    assert [way for way, text in shown(error) if expected & {text}] == []
    assert not any(each in str(error) for each in expected)


def test_the_walk_finds_a_secret_that_is_there() -> None:
    names: dict[str, Any] = {}
    source = "def careless(secret):\n    raise ValueError('it says nothing')"
    exec(compile(source, "another file", "exec"), names)
    error = failure(names["careless"], SECRET)
    assert [way for way, text in shown(error) if "canary" in text] != []


def failure(work: Callable[[str], object], secret: str) -> Exception:
    try:
        work(secret)
    except (ValueError, SignatureVerificationError) as error:
        return error
    raise AssertionError("it did not fail")


def shown(error: BaseException) -> Iterator[tuple[str, str]]:
    """(place, text) of all that can be reached from an error, and from the frames that are not this file's."""
    yield from texts(error, "error")
    chain: Optional[BaseException] = error
    while chain is not None:
        for name, value in frames(chain.__traceback__):
            yield from texts(value, name)
        chain = chain.__cause__ or chain.__context__


def frames(trace: Optional[TracebackType]) -> Iterator[tuple[str, object]]:
    while trace is not None:
        code = trace.tb_frame.f_code
        if code.co_filename != __file__:
            for name, value in trace.tb_frame.f_locals.items():
                yield f"{code.co_name}:{name}", value
        trace = trace.tb_next


def test_what_is_examined_is_raised_by_the_caller() -> None:
    # pytest itself may be in the middle of handling something.
    handled = sys.exc_info()[1]
    outcome = examined(BODY, "t=1,v1=a", SECRET, 300, False)
    assert isinstance(outcome, SignatureVerificationError)
    assert outcome.__traceback__ is None and outcome.__context__ is handled


def test_what_the_caller_is_handling_keeps_its_frames() -> None:
    try:
        raise KeyError("the caller's own")
    except KeyError as own:
        with pytest.raises(SignatureVerificationError) as caught:
            verify(BODY, "t=1,v1=a", SECRET)
        assert caught.value.__context__ is own
        assert own.__traceback__ is not None


def test_the_error_is_pickled_and_copied() -> None:
    with pytest.raises(SignatureVerificationError) as caught:
        verify(BODY, "t=1,v1=a", SECRET)
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):
        assert (twin.sig_header, twin.http_body) == ("t=1,v1=a", BODY.decode())
        assert str(twin) == str(caught.value)
