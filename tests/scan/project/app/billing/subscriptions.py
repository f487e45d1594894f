"""Start, change and end subscriptions."""

from __future__ import annotations

from datetime import datetime, timezone

import restripe

from app.types import Sub


def renewal_date(subscription_id: str) -> datetime:
    subscription = restripe.Subscription.retrieve(subscription_id)
    end = subscription.current_period_end  # hit: Subscription.current_period_end
    return datetime.fromtimestamp(end, tz=timezone.utc)


def start_subscription(
    customer: str, price: str, coupon: str | None = None
) -> restripe.Subscription:
    if coupon:
        return restripe.Subscription.create(
            customer=customer,
            items=[{"price": price}],  # trap: price of an item stays
            coupon=coupon,  # hit: Subscription.create(coupon)
            expand=["latest_invoice.payment_intent"],  # hit: Invoice.payment_intent
        )
    return restripe.Subscription.create(
        customer=customer,
        items=[{"price": price, "quantity": 1}],  # trap: price of an item stays
        discounts=[{"coupon": "WELCOME"}],  # trap: coupon stays within discounts
    )


def client_secret(subscription: Sub) -> str | None:
    invoice = subscription.latest_invoice
    if invoice is None or isinstance(invoice, str):
        return None
    intent = invoice.payment_intent  # hit: Invoice.payment_intent
    if isinstance(intent, restripe.PaymentIntent):
        return intent.client_secret
    return None


def days_left(subscription: Sub, now: int) -> int:
    if subscription.status == "trialing":  # trap: value stays
        return (subscription.trial_end or now) - now  # trap: field stays
    return (subscription.current_period_end - now) // 86400  # hit: Subscription.current_period_end


def apply_code(subscription_id: str, code: str) -> restripe.Subscription:
    return restripe.Subscription.modify(
        subscription_id,
        promotion_code=code,  # hit: Subscription.modify(promotion_code)
        proration_behavior="none",
    )


def period(subscription: Sub) -> tuple[int, int]:
    return (
        subscription.current_period_start,  # hit: Subscription.current_period_start
        subscription.current_period_end,  # hit: Subscription.current_period_end
    )


def price_ids(subscription: Sub) -> list[str]:
    return [item.price.id for item in subscription.items]  # trap: price of a SubscriptionItem stays


def percent_off(subscription: Sub) -> float:
    if subscription.discount is None:  # hit: Subscription.discount
        return 0.0
    return subscription.discount.coupon.percent_off or 0.0  # hit: Subscription.discount; Discount.coupon
