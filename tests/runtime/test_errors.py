"""Replies to exceptions, and what every exception carries (behaviours I)."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest

from codegen.runtime import errors, oauth_error
from codegen.runtime.error_map import error_of
from codegen.runtime.errors import StripeError
from codegen.runtime.headers import Headers
from codegen.runtime.message import StripeResponse

HEADERS = {"Request-Id": "req_9", "Content-Type": "application/json"}


def reply(status: int, body: object) -> StripeResponse:
    raw = body if isinstance(body, (str, bytes)) else json.dumps(body)
    return StripeResponse(raw, status, HEADERS)


V1 = [
    ("429", 429, {"type": "invalid_request_error"}, errors.RateLimitError),
    ("400 rate_limit", 400, {"code": "rate_limit"}, errors.RateLimitError),
    ("400 idempotency", 400, {"type": "idempotency_error"}, errors.IdempotencyError),
    ("404 idempotency", 404, {"type": "idempotency_error"}, errors.IdempotencyError),
    ("409 idempotency", 409, {"type": "idempotency_error"}, errors.IdempotencyError),
    ("400", 400, {}, errors.InvalidRequestError),
    ("404", 404, {}, errors.InvalidRequestError),
    ("401", 401, {}, errors.AuthenticationError),
    ("402", 402, {"type": "card_error"}, errors.CardError),
    ("403", 403, {}, errors.PermissionError),
    ("405", 405, {}, errors.APIError),
    ("409", 409, {}, errors.APIError),
    ("500", 500, {"type": "api_error"}, errors.APIError),
    ("503", 503, {}, errors.APIError),
    ("unknown type", 400, {"type": "brand_new"}, errors.InvalidRequestError),
    ("a type of v2", 400, {"type": "rate_limit"}, errors.InvalidRequestError),
]
V2_NAMES = """AlreadyCanceled BlockedByStripe CannotProceed CapabilityNotEnabled ControlledByAlternateResource
    FeatureNotEnabled FinancialAccountNotOpen FxQuoteNeedsRefresh InsufficientFunds InvalidPaymentMethod
    InvalidPayoutMethod InvalidVaultedCredential NotCancelable QuotaExceeded RateLimit RecipientNotNotifiable
    TemporarySessionExpired VerificationAttemptFailed VerificationExpired VerificationNotInitiated""".split()


def snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)[1:]


V2 = [
    *[
        (f"v2 {name}", 400, {"type": snake(name)}, getattr(errors, f"{name}Error"))
        for name in V2_NAMES
    ],
    ("v2 idempotency", 409, {"type": "idempotency_error"}, errors.IdempotencyError),
    ("v2 unknown", 400, {"type": "brand_new"}, errors.InvalidRequestError),
    ("v2 odd type", 400, {"type": ["x"]}, errors.InvalidRequestError),
]


@pytest.mark.parametrize(
    "v2, status, fields, kind",
    [*[(False, *row[1:]) for row in V1], *[(True, *row[1:]) for row in V2]],
    ids=[row[0] for row in [*V1, *V2]],
)
def test_kind(v2: bool, status: int, fields: Any, kind: type[StripeError]) -> None:
    body = {"error": {"message": "Some text.", "code": "some_code", **fields}}
    error = error_of(reply(status, body), v2)
    assert type(error) is kind
    assert (
        error.user_message == "Some text." and str(error) == "Request req_9: Some text."
    )
    assert (error.http_status, error.request_id, error.json_body) == (
        status,
        "req_9",
        body,
    )
    assert error.code == fields.get("code", "some_code")
    assert (
        error.http_body == json.dumps(body) and error.headers["request-ID"] == "req_9"
    )


OAUTH = [
    ("invalid_client", oauth_error.InvalidClientError),
    ("invalid_grant", oauth_error.InvalidGrantError),
    ("invalid_request", oauth_error.InvalidRequestError),
    ("invalid_scope", oauth_error.InvalidScopeError),
    ("unsupported_grant_type", oauth_error.UnsupportedGrantTypeError),
    ("unsupported_response_type", oauth_error.UnsupportedResponseTypeError),
    ("brand_new", oauth_error.OAuthError),
]


@pytest.mark.parametrize("code, kind", OAUTH, ids=[f"D-28 {code}" for code, _ in OAUTH])
def test_oauth(code: str, kind: type[StripeError]) -> None:
    error = error_of(
        reply(400, {"error": code, "error_description": "Some text."}), False
    )
    assert type(error) is kind and isinstance(error, oauth_error.OAuthError)
    assert (
        error.code == code
        and error.user_message == "Some text."
        and error.http_status == 400
    )
    assert error.error is not None and error.error.error == code
    assert error.error.error_description == "Some text."


UNUSABLE = [
    (
        "D-26 html",
        500,
        "<html>",
        "500 with a body that is not JSON (application/json, 6 bytes)",
    ),
    ("D-26 binary", 502, b"\xff\xfe\xff", "502 with a body that is not JSON"),
    ("empty", 503, "", "503 with a body that is not JSON"),
    ("no error", 404, {"message": "x"}, "404 with a body that names no error"),
    ("list", 400, [], "names no error"),
    ("null", 400, {"error": None}, "names no error"),
    ("G-5 redirect", 302, "", "redirect (302), which is never followed"),
    ("G-5 redirect with JSON", 307, {"error": {"message": "x"}}, "redirect (307)"),
    ("deep", 500, "[" * 100_000, "not JSON"),
]


@pytest.mark.parametrize(
    "status, body, text",
    [row[1:] for row in UNUSABLE],
    ids=[row[0] for row in UNUSABLE],
)
def test_replies_that_say_nothing_usable(status: int, body: Any, text: str) -> None:
    error = error_of(reply(status, body), False)
    assert type(error) is errors.APIError and text in str(error)
    assert (error.http_status, error.request_id) == (status, "req_9")
    assert (
        error.headers["content-type"] == "application/json"
        and error.http_body is not None
    )


def test_i_1_a_body_that_is_no_text_has_a_placeholder() -> None:
    assert error_of(reply(502, b"\xff"), False).http_body == errors.UNDECODABLE


def test_i_2_the_fields_of_the_error_on_every_class() -> None:
    fields = {
        "type": "t", "code": "c", "decline_code": "d", "doc_url": "u", "request_log_url": "l", "param": "p",
        "reason": "r", "invalid_param": "i", "verification_status": "v",
    }  # fmt: skip
    for status in (400, 401, 402, 403, 429, 500):
        error = error_of(reply(status, {"error": fields}), False)
        assert [
            error.type,
            error.code,
            error.decline_code,
            error.doc_url,
            error.request_log_url,
        ] == list("tcdul")
        assert error.param == "p"
    kinds = {"cannot_proceed": "reason", "invalid_payment_method": "invalid_param"}
    kinds.update(
        invalid_vaulted_credential="invalid_param",
        verification_expired="verification_status",
    )
    for kind, name in kinds.items():
        error = error_of(reply(400, {"error": {**fields, "type": kind}}), True)
        assert getattr(error, name) == fields[name]


def test_i_3_texts() -> None:
    assert str(StripeError()) == "<empty message>" and str(StripeError("m")) == "m"
    assert (
        repr(StripeError("m", http_status=500))
        == "StripeError(message='m', http_status=500, request_id=None)"
    )
    card = errors.CardError(
        "m", "number", "card_declined", http_status=402, headers={"request-id": "r"}
    )
    assert str(card) == "Request r: m"
    assert repr(card) == (
        "CardError(message='m', param='number', code='card_declined', http_status=402, request_id='r')"
    )


def test_i_4_the_error_object() -> None:
    error = error_of(
        reply(402, {"error": {"code": "c", "charge": "ch_1", "new": {"x": 1}}}), False
    ).error
    assert error is not None
    assert (
        error.code,
        error.charge,
        error.new.x,
        error["new"].x,
        error.get("none", 5),
    ) == ("c", "ch_1", 1, 1, 5)
    assert [
        getattr(error, name)
        for name in errors.ERROR_FIELDS
        if name not in ("code", "charge")
    ] == [None] * 15
    assert (
        "charge" in error
        and "param" not in error
        and list(error) == ["code", "charge", "new"]
    )
    assert "param" in dir(error) and error.to_dict() == {
        "code": "c",
        "charge": "ch_1",
        "new": {"x": 1},
    }
    assert error == pickle.loads(pickle.dumps(error)) == copy.deepcopy(error)
    with pytest.raises(AttributeError, match="'nope'"):
        error.nope  # noqa: B018
    assert StripeError("m").error is None
    assert StripeError("m", json_body={"error": "text"}).error is None


def kinds(kind: type[StripeError]) -> list[type[StripeError]]:
    return [kind, *[below for child in kind.__subclasses__() for below in kinds(child)]]


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_i_5_every_error_pickles_with_every_attribute(protocol: int) -> None:
    found = kinds(StripeError)
    assert len(found) > 35
    for kind in found:
        error = kind("some text", http_body=b"body", **({} if kind is errors.SignatureVerificationError else {
            "http_status": 418, "json_body": {"error": {"code": "c"}}, "headers": {"Request-Id": "r"}}))  # type: ignore[arg-type]  # fmt: skip
        error.attempts = 3
        for twin in (
            pickle.loads(pickle.dumps(error, protocol)),
            copy.copy(error),
            copy.deepcopy(error),
        ):
            assert type(twin) is kind and twin.args == error.args
            assert (
                vars(twin) == vars(error)
                and str(twin) == str(error)
                and repr(twin) == repr(error)
            )


def test_i_5_constructors() -> None:
    connection = errors.APIConnectionError("m", should_retry=True)
    assert (
        connection.should_retry and pickle.loads(pickle.dumps(connection)).should_retry
    )
    signature = errors.SignatureVerificationError("m", "t=1", "body")
    assert (signature.sig_header, signature.http_body) == ("t=1", "body")
    oauth = oauth_error.OAuthError("code", "text")
    assert (oauth.code, oauth.user_message) == ("code", "text")
    invalid = errors.InvalidRequestError("m", "p", "c")
    assert (invalid.param, invalid.code) == ("p", "c")


def test_the_tree_in_the_docstring_is_the_tree() -> None:
    for kind in kinds(StripeError):
        if kind.__module__ == errors.__name__ and not kind.__name__.startswith("_"):
            assert kind.__name__ in (errors.__doc__ or ""), kind


def test_headers_compare_without_case_and_pickle() -> None:
    headers: Any = Headers([("A", "1"), ("a", "2"), ("B-c", "3")])
    assert (
        headers["a"] == headers["A"] == "1, 2" and "b-C" in headers and 5 not in headers
    )
    assert (
        list(headers) == ["A", "B-c"]
        and len(headers) == 2
        and headers == {"a": "1, 2", "b-c": "3"}
    )
    assert headers != 5 and headers.get("x") is None and "1, 2" in repr(headers)
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(headers, protocol)) == headers
