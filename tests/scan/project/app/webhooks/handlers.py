"""Handlers for typed events."""

from __future__ import annotations

import restripe
from restripe.events import (
    ChargeRefundedEvent,
    CustomerSubscriptionUpdatedEvent,
    InvoicePaidEvent,
    InvoicePaymentFailedEvent,
)

client = restripe.StripeClient("sk_test_123")


def on_invoice_paid(event: InvoicePaidEvent) -> None:
    invoice = event.data.object
    if invoice.billing_reason == "subscription_cycle":  # trap: value stays
        extend(str(invoice.subscription))  # hit: Invoice.subscription
    archive(invoice)


def on_subscription_updated(event: CustomerSubscriptionUpdatedEvent) -> None:
    subscription = event.data.object
    print(subscription.current_period_end, subscription.cancel_at)  # hit: Subscription.current_period_end


def extend(subscription_id: str) -> None:
    client.v1.subscriptions.update(subscription_id, {"cancel_at_period_end": False})  # trap: parameter stays


def archive(invoice: restripe.Invoice) -> None:
    print(invoice.number, invoice.quote)  # hit: Invoice.quote


def dispatch(body: bytes, header: str, secret: str) -> str:
    event = client.construct_event(body, header, secret)
    match event:
        case InvoicePaidEvent():
            on_invoice_paid(event)
        case InvoicePaymentFailedEvent(data=data):
            return str(data.object.payment_intent)  # hit: Invoice.payment_intent
        case ChargeRefundedEvent():
            return str(event.data.object.invoice)  # hit: Charge.invoice
        case _:
            return "ignored"
    return "done"


def by_type(event: restripe.Event) -> str:
    if isinstance(event, CustomerSubscriptionUpdatedEvent):
        return str(event.data.object.discount)  # hit: Subscription.discount
    if isinstance(event, InvoicePaidEvent):
        return str(event.data.object.amount_paid)  # trap: field stays
    return event.type
