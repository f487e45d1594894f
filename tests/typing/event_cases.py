"""Events as a user sees them in the editor; read by type checkers only, never run.

The comments are those of `cases.py`. Patterns need Python 3.10.
"""

from typing import TYPE_CHECKING, Any

import restripe
from restripe import StripeClient, Webhook, events
from restripe.events import (
    AnyEvent,
    AnyEventNotification,
    InvoicePaidEvent,
    UnknownEvent,
    UnknownEventNotification,
    V1BillingMeterErrorReportTriggeredEventNotification,
    V1BillingMeterNoMeterFoundEventNotification,
    V2CoreEventDestinationPingEventNotification,
)

if TYPE_CHECKING:
    from typing_extensions import assert_never, reveal_type

client = StripeClient("sk_test_123")

# Whatever constructs an event gives any of them, which is an Event.
event = Webhook.construct_event(b"{}", "t=1,v1=a", "whsec_1")
general: restripe.Event = Webhook.construct_event(b"{}", "t=1,v1=a", ["whsec_1"])
trusted: restripe.Event = client.construct_event_without_verification({})
anything: AnyEvent = client.construct_event(bytearray(), b"t=1", "whsec_1")
anything = Webhook.construct_event_without_verification("{}")
reveal_type(event.id)  # str
reveal_type(event.created)  # int
reveal_type(event.api_version)  # str | None
reveal_type(event.request)  # EventRequest | None
reveal_type(event["type"])  # Any
Webhook.construct_event(b"{}", "t=1,v1=a", "whsec_1", version_policy="maybe")  # error
Webhook.construct_event({}, "t=1,v1=a", "whsec_1")  # error
Webhook.construct_event(b"{}", "t=1,v1=a", 5)  # error


def by_type(event: AnyEvent) -> None:
    """One of every namespace that events are about."""
    if event.type == "invoice.paid":
        reveal_type(event)  # InvoicePaidEvent
        reveal_type(event.data)  # InvoiceEventData
        reveal_type(event.data.object)  # Invoice
        reveal_type(event.data.object.amount_due)  # int
        reveal_type(event.data.object.customer_id)  # str | None
        event.data.object.amout_due  # error
    elif event.type == "billing.alert.triggered":
        reveal_type(event.data.object)  # AlertTriggered
        reveal_type(event.data.object.alert)  # Alert
    elif event.type == "billing_portal.session.created":
        reveal_type(event.data.object)  # Session
        reveal_type(event.data.object.return_url)  # str | None
    elif event.type == "checkout.session.completed":
        reveal_type(event.data.object)  # Session
        reveal_type(event.data.object.amount_total)  # int | None
    elif event.type == "climate.order.canceled":
        reveal_type(event.data.object)  # Order
    elif event.type == "entitlements.active_entitlement_summary.updated":
        reveal_type(event.data.object)  # ActiveEntitlementSummary
        entitlements = event.data.object.entitlements
        reveal_type(entitlements)  # ListObject[ActiveEntitlement]
    elif event.type == "financial_connections.account.created":
        reveal_type(event.data.object.institution_name)  # str
    elif event.type == "identity.verification_session.verified":
        reveal_type(event.data.object)  # VerificationSession
    elif event.type == "issuing_authorization.request":
        reveal_type(event.data.object)  # Authorization
        reveal_type(event.data.object.card)  # Card
    elif event.type == "radar.early_fraud_warning.created":
        reveal_type(event.data.object)  # EarlyFraudWarning
    elif event.type == "reporting.report_run.succeeded":
        reveal_type(event.data.object)  # ReportRun
    elif event.type == "sigma.scheduled_query_run.created":
        reveal_type(event.data.object)  # ScheduledQueryRun
    elif event.type == "tax.settings.updated":
        reveal_type(event.data.object)  # Settings
        former_status = event.data.previous_attributes
        reveal_type(former_status)  # TaxSettingsPreviousAttributes | None
    elif event.type == "terminal.reader.action_failed":
        reveal_type(event.data.object)  # Reader
    elif event.type == "test_helpers.test_clock.ready":
        reveal_type(event.data.object)  # TestClock
    elif event.type == "treasury.outbound_payment.returned":
        reveal_type(event.data.object)  # OutboundPayment
    elif event.type == "account.external_account.created":
        reveal_type(event.data.object)  # BankAccount | Card
        reveal_type(event.data.previous_attributes)  # Any
    elif event.type == "application_fee.refund.updated":
        reveal_type(event.data.object)  # ApplicationFeeRefund
    elif event.type == "charge.refund.updated":
        reveal_type(event.data.object)  # Refund
    elif event.type == "customer.source.expiring":
        reveal_type(event.data.object)  # Account | BankAccount | Card | Source
    elif event.type == "customer.subscription.deleted":
        reveal_type(event.data.object.items)  # ListObject[SubscriptionItem]
    elif event.type == "charge.captured" or event.type == "charge.failed":
        reveal_type(event.data.object)  # Charge


def by_class(event: restripe.Event) -> None:
    """Classes tell any event apart."""
    by_pattern(event)  # error
    reveal_type(event.type)  # str
    reveal_type(event.data.object)  # Any
    if isinstance(event, events.CustomerDeletedEvent):
        reveal_type(event.type)  # Literal['customer.deleted']
        reveal_type(event.LOOKUP_TYPE)  # Literal['customer.deleted']
        reveal_type(event.data.object.deleted)  # Literal[True] | None
    elif isinstance(event, (events.PayoutPaidEvent, events.PayoutFailedEvent)):
        reveal_type(event.data.object)  # Payout
        reveal_type(event.type)  # Literal['payout.failed', 'payout.paid']
    events.CustomerDeltedEvent  # error


def by_pattern(event: AnyEvent) -> str:
    match event:
        case InvoicePaidEvent(data=data):
            reveal_type(data)  # InvoiceEventData
            reveal_type(data.object.status_transitions)  # InvoiceStatusTransitions
            return data.object.amount_due  # error
        case events.CustomerSubscriptionUpdatedEvent(data=changed, id=event_id):
            reveal_type(changed.object)  # Subscription
            reveal_type(event_id)  # str
            former = changed.previous_attributes
            reveal_type(former)  # SubscriptionPreviousAttributes | None
            former.status  # error
            if former:
                reveal_type(former.current_period_end)  # error
                reveal_type(former.items)  # ListObject[SubscriptionItem] | None
                reveal_type(former.cancel_at_period_end)  # bool | None
                reveal_type(former.days_until_due)  # int | None
                reveal_type(former.latest_invoice)  # str | Invoice | None
                reveal_type(former.latest_invoice_id)  # str | None
                former.cancel_at_perod_end  # error
        case events.IssuingCardCreatedEvent() | events.IssuingCardUpdatedEvent():
            reveal_type(event.data.object)  # Card
        case UnknownEvent():
            reveal_type(event.data)  # EventData
            reveal_type(event.data.object)  # Any
            reveal_type(event["type"])  # Any
        case _:
            reveal_type(event.livemode)  # bool
    return event.id


def exhaustive(
    event: "events.TopupCanceledEvent | events.TopupFailedEvent | UnknownEvent",
) -> int:
    """A union of one's own: nothing is left over."""
    match event:
        case events.TopupCanceledEvent(data=data) | events.TopupFailedEvent(data=data):
            reveal_type(data.object)  # Topup
            return 1
        case UnknownEvent():
            return 2
        case _:
            assert_never(event)


async def from_the_api() -> None:
    """What is read is typed like what is pushed."""
    for event in restripe.Event.list(limit=3).data:
        if event.type == "refund.failed":
            reveal_type(event.data.object)  # Refund
    read = await client.v1.events.retrieve_async("evt_1")
    match read:
        case events.FileCreatedEvent(data=data):
            reveal_type(data.object)  # File
    for one in client.v1.events.list().auto_paging_iter():
        if isinstance(one, events.PersonDeletedEvent):
            reveal_type(one.data.object)  # Person
    async for another in restripe.Event.auto_paging_iter(types=["payout.paid"]):
        if another.type == "payout.paid":
            reveal_type(another.data.object)  # Payout


# Handlers.
handler = client.webhook_handler("whsec_1")
reveal_type(handler)  # WebhookHandler
client.webhook_handler(5)  # error
client.webhook_handler("whsec_1", leese=3)  # error


@handler.on("invoice.paid")
def paid(event: InvoicePaidEvent) -> int:
    return event.data.object.amount_due


@handler.on("invoice.voided")
async def voided(event: events.InvoiceVoidedEvent) -> str:
    return event.data.object.currency


@handler.on(events.InvoiceSentEvent)
def sent(event: events.InvoiceSentEvent) -> None: ...


@handler.on("invoice.created")
def any_event(event: restripe.Event) -> None: ...


@handler.on("charge.captured")  # error
def wrong(event: InvoicePaidEvent) -> None: ...


@handler.on(events.ChargeFailedEvent)  # error
def wrong_class(event: InvoicePaidEvent) -> None: ...


@handler.on("charge.failed")  # error
def two_arguments(event: events.ChargeFailedEvent, more: int) -> None: ...


@handler.on("payout.paid", events.PayoutFailedEvent, "payout.canceled")
def several(event: restripe.Event) -> None: ...


@handler.on(events.TopupFailedEvent, events.TopupCanceledEvent)
def two(event: "events.TopupFailedEvent | events.TopupCanceledEvent") -> None: ...


@handler.on(events.TopupReversedEvent, events.TopupCreatedEvent)  # error
def half(event: events.TopupReversedEvent) -> None: ...


@handler.on("invented.since")
def newer(event: AnyEvent) -> None: ...


handler.on(5)  # error
handler.on(int)  # error
handler.on(restripe.Charge)  # error
handler.on()  # error
handler.on("person.created")(
    lambda event: reveal_type(event.data.object.account)  # str
)


@handler.fallback
def others(event: AnyEvent) -> None:
    reveal_type(event.id)  # str


@handler.fallback  # error
def wrong_fallback(event: InvoicePaidEvent) -> None: ...


async def handled(invoice: InvoicePaidEvent, void: events.InvoiceVoidedEvent) -> None:
    reveal_type(paid(invoice))  # int
    paid(void)  # error
    reveal_type(await voided(void))  # str
    reveal_type(others(invoice))  # None
    handler.handle(b"{}")  # error
    done = handler.handle(b"{}", "t=1")
    reveal_type(done)  # Literal['duplicate', 'handled', 'unhandled']
    reveal_type(handler.respond(b"{}", None).status)  # Literal[200, 400, 409]
    reply = await handler.respond_async(b"{}", "t=1")
    reveal_type(reply)  # WebhookReply
    reveal_type(handler.registered_event_types)  # list[str]
    reveal_type(handler.wsgi())  # WSGIWebhook
    reveal_type(handler.asgi())  # ASGIWebhook


queue = client.webhook_handler_without_verification(fallback=others)
queue.handle({})
queue.handle({}, "t=1")  # error


@queue.on("file.created")
def filed(event: events.FileCreatedEvent) -> None: ...


# Thin events.
notification = client.parse_event_notification(b"{}", "t=1,v1=a", "whsec_1")
reveal_type(notification.id)  # str
reveal_type(notification.context)  # StripeContext | None


async def thin(notification: AnyEventNotification) -> None:
    if notification.type == "v1.billing.meter.error_report_triggered":
        whole = notification.fetch_event()
        reveal_type(whole)  # V1BillingMeterErrorReportTriggeredEvent
        reveal_type(whole.data.reason.error_count)  # int
        reveal_type(whole.fetch_related_object())  # Meter
        reveal_type(await whole.fetch_related_object_async())  # Meter
        reveal_type(notification.fetch_related_object())  # Meter
        reveal_type(notification.related_object.url)  # str
        again = await notification.fetch_event_async()
        reveal_type(again)  # V1BillingMeterErrorReportTriggeredEvent
    elif isinstance(notification, V2CoreEventDestinationPingEventNotification):
        ed = await notification.fetch_related_object_async()
        reveal_type(ed)  # EventDestination
    elif notification.type == "v1.billing.meter.no_meter_found":
        notification.fetch_related_object()  # error
        no_meter = notification.fetch_event()
        reveal_type(no_meter.type)  # Literal['v1.billing.meter.no_meter_found']
    else:
        reveal_type(notification)  # UnknownEventNotification
        reveal_type(notification.fetch_event())  # Any
        reveal_type(notification.fetch_related_object())  # Any


def by_notification(notification: AnyEventNotification) -> int:
    match notification:
        case V1BillingMeterErrorReportTriggeredEventNotification(related_object=meter):
            reveal_type(meter)  # RelatedObject
            return 1
        case V2CoreEventDestinationPingEventNotification():
            return 2
        case V1BillingMeterNoMeterFoundEventNotification():
            return 3
        case UnknownEventNotification():
            return 4
        case _:
            assert_never(notification)


def rest(
    notification: AnyEventNotification,
    client: StripeClient,
    details: restripe.UnhandledNotificationDetails,
) -> None:
    reveal_type(details.is_known_event_type)  # bool


async def async_rest(
    notification: AnyEventNotification, client: StripeClient, details: Any
) -> None: ...


thin_handler = client.notification_handler("whsec_1", rest)
async_handler = client.async_notification_handler("whsec_1", async_rest)
client.notification_handler("whsec_1", async_rest)  # error
client.notification_handler("whsec_1", paid)  # error


@thin_handler.on_v1_billing_meter_error_report_triggered
def report(
    notification: V1BillingMeterErrorReportTriggeredEventNotification,
    client: StripeClient,
) -> None: ...


@thin_handler.on_v1_billing_meter_no_meter_found  # error
def wrong_report(
    notification: V1BillingMeterErrorReportTriggeredEventNotification,
    client: StripeClient,
) -> None: ...


@thin_handler.on_v2_core_event_destination_ping  # error
async def async_ping(
    notification: V2CoreEventDestinationPingEventNotification, client: StripeClient
) -> None: ...


@async_handler.on_v2_core_event_destination_ping
async def ping(
    notification: V2CoreEventDestinationPingEventNotification, client: StripeClient
) -> None: ...


thin_handler.on_v1_billing_meter_no_metre_found  # error
reveal_type(thin_handler.handle(b"{}", "t=1"))  # None
maybe: AnyEvent | None = None
