"""Section P: webhooks of snapshot events, their signatures, and the envelopes of cloud providers."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import SignatureVerificationError, Webhook, WebhookSignature
from restripe._api_version import API_VERSION
from tests.rules.conftest import GLOBAL_KEY, KEY
from tests.runtime.server import Answer, ScriptedServer
from tests.secrets.walk import texts

SECRET = "whsec_rulescanary0123456789"
OTHER_SECRET = "whsec_rulescanaryofbefore01"
OTHER_KEY = "sk_test_othercanary000000000"
EVENT = {
    "id": "evt_1",
    "object": "event",
    "api_version": API_VERSION,
    "created": 1_700_000_000,
    "type": "invoice.paid",
    "data": {
        "object": {"id": "in_1", "object": "invoice", "total": 1200},
        "previous_attributes": {"status": "open"},
    },
}
THIN = {"id": "evt_2", "object": "v2.core.event", "type": "v1.billing.meter.no"}
BODY = json.dumps(EVENT).encode()
INVOICE = Answer(body=b'{"id": "in_1", "object": "invoice", "total": 1300}')

sign = WebhookSignature.generate_signature_header


def refused(
    message: str,
    header: Any = "t=1,v1=a",
    secret: Any = SECRET,
    body: Any = BODY,
    tolerance: Any = 300,
    **options: Any,
) -> SignatureVerificationError:
    with pytest.raises(SignatureVerificationError, match=message) as caught:
        Webhook.construct_event(body, header, secret, tolerance, **options)
    return caught.value


def test_P_1_an_event_is_verified_and_built() -> None:
    event = Webhook.construct_event(BODY, sign(BODY, SECRET), SECRET)
    assert isinstance(event, restripe.Event)
    assert (event.id, event.type) == ("evt_1", "invoice.paid")
    assert event.to_dict() == EVENT
    assert Webhook.DEFAULT_TOLERANCE == 300


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, bytes.decode])
def test_P_1_every_kind_of_raw_body(kind: Any) -> None:
    event = Webhook.construct_event(kind(BODY), sign(BODY, SECRET), SECRET)
    assert event.id == "evt_1"
    wrong = refused("No signature", sign(BODY + b" ", SECRET), body=kind(BODY))
    assert wrong.http_body == BODY.decode()


def test_P_1_its_objects_use_the_packages_settings(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = INVOICE
    event = Webhook.construct_event(BODY, sign(BODY, SECRET), SECRET)
    assert event.data.object.refresh().total == 1300
    assert server.last.path == "/v1/invoices/in_1"
    assert server.last.header("authorization") == f"Bearer {GLOBAL_KEY}"


def test_P_1_or_the_key_that_is_given(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = INVOICE
    header = sign(BODY, SECRET)
    signed = Webhook.construct_event(BODY, header, SECRET, 300, OTHER_KEY)
    trusted = Webhook.construct_event_without_verification(BODY, OTHER_KEY)
    for event in (signed, trusted):
        event.data.object.refresh()
        assert server.last.header("authorization") == f"Bearer {OTHER_KEY}"


def test_P_1_before_there_is_a_key(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that is set later, or in another thread, is the one that counts."""
    monkeypatch.setattr(restripe, "api_key", None)
    event = Webhook.construct_event(BODY, sign(BODY, SECRET), SECRET)
    monkeypatch.setattr(restripe, "api_key", OTHER_KEY)
    server.default = INVOICE
    event.data.object.refresh()
    assert server.last.header("authorization") == f"Bearer {OTHER_KEY}"


def test_P_1_of_a_client(client: restripe.StripeClient, server: ScriptedServer) -> None:
    server.default = INVOICE
    signed = client.construct_event(BODY, sign(BODY, SECRET), SECRET)
    trusted = client.construct_event_without_verification({"detail": EVENT})
    for event in (signed, trusted):
        assert isinstance(event, restripe.Event)
        event.data.object.refresh()
        assert server.last.header("authorization") == f"Bearer {KEY}"
    with pytest.raises(SignatureVerificationError, match="No signature of"):
        client.construct_event(BODY, "t=1,v1=a", SECRET)
    with pytest.raises(SignatureVerificationError, match="outside the tolerance"):
        client.construct_event(BODY, sign(BODY, SECRET, 1), SECRET)


def test_P_2_the_header() -> None:
    now = int(time.time())
    right = WebhookSignature.compute_signature(now, BODY, SECRET)
    for header in (
        f"t={now},v1={right}",
        f"v1={'0' * 64},v1={right},t={now}",
        f"t={now},v0={'0' * 64},v1={right},v2=,scheme",
    ):
        assert WebhookSignature.verify_header(BODY, header, SECRET, 300) is True
    for header in (f"t={now},v0={right}", f"t={now + 1},v1={right}"):
        with pytest.raises(SignatureVerificationError):
            WebhookSignature.verify_header(BODY, header, SECRET, 300)


def test_P_3_a_message_for_each_case() -> None:
    now = int(time.time())
    for header in (None, ""):
        refused("There is no Stripe-Signature header", header)
    for secret in (None, "", " \t\r\n\f\v"):
        refused("There is no webhook secret", secret=secret)
    for header in ("garbage", "t=abc,v1=a", "v1=a", f"t={'9' * 5000},v1=a"):
        refused("Cannot extract timestamp and signatures", header)
    refused("no signatures with the scheme v1", f"t={now},v0=a")
    refused("No signature of .* raw body .* secret", f"t={now},v1=a")
    refused("outside the tolerance of 300 seconds", sign(BODY, SECRET, now - 400))


def test_P_3_what_the_error_holds() -> None:
    error = refused("No signature", "t=1,v1=a")
    assert (error.sig_header, error.http_body) == ("t=1,v1=a", BODY.decode())
    assert isinstance(error, restripe.StripeError)
    assert not isinstance(error, ValueError)


@pytest.mark.parametrize("key", [b"sk_test_webhookcanary", {"sk_test_webhookcanary"}])
def test_P_1_a_key_of_another_type_is_not_shown(key: Any) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: Webhook.construct_event(BODY, sign(BODY, SECRET), SECRET, api_key=key),
        lambda: Webhook.construct_event_without_verification(BODY, key),
    ]
    for call in calls:
        with pytest.raises(TypeError, match="'api_key' is text") as caught:
            call()
        trace, seen = caught.value.__traceback__, 0
        while trace is not None:
            frame, trace = trace.tb_frame, trace.tb_next
            if frame.f_code.co_filename != __file__:
                seen += 1
                assert "webhookcanary" not in repr(frame.f_locals), frame
        assert seen


def test_P_3_tolerance() -> None:
    old = sign(BODY, SECRET, 1)
    for tolerance in (None, 0):
        assert Webhook.construct_event(BODY, old, SECRET, tolerance).id == "evt_1"
    assert WebhookSignature.verify_header(BODY, old, SECRET) is True
    refused("outside the tolerance of 10 seconds", old, tolerance=10)


def test_P_3_no_secret_in_any_frame() -> None:
    """Crash reporters show the locals of the frames of an error."""
    for header, body in ((sign(b"{", SECRET), b"{"), ("t=1,v1=a", BODY)):
        with pytest.raises((ValueError, SignatureVerificationError)) as caught:
            Webhook.construct_event(
                body, header, [SECRET, OTHER_SECRET], 300, OTHER_KEY
            )
        trace = caught.value.__traceback__
        assert trace is not None and trace.tb_next is not None
        own, trace = trace, trace.tb_next
        assert own.tb_frame.f_code.co_filename == __file__
        found = list(texts(caught.value, "error"))
        while trace is not None:
            for name, value in trace.tb_frame.f_locals.items():
                found += texts(value, name)
            trace = trace.tb_next
        assert len(found) > 10
        assert [way for way, text in found if "rulescanary" in text] == []


def test_P_3_neither_key_nor_secret_in_the_frames_of_a_wrong_body() -> None:
    with pytest.raises(ValueError) as caught:
        Webhook.construct_event(b"{}", sign(b"{}", SECRET), SECRET, 300, OTHER_KEY)
    assert no_canary_below(caught.value)


@pytest.mark.parametrize("body", [b"{}", b"{", BODY])
def test_P_3_nor_in_those_of_a_client(
    client: restripe.StripeClient, body: bytes
) -> None:
    header = "t=1,v1=a" if body is BODY else sign(body, SECRET)
    with pytest.raises((ValueError, SignatureVerificationError)) as caught:
        client.construct_event(body, header, SECRET)
    assert no_canary_below(caught.value)


def no_canary_below(error: BaseException) -> bool:
    """Whether the frames below the case's own show no secret and no key."""
    trace = error.__traceback__
    assert trace is not None and trace.tb_next is not None
    trace = trace.tb_next
    while trace is not None:
        if "canary" in repr(trace.tb_frame.f_locals):
            return False
        trace = trace.tb_next
    return True


def test_P_4_spaces_in_the_header() -> None:
    header = sign(BODY, SECRET).replace(",", " ,\t")
    assert Webhook.construct_event(BODY, f" {header} ", SECRET).id == "evt_1"


@pytest.mark.parametrize(
    "header",
    ["t=1700000000,v1=ünïcode", b"t=1700000000,v1=\xff", "t=1,v1=\ud800", "t=²,v1=a"],
)
def test_P_4_a_signature_that_is_not_ascii(header: Any) -> None:
    refused("Cannot extract|No signature of", header)


def test_P_4_a_payload_that_is_not_utf_8() -> None:
    body = b'{"object": "event", "id": "\xff"}'
    error = refused("No signature", body=body)
    assert error.http_body is not None and "UTF-8" in error.http_body
    with pytest.raises(ValueError, match="byte 27 is not UTF-8"):
        Webhook.construct_event(body, sign(body, SECRET), SECRET)


@pytest.mark.parametrize(
    ("body", "where"),
    [
        ("", "line 1, column 1"),
        ('{"object": "event",\n}', "line [12], column"),
        ('[{"object": "event"}]', "it is a list"),
        ("null", "it is null"),
        ('{"object": "event", "a": NaN}', "NaN is no number"),
        ('{"object": "event", "a": ' + "[" * 100_000, "nested more than"),
        ("\ufeff{}", "byte order mark"),
    ],
)
def test_P_4_a_signed_body_that_is_no_object(body: str, where: str) -> None:
    with pytest.raises(ValueError, match=f"no JSON object: .*{where}"):
        Webhook.construct_event(body, sign(body, SECRET), SECRET)


def test_P_5_a_thin_event() -> None:
    body = json.dumps(THIN)
    with pytest.raises(ValueError, match="parse_event_notification"):
        Webhook.construct_event(body, sign(body, SECRET), SECRET)
    for whole in (THIN, {"detail": THIN}, {"specversion": "1.0", "data": THIN}):
        with pytest.raises(ValueError, match="parse_event_notification"):
            Webhook.construct_event_without_verification(whole)


def test_P_6_events_and_their_envelopes() -> None:
    for whole in (
        EVENT,
        {"version": "0", "source": "aws.partner/stripe.com/ed_1", "detail": EVENT},
        {"specversion": "1.0", "source": "/ed_1", "data": EVENT},
    ):
        for payload in (json.dumps(whole), json.dumps(whole).encode(), whole):
            event = Webhook.construct_event_without_verification(payload)
            assert isinstance(event, restripe.Event)
            assert event.to_dict() == EVENT


@pytest.mark.parametrize(
    "payload",
    [
        "",
        "{}",
        "[]",
        {},
        {"object": "charge"},
        {"detail": {}},
        {"data": EVENT},
        None,
        3,
    ],
)
def test_P_6_anything_else(payload: Any) -> None:
    with pytest.raises(ValueError, match="payload"):
        Webhook.construct_event_without_verification(payload)


def test_P_6_a_dict_stays_the_callers() -> None:
    given = json.loads(BODY)
    event = Webhook.construct_event_without_verification(given)
    assert event.data.object.id == "in_1"
    event.data.object.total = 1
    assert given == EVENT


def test_P_7_the_signer_of_tests() -> None:
    signature = WebhookSignature.compute_signature(1_700_000_000, BODY, SECRET)
    # What tests of users take from stripe-python.
    private = WebhookSignature._compute_signature
    assert private(f"1700000000.{BODY.decode()}", SECRET) == signature
    with pytest.raises(ValueError, match="secret is text") as caught:
        private("1.x", SECRET.encode())  # type: ignore[arg-type]
    assert SECRET not in repr(caught.tb.tb_next.tb_frame.f_locals)  # type: ignore[union-attr]
    assert len(signature) == 64
    header = WebhookSignature.generate_signature_header(
        payload=BODY, secret=SECRET, timestamp=1_700_000_000
    )
    assert header == f"t=1700000000,v1={signature}"
    assert WebhookSignature.verify_header(BODY, header, SECRET) is True
    assert WebhookSignature.verify_header(BODY, sign(BODY, SECRET), SECRET, 300)
    assert WebhookSignature.EXPECTED_SCHEME == "v1"


def test_P_8_several_secrets() -> None:
    for signer in (SECRET, OTHER_SECRET):
        header = sign(BODY, signer)
        secrets = [OTHER_SECRET, None, SECRET]
        event = Webhook.construct_event(BODY, header, secrets)  # type: ignore[arg-type]
        assert event.id == "evt_1"
    refused("No signature", sign(BODY, "whsec_third"), [OTHER_SECRET, SECRET])
    refused("no webhook secret", sign(BODY, ""), ["", None])


def test_P_8_the_object_has_its_class() -> None:
    event = Webhook.construct_event(BODY, sign(BODY, SECRET), SECRET)
    assert type(event.data.object) is restripe.Invoice
    assert event.data.previous_attributes.to_dict() == {"status": "open"}


def test_P_8_a_time_to_come() -> None:
    """Q14: as far ahead as it may be behind, and further where that is asked for."""
    now = int(time.time())
    near, far = sign(BODY, SECRET, now + 200), sign(BODY, SECRET, now + 4000)
    assert Webhook.construct_event(BODY, near, SECRET).id == "evt_1"
    refused("outside the tolerance .* ahead of this machine's clock", far)
    assert Webhook.construct_event(BODY, far, SECRET, allow_future=True).id == "evt_1"
    assert WebhookSignature.verify_header(
        BODY, far, SECRET, tolerance=300, allow_future=True
    )
    assert Webhook.construct_event(BODY, far, SECRET, None).id == "evt_1"
