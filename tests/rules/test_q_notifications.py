"""Section Q: thin events (notifications), what they fetch, and their handlers."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import restripe
from restripe import StripeClient, _registry
from restripe._core import notification_handlers as handlers
from restripe._core.lists import V2ListObject
from restripe._core.notifications import (
    EventNotification,
    EventNotificationWithRelatedObject,
    Reason,
    ReasonRequest,
    RelatedObject,
    RelatedObjectEvent,
    RelatedSingletonObject,
    UnknownEventNotification,
    known_types,
)
from restripe._core.signatures import WebhookSignature
from tests.rules.conftest import MakeClient
from tests.runtime.server import Answer, ScriptedServer, error

SECRET = "whsec_notificationcanary"
METER = "v1.test.meter.error_report_triggered"
LONELY = "v1.test.meter.no_meter_found"
BRACKETS = "v2.core.account[configuration.customer].updated"
UNKNOWN = "v9.newer.than.this.package"
RELATED = {"id": "mtr_1", "type": "billing.meter", "url": "/v1/billing/meters/mtr_1"}


class MeterNotification(EventNotificationWithRelatedObject):
    LOOKUP_TYPE = METER


class LonelyNotification(EventNotification):
    LOOKUP_TYPE = LONELY


class BracketsNotification(EventNotificationWithRelatedObject):
    LOOKUP_TYPE = BRACKETS


class MeterEvent(RelatedObjectEvent):
    LOOKUP_TYPE = METER
    OBJECT_NAME = "v2.core.event"

    context: Any
    data: Any
    related_object: Any

    _inner_class_types = {"data": None, "related_object": None}


@pytest.fixture(autouse=True)
def rendered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Classes as the generator renders them, in a module of the package."""
    module = ModuleType("restripe._rendered_for_tests")
    for cls in (
        MeterNotification,
        LonelyNotification,
        BracketsNotification,
        MeterEvent,
    ):
        setattr(module, cls.__name__, cls)
    monkeypatch.setitem(sys.modules, module.__name__, module)
    table = {
        METER: "_rendered_for_tests:MeterNotification",
        LONELY: "_rendered_for_tests:LonelyNotification",
        BRACKETS: "_rendered_for_tests:BracketsNotification",
    }
    for event_type, target in table.items():
        monkeypatch.setitem(_registry.NOTIFICATIONS, event_type, target)
    monkeypatch.setitem(_registry.EVENTS, METER, "_rendered_for_tests:MeterEvent")
    yield


def payload(**fields: Any) -> dict[str, Any]:
    whole = {
        "object": "v2.core.event",
        "id": "evt_1",
        "type": METER,
        "created": "2026-01-31T12:00:00.000Z",
        "livemode": True,
        "context": "org/acct_1",
        "related_object": RELATED,
        **fields,
    }
    return {name: value for name, value in whole.items() if value is not ...}


def signed(data: Any, secret: str = SECRET) -> tuple[bytes, str]:
    body = json.dumps(data).encode()
    return body, WebhookSignature.generate_signature_header(body, secret)


def parsed(client: StripeClient, **fields: Any) -> Any:
    stripe: Any = client
    return stripe.parse_event_notification(*signed(payload(**fields)), SECRET)


def both(notification: Any, method: str) -> tuple[Any, Any]:
    """What the method and its async twin return."""
    twin = getattr(notification, f"{method}_async")
    return getattr(notification, method)(), asyncio.run(twin())


def nothing(*_: Any) -> None:
    pass


async def nothing_async(*_: Any) -> None:
    pass


def handler_of(client: Any, fallback: Any = nothing) -> Any:
    return client.notification_handler(SECRET, fallback)


# parsing


def test_Q_1_the_class_of_the_type(client: StripeClient) -> None:
    assert type(parsed(client)) is MeterNotification
    assert type(parsed(client, type=LONELY)) is LonelyNotification
    unknown = parsed(client, type=UNKNOWN)
    assert (unknown.type, unknown.related_object.id) == (UNKNOWN, "mtr_1")
    assert type(unknown) is UnknownEventNotification


def test_Q_1_only_what_is_signed(client: Any) -> None:
    body, header = signed(payload())
    for wrong in (header[:-1] + "x", "", None):
        with pytest.raises(restripe.SignatureVerificationError):
            client.parse_event_notification(body, wrong, SECRET)
    with pytest.raises(restripe.SignatureVerificationError):
        client.parse_event_notification(body, header, "whsec_other")
    old = WebhookSignature.generate_signature_header(body, SECRET, 1_000_000_000)
    with pytest.raises(restripe.SignatureVerificationError, match="tolerance"):
        client.parse_event_notification(body, old, SECRET)
    assert client.parse_event_notification(body, old, SECRET, None).id == "evt_1"
    assert client.parse_event_notification(body, header, ["whsec_old", SECRET])


def test_Q_1_bodies_of_every_kind(client: Any) -> None:
    body, header = signed(payload())
    for raw in (body, bytearray(body), memoryview(body), body.decode()):
        assert client.parse_event_notification(raw, header, SECRET).id == "evt_1"
        assert client.parse_event_notification_without_verification(raw).id == "evt_1"


def test_Q_1_a_snapshot_event_is_sent_elsewhere(client: StripeClient) -> None:
    with pytest.raises(ValueError, match="construct_event"):
        parsed(client, object="event")


@pytest.mark.parametrize("name", ["charge", "v2.core.account", None, 7, ...])
def test_Q_1_other_objects_are_refused(client: StripeClient, name: Any) -> None:
    with pytest.raises(ValueError, match=r"'object'.*v2\.core\.event"):
        parsed(client, object=name)


@pytest.mark.parametrize("field", ["id", "type", "created"])
@pytest.mark.parametrize("value", [..., None, "", 7, ["x"], {}])
def test_Q_1_what_it_needs_is_named(
    client: StripeClient, field: str, value: Any
) -> None:
    with pytest.raises(ValueError, match=f"'{field}'"):
        parsed(client, **{field: value})


def test_Q_1_envelopes_where_nobody_verifies(client: Any) -> None:
    bridge = {"detail-type": METER, "detail": payload()}
    grid = {"specversion": "1.0", "type": METER, "data": payload()}
    for envelope in (bridge, grid, payload()):
        for raw in (envelope, json.dumps(envelope)):
            made = client.parse_event_notification_without_verification(raw)
            assert type(made) is MeterNotification
    with pytest.raises(ValueError, match="EventBridge"):
        client.parse_event_notification_without_verification({"detail": {}})


def test_Q_1_the_official_static_method(client: StripeClient) -> None:
    made = EventNotification.from_json(json.dumps(payload()), client)
    assert type(made) is MeterNotification


# fields


def test_Q_2_fields(client: StripeClient) -> None:
    reason = {"type": "request", "request": {"id": "req_1", "idempotency_key": "k"}}
    made = parsed(client, reason=reason)
    assert (made.id, made.object, made.type) == ("evt_1", "v2.core.event", METER)
    assert (made.created, made.livemode) == ("2026-01-31T12:00:00.000Z", True)
    assert made.reason == Reason("request", ReasonRequest("req_1", "k"))
    assert made.related_object == RelatedObject(**RELATED)
    assert not isinstance(made, restripe.StripeObject)
    assert not hasattr(parsed(client, type=LONELY), "related_object")


def test_Q_2_context(client: StripeClient) -> None:
    made = parsed(client)
    assert isinstance(made.context, restripe.StripeContext)
    assert made.context == restripe.StripeContext.parse("org/acct_1")
    assert made.context.pop().segments == ("org",)
    for none in ("", None, ...):
        assert parsed(client, context=none).context is None
    for wrong in ("a//b", 7, ["a"]):
        with pytest.raises(ValueError, match="'context'"):
            parsed(client, context=wrong)


def test_Q_2_what_may_be_absent(client: StripeClient) -> None:
    made = parsed(client, livemode=..., reason=...)
    assert (made.livemode, made.reason) == (False, None)
    assert parsed(client, reason={"type": "other"}).reason == Reason("other")
    request = {"type": "request", "request": {"id": "req_1", "idempotency_key": None}}
    assert parsed(client, reason=request).reason.request.idempotency_key is None
    assert parsed(client, type=UNKNOWN, related_object=None).related_object is None


def test_Q_2_an_object_without_an_id(client: StripeClient) -> None:
    only = {"type": "balance", "url": "/v1/balance"}
    made = parsed(client, related_object=only)
    assert made.related_object == RelatedSingletonObject("balance", "/v1/balance")


@pytest.mark.parametrize(
    ("fields", "place"),
    [
        ({"livemode": "true"}, "livemode"),
        ({"reason": "request"}, "reason"),
        ({"reason": {"x": 1}}, "reason.type"),
        ({"reason": {"type": "request", "request": []}}, "reason.request"),
        ({"reason": {"type": "r", "request": {"x": 1}}}, "reason.request.id"),
        ({"related_object": None}, "related_object"),
        ({"related_object": "mtr_1"}, "related_object"),
        ({"related_object": {"id": "m", "type": "t"}}, "related_object.url"),
        ({"related_object": {"id": 1, "type": "t", "url": "/"}}, "related_object.id"),
    ],
)
def test_Q_2_wrong_fields_are_named(
    client: StripeClient, fields: Any, place: str
) -> None:
    with pytest.raises(ValueError, match=f"'{place}'"):
        parsed(client, **fields)


# Q-3 and C-11: fetching


def test_Q_3_the_event(client: StripeClient, server: ScriptedServer) -> None:
    answer = payload(data={"error_count": 3}, id="evt_1")
    server.default = Answer(body=json.dumps(answer).encode())
    for event in both(parsed(client), "fetch_event"):
        assert type(event) is MeterEvent
        assert event.data.error_count == 3
    for arrived in server.arrived:
        assert (arrived.method, arrived.target) == ("GET", "/v2/core/events/evt_1")
        assert arrived.header("stripe-context") == "org/acct_1"
        assert "/v2 " in (arrived.header("user-agent") or "")
        assert arrived.body == b""
    assert len(server.arrived) == 2


@pytest.mark.parametrize(
    ("url", "reply", "cls"),
    [
        ("/v1/customers/cus_1", {"object": "customer", "id": "cus_1"}, "Customer"),
        ("/v1/balance", {"object": "balance"}, "Balance"),
        ("/v2/core/things", {"data": [], "next_page_url": None}, "V2ListObject"),
    ],
)
@pytest.mark.parametrize("event_type", [METER, UNKNOWN])
def test_Q_3_the_related_object(
    client: StripeClient,
    server: ScriptedServer,
    url: str,
    reply: Any,
    cls: str,
    event_type: str,
) -> None:
    server.default = Answer(body=json.dumps(reply).encode())
    made = parsed(client, type=event_type, related_object={"type": "t", "url": url})
    for found in both(made, "fetch_related_object"):
        assert type(found).__name__ == cls
    for arrived in server.arrived:
        assert (arrived.method, arrived.target) == ("GET", url)
        assert arrived.header("stripe-context") == "org/acct_1"
        assert f"/{url[1:3]} " in (arrived.header("user-agent") or "")
    assert V2ListObject.__name__ == "V2ListObject" and len(server.arrived) == 2


def test_Q_3_an_unknown_event_without_one(
    client: StripeClient, server: ScriptedServer
) -> None:
    made = parsed(client, type=UNKNOWN, related_object=None)
    assert both(made, "fetch_related_object") == (None, None)
    assert server.arrived == []


def test_C_11_what_triggered_the_request(
    client: StripeClient, server: ScriptedServer
) -> None:
    both(parsed(client), "fetch_event")
    both(parsed(client), "fetch_related_object")
    both(parsed(client, type=UNKNOWN), "fetch_related_object")
    sent = [each.header("stripe-request-trigger") for each in server.arrived]
    assert sent == ["event=evt_1"] * 6
    client.v1.balance.retrieve()
    assert server.last.header("stripe-request-trigger") is None


def test_C_11_an_id_that_needs_escaping(
    client: StripeClient, server: ScriptedServer
) -> None:
    both(parsed(client, id="a/../b\r\nX: ü"), "fetch_event")
    for arrived in server.arrived:
        assert arrived.path == "/v2/core/events/a%2F..%2Fb%0D%0AX%3A%20%C3%BC"
        trigger = arrived.header("stripe-request-trigger")
        assert trigger == "event=a%2F..%2Fb%0D%0AX%3A%20%C3%BC"
    for wrong in ("..", ".", "\ud800"):
        with pytest.raises(ValueError, match="'id'"):
            parsed(client, id=wrong)
    assert len(server.arrived) == 2


def test_Q_3_the_context_of_the_notification_and_no_other(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    bases = dict.fromkeys(("api", "connect", "files", "meter_events"), server.url)
    client = make_client(
        stripe_context="own", stripe_account="acct_9", base_addresses=bases
    )
    both(parsed(client), "fetch_event")
    both(parsed(client, context=None), "fetch_event")
    client.v1.balance.retrieve()
    sent = [each.header("stripe-context") for each in server.arrived]
    assert sent == ["org/acct_1", "org/acct_1", None, None, "own"]
    # A context says all about whom a request is for.
    accounts = [each.header("stripe-account") for each in server.arrived]
    assert accounts == [None, None, "acct_9", "acct_9", "acct_9"]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/v1/x",
        "//evil.example/v1/x",
        "/v1/../../evil",
        "/v1/%2E%2e/evil",
        "/v1/..%2Fevil",
        "/v1/a\\b",
        "/v1/a b",
        "/v1/a\r\nHost: evil",
        "/v1/ü",
        "/v1/a#b",
        "@evil.example/v1/x",
        "/v3/things",
        "/",
        "v1/things",
    ],
)
def test_Q_3_no_url_leads_elsewhere(
    client: StripeClient, server: ScriptedServer, url: str
) -> None:
    for event_type in (METER, UNKNOWN):
        made = parsed(client, type=event_type, related_object={**RELATED, "url": url})
        with pytest.raises(ValueError):
            made.fetch_related_object()
        with pytest.raises(ValueError):
            asyncio.run(made.fetch_related_object_async())
    assert server.arrived == []


def test_Q_3_a_url_may_have_a_query(
    client: StripeClient, server: ScriptedServer
) -> None:
    url = "/v2/core/accounts/acct_1?include=a&include=b"
    both(parsed(client, related_object={**RELATED, "url": url}), "fetch_related_object")
    assert [each.target for each in server.arrived] == [url, url]


@pytest.mark.parametrize(
    ("event_type", "method", "told"),
    [
        (METER, "fetch_event", ["pushed_event_pull"]),
        (METER, "fetch_related_object", ["fetch_related_object"]),
        (UNKNOWN, "fetch_event", ["pushed_event_pull"]),
        (UNKNOWN, "fetch_related_object", ["fetch_related_object", "unknown_event"]),
    ],
)
def test_Q_3_telemetry_tells_it(
    make_client: MakeClient,
    server: ScriptedServer,
    event_type: str,
    method: str,
    told: list[str],
) -> None:
    server.default = Answer(headers={"Request-Id": "req_1"})
    client = make_client(enable_telemetry=True)
    made = parsed(client, type=event_type)

    def last_usage() -> Any:
        client.v1.balance.retrieve()
        sent = server.last.header("x-stripe-client-telemetry") or "{}"
        return json.loads(sent)["last_request_metrics"]["usage"]

    getattr(made, method)()
    assert last_usage() == told
    asyncio.run(getattr(made, f"{method}_async")())
    assert last_usage() == [*told, "async"]


def test_Q_4_no_usage_in_the_query(
    make_client: MakeClient, server: ScriptedServer
) -> None:
    for telemetry in (True, False):
        client = make_client(enable_telemetry=telemetry)
        both(parsed(client), "fetch_event")
        both(parsed(client), "fetch_related_object")
        both(parsed(client, type=UNKNOWN), "fetch_related_object")
    assert len(server.arrived) == 12
    assert [each.target for each in server.arrived if "?" in each.target] == []


def test_Q_3_errors_are_those_of_other_calls(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.default = error(404, type="invalid_request_error", code="not_found")
    made = parsed(client)
    for method in ("fetch_event", "fetch_related_object"):
        with pytest.raises(restripe.InvalidRequestError):
            getattr(made, method)()
        with pytest.raises(restripe.InvalidRequestError):
            asyncio.run(getattr(made, f"{method}_async")())


# events that were fetched


def test_Q_4_fetched_events_have_the_async_twin(
    client: StripeClient, server: ScriptedServer
) -> None:
    event = json.dumps(payload()).encode()
    customer = json.dumps({"object": "customer", "id": "cus_1"}).encode()
    for fetch in (
        lambda: parsed(client).fetch_event(),
        lambda: client.v2.core.events.retrieve("evt_1"),
    ):
        server.arrived.clear()
        server.answers = [Answer(body=each) for each in (event, customer, customer)]
        for found in both(fetch(), "fetch_related_object"):
            assert type(found) is restripe.Customer
        for arrived in server.arrived[1:]:
            assert arrived.target == "/v1/billing/meters/mtr_1"
            assert arrived.header("stripe-context") == "org/acct_1"
            assert arrived.header("stripe-request-trigger") == "event=evt_1"
        assert len(server.arrived) == 3


def test_Q_5_classes_of_fetched_events(
    client: StripeClient, server: ScriptedServer
) -> None:
    assert MeterEvent.LOOKUP_TYPE == METER
    page = {"data": [payload(data={"n": 1}), payload(type=UNKNOWN)]}
    page["next_page_url"] = None  # type: ignore[assignment]
    server.default = Answer(body=json.dumps(page).encode())
    known, unknown = client.v2.core.events.list({"object_id": "mtr_1"}).data
    found: Any = known
    assert (type(found), found.data.n) == (MeterEvent, 1)
    assert found.related_object.id == "mtr_1"
    assert type(unknown) is restripe.v2.core.Event


def test_Q_5_an_event_without_or_with_a_strange_object(
    client: StripeClient, server: ScriptedServer
) -> None:
    for wrong in ("https://evil.example/v1/x", "//evil.example", None, 7):
        answer = payload(related_object={**RELATED, "url": wrong})
        server.answers = [Answer(body=json.dumps(answer).encode())]
        event: Any = client.v2.core.events.retrieve("evt_1")
        with pytest.raises(ValueError, match="path of the API"):
            event.fetch_related_object()
    body = json.dumps(payload(related_object=None)).encode()
    server.answers = [Answer(body=body)]
    event = client.v2.core.events.retrieve("evt_1")
    assert both(event, "fetch_related_object") == (None, None)
    assert len(server.arrived) == 5


def test_Q_5_rendered_classes(client: StripeClient, server: ScriptedServer) -> None:
    event_type = "v1.billing.meter.error_report_triggered"
    name = "V1BillingMeterErrorReportTriggeredEvent"
    fields = {"reason": {"error_count": 2, "error_types": []}}
    meter = {"object": "billing.meter", "id": "mtr_1"}
    bodies = [payload(type=event_type, data=fields), meter, meter]
    made = parsed(client, type=event_type)
    assert (type(made).__name__, made.LOOKUP_TYPE) == (
        f"{name}Notification",
        event_type,
    )
    server.answers = [Answer(body=json.dumps(each).encode()) for each in bodies]
    event = made.fetch_event()
    assert (type(event).__name__, event.LOOKUP_TYPE) == (name, event_type)
    assert restripe.v2.core.Event in type(event).__mro__
    assert type(event.data.reason).__name__ == f"{name}DataReason"
    assert event.data.reason.error_count == 2
    assert event.related_object.url == "/v1/billing/meters/mtr_1"
    for owner in (made, event):
        assert type(owner.fetch_related_object()) is restripe.billing.Meter
    alone = parsed(client, type="v1.billing.meter.no_meter_found", related_object=None)
    assert not hasattr(alone, "related_object")
    assert not hasattr(alone, "fetch_related_object")


# handlers


def test_Q_6_the_function_of_the_type(client: StripeClient) -> None:
    calls: list[Any] = []
    handler = handler_of(client)

    def on_meter(notification: Any, bound: Any) -> None:
        calls.append((notification, bound))

    assert handler.on_v1_test_meter_error_report_triggered(on_meter) is on_meter
    assert handler.handle(*signed(payload())) is None
    ((notification, bound),) = calls
    assert type(notification) is MeterNotification
    assert type(bound) is StripeClient and bound is not client


def test_Q_6_the_client_has_the_context(client: Any, server: ScriptedServer) -> None:
    handler = handler_of(client.with_stripe_context("own"))

    @handler.on_v1_test_meter_error_report_triggered  # type: ignore[untyped-decorator]
    def run(_: Any, bound: Any) -> None:
        bound.v1.balance.retrieve()

    handler.handle(*signed(payload()))
    handler.handle(*signed(payload(context=None)))
    sent = [each.header("stripe-context") for each in server.arrived]
    assert sent == ["org/acct_1", None]


def test_Q_6_the_fallback(client: StripeClient) -> None:
    calls: list[Any] = []
    handler = handler_of(client, lambda *arguments: calls.append(arguments))
    handler.handle(*signed(payload()))
    handler.handle(*signed(payload(type=UNKNOWN)))
    assert [each[2].is_known_event_type for each in calls] == [True, False]
    assert {type(each[2]) for each in calls} == {handlers.UnhandledNotificationDetails}
    assert [type(each[1]) for each in calls] == [StripeClient, StripeClient]


def test_Q_6_one_function_for_a_type(client: StripeClient) -> None:
    handler = handler_of(client)
    handler.on_v1_test_meter_no_meter_found(nothing)
    for again in (
        handler.on_v1_test_meter_no_meter_found,
        handler.on(LONELY),
        handler.on(LonelyNotification),
    ):
        with pytest.raises(ValueError, match="no_meter_found"):
            again(nothing)
    with pytest.raises(ValueError, match="error_report"):
        handler.on(METER, METER)(nothing)
    assert handler.registered_event_types == [LONELY]


def test_Q_6_the_types_are_sorted(client: StripeClient) -> None:
    handler = handler_of(client)
    assert handler.registered_event_types == []
    handler.on(BRACKETS, LONELY)(nothing)
    handler.on_v1_test_meter_error_report_triggered(nothing)
    assert handler.registered_event_types == [METER, LONELY, BRACKETS]


def test_Q_6_nothing_is_registered_after_the_first(client: StripeClient) -> None:
    good = handler_of(client)
    good.handle(*signed(payload()))
    failed = handler_of(client)
    with pytest.raises(restripe.SignatureVerificationError):
        failed.handle(b"{}", "t=1,v1=00")
    trusting = handlers.StripeEventNotificationHandler.without_verification(
        client, nothing
    )
    with pytest.raises(ValueError):
        trusting.handle(b"no JSON")
    for handler in (good, failed, trusting):
        late: Any = handler
        for register in (late.on_v1_test_meter_no_meter_found, late.pre_handle):
            with pytest.raises(RuntimeError, match="before the first"):
                register(nothing)


@pytest.mark.parametrize("secret", [None, "", "  \n", [], ["", None, " "], ()])
def test_Q_6_a_blank_secret_is_refused(client: Any, secret: Any) -> None:
    with pytest.raises(ValueError, match="webhook_secret"):
        client.notification_handler(secret, nothing)
    with pytest.raises(ValueError, match="webhook_secret"):
        client.async_notification_handler(secret, nothing_async)


def test_Q_6_several_secrets_while_one_is_rotated(client: Any) -> None:
    calls: list[Any] = []
    handler = client.notification_handler(
        [SECRET, "whsec_new"], lambda *_: calls.append(_)
    )
    for secret in (SECRET, "whsec_new"):
        handler.handle(*signed(payload(), secret))
    with pytest.raises(restripe.SignatureVerificationError):
        handler.handle(*signed(payload(), "whsec_third"))
    assert len(calls) == 2
    assert SECRET not in repr(handler) and SECRET not in repr(vars(handler))


def test_Q_6_no_frame_shows_a_secret(client: Any) -> None:
    # Put together here, so that no line of source that a traceback shows has it either.
    secret = "whsec_" + "frames" * 3
    handler = client.notification_handler(secret, nothing)
    with pytest.raises(restripe.SignatureVerificationError) as caught:
        handler.handle(b"{}", "t=1,v1=00")
    with pytest.raises(TypeError) as refused:
        handlers.StripeEventNotificationHandler(client, secret, nothing_async)  # type: ignore[arg-type]
    own = Path(handlers.__file__).parent
    for info in (caught, refused):
        frames = [e.frame for e in info.traceback if own in Path(e.path).parents]
        assert frames
        for frame in frames:
            assert secret not in repr(frame.f_locals)


def test_Q_6_pre_handle_decides(client: StripeClient) -> None:
    order: list[str] = []
    verdict: list[Any] = [True, False, None]
    handler = handler_of(client, lambda *_: order.append("fallback"))
    handler.on_v1_test_meter_error_report_triggered(lambda *_: order.append("own"))

    @handler.pre_handle  # type: ignore[untyped-decorator]
    def first(notification: Any, bound: Any) -> Any:
        assert type(bound) is StripeClient
        order.append(notification.id)
        return verdict.pop(0)

    assert callable(first)
    with pytest.raises(ValueError, match="pre_handle"):
        handler.pre_handle(nothing)
    assert handler.handle(*signed(payload(id="a"))) is None
    assert handler.handle(*signed(payload(id="b"))) is None
    with pytest.raises(TypeError, match="None"):
        handler.handle(*signed(payload(id="c")))
    assert order == ["a", "own", "b", "c"]


def test_Q_6_errors_of_functions_go_through(client: StripeClient) -> None:
    handler = handler_of(client)

    @handler.on(METER)  # type: ignore[untyped-decorator]
    def fail(*_: Any) -> None:
        raise LookupError("own")

    with pytest.raises(LookupError, match="own"):
        handler.handle(*signed(payload()))


def test_Q_6_types_by_text_and_newer_ones(client: StripeClient) -> None:
    calls: list[Any] = []
    handler = handler_of(client)
    with pytest.warns(UserWarning, match=UNKNOWN):
        handler.on(UNKNOWN)(calls.append)
    with pytest.warns(UserWarning, match=f"did you mean '{METER}'"):
        handler.on(METER[:-1])(nothing)

    with pytest.warns(UserWarning):

        @handler.on("v9.other")  # type: ignore[untyped-decorator]
        def newer(notification: Any, bound: Any) -> None:
            calls.append(type(notification))

    handler.handle(*signed(payload(type="v9.other")))
    assert calls == [UnknownEventNotification]
    for wrong in (nothing, 7, ""):
        with pytest.raises(TypeError, match="event types"):
            handler.on(wrong)
    with pytest.raises(ValueError, match="at least one"):
        handler.on()


def test_Q_6_names_of_registration(client: StripeClient) -> None:
    handler = handler_of(client)
    name = "on_v2_core_account_including_configuration_customer_updated"
    assert handlers.registration_name(BRACKETS) == name
    getattr(handler, name)(nothing)
    assert handler.registered_event_types == [BRACKETS]
    assert {name, "on_v1_test_meter_no_meter_found", "handle"} <= set(dir(handler))
    with pytest.raises(AttributeError, match="'on_v1_test_meter_no_meter_found'"):
        getattr(handler, "on_v1_test_meter_no_meter_fond")  # noqa: B009
    with pytest.raises(AttributeError, match="'registered_event_types'"):
        getattr(handler, "registered_events_types")  # noqa: B009


def test_Q_6_only_functions_are_registered(client: Any) -> None:
    handler = handler_of(client)
    for register in (handler.on(METER), handler.pre_handle):
        with pytest.raises(TypeError, match="functions"):
            register("a text")
    with pytest.raises(TypeError, match="functions"):
        client.notification_handler(SECRET, None)
    assert handler.registered_event_types == []


class AsyncCallable:
    async def __call__(self, *_: Any) -> None:
        pass


@pytest.mark.parametrize("function", [nothing_async, AsyncCallable()])
def test_Q_6_sync_handlers_refuse_what_they_could_not_await(
    client: Any, function: Any
) -> None:
    handler = handler_of(client)
    for register in (handler.on(METER), handler.pre_handle):
        with pytest.raises(TypeError, match="AsyncStripeEventNotificationHandler"):
            register(function)
    with pytest.raises(TypeError, match="AsyncStripeEventNotificationHandler"):
        client.notification_handler(SECRET, function)
    handler.on(METER)(lambda *_: function())
    with pytest.raises(TypeError, match="never awaits"):
        handler.handle(*signed(payload()))


def test_Q_6_async(client: Any, server: ScriptedServer) -> None:
    calls: list[Any] = []

    async def fallback(notification: Any, bound: Any, details: Any) -> None:
        await bound.v1.balance.retrieve_async()
        calls.append(details.is_known_event_type)

    handler = client.async_notification_handler(SECRET, fallback)

    @handler.pre_handle  # type: ignore[untyped-decorator]
    async def first(notification: Any, bound: Any) -> bool:
        await asyncio.sleep(0)
        return str(notification.id) != "evt_skip"

    @handler.on_v1_test_meter_error_report_triggered  # type: ignore[untyped-decorator]
    async def meter(notification: Any, bound: Any) -> None:
        calls.append(await notification.fetch_related_object_async())

    async def run() -> None:
        await handler.handle_async(*signed(payload()))
        await handler.handle_async(*signed(payload(id="evt_skip")))
        await handler.handle_async(*signed(payload(type=LONELY)))
        await handler.handle_async(*signed(payload(type=UNKNOWN)))
        with pytest.raises(restripe.SignatureVerificationError):
            await handler.handle_async(b"{}", "t=1,v1=0")

    asyncio.run(run())
    assert (calls[0].id, calls[1:]) == ("th_1", [True, False])
    assert {each.header("stripe-context") for each in server.arrived} == {"org/acct_1"}
    assert not hasattr(handler, "handle")
    with pytest.raises(RuntimeError):
        handler.on(METER)(nothing_async)


def test_Q_6_async_handlers_run_plain_functions_in_a_thread(client: Any) -> None:
    import threading
    from contextvars import ContextVar

    import trio

    seen: list[Any] = []
    variable: ContextVar[str] = ContextVar("variable")

    def plain(*_: Any) -> None:
        seen.append((threading.current_thread(), variable.get()))

    def verdict(*_: Any) -> bool:
        return True

    for run in (asyncio.run, lambda coroutine: trio.run(lambda: coroutine)):
        handler = client.async_notification_handler(SECRET, plain)
        handler.pre_handle(verdict)
        handler.on(METER)(lambda *_: nothing_async())
        variable.set("kept")
        body, header = signed(payload(type=LONELY))
        runner: Callable[..., Any] = run
        runner(handler.handle_async(body, header))
        runner(handler.handle_async(*signed(payload())))
    assert [value for _, value in seen] == ["kept", "kept"]
    assert threading.current_thread() not in [thread for thread, _ in seen]


def test_Q_6_without_verification(client: Any) -> None:
    calls: list[Any] = []

    def fallback(notification: Any, *_: Any) -> None:
        calls.append(notification.id)

    async def fallback_async(notification: Any, *_: Any) -> None:
        calls.append(notification.id)

    envelope = {"detail": payload(id="evt_2")}
    cls, twin = (
        handlers.StripeEventNotificationHandler,
        handlers.AsyncStripeEventNotificationHandler,
    )
    for handler in (
        client.notification_handler_without_verification(fallback),
        cls.without_verification(client, fallback),
    ):
        assert (
            type(handler) is handlers.StripeEventNotificationHandlerWithoutVerification
        )
        handler.handle(json.dumps(payload()))
        handler.handle(envelope)
        with pytest.raises(ValueError, match="construct_event"):
            handler.handle({"object": "event", "id": "evt_1"})
    for waiting in (
        client.async_notification_handler_without_verification(fallback_async),
        twin.without_verification(client, fallback_async),
    ):
        asyncio.run(waiting.handle_async(json.dumps(payload())))
        asyncio.run(waiting.handle_async(envelope))
    assert calls == ["evt_1", "evt_2"] * 4


# the types that the package knows


def test_Q_7_every_known_type(client: StripeClient) -> None:
    from restripe._core.lazy import ROOT, resolve

    known = known_types()
    assert {METER, LONELY, BRACKETS} <= set(known)
    handler = handler_of(client)
    for event_type, target in known.items():
        cls = resolve(target, ROOT)
        assert cls.LOOKUP_TYPE == event_type and issubclass(cls, EventNotification)
        made = parsed(client, type=event_type)
        assert type(made) is cls
        getattr(handler, handlers.registration_name(event_type))(nothing)
    assert handler.registered_event_types == sorted(known)
