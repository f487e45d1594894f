"""Checkout: sessions before, and the way back."""

from __future__ import annotations

from restripe import StripeClient, checkout
from restripe.checkout import Session


def start(client: StripeClient, price: str, coupon: str | None) -> str:
    session = client.v1.checkout.sessions.create(
        {
            "mode": "subscription",
            "line_items": [{"price": price, "quantity": 1}],  # trap: price of a line item stays
            "discounts": [{"coupon": coupon}] if coupon else [],  # trap: coupon within discounts stays
            "success_url": "https://example.com/done",
        }
    )
    return session.url or ""


def address(session: checkout.Session) -> str:
    details = session.shipping_details  # hit: checkout.Session.shipping_details
    return details.name if details and details.name else ""


def names(session: Session) -> list[str]:
    items = session.line_items
    if items is None:
        return []
    return [item.description for item in items]  # hit: LineItem.description


def done(session_id: str) -> dict[str, object]:
    session = Session.retrieve(session_id, expand=["line_items", "subscription"])  # trap: both stay
    renews = None
    subscription = session.subscription  # trap: stays on a session
    if subscription is not None and not isinstance(subscription, str):
        renews = subscription.current_period_end  # hit: Subscription.current_period_end
    return {
        "paid": session.payment_status == "paid",  # trap: value stays
        "intent": session.payment_intent,  # trap: stays on a session
        "shipping": session.shipping_cost,  # trap: stays on a session
        "renews": renews,
    }


def ship_to(client: StripeClient, session_id: str) -> str | None:
    session = client.v1.checkout.sessions.retrieve(session_id)
    if not session.shipping_details:  # hit: checkout.Session.shipping_details
        return None
    city = session["shipping_details"]["address"]["city"]  # hit: checkout.Session.shipping_details
    return city


def shipping_of_invoice(client: StripeClient, invoice_id: str) -> bool:
    return client.v1.invoices.retrieve(invoice_id).shipping_details is None  # trap: stays on an invoice
