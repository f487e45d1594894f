"""Section I: which error a failure is, and what it says."""

from __future__ import annotations

import copy
import pickle
import socket
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient, StripeError, error as errors, oauth_error
from tests.rules.conftest import KEY
from tests.runtime.server import Answer, ScriptedServer, error

V1 = [
    (error(429, type="invalid_request_error"), "RateLimitError"),
    (error(400, code="rate_limit"), "RateLimitError"),
    (error(400, type="idempotency_error"), "IdempotencyError"),
    (error(404, type="idempotency_error"), "IdempotencyError"),
    (error(409, type="idempotency_error"), "IdempotencyError"),
    (error(400, type="invalid_request_error"), "InvalidRequestError"),
    (error(404, type="a new type"), "InvalidRequestError"),
    (error(401), "AuthenticationError"),
    (error(402, type="card_error"), "CardError"),
    (error(403), "PermissionError"),
    (error(405), "APIError"),
    (error(409), "APIError"),
    (error(418, type="a new type"), "APIError"),
    (error(500), "APIError"),
    (error(503, type=7), "APIError"),
]


def failure(
    client: StripeClient, server: ScriptedServer, answer: Answer, v: str = "v1"
) -> StripeError:
    server.default = answer
    with pytest.raises(StripeError) as caught:
        client.raw_request("post", f"/{v}/x")
    return caught.value


@pytest.mark.parametrize(("answer", "name"), V1)
def test_I_0_classes_of_v1(
    client: StripeClient, server: ScriptedServer, answer: Answer, name: str
) -> None:
    assert type(failure(client, server, answer)) is getattr(errors, name)


V2 = """already_canceled blocked_by_stripe cannot_proceed capability_not_enabled controlled_by_alternate_resource
feature_not_enabled financial_account_not_open fx_quote_needs_refresh insufficient_funds invalid_payment_method
invalid_payout_method invalid_vaulted_credential not_cancelable quota_exceeded rate_limit recipient_not_notifiable
temporary_session_expired verification_attempt_failed verification_expired verification_not_initiated""".split()
EXTRAS = {
    "cannot_proceed": "reason",
    "invalid_payment_method": "invalid_param",
    "invalid_vaulted_credential": "invalid_param",
    "verification_attempt_failed": "verification_status",
    "verification_expired": "verification_status",
    "verification_not_initiated": "verification_status",
}


@pytest.mark.parametrize("kind", V2)
def test_I_0_classes_of_v2(
    client: StripeClient, server: ScriptedServer, kind: str
) -> None:
    fields: dict[str, Any] = {EXTRAS.get(kind, "reason"): "why"}
    answer = error(400, type=kind, code="c", message="m", **fields)
    found: Any = failure(client, server, answer, "v2")
    name = "".join(word.capitalize() for word in kind.split("_"))
    assert type(found).__name__ == f"{name}Error"
    assert type(found) is getattr(restripe, f"{name}Error")
    assert kind not in EXTRAS or getattr(found, EXTRAS[kind]) == "why"
    assert not isinstance(failure(client, server, answer), type(found))


def test_I_0_other_kinds_of_v2(client: StripeClient, server: ScriptedServer) -> None:
    found = failure(
        client, server, error(409, type="idempotency_error", code="c"), "v2"
    )
    assert (type(found), found.code) == (restripe.IdempotencyError, "c")
    found = failure(client, server, error(400, type="new", code="c"), "v2")
    assert (type(found), found.code) == (restripe.InvalidRequestError, "c")


OAUTH = (
    """invalid_client invalid_grant invalid_request invalid_scope unsupported_grant_type
unsupported_response_type""".split()
)


@pytest.mark.parametrize("code", [*OAUTH, "something_new"])
def test_I_0_classes_of_oauth(
    client: StripeClient, server: ScriptedServer, code: str
) -> None:
    body = f'{{"error": "{code}", "error_description": "why"}}'.encode()
    found = failure(client, server, Answer(400, body))
    words = "".join(word.capitalize() for word in code.split("_"))
    name = f"{words}Error" if code in OAUTH else "OAuthError"
    assert type(found) is getattr(oauth_error, name)
    assert (found.code, found.user_message) == (code, "why")
    assert (found.error.error, found.error.error_description) == (code, "why")  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "body", [b"{}", b"[]", b'{"error": 7}', b"<html>", b"", b"\xff"]
)
def test_I_0_a_body_that_names_no_error(
    client: StripeClient, server: ScriptedServer, body: bytes
) -> None:
    found = failure(client, server, Answer(502, body))
    assert type(found) is restripe.APIError
    assert (found.http_status, found.request_id) == (502, "req_1")
    assert found.headers["request-id"] == "req_1"


CARD = error(
    402,
    {"X-A": "b"},
    type="card_error",
    code="card_declined",
    decline_code="lost_card",
    message="declined",
    param="number",
    doc_url="https://doc",
    request_log_url="https://log",
    payment_intent={"object": "payment_intent", "id": "pi_1"},
)


def test_I_1_what_every_error_tells(
    client: StripeClient, server: ScriptedServer
) -> None:
    found = failure(client, server, CARD)
    assert found.user_message == "declined"
    assert (found.http_body, found.http_status) == (CARD.body.decode(), 402)
    assert found.json_body["error"]["code"] == found.code == "card_declined"  # type: ignore[index]
    assert (found.headers["x-a"], found.request_id) == ("b", "req_1")
    assert found.param == "number"
    plain = StripeError("m")
    assert (plain.headers, plain.error, plain.request_id) == ({}, None, None)


def test_I_1_a_body_that_is_no_text(
    client: StripeClient, server: ScriptedServer
) -> None:
    body = failure(client, server, Answer(500, b"\xff\xfe")).http_body
    assert body and "\ufffd" not in body


@pytest.mark.parametrize("status", [400, 401, 402, 403, 409, 429, 500])
def test_I_2_code_and_the_rest_on_every_class(
    client: StripeClient, server: ScriptedServer, status: int
) -> None:
    fields: dict[str, Any] = {
        "type": "a_type",
        "code": "a_code",
        "decline_code": "declined",
        "doc_url": "https://doc",
        "request_log_url": "https://log",
        "param": "a_param",
    }
    found = failure(client, server, error(status, **fields))
    assert {name: getattr(found, name) for name in fields} == fields


def test_I_3_text_and_repr(client: StripeClient, server: ScriptedServer) -> None:
    found = failure(client, server, CARD)
    assert str(found) == "Request req_1: declined"
    assert repr(found) == (
        "CardError(message='declined', param='number', code='card_declined', "
        "http_status=402, request_id='req_1')"
    )
    assert str(StripeError("m")) == "m"
    assert str(StripeError()) == "<empty message>"
    assert repr(StripeError("m", http_status=500)) == (
        "StripeError(message='m', http_status=500, request_id=None)"
    )


NAMES = """advice_code charge code decline_code doc_url message network_advice_code network_decline_code param
payment_intent payment_method payment_method_type request_log_url setup_intent source type user_message""".split()


@pytest.mark.parametrize("v", ["v1", "v2"])
def test_I_4_the_error_object(
    client: StripeClient, server: ScriptedServer, v: str
) -> None:
    found: Any = failure(client, server, error(500, a="b"), v).error
    assert type(found) is restripe.ErrorObject
    assert {getattr(found, name) for name in NAMES} == {None}
    assert found.a == found["a"] == "b"
    with pytest.raises(AttributeError, match="'nope'"):
        found.nope  # noqa: B018


def test_I_4_resources_in_it_have_their_class(
    client: StripeClient, server: ScriptedServer
) -> None:
    found: Any = failure(client, server, CARD).error
    assert type(found.payment_intent) is restripe.PaymentIntent
    assert (found.payment_intent.id, found.payment_intent.amount) == ("pi_1", None)


def test_I_5_constructors() -> None:
    base = StripeError("m", b"b", 400, {"error": {}}, {"Request-Id": "r"}, "c")
    card = restripe.CardError(
        "m", "p", "c", b"b", 400, {"error": {}}, {"Request-Id": "r"}
    )
    oauth = oauth_error.OAuthError("c", "m", b"b", 400, {}, {"Request-Id": "r"})
    for made in (base, card, oauth):
        assert (made.user_message, made.code, made.http_body) == ("m", "c", "b")
        assert (made.http_status, made.request_id) == (400, "r")
    signature = restripe.SignatureVerificationError("m", "s", b"b")
    assert (card.param, signature.sig_header, signature.http_body) == ("p", "s", "b")
    assert restripe.APIConnectionError("m", should_retry=True).should_retry is True


def subclasses(kind: type[StripeError]) -> list[type[StripeError]]:
    below = [found for child in kind.__subclasses__() for found in subclasses(child)]
    return [kind, *below]


PICKLED = [k for k in subclasses(StripeError) if not k.__name__.startswith("_")]


@pytest.mark.parametrize("kind", PICKLED, ids=lambda kind: kind.__name__)
def test_I_5_every_class_can_be_pickled_and_copied(kind: type[StripeError]) -> None:
    made = kind("m")
    made.idempotency_key, made.attempts = "k", 3
    for twin in (
        pickle.loads(pickle.dumps(made)),
        copy.copy(made),
        copy.deepcopy(made),
    ):
        assert type(twin) is kind
        assert vars(twin) == vars(made)
        assert (str(twin), repr(twin)) == (str(made), repr(made))


def test_I_5_no_key_travels_with_it(
    client: StripeClient, server: ScriptedServer
) -> None:
    found = failure(client, server, CARD)
    again = pickle.loads(pickle.dumps(found))
    assert again.error == found.error
    assert KEY.encode() not in pickle.dumps(found)
    assert KEY not in f"{found!r}{found}{vars(found)}"


def test_I_6_the_network(client: StripeClient) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{bound.getsockname()[1]}"
        twin = client.with_options(base_addresses={"api": nowhere})
        with pytest.raises(restripe.APIConnectionError) as caught:
            twin.v1.charges.create()
    found = caught.value
    assert (found.code, found.http_status, found.request_id) == (None, None, None)
    assert found.__cause__ is not None
    assert "efused" in str(found)
    assert found.should_retry is True


def test_I_7_checks_before_any_request(
    client: StripeClient, stripe: ModuleType, server: ScriptedServer
) -> None:
    with pytest.raises(restripe.AuthenticationError):
        StripeClient(None)  # type: ignore[arg-type]
    with pytest.raises(restripe.InvalidRequestError) as caught:
        client.v1.charges.retrieve("")
    assert caught.value.param == "id"
    assert server.arrived == []


def test_I_8_modules_and_names() -> None:
    import restripe.error
    from restripe.error import SignatureVerificationError

    assert issubclass(SignatureVerificationError, StripeError)
    assert restripe.SignatureVerificationError is SignatureVerificationError
    assert restripe.error.CardError is restripe.CardError
    assert issubclass(restripe.oauth_error.InvalidGrantError, StripeError)
