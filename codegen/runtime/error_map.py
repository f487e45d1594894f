"""From a reply that is no success to the exception that says so."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Type

from . import errors, oauth_error
from .errors import StripeError
from .message import StripeResponse

# part: oauth
OAUTH: Mapping[str, Type[oauth_error.OAuthError]] = {
    "invalid_client": oauth_error.InvalidClientError,
    "invalid_grant": oauth_error.InvalidGrantError,
    "invalid_request": oauth_error.InvalidRequestError,
    "invalid_scope": oauth_error.InvalidScopeError,
    "unsupported_grant_type": oauth_error.UnsupportedGrantTypeError,
    "unsupported_response_type": oauth_error.UnsupportedResponseTypeError,
}
# part: v2 => V2: Mapping[str, Type[StripeError]] = {}
V2: Mapping[str, Type[StripeError]] = {
    "already_canceled": errors.AlreadyCanceledError,
    "blocked_by_stripe": errors.BlockedByStripeError,
    "cannot_proceed": errors.CannotProceedError,
    "capability_not_enabled": errors.CapabilityNotEnabledError,
    "controlled_by_alternate_resource": errors.ControlledByAlternateResourceError,
    "feature_not_enabled": errors.FeatureNotEnabledError,
    "financial_account_not_open": errors.FinancialAccountNotOpenError,
    "fx_quote_needs_refresh": errors.FxQuoteNeedsRefreshError,
    "idempotency_error": errors.IdempotencyError,
    "insufficient_funds": errors.InsufficientFundsError,
    "invalid_payment_method": errors.InvalidPaymentMethodError,
    "invalid_payout_method": errors.InvalidPayoutMethodError,
    "invalid_vaulted_credential": errors.InvalidVaultedCredentialError,
    "not_cancelable": errors.NotCancelableError,
    "quota_exceeded": errors.QuotaExceededError,
    "rate_limit": errors.RateLimitError,
    "recipient_not_notifiable": errors.RecipientNotNotifiableError,
    "temporary_session_expired": errors.TemporarySessionExpiredError,
    "verification_attempt_failed": errors.VerificationAttemptFailedError,
    "verification_expired": errors.VerificationExpiredError,
    "verification_not_initiated": errors.VerificationNotInitiatedError,
}
STATUS: Mapping[int, Type[StripeError]] = {
    400: errors.InvalidRequestError,
    401: errors.AuthenticationError,
    402: errors.CardError,
    403: errors.PermissionError,
    404: errors.InvalidRequestError,
    429: errors.RateLimitError,
}


def error_of(reply: StripeResponse, v2: bool) -> StripeError:
    """Return the exception for a reply whose status is not a success."""
    if 300 <= reply.code < 400:
        return unusable(
            reply,
            f"The API answered with a redirect ({reply.code}), which is never followed.",
        )
    try:
        body = reply.data
    except ValueError:
        return unusable(
            reply,
            f"The API answered {reply.code} with a body that is not JSON ({_size(reply)}).",
        )
    fields = body.get("error") if isinstance(body, dict) else None
    # part: oauth
    if isinstance(fields, str):
        return _oauth_error(reply, body, fields)
    if not isinstance(fields, dict):
        return unusable(
            reply,
            f"The API answered {reply.code} with a body that names no error ({_size(reply)}).",
            body,
        )
    kind = _kind(reply.code, fields, v2)
    return kind(message=_text(fields.get("message")), json_body=body, **_facts(reply))


def unusable(
    reply: StripeResponse, message: str, body: Optional[object] = None
) -> errors.APIError:
    """Return the error for a reply that says nothing usable; all that is known of it is kept."""
    return errors.APIError(message, json_body=body, **_facts(reply))


def not_json(reply: StripeResponse) -> Optional[str]:
    """Return what is wrong with a reply that calls itself something else than JSON, None for any other."""
    kind = reply.headers.get("content-type", "")
    # One that names no type, and 204, which has none, are taken for what they are.
    if not kind or "json" in kind.lower() or reply.code == 204:
        return None
    return f"The API answered {reply.code} with a body of type {kind!r} instead of JSON ({len(reply.raw)} bytes)."


def _kind(status: int, fields: Mapping[str, Any], v2: bool) -> Type[StripeError]:
    kind = _text(fields.get("type"))
    if v2 and kind is not None and kind in V2:
        return V2[kind]
    if status == 400 and fields.get("code") == "rate_limit":
        return errors.RateLimitError
    if status in (400, 404, 409) and kind == "idempotency_error":
        return errors.IdempotencyError
    return STATUS.get(status, errors.APIError)


# part: oauth
def _oauth_error(
    reply: StripeResponse, body: Mapping[str, Any], code: str
) -> StripeError:
    kind = OAUTH.get(code, oauth_error.OAuthError)
    description = _text(body.get("error_description"))
    return kind(code, description, json_body=body, **_facts(reply))


def _facts(reply: StripeResponse) -> Dict[str, Any]:
    return {"http_body": reply.raw, "http_status": reply.code, "headers": reply.headers}


def _text(value: object) -> Optional[str]:
    return value if isinstance(value, str) else None


def _size(reply: StripeResponse) -> str:
    return f"{reply.headers.get('content-type', 'no content type')}, {len(reply.raw)} bytes"
