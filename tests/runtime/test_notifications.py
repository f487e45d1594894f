"""Thin events by themselves: values, data of every kind, classes of a package that are found when they are needed."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.runtime.client import BaseStripeClient
from codegen.runtime.notification_handlers import (
    AsyncStripeEventNotificationHandler,
    StripeEventNotificationHandler,
    registration_name,
)
from codegen.runtime.notifications import (
    EventNotification,
    EventNotificationWithRelatedObject,
    UnknownEventNotification,
    known_types,
    parse,
    resource_path,
)
from tests.runtime.fake_package import configure, imported, write_package
from tests.runtime.server import Answer, ScriptedServer

KEY = "sk_test_canary000000000000000"
NAME = "thinstripe"
TYPE = "v1.billing.meter.error_report_triggered"
TABLES = """
EVENTS["v1.billing.meter.error_report_triggered"] = "_meter_event:MeterEvent"
NOTIFICATIONS = {
    "v1.billing.meter.error_report_triggered": "_meter_event:MeterNotification",
    "v1.broken": "_broken_event:BrokenNotification",
}
UNKNOWN_EVENT = ""
"""
METER_EVENT = """
from __future__ import annotations

from ._core.notifications import EventNotificationWithRelatedObject, RelatedObjectEvent


class MeterEvent(RelatedObjectEvent):
    OBJECT_NAME = "v2.core.event"


class MeterNotification(EventNotificationWithRelatedObject):
    LOOKUP_TYPE = "v1.billing.meter.error_report_triggered"
"""
DATA: dict[str, Any] = {
    "object": "v2.core.event",
    "id": "evt_1",
    "type": TYPE,
    "created": "2026-01-31T12:00:00.000Z",
    "livemode": False,
    "context": "org/acct_1",
    "reason": {"type": "request", "request": {"id": "r", "idempotency_key": "k"}},
    "related_object": {"id": "m", "type": "billing.meter", "url": "/v1/customers/m"},
    "newer": {"than": ["this"]},
}
# One value of each kind that JSON has, and some that look like others.
VALUES: list[Any] = [
    *(None, True, False, 0, -1, 1.5, "", " ", "a", "/", "//x", "a//b", "\ud800"),
    *(
        [],
        [[]],
        {},
        {"id": 1},
        {"type": "t", "url": 7},
        {"type": []},
        ["v2.core.event"],
    ),
    {"type": "request", "request": {"id": {}, "idempotency_key": []}},
]


@pytest.fixture
def client() -> BaseStripeClient:
    return BaseStripeClient(KEY)


@pytest.fixture(scope="module")
def thin_package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder: Path = tmp_path_factory.mktemp("thin")
    package = write_package(folder, NAME)
    registry = package / "_registry.py"
    registry.write_text(registry.read_text("utf-8") + TABLES, encoding="utf-8")
    (package / "_meter_event.py").write_text(METER_EVENT, encoding="utf-8")
    (package / "_broken_event.py").write_text("import no_such_module\n", "utf-8")
    with imported(folder, NAME) as module:
        yield module


@pytest.fixture
def thin(
    thin_package: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> Any:
    configure(thin_package, server.url, monkeypatch)
    return thin_package


def data(**fields: Any) -> dict[str, Any]:
    return {**copy.deepcopy(DATA), **fields}


def test_without_a_package_every_type_is_unknown(client: BaseStripeClient) -> None:
    assert known_types() == {}
    made = parse(data(), client)
    assert type(made) is UnknownEventNotification
    handler = StripeEventNotificationHandler(client, "whsec_x", print)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        handler.on(TYPE)(print)
    assert [name for name in dir(handler) if name.startswith("on_")] == []
    with pytest.raises(AttributeError, match="on_anything"):
        getattr(handler, "on_anything")  # noqa: B009


def test_two_notifications_of_one_event_are_equal(client: BaseStripeClient) -> None:
    one, same = parse(data(), client), parse(data(created="later"), client)
    other = parse(data(id="evt_2"), client)
    assert one == same and one != other and one != "evt_1"
    assert {one, same, other} == {one, other}


def test_the_data_as_it_was_sent(client: BaseStripeClient) -> None:
    for make in (EventNotification.from_json, UnknownEventNotification):
        given = data()
        made = make(given, client)
        given["newer"]["than"].append("changed by the caller")
        made.to_dict()["newer"]["than"].append("changed by a reader")
        assert made.to_dict() == DATA
        assert list(made.to_dict()) == list(DATA)


def test_it_prints_what_it_is_about_and_no_key(client: BaseStripeClient) -> None:
    made = parse(data(), client)
    shown = repr(made)
    assert shown == (
        "<UnknownEventNotification id='evt_1' type='v1.billing.meter.error_report_triggered' "
        "created='2026-01-31T12:00:00.000Z' context='org/acct_1'>"
    )
    hostile = parse(data(id="a\nb", context=None), client)
    assert "\n" not in repr(hostile) and "context" not in repr(hostile)
    assert KEY not in shown + str(made) + repr(vars(made))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_no_key_gets_into_a_pickle(client: BaseStripeClient, protocol: int) -> None:
    made = parse(data(), client)
    with pytest.raises(TypeError, match="to_dict"):
        pickle.dumps(made, protocol)
    with pytest.raises(TypeError, match="from_json"):
        copy.copy(made)
    again = EventNotification.from_json(json.dumps(made.to_dict()), client)
    assert again == made


def test_no_key_gets_into_a_pickle_of_a_handler(client: BaseStripeClient) -> None:
    secret = "whsec_picklecanary"
    for cls in (StripeEventNotificationHandler, AsyncStripeEventNotificationHandler):
        handler = cls(client, secret, print)
        works: list[Any] = [pickle.dumps, copy.copy, copy.deepcopy]
        for work in works:
            for holder in (handler, handler._verification):
                with pytest.raises(TypeError, match="secret"):
                    work(holder)
        assert secret not in repr(handler) and KEY not in repr(handler)


HANDLERS = pytest.mark.parametrize(
    "cls", [StripeEventNotificationHandler, AsyncStripeEventNotificationHandler]
)


def check_frames(error: BaseException) -> None:
    trace, seen = error.__traceback__, 0
    while trace is not None:
        frame, trace = trace.tb_frame, trace.tb_next
        if frame.f_code.co_filename == __file__:
            continue
        seen += 1
        shown = "".join(map(repr, frame.f_locals.values()))
        assert "whsec_canary" not in shown and KEY not in shown, frame
    assert seen and "whsec_canary" not in str(error) and KEY not in str(error)


@HANDLERS
@pytest.mark.parametrize(
    ("secret", "options"),
    [
        ("", {}),
        (["whsec_canary", 5], {}),
        (b"whsec_canary", {}),
        ({"whsec_canary"}, {}),
        ("whsec_canary", {"client": KEY}),
        (["whsec_canary", 5], {"client": KEY}),
        ("whsec_canary", {"client": None}),
        ("whsec_canary", {"fallback_callback": 5}),
        ("whsec_canary", {"tolerance": "soon"}),
        ("whsec_canary", {"tolerance": -1}),
        ("whsec_canary", {"tolerance": float("nan")}),
        ("whsec_canary", {"tolerance": True}),
    ],
    ids=str,
)
def test_mistakes_show_when_a_handler_is_made_and_no_frame_shows_a_secret(
    client: BaseStripeClient, cls: Any, secret: Any, options: dict[str, Any]
) -> None:
    given = {"client": client, "fallback_callback": print, **options}
    with pytest.raises((TypeError, ValueError)) as caught:
        cls(webhook_secret=secret, **given)
    check_frames(caught.value)
    assert repr(cls.__new__(cls)) == f"<{cls.__name__} of None for 0 types>"


@HANDLERS
def test_a_key_in_the_place_of_the_client_is_not_shown(cls: Any) -> None:
    with pytest.raises(TypeError, match="`client` is a StripeClient") as caught:
        cls.without_verification(KEY, print)
    check_frames(caught.value)


def test_data_of_every_kind(client: BaseStripeClient) -> None:
    made = refused = 0
    for cls in (UnknownEventNotification, EventNotificationWithRelatedObject):
        for field in DATA:
            for value in VALUES:
                try:
                    cls(data(**{field: value}), client)
                    made += 1
                except ValueError as error:
                    assert field in str(error)
                    refused += 1
    assert made > 80 and refused > 150


@pytest.mark.parametrize(
    "context",
    ["a\r\nX: y", "\u00e9", "a b", " ", "a/", "a//b", "\ud800", "a" * 501, "a\n"],
)
def test_a_context_that_no_header_can_carry(
    client: BaseStripeClient, context: str
) -> None:
    with pytest.raises(ValueError, match="'context' of an event notification") as told:
        parse(data(context=context), client)
    assert len(str(told.value)) < 200 and str(told.value).isprintable()
    assert parse(data(context="a" * 500), client).context is not None


@pytest.mark.parametrize("event_id", ["..", ".", "\ud800"])
def test_an_id_that_no_path_can_carry(client: BaseStripeClient, event_id: str) -> None:
    with pytest.raises(ValueError, match="'id'") as told:
        parse(data(id=event_id), client)
    assert type(told.value) is ValueError


def test_data_that_is_nested_deeply(client: BaseStripeClient) -> None:
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    made = parse(data(newer=deep), client)
    assert made.id == "evt_1"
    with pytest.raises(ValueError, match="levels deep"):
        EventNotification.from_json(data(newer=deep), client)


@pytest.mark.parametrize(
    "url",
    ["/v1/customers/cus_1", "/v2/core/things?include=a/../b", "/v1/a..b/.c/%20"],
)
def test_paths_of_the_api(url: str) -> None:
    assert resource_path(url) == url


@pytest.mark.parametrize("url", ["/v1/a b", "/v1/\u00fc", "/v1", "/", "", None, 7])
def test_what_is_no_path_of_the_api(url: Any) -> None:
    with pytest.raises(ValueError):
        resource_path(url)


def test_names_of_registration() -> None:
    assert registration_name("v2.core.a[b.c].d_e") == ("on_v2_core_a_including_b_c_d_e")
    assert registration_name("a[b].c[d.e]") == "on_a_including_b_c_including_d_e"


def test_classes_are_imported_when_their_type_comes(thin: Any) -> None:
    from thinstripe._core.notifications import (  # type: ignore[import-not-found]
        parse as thin_parse,
    )

    client = thin.StripeClient(KEY)
    assert thin_parse(data(type="v9.new"), client).id == "evt_1"
    assert f"{NAME}._meter_event" not in sys.modules
    made = thin_parse(data(), client)
    assert type(made).__name__ == "MeterNotification"
    assert f"{NAME}._meter_event" in sys.modules
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        thin_parse(data(type="v1.broken"), client)


def test_a_method_is_no_field(thin: Any, server: ScriptedServer) -> None:
    client = thin.StripeClient(KEY, base_addresses={"api": server.url})
    hostile = data(fetch_related_object="x", _ctx="y", settings="z")
    event = client.deserialize(hostile, api_mode="V2")
    assert type(event).__name__ == "MeterEvent"
    server.default = Answer(body=b'{"object": "customer", "id": "m"}')
    assert event["fetch_related_object"] == "x"
    assert type(event.fetch_related_object()) is thin.Customer
    assert type(asyncio.run(event.fetch_related_object_async())) is thin.Customer
    assert [each.target for each in server.arrived] == ["/v1/customers/m"] * 2


def test_an_event_without_a_client_asks_with_the_packages_key(
    thin: Any, server: ScriptedServer
) -> None:
    event = thin.StripeObject.construct_from({"event": data()}, api_mode="V2").event
    assert type(event).__name__ == "MeterEvent"
    event.fetch_related_object()
    assert server.last.header("authorization") == f"Bearer {thin.api_key}"
    assert server.last.header("stripe-context") == "org/acct_1"


def test_the_context_of_a_fetched_event_and_no_account_beside_it(
    thin: Any, server: ScriptedServer
) -> None:
    bases = {"api": server.url}
    client = thin.StripeClient(KEY, base_addresses=bases, stripe_account="acct_own")
    for fields, sent in (
        ({}, (None, "org/acct_1")),
        ({"context": None}, ("acct_own", None)),
    ):
        event = client.deserialize(data(**fields), api_mode="V2")
        event.fetch_related_object()
        last = server.last
        assert (last.header("stripe-account"), last.header("stripe-context")) == sent
    asked = len(server.arrived)
    for odd in (5, {"a": 1}, ["acct_1"], "a\r\nX: y"):
        event = client.deserialize(data(context=odd), api_mode="V2")
        with pytest.raises(ValueError, match="'context'"):
            event.fetch_related_object()
        with pytest.raises(ValueError, match="'context'"):
            asyncio.run(event.fetch_related_object_async())
    assert len(server.arrived) == asked


def test_a_fetched_object_knows_where_it_came_from(
    thin: Any, server: ScriptedServer
) -> None:
    bases = {"api": server.url}
    client = thin.StripeClient(KEY, base_addresses=bases, stripe_context="own")
    made = client.parse_event_notification_without_verification(data())
    server.default = Answer(body=b'{"object": "customer", "id": "cus_1"}')
    found = made.fetch_related_object()
    found.refresh()
    assert server.last.target == "/v1/customers/cus_1"
    assert server.last.header("stripe-context") == "org/acct_1"
    assert server.last.header("stripe-request-trigger") is None
