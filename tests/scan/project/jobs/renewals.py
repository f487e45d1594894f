"""Tell customers before they are charged again."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import restripe
from restripe import Subscription as StripeSubscription

from app.models import Subscription

WEEK = dt.timedelta(days=7)


def due(now: dt.datetime) -> list[StripeSubscription]:
    limit = int((now + WEEK).timestamp())
    subscriptions = StripeSubscription.list(status="active", limit=100)
    return [
        each
        for each in subscriptions.auto_paging_iter()
        if each.current_period_end <= limit  # hit: Subscription.current_period_end
    ]


def notify(subscription: StripeSubscription) -> str:
    when = dt.datetime.fromtimestamp(subscription.current_period_end)  # hit: Subscription.current_period_end
    items = subscription.items.data
    names = ", ".join(item.price.nickname or "?" for item in items)  # trap: price of a SubscriptionItem stays
    return f"{names} renews {when:%d %B}, from {subscription.start_date}"  # trap: field stays


def local_due(row: Subscription) -> bool:
    return row.current_period_end is not None  # trap: Django model


def run() -> None:
    subscriptions = due(dt.datetime.now(dt.timezone.utc))
    with ThreadPoolExecutor() as pool:
        for text in pool.map(notify, subscriptions):
            print(text)
    first = subscriptions[0]
    print(f"first: {first.current_period_start}")  # hit: Subscription.current_period_start
    by_id = {each.id: each for each in subscriptions}
    for subscription_id, each in by_id.items():
        print(subscription_id, each.current_period_end)  # hit: Subscription.current_period_end


def phases(schedule: restripe.SubscriptionSchedule) -> list[str]:
    found = []
    for phase in schedule.phases:
        if phase.coupon:  # hit: SubscriptionSchedule.phases.coupon
            found.append(str(phase.coupon))  # hit: SubscriptionSchedule.phases.coupon
        found.extend(str(each.coupon) for each in phase.discounts)  # trap: coupon of a phase's discounts stays
    return found


def schedule(customer: str, price: str, coupon: str) -> restripe.SubscriptionSchedule:
    phase = {
        "items": [{"price": price}],  # trap: price of an item stays
        "iterations": 12,  # hit: SubscriptionSchedule.create(phases.iterations)
        "coupon": coupon,  # hit: SubscriptionSchedule.create(phases.coupon)
    }
    return restripe.SubscriptionSchedule.create(customer=customer, start_date="now", phases=[phase])
