"""The lines about a call: to the logger that is named after the package, and to stderr where that was asked for.

``logging`` is not imported for it: whoever never imported it has no handler that could listen.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Union

from .callers import warn
from .errors import APIConnectionError, StripeError
from .lazy import ROOT
from .message import StripeResponse
from .paths import is_v2

if TYPE_CHECKING:
    from .hooks import AttemptEvent, CallEvent
    from .message import Body, Reply, Request

Outcome = Union["Reply", BaseException]
# Those of `logging`.
DEBUG = 10
INFO = 20
LEVELS: Mapping[str, int] = {"debug": DEBUG, "info": INFO}
VARIABLE = "STRIPE_LOG"
# What the environment says, read on the first request.
_environment: Dict[str, str] = {}
_loggers: Dict[str, Any] = {}


def console_level() -> Optional[int]:
    """Return from which level on lines go to stderr; ValueError for a setting that names no level."""
    chosen = getattr(sys.modules.get(ROOT), "log", None)
    if chosen is not None:
        return _level(f"{ROOT}.log", chosen)
    if VARIABLE not in _environment:
        _environment[VARIABLE] = _variable()
    return LEVELS.get(_environment[VARIABLE])


def _level(setting: str, value: object) -> int:
    level = LEVELS.get(value.lower()) if isinstance(value, str) else None
    if level is None:
        raise ValueError(f"{setting} is 'debug' or 'info', not {value!r}")
    return level


def _variable() -> str:
    """The level that the environment names; another text is somebody's mistake, but no reason to stop a payment."""
    value = os.environ.get(VARIABLE, "").lower()
    if value and value not in LEVELS:
        warn(f"the environment variable {VARIABLE} is 'debug' or 'info', not {value!r}")
    return value


def logger(needed: bool = False) -> Optional[Any]:
    """Return the package's logger, None where nobody imported ``logging`` and it is not needed."""
    found = _loggers.get(ROOT)
    if found is None:
        if needed:
            import logging  # noqa: F401
        # Half imported by another thread, it has no loggers yet.
        get = getattr(sys.modules.get("logging"), "getLogger", None)
        if get is not None:
            found = _loggers[ROOT] = get(ROOT)
    return found


@dataclass(frozen=True)
class Log:
    """Where lines go."""

    logger: Optional[Any]
    console: Optional[int]

    def takes(self, level: int) -> bool:
        """Tell whether a line of this level is read by anybody."""
        return self._to_console(level) or self._to_logger(level)

    def write(self, level: int, message: str, **fields: object) -> None:
        """Write one line; fields that are None are left out."""
        if not self.takes(level):
            return
        text = line(message, fields)
        if self.logger is not None and self._to_logger(level):
            self.logger.log(level, text)
        if self._to_console(level):
            _print(text)

    def _to_console(self, level: int) -> bool:
        return self.console is not None and level >= self.console

    def _to_logger(self, level: int) -> bool:
        return self.logger is not None and self.logger.isEnabledFor(level)


def _print(text: str) -> None:
    try:
        print(text, file=sys.stderr)
    except (OSError, ValueError):
        # Closed, or a pipe that nobody reads: the call matters more.
        pass


def open_log() -> Optional[Log]:
    """Return where a call's lines go, None where nobody reads them."""
    found, console = logger(), console_level()
    if console is None and (found is None or not found.isEnabledFor(INFO)):
        return None
    return Log(found, console)


def line(message: str, fields: Mapping[str, object]) -> str:
    """Return a logfmt line: ``key=value`` sorted by key, values quoted where they need it."""
    pairs = {"message": message, **fields}
    shown = {name: value for name, value in pairs.items() if value is not None}
    return " ".join(f"{name}={_quoted(shown[name])}" for name in sorted(shown))


def _quoted(value: object) -> str:
    text = str(value)
    if not text.isprintable():
        return json.dumps(text)
    if not text or any(mark in text for mark in ' "=\\'):
        return json.dumps(text, ensure_ascii=False)
    return text


def dashboard_link(key: Optional[str], request_id: Optional[str]) -> Optional[str]:
    """Return where the dashboard shows a request; None for a key that does not tell live from test."""
    words = (key or "").split("_")[1:-1]
    mode = next((word for word in words if word in ("live", "test")), None)
    if mode is None or not request_id:
        return None
    return f"https://dashboard.stripe.com/{mode}/logs/{request_id}"


class CallLog:
    """The lines about one call."""

    def __init__(self, log: Log, key: Optional[str], bodies: bool) -> None:
        self._log = log
        self._key = key
        self._bodies = bodies

    def request(self, call: CallEvent, request: Request) -> None:
        """The call begins."""
        self._log.write(
            INFO,
            "Request to Stripe api",
            account=call.account,
            api_version=call.api_version,
            idempotency_key=call.idempotency_key,
            method=call.verb,
            path=call.path,
        )
        if self._log.takes(DEBUG):
            self._details(call, request)

    def _details(self, call: CallEvent, request: Request) -> None:
        kind = request.headers.get("Content-Type", "")
        data = query = None
        if self._bodies:
            from . import redact

            if isinstance(request.body, bytes):
                data = redact.body(request.body, kind, self._key)
            query = redact.form(request.url.partition("?")[2], self._key) or None
        self._log.write(
            DEBUG,
            "Post details",
            api_version=call.api_version,
            content_length=_length(request.body),
            content_type=kind.partition(";")[0] or None,
            post_data=data,
            query=query,
        )

    def attempt(self, attempt: AttemptEvent, outcome: Outcome) -> None:
        """An attempt ended."""
        if not self._log.takes(DEBUG):
            return
        self._log.write(
            DEBUG,
            "API response details",
            attempt=attempt.number,
            elapsed=_seconds(attempt.elapsed),
            error=_name(attempt.error),
            replayed=attempt.reply_headers.get("idempotent-replayed"),
            request_id=attempt.request_id,
            response_code=attempt.status,
            should_retry=attempt.reply_headers.get("stripe-should-retry"),
        )
        raw = _raw(outcome)
        if raw is None:
            return
        kind = attempt.reply_headers.get("content-type", "")
        shown = f"<{kind.partition(';')[0]}, {len(raw)} bytes>"
        if self._bodies:
            from . import redact

            shown = redact.body(raw, kind, self._key)
        self._log.write(
            DEBUG, "API response body", body=shown, request_id=attempt.request_id
        )

    def waiting(self, attempt: AttemptEvent, seconds: float) -> None:
        """Another attempt follows."""
        call = attempt.call
        self._log.write(
            INFO,
            "Encountered a retryable error",
            attempt=attempt.number,
            elapsed=_seconds(attempt.elapsed),
            error=_name(attempt.error),
            error_message=self._message(attempt.error),
            request_id=attempt.request_id,
            response_code=attempt.status,
        )
        self._log.write(
            INFO,
            f"Initiating retry {attempt.number} for request {call.verb} {call.path} "
            f"after sleeping {seconds:.2f} seconds.",
            idempotency_key=call.idempotency_key,
        )

    def done(self, call: CallEvent) -> None:
        """The call ended: one line about the reply, one about the error."""
        broken = None if _is_answered(call) else call.error
        message = "Stripe API response" if broken is None else "Request error"
        self._log.write(
            INFO,
            message,
            account=call.account,
            api_version=call.api_version,
            attempts=call.attempts,
            elapsed=_seconds(call.elapsed),
            error=_name(broken),
            error_message=self._message(broken),
            idempotency_key=call.idempotency_key,
            method=call.verb,
            path=call.path,
            request_id=call.request_id,
            response_code=call.status,
        )
        if broken is None and isinstance(call.error, StripeError):
            self._error(call, call.error)
        link = dashboard_link(self._key, call.request_id)
        if link is not None:
            self._log.write(DEBUG, "Dashboard link for request", link=link)

    def _error(self, call: CallEvent, error: StripeError) -> None:
        # part: oauth
        from .oauth_error import OAuthError

        # part: oauth
        if isinstance(error, OAuthError):
            self._log.write(
                INFO,
                "Stripe OAuth error received",
                error_code=error.code,
                error_description=self._message(error),
                request_id=call.request_id,
            )
            return
        self._log.write(
            INFO,
            f"Stripe {'v2' if is_v2(call.path) else 'v1'} API error received",
            error_code=error.code,
            error_message=self._message(error),
            error_param=error.param,
            error_type=error.type,
            request_id=call.request_id,
        )

    def _message(self, error: Optional[BaseException]) -> Optional[str]:
        if error is None:
            return None
        from . import redact

        said = error.user_message if isinstance(error, StripeError) else str(error)
        return redact.text(said, self._key) if said else None


def _is_answered(call: CallEvent) -> bool:
    error = call.error
    if isinstance(error, APIConnectionError):
        # A head may have come, but nothing that the API meant to say.
        return False
    return error is None or isinstance(error, StripeError)


def _length(body: Union[None, bytes, Body]) -> Optional[int]:
    if body is None:
        return None
    return len(body) if isinstance(body, bytes) else body.length


def _name(error: Optional[BaseException]) -> Optional[str]:
    return None if error is None else type(error).__name__


def _seconds(value: Optional[float]) -> Optional[str]:
    return None if value is None else f"{value:.3f}"


def _raw(outcome: Outcome) -> Optional[bytes]:
    if isinstance(outcome, StripeResponse):
        return outcome.raw
    body = outcome.http_body if isinstance(outcome, StripeError) else None
    return None if body is None else body.encode("utf-8", "replace")
