"""Handlers: which function an event leads to, that it is called once per event, and what a view answers."""

from __future__ import annotations

import contextvars
import copy
import functools
import io
import itertools
import json
import logging
import pickle
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Callable

import pytest

from codegen.runtime.client import BaseStripeClient
from codegen.runtime.errors import EventInProgressError, SignatureVerificationError
from codegen.runtime.event_stores import Claim, MemoryEventStore
from codegen.runtime.notification_handlers import (
    AsyncStripeEventNotificationHandler,
    StripeEventNotificationHandler,
)
from codegen.runtime.signatures import WebhookSignature
from codegen.runtime.sqlite_store import SQLiteEventStore
from codegen.runtime.webhook_handler import (
    WebhookHandler,
    WebhookHandlerWithoutVerification,
)

KEY = "sk_test_handlercanary00000000"
SECRET = "whsec_handlercanary0000000000"
CLIENT = BaseStripeClient(KEY)
NO_SECONDS = [0, -1, float("nan"), float("inf"), "5", None, True, 10**400, 10**5000]
_numbers = itertools.count(1)


def body(kind: str = "invoice.paid", **fields: object) -> bytes:
    """An event with an id of its own."""
    event = {
        "id": f"evt_{next(_numbers)}",
        "object": "event",
        "type": kind,
        "data": {"object": {"id": "in_1", "object": "invoice"}},
        **fields,
    }
    return json.dumps(event).encode()


def signed(payload: bytes) -> tuple[bytes, str]:
    return payload, WebhookSignature.generate_signature_header(payload, SECRET)


def delivery(kind: str = "invoice.paid", **fields: object) -> tuple[bytes, str]:
    return signed(body(kind, **fields))


@pytest.fixture(params=["memory", "sqlite"])
def handler(request: pytest.FixtureRequest, tmp_path: Path) -> WebhookHandler:
    sqlite = request.param == "sqlite"
    store = SQLiteEventStore(tmp_path / "events.db") if sqlite else None
    return WebhookHandler(CLIENT, SECRET, store=store)


# Which function.


def test_functions_by_type(handler: WebhookHandler) -> None:
    called = []

    @handler.on("invoice.paid", "invoice.voided")
    def first(event: Any) -> None:
        called.append(("first", event.type, event.data.object.id))

    @handler.on("charge.refunded")
    def second(event: Any) -> None:
        called.append(("second", event.type, event.data.object.id))

    kinds = ("charge.refunded", "invoice.voided", "invoice.paid")
    assert [handler.handle(*delivery(kind)) for kind in kinds] == ["handled"] * 3
    assert called == [
        ("second", "charge.refunded", "in_1"),
        ("first", "invoice.voided", "in_1"),
        ("first", "invoice.paid", "in_1"),
    ]
    assert handler.registered_event_types == sorted(kinds)


def test_on_gives_the_function_back(handler: WebhookHandler) -> None:
    def function(event: Any) -> None: ...

    assert handler.on("invoice.paid")(function) is function
    assert handler.fallback(function) is function


def test_classes_of_events(handler: WebhookHandler) -> None:
    class InvoicePaidEvent:
        LOOKUP_TYPE = "invoice.paid"

    handler.on(InvoicePaidEvent, "invoice.voided")(print)
    assert handler.registered_event_types == ["invoice.paid", "invoice.voided"]
    with pytest.raises(ValueError, match=r"'invoice\.paid' has a function already"):
        handler.on("invoice.paid")
    with pytest.raises(TypeError, match="Path is no class of one type of event"):
        handler.on(Path)


def test_a_type_is_registered_once(handler: WebhookHandler) -> None:
    late = handler.on("invoice.paid")
    handler.on("invoice.paid")(print)
    for register in (
        lambda: handler.on("charge.failed", "invoice.paid"),
        lambda: late(repr),
    ):
        with pytest.raises(ValueError, match=r"'invoice\.paid' has a function already"):
            register()
    with pytest.raises(ValueError, match=r"the type 'charge\.failed' is named twice"):
        handler.on("charge.failed", "charge.failed")
    assert handler.registered_event_types == ["invoice.paid"]


@pytest.mark.parametrize("given", [(), (print,), (7,), ("",), (None,)])
def test_what_is_no_type(handler: WebhookHandler, given: tuple[Any, ...]) -> None:
    with pytest.raises(
        TypeError, match=r"`on` takes event types.*@handler\.on\('invoice\.paid'\)"
    ):
        handler.on(*given)


def test_what_is_no_function(handler: WebhookHandler) -> None:
    with pytest.raises(TypeError, match="events are handled by a function, not by a"):
        handler.on("invoice.paid")("print")  # type: ignore[type-var]
    with pytest.raises(TypeError, match="events are handled by a function, not by a"):
        WebhookHandler(CLIENT, SECRET, fallback=7)  # type: ignore[arg-type]
    assert handler.registered_event_types == []


def test_the_fallback_takes_other_types(handler: WebhookHandler) -> None:
    called = []
    handler.on("invoice.paid")(lambda event: called.append("own"))
    handler.fallback(lambda event: called.append(event.type))
    assert handler.handle(*delivery("invoice.paid")) == "handled"
    other = delivery("charge.failed")
    assert [handler.handle(*other) for _ in range(2)] == ["handled", "duplicate"]
    assert called == ["own", "charge.failed"]
    with pytest.raises(ValueError, match="there is a fallback already"):
        handler.fallback(print)


def test_the_fallback_as_an_option() -> None:
    called = []
    handler = WebhookHandler(CLIENT, SECRET, fallback=lambda e: called.append(e.type))
    assert handler.handle(*delivery("charge.failed")) == "handled"
    assert called == ["charge.failed"]


def test_without_a_function_nothing_is_claimed(handler: WebhookHandler) -> None:
    post = delivery("charge.failed")
    assert [handler.handle(*post) for _ in range(2)] == ["unhandled"] * 2
    handler.on("charge.failed")(lambda event: None)
    assert handler.handle(*post) == "handled"


def test_unknown_types_are_warned_of(
    package: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry = core(package, "classes").registry()
    for kind in ("invoice.paid", "charge.failed"):
        monkeypatch.setitem(registry[1], kind, "_event:Event")
    handler = core(package, "webhook_handler").WebhookHandler(
        package.StripeClient(KEY), SECRET
    )
    with pytest.warns(UserWarning, match=r"'invoice\.payed'; did you mean 'invoice\.p"):
        handler.on("invoice.payed")(print)
    with pytest.warns(UserWarning, match=r"'moon\.landed'; Stripe may have added it"):
        handler.on("moon.landed")(print)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        handler.on("invoice.paid")(print)
    assert handler.registered_event_types == [
        "invoice.paid",
        "invoice.payed",
        "moon.landed",
    ]


# Once.


def test_a_second_delivery_is_a_duplicate(handler: WebhookHandler) -> None:
    called = []
    handler.on("invoice.paid")(lambda event: called.append(event.id))
    post = delivery()
    assert handler.handle(*post) == "handled"
    # Signed anew, as Stripe does for each delivery.
    assert handler.handle(*signed(post[0])) == "duplicate"
    assert len(called) == 1


@pytest.mark.parametrize("error", [KeyError, KeyboardInterrupt, SystemExit, ValueError])
def test_an_exception_leaves_the_event_to_the_next_delivery(
    handler: WebhookHandler, error: type[BaseException]
) -> None:
    outcomes: Iterator[Any] = iter([error("no"), None])

    @handler.on("invoice.paid")
    def function(event: Any) -> None:
        outcome = next(outcomes)
        if outcome is not None:
            raise outcome

    post = delivery()
    with pytest.raises(error):
        handler.handle(*post)
    assert handler.handle(*post) == "handled"
    assert handler.handle(*post) == "duplicate"


def test_while_it_is_handled_others_are_refused(handler: WebhookHandler) -> None:
    post = delivery()
    seen = []

    @handler.on("invoice.paid")
    def function(event: Any) -> None:
        with pytest.raises(EventInProgressError, match=f"event {event.id} is being"):
            handler.handle(*post)
        seen.append(handler.respond(*post).status)

    assert handler.handle(*post) == "handled"
    assert seen == [409]


def test_threads_deliver_the_same_events(handler: WebhookHandler) -> None:
    called = []
    handler.on("invoice.paid")(lambda event: called.append(event.id))
    posts = [delivery() for _ in range(10)]
    gate = threading.Barrier(8)

    def deliver() -> None:
        gate.wait()
        for post in posts:
            assert handler.respond(*post).status in (200, 409)

    threads = [threading.Thread(target=deliver) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(called) == sorted(json.loads(post[0])["id"] for post in posts)


def test_a_late_one_does_not_give_up_another_s_claim(tmp_path: Path) -> None:
    store = SQLiteEventStore(tmp_path / "events.db")
    late = WebhookHandler(CLIENT, SECRET, store=store, lease=1e-6)
    second = WebhookHandler(CLIENT, SECRET, store=store)
    post = delivery()
    inside, go = threading.Event(), threading.Event()
    statuses = []

    @late.fallback
    def failing(event: Any) -> None:
        inside.set()
        go.wait(20)
        raise KeyError("late")

    def deliver_late() -> None:
        with pytest.raises(KeyError):
            late.handle(*post)

    thread = threading.Thread(target=deliver_late)

    @second.fallback
    def quick(event: Any) -> None:
        go.set()
        thread.join()
        statuses.append(second.respond(*post).status)

    thread.start()
    assert inside.wait(20)
    assert second.handle(*post) == "handled"
    assert statuses == [409]


class Failing(MemoryEventStore):
    """A store one of whose methods fails."""

    def __init__(self, method: str) -> None:
        super().__init__()
        self.method = method

    def __getattribute__(self, name: str) -> Any:
        if name not in ("__dict__", "method") and name == self.__dict__.get("method"):
            return self.fail
        return super().__getattribute__(name)

    def fail(self, *_: object) -> Any:
        raise OSError("the database is gone")


def test_a_store_that_fails() -> None:
    called = []
    for method in ("claim", "finish"):
        handler = WebhookHandler(CLIENT, SECRET, store=Failing(method))
        handler.on("invoice.paid")(lambda event: called.append(event.id))
        with pytest.raises(OSError, match="the database is gone"):
            handler.respond(*delivery())
    # When it cannot be noted that an event was handled, Stripe must deliver it again.
    assert len(called) == 1


def test_a_release_that_fails_hides_no_error(caplog: pytest.LogCaptureFixture) -> None:
    handler = WebhookHandler(CLIENT, SECRET, store=Failing("release"))
    handler.on("invoice.paid")(raiser(KeyError("missing")))
    with caplog.at_level(logging.WARNING), pytest.raises(KeyError, match="missing"):
        handler.handle(*delivery())
    (record,) = caplog.records
    assert "was not released (OSError)" in record.getMessage()


def test_a_store_with_answers_of_its_own() -> None:
    class Odd(MemoryEventStore):
        def claim(self, event_id: str, owner: str, lease: float) -> Any:
            return True

    handler = WebhookHandler(CLIENT, SECRET, store=Odd(), fallback=print)
    with pytest.raises(TypeError, match="`claim` answers 'claimed', .* not True"):
        handler.handle(*delivery())


# What is refused.


def test_what_is_not_signed(handler: WebhookHandler) -> None:
    handler.fallback(lambda event: pytest.fail("called"))
    payload = body()
    for header in (None, "", "t=1,v1=00", delivery()[1], b"\xff", "\ud800"):
        with pytest.raises(SignatureVerificationError):
            handler.handle(payload, header)


NO_TYPES: list[Any] = [None, 7, {}]
NO_IDS: list[Any] = [None, 7, "", "evt_\udcff", "e" * 256, "evt\n1", []]
BAD = [b"[]", b"no JSON", b'{"id": "evt_1"}', b"\xff\xfe", b'{"object": "invoice"}']
BAD += [body(id=odd) for odd in NO_IDS]
BAD += [body(kind=odd) for odd in NO_TYPES]
BAD += [body(object="v2.core.event"), body(object=None)]


@pytest.mark.parametrize("payload", BAD)
def test_what_is_no_event(handler: WebhookHandler, payload: bytes) -> None:
    handler.fallback(lambda event: pytest.fail("called"))
    with pytest.raises(ValueError):
        handler.handle(*signed(payload))
    reply = handler.respond(*signed(payload))
    assert (reply.status, type(reply.body)) == (400, str)
    assert isinstance(reply.error, ValueError)


def test_a_thin_event_is_named(handler: WebhookHandler) -> None:
    with pytest.raises(ValueError, match="parse_event_notification"):
        handler.handle(*delivery("v1.billing.meter.no", object="v2.core.event"))


def core(package: ModuleType, name: str) -> Any:
    import importlib

    return importlib.import_module(f"{package.__name__}._core.{name}")


def test_events_of_other_versions(package: Any) -> None:
    handler = core(package, "webhook_handler").WebhookHandler(
        package.StripeClient(KEY), SECRET, version_policy="raise", fallback=print
    )
    post = delivery(api_version="2019-01-01")
    with pytest.raises(core(package, "event_versions").EventVersionError):
        handler.handle(*post)
    assert handler.respond(*post).status == 400
    with pytest.raises(core(package, "errors").SignatureVerificationError):
        handler.handle(post[0], "t=1,v1=00")


def test_a_tolerance() -> None:
    payload = body()
    header = WebhookSignature.generate_signature_header(payload, SECRET, 1_000_000)
    strict = WebhookHandler(CLIENT, SECRET)
    with pytest.raises(SignatureVerificationError):
        strict.handle(payload, header)
    assert (
        WebhookHandler(CLIENT, SECRET, tolerance=None).handle(payload, header)
        == "unhandled"
    )
    ahead = WebhookSignature.generate_signature_header(payload, SECRET, 90_000_000_000)
    with pytest.raises(SignatureVerificationError):
        strict.handle(payload, ahead)
    lenient = WebhookHandler(CLIENT, SECRET, allow_future=True)
    assert lenient.handle(payload, ahead) == "unhandled"


def test_secrets_of_a_rotation() -> None:
    rotated = WebhookHandler(CLIENT, ["whsec_new", "", SECRET])
    assert rotated.handle(*delivery()) == "unhandled"


# What a view answers.


def test_replies(handler: WebhookHandler) -> None:
    handler.on("invoice.paid")(lambda event: None)
    post = delivery()
    other = delivery("charge.failed")
    replies = [handler.respond(*one) for one in (post, post, other)]
    assert [reply.status for reply in replies] == [200] * 3
    assert len({reply.body for reply in replies}) == 3
    refused = handler.respond(post[0], other[1])
    assert (refused.status, refused.body) == (
        400,
        "The signature does not fit the body.",
    )
    assert isinstance(refused.error, SignatureVerificationError)
    assert refused.error.__traceback__ is None


def test_a_refused_delivery_is_logged_once(
    handler: WebhookHandler, caplog: pytest.LogCaptureFixture
) -> None:
    canary = body("personal.canary")
    lines = {}
    for name, post in {
        "none": (canary, None),
        "other": (canary, "t=1,v1=headercanary"),
        "broken": signed(b'{"canary": '),
        "object": signed(b'{"object": "charge", "a": "canary"}'),
    }.items():
        caplog.clear()
        assert handler.respond(*post).status == 400
        (record,) = caplog.records
        assert (record.name, record.levelno) == ("codegen", logging.WARNING)
        lines[name] = record.getMessage()
    assert "There is no Stripe-Signature header" in lines["none"]
    assert "the secret is that of another endpoint" in lines["other"]
    assert "Expecting value at line 1" in lines["broken"]
    assert "its object is 'charge'" in lines["object"]
    assert not any("canary" in line or "\n" in line for line in lines.values())


def test_what_was_handled_is_not_logged(
    handler: WebhookHandler, caplog: pytest.LogCaptureFixture
) -> None:
    post = delivery()
    handler.on("invoice.paid")(lambda event: None)
    for one in (post, post, delivery("charge.failed")):
        assert handler.respond(*one).status == 200
    assert caplog.records == []


def test_what_a_trusted_source_sends_is_logged_too(
    caplog: pytest.LogCaptureFixture,
) -> None:
    trusting = WebhookHandlerWithoutVerification(CLIENT)
    assert trusting.respond(b"[]").status == 400
    assert [record.getMessage() for record in caplog.records] == [
        "a delivery of an event was refused: the payload is no JSON object: it is a list"
    ]


def test_a_function_s_own_errors_are_no_400(handler: WebhookHandler) -> None:
    errors: list[Exception] = [
        ValueError("mine"),
        SignatureVerificationError("mine"),
        json.JSONDecodeError("mine", "", 0),
    ]
    for error in errors:
        handler = WebhookHandler(CLIENT, SECRET, fallback=raiser(error))
        with pytest.raises(type(error), match="mine"):
            handler.respond(*delivery())


def test_a_function_s_own_word_of_progress_is_no_409(handler: WebhookHandler) -> None:
    mine = EventInProgressError("one of my own")
    handler.fallback(raiser(mine))
    for call in (handler.respond, handler.handle):
        with pytest.raises(EventInProgressError) as caught:
            call(*delivery())
        assert caught.value is mine


def raiser(error: Exception) -> Callable[[Any], None]:
    def function(event: Any) -> None:
        raise error

    return function


def test_a_parsed_body_is_the_program_s_mistake(handler: WebhookHandler) -> None:
    parsed: Any = {"id": "evt_1"}
    for call in (handler.handle, handler.respond):
        with pytest.raises(ValueError, match="the raw body"):
            call(parsed, "t=1,v1=00")


# Async functions.


class Callee:
    async def __call__(self, event: Any, *_: object) -> None: ...

    async def method(self, event: Any) -> None: ...


async def function(event: Any, *_: object) -> None: ...


ASYNC: list[Any] = [
    function,
    functools.partial(function, None),
    Callee(),
    Callee().method,
]
ASYNC += [functools.partial(functools.partial(Callee(), None))]


@pytest.mark.parametrize("one", ASYNC, ids=range(len(ASYNC)))
def test_async_functions_need_handle_async(handler: WebhookHandler, one: Any) -> None:
    handler.on("invoice.paid")(one)
    post = delivery()
    for call in (handler.handle, handler.respond):
        with pytest.raises(RuntimeError, match=r"'invoice\.paid' is .*handle_async"):
            call(*post)
    store: Any = handler._store
    assert store.claim(json.loads(post[0])["id"], "other", 1.0) == "claimed"


@pytest.mark.parametrize("one", ASYNC, ids=range(len(ASYNC)))
def test_wsgi_takes_no_async_functions(handler: WebhookHandler, one: Any) -> None:
    handler.on("charge.failed")(lambda event: None)
    app = handler.wsgi()
    handler.on("invoice.paid", "invoice.voided")(one)
    with pytest.raises(RuntimeError, match=r"'invoice\.paid' is `async`: use asgi\(\)"):
        handler.wsgi()
    handler.asgi()
    # Registered later than the app was made.
    post, header = delivery()
    environ = {
        "REQUEST_METHOD": "POST",
        "CONTENT_LENGTH": str(len(post)),
        "wsgi.input": io.BytesIO(post),
        "HTTP_STRIPE_SIGNATURE": header,
    }
    with pytest.raises(RuntimeError, match=r"'invoice\.paid' is .*handle_async"):
        app(environ, lambda status, headers: None)


def test_wsgi_takes_no_async_fallback_or_store() -> None:
    fallback = WebhookHandler(CLIENT, SECRET, fallback=function)
    with pytest.raises(RuntimeError, match=r"the fallback is `async`: use asgi\(\)"):
        fallback.wsgi()
    store = WebhookHandler(CLIENT, SECRET, store=AsyncStore())
    with pytest.raises(RuntimeError, match=r"the store is `async`: use asgi\(\)"):
        store.wsgi()


class AsyncStore:
    async def claim(self, event_id: str, owner: str, lease: float) -> Claim:
        return "claimed"

    async def finish(self, event_id: str, owner: str) -> None: ...

    async def release(self, event_id: str, owner: str) -> None: ...


def test_an_awaitable_that_nobody_awaits(handler: WebhookHandler) -> None:
    handler.on("invoice.paid")(lambda event: function(event))
    post = delivery()
    for _ in range(2):
        with pytest.raises(
            RuntimeError, match=r"'invoice\.paid' returned an awaitable"
        ):
            handler.handle(*post)


def steps(event: Any) -> Any:
    yield event


async def async_steps(event: Any) -> Any:
    yield event


class Steps:
    def __call__(self, event: Any) -> Any:
        yield event

    async def method(self, event: Any) -> Any:
        yield event


GENERATORS: list[Any] = [steps, async_steps, Steps(), Steps().method]
GENERATORS += [functools.partial(Steps()), functools.partial(async_steps)]


@pytest.mark.parametrize("one", GENERATORS, ids=range(len(GENERATORS)))
def test_generators_are_refused(handler: WebhookHandler, one: Any) -> None:
    """A call of one runs nothing, and the event would be done."""
    client: Any = BaseStripeClient(KEY)
    registrations: list[Callable[[Any], Any]] = [
        handler.on("invoice.paid"),
        handler.fallback,
        lambda given: StripeEventNotificationHandler(client, SECRET, given),
        lambda given: AsyncStripeEventNotificationHandler(client, SECRET, given),
    ]
    for register in registrations:
        with pytest.raises(TypeError, match="one with `yield` in it is a generator"):
            register(one)
    assert handler.registered_event_types == []


def test_a_generator_that_nobody_steps_through(handler: WebhookHandler) -> None:
    handler.fallback(lambda event: steps(event))
    post = delivery()
    for _ in range(2):
        with pytest.raises(RuntimeError, match="the fallback returned a generator"):
            handler.handle(*post)


def test_a_class_is_called_whatever_its_objects_are(handler: WebhookHandler) -> None:
    handler.fallback(Record)
    post = delivery()
    assert [handler.handle(*post) for _ in range(2)] == ["handled", "duplicate"]


class Record:
    def __init__(self, event: Any) -> None:
        self.event = event

    async def __call__(self) -> None: ...


# Construction.


@pytest.mark.parametrize("secret", [None, "", " \n", [], ["", None], b"whsec_1", 7])
def test_blank_secrets(secret: Any) -> None:
    with pytest.raises(ValueError, match="`secret` is"):
        WebhookHandler(CLIENT, secret)


@pytest.mark.parametrize("lease", NO_SECONDS, ids=range(len(NO_SECONDS)))
def test_leases(lease: Any) -> None:
    with pytest.raises(ValueError, match="`lease` is a positive number of seconds"):
        WebhookHandler(CLIENT, SECRET, lease=lease)


@pytest.mark.parametrize("tolerance", [-1, float("nan"), "5", True])
def test_tolerances(tolerance: Any) -> None:
    with pytest.raises(ValueError, match="tolerance is seconds from 0"):
        WebhookHandler(CLIENT, SECRET, tolerance=tolerance)


def test_other_mistakes() -> None:
    with pytest.raises(TypeError, match="`store` is an object with the methods claim"):
        WebhookHandler(CLIENT, SECRET, store="events.db")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="`client` is a StripeClient, not a str"):
        WebhookHandler("sk_test", SECRET)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="never"):
        WebhookHandler(CLIENT, SECRET, version_policy="never")  # type: ignore[arg-type]


def test_no_secret_is_shown() -> None:
    handlers = [
        WebhookHandler(CLIENT, [SECRET, "whsec_second"], fallback=print),
        WebhookHandlerWithoutVerification(CLIENT),
    ]
    for handler in handlers:
        assert not {"whsec", "sk_test"} & set(repr(handler).replace("_", " ").split())
        assert "whsec" not in repr(handler) and "sk_test" not in repr(handler)
        for attempt in (pickle.dumps, copy.copy, copy.deepcopy):
            with pytest.raises(TypeError, match="cannot be pickled or copied"):
                attempt(handler)


MISTAKES: list[dict[str, Any]] = [
    {"store": 7},
    {"lease": 0},
    {"tolerance": -1},
    {"fallback": 7},
    {"version_policy": "never"},
    {"secret": ["", b"whsec_handlercanary"]},
]


@pytest.mark.parametrize("mistake", MISTAKES, ids=str)
def test_no_frame_of_an_error_holds_the_secret(mistake: dict[str, Any]) -> None:
    options = {"secret": SECRET, **mistake}
    with pytest.raises((TypeError, ValueError)) as caught:
        WebhookHandler(CLIENT, **options)
    check_frames(caught.value)


def test_no_frame_of_a_refusal_holds_the_secret(handler: WebhookHandler) -> None:
    with pytest.raises(SignatureVerificationError) as caught:
        handler.handle(body(), "t=1,v1=00")
    check_frames(caught.value)
    with pytest.raises(ValueError) as no_event:
        handler.handle(*signed(b"[]"))
    check_frames(no_event.value)


@pytest.mark.parametrize("cls", [WebhookHandler, WebhookHandlerWithoutVerification])
def test_a_key_in_the_place_of_the_client_is_not_shown(cls: Any) -> None:
    secrets = [(SECRET,), ("",)] if cls is WebhookHandler else [()]
    for given in secrets:
        with pytest.raises((TypeError, ValueError)) as caught:
            cls("sk_test_handlercanary", *given)
        check_frames(caught.value)


def check_frames(error: BaseException) -> None:
    assert "handlercanary" not in str(error)
    trace = error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_globals["__name__"]
        if not name.startswith("tests."):
            shown = repr(trace.tb_frame.f_locals)
            assert "handlercanary" not in shown, trace.tb_frame
        trace = trace.tb_next


# Without verification.


def test_trusted_sources() -> None:
    called = []
    handler = WebhookHandlerWithoutVerification(CLIENT)
    handler.on("invoice.paid")(lambda event: called.append(event.id))
    event = json.loads(body())
    bodies: list[Any] = [
        event,
        json.dumps(event),
        {"detail-type": "invoice.paid", "source": "aws", "detail": event},
        json.dumps({"specversion": "1.0", "data": event}).encode(),
    ]
    outcomes = [handler.handle(one) for one in bodies]
    assert outcomes == ["handled", "duplicate", "duplicate", "duplicate"]
    assert called == [event["id"]]
    views: list[Any] = [event, {}, "[]"]
    assert [handler.respond(one).status for one in views] == [200, 400, 400]
    with pytest.raises(ValueError):
        handler.handle({"object": "invoice"})


def test_the_package_s_own_settings() -> None:
    handler = WebhookHandlerWithoutVerification(None)
    assert handler.handle(body()) == "unhandled"


# Context variables.


def test_the_function_runs_in_the_caller_s_context(handler: WebhookHandler) -> None:
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name")
    seen = []
    handler.on("invoice.paid")(lambda event: seen.append(name.get()))
    name.set("request 7")
    handler.handle(*delivery())
    assert seen == ["request 7"]
