"""The OpenTelemetry hook with the real SDK: what its in-memory exporter and reader hold after calls over a socket."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from opentelemetry import baggage, context, propagate, trace
from opentelemetry.propagators.composite import CompositePropagator
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from codegen.runtime import requestor
from codegen.runtime.config import BASE_ADDRESSES, Settings
from codegen.runtime.contrib.opentelemetry import BUCKETS, OpenTelemetryHook
from codegen.runtime.errors import APIConnectionError, StripeError
from codegen.runtime.requestor import Call, send, send_async
from codegen.runtime.version import VERSION
from tests.runtime.server import Answer, ScriptedServer, error, scripted_server

KEY = "sk_test_canary000000000000000"
CALL = Call(
    "post",
    "/v1/customers/cus_1",
    {"email": "bob@example.com"},
    {"idempotency_key": "order-7", "stripe_account": "acct_1"},
    template="/v1/customers/{customer}",
)
SEARCH = Call("get", "/v1/charges/search", {"query": "bob@example.com"})


@dataclass
class Telescope:
    """The SDK, and what it has seen."""

    spans: InMemorySpanExporter = field(default_factory=InMemorySpanExporter)
    reader: InMemoryMetricReader = field(default_factory=InMemoryMetricReader)

    def __post_init__(self) -> None:
        self.tracers = TracerProvider()
        self.tracers.add_span_processor(SimpleSpanProcessor(self.spans))
        self.meters = MeterProvider([self.reader])

    def hook(self, **options: bool) -> OpenTelemetryHook:
        return OpenTelemetryHook(self.tracers, self.meters, **options)

    @property
    def finished(self) -> tuple[ReadableSpan, ...]:
        return self.spans.get_finished_spans()

    def points(self) -> list[Any]:
        data: Any = self.reader.get_metrics_data()
        (resource,) = data.resource_metrics
        (scope,) = resource.scope_metrics
        (metric,) = scope.metrics
        assert (metric.name, metric.unit) == ("http.client.request.duration", "s")
        return list(metric.data.data_points)


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requestor, "sleep", lambda seconds: None)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as running:
        yield running


@pytest.fixture
def telescope() -> Telescope:
    return Telescope()


Watched = Callable[..., Settings]


@pytest.fixture
def watched(server: ScriptedServer, telescope: Telescope) -> Watched:
    def settings(**options: bool) -> Settings:
        return Settings(
            api_key=KEY,
            stripe_version="2025-09-30.clover",
            base_addresses=dict.fromkeys(BASE_ADDRESSES, server.url),
            max_network_retries=1,
            timeout=5.0,
            hooks=(telescope.hook(**options),),
        )

    return settings


def hex_id(span: ReadableSpan) -> tuple[str, str]:
    """Trace and span, as a traceparent writes them."""
    seen: Any = span.context
    return f"{seen.trace_id:032x}", f"{seen.span_id:016x}"


def test_a_span(server: ScriptedServer, watched: Watched, telescope: Telescope) -> None:
    server.answers = [Answer(headers={"Request-Id": "req_7"})]
    send(watched(), CALL)
    (span,) = telescope.finished
    assert span.name == "POST /v1/customers/{customer}"
    assert span.kind is SpanKind.CLIENT
    assert span.parent is None
    assert span.status.status_code is StatusCode.UNSET
    assert span.instrumentation_scope is not None
    assert span.instrumentation_scope.name == "codegen.contrib.opentelemetry"
    assert span.instrumentation_scope.version == VERSION
    port = int(server.url.rpartition(":")[2])
    assert dict(span.attributes or {}) == {
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.full": f"{server.url}/v1/customers/cus_1",
        "url.scheme": "http",
        "url.template": "/v1/customers/{customer}",
        "stripe.account": "acct_1",
        "stripe.api_version": "2025-09-30.clover",
        "stripe.idempotency_key": "order-7",
        "stripe.request_id": "req_7",
    }


def test_a_span_per_attempt(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.answers = [error(500, {"Request-Id": "req_a"})]
    send(watched(), CALL)
    first, second = telescope.finished
    assert first.attributes is not None and second.attributes is not None
    assert first.status.status_code is StatusCode.ERROR
    assert first.attributes["error.type"] == "500"
    assert first.attributes["http.response.status_code"] == 500
    assert first.attributes["stripe.request_id"] == "req_a"
    assert "http.request.resend_count" not in first.attributes
    assert second.status.status_code is StatusCode.UNSET
    assert second.attributes["http.request.resend_count"] == 1
    assert "error.type" not in second.attributes


ENDS = [
    (error(402, type="card_error"), 402, "402"),
    (Answer(200, b"<html>"), 200, "codegen.APIError"),
    (Answer(302, headers={"Location": "/x"}), 302, "codegen.APIError"),
]


@pytest.mark.parametrize("answer, status, kind", ENDS, ids=["402", "200", "302"])
def test_errors(
    server: ScriptedServer,
    watched: Watched,
    telescope: Telescope,
    answer: Answer,
    status: int,
    kind: str,
) -> None:
    server.default = answer
    with pytest.raises(StripeError):
        send(replace(watched(), max_network_retries=0), CALL)
    (span,) = telescope.finished
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["http.response.status_code"] == status
    assert (span.attributes or {})["error.type"] == kind


def test_no_reply(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    settings = watched()
    server.close()
    with pytest.raises(APIConnectionError):
        send(settings, CALL)
    assert len(telescope.finished) == 2
    for span in telescope.finished:
        assert (span.attributes or {})["error.type"] == "codegen.APIConnectionError"
        assert "http.response.status_code" not in (span.attributes or {})


def test_a_cancelled_task(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.answers = [Answer(pause=0.3)]

    async def block() -> None:
        task = asyncio.ensure_future(send_async(watched(), CALL))
        while not server.arrived:
            await asyncio.sleep(0.005)
        task.cancel()
        await task

    with pytest.raises(asyncio.CancelledError):
        asyncio.run(block())
    (span,) = telescope.finished
    assert (span.attributes or {})["error.type"] == "asyncio.exceptions.CancelledError"


def test_the_context_travels_with_each_attempt(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.answers = [error(500)]
    send(watched(), CALL)
    sent = [one.header("traceparent") or "" for one in server.arrived]
    assert [tuple(one.split("-")[1:3]) for one in sent] == [
        hex_id(span) for span in telescope.finished
    ]
    assert len(set(sent)) == 2


def test_the_parent_is_the_programs_own_span(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    tracer = telescope.tracers.get_tracer("test")
    with tracer.start_as_current_span("checkout") as parent:
        send(watched(), CALL)
        asyncio.run(send_async(watched(), CALL))
        # What the program does next belongs to its own span, not to ours.
        assert trace.get_current_span() is parent
    first, second, checkout = telescope.finished
    for span in (first, second):
        assert span.parent is not None
        assert f"{span.parent.span_id:016x}" == hex_id(checkout)[1]
    assert (server.last.header("traceparent") or "")[3:35] == hex_id(checkout)[0]


def test_the_propagator_that_is_configured(
    server: ScriptedServer, watched: Watched
) -> None:
    token = context.attach(baggage.set_baggage("tenant", "t1"))
    try:
        send(watched(), CALL)
    finally:
        context.detach(token)
    assert server.last.header("baggage") == "tenant=t1"
    before = propagate.get_global_textmap()
    propagate.set_global_textmap(CompositePropagator([]))
    try:
        send(watched(), CALL)
    finally:
        propagate.set_global_textmap(before)
    assert server.last.header("traceparent") is None


def test_the_context_may_stay_at_home(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    send(watched(propagate_context=False), CALL)
    assert server.last.header("traceparent") is None
    assert len(telescope.finished) == 1


def test_a_header_of_the_callers_own_stays(
    server: ScriptedServer, watched: Watched, caplog: pytest.LogCaptureFixture
) -> None:
    send(watched(), replace(CALL, options={"headers": {"Traceparent": "mine"}}))
    assert server.last.header("traceparent") == "mine"
    assert caplog.records == []


def test_a_span_around_the_attempts(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.answers = [error(500), error(402, type="card_error", code="card_declined")]
    with pytest.raises(StripeError):
        send(watched(call_spans=True), CALL)
    first, second, whole = telescope.finished
    assert whole.name == "stripe POST /v1/customers/{customer}"
    assert whole.kind is SpanKind.INTERNAL
    for span in (first, second):
        assert span.parent is not None
        assert f"{span.parent.span_id:016x}" == hex_id(whole)[1]
    found = whole.attributes or {}
    assert found["stripe.attempts"] == 2
    assert found["stripe.error.code"] == "card_declined"
    assert found["stripe.error.type"] == "card_error"
    assert found["error.type"] == "402"
    assert whole.status.status_code is StatusCode.ERROR


def test_no_secret_and_no_query(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.default = Answer(headers={"X-Echo": KEY})
    send(watched(call_spans=True), SEARCH)
    send(watched(call_spans=True), replace(CALL, path=f"/v1/x/{KEY}"))
    assert len(telescope.finished) == 4
    shown = "".join(span.to_json() for span in telescope.finished)
    assert KEY not in shown
    assert "bob" not in shown


def test_a_call_without_a_template_is_named_after_its_method(
    watched: Watched, telescope: Telescope
) -> None:
    send(watched(), SEARCH)
    assert [span.name for span in telescope.finished] == ["GET"]
    assert "url.template" not in (telescope.finished[0].attributes or {})


def test_the_metric(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.answers = [error(500), Answer(pause=0.02), Answer()]
    send(watched(), CALL)
    send(watched(), CALL)
    failed, fine = sorted(telescope.points(), key=lambda point: point.count)
    port = int(server.url.rpartition(":")[2])
    common = {
        "http.request.method": "POST",
        "server.address": "127.0.0.1",
        "server.port": port,
        "url.scheme": "http",
        "url.template": "/v1/customers/{customer}",
    }
    assert dict(fine.attributes) == {**common, "http.response.status_code": 200}
    assert dict(failed.attributes) == {
        **common,
        "http.response.status_code": 500,
        "error.type": "500",
    }
    assert (failed.count, fine.count) == (1, 2)
    assert 0.02 <= fine.sum < 5
    assert fine.explicit_bounds == BUCKETS


def test_without_an_sdk_nothing_is_felt(server: ScriptedServer) -> None:
    settings = Settings(
        api_key=KEY,
        base_addresses={"api": server.url},
        hooks=(OpenTelemetryHook(),),
    )
    assert send(settings, CALL).code == 200
    assert server.last.header("traceparent") is None


def test_calls_side_by_side_do_not_mix_their_spans(
    server: ScriptedServer, watched: Watched, telescope: Telescope
) -> None:
    server.default = Answer(pause=0.02)
    settings = watched()
    paths = [f"/v1/customers/cus_{number}" for number in range(8)]

    async def block() -> None:
        await asyncio.gather(
            *(send_async(settings, replace(CALL, path=path)) for path in paths)
        )

    asyncio.run(block())
    arrived = {one.path: one.header("traceparent") for one in server.arrived}
    assert len(arrived) == 8
    for span in telescope.finished:
        url = str((span.attributes or {})["url.full"])
        sent = arrived[url[len(server.url) :]] or ""
        assert sent.split("-")[1:3] == list(hex_id(span))


WITHOUT = """
import sys
sys.modules["opentelemetry"] = None
try:
    import fakestripe._core.contrib.opentelemetry
except ModuleNotFoundError as missing:
    print(missing)
"""


def test_without_opentelemetry_the_error_says_what_to_install(tmp_path: Path) -> None:
    from tests.runtime.fake_package import write_package

    write_package(tmp_path)
    ran = subprocess.run(
        [sys.executable, "-c", WITHOUT],
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == (
        "fakestripe.contrib.opentelemetry needs OpenTelemetry: pip install opentelemetry-api"
    )


def test_the_generated_package_offers_it() -> None:
    import restripe
    import restripe.contrib.opentelemetry as module

    assert isinstance(module, ModuleType)
    assert issubclass(module.OpenTelemetryHook, restripe.Hook)
    client = restripe.StripeClient(KEY, hooks=[module.OpenTelemetryHook()])
    assert KEY not in repr(client)
    assert logging.getLogger("restripe").handlers == []
