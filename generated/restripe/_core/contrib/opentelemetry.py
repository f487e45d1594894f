# Rendered from codegen/runtime/contrib/opentelemetry.py, which has the comments.
"""Traces and metrics for OpenTelemetry, after its semantic conventions for HTTP clients.

::

    client = StripeClient(key, hooks=[OpenTelemetryHook()])

One span of kind CLIENT per attempt, so that a call with one retry makes two; the trace context travels with
each request through the propagator that is configured; ``http.client.request.duration`` is recorded. No span
holds a key, a body or a query.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, Dict, Mapping, Optional, Union

from ..errors import StripeError
from ..hooks import AttemptEvent, CallEvent, Hook
from ..lazy import ROOT
from ..version import VERSION


def _imported(name: str) -> Any:
    try:
        return import_module(f"opentelemetry.{name}")
    except ModuleNotFoundError as missing:
        raise ModuleNotFoundError(
            f"{ROOT}.contrib.opentelemetry needs OpenTelemetry: pip install opentelemetry-api",
            name=missing.name,
        ) from missing


metrics = _imported("metrics")
propagate = _imported("propagate")
trace = _imported("trace")
DURATION = "http.client.request.duration"
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10)
Attributes = Dict[str, Union[str, int]]


class OpenTelemetryHook(Hook):
    """Makes spans and measures durations with the providers given, else with the global ones.

    ``call_spans`` adds a span of kind INTERNAL around the attempts of each call. ``propagate_context`` False
    keeps the ids of your traces to yourself.
    """

    def __init__(
        self,
        tracer_provider: Optional[Any] = None,
        meter_provider: Optional[Any] = None,
        *,
        call_spans: bool = False,
        propagate_context: bool = True,
    ) -> None:
        name = f"{ROOT}.contrib.opentelemetry"
        self._tracer: Any = trace.get_tracer(name, VERSION, tracer_provider)
        meter: Any = metrics.get_meter(name, VERSION, meter_provider)
        self._duration = _histogram(meter)
        self._call_spans = call_spans
        self._propagate = propagate_context

    def before_call(self, call: CallEvent) -> None:
        """Begin the call's own span, where these are wanted."""
        if self._call_spans:
            span = self._tracer.start_span(
                f"stripe {_name(call)}",
                kind=trace.SpanKind.INTERNAL,
                attributes=_call_attributes(call),
            )
            call.state[self, "call"] = span

    def before_attempt(self, attempt: AttemptEvent) -> None:
        """Begin a span and let its context travel with the request."""
        state = attempt.call.state
        parent = state.get((self, "call"))
        context = None if parent is None else trace.set_span_in_context(parent)
        span = self._tracer.start_span(
            _name(attempt.call),
            context=context,
            kind=trace.SpanKind.CLIENT,
            attributes=_attributes(attempt),
        )
        state[self, "attempt"] = span
        if not self._propagate:
            return
        carrier: Dict[str, str] = {}
        propagate.inject(carrier, trace.set_span_in_context(span, context))
        for name, value in carrier.items():
            if name not in attempt.headers:
                attempt.add_header(name, value)

    def after_attempt(self, attempt: AttemptEvent) -> None:
        """End the span and record how long the attempt took."""
        span = attempt.call.state.pop((self, "attempt"), None)
        outcome = _outcome(attempt.status, attempt.error)
        if span is not None:
            _end(span, {**outcome, **_request_id(attempt.request_id)}, attempt.error)
        known = {**_target(attempt.call), **outcome}
        self._duration.record(attempt.elapsed or 0.0, known)

    def after_call(self, call: CallEvent) -> None:
        """End the call's own span."""
        span = call.state.pop((self, "call"), None)
        if span is None:
            return
        found = {**_outcome(call.status, call.error), **_request_id(call.request_id)}
        found["stripe.attempts"] = call.attempts
        if isinstance(call.error, StripeError):
            found.update(
                _present({"stripe.error.code": call.error.code}),
                **_present({"stripe.error.type": call.error.type}),
            )
        _end(span, found, call.error)


def _histogram(meter: Any) -> Any:
    described: Mapping[str, Any] = {
        "unit": "s",
        "description": "Duration of HTTP client requests.",
    }
    try:
        return meter.create_histogram(
            DURATION, **described, explicit_bucket_boundaries_advisory=BUCKETS
        )
    except TypeError:
        return meter.create_histogram(DURATION, **described)


def _name(call: CallEvent) -> str:
    return f"{call.verb} {call.template}" if call.template else call.verb


def _target(call: CallEvent) -> Attributes:
    found: Attributes = {
        "http.request.method": call.verb,
        "server.address": call.host,
        "server.port": call.port,
        "url.scheme": call.scheme,
    }
    return {**found, **_present({"url.template": call.template})}


def _call_attributes(call: CallEvent) -> Attributes:
    found = {
        "url.template": call.template,
        "stripe.api_version": call.api_version,
        "stripe.account": call.account,
        "stripe.context": call.context,
        "stripe.idempotency_key": call.idempotency_key,
    }
    return {"http.request.method": call.verb, **_present(found)}


def _attributes(attempt: AttemptEvent) -> Attributes:
    call = attempt.call
    found = {**_target(call), **_call_attributes(call), "url.full": attempt.url}
    if attempt.number > 1:
        found["http.request.resend_count"] = attempt.number - 1
    return found


def _outcome(status: Optional[int], error: Optional[BaseException]) -> Attributes:
    found: Attributes = {}
    if status is not None:
        found["http.response.status_code"] = status
    if error is not None:
        failed = status is not None and status >= 400
        found["error.type"] = str(status) if failed else _kind(error)
    return found


def _kind(error: BaseException) -> str:
    kind = type(error)
    module = ROOT if isinstance(error, StripeError) else kind.__module__
    return (
        kind.__qualname__ if module == "builtins" else f"{module}.{kind.__qualname__}"
    )


def _request_id(value: Optional[str]) -> Attributes:
    return _present({"stripe.request_id": value})


def _present(values: Mapping[str, Optional[str]]) -> Attributes:
    return {name: value for name, value in values.items() if value}


def _end(span: Any, found: Attributes, error: Optional[BaseException]) -> None:
    for name, value in found.items():
        span.set_attribute(name, value)
    if error is not None:
        told = "http.response.status_code" in found
        described = None if told else type(error).__name__
        span.set_status(trace.Status(trace.StatusCode.ERROR, described))
    span.end()
