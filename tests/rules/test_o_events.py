"""Section O, webhooks: what a client does with snapshot events, thin events, and handlers of both."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

import restripe
from restripe import StripeClient, WebhookSignature
from tests.runtime.server import Answer, ScriptedServer

SECRET = "whsec_o8canary000000000000000000"
SNAPSHOT = {
    "id": "evt_1",
    "object": "event",
    "api_version": "2025-09-30.clover",
    "type": "invoice.paid",
    "data": {"object": {"object": "invoice", "id": "in_1"}},
}
THIN = {
    "id": "evt_2",
    "object": "v2.core.event",
    "type": "v2.core.event_destination.ping",
    "created": "2026-01-31T12:00:00Z",
    "livemode": False,
    "related_object": {
        "id": "ed_1",
        "type": "v2.core.event_destination",
        "url": "/v2/core/event_destinations/ed_1",
    },
}


def signed(data: dict[str, Any]) -> tuple[bytes, str]:
    body = json.dumps(data).encode()
    return body, WebhookSignature.generate_signature_header(body, SECRET)


def test_O_8_an_event_belongs_to_the_client(
    client: StripeClient, server: ScriptedServer
) -> None:
    server.answers = [Answer(body=b'{"object": "invoice", "id": "in_1", "total": 5}')]
    event = client.construct_event(*signed(SNAPSHOT), SECRET)
    assert isinstance(event, restripe.events.InvoicePaidEvent)
    assert event.data.object.refresh().total == 5
    assert server.last.header("authorization") == f"Bearer {client._settings.api_key}"
    trusted = client.construct_event_without_verification(SNAPSHOT)
    assert type(trusted) is type(event)


def test_O_8_a_notification_belongs_to_the_client(
    client: StripeClient, server: ScriptedServer
) -> None:
    body = b'{"object": "v2.core.event_destination", "id": "ed_1"}'
    server.answers = [Answer(body=body)] * 2
    parsed = client.parse_event_notification(*signed(THIN), SECRET)
    trusted = client.parse_event_notification_without_verification(THIN)
    for one in (parsed, trusted):
        kind = restripe.events.V2CoreEventDestinationPingEventNotification
        assert isinstance(one, kind)
        found = one.fetch_related_object()
        assert isinstance(found, restripe.v2.core.EventDestination)


def test_O_8_handlers_of_snapshot_events(client: StripeClient) -> None:
    seen: list[str] = []
    handler = client.webhook_handler(SECRET)
    trusting = client.webhook_handler_without_verification()
    for one in (handler, trusting):
        one.on("invoice.paid")(lambda event: seen.append(event.data.object.id))
    assert handler.handle(*signed(SNAPSHOT)) == "handled"
    assert handler.handle(*signed(SNAPSHOT)) == "duplicate"
    assert trusting.handle(SNAPSHOT) == "handled"
    assert asyncio.run(trusting.handle_async(SNAPSHOT)) == "duplicate"
    assert seen == ["in_1", "in_1"]


def test_O_8_handlers_of_thin_events(client: StripeClient) -> None:
    seen: list[str] = []

    def found(notification: Any, _: StripeClient) -> None:
        seen.append(notification.id)

    async def later(notification: Any, _: StripeClient) -> None:
        seen.append(notification.id)

    def missed(*_: Any) -> None:
        raise AssertionError("there is a function for the type")

    verifying = client.notification_handler(SECRET, missed)
    trusting = client.notification_handler_without_verification(missed)
    for one in (verifying, trusting):
        assert one.on_v2_core_event_destination_ping(found) is found
    verifying.handle(*signed(THIN))
    trusting.handle(THIN)
    waiting = client.async_notification_handler(SECRET, missed)
    waiting_too = client.async_notification_handler_without_verification(missed)
    waiting.on_v2_core_event_destination_ping(later)
    waiting_too.on_v2_core_event_destination_ping(later)
    asyncio.run(waiting.handle_async(*signed(THIN)))
    asyncio.run(waiting_too.handle_async(THIN))
    assert seen == ["evt_2"] * 4


BAD: list[tuple[str, tuple[Any, ...], dict[str, Any]]] = [
    ("webhook_handler", ([SECRET, 5],), {}),
    ("webhook_handler", (SECRET,), {"tolerance": "soon"}),
    ("webhook_handler", (SECRET,), {"fallback": 5}),
    ("webhook_handler", (SECRET,), {"store": object()}),
    ("notification_handler", (SECRET, 5), {}),
    ("async_notification_handler", (SECRET, 5), {}),
    ("construct_event", (b"{}", "t=1,v1=a", SECRET), {}),
    ("parse_event_notification", (b"{}", "t=1,v1=a", SECRET), {}),
]


@pytest.mark.parametrize(("name", "args", "options"), BAD)
def test_O_8_no_frame_of_an_error_holds_the_secret(
    client: StripeClient, name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    kinds = (TypeError, ValueError, restripe.SignatureVerificationError)
    with pytest.raises(kinds) as caught:
        getattr(client, name)(*args, **options)
    frame = caught.tb.tb_next
    assert frame is not None
    while frame is not None:
        assert SECRET not in repr(frame.tb_frame.f_locals)
        frame = frame.tb_next
    assert SECRET not in str(caught.value)
