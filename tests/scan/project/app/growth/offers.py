"""Offers to those who want to leave."""

from __future__ import annotations

import abc
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal, TypeAlias, overload

import restripe as r
from restripe import PromotionCode, Quote, SubscriptionItem, checkout

Subscriptions: TypeAlias = "list[r.Subscription]"
Mode = Literal["coupon", "promotion_code"]  # trap: words of ours


class Offer(abc.ABC):
    name: ClassVar[str] = ""

    def __init__(self, subscription: r.Subscription) -> None:
        self.subscription = subscription
        self.log: list[str] = []

    @abc.abstractmethod
    def changes(self) -> dict[str, Any]: ...

    def apply(self) -> r.Subscription:
        self.log.append(f"until {self.subscription.current_period_end}")  # hit: Subscription.current_period_end
        return r.Subscription.modify(self.subscription.id, **self.changes())

    @property
    def end(self) -> int:
        return self.subscription.cancel_at or self.subscription.current_period_end  # hit: Subscription.current_period_end


class CouponOffer(Offer):
    name = "coupon"

    def changes(self) -> dict[str, Any]:
        return {"discounts": [{"coupon": "STAY50"}]}  # trap: coupon within discounts stays


@dataclass
class Basket:
    lines: list[checkout.Session] = field(default_factory=list)
    quotes: dict[str, Quote] = field(default_factory=dict)

    def add(self, session: checkout.Session) -> None:
        self.lines.append(session)

    def addresses(self) -> list[object]:
        return [line.shipping_details for line in self.lines if line.shipping_cost]  # hit: checkout.Session.shipping_details

    def quoted(self) -> list[object]:
        return [quote.discounts for quote in self.quotes.values() if quote.subscription]  # trap: fields stay on a quote


def each(subscriptions: Subscriptions, do: Callable[[r.Subscription], None]) -> None:
    for subscription in subscriptions:
        do(subscription)


def report(subscriptions: Subscriptions) -> None:
    each(subscriptions, lambda one: print(one.discount))  # hit: Subscription.discount
    for index, one in enumerate(sorted(subscriptions, key=lambda s: -s.current_period_start), 1):  # hit: Subscription.current_period_start
        print(index, one.start_date)  # trap: field stays


@overload
def coupon_of(code: PromotionCode) -> str: ...
@overload
def coupon_of(code: None) -> None: ...
def coupon_of(code):
    if code is None:
        return None
    return code.promotion_code  # trap: nobody tells what it is, and a promotion code has none


def first(code: PromotionCode, *items: SubscriptionItem, **rest: SubscriptionItem) -> str:
    for item in items:
        print(item.price, rest["a"].price, item.discounts)  # trap: fields of a SubscriptionItem stay
    return code.coupon.id  # hit: PromotionCode.coupon
