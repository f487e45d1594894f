"""Metered usage, still written record by record."""

from __future__ import annotations

import time

import restripe
from restripe import StripeClient, SubscriptionItem

client = StripeClient("sk_test_123")


def record(item_id: str, quantity: int) -> None:
    SubscriptionItem.create_usage_record(  # hit: SubscriptionItem.create_usage_record
        item_id, quantity=quantity, timestamp=int(time.time()), action="increment"
    )


def record_bound(item: SubscriptionItem, quantity: int) -> None:
    item.create_usage_record(quantity=quantity)  # hit: SubscriptionItem.create_usage_record


def record_by_client(item_id: str, quantity: int) -> None:
    client.v1.subscription_items.usage_records.create(item_id, {"quantity": quantity})  # hit: SubscriptionItem.create_usage_record


def total(item: SubscriptionItem) -> int:
    rows = item.list_usage_record_summaries(limit=3)  # hit: SubscriptionItem.list_usage_record_summaries
    return sum(row.total_usage for row in rows)


async def total_async(item_id: str) -> int:
    summaries = client.v1.subscription_items.usage_record_summaries  # unjudged: the call below is the place
    page = await summaries.list_async(item_id)  # hit: SubscriptionItem.list_usage_record_summaries
    return sum([row.total_usage async for row in page.auto_paging_iter()])


def metered(price: restripe.Price) -> bool:
    recurring = price.recurring
    if recurring is None:
        return False
    if recurring.aggregate_usage == "sum":  # hit: Price.recurring.aggregate_usage
        return True
    return recurring.usage_type == "metered"  # trap: field stays


def new_metered_price(product: str) -> restripe.Price:
    return restripe.Price.create(
        product=product,
        currency="usd",
        unit_amount=5,  # trap: Price.create(unit_amount) stays
        recurring={
            "interval": "month",
            "usage_type": "metered",  # trap: parameter stays
            "aggregate_usage": "max",  # hit: Price.create(recurring.aggregate_usage)
        },
    )


def meter_event(customer: str, value: int) -> None:
    client.v1.billing.meter_events.create(  # trap: what replaces usage records
        {"event_name": "usage", "payload": {"stripe_customer_id": customer, "value": str(value)}}
    )
