"""Handlers found by the name of the event."""

from __future__ import annotations

from typing import Callable

import stripe

HANDLERS: dict[str, Callable[[stripe.Event], None]] = {}


def on(*types: str):
    def register(function):
        for each in types:
            HANDLERS[each] = function
        return function

    return register


@on("invoice.upcoming", "invoice.created")  # trap: the events stay
def remind(event: stripe.Event) -> None:
    invoice: stripe.Invoice = event.data.object
    send(invoice.customer_email, invoice.subscription_details)  # hit: Invoice.subscription_details


@on("customer.subscription.trial_will_end")  # trap: the event stays
def trial_ends(event: stripe.Event) -> None:
    subscription: stripe.Subscription = event["data"]["object"]
    send(subscription["customer"], subscription["trial_end"])  # trap: fields stay
    send(subscription["customer"], subscription["current_period_end"])  # hit: Subscription.current_period_end


@on("invoice.payment_failed")
def failed(event):
    invoice = event["data"]["object"]
    send(invoice["customer_email"], invoice["payment_intent"])  # unjudged: the decorator alone tells the event


def handle(event: stripe.Event) -> None:
    handler = HANDLERS.get(event.type)
    if handler:
        handler(event)


def send(to, what) -> None:
    print(f"invoice.paid: {to} {what}")  # trap: a string
