"""Who wants to know of a call: the log, the hooks, and the API itself (telemetry).

Nothing here is made or imported for a call that nobody listens to.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import TYPE_CHECKING, Callable, Mapping, Optional, Tuple, Union

from .errors import StripeError
from .headers import Headers
from .logs import CallLog, logger, open_log
from .message import StripeResponse, StripeStreamResponse

if TYPE_CHECKING:
    from .call import Call
    from .config import Settings
    from .hooks import AttemptEvent, CallEvent
    from .message import Reply, Request

Outcome = Union["Reply", BaseException]


def watch(settings: Settings, call: Call, request: Request) -> Optional[Watch]:
    """Return who listens, None for nobody; ValueError for a setting of the log that names no level."""
    log = open_log()
    if log is None and not settings.hooks and not settings.enable_telemetry:
        return None
    lines = None
    if log is not None:
        lines = CallLog(log, settings.api_key, settings.log_bodies)
    return Watch(settings, call, request, lines)


class Watch:
    """Tells the listeners of one call what happens to it; nothing that they do ends or repeats the call."""

    def __init__(
        self, settings: Settings, call: Call, request: Request, log: Optional[CallLog]
    ) -> None:
        self._event = _call_event(settings, call, request)
        self._request = request
        self._key = settings.api_key
        self._hooks = settings.hooks
        self._telemetry = settings.enable_telemetry
        self._log = log
        # The one that is going on, and the one before it.
        self._attempt: Optional[AttemptEvent] = None
        self._last: Optional[AttemptEvent] = None
        self._began = self._attempt_began = monotonic()

    def begin_call(self) -> None:
        """Before anything is sent."""
        self._began = monotonic()
        if self._log is not None:
            _safely(self._log.request, self._event, self._request)
        try:
            self._tell("before_call", self._event)
        except BaseException as stop:
            self.end_call(stop)
            raise

    def begin_attempt(self, number: int, request: Request) -> Request:
        """Before a request is sent; what is returned is to be sent instead: it has the listeners' headers."""
        from . import redact
        from .hooks import AttemptEvent

        request = self._with_telemetry(request)
        self._event.attempts = number
        attempt = self._attempt = AttemptEvent(
            call=self._event,
            number=number,
            method=request.method,
            url=redact.text(_address(request.url), self._key),
            headers=Headers(redact.headers(request.headers, self._key)),
        )
        self._tell("before_attempt", attempt)
        attempt.sealed = True
        self._attempt_began = monotonic()
        return _with_headers(request, attempt.own_headers)

    def end_attempt(self, number: int, outcome: Outcome) -> None:
        """After its reply came, or it became clear that none will."""
        attempt, self._attempt = self._attempt, None
        if attempt is None:
            return
        attempt.elapsed = monotonic() - self._attempt_began
        self._fill(attempt, outcome)
        if self._telemetry:
            from . import telemetry

            telemetry.record(attempt.reply_headers, attempt.elapsed, self._event.usage)
        if self._log is not None:
            _safely(self._log.attempt, attempt, outcome)
        self._last = attempt
        self._tell("after_attempt", attempt)

    def waiting(self, number: int, seconds: float) -> None:
        """Before the wait that another attempt follows."""
        if self._log is not None and self._last is not None:
            _safely(self._log.waiting, self._last, seconds)

    def end_call(self, outcome: Outcome) -> None:
        """After the last attempt."""
        # Broken off while a hook was told of its begin.
        self.end_attempt(self._event.attempts, outcome)
        event = self._event
        event.elapsed = monotonic() - self._began
        event.error = outcome if isinstance(outcome, BaseException) else None
        if self._log is not None:
            _safely(self._log.done, event)
        self._tell("after_call", event)

    def _with_telemetry(self, request: Request) -> Request:
        if not self._telemetry:
            return request
        from . import telemetry

        new = {
            name: value
            for name, value in telemetry.header().items()
            if name not in Headers(request.headers)
        }
        return _with_headers(request, new)

    def _fill(self, attempt: AttemptEvent, outcome: Outcome) -> None:
        """Put what is known of an attempt's end into its event and its call's."""
        from . import redact

        status, headers = _answer(outcome)
        attempt.reply_headers = Headers(redact.headers(headers, self._key))
        attempt.error = outcome if isinstance(outcome, BaseException) else None
        for event in (attempt, self._event):
            event.status = status
            event.request_id = attempt.reply_headers.get("request-id")

    def _tell(self, moment: str, event: Union[CallEvent, AttemptEvent]) -> None:
        # The first to hear of a begin is the last to hear of its end, as with `with` blocks.
        hooks = self._hooks if moment.startswith("before") else self._hooks[::-1]
        interrupt: Optional[BaseException] = None
        for hook in hooks:
            try:
                _safely(getattr(hook, moment, None), event)
            except BaseException as stop:
                # The others hear of it first: each begin that they heard of has its end.
                interrupt = interrupt or stop
        if interrupt is not None:
            try:
                raise interrupt
            finally:
                del interrupt


def _safely(function: Optional[Callable[..., object]], *args: object) -> None:
    """Call a listener, if it listens to this; what it raises is logged, only what ends the program passes through."""
    if function is None:
        return
    try:
        _plain(function(*args))
    except Exception:
        name = getattr(function, "__qualname__", None) or type(function).__name__
        # Not even a handler that fails may end the call.
        with suppress(Exception):
            found = logger(needed=True)
            if found is not None:
                found.exception(f"{name} failed; the call to the API goes on")


def _plain(result: object) -> None:
    if hasattr(result, "__await__"):
        close = getattr(result, "close", None)
        if close is not None:
            close()
        raise TypeError("the methods of a hook are plain functions, not async ones")


def _call_event(settings: Settings, call: Call, request: Request) -> CallEvent:
    from urllib.parse import urlsplit

    from . import redact
    from .hooks import CallEvent

    parts = urlsplit(request.url)
    sent = Headers(
        {
            name: redact.without(value, settings.api_key)
            for name, value in request.headers.items()
        }
    )
    return CallEvent(
        verb=request.method,
        path=redact.text(parts.path, settings.api_key),
        template=call.template,
        scheme=parts.scheme,
        host=parts.hostname or "",
        port=parts.port or (443 if parts.scheme == "https" else 80),
        api_version=sent.get("stripe-version"),
        account=sent.get("stripe-account"),
        context=sent.get("stripe-context"),
        idempotency_key=sent.get("idempotency-key"),
        usage=tuple(call.usage),
    )


def _address(url: str) -> str:
    from .addresses import shown

    return shown(url.partition("?")[0])


def _with_headers(request: Request, new: Mapping[str, str]) -> Request:
    if not new:
        return request
    from .request_headers import finished

    return replace(request, headers=finished(dict(request.headers), new))


def _answer(outcome: Outcome) -> Tuple[Optional[int], Mapping[str, str]]:
    """The status and the headers of what came, even of what became an error."""
    # part: streams => if isinstance(outcome, StripeResponse): return outcome.code, outcome.headers
    if isinstance(outcome, (StripeResponse, StripeStreamResponse)):
        return outcome.code, outcome.headers
    if isinstance(outcome, StripeError):
        return outcome.http_status, outcome.headers
    return None, {}
