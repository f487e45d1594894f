"""Events by table, and by the SDK's own handler."""

from __future__ import annotations

import restripe
from restripe import Invoice, WebhookHandler

handler = WebhookHandler("whsec_1")


@handler.on("invoice.payment_succeeded")  # trap: the event stays
def succeeded(event):
    print(event.data.object.charge)  # hit: Invoice.charge


@handler.on("customer.subscription.deleted")  # trap: the event stays
def deleted(event):
    subscription = event.data.object
    print(subscription.ended_at, subscription.current_period_end)  # hit: Subscription.current_period_end


def _finalized(invoice: Invoice) -> None:
    print(invoice.subscription)  # hit: Invoice.subscription


def _voided(invoice: Invoice) -> None:
    print(invoice.status)  # trap: field stays


TABLE = {
    "invoice.finalized": _finalized,  # trap: the event stays
    "invoice.voided": _voided,  # trap: the event stays
}


def run(event: restripe.Event) -> None:
    found = TABLE.get(event.type)
    if found:
        found(event.data.object)


def older(event: restripe.Event) -> int | None:
    previous = event.data.previous_attributes or {}
    return previous.get("cancel_at")  # trap: field stays


def which(event: dict) -> str:
    kind = event["type"]
    if kind == "charge.refunded":
        return event["data"]["object"]["invoice"]  # unjudged: a dict, perhaps of Stripe
    return kind
