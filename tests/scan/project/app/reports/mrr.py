"""Monthly recurring revenue."""

from __future__ import annotations

from dataclasses import dataclass

import restripe
from restripe import Price, Subscription, SubscriptionItem

SECONDS = 30 * 86400


@dataclass
class Row:
    subscription: str
    current_period_end: int
    monthly: float


def monthly(item: SubscriptionItem) -> float:
    price = item.price  # trap: price of a SubscriptionItem stays
    if price.recurring is None or price.unit_amount is None:  # trap: unit_amount of a Price stays
        return 0.0
    months = {"month": 1, "year": 12}.get(price.recurring.interval, 1)
    return price.unit_amount * (item.quantity or 1) / months


def weight(subscription: Subscription) -> float:
    start, end = subscription.current_period_start, subscription.current_period_end  # hit: Subscription.current_period_start; Subscription.current_period_end
    return (end - start) / SECONDS


def rows() -> list[Row]:
    found = []
    for subscription in restripe.Subscription.list(status="active").auto_paging_iter():
        total = sum(monthly(item) for item in subscription["items"].data)
        found.append(
            Row(
                subscription=subscription.id,
                current_period_end=subscription.current_period_end,  # hit: Subscription.current_period_end
                monthly=total * weight(subscription),
            )
        )
    return sorted(found, key=lambda row: row.current_period_end)  # trap: dataclass of ours


def discount_of(subscription: Subscription) -> float:
    discounts = subscription.discounts  # trap: field stays
    for discount in discounts:
        if not isinstance(discount, str):
            return discount.coupon.percent_off or 0.0  # hit: Discount.coupon
    return 0.0


def sums_up(price: Price) -> bool:
    return price.recurring is not None and price.recurring.aggregate_usage != "max"  # hit: Price.recurring.aggregate_usage


def ending_soon(now: int) -> list[str]:
    page = Subscription.list(current_period_end={"lt": now + SECONDS})  # trap: the list's parameter stays
    return [each.id for each in page if each.current_period_end > now]  # hit: Subscription.current_period_end


def last(rows: list[Row]) -> int:
    *_, row = rows
    return row.current_period_end  # trap: dataclass of ours
