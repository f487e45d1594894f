# Rendered from codegen/runtime/errors.py, which has the comments.
"""Every exception that the package raises on its own account.

::

    StripeError
     ├── APIError                      the API failed, or answered something that is no answer
     ├── APIConnectionError            no whole reply arrived
     ├── AuthenticationError           401, or no usable key at all
     ├── PermissionError               403
     ├── RateLimitError                429
     ├── IdempotencyError              one idempotency key, two different requests
     ├── SignatureVerificationError    a webhook that nobody vouches for
     ├── EventInProgressError          an event whose other delivery is being handled
     ├── StripeErrorWithParamCode
     │    ├── CardError                402
     │    └── InvalidRequestError      400, 404
     ├── OAuthError                    module ``oauth_error``, with its own six kinds
     └── the typed errors of /v2: AlreadyCanceledError, BlockedByStripeError, CannotProceedError,
         CapabilityNotEnabledError, ControlledByAlternateResourceError, FeatureNotEnabledError,
         FinancialAccountNotOpenError, FxQuoteNeedsRefreshError, InsufficientFundsError,
         InvalidPaymentMethodError, InvalidPayoutMethodError, InvalidVaultedCredentialError,
         NotCancelableError, QuotaExceededError, RecipientNotNotifiableError,
         TemporarySessionExpiredError, VerificationAttemptFailedError, VerificationExpiredError,
         VerificationNotInitiatedError

Errors pickle and copy with every attribute, and none of them ever holds an API key.
"""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Tuple, Type, Union

from .error_object import (
    ERROR_FIELDS as ERROR_FIELDS,
    ErrorObject as ErrorObject,
    OAuthErrorObject as OAuthErrorObject,
)
from .headers import Headers

UNDECODABLE = "<the body is not valid UTF-8>"


class StripeError(Exception):
    """The base of all; attributes that do not apply to an error are None."""

    http_body: Optional[str]
    http_status: Optional[int]
    json_body: Optional[object]
    headers: Mapping[str, str]
    code: Optional[str]
    param: Optional[str]
    request_id: Optional[str]
    idempotency_key: Optional[str] = None
    attempts: int = 0

    def __init__(
        self,
        message: Optional[str] = None,
        http_body: Union[bytes, str, None] = None,
        http_status: Optional[int] = None,
        json_body: Optional[object] = None,
        headers: Optional[Mapping[str, str]] = None,
        code: Optional[str] = None,
    ) -> None:
        super().__init__(message)
        self.user_message = message
        self.http_body = _text(http_body)
        self.http_status = http_status
        self.json_body = json_body
        self.headers = Headers(headers or {})
        self.request_id = self.headers.get("request-id")
        self.code = code if code is not None else self._text_field("code")
        self.param = self._text_field("param")

    @property
    def error(self) -> Optional[ErrorObject]:
        """The ``error`` object of the reply, None when there is none."""
        fields = self._error_fields()
        return None if fields is None else ErrorObject(fields)

    @property
    def _message(self) -> Optional[str]:
        return self.user_message

    @property
    def type(self) -> Optional[str]:
        """The kind of error as the API names it, such as ``card_error``."""
        return self._text_field("type")

    @property
    def decline_code(self) -> Optional[str]:
        """Why the card's bank declined, where it said so."""
        return self._text_field("decline_code")

    @property
    def doc_url(self) -> Optional[str]:
        """Where Stripe's documentation explains the code."""
        return self._text_field("doc_url")

    @property
    def request_log_url(self) -> Optional[str]:
        """Where the dashboard shows the request."""
        return self._text_field("request_log_url")

    def _error_fields(self) -> Optional[Mapping[str, Any]]:
        body = self.json_body
        fields = body.get("error") if isinstance(body, Mapping) else None
        return fields if isinstance(fields, Mapping) else None

    def _text_field(self, name: str) -> Optional[str]:
        value = (self._error_fields() or {}).get(name)
        return value if isinstance(value, str) else None

    def __str__(self) -> str:
        message = self.user_message or "<empty message>"
        return (
            message
            if self.request_id is None
            else f"Request {self.request_id}: {message}"
        )

    def _shown(self) -> Tuple[str, ...]:
        return ("http_status", "request_id")

    def __repr__(self) -> str:
        shown = "".join(f", {name}={getattr(self, name)!r}" for name in self._shown())
        return f"{type(self).__name__}(message={self.user_message!r}{shown})"

    def __reduce__(self) -> Tuple[Any, ...]:
        return _restore, (type(self), self.args, dict(self.__dict__))


def _restore(
    kind: Type[StripeError], args: Tuple[Any, ...], state: Dict[str, Any]
) -> StripeError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _text(body: Union[bytes, str, None]) -> Optional[str]:
    if not isinstance(body, bytes):
        return body
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return UNDECODABLE


class APIError(StripeError):
    """The API failed, or answered something that is no answer."""


class APIConnectionError(StripeError):
    """No whole reply arrived; ``__cause__`` is what the network said."""

    should_retry: bool

    def __init__(
        self,
        message: Optional[str] = None,
        http_body: Union[bytes, str, None] = None,
        http_status: Optional[int] = None,
        json_body: Optional[object] = None,
        headers: Optional[Mapping[str, str]] = None,
        code: Optional[str] = None,
        should_retry: bool = False,
    ) -> None:
        super().__init__(message, http_body, http_status, json_body, headers, code)
        self.should_retry = should_retry


class StripeErrorWithParamCode(StripeError):
    """An error that usually blames one parameter."""

    def __init__(
        self,
        message: Optional[str] = None,
        param: Optional[str] = None,
        code: Optional[str] = None,
        http_body: Union[bytes, str, None] = None,
        http_status: Optional[int] = None,
        json_body: Optional[object] = None,
        headers: Optional[Mapping[str, str]] = None,
    ) -> None:
        super().__init__(message, http_body, http_status, json_body, headers, code)
        if param is not None:
            self.param = param

    def _shown(self) -> Tuple[str, ...]:
        return ("param", "code", "http_status", "request_id")


class CardError(StripeErrorWithParamCode):
    """The card was declined (402)."""


class InvalidRequestError(StripeErrorWithParamCode):
    """The request is wrong (400), or names something that is not there (404)."""


class IdempotencyError(StripeError):
    """One idempotency key was used for two different requests."""


class AuthenticationError(StripeError):
    """There is no usable API key, or the API refused it (401)."""


class PermissionError(StripeError):
    """The key may not do this (403)."""


class RateLimitError(StripeError):
    """Too many requests (429), or an object that another request holds locked."""


class SignatureVerificationError(StripeError):
    """A webhook's signature does not vouch for its payload."""

    def __init__(
        self,
        message: Optional[str] = None,
        sig_header: Optional[str] = None,
        http_body: Union[bytes, str, None] = None,
    ) -> None:
        super().__init__(message, http_body)
        self.sig_header = sig_header


class EventInProgressError(StripeError):
    """Another delivery of the event is being handled: answer with no 2xx, and Stripe sends it again."""


class AlreadyCanceledError(StripeError):
    """/v2: it was canceled before."""


class BlockedByStripeError(StripeError):
    """/v2: Stripe does not let this through."""


class CapabilityNotEnabledError(StripeError):
    """/v2: the account lacks a capability."""


class ControlledByAlternateResourceError(StripeError):
    """/v2: another resource is in charge of this one."""


class FeatureNotEnabledError(StripeError):
    """/v2: the account lacks a feature."""


class FinancialAccountNotOpenError(StripeError):
    """/v2: the financial account is not open."""


class FxQuoteNeedsRefreshError(StripeError):
    """/v2: the exchange quote is too old."""


class InsufficientFundsError(StripeError):
    """/v2: the balance does not cover it."""


class InvalidPayoutMethodError(StripeError):
    """/v2: the payout method cannot be used."""


class NotCancelableError(StripeError):
    """/v2: it is too late to cancel."""


class QuotaExceededError(StripeError):
    """/v2: a quota is used up."""


class RecipientNotNotifiableError(StripeError):
    """/v2: the recipient cannot be told."""


class TemporarySessionExpiredError(StripeError):
    """/v2: the session's token is too old; ask for a new session."""


class CannotProceedError(StripeError):
    """/v2: it cannot go on; ``reason`` says why."""

    @property
    def reason(self) -> Optional[str]:
        """The reason as the API names it."""
        return self._text_field("reason")


class _InvalidParamError(StripeError):
    @property
    def invalid_param(self) -> Optional[str]:
        """The parameter that is wrong."""
        return self._text_field("invalid_param")


class InvalidPaymentMethodError(_InvalidParamError):
    """/v2: the payment method cannot be used; ``invalid_param`` names the field."""


class InvalidVaultedCredentialError(_InvalidParamError):
    """/v2: the stored credential cannot be used; ``invalid_param`` names the field."""


class _VerificationError(StripeError):
    @property
    def verification_status(self) -> Optional[str]:
        """Where the verification stands."""
        return self._text_field("verification_status")


class VerificationAttemptFailedError(_VerificationError):
    """/v2: the verification was tried and failed."""


class VerificationExpiredError(_VerificationError):
    """/v2: the verification took too long."""


class VerificationNotInitiatedError(_VerificationError):
    """/v2: the verification was never begun."""
